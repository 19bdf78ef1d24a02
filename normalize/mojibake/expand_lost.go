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
	s.overLost(h, i, func(v2 byte, g hypothesis) {
		if r := s.c.char(v2, a); r != 0 {
			if !s.emit(&g, i, r, true) {
				return
			}
			s.goOn(g, i, b)
		}
	}, s.m.byTrail[a])
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

// overLost tries the characters around a lost pair: the pending byte with the pair's first, and the pair's second,
// which is handed on, with what follows. likely holds the characters that may stand second, the likeliest first.
func (s *search) overLost(h hypothesis, i int, then func(byte, hypothesis), likely []rune) {
	if h.cost > s.ahead+lostReach {
		return
	}
	lead := byte(h.pending)
	tried := 0
	for _, r1 := range s.m.byLead[lead] {
		_, v1, _ := s.c.code(r1)
		if !losesPairs(v1) {
			continue
		}
		if tried++; tried > firstTries {
			return
		}
		g := h
		s.link(&g, overLost, i, 0, 0)
		if !s.emit(&g, i, r1, !g.split) {
			continue
		}
		g.split = false
		second := 0
		for _, r2 := range likely {
			v2, _, _ := s.c.code(r2)
			if !s.c.lost(v1, v2) {
				continue
			}
			if second++; second > secondTries {
				break
			}
			then(v2, g)
		}
	}
}

// losesPairs reports whether pairs with that lead byte can stand for nothing.
func losesPairs(lead byte) bool {
	return 0xA1 <= lead && lead <= 0xAF || lead == 0xD7 || 0xF8 <= lead && lead <= lastLead
}
