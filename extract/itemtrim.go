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

// trimQuotes drops quotation marks that lost their partner, and a pair round the whole.
func trimQuotes(t string) string {
	if !mayQuote(t) {
		return t
	}
	pairs := []string{"“”", "‘’", "「」", "『』", "《》"}
	for _, p := range pairs {
		open, closing := string([]rune(p)[0]), string([]rune(p)[1])
		if strings.Count(t, open) != strings.Count(t, closing) {
			t = strings.ReplaceAll(strings.ReplaceAll(t, open, ""), closing, "")
		}
		if strings.HasPrefix(t, open) && strings.HasSuffix(t, closing) && strings.Count(t, open) == 1 {
			t = strings.TrimSuffix(strings.TrimPrefix(t, open), closing)
		}
	}
	switch n := strings.Count(t, "\""); {
	case n%2 == 1:
		t = strings.ReplaceAll(t, "\"", "")
	case n == 2 && len(t) > 2 && t[0] == '"' && t[len(t)-1] == '"':
		t = t[1 : len(t)-1]
	}
	return t
}

// mayQuote says that a text may hold quotation marks: a character of the blocks that hold “ and 「.
func mayQuote(t string) bool {
	for i := range len(t) {
		if b := t[i]; b == '"' || (b == 0xE2 || b == 0xE3) && i+1 < len(t) && t[i+1] == 0x80 {
			return true
		}
	}
	return false
}

// behindReceiver is behind the office to which cases are handed over, and what it does with them: 移送公安机关|线索9条, 移送公安机关行政拘留|3人.
func (b *binder) behindReceiver(a, e int) int {
	c := b.c
	if a == 0 || a >= e || !c.lists.HandingOver.has(c.text(a-1)) {
		return a
	}
	for k := a; k < e && k < a+3; k++ {
		if !c.lists.Receiver.ends(c.text(k)) {
			continue
		}
		if k++; k == e-1 && isOneOf(c.text(k), []string{"行政", "刑事", "处理"}) {
			k++
		}
		return k
	}
	return a
}

// withoutInside is what somebody is inside of, where nothing but that is named: 480亩田里|种上了水稻.
func withoutInside(t string) string {
	if len(t) == len("田里") && (strings.HasSuffix(t, "里") || strings.HasSuffix(t, "中")) && isOneOf(t[:len("田")], []string{"田", "地", "园", "棚", "塘", "林", "库", "池", "圈", "湖"}) {
		return t[:len("田")]
	}
	return t
}

// behindMilestone is behind the milestone of a road with which [a, e) begins: 国道1号|220.3公里|北港溪桥.
func (c *clauseSentence) behindMilestone(a, e int) int {
	k := a
	for k < e-1 && (isDigits(c.text(k)) || k > a && c.text(k) == ".") {
		k++
	}
	if k > a && k < e-1 && c.text(k) == "公里" {
		return k + 1
	}
	return a
}
