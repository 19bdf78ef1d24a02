package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/liangci/liangci/extract/numeral"
)

// nameLists is data/names.toml: what holds a numeral and is no figure.
type nameLists struct {
	Words  []string `toml:"words"`
	Front  []string `toml:"front"`
	Behind []string `toml:"behind"`

	byRune map[rune][]fixedWord
	behind wordTrie
}

// fixedWord is a word with the place of one of its characters.
type fixedWord struct {
	text string
	at   int
}

// numeralRunes are the characters at which a numeral may begin inside a fixed word.
const numeralRunes = "一二三四五六七八九十百千万亿两半零几数"

func (l *nameLists) index() {
	l.byRune = make(map[rune][]fixedWord)
	for _, w := range l.Words {
		for i, r := range w {
			if strings.ContainsRune(numeralRunes, r) {
				l.byRune[r] = append(l.byRune[r], fixedWord{w, i})
			}
		}
	}
	l.behind = newWordTrie(l.Behind)
}

// covering is the end of the longest fixed word that holds the character at p and does not begin behind it; p if none.
func (l *nameLists) covering(s string, p int) int {
	r, _ := utf8.DecodeRuneInString(s[p:])
	end, length := p, 0
	for _, w := range l.byRune[r] {
		start := p - w.at
		if start < 0 || len(w.text) <= length || !strings.HasPrefix(s[start:], w.text) {
			continue
		}
		end, length = start+len(w.text), len(w.text)
	}
	return end
}

// starts says that the longest fixed word that covers p begins there.
func (l *nameLists) starts(s string, p int) bool {
	r, _ := utf8.DecodeRuneInString(s[p:])
	best, at := 0, 0
	for _, w := range l.byRune[r] {
		if start := p - w.at; start >= 0 && len(w.text) > best && strings.HasPrefix(s[start:], w.text) {
			best, at = len(w.text), w.at
		}
	}
	return at == 0
}

// code says why a numeral is part of a code, an ordinal or a name by the characters that touch it; end is where to go on.
func (l *nameLists) code(s string, n numeral.Numeral) (reason string, end int) {
	p, e := n.Span.Start, n.Span.End
	head := s[:p]
	if strings.HasSuffix(head, "第") {
		return "ordinal", ordinalEnd(s, e)
	}
	trimmed := strings.TrimRight(head, " :：=")
	for _, w := range []string{"北纬", "东经", "南纬", "西经", "纬度", "经度"} {
		if strings.HasSuffix(trimmed, w) {
			return "coordinate", e
		}
	}
	if p > 0 && joinsWord(s[p-1]) && !currencyLetters(head) && s[p] < utf8.RuneSelf && !acronym(head) {
		return "code", wordEnd(s, e)
	}
	if e < len(s) && s[p] < utf8.RuneSelf && joinsBehind(s, e) {
		return "code", wordEnd(s, e)
	}
	if ratioMark(s, e) || ratioBefore(s, p) {
		return "ratio", e
	}
	if strings.HasSuffix(head, "+") || e < len(s) && s[e] == '+' && !strings.ContainsAny(s[p:e], "万亿千百") {
		return "label", e
	}

	return "", 0
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
	for _, w := range []string{"USD", "RMB", "CNY", "HKD", "NTD", "TWD", "EUR", "JPY", "GBP", "MOP"} {
		if strings.HasSuffix(head, w) {
			return true
		}
	}
	return false
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
	for _, c := range []string{":", "∶", "：", "比"} {
		if rest, ok := strings.CutPrefix(s[e:], c); ok {
			r, _ := utf8.DecodeRuneInString(rest)
			if r >= '0' && r <= '9' || c == "比" && strings.ContainsRune("一二三四五六七八九十零", r) {
				return true
			}
		}
	}
	return false
}

func ratioBefore(s string, p int) bool {
	for _, c := range []string{":", "∶", "比"} {
		head, ok := strings.CutSuffix(s[:p], c)
		if !ok || head == "" {
			continue
		}
		r, _ := utf8.DecodeLastRuneInString(head)
		if r >= '0' && r <= '9' || c == "比" && strings.ContainsRune("一二三四五六七八九十零", r) {
			return true
		}
	}
	return false
}

func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

func isHan(r rune) bool { return r >= 0x3400 && unicode.Is(unicode.Han, r) }

func isHanString(s string) bool {
	for _, r := range s {
		if !isHan(r) {
			return false
		}
	}
	return s != ""
}
