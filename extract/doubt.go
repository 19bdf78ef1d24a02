package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/normalize/runes"
)

// continues says that what stands before the figure at byte p of a text may be the first part of its number, which was not read with it:
// 12,34万人, 3。5万元, O.5%, 三 四百人. Such a figure is flagged, since its value may be another one.
func continues(s string, p int) bool {
	q := p
	for q > 0 && p-q < 3 && s[q-1] == ' ' {
		q--
	}
	if q == 0 {
		return false
	}
	r, n := runes.Before(s, q)
	before, _ := runes.Before(s, q-n)
	digits := s[p] >= '0' && s[p] <= '9'
	switch {
	case digits && q == p && (r == ',' || r == '。'):
		return digit(before)
	case digits && r == '.':
		return (digit(before) || strings.ContainsRune("OoIl", before)) && !numbersLine(s, q-n)
	case q < p && strings.ContainsRune("一二三四五六七八九", r):
		c, _ := runes.At(s, p)
		return numeral.Index(string(c), 0) == 0
	}
	return false
}

// digit says that r is one of the digits 0 to 9.
func digit(r rune) bool { return r >= '0' && r <= '9' }

// numbersLine says that the digits that end at byte p begin their line, as the number of a list does.
func numbersLine(s string, p int) bool {
	for p > 0 && digit(rune(s[p-1])) {
		p--
	}
	return p == 0 || s[p-1] == '\n'
}
