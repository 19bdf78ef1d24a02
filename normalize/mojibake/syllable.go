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

// sound is a syllable by its number, which heardAs.letters gives.
type sound struct {
	letters uint16
	tone    uint8
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
	letters := "abcdefghijklmnopqrstuvwxyzü"
	for _, t := range toned {
		letters += t.marks
	}
	for _, r := range letters {
		if r < lettersBelow {
			table[r] = findLetter(r)
		}
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
	letters, count, tone, n := parseLetters(s)
	return syllable{string(letters[:count]), tone}, n
}

// parseLetters is parseSyllable without making a string: count of the letters are read.
func parseLetters(s string) (letters [8]byte, count, tone, n int) {
	for n < len(s) && count < 7 {
		r, size := rune(s[n]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[n:])
		}
		l := letter(r)
		if l.plain == 0 {
			break
		}
		letters[count] = l.plain
		count++
		tone = max(tone, int(l.tone))
		n += size
	}
	if n > 0 && n < len(s) && '0' <= s[n] && s[n] <= '5' {
		tone = int(s[n]-'0') % 5
		n++
	}
	return letters, count, tone, n
}
