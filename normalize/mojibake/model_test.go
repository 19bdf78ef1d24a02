package mojibake

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestGBK(t *testing.T) {
	c := gbk()
	for _, x := range []struct {
		lead, trail byte
		char        rune
		lost        bool
		reason      string
	}{
		{0xBC, 0xD2, '家', false, "a character of GB 2312"},
		{0x8E, 0xA7, '帶', false, "one that GBK added"},
		{0xA1, 0xA3, '。', false, "a mark"},
		{0xA3, 0xA1, '！', false, "full-width forms follow ASCII"},
		{0xAA, 0xA1, 0, true, "user-defined"},
		{0xA7, 0xCD, 0, true, "a gap among the Cyrillic letters"},
		{0xD7, 0xFA, 0, true, "behind the last of the common characters"},
		{0x80, 0xA1, 0, false, "no lead byte"},
		{0x81, 0x7F, 0, false, "no trail byte"},
	} {
		assert.Equal(t, x.char, c.char(x.lead, x.trail), x.reason)
		assert.Equal(t, x.lost, c.lost(x.lead, x.trail), x.reason)
		if x.char != 0 {
			lead, trail, ok := c.code(x.char)
			assert.True(t, ok && lead == x.lead && trail == x.trail, x.reason)
		}
	}
	for _, ascii := range []byte("!,.:;?()%0A~") {
		lead, trail, ok := widePair(ascii)
		assert.True(t, ok)
		assert.Equal(t, rune(ascii), fold(c.char(lead, trail)))
	}
}

func TestForms(t *testing.T) {
	m := loadModel()
	for _, x := range []struct {
		r, simple rune
		form      form
		reason    string
	}{
		{'帶', '带', usual, "what a conversion writes"},
		{'带', '带', simplified, "what it never leaves"},
		{'後', '后', usual, "one of two"},
		{'后', '后', other, "the other: 皇后"},
		{'人', '人', usual, "the same in both"},
		{'〇', '〇', usual, "no Han character at all"},
	} {
		assert.Equal(t, x.simple, m.simplify(x.r), x.reason)
		assert.Equal(t, x.form, m.chars[x.r].form, "%c: %s", x.r, x.reason)
	}
}

func TestReads(t *testing.T) {
	m := loadModel()
	for _, x := range []struct {
		r      rune
		sound  string
		reads  bool
		reason string
	}{
		{'開', "kāi", true, "the tone fits"},
		{'開', "kai", true, "no tone"},
		{'開', "kai1", true, "a digit for it"},
		{'開', "kǎi", false, "another tone"},
		{'長', "zhǎng", true, "a second reading"},
		{'綠', "lü", true, "ü"},
		{'女', "nǚ", true, "ü with a tone"},
		{'規', "ai", false, "another syllable"},
	} {
		s, n := parseSyllable(x.sound)
		assert.Equal(t, len(x.sound), n)
		assert.Equal(t, x.reads, m.reads(m.soundOf(s), x.r), "%c %s: %s", x.r, x.sound, x.reason)
	}
}

// TestLikelier compares texts by their cost.
func TestLikelier(t *testing.T) {
	for _, x := range []struct{ likely, other, reason string }{
		{"帶骨干", "帶骨咁", "a word"},
		{"師傅帶徒弟", "師傅帶式弟", "a word across the characters"},
		{"他說：“好。”", "他說：“好。“", "quotation marks come in pairs"},
		{"很好，所以", "很好，，所以", "one comma"},
		{"百分之三", "百分之山", "numerals behind 百分之"},
		{"後天來——明天走", "後天來—明天走", "a dash is double"},
		{"發展對於", "發展對,", "a preposition leans on what follows"},
		{"後來", "后來", "the usual form"},
	} {
		m := loadModel()
		cost := func(s string) float32 {
			l := newLM()
			for _, r := range s {
				l.add(m, r, formCost[m.chars[r].form])
			}
			return l.closed
		}
		assert.Less(t, cost(x.likely), cost(x.other), "%s, not %s: %s", x.likely, x.other, x.reason)
	}
}

// TestPrefixes: no word is likelier than its beginning.
func TestPrefixes(t *testing.T) {
	m := loadModel()
	for i := range m.nodes {
		n := &m.nodes[i]
		assert.GreaterOrEqual(t, n.word, n.begun-0.1)
		for c := n.first; c < n.first+int32(n.children); c++ {
			if c > n.first && m.labels[c] <= m.labels[c-1] {
				t.Fatalf("children of node %d are out of order", i)
			}
		}
	}
}
