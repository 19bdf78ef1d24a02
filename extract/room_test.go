package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestArena(t *testing.T) {
	var a arena[quantity]
	var got []*quantity
	for i := range 3 * arenaBlock {
		q := a.get()
		q.span.Start = i
		got = append(got, q)
	}
	for i, q := range got {
		assert.Equal(t, i, q.span.Start, "values do not move")
	}
	a.reset()
	q := a.get()
	assert.Same(t, got[0], q, "the memory is used again")
	assert.Equal(t, quantity{}, *q, "and zero")
}
