package mojibake

import (
	"cmp"
	"math"
	"slices"
)

// Limits of the search: what does not come to an end within them is left alone.
const (
	lostReach   = 3         // nats behind the best one at which no lost pair is tried any more
	beamSlack   = 2         // nats by which the cost of an unfinished word may fall again
	calmTokens  = 6         // a search ends this many tokens after every hypothesis is back in step
	mostTokens  = 160       // or gives up here
	mostWork    = 400_000   // characters scored in one search
	pageWork    = 2_000_000 // and on a page: what is left then is flagged without a search
	searchWork  = 200       // what a search costs beside the characters that it scores, in the same measure
	contextSize = 12        // tokens read before it starts, for the words that they begin
	turnBits    = 8         // of those that one hypothesis of the beam leads to
	quoteReach  = 400       // tokens looked at, before and behind, for quotation marks
	strangeCost = 6         // of a mark behind a character that the page does not mark
	asIsCost    = 25        // of leaving a mark where it can't stand
	otherCost   = 1.5       // of a hit behind another character than 。, as nearly none is seen
	hitCost     = 2.5       // of a punctuation mark hit that leaves no question mark
)

// beamSize says what is kept of the hypotheses after each token.
type beamSize struct {
	width int     // how many
	depth float32 // how many nats behind the best one
}

// A page is searched with the narrow beam, which loses no reading that stands out: one that is lostMargin behind, the most that is
// asked of the best, makes no difference to it. Where it finds none, the wide one tells what the readings may be.
var (
	narrow = beamSize{50, lostMargin}
	wide   = beamSize{150, 13}
)

// States of a hypothesis beside a pending byte.
const (
	inStep   = -1 // the bytes and the characters shown begin together
	orphaned = -2 // a lead byte of unknown value stands pending
)

// hypothesis is one reading of the tokens so far: what the true characters were.
type hypothesis struct {
	lm      lm
	cost    float32 // of lm, once it is put
	trail   int32   // its last step
	bytes   int32   // of the true text, from where the search began
	turn    int32   // when it was put, if all were put in turn: see postponed
	pending int16   // the true lead byte that the shown text has as a trail byte
	variant both
	split   bool // a mark stands inside the pending character
}

// stepKind is what a step did.
type stepKind uint8

const (
	shown    stepKind = iota // a character is as it is shown
	changed                  // a character is another one
	opened                   // the shift begins at this token
	ended                    // it ends before this token
	mark                     // a mark was inserted at this offset of the true bytes
	unseen                   // a byte that is not shown was
	passed                   // something that can't be explained is left
	overLost                 // a pair is taken to be lost
	freely                   // an orphan has a value that nothing but the language tells
	lossy                    // something was eaten that nothing tells of
	supposed                 // what was eaten is taken to be the space that the page has in front of figures
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
	p         *page
	m         *model
	c         *codec
	steps     []step
	next      []hypothesis
	beam      []hypothesis // the two slices that beams take turns in: of the last beam, and the other
	kept      []hypothesis
	order     []int32
	best      float32   // cost of the best of next
	bar       float32   // what costs more is not kept: see [search.put]
	ranks     []float32 // the costs of the best of next, as many as are kept: a heap, the dearest first
	keep      beamSize  // what is kept of them
	ahead     float32   // cost of the best of the beam
	alone     bool      // it is the only one
	later     []postponed
	turn      int32     // of what is put now
	latest    float32   // cost of the best that was put since catchUp began
	crowded   bool      // one had no room in a beam of this run
	drops     []float32 // costs of the hypotheses that are not put into next, as nothing of them would be left behind the next token
	followers followers // room for those of one mark
	from      int
	read      map[reading][]rune
	// around is room for context, which is known from when it was asked for last.
	around []rune
	known  context
	quoted quoted
	// repairs are those found so far.
	repairs []Repair
	work    int // characters scored, for the bound and for the curious
	// thorough scores every guess, as tests do to see that no other one matters.
	thorough bool
}

// charge adds a cost to every way of reading h.
func (h *hypothesis) charge(cost float32) {
	h.lm.closed += cost
	for k := range h.lm.open[:h.lm.n] {
		h.lm.open[k].start += cost
	}
}

// reading is a question to model.withReading.
type reading struct {
	lead  byte
	sound sound
}

// withReading is model.withReading, asked once only.
func (s *search) withReading(lead byte, sound sound) []rune {
	list, known := s.read[reading{lead, sound}]
	if !known {
		list = s.m.withReading(lead, sound)
		if s.read == nil {
			s.read = map[reading][]rune{}
		}
		s.read[reading{lead, sound}] = list
	}
	return list
}

func (s *search) link(h *hypothesis, kind stepKind, token int, r rune, offset int32) {
	s.steps = append(s.steps, step{h.trail, int32(token), r, offset, kind})
	h.trail = int32(len(s.steps) - 1)
}

// run reads on from the trigger at tokens[from] and gives the readings where it ends, the best first. Of the
// hypotheses on the way it keeps as many as it is told.
func (s *search) run(from int, keep beamSize) []hypothesis {
	if s.work > pageWork {
		return nil
	}
	s.work += searchWork
	s.from, s.keep, s.crowded = from, keep, false
	s.steps = append(s.steps[:0], step{before: -1})
	start := hypothesis{pending: inStep, variant: s.p.variant}
	start.lm = s.context(from)
	beam := append(s.beam[:0], start)
	calm := 0
	i := from
	limit := s.work + mostWork
	for ; i < len(s.p.tokens) && i < from+mostTokens; i++ {
		s.next, s.drops, s.ranks = s.next[:0], s.drops[:0], s.ranks[:0]
		s.best, s.bar = float32(math.Inf(1)), float32(math.Inf(1))
		s.ahead, s.alone = beam[0].cost, len(beam) == 1
		for k := range beam {
			s.turn = int32(k) << turnBits
			s.expand(&beam[k], i)
		}
		s.catchUp()
		kept := s.prune(s.next)
		s.beam, s.kept = kept, beam
		beam = kept
		if len(beam) == 0 || s.work > limit {
			return nil
		}
		if calm++; !s.calmAt(i, beam) {
			calm = 0
		}
		if calm >= calmTokens || calm > 0 && s.p.tokens[i].r == '\n' {
			i++
			break
		}
	}
	return s.ended(beam, i)
}

// calmAt says that nothing is wrong at tokens[i]: no byte was dropped there, all hypotheses of the beam are in step, and the token is as it should be.
func (s *search) calmAt(i int, beam []hypothesis) bool {
	if s.dropped() {
		return false
	}
	for k := range beam {
		if beam[k].pending != inStep {
			return false
		}
	}
	k := s.p.tokens[i].kind
	return k != brokenToken && (k != markToken || s.fits(i))
}

// ended gives the hypotheses of a beam that are in step in front of tokens[i], the best first, in the room of the beam.
func (s *search) ended(beam []hypothesis, i int) []hypothesis {
	ended := beam[:0]
	open := s.quoteOpenAt(i)
	for _, h := range beam {
		if h.pending == inStep {
			if h.lm.quotes&quotations != 0 != open && h.lm.last != '\n' {
				h.cost += badMarks
			}
			ended = append(ended, h)
		}
	}
	slices.SortStableFunc(ended, func(a, b hypothesis) int { return cmp.Compare(a.cost, b.cost) })
	return ended
}

// lasts reports whether put will take l with one character more, which it adds.
func (s *search) lasts(l *lm, r rune) bool {
	l.add(s.m, r, 0)
	return l.cost(s.m) <= s.best+s.keep.depth
}

// fits reports whether tokens[i], a mark with its bracket, is a reading of what stands in front of it.
func (s *search) fits(i int) bool { return s.p.tokens[i].fits }

// fits finds what search.fits tells, by the tokens alone.
func fits(tokens []token, i int, m *model) bool {
	a, b, ok := lastPair(tokens, i)
	if !ok {
		return i == 0 || tokens[i-1].kind == markToken || tokens[i-1].kind == brokenToken
	}
	r := gbk().char(a, b)
	return r != 0 && m.reads(tokens[i].sound, r)
}

// emit puts a true character that is not shown behind h, unless that falls too far behind to be of use. bare says that
// no mark follows it or stands inside.
func (s *search) emit(h *hypothesis, token int, r rune, bare bool) bool {
	if !s.score(h, r, bare) {
		return false
	}
	s.tell(h, token, r)
	return true
}

// score puts a true character behind h, and tells whether that is of use.
func (s *search) score(h *hypothesis, r rune, bare bool) bool {
	h.lm.add(s.m, r, s.extra(&h.lm, r, bare))
	s.work++
	return h.lm.cost(s.m) <= s.best+s.keep.depth+beamSlack
}

// extra is what a true character behind l costs by what the page tells.
func (s *search) extra(l *lm, r rune, bare bool) float32 {
	extra := s.p.extra(r) - s.p.echo(s.m, l, r)
	if bare {
		extra += s.p.strict(r)
	}
	return extra
}

// tell notes the true character that was put behind h last.
func (s *search) tell(h *hypothesis, token int, r rune) {
	s.link(h, changed, token, r, 0)
	h.bytes += 2
	if r < 0x80 {
		h.bytes--
	}
}

// show puts a character behind h that is as it is shown.
func (s *search) show(h *hypothesis, i int) {
	t := &s.p.tokens[i]
	h.lm.add(s.m, t.r, 0)
	s.link(h, shown, i, t.r, 0)
	h.bytes++
	if t.kind == pairToken {
		h.bytes++
	}
	s.put(h)
}
