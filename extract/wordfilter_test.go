package extract

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestWordFilter: the filter before the vocabulary loses no word, and few other strings pass it.
func TestWordFilter(t *testing.T) {
	lx, err := defaultLexicon()
	require.NoError(t, err)
	var chars []rune
	for w, class := range lx.class {
		require.Equal(t, class, lx.classes(w), w)
		chars = append(chars, []rune(w)...)
	}
	r := rand.New(rand.NewPCG(6, 6))
	passed, others := 0, 0
	for range 100000 {
		s := ""
		for range 1 + r.IntN(4) {
			s += string(chars[r.IntN(len(chars))])
		}
		require.Equal(t, lx.class[s], lx.classes(s), s)
		if lx.class[s] == 0 {
			others++
			passed += b2i(lx.filter.mayHave(s))
		}
	}
	assert.Less(t, passed, others/5)
	for _, s := range []string{"", "a", "é", "ab"} {
		assert.Equal(t, lx.class[s], lx.classes(s), "%q", s)
	}
}

// TestFixedWords compares the search for the longest fixed word with trying all of them.
func TestFixedWords(t *testing.T) {
	lx, err := defaultLexicon()
	require.NoError(t, err)
	words := lx.names.Words
	r := rand.New(rand.NewPCG(7, 7))
	for range 200 {
		s := ""
		for range 4 {
			w := []rune(words[r.IntN(len(words))])
			from := r.IntN(len(w))
			s += string(w[from:]) + []string{"", "三", "的", "一"}[r.IntN(4)]
		}
		for p, c := range s {
			start, end := p, p
			for _, w := range words {
				for at, d := range w {
					if d == c && strings.ContainsRune(numeralRunes, c) && p >= at && strings.HasPrefix(s[p-at:], w) && len(w) > end-start {
						start, end = p-at, p-at+len(w)
					}
				}
			}
			gotStart, gotEnd := lx.names.longest(s, p)
			require.Equal(t, end-start, gotEnd-gotStart, "%s at %d", s, p)
		}
	}
}

// TestEndings: the quick ways of asking what a text begins or ends with equal those of the library.
func TestEndings(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 1))
	pieces := []string{"费", "价", "收入", "人", "人次", "a", "%", "率", "了", "到", "了解到", "\xe4\xb8"}
	text := func() (s string) {
		for range r.IntN(4) {
			s += pieces[r.IntN(len(pieces))]
		}
		return s
	}
	ends := newEndings(pieces[:len(pieces)-1])
	for range 3000 {
		s, w := text(), text()
		require.Equal(t, strings.HasSuffix(s, w), hasSuffix(s, w), "%q %q", s, w)
		require.Equal(t, strings.HasPrefix(s, w), hasPrefix(s, w), "%q %q", s, w)
		want := slices.ContainsFunc(pieces[:len(pieces)-1], func(w string) bool { return strings.HasSuffix(s, w) })
		require.Equal(t, want, ends.of(s), "%q", s)
		set := newRuneSet("率了%😀")
		require.Equal(t, strings.IndexAny(s, "率了%😀"), indexSet(s, set), "%q", s)
		require.Equal(t, strings.LastIndexAny(s, "率了%😀"), lastIndexSet(s, set), "%q", s)
	}
}

// TestWordTrie: what the trie finds is the longest word of the list that stands there.
func TestWordTrie(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 1))
	words := []string{"年", "年底", "年底前", "年a", "月", "a", "ab", "上半年", "上", "上月", "上周六"}
	trie := newWordTrie(words)
	for range 3000 {
		s := ""
		for range 1 + r.IntN(4) {
			s += words[r.IntN(len(words))]
		}
		for p := range s {
			want := 0
			for _, w := range words {
				if strings.HasPrefix(s[p:], w) {
					want = max(want, len(w))
				}
			}
			require.Equal(t, want, trie.match(s, p), "%q at %d", s, p)
		}
	}
}
