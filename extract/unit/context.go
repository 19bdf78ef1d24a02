package unit

import (
	"strings"
	"unicode/utf8"
)

// The windows in which context words are looked for, in bytes: twenty characters back, eight ahead. They end at a
// sentence's end (back) or at any punctuation (ahead).
const (
	windowBack  = 60
	windowAhead = 24
)

// around is the text round a unit at [pos, end), cut out when it is first asked for.
type around struct {
	s        string
	pos, end int
	number   int // where the number before the unit begins
	back     string
	ahead    string
	looked   bool // back and number are set
	lookedOn bool // ahead is set
}

func (a *around) before() (back string, number int) {
	if !a.looked {
		a.back, a.number, a.looked = backOf(a.s, a.pos), numberStart(a.s, a.pos), true
	}
	return a.back, a.number
}

func (a *around) after() string {
	if !a.lookedOn {
		a.ahead, a.lookedOn = aheadOf(a.s, a.end), true
	}
	return a.ahead
}

// reading chooses which entry a surface means here: the one whose context word stands nearest, else the one without
// context. It is nil if that one is ruled out.
func (t *Table) reading(c *candidate, s string, pos, end int, denominator bool) *Unit {
	var best *Unit
	nearest := windowBack + windowAhead
	text := around{s: s, pos: pos, end: end}
	for _, i := range c.readings {
		u := &t.units[i]
		if u.Denominator && !denominator {
			continue
		}
		if u.unless != nil && !denominator {
			if _, ruledOut := u.unless.find(&text); ruledOut {
				continue
			}
		}
		if u.context == nil {
			if best == nil {
				best = u
			}
			continue
		}
		if d, ok := u.context.find(&text); ok && d < nearest {
			best, nearest = u, d
		}
	}
	return best
}

// find gives the distance of the nearest word to the unit.
func (w *words) find(text *around) (nearest int, found bool) {
	if w.mayStandDirectly(text) {
		ahead := text.after()
		for _, word := range w.directly {
			if strings.HasPrefix(ahead, word) {
				nearest, found = 0, !w.lifted(ahead)
				break
			}
		}
	}
	if len(w.after) > 0 {
		ahead := text.after()
		for _, word := range w.after {
			if d, ok := findAfter(ahead, word); ok && (!found || d < nearest) {
				nearest, found = d, true
			}
		}
	}
	if len(w.before)+len(w.numbers) == 0 {
		return nearest, found
	}
	back, number := text.before()
	for _, n := range w.numbers {
		if strings.TrimRight(text.s[number:text.pos], " ") == n {
			return 0, true
		}
	}
	for _, word := range w.before {
		if d, ok := findBefore(back, text.s[:number], word); ok && (!found || d < nearest) {
			nearest, found = d, true
		}
	}
	return nearest, found
}

// mayStandDirectly is the quick refusal: one of the words of directly stands behind the unit only if their third byte does.
func (w *words) mayStandDirectly(text *around) bool {
	if len(w.directly) == 0 {
		return false
	}
	i := text.end + 2
	return i >= len(text.s) || w.thirds.has(text.s[i])
}

// lifted says that what stands behind the unit is a word of its own, though it begins like the end of one: 3位|居民, 2套|餐具.
func (w *words) lifted(ahead string) bool {
	for _, word := range w.but {
		if strings.HasPrefix(ahead, word) {
			return true
		}
	}
	return false
}

// findAfter looks for a word ahead: anywhere, or with # behind a number there.
func findAfter(ahead, word string) (int, bool) {
	if word[0] == '#' {
		n := numberEnd(ahead)
		return 0, n > 0 && strings.HasPrefix(ahead[n:], word[1:])
	}
	d := strings.Index(ahead, word)
	return d, d >= 0
}

// findBefore looks for a word behind: anywhere, or with # directly before the number of the unit.
func findBefore(back, beforeNumber, word string) (int, bool) {
	if plain, ok := strings.CutSuffix(word, "#"); ok {
		return 0, strings.HasSuffix(strings.TrimRight(beforeNumber, " "), plain)
	}
	if !strings.Contains(back, word) { // which is quicker to know than where it stands last
		return 0, false
	}
	i := strings.LastIndex(back, word)
	return len(back) - i - len(word), true
}

// backOf is the text before pos within the window and the sentence.
func backOf(s string, pos int) string {
	back := s[max(0, pos-windowBack):pos]
	for i := len(back) - 1; i >= 0; i-- {
		switch back[i] {
		case '!', '?', ';', '\n':
			return back[i+1:]
		case "。"[0], "！"[0]: // ？ and ； begin with the same byte as ！
			if i+3 <= len(back) {
				switch back[i : i+3] {
				case "。", "！", "？", "；":
					return back[i+3:]
				}
			}
		}
	}
	return back
}

// aheadOf is the text from end within the window, up to the next punctuation.
func aheadOf(s string, end int) string {
	ahead := s[end:min(len(s), end+windowAhead)]
	for i, r := range ahead {
		switch r {
		case '。', '！', '？', '；', '，', '、', '：', ',', ';', ':', '!', '?', '(', ')', '（', '）', '“', '”', '"', '\n':
			return ahead[:i]
		}
	}
	return ahead
}

// numberStart is where the number that ends at pos begins, seen with half an eye: digits, points, Chinese numerals.
func numberStart(s string, pos int) int {
	p := pos
	for p > 0 {
		r, size := utf8.DecodeLastRuneInString(s[:p])
		if !isNumberRune(r) && !(r == ' ' && p == pos) {
			break
		}
		p -= size
	}
	return p
}

func numberEnd(s string) int {
	for i, r := range s {
		if !isNumberRune(r) {
			return i
		}
	}
	return len(s)
}

func isNumberRune(r rune) bool {
	switch r {
	case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '零', '〇', '一', '二', '三', '四', '五', '六', '七', '八', '九',
		'十', '百', '千', '万', '亿', '两', '半', '几', '多', '余', '数', '点':
		return true
	}
	return false
}
