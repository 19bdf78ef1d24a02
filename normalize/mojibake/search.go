package mojibake

import "sort"

// Limits of the search: what does not come to an end within them is left alone.
const (
	beamWidth   = 150 // hypotheses kept after each token
	beamDepth   = 16  // nats behind the best one at which a hypothesis is dropped
	calmTokens  = 6   // a search ends this many tokens after every hypothesis is back in step
	mostTokens  = 160 // or gives up here
	contextSize = 12  // tokens read before it starts, for the words that they begin
	asIsCost    = 25  // of leaving a mark where it can't stand
	lostCost    = 2   // of a pair lost: many are tried, and one of them may fit by chance
	hitCost     = 3   // of a punctuation mark hit that leaves no question mark
)

// States of a hypothesis beside a pending byte.
const (
	inStep   = -1 // the bytes and the characters shown begin together
	orphaned = -2 // a lead byte of unknown value stands pending
)

// hypothesis is one reading of the tokens so far: what the true characters were.
type hypothesis struct {
	lm      lm
	trail   int32 // its last step
	bytes   int32 // of the true text, from where the search began
	pending int16 // the true lead byte that the shown text has as a trail byte
	variant both
	split   bool // a mark stands inside the pending character
	lossy   bool // something was eaten that nothing tells of
}

// stepKind is what a step did.
type stepKind uint8

const (
	shown   stepKind = iota // a character is as it is shown
	changed                 // a character is another one
	opened                  // the shift begins at this token
	ended                   // it ends before this token
	mark                    // a mark was inserted at this offset of the true bytes
	unseen                  // a byte that is not shown was
	passed                  // something that can't be explained is left
)

// step is a link of the chain that tells what a hypothesis is; the chains of all share their beginnings.
type step struct {
	before int32
	token  int32
	r      rune
	offset int32
	kind   stepKind
}

// search is one beam search.
type search struct {
	p     *page
	m     *model
	c     *codec
	steps []step
	next  []hypothesis
	from  int
	work  int // characters scored, for the bound and for the curious
}

// charge adds a cost to every way of reading h.
func (h *hypothesis) charge(cost float32) {
	h.lm.closed += cost
	for k := range h.lm.open[:h.lm.n] {
		h.lm.open[k].start += cost
	}
}

func (s *search) link(h *hypothesis, kind stepKind, token int, r rune, offset int32) {
	s.steps = append(s.steps, step{h.trail, int32(token), r, offset, kind})
	h.trail = int32(len(s.steps) - 1)
}

// run reads on from the trigger at tokens[from] and gives the readings at the end, the best first, and where that is.
func (s *search) run(from int) ([]hypothesis, int) {
	s.from = from
	s.steps = append(s.steps[:0], step{before: -1})
	start := hypothesis{pending: inStep, variant: s.p.variant}
	start.lm = s.context(from)
	beam := []hypothesis{start}
	calm := 0
	i := from
	for ; i < len(s.p.tokens) && i < from+mostTokens; i++ {
		s.next = s.next[:0]
		for k := range beam {
			s.expand(&beam[k], i)
		}
		beam, s.next = s.prune(s.next), beam
		if len(beam) == 0 {
			return nil, i
		}
		calm++
		for k := range beam {
			if beam[k].pending != inStep {
				calm = 0
			}
		}
		if k := s.p.tokens[i].kind; k == brokenToken || k == markToken && !s.fits(i) {
			calm = 0
		}
		if calm >= calmTokens || calm > 0 && s.p.tokens[i].r == '\n' {
			i++
			break
		}
	}
	ended := beam[:0]
	for _, h := range beam {
		if h.pending == inStep {
			ended = append(ended, h)
		}
	}
	return ended, i
}

// context scores what stands in front of the trigger in its line, as it is shown.
func (s *search) context(from int) lm {
	line := from
	for line > 0 && s.p.tokens[line-1].r != '\n' {
		line--
	}
	l := newLM()
	for i := line; i < from; i++ {
		t := s.p.tokens[i]
		if t.kind == markToken || t.kind == brokenToken {
			continue
		}
		if from-i > contextSize {
			l.quote(t.r)
			continue
		}
		l.add(s.m, t.r, 0)
	}
	base := l.closed
	l.closed = 0
	for i := range l.open[:l.n] {
		l.open[i].start -= base
	}
	return l
}

func (s *search) prune(list []hypothesis) []hypothesis {
	if len(list) == 0 {
		return nil
	}
	costs := make([]float32, len(list))
	order := make([]int, len(list))
	for i := range list {
		costs[i], order[i] = list[i].lm.cost(s.m), i
	}
	sort.SliceStable(order, func(i, j int) bool { return costs[order[i]] < costs[order[j]] })
	kept := make([]hypothesis, 0, min(len(list), beamWidth))
	for _, i := range order {
		if len(kept) == beamWidth || costs[i] > costs[order[0]]+beamDepth {
			break
		}
		kept = append(kept, list[i])
	}
	return kept
}

// fits reports whether the mark tokens[i] is a reading of what stands in front of it.
func (s *search) fits(i int) bool {
	a, b, ok := lastPair(s.p.tokens, i)
	if !ok {
		return i == 0 || s.p.tokens[i-1].kind == markToken || s.p.tokens[i-1].kind == brokenToken
	}
	r := s.c.char(a, b)
	return r != 0 && s.m.reads(s.p.tokens[i].sound, r)
}

// emit puts a true character that is not shown behind h. bare says that no mark follows it or stands inside.
func (s *search) emit(h *hypothesis, token int, r rune, bare bool) {
	extra := s.p.extra(r)
	if bare {
		extra += s.p.strict(r)
	}
	h.lm.add(s.m, r, extra)
	s.link(h, changed, token, r, 0)
	h.bytes += 2
	if r < 0x80 {
		h.bytes--
	}
	s.work++
}

// show puts a character behind h that is as it is shown.
func (s *search) show(h hypothesis, i int) {
	t := s.p.tokens[i]
	h.lm.add(s.m, t.r, 0)
	s.link(&h, shown, i, t.r, 0)
	h.bytes++
	if t.kind == pairToken {
		h.bytes++
	}
	s.next = append(s.next, h)
}
