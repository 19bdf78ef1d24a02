package normalize

import (
	"strings"
	"unicode/utf8"
)

// Step is one stage of normalisation. Apply reads the text of the stage before through the Editor and says what to keep
// and what to replace; it must not keep the Editor after it returns. A Step may be applied to many texts at once, so
// Apply must not change anything that it shares.
type Step struct {
	Name  string // as [Edit.Step] reports it: one word, such as "width"
	Apply func(*Editor)

	repeat repeat
	needs  signs // of which a text has to show one for the step to do anything; 0 if that is not known
}

// Editor writes the text of one step, and is the only thing that can. It moves through the text from left to right and
// records the alignment while it writes, so that no step can lose an offset. What a step leaves unread when it returns
// is kept.
//
//	for e.Rest() != "" {
//		switch {
//		case strings.HasPrefix(e.Rest(), "&lt;"):
//			e.Replace(4, "<")
//		default:
//			e.Keep(1)
//		}
//	}
type Editor struct {
	in    string
	pos   int // everything before it is dealt with
	kept  int // in[kept:pos] is kept but not yet written
	out   strings.Builder
	edits []edit
	notes map[int]note
	dirty bool
	folds []int // where the characters are that [Width] may change; nil if that is not known
	found signs // of the text; 0 if that is not known
}

// shows reports whether the text may show a sign.
func (e *Editor) shows(sign signs) bool { return e.found == 0 || e.found&sign != 0 }

// Text is the whole text the step reads. It is always valid UTF-8.
func (e *Editor) Text() string { return e.in }

// Pos is how many bytes of Text are dealt with.
func (e *Editor) Pos() int { return e.pos }

// Rest is what is not yet dealt with: Text()[Pos():].
func (e *Editor) Rest() string { return e.in[e.pos:] }

// Keep passes n bytes on as they are. A negative n counts as 0, one beyond the end as the end, and one inside a
// character as the end of that character.
func (e *Editor) Keep(n int) { e.pos += e.clip(n) }

// Replace puts with in place of the next n bytes (clipped as in [Editor.Keep]). An n of 0 inserts, an empty with
// deletes. The two are aligned as wholes: a span that cuts into with maps to all n bytes. To align a run character by
// character, replace one character at a time. Invalid UTF-8 in with becomes U+FFFD.
func (e *Editor) Replace(n int, with string) { e.replace(n, with, false) }

// Guess is Replace for a change that is likely but not certain, as a repair is; [Edit.Certain] will be false.
func (e *Editor) Guess(n int, with string) { e.replace(n, with, true) }

func (e *Editor) replace(n int, with string, guessed bool) {
	n = e.clip(n)
	with = strings.ToValidUTF8(with, "\uFFFD")
	if before := e.in[e.pos : e.pos+n]; before == with {
		e.pos += n
		return
	} else if !guessed && oneRune(before) && oneRune(with) && len(before) == len(with) {
		e.flush() // offsets stay aligned: comparing the two texts is record enough
		e.out.WriteString(with)
	} else {
		e.flush()
		start := e.out.Len()
		e.out.WriteString(with)
		e.edits = append(e.edits, edit{Span{e.pos, e.pos + n}, Span{start, e.out.Len()}, guessed})
	}
	e.pos += n
	e.kept = e.pos
}

// ReplaceRune puts one character in place of the next one: Replace without making a string of it.
func (e *Editor) ReplaceRune(with rune) {
	before, n := utf8.DecodeRuneInString(e.in[e.pos:])
	if before == with || n == 0 {
		e.pos += n
		return
	}
	if !utf8.ValidRune(with) {
		with = utf8.RuneError
	}
	e.flush()
	start := e.out.Len()
	e.out.WriteRune(with)
	if e.out.Len()-start != n {
		e.edits = append(e.edits, edit{Span{e.pos, e.pos + n}, Span{start, e.out.Len()}, false})
	}
	e.pos += n
	e.kept = e.pos
}

// rewrite puts with in place of the next len(with) bytes. Its characters must stand at the same offsets as those.
func (e *Editor) rewrite(with []byte) {
	e.flush()
	e.out.Write(with)
	e.pos += len(with)
	e.kept = e.pos
}

// clip bounds n to whole characters of the rest.
func (e *Editor) clip(n int) int {
	rest := len(e.in) - e.pos
	if n <= 0 || rest == 0 {
		return 0
	}
	if n >= rest {
		return rest
	}
	for n < rest && !utf8.RuneStart(e.in[e.pos+n]) {
		n++
	}
	return n
}

// flush writes what is kept but not yet written.
func (e *Editor) flush() {
	if !e.dirty {
		e.dirty = true
		e.out.Grow(len(e.in) + len(e.in)/64 + 16)
	}
	e.out.WriteString(e.in[e.kept:e.pos])
	e.kept = e.pos
}

// finish keeps the rest and gives the layer, or false if nothing was changed.
func (e *Editor) finish(step string) (layer, bool) {
	if !e.dirty {
		return layer{}, false
	}
	e.pos = len(e.in)
	e.flush()
	return layer{step: step, in: e.in, out: e.out.String(), edits: e.edits, notes: e.notes}, true
}

func oneRune(s string) bool {
	_, n := utf8.DecodeRuneInString(s)
	return n > 0 && n == len(s)
}
