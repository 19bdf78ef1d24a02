package mojibake

import "unicode/utf8"

// syllable is a reading in plain letters (v for ü) and its tone: 1 to 4, 0 for none or the neutral one.
type syllable struct {
	letters string
	tone    int
}

// toned are the letters with a tone mark, four to a vowel in the order of the tones.
var toned = []struct{ letter, marks string }{
	{"a", "āáǎà"}, {"e", "ēéěè"}, {"i", "īíǐì"}, {"o", "ōóǒò"}, {"u", "ūúǔù"}, {"v", "ǖǘǚǜ"}, {"n", "\x00ńňǹ"}, {"m", "\x00ḿ"},
}

// tonedLetter is what a letter of pinyin is without its mark, 0 if it is none, and its tone.
type tonedLetter struct {
	plain byte
	tone  uint8
}

// lettersBelow is the end of the blocks that hold nearly all letters of pinyin.
const lettersBelow = 0x200

// lettersOf are those of the first blocks, by character.
var lettersOf = func() (table [lettersBelow]tonedLetter) {
	for r := range rune(lettersBelow) {
		table[r] = findLetter(r)
	}
	return table
}()

// letter reads a letter of pinyin.
func letter(r rune) tonedLetter {
	if r < lettersBelow {
		return lettersOf[r]
	}
	return findLetter(r)
}

func findLetter(r rune) tonedLetter {
	switch {
	case 'a' <= r && r <= 'z':
		return tonedLetter{byte(r), 0}
	case r < 0x80:
		return tonedLetter{}
	case r == 'ü':
		return tonedLetter{'v', 0}
	case r == 'ɡ':
		return tonedLetter{'g', 0}
	}
	for _, t := range toned {
		tone := uint8(0)
		for _, mark := range t.marks {
			tone++
			if r == mark {
				return tonedLetter{t.letter[0], tone}
			}
		}
	}
	return tonedLetter{}
}

// parseSyllable reads a syllable from the beginning of s, with its tone as a mark or as a digit behind, and says how many
// bytes it took: 0 if s begins with no letter.
func parseSyllable(s string) (syllable, int) {
	var letters [8]byte
	count, tone, i := 0, 0, 0
	for i < len(s) && count < 7 {
		r, n := utf8.DecodeRuneInString(s[i:])
		l := letter(r)
		if l.plain == 0 {
			break
		}
		letters[count] = l.plain
		count++
		tone = max(tone, int(l.tone))
		i += n
	}
	if i > 0 && i < len(s) && '0' <= s[i] && s[i] <= '5' {
		tone = int(s[i]-'0') % 5
		i++
	}
	return syllable{string(letters[:count]), tone}, i
}
