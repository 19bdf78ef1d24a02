package normalize

import (
	_ "embed"
	"fmt"
	"math/bits"
	"slices"
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
	unchanged    = 0      // stays as it is, whatever stands behind it
	firstSpecial = 0xD800 // and up to lastSpecial: see conversion.specials; these code points are no characters
	lastSpecial  = 0xDFFF
)

// script is which writing a text uses on the whole.
type script uint8

const (
	scriptUnknown script = iota
	scriptTraditional
	scriptSimplified
)

// traits are what is to be known of a character of three bytes before it is converted.
type traits uint8

const (
	beginsPhrase  traits = 1 << iota // may begin one
	goesOn                           // may be the second of one
	needsCare                        // ambiguous, or of another length when converted
	isHot                            // not unchanged
	isSimplified                     // never found in traditional text
	isTraditional                    // never found in simplified text
)

// conversion is a compiled set of conversion tables.
type conversion struct {
	traits     [1 << 16]traits // of characters of three bytes, by [slot]
	changes    [1 << 16]uint32 // the same: the bits in which what one becomes by itself differs from it
	to         [1 << 16]uint16 // by character of the BMP
	specials   []special
	beyond     map[rune]rune // of the characters beyond the BMP
	ambiguous  map[rune]bool // left alone in simplified text
	simplified runeSet       // never found in traditional text
	both       bool          // what is read holds in text of either script
}

// special is a character that can begin a phrase, or that is ambiguous.
type special struct {
	first     rune
	phrases   []phrase // that begin with it, longest first
	second    uint64   // a bit for the last six bits of each phrase's second character
	single    rune     // what it becomes by itself
	ambiguous bool
}

// phrase is an entry of several characters; from and to have the same number of characters.
type phrase struct {
	from, to string
	asks     bool // changes an ambiguous character, and only in text that is not simplified
}

// entry is what a table says of a word.
type entry struct {
	to   string
	both bool // also in simplified text, whatever characters it has
}

// single is what a table says of a character.
type single struct{ from, to rune }

// entries are what tables say.
type entries struct {
	singles []single         // of the characters of three bytes, by themselves; the last of one holds
	words   map[string]entry // of all others
}

// defaultConversion is OpenCC's tables with our corrections, built at the first use.
var defaultConversion = sync.OnceValue(func() *conversion {
	c, err := compile(charactersTSV, phrasesTSV, scriptTSV, variantsTSV, patchesTSV)
	if err != nil {
		panic(err) // the tables are embedded, and a test reads them
	}
	return c
})

// About how many entries of one character and of more the tables have, how many characters the latter begin with, and how many are
// ambiguous or beyond the BMP.
const (
	usualSingles  = 3500
	usualWords    = 600
	usualSpecials = 250
	usualOthers   = 30
)

// compile builds a conversion from tables, of which a later one overrides an earlier one. A line is an entry
// `from TAB to [TAB example]`, or `ambiguous TAB characters`, or `simplified TAB characters`, or `scripts TAB both`: the
// words that follow are converted in simplified text too; # begins a comment.
func compile(tables ...string) (*conversion, error) {
	c := &conversion{beyond: make(map[rune]rune, usualOthers), ambiguous: make(map[rune]bool, usualOthers)}
	entries := entries{singles: make([]single, 0, usualSingles), words: make(map[string]entry, usualWords)}
	for i, table := range tables {
		for n := 1; table != ""; n++ {
			var line string
			if line, table, _ = strings.Cut(table, "\n"); line == "" || line[0] == '#' {
				continue
			}
			if err := c.read(&entries, line); err != nil {
				return nil, fmt.Errorf("conversion table %d, line %d: %w", i+1, n, err)
			}
		}
	}
	if err := c.fill(entries); err != nil {
		return nil, err
	}
	c.sort()
	return c, nil
}

func (c *conversion) read(entries *entries, line string) error {
	from, rest, ok := strings.Cut(line, "\t")
	if !ok {
		return fmt.Errorf("expected two fields with a tab between them, got %q", line)
	}
	to, _, _ := strings.Cut(rest, "\t")
	switch {
	case from == "ambiguous":
		for _, r := range to {
			c.ambiguous[r] = true
		}
	case from == "simplified":
		c.simplified.add(to)
	case from == "scripts" && to == "both":
		c.both = true
	case utf8.RuneCountInString(from) != utf8.RuneCountInString(to):
		return fmt.Errorf("%s: expected as many characters as in it, got %s", from, to)
	default:
		if first, n := utf8.DecodeRuneInString(from); n == 3 && n == len(from) {
			with, _ := utf8.DecodeRuneInString(to)
			entries.singles = append(entries.singles, single{first, with})
		} else {
			entries.words[from] = entry{to, c.both}
		}
	}
	return nil
}

// fill lays the entries out for look-up.
func (c *conversion) fill(entries entries) error {
	specials := make(map[rune]*special, usualSpecials)
	specialOf := func(r rune) *special {
		if specials[r] == nil {
			specials[r] = &special{first: r, single: r, ambiguous: c.ambiguous[r]}
		}
		return specials[r]
	}
	for r := range c.ambiguous {
		specialOf(r)
	}
	for from, e := range entries.words {
		first, n := utf8.DecodeRuneInString(from)
		switch {
		case n < len(from):
			s := specialOf(first)
			second, _ := utf8.DecodeRuneInString(from[n:])
			s.phrases = append(s.phrases, phrase{from, e.to, !e.both && c.touchesAmbiguous(from, e.to)})
			s.second |= 1 << (second & 63)
		case from != e.to:
			c.beyond[first], _ = utf8.DecodeRuneInString(e.to)
		}
	}
	for _, e := range entries.singles {
		if s := specials[e.from]; s != nil {
			s.single = e.to
		} else if c.to[e.from] = uint16(e.to); e.to == e.from {
			c.to[e.from] = unchanged
		}
	}
	for r, s := range specials {
		if utf8.RuneLen(r) != 3 || len(c.specials) > lastSpecial-firstSpecial {
			return fmt.Errorf("%c: expected at most 2048 first characters of phrases, all of the BMP", r)
		}
		slices.SortFunc(s.phrases, func(a, b phrase) int { return len(b.from) - len(a.from) })
		c.to[r] = firstSpecial + uint16(len(c.specials))
		c.specials = append(c.specials, *s)
	}
	return nil
}

// touchesAmbiguous reports whether an ambiguous character becomes another one.
func (c *conversion) touchesAmbiguous(from, to string) bool {
	for _, r := range from {
		with, n := utf8.DecodeRuneInString(to)
		if to = to[n:]; with != r && c.ambiguous[r] {
			return true
		}
	}
	return false
}

// sort finds the traits of the characters.
func (c *conversion) sort() {
	for r, to := range c.to {
		if to == unchanged {
			continue
		}
		single, shown := c.simplifyRune(rune(r)), encodeThree(uint16(r))
		t := c.traitsOf(rune(r))
		if *t |= isHot; utf8.RuneLen(single) == 3 {
			c.changes[slot(shown)] = shown ^ encodeThree(uint16(single))
		} else {
			*t |= needsCare
		}
		if _, traditional := c.tells(rune(r)); traditional {
			*t |= isTraditional
		}
	}
	for i := range c.specials {
		s := &c.specials[i]
		if s.ambiguous {
			*c.traitsOf(s.first) |= needsCare
		}
		for _, p := range s.phrases {
			_, n := utf8.DecodeRuneInString(p.from)
			if second, _ := utf8.DecodeRuneInString(p.from[n:]); utf8.RuneLen(second) == 3 {
				*c.traitsOf(s.first) |= beginsPhrase
				*c.traitsOf(second) |= goesOn
			} else {
				*c.traitsOf(s.first) |= needsCare
			}
		}
	}
	for at, word := range c.simplified.usual {
		for ; word != 0; word &= word - 1 {
			r := rune(at<<6 + bits.TrailingZeros64(word))
			if simplified, _ := c.tells(r); simplified {
				*c.traitsOf(r) |= isSimplified
			}
		}
	}
}

// traitsOf are the traits of a character of three bytes.
func (c *conversion) traitsOf(r rune) *traits { return &c.traits[slot(encodeThree(uint16(r)))] }

// script tells which writing s uses on the whole, by the characters that only one of them has.
func (c *conversion) script(s string) script {
	simplified, traditional := 0, 0
	table, rest := &c.traits, s
	for rest != "" {
		if len(rest) >= 8 {
			if x := load8(rest, 0); x&0xF00000F0 == 0xE00000E0 { // two characters of three bytes
				t, next := table[slot(uint32(x))], table[slot(uint32(x>>24))]
				simplified += int(t/isSimplified&1 + next/isSimplified&1)
				traditional += int(t/isTraditional&1 + next/isTraditional&1)
				rest = rest[6:]
				continue
			}
		}
		if rest[0] < utf8.RuneSelf {
			rest = rest[1:]
			continue
		}
		if len(rest) >= 4 {
			if x := load(rest, 0); isThree(x) {
				t := table[slot(x)]
				simplified += int(t / isSimplified & 1)
				traditional += int(t / isTraditional & 1)
				rest = rest[3:]
				continue
			}
		}
		r, n := utf8.DecodeRuneInString(rest)
		if is, not := c.tells(r); is {
			simplified++
		} else if not {
			traditional++
		}
		rest = rest[n:]
	}
	if simplified > traditional {
		return scriptSimplified
	}
	return scriptTraditional
}

// tells says whether r is found only in simplified or only in traditional text.
func (c *conversion) tells(r rune) (simplified, traditional bool) {
	switch {
	case r < 0x3400:
		return false, false
	case c.simplified.has(r):
		return true, false
	}
	return false, !c.ambiguous[r] && c.simplifyRune(r) != r
}
