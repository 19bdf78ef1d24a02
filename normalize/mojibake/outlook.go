package mojibake

// candidate is a character that may be put behind a text, with bounds that tell that it would cost too much for a fraction of the
// time that [search.score] takes.
type candidate struct {
	r, simple rune
	bit       uint64  // of its simplified form: see bitOf
	slot      uint8   // see tails
	lone      float32 // what it costs at least as a word by itself, before its class counts
	opens     float32 // as the beginning of a word, +Inf where there is none
	gain      float32 // the most that the page takes off, if it has it behind the same character elsewhere
	kind      uint8   // the class of the word that it is by itself
}

// bounds gives the candidate that a guess is.
func (g *guess) bounds() candidate {
	c := candidate{r: g.r, simple: g.simple, bit: bitOf(g.simple), slot: slotOf(g.simple), lone: g.least, opens: g.begun, kind: noClass}
	switch {
	case g.class != word:
	case g.numeral: // the bound of its least cost holds behind any class
		c.lone, c.opens, c.gain = g.least+g.gain, g.begun-mostCounting, g.gain
	default:
		c.lone, c.kind, c.gain = g.word, g.tag, g.gain
	}
	return c
}

// outlook is what a text holds ready for the characters behind it.
type outlook struct {
	closed float32
	after  *[1 << 8]float32 // costs of words by their class behind the one that ends here
	heard  uint64           // the bits of what the page has behind the last character elsewhere
	goers  goers
}

// outlook prepares for candidates behind l that are to cost no more than limit.
func (s *search) outlook(l *lm, limit float32) outlook {
	o := outlook{closed: l.closed, after: &s.m.after[l.class], heard: s.p.heardAfter(l.last)}
	if o.heard != 0 {
		limit += echoThree
	}
	if l.n > 0 {
		o.goers = l.goers(s.m, limit)
	}
	return o
}

// within reports whether a candidate may cost as little as limit, or do so with a whole word that ends with it. If not, it is sure to
// cost more.
func (o *outlook) within(m *model, c *candidate, limit float32, whole bool) bool {
	if o.heard&c.bit != 0 {
		limit += c.gain
	}
	cost := min(unknownHan, c.lone+o.after[c.kind])
	if !whole {
		cost = min(cost, c.opens)
	}
	return o.closed+cost <= limit || o.goers.tails[c.slot&3]&c.bit != 0 && o.goers.within(m, c.simple, limit, whole)
}

// goers are open words that may go on.
type goers struct {
	open  [most]openWord
	n     int
	tails tails // of the characters they may go on with
}

// goers lists the open words of l that may go on and cost no more than limit.
func (l *lm) goers(m *model, limit float32) (g goers) {
	for i := range l.open[:l.n] {
		if o := &l.open[i]; o.start+m.onward[o.node]+m.least.next[o.after] <= limit {
			g.open[g.n] = *o
			g.n++
			m.addTails(&g.tails, o.node)
		}
	}
	return g
}

// within reports whether one of the words costs as little as limit with r behind it, before the page has its say: as it ends there, or, if
// it need not be whole, as it may go on.
func (g *goers) within(m *model, r rune, limit float32, whole bool) bool {
	for i := range g.open[:g.n] {
		o := &g.open[i]
		if c := m.child(o.node, r); c != 0 {
			n := &m.nodes[c]
			if !whole && n.children > 0 && o.start+n.begun <= limit || o.start+n.word+m.after[o.after][n.class] <= limit {
				return true
			}
		}
	}
	return false
}
