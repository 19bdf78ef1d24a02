package mojibake

// atMark reads a mark: the two bytes in front of it are those of the character that it belongs to.
func (s *search) atMark(h *hypothesis, i int) {
	t := &s.p.tokens[i]
	broken := t.kind == brokenToken
	fits := s.fits(i)
	if h.pending == inStep {
		fits = i == s.from && fits || i > s.from && s.m.reads(t.sound, h.lm.last)
	}
	if !broken && fits {
		g := *h
		if g.pending == inStep && s.p.strange(i) {
			g.charge(strangeCost)
		}
		s.link(&g, mark, i, 0, g.bytes+b2i(g.pending != inStep))
		s.put(&g)
	}
	need := isS
	if !broken {
		need = isD
	}
	if h.variant&need != 0 {
		g := *h
		g.variant = need
		if h.pending == inStep {
			s.openAt(&g, i)
		} else {
			s.endAt(&g, i)
		}
	}
	if h.pending == inStep && (broken || !fits) {
		g := *h
		g.charge(asIsCost)
		g.lm.n = 0
		s.link(&g, passed, i, 0, g.bytes)
		s.put(&g)
	}
}

// annotated lists the characters that a mark is likely to belong to.
func (s *search) annotated(sound sound) []rune {
	var list []rune
	for _, r := range s.m.read(sound) {
		if s.p.seen[r].marked > 0 || s.m.simplify(r) != r && s.m.chars[r].form == usual {
			list = append(list, r)
		}
	}
	return list
}

// openAt begins a shift at the mark tokens[i]: it belongs to the last byte shown and an orphan, the lead byte of the
// character behind the mark.
func (s *search) openAt(h *hypothesis, i int) {
	for _, last := range lastBytesOf(h.lm.last) {
		for _, r := range s.withReading(last, s.p.tokens[i].sound) {
			_, orphan, _ := s.c.code(r)
			if !isLead(orphan) {
				continue
			}
			g := *h
			g.pending, g.split = int16(orphan), true
			g.charge(s.p.markCost(r))
			s.link(&g, opened, i, 0, 0)
			s.link(&g, mark, i, 0, g.bytes+1)
			s.put(&g)
		}
	}
}

// endAt ends a shift at the mark tokens[i]: it belongs to the pending byte and an orphan.
func (s *search) endAt(h *hypothesis, i int) {
	sound := s.p.tokens[i].sound
	for _, r := range s.withReading(byte(h.pending), sound) {
		s.endMarked(h, i, r)
	}
	if h.cost > s.ahead+lostReach {
		return
	}
	likely := s.annotated(sound)
	for _, f := range s.m.firsts[byte(h.pending)] {
		if g := *h; s.beforeLost(&g, i, f.r, s.best) {
			s.markedBehind(&g, f.trail, i, likely)
		}
	}
}

// endMarked ends a shift with a character that bears the mark tokens[i].
func (s *search) endMarked(h *hypothesis, i int, r rune) {
	g := *h
	g.charge(s.p.markCost(r))
	if s.emit(&g, i, r, false) {
		s.link(&g, mark, i, 0, g.bytes)
		s.close(&g, i+1)
	}
}

// markedBehind tries the likely bearers of the mark tokens[i] behind a lost pair with that first byte.
func (s *search) markedBehind(h *hypothesis, v1 byte, i int, likely []rune) {
	second := 0
	for _, r := range likely {
		v2, _, _ := s.c.code(r)
		if !s.c.lost(v1, v2) {
			continue
		}
		if second++; second > secondTries {
			return
		}
		for _, r := range likely {
			if a, _, _ := s.c.code(r); a == v2 {
				s.endMarked(h, i, r)
			}
		}
	}
}

func b2i(b bool) int32 {
	if b {
		return 1
	}
	return 0
}
