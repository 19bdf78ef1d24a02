package mojibake

import "sort"

// quoteOpenAt reports whether the text is inside quotation marks at tokens[i], by the next one of the line.
func (s *search) quoteOpenAt(i int) bool {
	for n := 0; n < quoteReach && i < len(s.p.tokens); i, n = i+1, n+1 {
		switch s.p.tokens[i].r {
		case '”', '」':
			return true
		case '\n', '“', '「':
			return false
		}
	}
	return false
}

// context scores what stands in front of the trigger in its line, as it is shown or was repaired.
func (s *search) context(from int) lm {
	if k := &s.known; k.from == from && k.repairs == len(s.repairs) && from > 0 {
		return k.lm
	}
	line := from
	for line > 0 && from-line < quoteReach && s.p.tokens[line-1].r != '\n' {
		line--
	}
	l := newLM()
	if len(s.repairs) == 0 || s.repairs[len(s.repairs)-1].End <= s.p.tokens[line].start { // as nearly always
		s.readShown(&l, line, from)
	} else {
		s.readRepaired(&l, line, from)
	}
	base := l.closed
	l.closed = 0
	for i := range l.open[:l.n] {
		l.open[i].start -= base
	}
	s.known = context{from, len(s.repairs), l}
	return l
}

// context is one that was asked for last: what triggers a search is looked at several times.
type context struct {
	from, repairs int
	lm            lm
}

// readShown puts what tokens[line:from] show behind l: the last ones whole, of those before only the quotation marks.
func (s *search) readShown(l *lm, line, from int) {
	near := from
	for n := 0; near > line && n < contextSize; {
		near--
		if k := s.p.tokens[near].kind; k != markToken && k != brokenToken {
			n++
		}
	}
	q := &s.quoted
	if q.line != line || q.to > near {
		*q = quoted{line: line, to: line}
	}
	l.quotes = q.quotes
	for ; q.to < near; q.to++ {
		l.quote(s.p.tokens[q.to].r)
	}
	q.quotes = l.quotes
	for i := near; i < from; i++ {
		if t := &s.p.tokens[i]; t.kind != markToken && t.kind != brokenToken {
			l.add(s.m, t.r, 0)
		}
	}
}

// quoted tells which quotation marks and brackets are open in front of tokens[to], since tokens[line].
type quoted struct {
	line, to int
	quotes   uint8
}

// readRepaired is readShown for a line in which something was repaired.
func (s *search) readRepaired(l *lm, line, from int) {
	text := s.around[:0]
	for i := line; i < from; i++ {
		t := &s.p.tokens[i]
		if k := s.fixed(t.start); k >= 0 {
			if i == line || s.fixed(s.p.tokens[i-1].start) != k {
				text = append(text, []rune(s.repairs[k].Text)...)
			}
		} else if t.kind != markToken && t.kind != brokenToken {
			text = append(text, t.r)
		}
	}
	s.around = text
	for i, r := range text {
		if len(text)-i > contextSize {
			l.quote(r)
		} else {
			l.add(s.m, r, 0)
		}
	}
}

// fixed gives the repair that the place at lies in, -1 if none.
func (s *search) fixed(at int) int {
	if len(s.repairs) == 0 { // as nearly always
		return -1
	}
	k := sort.Search(len(s.repairs), func(k int) bool { return s.repairs[k].End > at })
	if k < len(s.repairs) && s.repairs[k].Start <= at && !s.repairs[k].Left {
		return k
	}
	return -1
}
