package layout

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestMayRepeat: where no two lines share an end, the search for copies finds none.
func TestMayRepeat(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	words := strings.Fields("全县 共 培训 教师 三百 人次 ， 今年 以来 镇上 的 果园 丰收 。 …… 12 13 村民 们 说 ！")
	passed, found := 0, 0
	for range 3000 {
		var lines []string
		for range 2 + r.IntN(5) {
			line := ""
			for range 6 + r.IntN(14) {
				line += words[r.IntN(len(words))]
			}
			lines = append(lines, line)
			switch r.IntN(4) {
			case 0:
				lines = append(lines, line) // a copy
			case 1:
				lines = append(lines, line[:len(line)/6*3]+"……") // an excerpt
			}
		}
		p := &page{words: Default().words, text: strings.Join(lines, "\n")}
		p.split()
		p.settle()
		all := &repeater{p: p, copyOf: map[int]int{}}
		all.find(len(lines))
		if p.mayRepeat(len(p.pieces)) {
			found += len(all.found)
			continue
		}
		passed++
		require.Empty(t, all.found, p.text)
	}
	assert.Greater(t, passed, 100)
	assert.Greater(t, found, 100)
}

func TestInsert(t *testing.T) {
	seen := make([]uint64, 64)
	assert.True(t, insert(seen, 3))
	assert.True(t, insert(seen, 3+64), "the same place, another key")
	assert.False(t, insert(seen, 3))
	assert.False(t, insert(seen, 0), "which marks an empty place")
	for k := range uint64(62) {
		insert(seen, k<<32|1)
	}
	assert.False(t, insert(seen, 5<<40|1), "a full table knows nothing")
}
