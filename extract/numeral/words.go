package numeral

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/BurntSushi/toml"
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

// longestWord bounds, in bytes, a numeral that a word of words.toml may hold.
const longestWord = 4 * hanLen

// ordinaryWords finds the words of words.toml by each of their numeral characters.
var ordinaryWords = sync.OnceValue(func() map[rune][]wordPlace {
	groups, err := readWords("words.toml", wordsTOML)
	if err != nil {
		panic(err) // the file is embedded and tested
	}
	places := make(map[rune][]wordPlace)
	for _, g := range groups {
		for _, w := range g.Text {
			for i, c := range w {
				if sym, _ := at(w, i); sym.class.starts() {
					places[c] = append(places[c], wordPlace{w, i})
				}
			}
		}
	}
	return places
})

// readWords reads a file of ordinary words. Unknown keys are errors.
func readWords(name, text string) ([]wordGroup, error) {
	var file struct {
		Group []wordGroup `toml:"group"`
	}
	meta, err := toml.Decode(text, &file)
	if err != nil {
		return nil, fmt.Errorf("numeral: %s: %w", name, err)
	}
	if extra := meta.Undecoded(); len(extra) > 0 {
		key := extra[0][len(extra[0])-1]
		return nil, fmt.Errorf("numeral: %s:%d: unknown key %q; expected reason, text or counterexamples", name, lineOf(text, key), key)
	}
	return file.Group, nil
}

// lineOf is the number of the first line that begins with key, 0 if none does.
func lineOf(text, key string) int {
	for i, line := range strings.Split(text, "\n") {
		if strings.HasPrefix(strings.TrimSpace(line), key) {
			return i + 1
		}
	}
	return 0
}

// inOrdinaryWord tells whether s[start:end] lies wholly inside an ordinary word.
func inOrdinaryWord(s string, start, end int) bool {
	first, _ := utf8.DecodeRuneInString(s[start:end])
	if first < utf8.RuneSelf {
		return false
	}
	for _, place := range ordinaryWords()[first] {
		from := start - place.offset
		if from >= 0 && from+len(place.word) >= end && strings.HasPrefix(s[from:], place.word) {
			return true
		}
	}
	return false
}
