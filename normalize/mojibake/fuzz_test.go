package mojibake

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// sane checks what holds of the repairs of any text.
func sane(t interface{ Fatalf(string, ...any) }, text string, repairs []Repair) {
	at := 0
	for _, r := range repairs {
		switch {
		case r.Start < at || r.End < r.Start || r.End > len(text):
			t.Fatalf("repairs overlap, or lie outside: %v in %q", r.Span, text)
		case r.Start < len(text) && !utf8.RuneStart(text[r.Start]) || r.End < len(text) && !utf8.RuneStart(text[r.End]):
			t.Fatalf("a repair begins or ends inside a character: %v in %q", r.Span, text)
		case r.Left && (r.Certain || r.Text != text[r.Start:r.End]):
			t.Fatalf("what is left is not as it was: %+v in %q", r, text)
		}
		at = r.End
	}
	if fixed := Apply(text, repairs); utf8.ValidString(text) && !utf8.ValidString(fixed) {
		t.Fatalf("%q became invalid: %q", text, fixed)
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"開(kāi)放開(kāi)工。專家?guī)Ч歉伞薄皫煾祹降堋薄扒嗨{(lán)工程”", "意義!薄拔覍⒘⒆銓(shí)際(jì)", "浣犲ソ锛屼腑鍥�", "ÄãºÃ", "&amp;nbsp;&#x4e2d;",
		"好，,來,。去,,走", "\ue001锟斤拷", "?a)?a)?a)(a)(a)", "開(kāi)(kāi)(kāi)?kāi)", "\xff\xfe(kai)(kai)", "齻€(gè)三個(gè)", strings.Repeat("薄皫", 90) + "(gè)?gè)",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 2000 {
			s = s[:2000]
		}
		Find(s) // must not panic on what is no UTF-8 either
		s = strings.ToValidUTF8(s, "\uFFFD")
		sane(t, s, Find(s))
	})
}

// TestCorruptedTexts: whatever a site does to a text, the runs account for all the difference, and repairs are sane.
func TestCorruptedTexts(t *testing.T) {
	m := loadModel()
	rapid.Check(t, func(t *rapid.T) {
		var b strings.Builder
		for range rapid.IntRange(0, 60).Draw(t, "length") {
			lead := byte(rapid.IntRange(0xB0, 0xD7).Draw(t, "lead"))
			if rapid.IntRange(0, 6).Draw(t, "kind") == 0 {
				b.WriteString(rapid.SampledFrom([]string{"。", "，", "“", "”", "！", "12", "\n", "a", "《"}).Draw(t, "mark"))
			} else if list := m.byLead[lead]; len(list) > 0 {
				b.WriteRune(list[rapid.IntRange(0, min(20, len(list)-1)).Draw(t, "char")])
			}
		}
		text := b.String()
		var list []Annotation
		for range rapid.IntRange(0, 20).Draw(t, "marks") {
			lead := m.byLead[rapid.IntRange(0x81, 0xFE).Draw(t, "lead of mark")]
			if len(lead) > 0 {
				list = append(list, Annotation{lead[0], "dé"})
			}
		}
		c := Corruption{Variant: rapid.SampledFrom([]Variant{S, D}).Draw(t, "variant"), List: list, Wide: true}
		if rapid.Bool().Draw(t, "hits") {
			c.Hit = func(n int) bool { return n%2 == 0 }
		}
		broken, runs := Corrupt(text, c)
		if want := strings.NewReplacer("(dé)", "").Replace(text); truth(text, broken, runs, Span{0, len(broken)}) != foldAll(want) {
			t.Fatalf("the runs do not account for all: %q, %q, %v", text, broken, runs)
		}
		sane(t, broken, Find(broken))
	})
}
