package mojibake

import "strings"

// spacesFigures reports whether the page has a space in front of its figures: 面积 17.9万亩. What a decoder swallowed in front of
// one was that space then, where else it can have been a digit.
func (p *page) spacesFigures() bool {
	if p.spaced == nil {
		with, without := figureSpaces(p.text)
		yes := with >= leastSpaced && with >= leastSpaced*without
		p.spaced = &yes
	}
	return *p.spaced
}

// leastSpaced is how many figures with a space must be seen, and how many for each one without.
const leastSpaced = 4

// figureSpaces counts the figures of a text that stand behind a character of Chinese or its mark, with a space between and without.
// Dates are none.
func figureSpaces(text string) (with, without int) {
	for i := 1; i < len(text); i++ {
		if !isDigit(text[i]) || isDigit(text[i-1]) || text[i-1] == '.' || text[i-1] == ',' {
			continue
		}
		end := i
		for end < len(text) && (isDigit(text[end]) || text[end] == '.') {
			end++
		}
		if date := text[end:]; strings.HasPrefix(date, "年") || strings.HasPrefix(date, "月") || strings.HasPrefix(date, "日") {
			continue
		}
		switch b := text[i-1]; {
		case b == ' ' && i > 1 && endsChinese(text[i-2]):
			with++
		case endsChinese(b):
			without++
		}
	}
	return with, without
}

// endsChinese reports whether a byte may end a character of Chinese or the mark behind one.
func endsChinese(b byte) bool { return b >= 0x80 || b == ')' }

func isDigit(b byte) bool { return '0' <= b && b <= '9' }
