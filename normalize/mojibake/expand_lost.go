package mojibake

import "math"

// feed reads a pair: its first byte ends the pending character, its second begins another. Between the two characters
// shown, a pair that stands for nothing may have been lost.
func (s *search) feed(h *hypothesis, i int, a, b byte) {
	lead := byte(h.pending)
	if r := s.c.char(lead, a); r != 0 {
		g := *h
		if s.emit(&g, i, r, !g.split) {
			g.split = false
			s.goOn(&g, i, b)
		}
		if lead == signRow {
			s.overDash(h, i, r, b)
		}
	}
	s.overLost(h, landing{token: i, trail: a, behind: b})
}

// overDash tries the reading that a dash or an ellipsis stood in front of the mark r: —— is A1AA A1AA, and out of step
// in front of another mark of row A1 it is lost without leaving a trace.
func (s *search) overDash(h *hypothesis, i int, r rune, b byte) {
	for _, d := range "—…" {
		g := *h
		s.link(&g, overLost, i, 0, 0)
		if !s.emit(&g, i, d, false) {
			continue
		}
		s.emit(&g, i, d, false)
		if !s.emit(&g, i, r, false) {
			continue
		}
		g.split = false
		s.goOn(&g, i, b)
	}
}

// landing is where the text goes on behind a lost pair: at a token whose first byte, or only one, is a trail byte.
type landing struct {
	token  int
	trail  byte
	behind byte // the second byte of the token
	ends   bool // the token has none: the shift ends with it
}

// postponed is the search for a lost pair behind a hypothesis. It waits until all of the beam are read on: most of what it finds is too
// dear then.
type postponed struct {
	h    *hypothesis
	to   landing
	best float32 // search.best, as it was
	turn int32   // of what it finds
}

// overLost tries the characters around a lost pair, later: the pending byte with the pair's first, and the pair's second with the trail
// byte where the text goes on.
func (s *search) overLost(h *hypothesis, to landing) {
	if h.cost > s.ahead+lostReach {
		return
	}
	s.later = append(s.later, postponed{h, to, s.best, s.turn + 1})
	s.turn += 2
}

// catchUp does what was postponed.
func (s *search) catchUp() {
	s.latest = float32(math.Inf(1))
	for i := range s.later {
		x := &s.later[i]
		s.turn = x.turn
		best := min(x.best, s.latest) // as if all had been done in turn
		for _, f := range s.m.firsts[byte(x.h.pending)] {
			if g := *x.h; s.beforeLost(&g, x.to.token, f.r, best) {
				s.behindLost(&g, f.trail, &x.to)
				best = min(best, s.latest)
			}
		}
	}
	s.later = s.later[:0]
}

// beforeLost puts the character in front of a lost pair behind h, unless that is of no use where the best of the beam costs so much.
func (s *search) beforeLost(h *hypothesis, i int, r rune, best float32) bool {
	s.link(h, overLost, i, 0, 0)
	s.score(h, r, !h.split)
	if h.lm.cost(s.m) > best+s.keep.depth+beamSlack {
		return false
	}
	s.tell(h, i, r)
	h.split = false
	return true
}

// behindLost tries the characters behind a lost pair with that first byte.
func (s *search) behindLost(h *hypothesis, v1 byte, to *landing) {
	tail, whole := float32(0), false
	if !to.ends {
		tail, whole = tailOf(to.behind)
	}
	list := s.m.seconds(v1, to.trail)
	o := s.outlook(&h.lm, s.bar+roundingSlack-tail)
	for k := -1; ; {
		limit := s.bar + roundingSlack - tail
		if k = s.after(k, list, &o, limit, whole); k == len(list.list) {
			return
		}
		x := &list.list[k]
		if !s.thorough && !o.within(s.m, x, limit, whole) {
			continue
		}
		g := *h
		if to.ends {
			s.endsWith(&g, to.token, x.r)
		} else if s.emit(&g, to.token, x.r, true) {
			s.goOn(&g, to.token, to.behind)
		}
	}
}
