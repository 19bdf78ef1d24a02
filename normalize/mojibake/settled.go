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
	return !s.anyWithin(limit, start, first, second)
}

// anyWithin reports whether start, with a character of that trail byte, one of that lead byte and a line end behind it, costs as
// little as limit.
func (s *search) anyWithin(limit float32, start hypothesis, trail, lead byte) bool {
	m, end := s.m, signCost('\n')
	// Mostly no character that begins a word comes near, but only one that goes on with an open one may.
	anew := m.least.words[lead] || start.lm.closed+m.least.before[trail]+m.least.behind[lead]+end <= limit
	if !anew && start.lm.leastOpen(m)+m.least.after-echoThree+m.least.behind[lead]+end > limit {
		return false
	}
	s.followers.find(m, &start.lm, trail)
	for k := range m.trailGuesses[trail] {
		g := &m.trailGuesses[trail][k]
		if !anew && !s.followers.goesOn(start.lm.n, k) {
			continue
		}
		fee := g.fee()
		closed, begun, open := start.lm.peek(m, g, &s.followers, k)
		if g.into[lead] {
			open = min(open, begun)
		}
		if m.least.bothClosed(closed, open, lead)-g.gain+fee+end > limit {
			continue // nearly all
		}
		h := start
		h.charge(fee)
		s.score(&h, g.r, true)
		if s.endsWithin(limit, &h, lead) {
			return true
		}
	}
	return false
}

// roundingSlack is more than sums of costs in different orders can differ by.
const roundingSlack = 0.01

// endsWithin reports whether h, with a character of that lead byte and a line end behind it, costs as little as limit.
func (s *search) endsWithin(limit float32, h *hypothesis, lead byte) bool {
	limit -= signCost('\n')
	goesOn := h.lm.leastOpen(s.m)+s.m.least.after-echoThree <= limit
	for k := range s.m.leadGuesses[lead] {
		second := &s.m.leadGuesses[lead][k]
		if h.lm.closed+second.least+second.end > limit && !(goesOn && h.lm.goesOn(s.m, second.simple)) {
			continue
		}
		g := *h
		s.score(&g, second.r, true)
		if g.lm.add(s.m, '\n', 0); g.lm.closed <= limit+signCost('\n') {
			return true
		}
	}
	return false
}

// leastOpen is the cost of l at the best guess of how an unfinished word goes on, +Inf if none is open.
func (l *lm) leastOpen(m *model) float32 {
	least := float32(math.Inf(1))
	for _, o := range l.open[:l.n] {
		least = min(least, o.start+m.nodes[o.node].begun)
	}
	return least
}

// goesOn reports whether a word that is open may go on with r.
func (l *lm) goesOn(m *model, r rune) bool {
	for _, o := range l.open[:l.n] {
		if m.child(o.node, r) != 0 {
			return true
		}
	}
	return false
}

// bothClosed is a bound of the cost of one of the likeliest characters of a lead byte behind what costs closed with no word open,
// and at least open with the likeliest of the open ones: the character begins a word or goes on with an open one.
func (l *leastCosts) bothClosed(closed, open float32, lead byte) float32 {
	least := closed + l.behind[lead]
	if l.words[lead] {
		least = min(least, open+l.after-echoThree)
	}
	return least
}

// leastCosts are bounds of what characters cost.
type leastCosts struct {
	after  float32      // of one class of words behind another
	next   [256]float32 // of any class of words behind each class, 0 at most
	to     [256]float32 // of each class behind any, 0 at most
	behind [256]float32 // of the likeliest characters of a lead byte in front of a line end, where they go on with no word; page by page as it may
	before [256]float32 // the same of those of a trail byte, in front of anything
	guess  [256]float32 // of those of a trail byte, where they begin a word, which may go on
	words  [256]bool    // whether some of them can go on with a word
}

// findLeast finds the bounds: of all that [search.score] and lm.add take off, the most.
func (m *model) findLeast() {
	for class, row := range m.after {
		for next, cost := range row {
			m.least.next[class], m.least.to[next] = min(m.least.next[class], cost), min(m.least.to[next], cost)
		}
		m.least.after = min(m.least.after, m.least.next[class])
	}
	for lead := range m.byLead {
		m.leadGuesses[lead] = m.guesses(m.byLead[lead])
		m.trailGuesses[lead] = m.guesses(m.byTrail[lead])
		m.trailOrder[lead] = bySimple(m.trailGuesses[lead])
		m.leads[lead], m.trails[lead] = m.shortlist(candidates(m.leadGuesses[lead])), m.shortlist(candidates(m.trailGuesses[lead]))
		m.least.behind[lead], m.least.before[lead] = float32(math.Inf(1)), float32(math.Inf(1))
		for _, g := range m.leadGuesses[lead] {
			m.least.behind[lead] = min(m.least.behind[lead], g.least+g.end)
			m.least.words[lead] = m.least.words[lead] || g.class == word
		}
		m.least.guess[lead] = float32(math.Inf(1))
		for _, g := range m.trailGuesses[lead] {
			m.least.before[lead] = min(m.least.before[lead], g.least)
			m.least.guess[lead] = min(m.least.guess[lead], g.lowest())
		}
	}
	m.findInto()
}
