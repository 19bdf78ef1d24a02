package normalize

import (
	_ "embed"
	"fmt"
	"sort"
	"strings"
	"sync"
	"unicode/utf8"
)

var (
	//go:embed data/characters.tsv
	charactersTSV string
	//go:embed data/phrases.tsv
	phrasesTSV string
	//go:embed data/script.tsv
	scriptTSV string
	//go:embed data/variants.tsv
	variantsTSV string
	//go:embed data/patches.tsv
	patchesTSV string
)

// Values of conversion.to that are no character.
const (
	unchanged = 0 // stays as it is, whatever stands behind it
	special   = 1 // look at conversion.phrases, then at conversion.single
)

// script is which writing a text uses on the whole.
type script uint8

const (
	scriptUnknown script = iota
	scriptTraditional
	scriptSimplified
)

// conversion is a compiled set of conversion tables. One array look-up tells of a character of the BMP that it stays,
// what it becomes, or that more is to be looked at; so text that is simplified already is passed over quickly.
type conversion struct {
	to         [1 << 16]uint16
	phrases    map[rune][]phrase // by their first character, longest first
	single     map[rune]rune     // of the special characters: what they become by themselves
	beyond     map[rune]rune     // of the characters beyond the BMP
	ambiguous  map[rune]bool     // left alone in simplified text
	simplified map[rune]bool     // never found in traditional text
}

// phrase is an entry of several characters; from and to have the same number of characters.
type phrase struct{ from, to string }

// defaultConversion is OpenCC's tables with our corrections, built at the first use.
var defaultConversion = sync.OnceValue(func() *conversion {
	c, err := compile(charactersTSV, phrasesTSV, scriptTSV, variantsTSV, patchesTSV)
	if err != nil {
		panic(err) // the tables are embedded, and a test reads them
	}
	return c
})

// compile builds a conversion from tables, of which a later one overrides an earlier one. A line is an entry
// `from TAB to [TAB example]`, or `ambiguous TAB characters`, or `simplified TAB characters`; # begins a comment.
func compile(tables ...string) (*conversion, error) {
	c := &conversion{single: map[rune]rune{}, ambiguous: map[rune]bool{}, simplified: map[rune]bool{}}
	entries := map[string]string{}
	for i, table := range tables {
		for n, line := range strings.Split(table, "\n") {
			if line == "" || line[0] == '#' {
				continue
			}
			if err := c.read(entries, strings.Split(line, "\t")); err != nil {
				return nil, fmt.Errorf("conversion table %d, line %d: %w", i+1, n+1, err)
			}
		}
	}
	c.fill(entries)
	return c, nil
}

func (c *conversion) read(entries map[string]string, fields []string) error {
	if len(fields) < 2 {
		return fmt.Errorf("expected two fields with a tab between them, got %q", fields[0])
	}
	switch from, to := fields[0], fields[1]; {
	case from == "ambiguous":
		addRunes(c.ambiguous, to)
	case from == "simplified":
		addRunes(c.simplified, to)
	case utf8.RuneCountInString(from) != utf8.RuneCountInString(to):
		return fmt.Errorf("%s: expected as many characters as in it, got %s", from, to)
	default:
		entries[from] = to
	}
	return nil
}

func addRunes(set map[rune]bool, characters string) {
	for _, r := range characters {
		set[r] = true
	}
}

// fill lays the entries out for look-up.
func (c *conversion) fill(entries map[string]string) {
	c.phrases, c.beyond = map[rune][]phrase{}, map[rune]rune{}
	for from, to := range entries {
		first, n := utf8.DecodeRuneInString(from)
		if n < len(from) {
			c.phrases[first] = append(c.phrases[first], phrase{from, to})
		}
	}
	for from, to := range entries {
		first, n := utf8.DecodeRuneInString(from)
		with, _ := utf8.DecodeRuneInString(to)
		switch {
		case n < len(from) || from == to:
		case first > 0xFFFF || first < 0x800:
			c.beyond[first] = with
		case len(c.phrases[first]) > 0 || c.ambiguous[first]:
			c.single[first] = with
		default:
			c.to[first] = uint16(with)
		}
	}
	for r := range c.ambiguous {
		c.to[r] = special
	}
	for r, list := range c.phrases {
		c.to[r] = special
		sort.Slice(list, func(i, j int) bool {
			if len(list[i].from) != len(list[j].from) {
				return len(list[i].from) > len(list[j].from)
			}
			return list[i].from < list[j].from
		})
	}
}

// script tells which writing s uses on the whole, by the characters that only one of them has.
func (c *conversion) script(s string) script {
	simplified, traditional := 0, 0
	for _, r := range s {
		switch {
		case r < 0x3400:
		case c.simplified[r]:
			simplified++
		case !c.ambiguous[r] && c.simplifyRune(r) != r:
			traditional++
		}
	}
	if simplified > traditional {
		return scriptSimplified
	}
	return scriptTraditional
}
