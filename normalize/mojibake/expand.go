package mojibake

// How many characters are tried where a byte, or two, are unknown.
const (
	orphanTries = 60
	firstTries  = 25
	secondTries = 45
)

// expand reads tokens[i] in every way that h allows.
func (s *search) expand(h *hypothesis, i int) {
	t := s.p.tokens[i]
	switch {
	case h.pending == orphaned:
		s.afterOrphan(*h, i)
	case t.kind == markToken || t.kind == brokenToken:
		s.atMark(*h, i)
	case h.pending == inStep:
		s.inStep(*h, i)
	default:
		s.shifted(*h, i)
	}
}

// inStep reads a token where nothing is pending: as it is, or as the place where a shift begins.
func (s *search) inStep(h hypothesis, i int) {
	t := s.p.tokens[i]
	s.show(h, i)
	if t.r == '?' && h.variant&isS != 0 && i+1 < len(s.p.tokens) && s.hitMark(i+1) {
		g := h
		g.variant = isS
		g.pending = orphaned
		s.link(&g, opened, i, 0, 0)
		s.link(&g, unseen, i, 0, g.bytes+1)
		s.put(g)
	}
	if h.variant&isD != 0 && s.hitMark(i) {
		g := h
		g.variant = isD
		g.charge(hitCost)
		s.link(&g, opened, i, 0, 0)
		s.link(&g, unseen, i, 0, g.bytes+1)
		s.afterOrphan(g, i)
	}
}

// hitMark reports whether tokens[i] can be a punctuation mark in front of which a byte was put.
func (s *search) hitMark(i int) bool {
	switch t := s.p.tokens[i]; t.kind {
	case pairToken:
		switch t.r {
		case '，', '；', '？', '！', '：', '。', '、', '“', '”':
			return true
		}
	case asciiToken:
		switch t.a {
		case ',', ';', '?', '!', ':':
			return true
		}
	}
	return false
}

// afterOrphan reads a token whose first byte is the trail byte of a character whose lead byte is gone.
func (s *search) afterOrphan(h hypothesis, i int) {
	t := s.p.tokens[i]
	a, b := t.a, t.b
	if t.kind == asciiToken {
		var ok bool
		if a, b, ok = widePair(t.a); !ok {
			return
		}
	} else if t.kind != pairToken {
		return
	}
	for k, r := range s.m.byTrail[a] {
		if k == orphanTries {
			break
		}
		g := h
		if r != '。' {
			s.link(&g, freely, i, 0, 0)
			g.charge(otherCost)
		}
		if !s.emit(&g, i, r, true) {
			continue
		}
		s.goOn(g, i, b)
	}
}

// goOn leaves b, the trail byte of the shown pair tokens[i], pending. A byte of ASCII is a character by itself.
func (s *search) goOn(h hypothesis, i int, b byte) {
	switch {
	case isLead(b):
		h.pending = int16(b)
		s.put(h)
	case b < 0x80:
		s.emit(&h, i, rune(b), false)
		s.close(h, i+1)
	}
}

// close puts h back in step in front of tokens[i].
func (s *search) close(h hypothesis, i int) {
	h.pending, h.split = inStep, false
	s.link(&h, ended, i, 0, 0)
	s.put(h)
}

// shifted reads a token that is no mark while a byte is pending.
func (s *search) shifted(h hypothesis, i int) {
	switch t := s.p.tokens[i]; t.kind {
	case pairToken:
		s.feed(h, i, t.a, t.b)
		if s.hitMark(i) {
			s.endBefore(h, i, hitCost)
		}
	case asciiToken:
		if a, b, ok := widePair(t.a); ok {
			s.feed(h, i, a, b)
		}
		if isTrail(t.a) {
			s.endWith(h, i, t.a)
		}
		if t.r == '?' {
			s.eaten(h, i)
			return
		}
		cost := float32(0)
		if s.hitMark(i) {
			cost = hitCost
		}
		s.endBefore(h, i, cost)
	case euroToken:
		s.endWith(h, i, euroByte)
	case otherToken:
		s.endBefore(h, i, 0)
	}
}

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

// endWith ends the shift with tokens[i], a single byte that is the pending character's trail.
func (s *search) endWith(h hypothesis, i int, trail byte) {
	marked := i+1 < len(s.p.tokens) && s.p.tokens[i+1].kind == markToken
	ends := func(g hypothesis, lead byte) {
		r := s.c.char(lead, trail)
		if r == 0 || marked && !s.m.reads(s.p.tokens[i+1].sound, r) {
			return // the mark tells what it is
		}
		if !s.emit(&g, i, r, !g.split && !marked) {
			return
		}
		s.close(g, i+1)
	}
	ends(h, byte(h.pending))
	s.overLost(h, i, func(v2 byte, g hypothesis) { ends(g, v2) }, s.m.byTrail[trail])
}

// endBefore ends the shift in front of tokens[i]: the trail byte of the pending character was an orphan and dropped.
func (s *search) endBefore(h hypothesis, i int, cost float32) {
	if t := s.p.tokens[i]; h.variant&isD == 0 || t.kind == asciiToken && isTrail(t.a) {
		return // with a trail byte, the lead byte would have made a character
	}
	h.variant = isD
	h.charge(cost)
	for k, r := range s.m.byLead[byte(h.pending)] {
		if k == orphanTries {
			break
		}
		g := h
		s.link(&g, freely, i, 0, 0)
		if !s.emit(&g, i-1, r, !g.split) {
			continue
		}
		if cost > 0 {
			s.link(&g, unseen, i, 0, g.bytes)
		}
		s.link(&g, ended, i, 0, 0)
		g.pending, g.split = inStep, false
		s.show(g, i)
	}
}

// eaten ends the shift with the question mark tokens[i], which stands for an orphan and the byte behind it.
func (s *search) eaten(h hypothesis, i int) {
	if h.variant&isS == 0 {
		return
	}
	h.variant = isS
	hit := i+1 < len(s.p.tokens) && s.hitMark(i+1)
	tag := startsTag(s.p.text[s.p.tokens[i].end:])
	for k, r := range s.m.byLead[byte(h.pending)] {
		if k == orphanTries {
			break
		}
		g := h
		s.link(&g, freely, i, 0, 0)
		if !s.emit(&g, i, r, !g.split) {
			continue
		}
		switch {
		case hit:
			s.link(&g, unseen, i, 0, g.bytes)
		case tag:
			g.charge(follows(r, '<'))
			s.link(&g, changed, i, '<', 0)
			g.bytes++
		default:
			s.link(&g, lossy, i, 0, 0)
			g.charge(4)
		}
		s.close(g, i+1)
	}
}

// startsTag reports whether s goes on like an HTML tag behind its <.
func startsTag(s string) bool {
	i := 0
	if i < len(s) && s[i] == '/' {
		i++
	}
	letters := i
	for i < len(s) && ('a' <= s[i] && s[i] <= 'z' || 'A' <= s[i] && s[i] <= 'Z') {
		i++
	}
	return i > letters && i < len(s) && s[i] == '>'
}

// atMark reads a mark: the two bytes in front of it are those of the character that it belongs to.
func (s *search) atMark(h hypothesis, i int) {
	t := s.p.tokens[i]
	broken := t.kind == brokenToken
	fits := s.fits(i)
	if h.pending == inStep {
		fits = i == s.from && fits || i > s.from && s.m.reads(t.sound, h.lm.last)
	}
	if !broken && fits {
		g := h
		if g.pending == inStep && s.p.strange(i) {
			g.charge(strangeCost)
		}
		s.link(&g, mark, i, 0, g.bytes+b2i(g.pending != inStep))
		s.put(g)
	}
	need := isS
	if !broken {
		need = isD
	}
	if h.variant&need != 0 {
		g := h
		g.variant = need
		if h.pending == inStep {
			s.openAt(g, i)
		} else {
			s.endAt(g, i)
		}
	}
	if h.pending == inStep && (broken || !fits) {
		g := h
		g.charge(asIsCost)
		g.lm.n = 0
		s.link(&g, passed, i, 0, g.bytes)
		s.put(g)
	}
}

// annotated lists the characters that a mark is likely to belong to.
func (s *search) annotated(sound syllable) []rune {
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
func (s *search) openAt(h hypothesis, i int) {
	for _, last := range lastBytesOf(h.lm.last) {
		for _, r := range s.withReading(last, s.p.tokens[i].sound) {
			_, orphan, _ := s.c.code(r)
			if !isLead(orphan) {
				continue
			}
			g := h
			g.pending, g.split = int16(orphan), true
			g.charge(s.p.markCost(r))
			s.link(&g, opened, i, 0, 0)
			s.link(&g, mark, i, 0, g.bytes+1)
			s.put(g)
		}
	}
}

// endAt ends a shift at the mark tokens[i]: it belongs to the pending byte and an orphan.
func (s *search) endAt(h hypothesis, i int) {
	sound := s.p.tokens[i].sound
	end := func(g hypothesis, r rune) {
		g.charge(s.p.markCost(r))
		if !s.emit(&g, i, r, false) {
			return
		}
		s.link(&g, mark, i, 0, g.bytes)
		s.close(g, i+1)
	}
	for _, r := range s.withReading(byte(h.pending), sound) {
		end(h, r)
	}
	likely := s.annotated(sound)
	s.overLost(h, i, func(v2 byte, g hypothesis) {
		for _, r := range likely {
			if a, _, _ := s.c.code(r); a == v2 {
				end(g, r)
			}
		}
	}, likely)
}

func b2i(b bool) int32 {
	if b {
		return 1
	}
	return 0
}
