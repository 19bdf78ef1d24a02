package extract

import "github.com/liangci/liangci/normalize"

// room is the memory in which an article is read. It goes from one article to the next; nothing that a Result keeps may point
// into it.
type room struct {
	triggers   []trigger // of a sentence
	quotes     bool      // it may hold opening quotation marks or 《
	sentences  []*sentence
	read       int // how many of them are on their way
	quantities arena[quantity]
	bindings   arena[binding]
	times      arena[timeExpr]
	reader     reader
	two        [2]*quantity // what reader.join gives
	skipped    []Skipped
}

// sentence is room for the next sentence, which is on its way once read counts it.
func (m *room) sentence() *sentence {
	if m.read == len(m.sentences) {
		m.sentences = append(m.sentences, new(sentence))
	}
	return m.sentences[m.read]
}

// next makes room for the next sentences: what the marks of the last ones point to is used again.
func (m *room) next() {
	for _, st := range m.sentences[:m.read] {
		st.s, st.clauses.s, st.copyOf = "", "", nil
	}
	m.read = 0
	m.quantities.reset()
	m.times.reset()
	m.bindings.reset()
}

// done takes what was skipped out of the room and leaves nothing of the article in it that is large.
func (m *room) done(res *Result) {
	if len(m.skipped) > 0 {
		res.Skipped = append(make([]Skipped, 0, len(m.skipped)), m.skipped...)
	}
	clear(m.skipped)
	m.skipped = m.skipped[:0]
	m.reader = reader{}
}

// time is a new time expression.
func (m *room) time(span normalize.Span) *timeExpr {
	t := m.times.get()
	t.span = span
	return t
}

// arena hands out values in memory that is used again after reset. They do not move.
type arena[T any] struct {
	blocks [][]T
	used   int
}

const arenaBlock = 32

// get is a zero value, as reset leaves them.
func (a *arena[T]) get() *T {
	block, i := a.used/arenaBlock, a.used%arenaBlock
	if block == len(a.blocks) {
		a.blocks = append(a.blocks, make([]T, arenaBlock))
	}
	a.used++
	return &a.blocks[block][i]
}

func (a *arena[T]) reset() {
	for i, block := range a.blocks {
		if n := a.used - i*arenaBlock; n > 0 {
			clear(block[:min(n, arenaBlock)])
		}
	}
	a.used = 0
}
