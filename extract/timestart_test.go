package extract

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/normalize"
)

// TestTimeStarts proves the quick look at two characters: where it says that no time may begin, none does.
func TestTimeStarts(t *testing.T) {
	x, err := New()
	require.NoError(t, err)
	names, err := filepath.Glob("../testdata/*/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	var texts []string
	for _, n := range names {
		data, err := os.ReadFile(n)
		require.NoError(t, err)
		texts = append(texts, normalize.Bytes(data).String())
	}
	words := append(append(append([]string{"个", "。", "了", " "}, x.lex.times.Point...), x.lex.times.Opening...), x.lex.times.PlacingBefore...)
	words = append(append(words, x.lex.times.Closing...), x.lex.times.EventClosing...)
	for _, r := range numberRunes + "第前头的约近这短年月日天:/-.（）昨去" {
		words = append(words, string(r))
	}
	r := rand.New(rand.NewPCG(1, 1))
	for range 2000 {
		s := ""
		for range 20 {
			s += words[r.IntN(len(words))]
		}
		texts = append(texts, s)
	}
	looked, passed := 0, 0 // of the characters of articles that begin a word of time and no time
	for i, s := range texts {
		for p, c := range s {
			end := x.lex.timeAt(s, p)
			start, eventEnd := x.lex.eventAt(s, p, nil)
			may := beginsTime(x, s, p)
			if end > p || eventEnd > p {
				require.True(t, may || x.triggers.class[c]&(triggerTime|timeFirst|timeNumber) == 0, "%q reads a time at %d, event from %d", s, p, start)
			} else if i < len(names) && x.triggers.class[c]&(triggerTime|timeFirst|timeNumber|triggerNumeral) == timeFirst {
				looked++
				passed += b2i(!may)
			}
		}
	}
	assert.Greater(t, passed, looked*8/10, "the look passes over what is none")
}

// beginsTime asks what scan asks before it reads a time at s[p:].
func beginsTime(x *Extractor, s string, p int) bool {
	var m room
	x.triggers.sentence(s, p, &m)
	if len(m.triggers) == 0 || m.triggers[0].at != p {
		return false
	}
	kind := m.triggers[0].kind
	return kind&triggerTime != 0 || kind&timeNumber != 0 && timeBehind(s, p)
}

// TestTriggers: the characters that scan stops at are those with which a numeral can begin, and sentences end where they should.
func TestTriggers(t *testing.T) {
	x, err := New()
	require.NoError(t, err)
	for r := rune(utf8.RuneSelf); r < 0x10000; r++ {
		s := string(r)
		var m room
		x.triggers.sentence("好的,"+s+"字", 0, &m)
		assert.Equal(t, numeral.Index(s, 0) == 0, len(m.triggers) > 0 && m.triggers[0].kind&triggerNumeral != 0, "%q", r)
	}
	for _, c := range []struct {
		text   string
		end    int
		quotes bool
		reason string
	}{
		{"来了3人。走了。", len("来了3人。"), false, "a mark"},
		{"“来了！”走了。", len("“来了！”"), true, "a quotation mark closes with it"},
		{"来了?!）走了", len("来了?!）"), false, "several marks, a bracket"},
		{"来了，走了", len("来了，走了"), false, "the end"},
		{"《三国》来了。“走了”", len("《三国》来了。"), true, "the title of a book"},
		{"é😀来了！", len("é😀来了！"), false, "characters of two and four bytes"},
	} {
		var m room
		assert.Equal(t, c.end, x.triggers.sentence(c.text, 0, &m), "%s: %s", c.text, c.reason)
		assert.Equal(t, c.quotes, m.quotes, "%s: %s", c.text, c.reason)
	}
}
