package segment

import "math"

// scratch is the memory of one search. Places are counted in units; place n is behind the n-th.
type scratch struct {
	codes [maxChunk]uint16     // of the units
	ends  [maxChunk + 1]uint16 // by place: bytes before it; ends[0] is 0
	steps [maxChunk + 1]step   // by place
}

// step is the last word of the shortest path to a place.
type step struct {
	dist float32 // length of the path
	node uint32  // of the word
	from uint32  // the place where the word starts
}

// search finds the shortest path through the first n units, the sum of the distances of its words, and returns how many
// words it has; they are read from its end. It is the search of gse.Segmenter.Segment: sums are of float32 and from
// the left, and of paths of the same length the one found first stays, whose last word is longest.
func (x *index) search(room *scratch, n int) (words int) {
	codes, steps := room.codes[:n], room.steps[:n+1]
	for i := range steps {
		steps[i].dist = float32(math.Inf(1))
	}
	steps[0].dist = 0
	for i, code := range codes {
		base := steps[i].dist
		at := &x.first[code]
		if d := base + at.dist; d < steps[i+1].dist {
			steps[i+1] = step{d, uint32(code), uint32(i)}
		}
		node := uint32(code)
		for j := i + 1; at.key&branches != 0 && j < n; j++ {
			place, ok := x.find(node<<x.width | uint32(codes[j]))
			if !ok {
				break
			}
			at, node = &x.edges[place], place+uint32(len(x.first))
			if d := base + at.dist; d < steps[j+1].dist {
				steps[j+1] = step{d, node, uint32(i)}
			}
		}
	}
	for at := n; at > 0; at = int(steps[at].from) {
		words++
	}
	return words
}
