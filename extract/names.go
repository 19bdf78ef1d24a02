package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/normalize/runes"
)

// nameLists is data/names.toml: what holds a numeral and is no figure.
type nameLists struct {
	Words  []string `toml:"words"`
	Front  []string `toml:"front"`
	Behind []string `toml:"behind"`

	pairs map[pair][]fixedWord
	// the pairs, with the character behind and, of last characters, with the one before
	firsts, lasts pairSet

	behind wordTrie
}

// fixedWord is a word with the place of one of its characters.
type fixedWord struct {
	text string
	at   int
}

// pair is a character of a fixed word with the one behind it, or, for its last, the one before it.
type pair struct {
	char, neighbour rune
	last            bool
}

// numeralRunes are the characters at which a numeral may begin inside a fixed word.
const numeralRunes = "一二三四五六七八九十百千万亿两半零几数0123456789"

func (l *nameLists) build() {
	l.pairs = make(map[pair][]fixedWord)
	for _, w := range l.Words {
		for i, r := range w {
			if !strings.ContainsRune(numeralRunes, r) {
				continue
			}
			key := pair{char: r}
			if next := i + utf8.RuneLen(r); next < len(w) {
				key.neighbour, _ = utf8.DecodeRuneInString(w[next:])
			} else {
				key.neighbour, _ = utf8.DecodeLastRuneInString(w[:i])
				key.last = true
			}
			if key.last {
				l.lasts.add(r, key.neighbour)
			} else {
				l.firsts.add(r, key.neighbour)
			}
			l.pairs[key] = append(l.pairs[key], fixedWord{w, i})
		}
	}
	l.behind = newWordTrie(l.Behind)
}

// longest is the span of the longest fixed word that holds the character at p.
func (l *nameLists) longest(s string, p int) (start, end int) {
	start, end = p, p
	r, size := runes.At(s, p)
	if next, _ := runes.At(s, p+size); l.firsts.mayHave(r, next) {
		start, end = l.longer(s, p, pair{r, next, false}, start, end)
	}
	if prev, _ := runes.Before(s, p); l.lasts.mayHave(r, prev) {
		start, end = l.longer(s, p, pair{r, prev, true}, start, end)
	}
	return start, end
}

// longer is the longest of the words of a pair that stands round p, where it is longer than [start, end).
func (l *nameLists) longer(s string, p int, key pair, start, end int) (int, int) {
	for _, w := range l.pairs[key] {
		from := p - w.at
		if from >= 0 && len(w.text) > end-start && strings.HasPrefix(s[from:], w.text) {
			start, end = from, from+len(w.text)
		}
	}
	return start, end
}

// code says why a numeral is part of a code, an ordinal or a name by the characters that touch it; end is where to go on.
func (l *nameLists) code(s string, n numeral.Numeral) (reason string, end int) {
	p, e := n.Span.Start, n.Span.End
	head := s[:p]
	if strings.HasSuffix(strings.TrimRight(head, " "), "第") { // 第 36 周
		return "ordinal", ordinalEnd(s, e)
	}
	if front, ok := cutAnySuffix(strings.TrimRight(head, " "), "转", "分机"); ok && endsDigit(strings.TrimRight(front, " ")) {
		return "extension of a telephone", e // 12345678转|115
	}
	if anySuffix(trimMarks(head), meridians) {
		return "coordinate", coordinateEnd(s, e)
	}
	if p > 0 && joinsWord(s[p-1]) && !currencyLetters(head) && !(s[p-1] == '/' && p > 1 && s[p-2] >= utf8.RuneSelf) && s[p] < utf8.RuneSelf && !(acronym(head) && !lettered(s, e)) && !vitamin(head) {
		return "code", wordEnd(s, e)
	}
	if e < len(s) && s[p] < utf8.RuneSelf && joinsBehind(s, e) {
		return "code", wordEnd(s, e)
	}
	if ratioMark(s, e) || ratioBefore(s, p) {
		return "ratio", e
	}
	if strings.HasSuffix(head, "+") && !(signAt(head) && (anyPrefix(s[e:], []string{"%", "‰", "个百分点"}) || changeInBrackets(head, s[e:]))) || e < len(s) && s[e] == '+' && !strings.ContainsAny(s[p:e], roundMultipliers) {
		return "label", e
	}

	return "", 0
}

// signAt says that the + at the end of head is the sign of a number: 环比增长+5.1%; but 1+1.
func signAt(head string) bool {
	prev, _ := runes.Before(head, len(head)-len("+"))
	return isHan(prev) || strings.ContainsRune("（( ：:，,、", prev)
}

// changeInBrackets says that the + at the end of head opens brackets, and that more than the number stands in them: （+22宗）.
func changeInBrackets(head, tail string) bool {
	return anySuffix(head, []string{"(+", "（+"}) && tail != "" && !anyPrefix(tail, []string{")", "）"})
}

// lettered says that a single capital letter behind a number makes it a part of a model's name: CRH|380A.
func lettered(s string, e int) bool {
	return e < len(s) && s[e] >= 'A' && s[e] <= 'Z' && (e+1 == len(s) || !joinsWord(s[e+1]))
}

// endsDigit says that a text ends in a digit.
func endsDigit(s string) bool {
	return s != "" && s[len(s)-1] >= '0' && s[len(s)-1] <= '9'
}

// vitamin says that a text ends in the letter of a vitamin, behind which its dose may stand: 维生素D|600国际单位.
func vitamin(head string) bool {
	return head != "" && head[len(head)-1] >= 'A' && head[len(head)-1] <= 'E' && anySuffix(head[:len(head)-1], []string{"维生素", "维他命"})
}

var meridians = []string{"北纬", "东经", "南纬", "西经", "纬度", "经度"}

// coordinateEnd goes past the minutes and seconds of a coordinate: 东经120|度15分30秒.
func coordinateEnd(s string, e int) int {
	for _, sign := range []string{"度", "分", "秒"} {
		rest, ok := strings.CutPrefix(s[e:], sign)
		if !ok {
			return e
		}
		n, ok := numeral.ReadAt(rest, 0)
		if !ok {
			return e
		}
		e += len(sign) + n.Span.End
	}
	return e
}

// trimMarks is s without the colons, spaces and = at its end.
func trimMarks(s string) string {
	for s != "" {
		switch last := s[len(s)-1]; {
		case last == ' ', last == ':', last == '=':
			s = s[:len(s)-1]
		case last == "："[2] && strings.HasSuffix(s, "："):
			s = s[:len(s)-len("：")]
		default:
			return s
		}
	}
	return s
}

// ordinalEnd goes past the rest of a list of ordinals: 第三、四季度.
func ordinalEnd(s string, e int) int {
	for strings.HasPrefix(s[e:], "、") {
		n, ok := numeral.ReadAt(s, e+len("、"))
		if !ok || !n.Chinese {
			return e
		}
		e = n.Span.End
	}
	return e
}

// joinsWord says that a byte before a number makes it part of a code: G5012, ResNet-50, COVID_19, 1.2.3.
func joinsWord(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '#' || c == '@' || c == '/' || c == '&' || c == '='
}

// acronym says that what ends before a number is a word of two or more capital letters (GDP, ETC), which a figure may follow
// (人均GDP8.2万元); G60 and C919 are names, and so is an acronym with a number that no unit follows.
func acronym(head string) bool {
	n := 0
	for n < len(head) && head[len(head)-1-n] >= 'A' && head[len(head)-1-n] <= 'Z' {
		n++
	}
	return n >= 2 && n <= 5 && (n == len(head) || head[len(head)-1-n] >= utf8.RuneSelf)
}

// currencyLetters says that the letters before a number are a currency: US$ ends with $, but USD5亿, RMB300.
func currencyLetters(head string) bool {
	return anySuffix(head, []string{"USD", "RMB", "CNY", "HKD", "NTD", "TWD", "EUR", "JPY", "GBP", "MOP"})
}

// joinsBehind says that what stands behind a number makes it part of a code: 12306.cn, 5-A, 3号 is handled by its unit.
func joinsBehind(s string, e int) bool {
	if e+1 < len(s) && (s[e] == '-' || s[e] == '_' || s[e] == '.' || s[e] == '/') {
		c := s[e+1]
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
	}
	return false
}

// wordEnd is the end of the run of Latin letters, digits and joiners at p.
func wordEnd(s string, p int) int {
	for p < len(s) {
		c := s[p]
		if !(joinsWord(c) || c >= '0' && c <= '9' || c == '-' || c == '.' || c == '%') {
			break
		}
		p++
	}
	return p
}

// ratioMark says that a numeral is followed by : or 比 and another: 7:2:1, 3比1.
func ratioMark(s string, e int) bool {
	switch c, n := runes.At(s, e); c {
	case ':', '∶', '：', '比':
		r, _ := runes.At(s, e+n)
		return ratioDigit(c, r)
	}
	return false
}

func ratioBefore(s string, p int) bool {
	switch c, n := runes.Before(s, p); c {
	case ':', '∶', '比':
		r, _ := runes.Before(s, p-n)
		return ratioDigit(c, r) && !endsCode(s[:p-n])
	}
	return false
}

// endsCode says that s ends in letters and a number that belongs to them, or in letters alone: PM2.5, O3, CO.
func endsCode(s string) bool {
	n := len(s)
	for n > 0 && (s[n-1] >= '0' && s[n-1] <= '9' || s[n-1] == '.') {
		n--
	}
	return n > 0 && (s[n-1]|0x20) >= 'a' && (s[n-1]|0x20) <= 'z'
}

// ratioDigit says that a digit may stand beside the mark of a ratio.
func ratioDigit(mark, r rune) bool {
	return r >= '0' && r <= '9' || mark == '比' && strings.ContainsRune("一二三四五六七八九十零", r)
}
