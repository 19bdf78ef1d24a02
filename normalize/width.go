package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Width makes the many spellings of one character alike:
//   - full-width letters, digits, ％, ＋, ／, ～ and the like become half-width ones; Chinese punctuation （，！：；？）
//     stays, but between digits ： becomes :, ， in a group of thousands becomes a comma, and ． beside a letter or digit
//     becomes a point;
//   - every kind of space becomes one, a line end of any system becomes \n;
//   - invisible characters go: zero-width ones, soft hyphens, direction marks, control characters, variation selectors
//     behind a Chinese character; a joiner inside an emoji stays;
//   - so do private use characters in front of a word, which are bullets and icons: inside text they stand for what is lost;
//   - compatibility ideographs and radicals (⽤, ⻅), as PDF files bring them, become the characters they stand for.
//
// What means something else when folded stays: ①, ㎡, ½, Ⅲ, superscripts.
func Width() Step { return Step{Name: "width", Apply: foldWidth, repeat: untilCalm, needs: signFold} }

func foldWidth(e *Editor) {
	s := e.Text()
	if e.folds != nil {
		next := 0
		for _, i := range e.folds {
			if i >= next { // no icon of a row that is dealt with
				next = i + widthAt(e, s, i)
			}
		}
		return
	}
	for i := 0; i < len(s); {
		// The branches, unlike a table of lengths, let the processor run ahead.
		b := s[i]
		if b >= 0xE4 && b <= 0xE9 { // all of them Chinese characters
			i += 3
			continue
		}
		if b >= ' ' && b < 0x7F || b == '\n' {
			i++
			continue
		}
		i += widthAt(e, s, i)
	}
}

// mayFold tells of a byte that begins a character whether the character may change.
var mayFold = func() (may [256]bool) {
	for b := range ' ' {
		may[b] = true // control characters
	}
	// U+0080, U+0340, U+0600, U+1000, U+2000, U+3000, U+E000, U+F000, U+10000, U+C0000 and the 63 to 262,143 behind each
	for _, b := range []byte{0x7F, 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEE, 0xEF, 0xF0, 0xF3} {
		may[b] = true
	}
	return may
}()

// widthAt deals with the character at s[i:] and gives its length.
func widthAt(e *Editor, s string, i int) int {
	b := s[i]
	if !mayFold[b] || b == '\t' {
		return runeLen(b)
	}
	if b == 0xE3 && s[i+1] == 0x80 && s[i+2] != 0x80 || b == 0xEF && s[i+1] == 0xBC && s[i+2] == 0x8C && !isDigitAt(s, i+3) {
		return 3 // 。、《》 and ， are too common to look at for long
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	if isPrivate(r) {
		return iconsAt(e, s, i)
	}
	if with := fold(s, i, r, n); with != r {
		e.Keep(i - e.Pos())
		if with < 0 {
			e.Replace(n, "")
		} else {
			e.ReplaceRune(with)
		}
	}
	return n
}

// folds says whether the character at s[i:] may change.
func folds(s string, i int) bool {
	r, n := utf8.DecodeRuneInString(s[i:])
	return isPrivate(r) || fold(s, i, r, n) != r
}

// deleted is what fold gives for a character that goes.
const deleted = -1

// fold gives what the character r, of n bytes at s[i:], becomes.
func fold(s string, i int, r rune, n int) rune {
	switch {
	case r < ' ' || r == 0x7F:
		return foldControl(s, i, r)
	case r >= 0xFF01 && r <= 0xFF5E:
		return foldFullWidth(s, i, r)
	case isSpace(r):
		return ' '
	case isInvisible(r):
		return deleted
	case r == 0x200D: // zero-width joiner
		return keepIf(r, isEmojiAt(s[:i], true) && isEmojiAt(s[i+n:], false))
	case r >= 0xFE00 && r <= 0xFE0F: // variation selectors
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		return keepIf(r, !isHan(before))
	}
	if with, ok := lookalikes()[r]; ok {
		return with
	}
	return r
}

func keepIf(r rune, keep bool) rune {
	if keep {
		return r
	}
	return deleted
}

func foldControl(s string, i int, r rune) rune {
	switch r {
	case '\n', '\t':
		return r
	case '\r':
		if i+1 < len(s) && s[i+1] == '\n' {
			return deleted
		}
		return '\n'
	case '\v', '\f':
		return ' '
	}
	return deleted
}

// foldFullWidth folds FF01–FF5E, but keeps Chinese punctuation where it is that.
func foldFullWidth(s string, i int, r rune) rune {
	half := r - 0xFF00 + ' '
	switch r {
	case '！', '（', '）', '；', '？':
		return r
	case '，':
		return keepUnless(r, half, isThousands(s, i))
	case '：':
		return keepUnless(r, half, digitBefore(s, i) && isDigitAt(s, i+3))
	case '．':
		return keepUnless(r, half, isLatinAt(s, i+3) || i > 0 && isLatinAt(s, runeBefore(s, i)))
	}
	return half
}

func keepUnless(r, half rune, folds bool) rune {
	if folds {
		return half
	}
	return r
}

// isThousands reports whether the ， at s[i:] stands between one to three digits and exactly three: 1，234 or １，２３４，５６７.
func isThousands(s string, i int) bool {
	digits := 0
	for j := i; j > 0 && digits < 4; digits++ {
		if j = runeBefore(s, j); !isDigitAt(s, j) {
			break
		}
	}
	j, behind := i+3, 0
	for ; isDigitAt(s, j) && behind < 4; behind++ {
		j += runeLen(s[j])
	}
	return digits >= 1 && digits <= 3 && behind == 3
}

func digitBefore(s string, i int) bool { return i > 0 && isDigitAt(s, runeBefore(s, i)) }

// runeBefore is where the character before s[i:] begins.
func runeBefore(s string, i int) int {
	_, n := utf8.DecodeLastRuneInString(s[:i])
	return i - n
}

// isDigitAt reports whether a half- or full-width digit stands at s[i:].
func isDigitAt(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	if s[i] < utf8.RuneSelf {
		return '0' <= s[i] && s[i] <= '9'
	}
	return i+2 < len(s) && s[i] == 0xEF && s[i+1] == 0xBC && 0x90 <= s[i+2] && s[i+2] <= 0x99
}

// isLatinAt reports whether a half- or full-width letter or digit stands at s[i:].
func isLatinAt(s string, i int) bool {
	if i >= len(s) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	if r > 0xFF00 {
		r -= 0xFF00 - ' '
	}
	return '0' <= r && r <= '9' || 'a' <= r|0x20 && r|0x20 <= 'z'
}

// isSpace reports whether r is a space that is not the usual one. Line and paragraph separators are none.
func isSpace(r rune) bool {
	switch {
	case r >= 0x2000 && r <= 0x200A:
		return true
	case r == 0xA0, r == 0x1680, r == 0x202F, r == 0x205F, r == 0x3000, r == 0x2800:
		return true
	}
	return false
}

// isInvisible reports whether r shows nothing wherever it stands.
func isInvisible(r rune) bool {
	switch {
	case r == 0x200B, r == 0x200C, r == 0x200E, r == 0x200F: // zero-width space and non-joiner, direction marks
	case r == 0xAD, r == 0x34F, r == 0x61C, r == 0x180E, r == 0xFEFF: // soft hyphen, joiners, byte order mark
	case r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x206F: // embeddings, word joiner, isolates
	case r == 0x115F, r == 0x1160, r == 0x3164, r == 0xFFA0: // Hangul fillers
	case r >= 0xFFF9 && r <= 0xFFFB: // ruby marks
	case r == 0xE0001, r >= 0xE0100 && r <= 0xE01EF: // language tag, ideographic variations
	default:
		return false
	}
	return true
}

func isPrivate(r rune) bool { return r >= 0xE000 && r <= 0xF8FF }

// iconsAt deals with the private use characters at s[i:] and gives their length. They go where they begin a line or a word. In
// front of a digit they could be digits, too, of a font of its own; but no year has five.
func iconsAt(e *Editor, s string, i int) int {
	behind := strings.TrimLeftFunc(s[i:], isPrivate)
	n := len(s) - i - len(behind)
	last, _ := utf8.DecodeLastRuneInString(s[:i])
	if (i == 0 || unicode.IsSpace(last)) && (!isDigitAt(behind, 0) || isDate(behind)) {
		e.Keep(i - e.Pos())
		e.Replace(n, "")
	}
	return n
}

// isDate reports whether s begins with a year of a date: 2021年 or 2021-03-15.
func isDate(s string) bool {
	year := len(s) - len(strings.TrimLeft(s, "0123456789"))
	return year == 4 && (strings.HasPrefix(s[4:], "年") ||
		len(s) >= len("2021-03-") && (s[4] == '-' || s[4] == '/') && isDigitAt(s, 5) && (s[6] == s[4] || s[7] == s[4]))
}

func isHan(r rune) bool {
	return r >= 0x3400 && r <= 0x9FFF || r >= 0xF900 && r <= 0xFAFF || r >= 0x20000 && r <= 0x3FFFF || r == '〇' || r == '々'
}

// isEmojiAt reports whether s ends (last) or begins with a character that can be part of an emoji.
func isEmojiAt(s string, last bool) bool {
	r, _ := utf8.DecodeRuneInString(s)
	if last {
		r, _ = utf8.DecodeLastRuneInString(s)
	}
	return r >= 0x1F000 && r <= 0x1FAFF || r >= 0x2190 && r <= 0x27BF || r >= 0x2B00 && r <= 0x2BFF || r == 0xFE0F
}
