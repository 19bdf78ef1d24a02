package mojibake

import (
	"math"
	"slices"
	"strings"
)

// What a reading must be ahead of the next one, in nats, to be certain. The more of it the language alone had to tell,
// the more; the figures come from corrupted articles.
const (
	sureMargin  = 3.5 // where all bytes are shown
	freeMargin  = 5.5 // where the value of an orphan is guessed
	lostMargin  = 9.0 // where a lost pair is
	dashMargin  = 5.0 // where the next reading has a dash or an ellipsis more
	guessMargin = 0.7 // to be a guess at all
	figureDepth = 2.0 // of a reading with other numerals that forbids a guess
	mostMean    = 9.5 // nats for a character: beyond it, a reading is no text
)

// need is the margin that a reading must have to be certain, +Inf if it can't be told what was there.
func (st *stretch) need() float32 {
	margin := float32(sureMargin)
	for _, x := range st.steps {
		switch x.kind {
		case lossy:
			return float32(math.Inf(1))
		case overLost:
			margin = lostMargin
		case freely:
			margin = max(margin, freeMargin)
		}
	}
	return margin
}

// supposes says that a reading rests on what the page does elsewhere: it is a guess at best.
func (st *stretch) supposes() bool {
	return slices.ContainsFunc(st.steps, func(x step) bool { return x.kind == supposed })
}

// chain gives the steps of a hypothesis from first to last.
func (s *search) chain(h hypothesis) []step {
	var list []step
	for at := h.trail; at > 0; at = s.steps[at].before {
		list = append(list, s.steps[at])
	}
	for i, k := 0, len(list)-1; i < k; i, k = i+1, k-1 {
		list[i], list[k] = list[k], list[i]
	}
	return list
}

// stretch is a run of a hypothesis: tokens[from:to] are really text.
type stretch struct {
	from, to int
	text     string
	steps    []step
}

// stretches lists the runs of a hypothesis.
func (s *search) stretches(chain []step) []stretch {
	var list []stretch
	inside := false
	var text strings.Builder
	begin := 0
	for i, st := range chain {
		switch st.kind {
		case opened:
			inside, begin = true, i
			text.Reset()
		case changed:
			text.WriteRune(st.r)
		case ended:
			if inside {
				list = append(list, stretch{int(chain[begin].token), int(st.token), text.String(), chain[begin : i+1]})
			}
			inside = false
		}
	}
	return list
}

// textOf gives what a hypothesis makes of tokens[from:to], simplified.
func (s *search) textOf(chain []step, from, to int) string {
	var b strings.Builder
	for _, st := range chain {
		if (st.kind == shown || st.kind == changed) && int(st.token) >= from && int(st.token) < to {
			b.WriteRune(s.m.simplify(fold(st.r)))
		}
	}
	return b.String()
}

// outcome turns the readings at the end of a search into repairs.
func (s *search) outcome(ended []hypothesis) []Repair {
	if len(ended) == 0 {
		return nil
	}
	chains := make([][]step, len(ended))
	for i, h := range ended {
		chains[i] = s.chain(h)
	}
	var repairs []Repair
	for _, st := range s.stretches(chains[0]) {
		repairs = append(repairs, s.weigh(st, ended, chains))
	}
	return repairs
}

// weigh compares the best reading of a stretch with the others.
func (s *search) weigh(st stretch, ended []hypothesis, chains [][]step) Repair {
	best := &ended[0]
	r := Repair{Kind: Shifted, Text: st.text, Candidates: []string{st.text}, Margin: s.keep.depth}
	r.Start, r.End = s.p.tokens[st.from].start, s.p.end(st.to-1)
	mine := s.textOf(chains[0], st.from, st.to)
	seen := map[string]bool{mine: true}
	figures, dashes := false, false
	for i := 1; i < len(ended); i++ {
		theirs := s.textOf(chains[i], st.from, st.to)
		if seen[theirs] {
			continue
		}
		behind := ended[i].cost - best.cost
		r.Margin = min(r.Margin, behind)
		dashes = dashes || behind < dashMargin && withoutDashes(theirs) == withoutDashes(mine)
		figures = figures || behind < figureDepth && numerals(theirs) != numerals(mine)
		seen[theirs] = true
		if len(r.Candidates) < mostCandidates {
			r.Candidates = append(r.Candidates, s.candidate(chains[i], st.from, st.to))
		}
	}
	if why := s.doubt(st, best, mine, r.Margin, figures); why != "" {
		s.leaveAsIs(&r, why)
	} else if r.Margin >= st.need() && !dashes && !st.supposes() {
		r.Certain, r.Candidates = true, nil
	}
	return r
}

// doubt says why the best reading is not even a guess, "" if it is one.
func (s *search) doubt(st stretch, best *hypothesis, mine string, margin float32, figures bool) string {
	switch {
	case math.IsInf(float64(st.need()), 1):
		return "a character was swallowed, which can have been a digit"
	case figures:
		return "likely readings differ in numerals"
	case margin < guessMargin:
		return "several readings are equally likely"
	case !s.proven(st, best.variant):
		return "no reading gives this text when it is corrupted"
	case !s.plausible(mine):
		return "no reading is likely text"
	}
	return ""
}

// plausible reports whether a reading is text at all, as far as its length tells.
func (s *search) plausible(text string) bool {
	l, n := newLM(), 0
	for _, c := range text {
		if classOf(c) == closer {
			l.quotes = 0xFF // opened before
		}
		l.add(s.m, c, 0)
		n++
	}
	return n < 3 || l.closed <= mostMean*float32(n)
}

// withoutDashes leaves dashes and ellipses out: a lost one leaves no trace, and the language tells little of it.
func withoutDashes(s string) string {
	for _, dash := range [...]string{"—", "…"} {
		if strings.Contains(s, dash) { // hardly ever
			s = strings.ReplaceAll(s, dash, "")
		}
	}
	return s
}

// numerals gives the numerals of a text: a guess must not make up figures.
func numerals(s string) string {
	return strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' || strings.ContainsRune("〇一二两三四五六七八九十百千万亿零半几数余多", r) {
			return r
		}
		return -1
	}, s)
}

const mostCandidates = 3

func (s *search) candidate(chain []step, from, to int) string {
	var b strings.Builder
	for _, st := range chain {
		if (st.kind == shown || st.kind == changed) && int(st.token) >= from && int(st.token) < to {
			b.WriteRune(st.r)
		}
	}
	return b.String()
}

// proven reports whether the forward model makes exactly the source out of a repair.
func (s *search) proven(st stretch, variant both) bool {
	var stream []streamByte
	for _, x := range st.steps {
		if x.kind == changed {
			code, ok := s.c.encodeText(string(x.r))
			if !ok {
				return false
			}
			for _, b := range code {
				stream = append(stream, streamByte{b: b})
			}
		}
	}
	base := s.base(st)
	out := make([]streamByte, 0, len(stream)+16)
	at := int32(0)
	for _, x := range st.steps {
		if x.kind != mark && x.kind != unseen {
			continue
		}
		n := x.offset - base
		if n < at || int(n) > len(stream) {
			return false
		}
		out = append(out, stream[at:n]...)
		at = n
		if x.kind == unseen {
			out = append(out, streamByte{b: 1})
			continue
		}
		t := s.p.tokens[x.token]
		code, ok := s.c.encodeText("(" + s.p.text[t.start+1:s.p.end(int(x.token))])
		if !ok {
			return false
		}
		for _, b := range code {
			out = append(out, streamByte{b: b})
		}
	}
	out = append(out, stream[at:]...)
	return s.shows(out, st, variant)
}

// base is how many true bytes stood before the stretch when it was opened.
func (s *search) base(st stretch) int32 {
	for _, x := range st.steps {
		if x.kind == mark || x.kind == unseen {
			return x.offset - 1
		}
	}
	return 0
}

// shows reports whether a decoder makes the tokens of the stretch out of the bytes.
func (s *search) shows(stream []streamByte, st stretch, variant both) bool {
	want := foldAll(s.p.text[s.p.tokens[st.from].start:s.p.end(st.to-1)])
	for _, v := range []Variant{S, D} {
		if variant&(isS<<v) == 0 {
			continue
		}
		// a dropped byte at the end is an orphan only by the ASCII behind it
		with := append(stream[:len(stream):len(stream)], streamByte{b: '\n'})
		var got strings.Builder
		for _, u := range decodeStream(with, v) {
			got.WriteString(u.text)
		}
		if strings.TrimSuffix(foldAll(got.String()), "\n") == want {
			return true
		}
	}
	return false
}

func foldAll(s string) string {
	return strings.Map(fold, s)
}
