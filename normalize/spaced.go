package normalize

import "github.com/liangci/liangci/normalize/runes"

// leastSpaced is how many characters with spaces between them are a word, or a number with its unit, set in spaced letters.
const leastSpaced = 3

// letterSpaced says that the space at p is one of those that part single characters: 一 百 五 十, 5 0 0 人. One of those beside
// it has to be Chinese, and the last may begin a longer word.
func letterSpaced(text string, l line, p int) bool {
	if p+1 >= l.end || !isSpaced(runeFirst(text[p+1:l.end])) || p == l.start || !isSpaced(runeLast(text[l.start:p])) {
		return false
	}
	if isDigit(runeFirst(text[p+1:l.end])) && !hasUnit(text[p+1:l.end]) {
		return false // 甲 1 2 3: cells of a table
	}
	n, han := 0, false
	count := func(r rune) {
		n++
		han = han || inHan(r)
	}
	for q := p; q > l.start && (n < leastSpaced || !han) && n < spacedReach; {
		r, size := runes.Before(text[l.start:q], q-l.start)
		if q -= size; !isSpaced(r) || q > l.start && text[q-1] != ' ' {
			break
		}
		count(r)
		q--
	}
	for q := p + 1; q < l.end && (n < leastSpaced || !han) && n < spacedReach; {
		r, size := runes.At(text[:l.end], q)
		if q += size; !isSpaced(r) || q < l.end && text[q] != ' ' && !endsSpaced(r, text[q:l.end]) {
			break
		}
		count(r)
		q++
	}
	return n >= leastSpaced && han
}

// spacedReach is how many characters are looked at on either side.
const spacedReach = 12

// isSpaced tells what stands in spaced letters.
func isSpaced(r rune) bool { return isDigit(r) || inHan(r) }

// hasUnit says that digits in spaced letters, with which s begins, have a Chinese character behind them.
func hasUnit(s string) bool {
	i := 0
	for i+1 < len(s) && i < 2*spacedReach && s[i] >= '0' && s[i] <= '9' && s[i+1] == ' ' {
		i += 2
	}
	return inHan(runeFirst(s[i:]))
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// endsSpaced says that a Han character with a mark behind it is the last one.
func endsSpaced(r rune, behind string) bool {
	next := runeFirst(behind)
	return inHan(r) && !isSpaced(next) && !asciiWord(next)
}
