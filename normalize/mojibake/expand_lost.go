package mojibake

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

// overLost tries the characters around a lost pair: the pending byte with the pair's first, and the pair's second with the trail byte
// where the text goes on.
func (s *search) overLost(h *hypothesis, to landing) {
	if h.cost > s.ahead+lostReach {
		return
	}
	for _, f := range s.m.firsts[byte(h.pending)] {
		if g := *h; s.beforeLost(&g, to.token, f.r) {
			s.behindLost(&g, f.trail, &to)
		}
	}
}

// beforeLost puts the character in front of a lost pair behind h, unless that is of no use.
func (s *search) beforeLost(h *hypothesis, i int, r rune) bool {
	s.link(h, overLost, i, 0, 0)
	if !s.emit(h, i, r, !h.split) {
		return false
	}
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
