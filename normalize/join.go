package normalize

import (
	"slices"
	"strings"

	"github.com/liangci/liangci/normalize/runes"
)

// JoinStep is the name of the step that joins broken lines, as [Edit.Step] gives it.
const JoinStep = "join"

// JoinLines is the step that mends sentences which the layout of a PDF, a hard-wrapped mail or a fixed-width page broke into
// lines: 紧急加派4⏎个工作组 becomes 紧急加派4个工作组. It joins on evidence only:
//
//   - the page has a line length that most of its long lines keep, the line is that long or lacks the room for the number that
//     begins the next one, and it does not end a sentence, or paragraphs are set apart by blank lines or indents;
//   - or the line ends with ， or 、, which no paragraph does;
//   - never before an indented line, a list item or a heading.
//
// Where breaks were turned into spaces (群山被薄雾 笼罩), the spaces go that stand as far apart as lines are long; so do those of
// letter-spaced words (通 知 公 告), and those round the numbers of a page that sets all of them off (截至 6 月底).
func JoinLines() Step {
	return Step{Name: JoinStep, Apply: joinLines, repeat: untilCalm, needs: signLine}
}

// The shortest and the longest line length, in Han characters, that is taken for the width of a column.
const (
	minWrap = 10
	maxWrap = 60
)

func joinLines(e *Editor) {
	text := e.Text()
	returns := e.hasReturns() // which the step before has made \n of
	var room [16]line         // a usual page has fewer that matter
	few, wrapped := keyLines(text, room[:0])
	if !wrapped && !returns {
		mend(e, few, wrapping{}, spacedWidth(text, few))
		return
	}
	lines := splitLines(text, nil, returns)
	wrap := findWrap(text, lines)
	mend(e, lines, wrap, spacedWidth(text, lines))
}

// mend drops spaces inside lines and joins those that go on. spaced is what [spacedWidth] gives of the page.
func mend(e *Editor, lines []line, wrap wrapping, spaced int) {
	text := e.Text()
	padded := padsNumbers(text, lines)
	for i, l := range lines {
		if l.spaces {
			despace(e, text, l, spaced, padded)
		}
		if i+1 < len(lines) && wrap.goesOn(text, l, lines[i+1]) {
			with := ""
			if a, b := runeLast(text[l.start:l.end]), runeFirst(text[lines[i+1].start:]); a >= '0' && a <= '9' && (b >= '0' && b <= '9' || b == '.') {
				with = "" // 8⏎7.6%: a number goes on
			} else if asciiWord(a) && asciiWord(b) {
				with = " "
			}
			e.keepTo(l.end)
			e.Replace(lines[i+1].start-l.end, with)
		}
	}
}

// hasReturns says that the text has a \r. Where it is known which characters [Width] may change, it is known of it, too.
func (e *Editor) hasReturns() bool {
	if e.folds != nil {
		return slices.ContainsFunc(e.folds, func(i int) bool { return e.in[i] == '\r' })
	}
	return e.shows(signFold) && strings.IndexByte(e.in, '\r') >= 0
}

// keepTo passes on everything up to byte p.
func (e *Editor) keepTo(p int) {
	if p > e.Pos() {
		e.Keep(p - e.Pos())
	}
}

func startsDigit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// spacedWidth is the line length of a page whose line breaks became spaces: the distance that most spaces between Han characters
// keep in its paragraphs.
func spacedWidth(text string, lines []line) int {
	width, _ := commonWidth(spacedWidths(text, lines, nil), nil)
	return width
}

// spacedWidths appends the distances between the spaces between Han characters in lines that are long enough to have been several.
func spacedWidths(text string, lines []line, widths []int) []int {
	for _, l := range lines {
		if !l.spaces || l.width < 4*minWrap {
			continue
		}
		from := l.start
		for p := nextSpace(text, l.start, l.end); p < l.end; p = nextSpace(text, p+1, l.end) {
			if betweenHan(text, l, p) {
				if w := columns(text[from:p]); w >= 2*minWrap {
					widths = append(widths, w)
				}
				from = p + 1
			}
		}
	}
	return widths
}

// nextSpace is where the next space stands in text[from:to], counted in text; to if there is none.
func nextSpace(text string, from, to int) int {
	if n := strings.IndexByte(text[from:to], ' '); n >= 0 {
		return from + n
	}
	return to
}

// despace drops the spaces of a line that were line breaks, those of letter-spaced words, and those round the numbers of a padded page.
func despace(e *Editor, text string, l line, spaced int, padded bool) {
	from := l.start
	for p := nextSpace(text, l.start, l.end); p < l.end; p = nextSpace(text, p+1, l.end) {
		if behindPoint(text, l, p) || beforePoint(text, l, p) || padded && padsNumber(text, l, p) {
			e.keepTo(p)
			e.Replace(1, "")
			continue
		}
		letters := letterSpaced(text, l, p)
		if !letters && !betweenHan(text, l, p) {
			continue
		}
		w := columns(text[from:p])
		wrapped := !letters && spaced > 0 && l.width >= 2*minWrap && (w >= spaced-6 && w <= spaced+4 || w > spaced+4 && prose(text[l.start:l.end]))
		if wrapped || letters {
			e.keepTo(p)
			e.Replace(1, "")
		}
		from = p + 1
	}
}

func prose(s string) bool {
	return strings.Contains(s, "，") || strings.Contains(s, ",") || strings.Contains(s, "。")
}

// betweenHan says that the space at p stands alone between two characters of Chinese text.
func betweenHan(text string, l line, p int) bool {
	if p == l.start || p+1 >= l.end {
		return false
	}
	a, b := runeLast(text[l.start:p]), runeFirst(text[p+1:l.end])
	return chinese(a) && (chinese(b) || b >= '0' && b <= '9') || a >= '0' && a <= '9' && inHan(b)
}

// chinese says that a character is one of Chinese text: no letter, no digit, and of the signs one that stands in sentences.
func chinese(r rune) bool {
	switch r {
	case '，', '。', '、', '；', '：', '！', '？', '“', '”', '‘', '’', '（', '）', '《', '》', '—', ',', ';':
		return true
	}
	return inHan(r)
}

// behindPoint says that the space at p stands inside a decimal, behind its point: 平均年龄38. 5岁. What stands in front of the
// number tells it from that of an item of a list.
func behindPoint(text string, l line, p int) bool {
	if p+1 >= l.end || text[max(l.start, p-1)] != '.' || !startsDigit(text[p+1:]) {
		return false
	}
	whole := strings.TrimRight(text[l.start:p-1], "0123456789")
	return len(whole) < p-1-l.start && inHan(runeLast(whole))
}

// beforePoint says that the space at p stands inside a decimal, in front of its point: 增长3 .5%.
func beforePoint(text string, l line, p int) bool {
	return p > l.start && startsDigit(text[p-1:]) && p+2 < l.end && text[p+1] == '.' && startsDigit(text[p+2:])
}

func asciiWord(r rune) bool {
	return r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
}

func runeFirst(s string) rune { r, _ := runes.At(s, 0); return r }

func runeLast(s string) rune { r, _ := runes.Before(s, len(s)); return r }
