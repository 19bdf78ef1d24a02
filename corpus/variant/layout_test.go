package variant_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/normalize"
)

// inserted puts something in front of characters; what decides by the number of the character and the text from there on.
func inserted(name string, what func(n int, rest string) string) normalize.Step {
	return normalize.Step{Name: name, Apply: func(e *normalize.Editor) {
		for n := 0; e.Rest() != ""; n++ {
			if s := what(n, e.Rest()); s != "" {
				e.Replace(0, s)
			}
			e.Keep(1)
		}
	}}
}

// returns makes line ends those of Windows.
func returns(_ int, rest string) string {
	if rest[0] == '\n' {
		return "\r"
	}
	return ""
}

// invisible puts characters that show nothing between all others: those that pages are protected against copying with.
func invisible(n int, rest string) string {
	return [...]string{"\u200b", "", "\ufeff", "\u200c", "", "\u2060", "\u200e", "\u200d", ""}[n%9]
}

// hyphens puts soft hyphens between characters of one word or number.
func hyphens(n int, rest string) string {
	if n%3 == 2 {
		return "\u00ad"
	}
	return ""
}

// icons puts a character of a font of icons in front of every paragraph, as bullets come out of web pages.
func icons() func(int, string) string {
	last := '。' // before a line end
	start := true
	return func(_ int, rest string) string {
		line, _, _ := strings.Cut(rest, "\n")
		was := start && strings.ContainsRune("。！？”」\n", last)
		if start = line == ""; !start {
			last = first(rest)
		} else if was {
			last = '\n'
		}
		if was && utf8.RuneCountInString(line) > 20 && !unicode.IsSpace(first(line)) {
			return "\ue61b"
		}
		return ""
	}
}

func first(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// wrapped breaks lines as a column of a PDF file does, width characters of Chinese wide: closing marks hang over, words and
// numbers of ASCII stay whole, and nothing tells paragraphs but their short last lines.
func wrapped(width int, with string) normalize.Step {
	return normalize.Step{Name: "wrapped", Apply: func(e *normalize.Editor) {
		column := 0 // in half characters
		for e.Rest() != "" {
			n, room, hanging := unbroken(e.Rest())
			switch {
			case e.Rest()[0] == '\n':
				column = 0
				e.Keep(1)
				continue
			case column > 0 && column+room > 2*width:
				column = 0
				e.Replace(0, with)
			}
			column += room + hanging
			e.Keep(n)
		}
	}}
}

// unbroken is the length of what stands in one line at the head of a text, in bytes, its room, in half characters, and that
// of the marks behind it that may hang over.
func unbroken(s string) (length, room, hanging int) {
	word := len(s) - len(strings.TrimLeftFunc(s, asciiWord))
	for i, r := range s {
		switch {
		case i > 0 && strings.ContainsRune("。，、；：？！”’）》」』…", r):
			hanging += 2
		case i >= word && i > 0:
			return i, room, hanging
		case r < utf8.RuneSelf:
			room++
		default:
			room += 2
		}
		length = i + utf8.RuneLen(r)
	}
	return length, room, hanging
}

func asciiWord(r rune) bool { return r > ' ' && r < utf8.RuneSelf && !strings.ContainsRune("()[];", r) }

// twice puts a second copy behind the text, without what stands above the paragraph of its first sentence.
func twice(e *normalize.Editor) {
	text := normalize.String(e.Text())
	head, _, _ := strings.Cut(text.String(), "。")
	start := strings.LastIndexByte(head, '\n') + 1
	body := text.SourceSpan(normalize.Span{Start: start, End: len(text.String())}).Start
	e.Keep(len(e.Text()))
	e.Replace(0, "\n"+e.Text()[body:])
}

func TestLayouts(t *testing.T) {
	for _, c := range []struct {
		reason, in, out string
		step            normalize.Step
	}{
		{"lines of six", "全县培训农民\n六千八百余人。", "全县培训农民\n六千八百余人。", wrapped(6, "\n")},
		{"marks hang over, nothing stands alone", "全县培训农民，六千八百余人。", "全县培训农民，\n六千八百余人。", wrapped(6, "\n")},
		{"numbers stay whole", "全县培训约1,000.5人", "全县培训约\n1,000.5人", wrapped(6, "\n")},
		{"Windows", "一\n二\n", "一\r\n二\r\n", inserted("", returns)},
		{"icons", "第一段从头到尾一共有二十多个字，就是说相当长。\n第二段从头到尾也一共有二十多个字，而在中间\n断开的只算第二段的下一行，不管它有多么长。", "\ue61b第一段从头到尾一共有二十多个字，就是说相当长。\n\ue61b第二段从头到尾也一共有二十多个字，而在中间\n断开的只算第二段的下一行，不管它有多么长。", inserted("", icons())},
		{"hyphens", "一二三四五", "一二\u00ad三四五", inserted("", hyphens)},
		{"a second copy without the head", "标题\n一。\n二。\n", "标题\n一。\n二。\n\n一。\n二。\n", normalize.Step{Apply: twice}},
	} {
		assert.Equal(t, c.out, normalize.String(c.in, normalize.WithSteps(c.step)).String(), c.reason)
	}
}
