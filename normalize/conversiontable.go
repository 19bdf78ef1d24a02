package normalize

import (
	"fmt"
	"math/bits"
	"slices"
	"strings"
	"unicode/utf8"
)

// Tables of conversions, and how they are laid out for look-up.

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
