package mojibake

import "sync"

// Gains, in nats, for what the page has elsewhere.
const (
	echoTwo   = 1.7
	echoThree = 3.5
	echoLimit = 11 // rarer characters are likely to be part of a run: see [model.findEchoes]
)

// heardNext tells which characters stand together on a page, simplified.
type heardNext struct {
	groups *keySet // of two, and of three
	// after has, by character, a bit for each that follows it, some of which share theirs: hardly ever does the set need to be asked.
	after [1 << 16]uint64
}

var heardNexts = sync.Pool{New: func() any { return new(heardNext) }}

// listen notes which characters stand together on the page, but for what looks broken: a word that is there once is
// likelier to be there again.
func (p *page) listen() {
	p.heard = heardNexts.Get().(*heardNext)
	p.heard.groups = newKeySet()
	var a, b rune
	for i := range p.tokens {
		t := &p.tokens[i]
		switch t.kind {
		case markToken:
			continue
		case pairToken:
			if !p.m.chars[t.r].echoes {
				a, b = 0, 0
				continue
			}
			r := p.m.simplify(t.r)
			if b != 0 {
				p.heard.after[b] |= bitOf(r)
				p.heard.groups.add(neighbours(0, b, r))
				if a != 0 {
					p.heard.groups.add(neighbours(a, b, r))
				}
			}
			a, b = b, r
		default:
			a, b = 0, 0
		}
	}
}

// heardAfter gives the bits of the characters that follow a character, or its simplified form, on the page.
func (p *page) heardAfter(r rune) uint64 {
	if p.heard == nil {
		p.listen()
	}
	if r > 0xFFFF {
		return 0
	}
	return p.heard.after[p.m.simplify(r)]
}

// echo is the gain of a character behind those of l, if the page has it there elsewhere.
func (p *page) echo(m *model, l *lm, r rune) float32 {
	simple := m.simplify(r)
	if p.heardAfter(l.last)&bitOf(simple) == 0 {
		return 0 // as nearly always
	}
	last := m.simplify(l.last)
	if !p.heard.groups.has(neighbours(0, last, simple)) {
		return 0
	}
	if p.heard.groups.has(neighbours(m.simplify(l.before), last, simple)) {
		return echoThree
	}
	return echoTwo
}

func neighbours(a, b, c rune) uint64 { return uint64(a)<<32 | uint64(b)<<16 | uint64(c) }
