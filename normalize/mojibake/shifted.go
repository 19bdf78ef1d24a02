package mojibake

import "unicode/utf8"

// shifted lists the runs that are one byte out of step, what is left of others, and doubled commas.
func shifted(text string) []Repair {
	p := study(text, loadModel())
	if !p.open() {
		return nil
	}
	s := &search{p: p, m: p.m, c: gbk()}
	var all []Repair
	for i := 0; i < len(p.tokens); i++ {
		if !s.trigger(i) {
			continue
		}
		found := s.outcome(s.run(i))
		if len(found) == 0 && s.certainlyBroken(i) {
			found = []Repair{s.leave(i)}
		}
		for _, r := range found {
			if len(all) == 0 || r.Start >= all[len(all)-1].End {
				all = append(all, r)
			}
			for i+1 < len(p.tokens) && p.tokens[i+1].start < r.End {
				i++
			}
			last, _ := utf8.DecodeLastRuneInString(r.Text)
			if i+1 < len(p.tokens) && p.tokens[i+1].kind == markToken && p.m.reads(p.tokens[i+1].sound, last) {
				i++ // it belongs to the character restored
			}
		}
	}
	if p.doubled >= leastDoubled {
		all = merge(all, p.commas())
	}
	return all
}

// trigger reports whether a shift may begin at tokens[i].
func (s *search) trigger(i int) bool {
	t := s.p.tokens[i]
	switch {
	case t.kind == brokenToken:
		return true
	case t.kind == markToken:
		return s.p.orphan(i) && (!s.fits(i) || s.p.strange(i))
	case t.r == '?' && i+1 < len(s.p.tokens) && s.hitMark(i+1):
		return s.p.variant&isS != 0
	case s.p.variant&isD != 0 && s.hitMark(i):
		return s.odd(i + 1)
	}
	return false
}

// oddCost is the cost of a character, in nats, from which text is unlikely as it stands.
const oddCost = 8

// odd reports whether the text at tokens[i] is unlikely as it stands.
func (s *search) odd(i int) bool {
	l := newLM()
	n := 0
	for k := i; k < len(s.p.tokens) && n < 3; k++ {
		t := s.p.tokens[k]
		if t.kind != pairToken {
			if t.kind == markToken {
				continue
			}
			break
		}
		l.add(s.m, t.r, 0)
		n++
	}
	if n == 0 { // 。” at the end of a line is ! in a page that drops orphans
		return i < len(s.p.tokens) && (s.p.tokens[i].r == '\n' || s.p.tokens[i].r == '\r')
	}
	return l.cost(s.m)/float32(n) > oddCost
}

// certainlyBroken reports whether tokens[i] can't stand as it does in sound text.
func (s *search) certainlyBroken(i int) bool {
	return s.p.tokens[i].kind == brokenToken || s.p.tokens[i].kind == markToken && !s.fits(i)
}

// leave flags the stretch from tokens[i] to where the text can be in step again: a digit, a space or the end of the line.
func (s *search) leave(i int) Repair {
	end := i + 1
	for end < len(s.p.tokens) && (s.p.tokens[end].kind == pairToken || s.p.tokens[end].kind == euroToken) {
		end++
	}
	span := Span{s.p.tokens[i].start, s.p.tokens[end-1].end}
	return Repair{Span: span, Text: s.p.text[span.Start:span.End], Left: true, Kind: Shifted}
}

// commas lists the commas that double another mark.
func (p *page) commas() []Repair {
	var all []Repair
	for i := range p.tokens {
		if p.doubledAt(i) {
			t := p.tokens[i]
			all = append(all, Repair{Span: Span{t.start, t.end}, Certain: true, Kind: Doubled})
		}
	}
	return all
}
