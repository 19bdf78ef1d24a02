package mojibake

import (
	"math"
	"slices"
)

// guess is a character that is tried where a byte is unknown, with what [lm.add] looks up of it. Most are too unlikely to be
// scored: [lm.peek] tells that for a fraction of the time.
type guess struct {
	candidate
	root    int32   // as charInfo.root
	word    float32 // of that node; +Inf where there is none
	begun   float32 // of that node, if it has children; else +Inf
	gain    float32 // the most that the page takes off: see [search.score]
	least   float32 // a bound of its cost where it goes on with no word; page by page as it may
	end     float32 // what it costs more in front of a line end
	tag     uint8   // the class of the word
	class   class
	numeral bool
	// into says which lead bytes a character has that goes on with a word which begins with r. It is known of those that a mark
	// may be the second half of; else nil.
	into *[256]bool
}

// guesses prepares the first of a list of characters.
func (m *model) guesses(list []rune) []guess {
	all := make([]guess, 0, orphanTries)
	for _, r := range list[:min(orphanTries, len(list))] {
		all = append(all, m.guess(r))
	}
	return all
}

// guess prepares a character.
func (m *model) guess(r rune) guess {
	inf := float32(math.Inf(1))
	g := guess{root: m.chars[r].root, word: inf, begun: inf, class: m.chars[r].class}
	g.r, g.simple = r, m.simplify(r)
	g.numeral = isNumeral(g.simple)
	if g.root != 0 {
		n := &m.nodes[g.root]
		g.word, g.tag = n.word, n.class
		if n.children > 0 {
			g.begun = n.begun
		}
	}
	switch r {
	case '「', '」', '『', '』':
		g.gain = signCost(r) - usualQuote // see page.extra
	default:
		if g.class == word {
			g.gain = echoThree
		}
	}
	if g.least = g.leastCost(m); g.class != word {
		g.end = follows(r, '\n')
	}
	g.candidate = g.bounds()
	return g
}

// lowest is a bound of the cost where it goes on with no word, but may begin one that goes on.
func (g *guess) lowest() float32 { return min(g.least, g.begun-mostCounting-g.gain) }

// bySimple gives the places of guesses in the order of their simplified characters.
func bySimple(guesses []guess) []uint8 {
	order := make([]uint8, len(guesses))
	for k := range order {
		order[k] = uint8(k)
	}
	slices.SortStableFunc(order, func(a, b uint8) int { return int(guesses[a].simple - guesses[b].simple) })
	return order
}

// The most that lm.counting takes off, and follows, of what is no letter of ASCII.
const (
	mostCounting = 3
	mostFollows  = 2
)

func (g *guess) leastCost(m *model) float32 {
	switch {
	case g.class == dash:
		return 0.5 - mostFollows // the second half
	case g.r == '《':
		return signCost(g.r) - mostFollows
	case g.class != word:
		return signCost(g.r) - g.gain
	case g.numeral:
		return min(float32(unknownHan), g.word+m.least.after) - mostCounting - g.gain
	}
	return min(float32(unknownHan), g.word+m.least.after) - g.gain
}

// fee is what it costs that a hit is behind this character.
func (c *candidate) fee() float32 {
	if c.r == '。' {
		return 0
	}
	return otherCost
}

// findInto finds the lead bytes of guess.into: of the marks in front of which a byte may be put, the first half ends a character
// and the second begins one.
func (m *model) findInto() {
	for _, r := range "，；？！：。、“”" { // as hitMark has them
		first, second, _ := gbk().code(r)
		for k := range m.trailGuesses[first] {
			g := &m.trailGuesses[first][k]
			if g.into == nil {
				g.into = new([256]bool)
			}
			for _, next := range m.leadGuesses[second] {
				if g.root != 0 && next.class == word && m.child(g.root, next.simple) != 0 {
					g.into[second] = true
					break
				}
			}
		}
	}
}

// followers are the nodes that open words lead to with each guess of a list behind them, 0 where no word begins so.
type followers [most][orphanTries]int32

// find fills in the nodes for the open words of l and the guesses of a trail byte. It goes through both lists at once, as both are in
// order: to look up one after the other takes several times as long.
func (f *followers) find(m *model, l *lm, trail byte) {
	guesses := m.trailGuesses[trail]
	for i := range l.open[:l.n] {
		f[i] = [orphanTries]int32{}
		n := &m.nodes[l.open[i].node]
		labels, at := m.labels[n.first:n.first+int32(n.children)], 0
		for _, k := range m.trailOrder[trail] {
			r := guesses[k].simple
			if n.tails&(1<<(r&7)) == 0 {
				continue
			}
			for at < len(labels) && rune(labels[at]) < r {
				at++
			}
			if at == len(labels) {
				break
			}
			if rune(labels[at]) == r {
				f[i][k] = n.first + int32(at)
			}
		}
	}
}

// goesOn reports whether one of the first n open words may go on with a guess.
func (f *followers) goesOn(n int8, guess int) bool {
	for i := range f[:n] {
		if f[i][guess] != 0 {
			return true
		}
	}
	return false
}

// peek is what l costs with the guess behind it that is g, before the page has its say: with a word that ends there, and at the best guess of how
// an unfinished one goes on, which begins with g or was open, +Inf if none is open.
func (l *lm) peek(m *model, g *guess, f *followers, guess int) (closed, begun, open float32) {
	inf := float32(math.Inf(1))
	if g.class != word {
		with := *l
		with.add(m, g.r, 0)
		return with.closed, inf, inf
	}
	before := l.closed
	if l.half {
		before += badMarks
	}
	if g.numeral {
		before -= l.counting(g.simple)
	}
	closed, begun, open = before+unknownHan, inf, inf
	for i := range l.open[:l.n] {
		if c := f[i][guess]; c != 0 {
			o, n := &l.open[i], &m.nodes[c]
			closed = min(closed, o.start+n.word+m.after[o.after][n.class])
			if n.children > 0 {
				open = min(open, o.start+n.begun)
			}
		}
	}
	if g.root != 0 {
		closed = min(closed, before+g.word+m.after[l.class][g.tag])
		begun = before + g.begun
	}
	return closed, begun, open
}
