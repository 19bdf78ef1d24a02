package normalize

import (
	"cmp"
	"slices"

	"github.com/liangci/liangci/normalize/mojibake"
)

// The names of the steps that repair, as [Edit.Step] gives them.
const (
	EntityStep = "entities"
	RepairStep = "mojibake"
	CommaStep  = "commas"
)

// RepairSteps are the steps that undo what happened to a text before it came to us, in their order. They come before all
// others: [Repair] needs the pinyin marks that [Annotations] takes away as evidence.
func RepairSteps() []Step { return []Step{Entities(), Repair(), Undouble()} }

// Entities decodes the HTML character references that were left in a text, or that were encoded twice: &nbsp; &#x4e2d;
// and &amp;nbsp;.
func Entities() Step {
	return Step{Name: EntityStep, Apply: func(e *Editor) { repair(e, mojibake.Entity) }, repeat: untilCalm, needs: signEntity}
}

// Repair restores text that was decoded wrongly: GBK one byte out of step, UTF-8 read as GBK or as Latin-1. What can't be
// told for certain is a guess ([Edit.Certain] is false); what can't be told at all stays as it is and is flagged, see
// [Text.Broken]. Package mojibake tells how it is done.
func Repair() Step {
	return Step{Name: RepairStep, Apply: repairDecoding, repeat: untilCalm, needs: signBroken | signLatin | signPrivate | signMark | signDoubled}
}

// repairDecoding looks for those kinds of which the text may show a sign.
func repairDecoding(e *Editor) {
	var room [4]mojibake.Kind
	kinds := room[:0]
	if e.shows(signMark | signDoubled) {
		kinds = append(kinds, mojibake.Shifted)
	}
	if e.shows(signBroken | signLatin) {
		kinds = append(kinds, mojibake.Recoded)
	}
	if e.shows(signPrivate) {
		kinds = append(kinds, mojibake.Private, mojibake.Lost)
	}
	if len(kinds) > 0 { // none would be all
		repair(e, kinds...)
	}
}

// Undouble takes away the commas that some sites put in front of every other mark to spoil copies.
func Undouble() Step {
	return Step{Name: CommaStep, Apply: func(e *Editor) { repair(e, mojibake.Doubled) }, repeat: untilCalm, needs: signDoubled}
}

func repair(e *Editor, kinds ...mojibake.Kind) {
	for _, r := range mojibake.Find(e.Text(), kinds...) {
		e.Keep(r.Start - e.Pos())
		at := e.Pos()
		switch n := r.End - r.Start; {
		case r.Left:
			e.Flag(n)
		case r.Certain:
			e.Replace(n, r.Text)
		default:
			e.Guess(n, r.Text)
		}
		if !r.Certain {
			e.note(at, note{r.Reason, r.Candidates})
		}
	}
}

// Flag keeps the next n bytes (clipped as in [Editor.Keep]) and records them as what could not be read: as an edit that
// is not certain and changes nothing. Offsets inside are mapped to the whole.
func (e *Editor) Flag(n int) {
	n = e.clip(n)
	if n == 0 {
		return
	}
	e.flush()
	start := e.out.Len()
	e.out.WriteString(e.in[e.pos : e.pos+n])
	e.edits = append(e.edits, edit{Span{e.pos, e.pos + n}, Span{start, e.out.Len()}, true})
	e.pos += n
	e.kept = e.pos
}

// note keeps what there is to say of the edit that begins at byte at.
func (e *Editor) note(at int, n note) {
	if e.notes == nil {
		e.notes = map[int]note{}
	}
	e.notes[at] = n
}

// Broken lists the stretches of String() that could not be restored, in order and apart. Nothing that lies in one of them,
// even in part, is to be believed.
func (t *Text) Broken() []Span {
	var all []Span
	for i := range t.layers {
		l := &t.layers[i]
		if l.step != RepairStep {
			continue
		}
		for _, e := range l.edits {
			if !e.guessed || l.in[e.in.Start:e.in.End] != l.out[e.out.Start:e.out.End] {
				continue
			}
			span := e.out
			for _, later := range t.layers[i+1:] {
				span = later.result(span)
			}
			all = append(all, span)
		}
	}
	return union(all)
}

// union sorts spans and makes one of those that overlap: what is flagged may be so in several rounds.
func union(spans []Span) []Span {
	slices.SortFunc(spans, func(a, b Span) int { return cmp.Or(a.Start-b.Start, a.End-b.End) })
	apart := spans[:0]
	for _, s := range spans {
		if last := len(apart) - 1; last >= 0 && s.Start < apart[last].End {
			apart[last].End = max(apart[last].End, s.End)
		} else {
			apart = append(apart, s)
		}
	}
	return apart
}
