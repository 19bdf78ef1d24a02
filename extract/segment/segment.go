package segment

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"fmt"
	"io"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/go-ego/gse"

	"github.com/liangci/liangci/normalize"
)

//go:embed dict.txt.gz
var dictionary []byte

// Token is one word: its span in the string that was given to Segment, and a hint of its part of speech.
type Token struct {
	normalize.Span
	POS string
}

// Segmenter cuts text into tokens. It is immutable and safe for any number of goroutines.
type Segmenter struct {
	gse gse.Segmenter
}

// New loads the embedded dictionary into a new Segmenter, which takes about a tenth of a second. Default shares one.
func New() (*Segmenter, error) {
	z, err := gzip.NewReader(bytes.NewReader(dictionary))
	if err != nil {
		return nil, fmt.Errorf("embedded dictionary: %w", err)
	}
	var words strings.Builder
	if _, err := io.Copy(&words, z); err != nil {
		return nil, fmt.Errorf("embedded dictionary: %w", err)
	}
	s := &Segmenter{}
	s.gse.SkipLog, s.gse.NotLoadHMM = true, true
	if err := s.gse.LoadDictStr(words.String()); err != nil {
		return nil, fmt.Errorf("embedded dictionary: %w", err)
	}
	return s, nil
}

var shared = sync.OnceValues(New)

// Default is a Segmenter that is loaded on first use and shared by all callers.
func Default() (*Segmenter, error) { return shared() }

// IsWord reports whether the dictionary has exactly this word.
func (s *Segmenter) IsWord(word string) bool {
	_, ok := s.POS(word)
	return ok
}

// POS gives the part of speech of a word of the dictionary. ok is false for other strings.
func (s *Segmenter) POS(word string) (pos string, ok bool) {
	if word == "" || strings.IndexByte(word, 0) >= 0 || !utf8.ValidString(word) {
		return "", false
	}
	value, _, err := s.gse.Dict.Value(lower(word))
	if err != nil || value < 0 || value >= len(s.gse.Dict.Tokens) {
		return "", false
	}
	return s.gse.Dict.Tokens[value].Pos(), true
}

// maxChunk bounds how much text goes into gse at once; it needs some seventy bytes for every byte.
const maxChunk = 2 << 10

// Segment cuts text into tokens that tile it exactly: the first starts at 0, each starts where the one before ends,
// and the last ends at len(text), whatever the bytes are. Bytes that are not UTF-8 are tokens of their own.
func (s *Segmenter) Segment(text string) []Token {
	if text == "" {
		return nil
	}
	tokens := make([]Token, 0, len(text)/3+1)
	source := clean(text)
	for start := 0; start < len(text); {
		end := chunkEnd(text, start)
		tokens = s.chunk(tokens, text, source, start, end)
		start = end
	}
	return tokens
}

// chunk appends the tokens of text[start:end]. Only spans are taken from gse, because it lower-cases words.
func (s *Segmenter) chunk(tokens []Token, text string, source []byte, start, end int) []Token {
	segments := s.gse.Segment(source[start:end:end])
	next := start
	for i := range segments {
		seg := &segments[i]
		from, to := start+seg.Start(), start+seg.End()
		if from != next || to <= from || to > end {
			break // cannot happen; what is left is cut below
		}
		pos := seg.Token().Pos()
		if pos == "" || pos == tagOther {
			pos = class(text[from:to])
		}
		tokens = append(tokens, Token{normalize.Span{Start: from, End: to}, pos})
		next = to
	}
	for next < end {
		_, size := utf8.DecodeRuneInString(text[next:end])
		tokens = append(tokens, Token{normalize.Span{Start: next, End: next + size}, tagOther})
		next += size
	}
	return tokens
}

// clean is a copy of the text in which zero bytes, the end mark of gse's trie, and bytes that are not UTF-8 are
// spaces. It has the same length, so that spans stay what they are.
func clean(text string) []byte {
	b := []byte(text)
	for i := 0; i < len(b); {
		if b[i] < utf8.RuneSelf {
			if b[i] == 0 {
				b[i] = ' '
			}
			i++
			continue
		}
		r, size := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && size == 1 {
			b[i] = ' '
		}
		i += size
	}
	return b
}

// chunkEnd is the end of the piece of text that starts at start: behind the last line break or punctuation within
// maxChunk, else at a character's edge.
func chunkEnd(text string, start int) int {
	if len(text)-start <= maxChunk {
		return len(text)
	}
	piece := text[start : start+maxChunk]
	for _, mark := range []string{"\n", "。", "，", "；", "、", " ", ","} {
		if i := strings.LastIndex(piece, mark); i >= 0 {
			return start + i + len(mark)
		}
	}
	end := start + maxChunk
	for i := 0; i < utf8.UTFMax && !utf8.RuneStart(text[end]); i++ {
		end--
	}
	return end
}
