package normalize

import (
	_ "embed"
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
