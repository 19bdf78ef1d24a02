package mojibake

import (
	"strings"
	"unicode/utf8"
)

// syllable is a reading in plain letters (v for ü) and its tone: 1 to 4, 0 for none or the neutral one.
type syllable struct {
	letters string
	tone    int
}

// toned are the letters with a tone mark, four to a vowel in the order of the tones.
var toned = []struct{ letter, marks string }{
	{"a", "āáǎà"}, {"e", "ēéěè"}, {"i", "īíǐì"}, {"o", "ōóǒò"}, {"u", "ūúǔù"}, {"v", "ǖǘǚǜ"}, {"n", "\x00ńňǹ"}, {"m", "\x00ḿ"},
}

// letter reads a letter of pinyin: its plain form and its tone, or "" if r is none.
func letter(r rune) (string, int) {
	switch {
	case 'a' <= r && r <= 'z':
		return string(r), 0
	case r < 0x80:
		return "", 0
	case r == 'ü':
		return "v", 0
	case r == 'ɡ':
		return "g", 0
	}
	for _, t := range toned {
		tone := 0
		for _, mark := range t.marks {
			tone++
			if r == mark {
				return t.letter, tone
			}
		}
	}
	return "", 0
}

// parseSyllable reads a syllable from the beginning of s, with its tone as a mark or as a digit behind, and says how many
// bytes it took: 0 if s begins with no letter.
func parseSyllable(s string) (syllable, int) {
	var letters [8]byte
	count, tone, i := 0, 0, 0
	for i < len(s) && count < 7 {
		r, n := utf8.DecodeRuneInString(s[i:])
		plain, t := letter(r)
		if plain == "" {
			break
		}
		letters[count] = plain[0]
		count++
		tone = max(tone, t)
		i += n
	}
	if i > 0 && i < len(s) && '0' <= s[i] && s[i] <= '5' {
		tone = int(s[i]-'0') % 5
		i++
	}
	return syllable{strings.Clone(string(letters[:count])), tone}, i
}
