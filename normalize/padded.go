package normalize

// Some pages set every number off from the Chinese text round it by a space: 截至 6 月底，共 35 人. Those are the least numbers with a
// space on either side that show such a page, and how many more spaces there are than places without one.
const (
	leastPadded  = 3
	paddedBeyond = 4
)

// sets tells how a number stands beside what is on one of its sides.
type sets uint8

const (
	neutral sets = iota // a mark, a letter or the end of the line
	tight               // a Chinese character
	apart               // a Chinese character behind one space
)

// padsNumbers says that the numbers of a page stand apart from the Chinese text, as those of its sentences show.
func padsNumbers(text string, lines []line) bool {
	both, spaces, without := 0, 0, 0
	for _, l := range lines {
		if !l.spaces || !prose(text[l.start:l.end]) {
			continue
		}
		for p := l.start; p < l.end; {
			if !isDigit(rune(text[p])) {
				p++
				continue
			}
			end := numberEnd(text, p, l.end)
			left, right := beside(text, l, p), behind(text, l, end)
			if left == apart && right == apart {
				both++
			}
			for _, side := range [...]sets{left, right} {
				switch side {
				case apart:
					spaces++
				case tight:
					without++
				}
			}
			p = end
		}
	}
	return both >= leastPadded && spaces >= paddedBeyond*without
}

// padsNumber says that the space at p only sets a number off from the Chinese character on its other side. A number behind a word of
// letters (iPhone 17) belongs to that.
func padsNumber(text string, l line, p int) bool {
	if p == l.start || p+1 >= l.end {
		return false
	}
	if isDigit(rune(text[p+1])) {
		return beside(text, l, p+1) == apart
	}
	start := p
	for start > l.start && inNumber(text[start-1]) {
		start--
	}
	if start == p || !isDigit(rune(text[start])) || behind(text, l, p) != apart {
		return false
	}
	if start > l.start && text[start-1] == ' ' {
		start--
	}
	return start == l.start || !asciiWord(rune(text[start-1]))
}

// beside is what stands in front of the number that begins at p.
func beside(text string, l line, p int) sets {
	if inHan(runeLast(text[l.start:p])) {
		return tight
	}
	if p-1 > l.start && text[p-1] == ' ' && inHan(runeLast(text[l.start:p-1])) {
		return apart
	}
	return neutral
}

// behind is what stands behind the number that ends at p.
func behind(text string, l line, p int) sets {
	if p < l.end && inHan(runeFirst(text[p:l.end])) {
		return tight
	}
	if p+1 < l.end && text[p] == ' ' && inHan(runeFirst(text[p+1:l.end])) {
		return apart
	}
	return neutral
}

// numberEnd is where the number ends that begins at p.
func numberEnd(text string, p, to int) int {
	for p < to && inNumber(text[p]) {
		p++
	}
	return p
}

func inNumber(c byte) bool { return c >= '0' && c <= '9' || c == '.' || c == ',' }
