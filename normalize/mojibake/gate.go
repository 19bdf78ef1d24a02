package mojibake

import (
	"math/bits"
	"strings"
)

// Thresholds of the gate: fewer are accidents.
const (
	leastMarks   = 2
	leastDoubled = 3
)

// Suspects are the characters that hardly any text has but one which was decoded wrongly. Beside those of U+00C0 to
// U+00FF, private use characters and U+FFFD, they are what [Find] looks for first of all: a text that has none of them, no &
// and neither a bracket nor a comma out of place is sound.
func Suspects() []rune {
	all := []rune("锛銆锟")
	for at, word := range signs {
		for ; word != 0; word &= word - 1 {
			all = append(all, rune(at<<6|bits.TrailingZeros64(word)))
		}
	}
	return all
}

// hasRecoded looks for characters that UTF-8 becomes when it is read as GBK: ， and 。 are EFBC8C and E38082, so every
// sentence shows 锛 or 銆.
func hasRecoded(text string) bool {
	return containsRare(text, "锛") || containsRare(text, "銆") || shortRecoded(text)
}

// containsRare is strings.Contains for a character of three bytes, by its second one: first bytes are what Chinese text is
// full of.
func containsRare(text, char string) bool {
	for i := 1; ; i++ {
		at := strings.IndexByte(text[min(i, len(text)):], char[1])
		if at < 0 {
			return false
		}
		if i += at; text[i-1] == char[0] && strings.HasPrefix(text[i+1:], char[2:]) {
			return true
		}
	}
}

// hasMarks looks for two marks, or for one that has lost its bracket.
func hasMarks(text string) bool {
	for n, i := 0, 0; ; {
		at := strings.IndexByte(text[i:], '(')
		if at < 0 {
			break
		}
		i += at + 1
		if looksLikeMark(text[i:]) {
			if n++; n == leastMarks {
				return true
			}
		}
	}
	for i := 0; ; {
		at := strings.IndexByte(text[i:], '?')
		if at < 0 {
			return false
		}
		i += at + 1
		if i > 1 && looksLikeMark(text[i:]) {
			return true
		}
	}
}

// looksLikeMark reports whether s begins with up to seven letters of pinyin and a bracket.
func looksLikeMark(s string) bool {
	for i := 0; i < len(s) && i < 12; i++ {
		switch b := s[i]; {
		case b == ')':
			return i > 0
		case 'a' <= b && b <= 'z', b >= 0x80 && b <= 0xBF && i > 0, 0xC3 <= b && b <= 0xC9, b == ' ' && i > 0, '0' < b && b <= '5' && i > 0:
		default:
			return false
		}
	}
	return false
}

// hasDoubled looks for commas in front of other marks.
func hasDoubled(text string) bool {
	for n, i := 0, 0; ; {
		at := strings.IndexByte(text[i:], ',')
		if at < 0 {
			return false
		}
		i += at + 1
		if i < len(text) && (text[i] == ',' || text[i] >= 0xE3 && isDoubledMark(text[i:])) || i > 3 && text[i-4:i-1] == "，" {
			if n++; n == leastDoubled {
				return true
			}
		}
	}
}

func isDoubledMark(s string) bool {
	return strings.HasPrefix(s, "，") || strings.HasPrefix(s, "。") || strings.HasPrefix(s, "、") || strings.HasPrefix(s, "；") || strings.HasPrefix(s, "：")
}

// hasPrivate looks for private use characters, which are EE8080 to EFA3BF, and the replacement character EFBFBD.
func hasPrivate(text string) bool {
	if strings.IndexByte(text, 0xEE) >= 0 || containsRare(text, "锟") {
		return true
	}
	for i := 0; ; i++ {
		at := strings.IndexByte(text[i:], 0xEF)
		if at < 0 {
			return false
		}
		if i += at; i+2 < len(text) && (text[i+1] < 0xA4 || text[i+1] == 0xBF && text[i+2] == 0xBD) {
			return true
		}
	}
}
