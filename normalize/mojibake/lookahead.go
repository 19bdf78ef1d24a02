package mojibake

// lookahead tells what becomes of a guess that leaves a lead byte pending at the next token, where that can be read in one way at
// most: as the second byte of the character r. What costs more than limit then is not among the best.
type lookahead struct {
	known bool
	gone  bool // it cannot be read at all
	candidate
	bare  bool
	limit float32
	whole bool    // what costs so much ends with r
	shown float32 // cost of the hypothesis that nothing is wrong, which comes before those that cost more
}

// lookAhead looks at the token behind tokens[i], a mark whose second byte is the lead byte, and whose first one was the trail byte of
// a character that follows h. Where a text is as it should be, most of what is guessed there drops out with that token.
func (s *search) lookAhead(h *hypothesis, trail, lead byte, i int) lookahead {
	if s.thorough || !s.alone || len(s.next) == 0 || !isLead(lead) || lead == signRow || i+1 == len(s.p.tokens) || s.hitMark(i+1) {
		return lookahead{}
	}
	t, shown := &s.p.tokens[i+1], &s.next[0]
	// The one that is shown will be there, as no guess can be so much better.
	if t.kind != pairToken || shown.pending != inStep || shown.cost+roundingSlack > s.leastGuess(&h.lm, trail)+s.keep.depth {
		return lookahead{}
	}
	after := shown.lm
	after.add(s.m, t.r, 0)
	next := lookahead{known: true, bare: !h.split, limit: after.cost(s.m) + s.keep.depth, shown: shown.cost}
	if r := s.c.char(lead, t.a); r != 0 {
		g := s.m.guess(r)
		next.candidate = g.candidate
	} else {
		next.gone = true
	}
	tail := float32(0) // a byte of ASCII is a character by itself, which is put behind r at once
	tail, next.whole = tailOf(t.b)
	next.limit -= tail
	return next
}

// leastGuess is a bound of what l costs with one of the likeliest characters of a trail byte behind it.
func (s *search) leastGuess(l *lm, trail byte) float32 {
	return min(l.closed+s.m.least.guess[trail], l.leastOpen(s.m)+s.m.least.after-echoThree)
}

// dropsOut reports whether l, a guess that has just been scored, drops out with the next token, and notes it then.
func (s *search) dropsOut(l *lm, next *lookahead) bool {
	if !next.known {
		return false
	}
	cost := l.cost(s.m)
	if cost <= s.best+lostReach || cost <= next.shown { // a pair may have been lost
		return false
	}
	if o := s.outlook(l, next.limit+roundingSlack); !next.gone && o.within(s.m, &next.candidate, next.limit+roundingSlack, next.whole) {
		after := *l
		after.add(s.m, next.r, s.extra(l, next.r, next.bare))
		if after.closed <= next.limit+roundingSlack || !next.whole && after.cost(s.m) <= next.limit {
			return false
		}
	}
	s.drops = append(s.drops, cost)
	return true
}

// dropped reports whether one dropped out that would have been kept until then.
func (s *search) dropped() bool {
	for _, cost := range s.drops {
		if cost <= s.best+s.keep.depth {
			return true
		}
	}
	return false
}
