package segment

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"fmt"
	"io"
	"strings"

	"github.com/go-ego/gse"
)

//go:embed dict.txt.gz
var dictionary []byte

// unpack is the text of the embedded dictionary, lines of a word, its frequency and its part of speech.
func unpack() (string, error) {
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

// load reads a dictionary as gse.LoadDictStr does, which weighs the words and lets the first of duplicates win. It
// leaves out what LoadDictStr does at its end, a third of its time: cut every word of the dictionary for search engines.
func load(words string) (*gse.Dictionary, error) {
	s := gse.Segmenter{Dict: gse.NewDict(), SkipLog: true, NotLoadHMM: true}
	s.Init()
	s.Dict.Tokens = make([]gse.Token, 0, strings.Count(words, "\n")+1)
	line := 0
	for entry := range strings.Lines(words) {
		line++
		word, rest, _ := strings.Cut(strings.TrimSuffix(entry, "\n"), " ")
		number, pos, ok := strings.Cut(rest, " ")
		freq := s.Size(3, word, number)
		if !ok || word == "" || freq == 0 {
			return nil, fmt.Errorf("dict.txt.gz:%d: expected WORD FREQ POS with a FREQ of 2 or more, got %q", line, entry)
		}
		if err := s.AddToken(word, freq, pos); err != nil {
			return nil, fmt.Errorf("dict.txt.gz:%d: %q: %w", line, word, err)
		}
	}
	return s.Dict, nil
}
