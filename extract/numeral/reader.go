package numeral

import (
	"strings"

	"github.com/liangci/liangci/normalize/runes"
)

// reader holds what every step of a reading needs.
type reader struct {
	s string
	// whole is set by Parse: the string is known to be one numeral, so that forms are read that are rash in running text.
	whole bool
	// gaps says that blanks may stand round the point of decimals, as the number is known to be broken.
	gaps bool
}

// triple is a number with its limits. While it is read, high is exclusive where 几 was met, and sure leaves 几 out.
type triple struct{ low, high, sure amount }

func exactly(a amount) triple { return triple{a, a, a} }

func (t triple) shift(n int32) triple {
	return triple{t.low.shift(n), t.high.shift(n), t.sure.shift(n)}
}

func (t triple) add(u triple) triple {
	return triple{t.low.add(u.low), t.high.add(u.high), t.sure.add(u.sure)}
}

// reading is a numeral in the making.
type reading struct {
	start, end int
	val        triple
	den        triple // what val is divided by, if divided
	base       triple // what is added to the quotient: the 3 of 3又1/2
	divided    bool
	negative   bool
	kind       Kind
	ranged     bool // val has two ends
	few        bool // … because of 几 or 数
	more       bool // 余 多 来 上
	vague      rune // which character made it so
	arabic     bool // an Arabic digit is in it
	bare       bool // multipliers only
	lone       bool // one character, or multipliers that may well be part of a word
	upper      bool // a financial numeral is in it
	plain      bool // one group of digits without multiplier
	zeroLed    bool // an Arabic number with a leading zero: 0471, 07
	digits     int  // digits of the first group
	lead       amount
	trail      int32 // power of ten of the multipliers behind a single coefficient, which is lead
	unit       int32 // power of ten of the small multiplier behind a single digit, which is unitLead: 五百
	unitLead   amount
	ends       [2]ends // of a range of two digits
}

// ends is one end of a range.
type ends struct {
	start, end int
	val        amount
}

// maxGap is how many blanks a broken line may leave inside a numeral.
const maxGap = 4

// gap skips the blanks inside a broken numeral; at most one line break may be among them if lines is true. It returns
// p itself if there are too many.
func (r *reader) gap(p int, lines bool) int {
	breaks, q := 0, p
	for i := 0; i <= maxGap; i++ {
		sym, n := at(r.s, q)
		switch {
		case sym.class == blank:
		case sym.class == newline && lines && (breaks == 0 || sym.canon == '\n' && r.s[q-1] == '\r'):
			breaks++
		default:
			return q
		}
		q += n
	}
	return p
}

// runeAt is the character at p, 0 at the end.
func (r *reader) runeAt(p int) rune {
	if p >= len(r.s) {
		return 0
	}
	c, _ := runes.At(r.s, p)
	return c
}

// runeBefore is the character that ends at p, 0 at the beginning.
func (r *reader) runeBefore(p int) rune {
	if p <= 0 {
		return 0
	}
	c, _ := runes.Before(r.s, p)
	return c
}

// has tells whether text stands at p.
func (r *reader) has(p int, text string) bool {
	return p <= len(r.s) && strings.HasPrefix(r.s[p:], text)
}

// oneOf tells whether c is among the characters of set.
func oneOf(c rune, set string) bool { return c != 0 && strings.ContainsRune(set, c) }

func isHan(c rune) bool { return c >= 0x3400 && c <= 0x9FFF || c >= 0x20000 && c <= 0x323AF }

func isLetter(c rune) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 'ａ' && c <= 'ｚ' || c >= 'Ａ' && c <= 'Ｚ'
}
