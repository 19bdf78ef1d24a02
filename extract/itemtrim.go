package extract

import (
	"strings"
	"unicode/utf8"
)

// withoutLength is an item without the length of time that closes it: 薪水|十年, 店员|一上午. It is empty if nothing else is left.
func withoutLength(t string) string {
	for _, u := range []string{"个月", "小时", "分钟", "上午", "下午", "周年", "年", "天", "日", "周", "夜", "晚", "季"} {
		if !hasSuffix(t, u) {
			continue
		}
		head := t[:len(t)-len(u)]
		number := head
		for {
			r, n := utf8.DecodeLastRuneInString(number)
			if n == 0 || !strings.ContainsRune("一二两三四五六七八九十百几数半0123456789", r) {
				break
			}
			number = number[:len(number)-n]
		}
		if number == head {
			continue
		}
		if len(number) == 3 {
			return ""
		}
		return number
	}
	return t
}
