package extract

import "github.com/liangci/liangci/normalize"

// room is the memory in which an article is read. It goes from one article to the next; nothing that a Result keeps may point
// into it.
type room struct {
	triggers   []trigger // of a sentence
	quotes     bool      // it may hold opening quotation marks or 《
	marks      []mark
	clauses    clauseSentence
	bound      []*binding
	order      []int
	quantities arena[quantity]
	times      arena[timeExpr]
	reader     reader
	two        [2]*quantity // what reader.join gives
	records    []Record
	skipped    []Skipped
}

// sentence makes room for the next sentence: what the marks of the last one point to is used again.
func (m *room) sentence() {
	m.marks = m.marks[:0]
	m.quantities.reset()
	m.times.reset()
}

// done takes the records of an article out of the room and leaves nothing of the article in it that is large.
func (m *room) done(res *Result) {
	if len(m.records) > 0 {
		res.Records = append(make([]Record, 0, len(m.records)), m.records...)
	}
	if len(m.skipped) > 0 {
		res.Skipped = append(make([]Skipped, 0, len(m.skipped)), m.skipped...)
	}
	clear(m.records)
	clear(m.skipped)
	m.records, m.skipped = m.records[:0], m.skipped[:0]
	m.clauses.s, m.reader = "", reader{}
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

// get is a zero value.
func (a *arena[T]) get() *T {
	block, i := a.used/arenaBlock, a.used%arenaBlock
	if block == len(a.blocks) {
		a.blocks = append(a.blocks, make([]T, arenaBlock))
	}
	a.used++
	v := &a.blocks[block][i]
	var zero T
	*v = zero
	return v
}

func (a *arena[T]) reset() { a.used = 0 }
