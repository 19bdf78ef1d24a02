package mojibake

import "unicode"

// page is what a whole page tells of the way it was treated.
type page struct {
	m        *model
	text     string
	tokens   []token
	marked   map[rune]int    // how often a character bears a mark that is a reading of it
	sounds   map[rune]string // and which
	bare     map[rune]int    // how often it stands without one
	marks    int
	others   int  // marks on characters that have no other simplified form
	broken   int  // marks whose bracket is gone: the decoder shows orphan bytes as "?" and eats what follows
	orphaned int  // marks behind a character they are no reading of: the decoder drops orphan bytes
	doubled  int  // commas put in front of marks
	variant  both // which decoders it can have been
}

// both is a set of decoder variants.
type both uint8

const (
	isS both = 1 << iota
	isD
)

// Thresholds of the gate.
const (
	leastMarks   = 2
	leastDoubled = 3
)

// study reads a page.
func study(text string, m *model) *page {
	p := &page{m: m, text: text, tokens: scan(text, m), marked: map[rune]int{}, sounds: map[rune]string{}, bare: map[rune]int{}, variant: isS | isD}
	for i, t := range p.tokens {
		switch t.kind {
		case pairToken:
			if i+1 < len(p.tokens) && p.tokens[i+1].kind == markToken && m.reads(p.tokens[i+1].sound, t.r) {
				p.marks++
				if m.simplify(t.r) == t.r {
					p.others++
				}
				p.marked[t.r]++
				mark := p.tokens[i+1]
				p.sounds[t.r] = text[mark.start+1 : mark.end-1]
			} else if unicode.Is(unicode.Han, t.r) {
				p.bare[t.r]++
			}
		case brokenToken:
			if i > 0 && p.tokens[i-1].kind != asciiToken {
				p.broken++
			}
		case markToken:
			if i > 0 && p.tokens[i-1].kind == pairToken && !m.reads(t.sound, p.tokens[i-1].r) && p.orphan(i) {
				p.orphaned++
			}
		case asciiToken:
			if p.doubledAt(i) {
				p.doubled++
			}
		}
	}
	if p.broken > 0 && p.broken > 2*p.orphaned {
		p.variant = isS
	} else if p.orphaned > 0 && p.orphaned > 2*p.broken {
		p.variant = isD
	}
	return p
}

// open reports whether the page passes the gate: there is a reason to look for shifted runs.
func (p *page) open() bool {
	return p.marks >= leastMarks || p.broken > 0 && p.marks+p.broken >= leastMarks || p.broken > 0 || p.doubled >= leastDoubled
}

// orphan reports whether the mark tokens[i] can have stood behind a character that ends with a byte dropped in front of
// it.
func (p *page) orphan(i int) bool {
	a, b, ok := lastPair(p.tokens, i)
	if !ok || unicodeOf(a, b) != 0 && p.m.reads(p.tokens[i].sound, unicodeOf(a, b)) {
		return false
	}
	return len(p.m.withReading(b, p.tokens[i].sound)) > 0
}

func unicodeOf(a, b byte) rune { return gbk().char(a, b) }

// strict reports whether the page marks every occurrence of r, by what is seen of it, and how sure that is: in nats.
func (p *page) strict(r rune) float32 {
	switch n := p.marked[r]; {
	case n == 0 || p.bare[r]*4 > n:
		return 0
	case p.bare[r] > 0:
		return 2
	case n == 1:
		return 3
	default:
		return 5
	}
}

// markCost is what it costs to take r for a character that bears the mark.
func (p *page) markCost(r rune) float32 {
	switch {
	case p.marked[r] > 0:
		return 0
	case p.m.simplify(r) != r && p.bare[r] == 0:
		return 1.5
	case p.m.simplify(r) != r:
		return 4
	case p.others > 0:
		return 7
	}
	return 14
}

// extra is what a character costs by its form, seen what forms the page uses.
func (p *page) extra(r rune) float32 {
	if r > 0xFFFF || r < 0x80 {
		return 0
	}
	f := p.m.chars[r].form
	if f == usual || p.bare[r]+p.marked[r] >= 2 {
		return 0
	}
	return formCost[f]
}

// doubledAt reports whether the comma tokens[i] was put in front of another mark, or behind one.
func (p *page) doubledAt(i int) bool {
	if p.tokens[i].a != ',' || i == 0 || i+1 == len(p.tokens) {
		return false
	}
	switch p.tokens[i+1].r {
	case ',', '，', '。', '、', ';', '；', ':', '：':
		return true
	}
	return false
}

// withReading lists the characters with that lead byte and that reading.
func (m *model) withReading(lead byte, s syllable) []rune {
	var list []rune
	if !isLead(lead) {
		return nil
	}
	c := gbk()
	for trail := firstTrail; trail <= lastLead; trail++ {
		if r := c.char(lead, byte(trail)); r != 0 && m.reads(s, r) {
			list = append(list, r)
		}
	}
	return list
}
