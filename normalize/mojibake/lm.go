package mojibake

import "unicode"

// Costs of what the word list says nothing of, in nats. They are rough shares of running news text: what matters is that
// marks are cheap, rare characters dear, and symbols that such text does not use dearest.
const (
	unknownHan = 15 // a Han character that is no word of the list
	hopeless   = 17 // dearer than anything that a repair may bring in
	oddSymbol  = 17
	badMarks   = 5 // two marks that do not follow one another, or a quotation mark that opens or closes nothing
	digitCost  = 3.5
	latinCost  = 9
	latinNext  = 4 // of a letter behind another
)

// formCost is what a character costs on top in text that was converted to traditional characters.
var formCost = [...]float32{usual: 0, other: 1, simplified: 4, variant: 4}

// signCost is the cost of what is no Han character.
func signCost(r rune) float32 {
	switch r {
	case '，', ',':
		return 2.9
	case '。':
		return 3.7
	case '、':
		return 3.8
	case '“', '”':
		return 4.6
	case '；', '：', ';', ':':
		return 6
	case '！', '？', '!', '?', '《', '》', '（', '）', '(', ')', '-', '·', '%', '％', '.', ' ', '　':
		return 6.5
	case '—', '…':
		return 5
	case '‘', '’', '「', '」', '【', '】', '〈', '〉', '─', '～', '~', '/', '+', '"', '[', ']', '℃', '×', '－', '．', '『', '』', '〇':
		return 11
	case '／':
		return 8
	}
	switch {
	case '0' <= r && r <= '9':
		return digitCost
	case '０' <= r && r <= '９':
		return digitCost + 6
	case fold(r) < 0x80 && unicode.Is(unicode.Latin, r):
		if r >= 0x80 {
			return latinCost + 10
		}
		return latinCost
	case r == '\n':
		return 4
	case r < 0x80:
		return 10
	}
	return oddSymbol
}

// class sorts characters by what may follow.
type class uint8

const (
	word   class = iota
	stop         // ends a sentence or a part of it: nothing of the kind follows straight behind
	opener       // “ 《 （: a word follows
	closer       // ” 》 ）
	dash         // — and …, which come in pairs
	sign         // digits, letters, the rest
)

func classOf(r rune) class {
	if 0x4E00 <= r && r <= 0x9FFF {
		return word
	}
	switch r {
	case '，', ',', '。', '、', '；', '：', ';', ':', '！', '？', '!', '?':
		return stop
	case '“', '《', '（', '(', '‘', '「', '【', '〈', '『', '[':
		return opener
	case '”', '》', '）', ')', '’', '」', '】', '〉', '』', ']':
		return closer
	case '—', '…':
		return dash
	}
	if r < firstHan || r > lastHan && r <= 0xFFFF { // most by far, and unicode.Is takes its time
		return sign
	}
	if unicode.Is(unicode.Han, r) {
		return word
	}
	return sign
}

// The first and the last Han character of the BMP.
const (
	firstHan = 0x2E80
	lastHan  = 0xFAD9
)

func isLetter(r rune) bool { return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' }

// follows is the cost, on top, of b straight behind a.
func follows(before, after rune) float32 {
	a, b := classOf(before), classOf(after)
	switch {
	case a == sign && b == sign && isLetter(before) && isLetter(after):
		return latinNext - latinCost
	case a == stop && b == stop:
		if (before == '？' || before == '?' || before == '！' || before == '!') && (after == '！' || after == '!' || after == '？' || after == '?') {
			return 2
		}
		return badMarks + 2
	case (before == '·' || before == '　') && b != word && b != sign && after != '\n', after == '·' && a != word && a != sign:
		return badMarks
	case after == '\n' || after == '<':
		if before == '，' || before == '、' || before == '　' || before == '·' || a == opener {
			return 4
		}
	case b == dash && before != after && (a == stop || a == closer):
		if after == '…' {
			return badMarks
		}
		return 1
	case a == dash && after == '《':
		return -2
	case a == dash && (b == closer || b == stop) && before == '—':
		return badMarks
	case a == opener && (b == stop || b == closer):
		return badMarks
	case a == stop && b == closer && after == '”' && (before == '，' || before == '、' || before == '；' || before == '：'):
		return badMarks
	}
	return 0
}

// most is how many words may be open at once: the longest word has eight characters.
const most = 7

// lm scores a text character by character: the cost of its likeliest cutting into words, each independent of the others.
// It is a value, copied freely; newLM begins a text.
type lm struct {
	closed float32 // cost with a word ending here
	open   [most]openWord
	n      int8
	quotes uint8 // which of brackets are open
	half   bool  // the last character is the first half of a dash or an ellipsis
	last   rune
	before rune  // the one before it
	class  uint8 // of the word that ends here
}

func newLM() lm { return lm{class: begins} }

// openWord is a word that may go on.
type openWord struct {
	node  int32
	start float32 // cost before it
	after uint8   // class of the word before it
}

// cost is that of the text so far, at the best guess of how an unfinished word goes on.
func (l *lm) cost(m *model) float32 {
	best := l.closed
	for _, o := range l.open[:l.n] {
		best = min(best, o.start+m.nodes[o.node].begun)
	}
	return best
}

// add puts a character behind. extra is a cost of its own.
func (l *lm) add(m *model, r rune, extra float32) {
	l.before = l.last
	before, class := l.closed, l.class
	if r > 0xFFFF || m.chars[r].class != word {
		l.closed += signCost(r) + extra + follows(l.last, r) + l.quote(r) + l.pair(r)
		if c := classOf(r); c == stop || c == closer {
			l.closed += endCost(l.class)
		} else if r == '\n' {
			if l.quotes&quotations != 0 {
				l.closed += badMarks // most quotations end with their paragraph
			}
			l.quotes = 0
		}
		l.n, l.last, l.class = 0, r, begins
		return
	}
	if l.half {
		before += l.pair(r)
	}
	simple := m.simplify(r)
	before -= l.counting(simple)
	l.closed, l.class = before+unknownHan, noClass
	n := int8(0)
	for _, o := range l.open[:l.n] {
		if c := m.child(o.node, simple); c != 0 {
			l.end(m, c, o)
			if m.nodes[c].children > 0 {
				l.open[n] = openWord{c, o.start + extra, o.after}
				n++
			}
		}
	}
	if c := m.chars[r].root; c != 0 {
		o := openWord{c, before, class}
		l.end(m, c, o)
		if m.nodes[c].children > 0 && n < most {
			o.start += extra
			l.open[n] = o
			n++
		}
	}
	l.closed += extra
	l.n, l.last = n, r
}

// counting is the gain of a numeral behind another, or behind 百分之: numbers are no words of the list.
func (l *lm) counting(r rune) float32 {
	switch {
	case !isNumeral(r):
		return 0
	case l.last == '之' && l.before == '分':
		return 3
	case isNumeral(l.last):
		return 0.7
	}
	return 0
}

func isNumeral(r rune) bool {
	switch r {
	case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿', '零', '两', '萬', '億', '兩':
		return true
	}
	return false
}

// end takes the word of a node as the one that ends here, if none is likelier.
func (l *lm) end(m *model, at int32, o openWord) {
	n := &m.nodes[at]
	if cost := o.start + n.word + m.after[o.after][n.class]; cost < l.closed {
		l.closed, l.class = cost, n.class
	}
}

// pair is the cost of a dash or an ellipsis that is not doubled.
func (l *lm) pair(r rune) float32 {
	if r == l.last && classOf(r) == dash {
		l.half = !l.half
		return 0.5 - signCost(r)
	}
	single := l.half
	l.half = classOf(r) == dash
	if single {
		return badMarks
	}
	return 0
}

// endCost is the cost of a word of a class at the end of a phrase: prepositions, and conjunctions and adverbs of one
// character, lean on a word behind them.
func endCost(class uint8) float32 {
	switch class {
	case tagP, tagP + 1, tagC + 1, tagUV + 1:
		return 3
	case tagD + 1:
		return 2
	}
	return 0
}

// quote is the cost of a quotation mark or bracket that does not fit those before it.
func (l *lm) quote(r rune) float32 {
	if r < '‘' || r > '”' && r < '〈' || r > '】' {
		return 0
	}
	for i, p := range brackets {
		bit := uint8(1) << i
		switch r {
		case p.open:
			was := l.quotes & bit
			l.quotes |= bit
			if was != 0 {
				return badMarks
			}
		case p.close:
			was := l.quotes & bit
			l.quotes &^= bit
			if was == 0 {
				return badMarks
			}
		}
	}
	return 0
}

// quotations are the bits of “ and 「 in lm.quotes.
const quotations = 1<<0 | 1<<2

// brackets are the marks that come in pairs, but for round ones, which pages fold and lose.
var brackets = [...]struct{ open, close rune }{{'“', '”'}, {'《', '》'}, {'「', '」'}, {'『', '』'}, {'【', '】'}, {'〈', '〉'}, {'‘', '’'}}
