package mojibake

// Kind says what is broken.
type Kind string

// Kinds of breakage.
const (
	Shifted Kind = "shifted" // GBK one byte out of step
)

// Repair is a broken stretch of a text and what it really was.
type Repair struct {
	Span                // of the text given
	Text       string   // what to put in its place
	Candidates []string // what it may have been, the likeliest first, where it could not be told
	Certain    bool
	Kind       Kind
	margin     float32
}

// Options changes how Find works.
type Options struct{}

// Find lists what is broken in a text.
func Find(text string, o Options) []Repair {
	m := loadModel()
	p := study(text, m)
	if !p.open() {
		return nil
	}
	s := &search{p: p, m: m, c: gbk()}
	var all []Repair
	for i := 0; i < len(p.tokens); i++ {
		if !s.trigger(i) {
			continue
		}
		ended, to := s.run(i)
		found := s.outcome(ended)
		all = append(all, found...)
		if len(found) > 0 {
			i = to - 1
		}
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
		return !s.fits(i) && s.p.orphan(i)
	case t.r == '?' && i+1 < len(s.p.tokens) && s.hitMark(i+1):
		return true
	case s.p.variant&isD != 0 && s.hitMark(i):
		return s.odd(i + 1)
	}
	return false
}

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
	if n == 0 {
		return i < len(s.p.tokens) && s.p.tokens[i].r == '\n'
	}
	return l.cost(s.m)/float32(n) > 8
}
