package segment

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Pack makes of a dictionary what New loads, index.bin. The dictionary is a gzip file of lines WORD FREQ POS, FREQ being 2
// or more; of lines with the same word the first counts. It is for the generator: see the package's own documentation.
func Pack(dictionary []byte) ([]byte, error) {
	lines, err := unpack(dictionary)
	if err != nil {
		return nil, err
	}
	words, err := readWords(lines)
	if err != nil {
		return nil, err
	}
	x, err := newIndex(words)
	if err != nil {
		return nil, err
	}
	hash := sha256.Sum256(dictionary)
	return x.append(append([]byte(indexHead), hash[:]...)), nil
}

// unpack is the text of a dictionary.
func unpack(dictionary []byte) (string, error) {
	z, err := gzip.NewReader(bytes.NewReader(dictionary))
	if err != nil {
		return "", fmt.Errorf("dict.txt.gz: %w", err)
	}
	var words strings.Builder
	if _, err := io.Copy(&words, z); err != nil {
		return "", fmt.Errorf("dict.txt.gz: %w", err)
	}
	return words.String(), nil
}

// word is a line of the dictionary.
type word struct {
	text string
	freq float64
	pos  string
}

// leastFreq is the frequency below which gse passes over a word. It also gives that to all words of one character.
const leastFreq = 2

// readWords reads a dictionary as gse.LoadDictStr does: it weighs the words and lets the first of duplicates win.
func readWords(lines string) ([]word, error) {
	words := make([]word, 0, strings.Count(lines, "\n")+1)
	known := make(map[string]bool, cap(words))
	n := 0
	for line := range strings.Lines(lines) {
		n++
		text, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		number, pos, ok := strings.Cut(rest, " ")
		freq, err := strconv.ParseFloat(number, 64)
		if !ok || text == "" || err != nil || !(freq >= leastFreq) {
			return nil, fmt.Errorf("dict.txt.gz:%d: expected WORD FREQ POS with a FREQ of 2 or more, got %q", n, line)
		}
		if utf8.RuneCountInString(text) < 2 {
			freq = leastFreq
		}
		if key := string(lower([]byte(text))); !known[key] {
			known[key] = true
			words = append(words, word{text, freq, pos})
		}
	}
	return words, nil
}
