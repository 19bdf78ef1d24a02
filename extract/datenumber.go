package extract

import "github.com/liangci/liangci/normalize/runes"

// The numbers of dates.

// numberRune says that r is a Chinese digit, or 十, 廿, 两, 几 or 半.
func numberRune(r rune) bool {
	switch r {
	case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '〇', '零', '○', '廿', '两', '几', '半':
		return true
	}
	return false
}

// dateNumber is a number of a date: its value, where it ends, and how many digits it has, 0 if there is none.
type dateNumber struct{ value, end, digits int }

// dateNumberAt reads the number at p as dateInt does.
func dateNumberAt(s string, p int) dateNumber {
	v, end, n := dateInt(s, p)
	return dateNumber{v, end, n}
}

// dateInt reads 1–4 ASCII digits or a Chinese number below 100 or a positional year; it gives the value and the end.
func dateInt(s string, p int) (v, end, digits int) {
	q := p
	for q < len(s) && s[q] >= '0' && s[q] <= '9' && q-p < 5 {
		v = v*10 + int(s[q]-'0')
		q++
	}
	if q > p {
		return v, q, q - p
	}
	return chineseInt(s, p)
}

// digitOf is the value of a Chinese digit, -1 of other characters.
func digitOf(r rune) int {
	switch r {
	case '〇', '零', '○':
		return 0
	case '一':
		return 1
	case '二':
		return 2
	case '三':
		return 3
	case '四':
		return 4
	case '五':
		return 5
	case '六':
		return 6
	case '七':
		return 7
	case '八':
		return 8
	case '九':
		return 9
	}
	return -1
}

// chineseInt is dateInt for Chinese digits.
func chineseInt(s string, p int) (v, end, digits int) {
	q, ten, unitSeen := p, false, false
	cur := 0
	for q < len(s) && digits < 5 {
		r, n := runes.At(s, q)
		if digits == 0 && !numberRune(r) {
			return 0, p, 0
		}
		switch {
		case r == '十' && !ten:
			if cur == 0 {
				cur = 1
			}
			cur, ten, unitSeen = cur*10, true, false
		case r == '廿' && digits == 0:
			cur, ten = 20, true
		case digitOf(r) >= 0:
			d := digitOf(r)
			if ten {
				if unitSeen {
					return cur, q, digits
				}
				cur, unitSeen = cur+d, true
			} else {
				cur = cur*10 + d
			}
		default:
			if digits == 0 {
				return 0, p, 0
			}
			return cur, q, digits
		}
		q += n
		digits++
	}
	return cur, q, digits
}
