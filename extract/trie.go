package extract

import (
	"slices"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize/runes"
)

// wordTrie finds the longest word of a list at a position: words by their first character, longest first.
type wordTrie struct {
	index *runePages // 1 + the place of the first character's words
	words [][]trieWord
}

// trieWord is a word with its sixth byte, the last of its second character as a rule: it tells words that begin alike apart where
// they lie, without a look at their text.
type trieWord struct {
	text  string
	sixth byte
}

func newWordTrie(words []string) wordTrie {
	t := wordTrie{index: newRunePages()}
	for _, text := range words {
		r, _ := utf8.DecodeRuneInString(text)
		i := t.index.at(r)
		if i == 0 {
			t.words = append(t.words, nil)
			i = uint16(len(t.words))
			t.index.set(r, i)
		}
		w := trieWord{text: text}
		if len(text) > 5 {
			w.sixth = text[5]
		}
		t.words[i-1] = append(t.words[i-1], w)
	}
	for _, l := range t.words {
		slices.SortStableFunc(l, func(a, b trieWord) int { return len(b.text) - len(a.text) })
	}
	return t
}

// firsts are the characters that words begin with.
func (t *wordTrie) firsts() string {
	var firsts []rune
	for _, words := range t.words {
		r, _ := utf8.DecodeRuneInString(words[0].text)
		firsts = append(firsts, r)
	}
	return string(firsts)
}

// begins says that a word begins with r.
func (t *wordTrie) begins(r rune) bool { return t.index.at(r) != 0 }

// match is the length of the longest word at s[p:], 0 for none.
func (t *wordTrie) match(s string, p int) int {
	if p >= len(s) {
		return 0
	}
	r, _ := runes.At(s, p)
	i := t.index.at(r)
	if i == 0 {
		return 0
	}
	rest, words := s[p:], t.words[i-1]
	for i := range words {
		w := &words[i]
		if n := len(w.text); n <= len(rest) && (n < 6 || w.sixth == rest[5]) && rest[:n] == w.text {
			return n
		}
	}
	return 0
}

// wordIndex files words under one of their characters, longest first.
type wordIndex struct {
	place *runePages // 1 + the place of the character's words
	words [][]surface
}

func newWordIndex(words []surface, character func(string) (rune, int)) wordIndex {
	x := wordIndex{place: newRunePages()}
	for _, w := range words {
		r, _ := character(w.text)
		i := x.place.at(r)
		if i == 0 {
			x.words = append(x.words, nil)
			i = uint16(len(x.words))
			x.place.set(r, i)
		}
		x.words[i-1] = append(x.words[i-1], w)
	}
	for _, words := range x.words {
		sortLongestFirst(words)
	}
	return x
}

// under gives the words of a character, longest first.
func (x *wordIndex) under(r rune) []surface {
	if i := x.place.at(r); i > 0 {
		return x.words[i-1]
	}
	return nil
}

// suffixList finds the longest word of a list that a text ends with: words by their last character.
type suffixList struct{ last wordIndex }

func newSuffixList(words []surface) suffixList {
	return suffixList{newWordIndex(words, utf8.DecodeLastRuneInString)}
}

// ending gives the words that s may end with, longest first.
func (l *suffixList) ending(s string) []surface {
	r, _ := runes.Before(s, len(s))
	return l.last.under(r)
}

// endings are words that texts are asked whether they end with one. They are found by their last character, so that it costs one look
// at most texts, where anySuffix looks at each word of a list.
type endings struct{ words suffixList }

func newEndings(words []string) *endings {
	list := make([]surface, len(words))
	for i, w := range words {
		list[i].text = w
	}
	return &endings{newSuffixList(list)}
}

// of says that s ends with one of the words.
func (e *endings) of(s string) bool {
	for _, w := range e.words.ending(s) {
		if hasSuffix(s, w.text) {
			return true
		}
	}
	return false
}

// prefixList finds the longest word of a list that a text begins with: words by their first character.
type prefixList struct{ first wordIndex }

func newPrefixList(words []surface) prefixList {
	return prefixList{newWordIndex(words, utf8.DecodeRuneInString)}
}

// beginning gives the words that a text may begin with whose first character is r, longest first.
func (l *prefixList) beginning(r rune) []surface { return l.first.under(r) }

// sortLongestFirst sorts words by length, those of one length as they stand.
func sortLongestFirst(l []surface) {
	slices.SortStableFunc(l, func(a, b surface) int { return len(b.text) - len(a.text) })
}
