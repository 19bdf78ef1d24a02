package normalize

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/common.txt
var commonText string

// commonRanks gives the rank of a common Han character, 1 for the commonest, and 0 for others. Simplified and
// traditional characters are in one list.
var commonRanks = sync.OnceValue(func() *[1 << 16]uint16 {
	ranks, rank := new([1 << 16]uint16), uint16(0)
	for line := range strings.Lines(commonText) {
		if line[0] == '#' {
			continue
		}
		for _, r := range strings.TrimSuffix(line, "\n") {
			rank++
			ranks[r&0xFFFF] = rank
		}
	}
	return ranks
})

// commonRank is the rank of r among common characters, 0 if it is none.
func commonRank(r rune) int {
	if r > 0xFFFF || r < 0 {
		return 0
	}
	return int(commonRanks()[r])
}
