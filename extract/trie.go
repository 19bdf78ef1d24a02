package extract

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// wordTrie finds the longest word of a list at a position: words by their first character, longest first.
type wordTrie struct {
	index *runePages // 1 + the place of the first character's words
	words [][]string
}

func newWordTrie(words []string) wordTrie {
	t := wordTrie{index: newRunePages()}
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		i := t.index.at(r)
		if i == 0 {
			t.words = append(t.words, nil)
			i = uint16(len(t.words))
			t.index.set(r, i)
		}
		t.words[i-1] = append(t.words[i-1], w)
	}
	for _, l := range t.words {
		sort.SliceStable(l, func(i, j int) bool { return len(l[i]) > len(l[j]) })
	}
	return t
}

// begins says that a word begins with r.
func (t *wordTrie) begins(r rune) bool { return t.index.at(r) != 0 }

// match is the length of the longest word at s[p:], 0 for none.
func (t *wordTrie) match(s string, p int) int {
	if p >= len(s) {
		return 0
	}
	r, _ := runeAt(s, p)
	i := t.index.at(r)
	if i == 0 {
		return 0
	}
	for _, w := range t.words[i-1] {
		if strings.HasPrefix(s[p:], w) {
			return len(w)
		}
	}
	return 0
}

// suffixList finds the longest word of a list that a text ends with: words by their last character, longest first.
type suffixList struct {
	byLast map[rune][]surface
}

func newSuffixList(words []surface) suffixList {
	l := suffixList{byLast: make(map[rune][]surface)}
	for _, w := range words {
		r, _ := utf8.DecodeLastRuneInString(w.text)
		l.byLast[r] = append(l.byLast[r], w)
	}
	for _, ws := range l.byLast {
		sortLongestFirst(ws)
	}
	return l
}

// ending gives the words that s may end with, longest first.
func (l *suffixList) ending(s string) []surface {
	r, _ := utf8.DecodeLastRuneInString(s)
	return l.byLast[r]
}

func sortLongestFirst(l []surface) {
	sort.SliceStable(l, func(i, j int) bool { return len(l[i].text) > len(l[j].text) })
}
