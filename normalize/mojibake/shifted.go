package mojibake

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// searches are those of pages that are done: their room is used again.
var searches = sync.Pool{New: func() any { return new(search) }}

// newSearch begins the searches of a page.
func newSearch(p *page) *search {
	s := searches.Get().(*search)
	*s = search{p: p, m: p.m, c: gbk(), steps: s.steps, next: s.next, beam: s.beam, kept: s.kept, order: s.order, drops: s.drops, ranks: s.ranks, later: s.later[:0], around: s.around}
	return s
}

// release ends the use of a search. Its repairs stay.
func (s *search) release() {
	s.p, s.repairs, s.read = nil, nil, nil
	searches.Put(s)
}

// shifted lists the runs that are one byte out of step, and what is left of others.
func shifted(text string) []Repair {
	p := study(text, loadModel())
	defer p.release()
	if !p.open() {
		return nil
	}
	s := newSearch(p)
	defer s.release()
	for i := 0; i < len(p.tokens); i++ {
		if r := p.tokens[i].r; r >= 0x4E00 && r <= 0x9FFF {
			continue // most by far: what begins anything is a mark of one kind or the other
		}
		if s.stray(i) {
			r := Repair{Span: Span{p.tokens[i].start, p.end(i)}, Kind: Shifted}
			s.leaveAsIs(&r, "what this mark belongs to is gone")
			s.repairs = append(s.repairs, r)
			continue
		}
		if !s.trigger(i) || s.settled(i) {
			continue
		}
		found := s.outcome(s.run(i, narrow))
		if len(found) == 0 && s.broken(i) {
			ended := s.run(i, wide)
			if found = s.outcome(ended); len(found) == 0 {
				found = []Repair{s.leave(i, ended)}
			}
		}
		for _, r := range found {
			if n := len(s.repairs); n == 0 || r.Start >= s.repairs[n-1].End {
				s.repairs = append(s.repairs, r)
			}
			i = s.behind(i, r)
		}
	}
	return s.repairs
}

// behind is the last token of a repair that was found at tokens[i], or the mark of the character that it ends with.
func (s *search) behind(i int, r Repair) int {
	for i+1 < len(s.p.tokens) && s.p.tokens[i+1].start < r.End {
		i++
	}
	last, _ := utf8.DecodeLastRuneInString(r.Text)
	if i+1 < len(s.p.tokens) && s.p.tokens[i+1].kind == markToken && s.m.reads(s.p.tokens[i+1].sound, last) {
		i++
	}
	return i
}

// trigger reports whether a shift may begin at tokens[i].
func (s *search) trigger(i int) bool {
	t := &s.p.tokens[i]
	switch {
	case t.kind == brokenToken:
		return true
	case t.kind == markToken:
		return (!s.fits(i) || s.p.strange(i)) && s.p.orphan(i)
	case t.r == '?' && i+1 < len(s.p.tokens) && s.hitMark(i+1):
		return s.p.variant&isS != 0
	case s.p.variant&isD != 0 && s.hitMark(i):
		return s.odd(i+1) && s.promising(i)
	}
	return false
}

// stray reports whether tokens[i] is a mark behind punctuation, where it can't stand: what it belongs to is gone, with all
// that would tell of it.
func (s *search) stray(i int) bool {
	if i == 0 || s.p.tokens[i].kind != markToken || s.p.tokens[i].sound.tone == 0 {
		return false
	}
	before := &s.p.tokens[i-1]
	if before.kind != pairToken || classOf(before.r) == word || classOf(before.r) == sign {
		return false // as nearly always, and an orphan takes long to tell
	}
	return s.fixed(before.start) < 0 && !s.p.orphan(i)
}

// promising reports whether the text behind the mark tokens[i], read one byte out of step, may be likelier than as it
// stands: a search costs a hundred times as much.
func (s *search) promising(i int) bool {
	t := s.p.tokens[i]
	pending := t.b
	if t.kind == asciiToken {
		_, pending, _ = widePair(t.a)
	}
	shown, read := newLM(), newLM()
	n, k := 0, i+1
	for ; k < len(s.p.tokens) && n < 4 && isLead(pending); k++ {
		t := s.p.tokens[k]
		if t.kind == markToken {
			continue
		}
		r := s.c.char(pending, t.a)
		if t.kind != pairToken || r == 0 {
			if s.impasse(i, k) {
				return false
			}
			break
		}
		shown.add(s.m, t.r, s.p.extra(t.r))
		read.add(s.m, r, s.p.extra(r))
		pending = t.b
		n++
	}
	return n == 0 || read.cost(s.m) < shown.cost(s.m)-s.closes(i)+promise
}

// closes is what the cost of the quotation mark behind the mark tokens[i] has too much, in nats, if that is read without what
// stands in front, and closes what was opened there.
func (s *search) closes(i int) float32 {
	if next := s.p.tokens[i+1].r; classOf(next) == closer && s.context(i).quotes&quotations != 0 {
		return badMarks
	}
	return 0
}

// impasse reports whether the text behind the mark tokens[i] is not shifted after all: no character has the bytes with which the
// shift would have to go on at tokens[k], so that more bytes were lost there, which leave a mark that does not fit soon behind. It is
// not told where a letter may be the second byte of a character (，現 of Big5 is ,F) or the mark may be a 。” that became !.
func (s *search) impasse(i, k int) bool {
	if t := &s.p.tokens[k]; t.kind == otherToken && k == i+1 || t.kind == asciiToken && isTrail(t.a) || fold(s.p.tokens[i].r) == '!' {
		return false
	}
	for j := i + 1; j < min(i+misfitReach, len(s.p.tokens)); j++ {
		switch t := &s.p.tokens[j]; t.kind {
		case brokenToken:
			return false
		case markToken:
			if !t.fits || s.p.strange(j) {
				return false
			}
		}
	}
	return true
}

// misfitReach is how many tokens behind a lost byte a mark still tells of it.
const misfitReach = 24

// promise is how many nats a reading may be behind at first.
const promise = 3

// oddCost is the cost of a character, in nats, from which text is unlikely as it stands.
const oddCost = 8

// odd reports whether the text at tokens[i] is unlikely as it stands.
func (s *search) odd(i int) bool {
	l := newLM()
	n := 0
	for k := i; k < len(s.p.tokens) && n < 3; k++ {
		t := s.p.tokens[k]
		if t.kind == markToken {
			continue
		}
		if t.kind != pairToken && (n == 0 || !s.loneLetter(k)) {
			break
		}
		l.add(s.m, t.r, 0)
		n++
	}
	if n == 0 { // 。” is ! at the end of a line, and in front of a digit, in a page that drops orphans
		if i == len(s.p.tokens) {
			return false
		}
		t := s.p.tokens[i]
		return t.r == '\n' || t.r == '\r' || t.kind == asciiToken && s.p.orphaned > 0 && (!isTrail(t.a) || s.loneLetter(i))
	}
	return l.cost(s.m)/float32(n) > oddCost
}

// loneLetter reports whether tokens[i] is a letter or sign with Chinese characters behind it, as the second byte of a
// character is that the shift ends with: 。縣 is ?h.
func (s *search) loneLetter(i int) bool {
	if s.p.tokens[i].kind != asciiToken {
		return false
	}
	next := s.p.tokens[min(i+1, len(s.p.tokens)-1)]
	return isTrail(s.p.tokens[i].a) && (next.kind == pairToken && classOf(next.r) == word || next.kind == markToken)
}

// broken reports whether tokens[i], for which no reading was found, can't stand as it does in sound text: a mark that
// does not fit, or a ！ that opens a run which swallowed the closing quotation mark (。” is A1A3 A1B1, ！ is A3A1).
func (s *search) broken(i int) bool {
	switch t := s.p.tokens[i]; {
	case t.kind == brokenToken:
		return true
	case t.kind == markToken:
		return !s.fits(i)
	case s.gibberish(i + 1), t.r == '?' && s.gibberish(i+2):
		return true
	case fold(t.r) == '!':
		l := s.context(i)
		next := i + 1
		if l.quotes&quotations == 0 || next == len(s.p.tokens) || s.p.tokens[next].kind != pairToken {
			return false
		}
		swallowed := gbk().char(signRow, s.p.tokens[next].a)
		return (swallowed == '”' || swallowed == '」') && s.odd(next)
	}
	return false
}

// Text of which that many characters have that mean cost, in nats, is none: sound text has 5 to 8.
const (
	gibberishLength = 5
	gibberishCost   = 11
)

// gibberish reports whether no text begins at tokens[i].
func (s *search) gibberish(i int) bool {
	l, n := newLM(), 0
	for ; i < len(s.p.tokens) && n < gibberishLength; i++ {
		switch t := s.p.tokens[i]; t.kind {
		case pairToken:
			l.add(s.m, t.r, 0)
			n++
		case markToken:
		default:
			if n < gibberishLength-2 || !s.loneLetter(i) {
				return false
			}
			l.add(s.m, t.r, 0)
			return l.cost(s.m) > gibberishCost*float32(n+1)
		}
	}
	return n == gibberishLength && l.cost(s.m) > gibberishCost*gibberishLength
}

// leave flags the stretch from tokens[i] to where the text can be in step again: anything but a character of two bytes.
func (s *search) leave(i int, ended []hypothesis) Repair {
	end := i + 1
	for end < len(s.p.tokens) && (s.p.tokens[end].kind == pairToken || s.p.tokens[end].kind == euroToken) {
		end++
	}
	r := Repair{Span: Span{s.p.tokens[i].start, s.p.end(end - 1)}, Left: true, Kind: Shifted}
	for _, h := range ended {
		chain := s.chain(h)
		if text := s.candidate(chain, i, end); text != s.p.text[r.Start:r.End] && len(r.Candidates) < mostCandidates && opens(chain, i) {
			r.Candidates = append(r.Candidates, text)
		}
	}
	why := "no reading was found"
	switch {
	case s.work > pageWork:
		why = "the page holds too many such places"
	case len(r.Candidates) > 0:
		why = "no reading is likelier than the text as it stands"
	}
	s.leaveAsIs(&r, why)
	return r
}

// opens reports whether a shift begins at token i in a hypothesis.
func opens(chain []step, i int) bool {
	for _, x := range chain {
		if x.kind == opened && int(x.token) == i {
			return true
		}
	}
	return false
}

// leaveAsIs leaves a stretch as it stands. Behind a question mark that has eaten something, it takes the figure in: its
// first digit may be what was eaten.
func (s *search) leaveAsIs(r *Repair, why string) {
	r.Left, r.Certain, r.Reason = true, false, why
	eaten := strings.HasSuffix(s.p.text[:r.End], "?")
	for eaten && r.End < len(s.p.text) && strings.IndexByte("0123456789.,%", s.p.text[r.End]) >= 0 {
		r.End++
	}
	r.Text = s.p.text[r.Start:r.End]
}

// doubled lists the commas that double another mark, if there are so many that it is the page's way.
func doubled(text string) []Repair {
	p := study(text, loadModel())
	defer p.release()
	if p.doubled < leastDoubled {
		return nil
	}
	return p.commas()
}

// commas lists the commas that double another mark.
func (p *page) commas() []Repair {
	var all []Repair
	for i := range p.tokens {
		if p.doubledAt(i) {
			all = append(all, Repair{Span: Span{p.tokens[i].start, p.end(i)}, Certain: true, Kind: Doubled})
		}
	}
	return all
}
