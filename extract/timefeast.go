package extract

import (
	"strings"

	"github.com/liangci/liangci/normalize/runes"
)

// feastFirsts are the characters that feasts, sales and seasons of work begin with, which often stand in quotation marks.
const feastFirsts = "五十六三双春国中元清端两腊618"

// feastClosings stand behind quotation marks and make a time of what is in them.
var feastClosings = []string{"期间", "连假", "黄金周", "小长假", "长假", "假期", "假日", "节日", "前夕"}

// quotedFeast is the end of a feast or a season in the quotation marks that begin at p, with the word behind them that makes a time of it:
// “十一”黄金周, “双11”期间. Else it is end.
func quotedFeast(s string, p, end int) int {
	const longest = 5 // characters in the quotation marks
	q := p + len("“")
	for n := 0; n <= longest && q < len(s); n++ {
		r, size := runes.At(s, q)
		q += size
		if r == '”' || r == '」' {
			for _, w := range feastClosings {
				if n > 0 && strings.HasPrefix(s[q:], w) {
					return q + len(w)
				}
			}
			return end
		}
	}
	return end
}
