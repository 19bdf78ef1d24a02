package segment

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize"
)

// Token is one word: its span in the string that was given to Segment, and a hint of its part of speech.
type Token struct {
	normalize.Span
	POS string
	// Word numbers the word in the dictionary, from 1 to below Words(); 0 for what is no word of it. The number holds for one
	// Segmenter only; it lets a caller keep what it knows of a word in an array.
	Word uint32
}

// Segmenter cuts text into tokens. It is immutable and safe for any number of goroutines.
type Segmenter struct {
	index   *index
	scratch sync.Pool // of *scratch
}

// New loads the embedded dictionary into a new Segmenter, which takes about a millisecond. Default shares one.
func New() (*Segmenter, error) {
	x, err := open(packedIndex)
	if err != nil {
		return nil, err
	}
	return &Segmenter{index: x, scratch: sync.Pool{New: func() any { return new(scratch) }}}, nil
}

var shared = sync.OnceValues(New)

// Default is a Segmenter that is loaded on first use and shared by all callers.
func Default() (*Segmenter, error) { return shared() }

// Words is the bound of the numbers in Token.Word.
func (s *Segmenter) Words() int { return len(s.index.tag) }

// IsWord reports whether the dictionary has exactly this word.
func (s *Segmenter) IsWord(word string) bool {
	_, ok := s.POS(word)
	return ok
}

// POS gives the part of speech of a word of the dictionary. ok is false for other strings.
func (s *Segmenter) POS(word string) (pos string, ok bool) {
	if strings.IndexByte(word, 0) >= 0 || !utf8.ValidString(word) {
		return "", false
	}
	tag := s.index.tag[s.index.node(word)]
	return s.index.tags[tag], tag != noWord
}

// Segment cuts text into tokens that tile it exactly: the first starts at 0, each starts where the one before ends,
// and the last ends at len(text), whatever the bytes are. Bytes that are not UTF-8 are tokens of their own.
func (s *Segmenter) Segment(text string) []Token {
	var tokens []Token
	if len(text) > maxChunk {
		tokens = make([]Token, 0, len(text)/4)
	}
	return s.Append(tokens, text)
}

// Append appends the tokens of text to dst and returns it, as Segment but without an allocation where dst has room.
// Spans count from the start of text, whatever dst holds.
//
//	tokens = s.Append(tokens[:0], text)
func (s *Segmenter) Append(dst []Token, text string) []Token {
	if text == "" {
		return dst
	}
	room := s.scratch.Get().(*scratch)
	for start := 0; start < len(text); {
		end := chunkEnd(text, start)
		dst = s.chunk(dst, text[start:end], start, room)
		start = end
	}
	s.scratch.Put(room)
	return dst
}

// chunk appends the tokens of a piece of text that starts at offset.
func (s *Segmenter) chunk(dst []Token, text string, offset int, room *scratch) []Token {
	n := s.index.units(room, text)
	count := s.index.search(room, n)
	dst = slices.Grow(dst, count)
	dst = dst[:len(dst)+count]
	for at, i := n, len(dst)-1; at > 0; at, i = int(room.steps[at].from), i-1 {
		step := &room.steps[at]
		from, to := int(room.ends[step.from]), int(room.ends[at])
		word := step.node
		if s.index.tag[word] == noWord {
			word = 0
		}
		dst[i] = Token{normalize.Span{Start: offset + from, End: offset + to}, s.index.hint(step.node, text[from:to]), word}
	}
	return dst
}

// maxChunk bounds how much text is searched at once, and with it the memory of the search.
const maxChunk = 2 << 10

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
	for end := start + maxChunk; end > start+maxChunk-utf8.UTFMax; end-- {
		if utf8.RuneStart(text[end]) {
			return end
		}
	}
	return start + maxChunk // no character has so many bytes: these are not UTF-8
}
