package extract

import "unicode/utf8"

// timeStarts tells of a character and the one behind it whether a time expression may begin there. Nearly every character of a
// page may begin a time word (上 到 前 自 这), few do: two characters tell, where reading the words would cost a hundred times as
// much. It may say yes wrongly, never no.
type timeStarts struct {
	alone  []rune // characters that are a time by themselves, whatever follows
	pairs  pairSet
	second []rune // what stands behind another in pairs
}

// numberRunes are the characters of numberRune and the digits.
const numberRunes = "0123456789一二三四五六七八九十〇零○廿两几半"

// newTimeStarts gathers how the expressions begin that [lexicon.timeAt] and [lexicon.eventAt] read.
func newTimeStarts(w *timeWords) *timeStarts {
	t := &timeStarts{}
	firsts := []rune(numberRunes + "第前头") // of what timeCore reads
	for _, word := range append(w.Point[:len(w.Point):len(w.Point)], w.PlacingBefore...) {
		r, _ := utf8.DecodeRuneInString(word)
		firsts = append(firsts, r)
	}
	for _, p := range w.Point {
		t.word(p, nil)
	}
	for _, e := range w.EventClosing {
		t.word(e, nil)
	}
	for _, c := range w.Completing {
		t.word(c, nil)
	}
	for _, o := range w.Opening { // 自2011年, 截至6月
		t.word(o, firsts)
	}
	numbers := []rune(numberRunes)
	for _, b := range w.PlacingBefore { // 近三个月, 前约10天
		t.word(b, append(numbers[:len(numbers):len(numbers)], []rune("的约近这短")...))
	}
	for _, q := range []string{"第", "前", "头"} { // 第一季度
		t.word(q, numbers)
	}
	for _, r := range feastFirsts { // “十一”黄金周
		t.add('“', r)
		t.add('「', r)
	}
	for _, r := range glossFirsts { // 昨（24）日
		t.add(r, '（')
		t.add(r, '(')
	}
	return t
}

// word adds how a word begins: with its first two characters, or with its only one and each of those behind it, whatever follows where that is nil.
func (t *timeStarts) word(word string, behind []rune) {
	r, size := utf8.DecodeRuneInString(word)
	next, n := utf8.DecodeRuneInString(word[size:])
	switch {
	case n > 0:
		t.add(r, next)
	case behind == nil:
		t.alone = append(t.alone, r)
	default:
		for _, next := range behind {
			t.add(r, next)
		}
	}
}

// add says that an expression may begin with r and next.
func (t *timeStarts) add(r, next rune) {
	t.pairs.add(r, next)
	t.second = append(t.second, next)
}
