package mojibake

// feed reads a pair: its first byte ends the pending character, its second begins another. Between the two characters
// shown, a pair that stands for nothing may have been lost.
func (s *search) feed(h hypothesis, i int, a, b byte) {
	lead := byte(h.pending)
	if r := s.c.char(lead, a); r != 0 {
		g := h
		if s.emit(&g, i, r, !g.split) {
			g.split = false
			s.goOn(g, i, b)
		}
		if lead == signRow {
			s.overDash(h, i, r, b)
		}
	}
	reach := float32(roundingSlack) // within which put may take what goOn leaves
	if !isLead(b) {
		reach += beamSlack
	}
	s.overLost(h, i, func(v1 byte, g *hypothesis) {
		s.behindLost(g, v1, a, reach, func(g hypothesis, r rune) {
			if s.emit(&g, i, r, true) {
				s.goOn(g, i, b)
			}
		})
	})
}

// overDash tries the reading that a dash or an ellipsis stood in front of the mark r: —— is A1AA A1AA, and out of step
// in front of another mark of row A1 it is lost without leaving a trace.
func (s *search) overDash(h hypothesis, i int, r rune, b byte) {
	for _, d := range "—…" {
		g := h
		s.link(&g, overLost, i, 0, 0)
		if !s.emit(&g, i, d, false) {
			continue
		}
		s.emit(&g, i, d, false)
		if !s.emit(&g, i, r, false) {
			continue
		}
		g.split = false
		s.goOn(g, i, b)
	}
}

// overLost tries the characters in front of a lost pair, of the pending byte and the pair's first, which is handed on, with what
// follows.
func (s *search) overLost(h hypothesis, i int, then func(v1 byte, g *hypothesis)) {
	if h.cost > s.ahead+lostReach {
		return
	}
	for _, f := range s.m.firsts[byte(h.pending)] {
		g := h
		s.link(&g, overLost, i, 0, 0)
		if !s.emit(&g, i, f.r, !g.split) {
			continue
		}
		g.split = false
		then(f.trail, &g)
	}
}

// behindLost tries the characters of a trail byte behind a lost pair with that first byte, which may cost the bar and reach more.
func (s *search) behindLost(h *hypothesis, v1, trail byte, reach float32, then func(g hypothesis, r rune)) {
	o := s.outlook(&h.lm, s.bar+reach)
	list := s.m.seconds(v1, trail)
	for k := range list {
		if x := &list[k]; s.thorough || !o.beyond(x, s.bar+reach) && o.within(s.m, x, s.bar+reach) {
			then(*h, x.r)
		}
	}
}
