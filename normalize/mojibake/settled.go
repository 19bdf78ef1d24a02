package mojibake

import "math"

// settled reports whether a search at tokens[i], a mark that ends its line, is sure to leave the text as it stands, as that
// is likelier than any reading with a byte put in front of the mark. There are but two characters to guess, and of hardly
// any first one need the second be tried: a search would score them all, a thousand, at the end of every paragraph.
func (s *search) settled(i int) bool {
	if !s.hitMark(i) || s.p.tokens[i+1].r != '\n' || s.broken(i) {
		return false
	}
	t := s.p.tokens[i]
	first, second := t.a, t.b
	if t.kind == asciiToken {
		first, second, _ = widePair(t.a) // all marks of ASCII have one
	}
	start := hypothesis{lm: s.context(i)}
	shown := start.lm
	shown.add(s.m, t.r, 0)
	shown.add(s.m, '\n', 0)
	limit := shown.closed + roundingSlack
	start.charge(hitCost)
	work := s.work
	defer func() { s.work = work }() // it bounds what is searched for
	for _, r := range firstOf(s.m.byTrail[first]) {
		h := start
		if r != '。' {
			h.charge(otherCost)
		}
		s.score(&h, r, true)
		if s.endsWithin(limit, &h, second) {
			return false
		}
	}
	return true
}

// roundingSlack is more than sums of costs in different orders can differ by.
const roundingSlack = 0.01

// firstOf gives as many characters as are tried where a byte is unknown.
func firstOf(list []rune) []rune { return list[:min(orphanTries, len(list))] }

// endsWithin reports whether h, with a character of that lead byte and a line end behind it, costs as little as limit.
func (s *search) endsWithin(limit float32, h *hypothesis, lead byte) bool {
	if h.lm.leastClosed(s.m, lead)+signCost('\n') > limit {
		return false
	}
	for _, r := range firstOf(s.m.byLead[lead]) {
		g := *h
		s.score(&g, r, true)
		if g.lm.add(s.m, '\n', 0); g.lm.closed <= limit {
			return true
		}
	}
	return false
}

// leastClosed is a bound of the cost of l with one of the likeliest characters of a lead byte behind it and no word open:
// the character begins a word or goes on with an open one.
func (l *lm) leastClosed(m *model, lead byte) float32 {
	least := l.closed + m.least.behind[lead]
	for _, o := range l.open[:l.n] {
		least = min(least, o.start+m.nodes[o.node].begun+m.least.after-echoThree)
	}
	return least
}

// leastCosts are bounds of what characters cost.
type leastCosts struct {
	after  float32      // of one class of words behind another
	behind [256]float32 // of the likeliest characters of a lead byte, where they go on with no word; page by page as it may
}

// findLeast finds the bounds: of all that [search.score] and lm.add take off, the most.
func (m *model) findLeast() {
	for _, row := range m.after {
		for _, cost := range row {
			m.least.after = min(m.least.after, cost)
		}
	}
	for lead := range m.byLead {
		least := float32(math.Inf(1))
		for _, r := range firstOf(m.byLead[lead]) {
			least = min(least, m.leastOf(r))
		}
		m.least.behind[lead] = least
	}
}

// The most that lm.counting takes off, and follows, of what is no letter of ASCII.
const (
	mostCounting = 3
	mostFollows  = 2
)

// leastOf is a bound of the cost of a character that begins a word or is none, in front of a line end.
func (m *model) leastOf(r rune) float32 {
	switch c := classOf(r); {
	case c == dash:
		return 0.5 - mostFollows // the second half
	case c != word:
		return min(signCost(r), usualQuote) + follows(r, '\n') - mostFollows // see page.extra
	}
	cost := float32(unknownHan)
	if c := m.root[uint16(m.simplify(r))]; c != 0 {
		cost = min(cost, m.nodes[c].word+m.least.after)
	}
	return cost - mostCounting - echoThree
}
