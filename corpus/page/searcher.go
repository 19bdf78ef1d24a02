package page

import (
	"index/suffixarray"
	"strings"
)

// searcher counts how often terms occur in a text. An index takes as long to make as some hundred searches without it.
type searcher struct {
	text  string
	asked int
	index *suffixarray.Index
}

// indexAfter is how many terms are searched for before an index is made.
const indexAfter = 200

// only reports whether term, which is not empty, occurs not more than once.
func (s *searcher) only(term string) bool {
	if s.asked++; s.asked <= indexAfter {
		rare := rareByte(term)
		at := indexBy(s.text, term, rare)
		return at < 0 || indexBy(s.text[at+len(term):], term, rare) < 0
	}
	if s.index == nil {
		s.index = suffixarray.New([]byte(s.text))
	}
	return len(s.index.Lookup([]byte(term), 2)) <= 1
}

// fromRarest are the digits and the bytes inside of characters from the rarest in Chinese news on.
const fromRarest = "9876543120" +
	"\xAB\x9E\xB5\x92\xA2\xA9\x93\xA7\xAC\x95\x91\xA0\xB6\xA3\xB3\x8E\xAA\xA4\xA1\x96\x94\xB2\xB1\x99\x9B\xBD\xAE\x9D\x97\xBE\xA6\xB7" +
	"\xAD\x83\xB4\x87\xAF\xBF\xB0\x8A\x8B\x9F\x85\xA5\x86\x98\x8D\x90\x89\x8F\xB9\x88\x81\x84\xA8\xBB\x9A\x9C\x82\xBA\xB8\x8C\xBC\x80"

// commonness is the place of each byte in fromRarest, in the upper half of a word. The others come last: many characters begin with the
// same byte, and of letters nothing is known.
var commonness = func() (t [256]uint64) {
	for b := range t {
		t[b] = uint64(len(fromRarest)) << 32
	}
	for i := range len(fromRarest) {
		t[fromRarest[i]] = uint64(i) << 32
	}
	return t
}()

// rareByte is the place of a byte of a term that few others in Chinese text are like.
func rareByte(term string) int {
	least := ^uint64(0)
	for i := range len(term) {
		least = min(least, commonness[term[i]]|uint64(i))
	}
	return int(uint32(least))
}

// indexBy is strings.Index that looks for the byte at a place of the term.
func indexBy(s, term string, place int) int {
	const patience = 64
	end := len(term) - 1
	c, last, from := term[place], term[end], place
	for tries := 0; from < len(s); tries++ {
		i := strings.IndexByte(s[from:], c)
		if i < 0 {
			return -1
		}
		at := from + i - place
		if at+end >= len(s) {
			return -1
		}
		if s[at+end] == last && s[at:at+len(term)] == term {
			return at
		}
		from += i + 1
		if tries > patience+from/16 { // the byte is not rare here
			if i = strings.Index(s[from-place:], term); i < 0 {
				return -1
			}
			return from - place + i
		}
	}
	return -1
}
