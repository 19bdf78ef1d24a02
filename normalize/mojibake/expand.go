package mojibake

import "math"

// How many characters are tried where a byte, or two, are unknown.
const (
	orphanTries = 60
	firstTries  = 12
	secondTries = 30
)

// expand reads tokens[i] in every way that h allows.
func (s *search) expand(h *hypothesis, i int) {
	t := &s.p.tokens[i]
	switch {
	case h.pending == orphaned:
		s.afterOrphan(h, i)
	case t.kind == markToken || t.kind == brokenToken:
		s.atMark(h, i)
	case h.pending == inStep:
		s.inStep(h, i)
	default:
		s.shifted(h, i)
	}
}

// inStep reads a token where nothing is pending: as it is, or as the place where a shift begins.
func (s *search) inStep(h *hypothesis, i int) {
	t := &s.p.tokens[i]
	asShown := *h
	s.show(&asShown, i)
	if t.r == '?' && h.variant&isS != 0 && i+1 < len(s.p.tokens) && s.hitMark(i+1) {
		g := *h
		g.variant = isS
		g.pending = orphaned
		s.link(&g, opened, i, 0, 0)
		s.link(&g, unseen, i, 0, g.bytes+1)
		s.put(&g)
	}
	if h.variant&isD != 0 && s.hitMark(i) {
		g := *h
		g.variant = isD
		g.charge(hitCost)
		s.link(&g, opened, i, 0, 0)
		s.link(&g, unseen, i, 0, g.bytes+1)
		s.afterOrphan(&g, i)
	}
}

// hitMark reports whether tokens[i] can be a punctuation mark in front of which a byte was put.
func (s *search) hitMark(i int) bool {
	switch t := &s.p.tokens[i]; t.kind {
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
func (s *search) afterOrphan(h *hypothesis, i int) {
	t := &s.p.tokens[i]
	a, b := t.a, t.b
	if t.kind == asciiToken {
		var ok bool
		if a, b, ok = widePair(t.a); !ok {
			return
		}
	} else if t.kind != pairToken {
		return
	}
	tail, whole := tailOf(b)
	gone, waits := s.goneAt(b, i+1), false
	next := s.lookAhead(h, a, b, i)
	o := s.outlook(&h.lm, s.bar+roundingSlack-tail)
	list := &s.m.trails[a]
	for k := -1; ; {
		limit := s.bar + roundingSlack - tail
		if gone && waits {
			limit = min(limit, s.best+lostReach+roundingSlack)
		}
		if k = s.after(k, list, &o, limit, whole); k == len(list.list) {
			break
		}
		t := &list.list[k]
		fee := t.fee()
		if !s.thorough && !o.within(s.m, t, limit-fee, whole) {
			continue
		}
		g := *h
		g.charge(fee)
		if !s.score(&g, t.r, true) || s.dropsOut(&g.lm, &next) {
			continue
		}
		if fee > 0 {
			s.link(&g, freely, i, 0, 0)
		}
		s.tell(&g, i, t.r)
		put := len(s.next)
		s.goOn(&g, i, b)
		waits = waits || len(s.next) > put
	}
}

// goneAt reports whether nothing can be read at tokens[i] with a lead byte pending, but by what is within lostReach of the best: the
// two bytes are no character. All but the first of such hypotheses need not be put into the beam, if there is room for all in
// it: they would only be dropped again.
func (s *search) goneAt(lead byte, i int) bool {
	if !s.alone || !isLead(lead) || i == len(s.p.tokens) || s.hitMark(i) {
		return false
	}
	t := &s.p.tokens[i]
	return t.kind == pairToken && s.c.char(lead, t.a) == 0
}

// tailOf tells what goOn adds at least to the cost of a character in front of b, and whether that ends with its word.
func tailOf(b byte) (cost float32, whole bool) {
	if isLead(b) {
		return 0, false
	}
	return leastBehind(rune(b)), true
}

// goOn leaves b, the trail byte of the shown pair tokens[i], pending. A byte of ASCII is a character by itself.
func (s *search) goOn(h *hypothesis, i int, b byte) {
	switch {
	case isLead(b):
		h.pending = int16(b)
		s.put(h)
	case b < 0x80:
		s.emit(h, i, rune(b), false)
		s.close(h, i+1)
	}
}

// close puts h back in step in front of tokens[i].
func (s *search) close(h *hypothesis, i int) {
	h.pending, h.split = inStep, false
	s.link(h, ended, i, 0, 0)
	s.put(h)
}

// shifted reads a token that is no mark while a byte is pending.
func (s *search) shifted(h *hypothesis, i int) {
	switch t := &s.p.tokens[i]; t.kind {
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

// endWith ends the shift with tokens[i], a single byte that is the pending character's trail.
func (s *search) endWith(h *hypothesis, i int, trail byte) {
	g := *h
	s.endsWith(&g, i, s.c.char(byte(h.pending), trail))
	s.overLost(h, landing{token: i, trail: trail, ends: true})
}

// endsWith ends the shift with tokens[i], the second byte of the character r.
func (s *search) endsWith(h *hypothesis, i int, r rune) {
	marked := i+1 < len(s.p.tokens) && s.p.tokens[i+1].kind == markToken
	if r == 0 || marked && !s.m.reads(s.p.tokens[i+1].sound, r) {
		return // the mark tells what it is
	}
	if s.emit(h, i, r, !h.split && !marked) {
		s.close(h, i+1)
	}
}

// endBefore ends the shift in front of tokens[i]: the trail byte of the pending character was an orphan and dropped.
func (s *search) endBefore(h *hypothesis, i int, cost float32) {
	if t := &s.p.tokens[i]; h.variant&isD == 0 || t.kind == asciiToken && isTrail(t.a) {
		return // with a trail byte, the lead byte would have made a character
	}
	start := *h
	start.variant = isD
	start.charge(cost)
	shown := s.p.tokens[i].r
	tail := leastBehind(shown)
	o := s.outlook(&start.lm, s.bar+roundingSlack-tail)
	list := &s.m.leads[byte(h.pending)]
	for k := -1; ; {
		limit := s.bar + roundingSlack - tail
		if k = s.after(k, list, &o, limit, true); k == len(list.list) {
			break
		}
		r := list.list[k].r
		if !s.thorough && !o.within(s.m, &list.list[k], limit, true) {
			continue
		}
		g := start
		if !s.score(&g, r, !g.split) {
			continue
		}
		if after := g.lm; !s.lasts(&after, shown) {
			continue // nearly all: no steps are noted for nothing
		}
		s.link(&g, freely, i, 0, 0)
		s.tell(&g, i-1, r)
		if cost > 0 {
			s.link(&g, unseen, i, 0, g.bytes)
		}
		s.link(&g, ended, i, 0, 0)
		g.pending, g.split = inStep, false
		s.show(&g, i)
	}
}

// leastBehind is what a character costs at least behind anything but a letter; where it may be part of a word, or of a pair, the bound is
// not known.
func leastBehind(r rune) float32 {
	if c := classOf(r); c == word || c == dash || r == '《' {
		return float32(math.Inf(-1))
	}
	return signCost(r)
}

// eaten ends the shift with the question mark tokens[i], which stands for an orphan and the byte behind it.
func (s *search) eaten(h *hypothesis, i int) {
	if h.variant&isS == 0 {
		return
	}
	start := *h
	start.variant = isS
	hit := i+1 < len(s.p.tokens) && s.hitMark(i+1)
	tag := startsTag(s.p.text[s.p.end(i):])
	ends := s.p.tokens[i+1].r == '\n' || s.p.tokens[i+1].r == '\r' // a space, or nothing at all, was eaten
	next := &s.p.tokens[i+1]
	figure := !hit && !ends && next.kind == asciiToken && isDigit(next.a) && s.p.spacesFigures()
	for k, r := range s.m.byLead[byte(h.pending)] {
		if k == orphanTries {
			break
		}
		g := start
		s.link(&g, freely, i, 0, 0)
		if !s.emit(&g, i, r, !g.split) {
			continue
		}
		switch {
		case hit || ends:
			s.link(&g, unseen, i, 0, g.bytes)
		case tag:
			g.charge(follows(r, '<'))
			s.link(&g, changed, i, '<', 0)
			g.bytes++
		case figure:
			s.link(&g, supposed, i, 0, 0)
			s.link(&g, changed, i, ' ', 0)
			g.bytes++
		default:
			s.link(&g, lossy, i, 0, 0)
			g.charge(4)
		}
		s.close(&g, i+1)
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
