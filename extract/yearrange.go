package extract

import "strings"

// republicYears reads years of the Republic of China that share the word for a year, of which s[p:e] with n digits is v: 112至113年. It gives
// e for none; 100至120年树龄 are lengths.
func republicYears(s string, p, v, e, n int) int {
	const longest = 12 // years that a plan is for
	if n != 3 || v < 95 || v > 130 || s[p] >= 0x80 {
		return e
	}
	c := rangeConnector(s, e)
	if c == 0 {
		return e
	}
	v2, e2, n2 := asciiInt(s, e+c)
	if n2 != 3 || v2 <= v || v2-v > longest || !strings.HasPrefix(s[e2:], "年") || anyPrefix(s[e2+len("年"):], []string{"的", "树", "历史", "以", "之", "老", "左右"}) {
		return e
	}
	return e2 + len("年")
}
