package normalize

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEditor(t *testing.T) {
	for _, c := range []struct {
		reason string
		in     string
		apply  func(*Editor)
		want   string
		edits  int
	}{
		{"a step that does nothing keeps the text", "5600名", func(*Editor) {}, "5600名", 0},
		{"what is left unread is kept", "5600名", func(e *Editor) { e.Keep(1) }, "5600名", 0},
		{"a replacement by the same is none", "名", func(e *Editor) { e.Replace(3, "名") }, "名", 0},
		{"one character for one of the same length needs no entry", "畝", func(e *Editor) { e.Replace(3, "亩") }, "亩", 0},
		{"one of another length does", "５", func(e *Editor) { e.ReplaceRune('5') }, "5", 1},
		{"several characters at once are one piece, even of the same length", "計程車", func(e *Editor) { e.Replace(9, "出租车") }, "出租车", 1},
		{"a guess is always an entry", "畝", func(e *Editor) { e.Guess(3, "亩") }, "亩", 1},
		{"an insertion", "1万", func(e *Editor) { e.Keep(1); e.Replace(0, "5") }, "15万", 1},
		{"a deletion", "項(xiàng)目", func(e *Editor) { e.Keep(3); e.Replace(8, "") }, "項目", 1},
		{"negative lengths are nothing", "名", func(e *Editor) { e.Keep(-4) }, "名", 0},
		{"lengths beyond the end are the end", "名", func(e *Editor) { e.Replace(99, "位") }, "位", 0},
		{"a length inside a character is its end", "名人", func(e *Editor) { e.Replace(1, "两位") }, "两位人", 1},
		{"what is no UTF-8 becomes U+FFFD", "名", func(e *Editor) { e.Replace(3, "\xff1") }, "\uFFFD1", 1},
		{"surrogates are no characters", "名", func(e *Editor) { e.ReplaceRune(0xD800) }, "\uFFFD", 0},
		{"nothing is left to replace", "", func(e *Editor) { e.ReplaceRune('x') }, "", 0},
	} {
		e := Editor{in: c.in}
		c.apply(&e)
		l, changed := e.finish("test")
		assert.Equal(t, c.want != c.in, changed, c.reason)
		if changed {
			assert.Equal(t, c.want, l.out, c.reason)
			assert.Len(t, l.edits, c.edits, c.reason)
		}
	}
}

func TestStepThatChangesNothingCostsNothing(t *testing.T) {
	text := strings.Repeat("帮助320户农户增收，产量达到761.5公斤（含税）。", 50)
	for _, step := range []Step{Annotations(), Width(), Simplify()} {
		got := String(text, WithSteps(step))
		assert.Empty(t, got.layers, step.Name)
		allocs := testing.AllocsPerRun(20, func() {
			e := Editor{in: text}
			step.Apply(&e)
			_, _ = e.finish(step.Name)
		})
		assert.LessOrEqual(t, allocs, 1.0, "%s: the Editor itself at most", step.Name)
	}
}

// script makes a step of bytes, for fuzzing: each tells what to do next.
func scriptStep(name string, script []byte) Step {
	with := []string{"", "x", "亩", "出租车", "12", "é", "𠀀", "\xff"}
	return Step{Name: name, Apply: func(e *Editor) {
		for i := 0; i+1 < len(script) && e.Rest() != ""; i += 2 {
			n, w := int(script[i+1]%9)-1, with[script[i]>>3%8]
			switch script[i] % 4 {
			case 0:
				e.Keep(n)
			case 1:
				e.Replace(n, w)
			case 2:
				e.Guess(n, w)
			case 3:
				r, _ := utf8.DecodeRuneInString(w)
				e.ReplaceRune(r)
			}
		}
	}}
}

func FuzzEditor(f *testing.F) {
	f.Add("計程車５個(gè)", []byte{0, 4, 1, 9, 2, 3, 33, 1, 8, 0}, []byte{3, 3, 0, 2, 1, 5})
	f.Add("15.78萬畝", []byte{9, 2, 17, 1, 25, 6}, []byte{0, 9, 1, 4, 26, 0})
	f.Add("\xff名", []byte{41, 1}, []byte{1, 0, 9, 0})
	f.Fuzz(func(t *testing.T, source string, first, second []byte) {
		checkText(t, String(source, WithSteps(scriptStep("first", first), scriptStep("second", second))))
	})
}

// checkText asserts everything that must hold of any Text.
func checkText(t *testing.T, x *Text) {
	t.Helper()
	require.True(t, utf8.ValidString(x.Source()) && utf8.ValidString(x.String()))
	text := x.Source()
	for i := range x.layers {
		l := &x.layers[i]
		require.Equal(t, text, l.in)
		require.Equal(t, l.out, replay(l), "the changes, applied to what the step read, give what it wrote")
		checkCuts(t, l)
		text = l.out
	}
	require.Equal(t, text, x.String())
	checkSpans(t, x)
}

// replay applies the listed changes of a layer.
func replay(l *layer) string {
	var out strings.Builder
	at := 0
	for _, e := range l.changes(Span{0, len(l.in)}) {
		out.WriteString(l.in[at:e.in.Start])
		if out.Len() != e.out.Start {
			return "a change at the wrong place of what was written"
		}
		out.WriteString(l.out[e.out.Start:e.out.End])
		at = e.in.End
	}
	return out.String() + l.in[at:]
}

// checkCuts asserts that a cut between characters that lies in no edit splits what the step read too, without gap or
// overlap but for what was deleted there; and that a cut inside an edit does not.
func checkCuts(t *testing.T, l *layer) {
	t.Helper()
	for cut := range l.out {
		left, right := l.source(Span{0, cut}), l.source(Span{cut, len(l.out)})
		inside := false
		deleted := 0
		for _, e := range l.edits {
			if e.out.Start < cut && cut < e.out.End {
				inside = true
				require.Equal(t, e.in.End, left.End, "a cut inside an edit takes it whole")
				require.Equal(t, e.in.Start, right.Start)
			}
			if e.out.Start == cut && e.out.End == cut {
				deleted += e.in.Len()
			}
		}
		if !inside && cut > 0 {
			require.Equal(t, deleted, right.Start-left.End, "only a deletion lies between the halves at %d", cut)
		}
	}
}

// checkSpans asserts that spans map to spans that hold them, and quotes to the source.
func checkSpans(t *testing.T, x *Text) {
	t.Helper()
	n := len(x.String())
	for start := 0; start <= n; start += 1 + n/24 {
		for end := start; end <= n; end += 1 + n/24 {
			s := x.SourceSpan(Span{start, end})
			require.LessOrEqual(t, s.Start, s.End)
			require.Equal(t, x.Source()[s.Start:s.End], x.Quote(Span{start, end}))
			require.True(t, utf8.ValidString(x.Quote(Span{start, end})))
			if whole := wholeRunes(x.String(), Span{start, end}); whole.Len() > 0 && !inserts(x) {
				require.True(t, x.NormalSpan(s).Contains(Span{start, end}), "there and back holds the span: %v %v %v", Span{start, end}, s, x.NormalSpan(s))
			}
			x.EditsIn(Span{start, end})
		}
	}
	x.Quote(Span{-5, n + 5})
	x.Quote(Span{n, 0})
}

// inserts reports whether a step of x wrote something for nothing: that has no source to come back from.
func inserts(x *Text) bool {
	for _, l := range x.layers {
		for _, e := range l.edits {
			if e.in.Len() == 0 {
				return true
			}
		}
	}
	return false
}
