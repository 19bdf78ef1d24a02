package numeral

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/liangci/liangci/extract/tables"
	"github.com/liangci/liangci/normalize/runes"
)

//go:embed words.toml
var wordsTOML string

// wordGroup is one [[group]] of words.toml.
type wordGroup struct {
	Reason          string   `toml:"reason"`
	Text            []string `toml:"text"`
	Counterexamples []string `toml:"counterexamples"`
}

// wordPlace is a place of a character in an ordinary word.
type wordPlace struct {
	word   string
	offset int
}

// ordinaryWords finds the words of words.toml by a numeral character in them and its neighbour: the one behind it where
// the character begins the word, else the one before it.
var ordinaryWords = sync.OnceValue(func() *wordPlaces {
	groups, err := readWords("words.toml", wordsTOML)
	if err != nil {
		panic(err) // the file is embedded and tested
	}
	places := &wordPlaces{places: make(map[[2]rune][]wordPlace)}
	for _, g := range groups {
		for _, w := range g.Text {
			for i, c := range w {
				if sym, _ := at(w, i); sym.class.starts() {
					key := neighbours(w, i, c, i > 0)
					places.add(key, wordPlace{w, i})
				}
			}
		}
	}
	return places
})

// wordPlaces finds places by a character and its neighbour. Most pairs have none, which a set of their hashes tells sooner.
type wordPlaces struct {
	places map[[2]rune][]wordPlace
	hashes [1 << 9]uint64
}

func pairHash(key [2]rune) uint32 {
	return (uint32(key[0])*0x9E3779B1 ^ uint32(key[1])*0x85EBCA6B) >> 17
}

func (w *wordPlaces) add(key [2]rune, place wordPlace) {
	h := pairHash(key)
	w.hashes[h>>6] |= 1 << (h & 63)
	w.places[key] = append(w.places[key], place)
}

func (w *wordPlaces) at(key [2]rune) []wordPlace {
	if h := pairHash(key); w.hashes[h>>6]>>(h&63)&1 == 0 {
		return nil
	}
	return w.places[key]
}

// neighbours is the character c at byte p of s with the one before or behind it, in the order of the text.
func neighbours(s string, p int, c rune, before bool) [2]rune {
	if before {
		prev, _ := runes.Before(s, p)
		return [2]rune{prev, c}
	}
	next, _ := runes.At(s, p+utf8.RuneLen(c))
	return [2]rune{c, next}
}

// readWords reads a file of ordinary words. Unknown keys are errors.
func readWords(name, text string) ([]wordGroup, error) {
	var file struct {
		Group []wordGroup `toml:"group"`
	}
	if err := tables.Read(name, text, &file, "reason, text or counterexamples"); err != nil {
		return nil, fmt.Errorf("numeral: %w", err)
	}
	return file.Group, nil
}

// inOrdinaryWord tells whether s[start:end] lies wholly inside an ordinary word, or begins behind the first character of
// one, as 一三 does in 统一三个.
func inOrdinaryWord(s string, start, end int) bool {
	first, _ := runes.At(s, start)
	if first < utf8.RuneSelf {
		return false
	}
	words := ordinaryWords()
	for _, place := range words.at(neighbours(s, start, first, false)) {
		if place.offset == 0 && len(place.word) >= end-start && strings.HasPrefix(s[start:], place.word) {
			return true
		}
	}
	for _, place := range words.at(neighbours(s, start, first, true)) {
		from := start - place.offset
		if end-start >= 3*hanLen && from+len(place.word) < end {
			continue // 罚单一万零三百张: too long a number to begin inside 单一
		}
		if place.offset > 0 && from >= 0 && strings.HasPrefix(s[from:], place.word) {
			return true
		}
	}
	return false
}
