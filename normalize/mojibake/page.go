package mojibake

import "sync"

// page is what a whole page tells of the way it was treated.
type page struct {
	m        *model
	text     string
	tokens   []token
	seen     *sights    // by character of the BMP
	heard    *heardNext // neighbours on the page
	marks    int
	others   int   // marks on characters that have no other simplified form
	broken   int   // marks whose bracket is gone: the decoder shows orphan bytes as "?" and eats what follows
	orphaned int   // marks behind a character they are no reading of: the decoder drops orphan bytes
	doubled  int   // commas put in front of marks
	corners  int   // 「 and 『: where they are the quotation marks
	curls    int   // “ and ‘
	variant  both  // which decoders it can have been
	spaced   *bool // whether a space stands in front of its figures; nil until it is asked for
}

// sight is how often a page shows a character with a mark that is a reading of it, and without one.
type sight struct{ marked, bare uint16 }

// sights are those of all characters of the BMP. There are many of them: they are cleared and used for the next page.
type sights [1 << 16]sight

var (
	sightsPool = sync.Pool{New: func() any { return new(sights) }}
	tokensPool = sync.Pool{New: func() any { return new([]token) }}
)

// release ends the use of a page.
func (p *page) release() {
	for i := range p.tokens {
		if t := &p.tokens[i]; t.kind == pairToken {
			p.seen[t.r] = sight{}
			if p.heard != nil {
				p.heard.after[p.m.simplify(t.r)] = 0
			}
		}
	}
	sightsPool.Put(p.seen)
	if p.heard != nil {
		p.heard.groups.release()
		heardNexts.Put(p.heard)
	}
	room := p.tokens
	tokensPool.Put(&room)
	p.seen, p.heard, p.tokens = nil, nil, nil
}

// both is a set of decoder variants.
type both uint8

const (
	isS both = 1 << iota
	isD
)

// study reads a page.
func study(text string, m *model) *page {
	p := &page{m: m, text: text, seen: sightsPool.Get().(*sights), variant: isS | isD}
	p.tokens = scan(text, m, *tokensPool.Get().(*[]token))
	for i := range p.tokens {
		t := &p.tokens[i]
		switch t.kind {
		case pairToken:
			p.pair(i)
		case brokenToken:
			if len(lastBytes(p.tokens, i)) > 0 {
				p.broken++
			}
		case markToken:
			if i == 0 || p.tokens[i-1].kind != pairToken {
				t.fits = fits(p.tokens, i, m)
			}
			if !t.fits && p.orphan(i) {
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

// pair counts the character that tokens[i] is, with the mark that tells its sound.
func (p *page) pair(i int) {
	t := &p.tokens[i]
	if i+1 < len(p.tokens) && p.tokens[i+1].kind == markToken && p.m.reads(p.tokens[i+1].sound, t.r) {
		p.marks++
		p.tokens[i+1].fits = true
		if p.m.simplify(t.r) == t.r {
			p.others++
		}
		p.seen[t.r].marked++
	} else if isHan(t.r) {
		p.seen[t.r].bare++
	}
	switch t.r {
	case '「', '『':
		p.corners++
	case '“', '‘':
		p.curls++
	}
}

// end is where tokens[i] ends.
func (p *page) end(i int) int { return p.tokens[min(i+1, len(p.tokens)-1)].start }

// open reports whether the page passes the gate: there is a reason to look for shifted runs.
func (p *page) open() bool {
	return p.marks >= leastMarks || p.broken > 0 || p.doubled >= leastDoubled
}

// strange reports whether the mark tokens[i] stands behind a character that the page has no reason to mark, though it
// can be read so.
func (p *page) strange(i int) bool {
	if p.others*4 >= p.marks {
		return false
	}
	if i > 0 && p.tokens[i-1].kind == pairToken { // as nearly always
		return p.m.chars[p.tokens[i-1].r].simple == 0
	}
	a, b, ok := lastPair(p.tokens, i)
	r := gbk().char(a, b)
	return ok && p.m.simplify(r) == r
}

// orphan reports whether the mark tokens[i] can have stood behind a character that ends with a byte dropped in front of
// it.
func (p *page) orphan(i int) bool {
	for _, last := range lastBytes(p.tokens, i) {
		if len(p.m.withReading(last, p.tokens[i].sound)) > 0 {
			return true
		}
	}
	return false
}

// strict reports whether the page marks every occurrence of r, by what is seen of it, and how sure that is: in nats.
func (p *page) strict(r rune) float32 {
	switch n := p.seen[r]; {
	case n.marked == 0 || n.bare*4 > n.marked:
		return 0
	case n.bare > 0:
		return 2
	case n.marked == 1:
		return 3
	default:
		return 5
	}
}

// markCost is what it costs to take r for a character that bears the mark.
func (p *page) markCost(r rune) float32 {
	switch {
	case p.seen[r].marked > 0:
		return 0
	case p.m.simplify(r) != r && p.seen[r].bare == 0:
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
	switch r {
	case '「', '」', '『', '』':
		if p.corners > p.curls {
			return usualQuote - signCost(r)
		}
		return 0
	case '“', '”', '‘', '’':
		if p.corners > 0 && p.curls == 0 {
			return foreignQuote
		}
		return 0
	}
	f := p.m.chars[r].form
	if f == usual || p.seen[r].bare+p.seen[r].marked >= 2 {
		return 0
	}
	return formCost[f]
}

// Costs of quotation marks: the page's own, and, on top, those that it does not use.
const (
	usualQuote   = 5
	foreignQuote = 5
)

// doubledAt reports whether the comma tokens[i] was put in front of another mark, or behind a comma.
func (p *page) doubledAt(i int) bool {
	if p.tokens[i].a != ',' || i == 0 || i+1 == len(p.tokens) {
		return false
	}
	switch p.tokens[i+1].r {
	case ',', '，', '。', '、', ';', '；', ':', '：':
		return true
	}
	return p.tokens[i-1].r == '，'
}

// withReading lists the characters with that lead byte and that reading.
func (m *model) withReading(lead byte, s sound) []rune {
	var list []rune
	if !isLead(lead) || s.letters == 0 {
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
