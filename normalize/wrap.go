package normalize

import (
	"slices"
	"strings"
	"unicode"
)

// wrapping is how a page breaks its paragraphs into lines.
type wrapping struct {
	width int  // of a full line; 0 if the page is not wrapped
	apart bool // paragraphs are set apart by blank lines or indents
}

// findWrap finds the length that most long lines of a page keep. A page that was not wrapped has lines of all lengths, for its
// paragraphs have. Where digits took as much room as Chinese characters, before they were made half-width, the lines get the
// width that they had.
func findWrap(text string, lines []line) wrapping {
	w := wrapping{}
	fits := 0
	w.width, fits = wrapWidth(text, lines, columns)
	if mayBeWrapped(lines, func(l *line) int { return int(l.broad) }) && strings.ContainsAny(text, "0123456789") {
		other := slices.Clone(lines)
		for i := range other {
			other[i].width = int(other[i].broad)
		}
		if width, more := wrapWidth(text, other, broadColumns); more > fits+fits/4 {
			w.width = width
			copy(lines, other)
		}
	}
	if w.width > 0 && !w.prose(text, lines) {
		w.width = 0
	}
	w.apart = w.width > 0 && w.setsApart(text, lines)
	return w
}

// linesPerMark is how many lines prose has at most for each of its marks.
const linesPerMark = 8

// prose says that the lines of the common length, and those behind them, are of a text: that they have commas and full stops.
// A page's links and buttons are about as long as one another, too.
func (w wrapping) prose(text string, lines []line) bool {
	full, marks, behind := 0, 0, false
	for _, l := range lines {
		is := l.width >= w.width-4 && l.width <= w.width+2
		if is {
			full++
		}
		if is || behind && l.width < w.width {
			s := text[l.start:l.end]
			marks += strings.Count(s, "，") + strings.Count(s, "。") + strings.Count(s, "、") + strings.Count(s, ",") + strings.Count(s, "；")
		}
		behind = is
	}
	return marks*linesPerMark >= full
}

// broadColumns is the room that a line takes where every character is as wide as a Chinese one.
func broadColumns(s string) int { return 2 * characters(s) }

// wrapWidth is the length that most lines keep which can be full, 0 if there is none, and how many do. The last lines of
// paragraphs can have any length up to that. It measures long lines, by columns, if they matter.
func wrapWidth(text string, lines []line, columns func(string) int) (width, fits int) {
	if !mayBeWrapped(lines, func(l *line) int { return l.width }) {
		return 0, 0
	}
	for i := range lines {
		if l := &lines[i]; l.isLong() {
			l.width = columns(text[l.start:l.end])
		}
	}
	return commonWidth(wrappable(text, lines))
}

// wrappable gives the widths of the lines that are long enough to be full, and those of them that end a paragraph.
func wrappable(text string, lines []line) (widths, last []int) {
	for i, l := range lines {
		if l.width < 2*minWrap {
			continue
		}
		widths = append(widths, l.width)
		if i+1 == len(lines) || endsSentence(text[l.start:l.end]) || lines[i+1].begins(text) {
			last = append(last, l.width)
		}
	}
	return widths, last
}

// mayBeWrapped says that commonWidth may find a length among the widths of lines.
func mayBeWrapped(lines []line, width func(*line) int) bool {
	var counts widthCounts
	for i := range lines {
		counts.add(width(&lines[i]), 1)
	}
	return counts.mayBeWrapped()
}

// leastLines is how many lines must have the same length, give or take widthSlack.
const (
	leastLines = 4
	widthSlack = 3
)

// commonWidth is the length that at least four and half of the widths share, give or take a character, and how many
// do; 0, 0 if there is none. Those in may do not count if they are shorter.
func commonWidth(widths, may []int) (width, fits int) {
	slices.Sort(widths)
	best, bestCount, low, high := 0, 0, 0, 0
	for _, w := range widths {
		for widths[low] < w-widthSlack {
			low++
		}
		for high < len(widths) && widths[high] <= w {
			high++
		}
		if high-low >= bestCount { // of equals the longest
			best, bestCount = w, high-low
		}
	}
	counted := len(widths)
	for _, w := range may {
		if w < best-widthSlack {
			counted--
		}
	}
	if bestCount < leastLines || 2*bestCount < counted || best > 2*maxWrap {
		return 0, 0
	}
	return best, bestCount
}

// begins says that a paragraph begins with the line, for a blank line stands in front of it or it is indented.
func (l line) begins(text string) bool {
	return l.blank > 0 || unicode.IsSpace(runeFirst(text[l.start:]))
}

// setsApart says that nearly all short lines which end sentences stand in front of a blank line or an indent: paragraphs are
// set apart, and what follows another sentence without is in the same one.
func (w wrapping) setsApart(text string, lines []line) bool {
	ends, apart := 0, 0
	for i := 0; i+1 < len(lines); i++ {
		if l := lines[i]; !w.full(text, l, lines[i+1]) && endsSentence(text[l.start:l.end]) {
			ends++
			if lines[i+1].begins(text) {
				apart++
			}
		}
	}
	return ends > 0 && 10*apart >= 9*ends
}

// longestNumber is how long a number or a word is at most that goes to the next line as a whole.
const longestNumber = 12

// full says that a line was broken where the page is full: it is as long as the others, or would be with the number or word of
// ASCII that begins the next one.
func (w wrapping) full(text string, l, next line) bool {
	if w.width == 0 || l.width > w.width+2 && l.width-hanging(text[l.start:l.end]) > w.width {
		return false
	}
	if l.width >= w.width-6 { // full-width signs, made half-width, cost a column each
		return true
	}
	behind := text[next.start:next.end]
	number := len(behind) - len(strings.TrimLeftFunc(behind, func(r rune) bool { return asciiWord(r) || strings.ContainsRune(".,%-", r) }))
	return number <= longestNumber && !isDate(behind) && l.width+number > w.width-2
}

// hanging is the room of the marks at the end of a line, which may stand behind its full length.
func hanging(s string) int {
	return columns(s[len(strings.TrimRight(s, "，。、；：？！"+closers)):])
}

// goesOn says that the line behind l goes on with the sentence of l.
func (w wrapping) goesOn(text string, l, next line) bool {
	full := w.full(text, l, next)
	if !full && l.width < 2*minWrap {
		return false
	}
	body := trimEnd(text[l.start:l.end])
	comma := (strings.HasSuffix(body, "，") || strings.HasSuffix(body, "、")) && columns(body) >= 2*minWrap
	if !full && !comma || !w.openEnd(body) {
		return false
	}
	if next.blank > 0 && (!comma || next.blank > mostBlank) {
		return false
	}
	inside := strings.HasSuffix(body, "第") || startsInside(text[next.start:next.end]) // 第⏎一、二产业 is no item of a list
	return inside && (full || next.width >= minWrap)
}

// trimEnd is strings.TrimRight for the spaces that a line may end with, quickly for those that end with none.
func trimEnd(s string) string {
	if s == "" || s[len(s)-1] != ' ' && s[len(s)-1] != '\t' && !strings.HasSuffix(s, "　") {
		return s
	}
	return strings.TrimRight(s, " \t　")
}

// mostBlank is how many blank lines may stand inside a sentence.
const mostBlank = 2

// openEnd says that a full line may go on: it ends with a Han character, a letter, a digit or a mark inside a sentence, or
// paragraphs are set apart, so that a sentence may end there without its paragraph.
func (w wrapping) openEnd(s string) bool {
	if endsSentence(s) {
		return w.apart
	}
	r := runeLast(s)
	if r == '.' {
		return startsDigit(s[max(0, len(s)-2):]) // 465.⏎5元
	}
	return inHan(r) || asciiWord(r) || strings.ContainsRune("，、,％%“‘《（(「『—-·；;：:/／", r) || strings.ContainsRune(closers, r)
}

// endsSentence says that a line ends with a sentence, in quotation marks or not.
func endsSentence(s string) bool {
	return strings.ContainsRune("。！？!?…", runeLast(strings.TrimRight(s, closers+" \t　")))
}

const closers = "”’」』）》)\""

// isPageNumber recognises - 12 - and 第 12 页.
func isPageNumber(s string) bool {
	inner := strings.Trim(s, " \t-—–·第页頁")
	return len(inner) < len(strings.TrimSpace(s)) && inner != "" && len(inner) <= 4 && strings.Trim(inner, "0123456789") == ""
}

// startsInside says that a line can be the rest of a sentence: it is not indented, no item of a list and no heading.
func startsInside(s string) bool {
	r := runeFirst(s)
	if isPageNumber(s) || !(inHan(r) || asciiWord(r) || strings.ContainsRune("，。、；：！？”’」』》）),.;%％“‘「『《（(-—/／·\"", r)) {
		return false
	}
	for _, mark := range []string{"一、", "二、", "三、", "四、", "五、", "六、", "七、", "八、", "九、", "十、", "（一", "（二", "（三", "（四", "(一", "(二", "(三", "(四"} {
		if strings.HasPrefix(s, mark) {
			return false
		}
	}
	digits := strings.TrimLeft(s, "0123456789")
	if len(digits) < len(s) && (strings.HasPrefix(digits, ".") && !startsDigit(digits[1:]) || strings.HasPrefix(digits, "、") || strings.HasPrefix(digits, "）")) {
		return false
	}
	return true
}
