package normalize

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// word replaces every from by to, as one piece.
func word(name, from, to string) Step {
	return Step{Name: name, Apply: func(e *Editor) {
		for {
			i := strings.Index(e.Rest(), from)
			if i < 0 {
				return
			}
			e.Keep(i)
			e.Replace(len(from), to)
		}
	}}
}

func TestSourceSpan(t *testing.T) {
	taxi := String("搭計程車500元", WithSteps(word("words", "計程車", "出租汽车")))
	gone := String("共有 23 個 人", WithSteps(word("spaces", " ", "")))
	twice := String("<b>計程車</b>", WithSteps(word("tags", "<b>", ""), word("tags", "</b>", ""), word("words", "計程車", "出租车")))
	empty := String("")
	for _, c := range []struct {
		reason string
		text   *Text
		span   string // part of the normalised text
		want   string
	}{
		{"a piece taken whole", taxi, "出租汽车", "計程車"},
		{"a cut at its beginning takes it whole", taxi, "出", "計程車"},
		{"a cut at its end too", taxi, "车500", "計程車500"},
		{"a cut on both sides too", taxi, "租汽", "計程車"},
		{"behind it nothing is taken along", taxi, "500元", "500元"},
		{"before it neither", taxi, "搭", "搭"},
		{"a deletion inside belongs to the span", gone, "23個人", "23 個 人"},
		{"a deletion at the edge stays outside", gone, "23", "23"},
		{"on both sides", gone, "個", "個"},
		{"the layers one after another", twice, "租", "計程車"},
		{"nothing", empty, "", ""},
	} {
		at := strings.Index(c.text.String(), c.span)
		require.GreaterOrEqual(t, at, 0, c.reason)
		got := c.text.Quote(Span{at, at + len(c.span)})
		assert.Equal(t, c.want, got, c.reason)
	}
}

func TestNormalSpan(t *testing.T) {
	x := String("共有 23 個(gè)人、農(nóng)戶", WithSteps(Annotations(), Simplify()))
	source := func(s string) Span { at := strings.Index(x.Source(), s); return Span{at, at + len(s)} }
	for _, c := range []struct{ reason, in, want string }{
		{"a character", "農", "农"},
		{"with what was deleted behind it", "農(nóng)", "农"},
		{"with a deletion inside", "個(gè)人", "个人"},
		{"only what was deleted", "(nóng)", ""},
		{"a cut into it", "óng)戶", "户"},
	} {
		s := x.NormalSpan(source(c.in))
		assert.Equal(t, c.want, x.String()[s.Start:s.End], c.reason)
	}
}

func TestEdits(t *testing.T) {
	x := String("５項(xiàng)、農(nóng)業(yè)\u200b增長")
	got := x.Edits()
	var steps, before, after []string
	for i, e := range got {
		steps, before, after = append(steps, e.Step), append(before, e.Before), append(after, e.After)
		assert.True(t, e.Certain)
		if i > 0 {
			assert.LessOrEqual(t, got[i-1].Source.Start, e.Source.Start)
		}
	}
	assert.Equal(t, []string{"width", "simplify", "annotations", "simplify", "annotations", "annotations", "width", "simplify"}, steps)
	assert.Equal(t, []string{"５", "項", "(xiàng)", "農業", "(nóng)", "(yè)", "\u200b", "長"}, before)
	assert.Equal(t, []string{"5", "项", "", "农业", "", "", "", "长"}, after)

	at := strings.Index(x.String(), "5项")
	in := x.EditsIn(Span{at, at + len("5项")})
	require.Len(t, in, 2, "what was deleted behind the span is none of its own")
	assert.Equal(t, "５", in[0].Before)
	assert.Equal(t, "項", in[1].Before)
}

func TestRuneSpan(t *testing.T) {
	for _, source := range []string{"", "a", "共23個人", strings.Repeat("共2é😀人", 200), strings.Repeat("x", 512), strings.Repeat("人", 256)} {
		x := String(source)
		runes := 0
		for at := range source + "." {
			require.Equal(t, Span{runes, runes}, x.RuneSpan(Span{at, at}), "%d of %.20q", at, source)
			require.Equal(t, Span{at, at}, x.ByteSpan(Span{runes, runes}))
			runes++
		}
		all := Span{0, len(source)}
		assert.Equal(t, all, x.ByteSpan(x.RuneSpan(all)))
		assert.Equal(t, all, x.ByteSpan(Span{-1, runes + 9}))
	}
}

func TestSpan(t *testing.T) {
	s := Span{3, 9}
	assert.Equal(t, 6, s.Len())
	assert.True(t, s.Contains(Span{3, 3}) && s.Contains(s) && !s.Contains(Span{2, 4}))
	assert.True(t, s.Overlaps(Span{8, 12}) && !s.Overlaps(Span{9, 12}) && !s.Overlaps(Span{0, 3}))
}

// TestArticles runs all properties on real pages.
func TestArticles(t *testing.T) {
	files, _ := filepath.Glob("../../shared/gold/*/*.txt")
	if len(files) == 0 {
		t.Skip("no labelled articles beside the project")
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		require.NoError(t, err)
		x := Bytes(data)
		once := Bytes(data, WithSteps(Annotations(), Width(), Simplify())).String()
		assert.True(t, once == String(once, WithSteps(Annotations(), Width(), Simplify())).String(), "%s: clean text is left as it is", f)
		for i := range x.layers {
			assert.True(t, x.layers[i].out == replay(&x.layers[i]), "%s: %s", f, x.layers[i].step)
		}
		checkSpans(t, x)
	}
}

// TestDisguises asks that what a reader can't see, or would not, changes spans only.
func TestDisguises(t *testing.T) {
	plain := String(benchTraditional + benchSimplified)
	for reason, disguise := range map[string]func(string) string{
		"a zero-width space behind each character": func(s string) string { return strings.Join(strings.Split(s, ""), "\u200b") },
		"a soft hyphen before each digit": func(s string) string {
			return strings.NewReplacer("0", "\u00ad0", "1", "\u00ad1", "2", "\u00ad2", "5", "\u00ad5").Replace(s)
		},
		"full-width digits": func(s string) string {
			return strings.NewReplacer("0", "０", "1", "１", "2", "２", "5", "５", "7", "７", ".", "．").Replace(s)
		},
		"line ends of another system": func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
		"radicals for characters":     func(s string) string { return strings.NewReplacer("人", "⼈", "工", "⼯", "大", "⼤").Replace(s) },
	} {
		x := String(disguise(plain.Source()))
		assert.Equal(t, plain.String(), x.String(), reason)
		checkText(t, x)
	}
}

// TestManyGoroutines is for the race detector: the tables are built at the first use, whoever comes first.
func TestManyGoroutines(t *testing.T) {
	x := String(benchTraditional)
	want := x.RuneSpan(Span{0, len(x.Source())})
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			assert.Equal(t, x.String(), Bytes([]byte(benchTraditional)).String())
			assert.Equal(t, want, x.RuneSpan(Span{0, len(x.Source())}))
			Detect([]byte("\xc5\xe0\xd1\xb5"))
		})
	}
	wait.Wait()
}

func FuzzBytes(f *testing.F) {
	for _, s := range []string{
		benchTraditional, benchSimplified, benchAnnotated, "\xEF\xBB\xBF15\xff.78", "<meta charset=big5>\xB0\xEA", "\xFF\xFE\x2d\x4e",
		"１，２３４　\u200d👨\u200d👩\r\n\x00⼈⻅", "中(zhong)(zhong)國(guo)", "乾隆著書於倫敦甚麼藉口", "\x84\x31\x95\x33\x81\x30",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 400 {
			data = data[:400]
		}
		x := Bytes(data)
		checkText(t, x)
		for _, e := range x.Edits() {
			require.LessOrEqual(t, e.Source.End, len(x.Source()))
			if e.Step == "decode" {
				require.Equal(t, string(data[e.Raw.Start:e.Raw.End]), e.Before)
				require.Equal(t, "\uFFFD", x.Source()[e.Source.Start:e.Source.End])
			}
		}
		for _, charset := range []string{utf8Name, utf16LEName, utf16BEName, gb18030Name, big5Name} {
			checkBad(t, data, Bytes(data, WithCharset(charset), WithSteps()))
		}
		LooksBinary(data)
	})
}

// checkBad asserts that the bad bytes are where they are said to be, and that there are no others.
func checkBad(t *testing.T, data []byte, x *Text) {
	t.Helper()
	last := 0
	for _, e := range x.Edits() {
		require.GreaterOrEqual(t, e.Raw.Start, last)
		require.Equal(t, string(data[e.Raw.Start:e.Raw.End]), e.Before)
		last = e.Raw.End
	}
	if x.Charset() != utf8Name {
		require.Len(t, x.Edits(), strings.Count(x.Source(), "\uFFFD"))
	}
}
