package segment

import (
	"encoding/binary"
	"fmt"
	"maps"
	"math"
	"math/bits"
	"slices"
	"strings"
)

// newIndex builds the index of a dictionary. Distances are those of gse.Segmenter.CalcToken, to the last bit.
func newIndex(words []word) (*index, error) {
	x := &index{rare: map[string]uint16{}, tags: []string{noWord: ""}}
	if err := x.addCodes(words); err != nil {
		return nil, err
	}
	sum := 0.0
	for _, w := range words {
		sum += w.freq
	}
	total := float32(math.Log2(sum))
	for size := bits.Len(uint(2 * len(words))); ; size++ {
		if err := x.resize(size); err != nil {
			return nil, err
		}
		left := len(x.edges) / 8 * 5 // emptier tables are faster
		for _, w := range words {
			if left < 0 {
				break
			}
			left -= x.add(w.text, total-float32(math.Log2(w.freq)), x.tagOf(w.pos))
		}
		if left >= 0 {
			return x, nil
		}
	}
}

// addCodes gives every unit of the words a code.
func (x *index) addCodes(words []word) error {
	last := 0
	for _, w := range words {
		word := w.text
		for start := 0; start < len(word); {
			end := unitEnd(word, start)
			if end-start > maxUnit {
				return fmt.Errorf("dictionary: %q: unit of %d bytes, expected at most %d", word, end-start, maxUnit)
			}
			if x.code(word[start:end]) == 0 {
				last++
				x.setCode(word[start:end], uint16(last))
			}
			start = end
		}
		if last >= 1<<15 {
			return fmt.Errorf("dictionary: %d units, expected less than %d", last, 1<<15)
		}
	}
	x.width = bits.Len(uint(last))
	x.first = make([]edge, last+1)
	return nil
}

// resize empties the index and gives it 1<<size places for edges.
func (x *index) resize(size int) error {
	if nodes := len(x.first) + 1<<size; bits.Len(uint(nodes))+x.width > 31 {
		return fmt.Errorf("dictionary: too large for keys of 31 bits: %d nodes, %d units", nodes, len(x.first))
	}
	for i := range x.first {
		x.first[i] = edge{dist: unknownDist}
	}
	x.edges = make([]edge, 1<<size)
	x.shift = 32 - size
	x.tag = make([]uint8, len(x.first)+len(x.edges))
	return nil
}

// add adds a word and tells how many edges that took.
func (x *index) add(word string, dist float32, tag uint8) (added int) {
	end := unitEnd(word, 0)
	node := uint32(x.code(word[:end]))
	at := &x.first[node]
	for start := end; start < len(word); start = end {
		end = unitEnd(word, start)
		key := node<<x.width | uint32(x.code(word[start:end]))
		place, ok := x.find(key)
		if !ok {
			x.edges[place] = edge{key, float32(math.Inf(1))}
			added++
		}
		at.key |= branches
		at = &x.edges[place]
		node = place + uint32(len(x.first))
	}
	at.dist, x.tag[node] = dist, tag
	return added
}

// setCode gives a unit of at most maxUnit bytes its code.
func (x *index) setCode(unit string, code uint16) {
	if r, ok := single(unit); ok {
		x.codes[r] = code
		return
	}
	x.rare[string(lower([]byte(unit)))] = code
	x.longest = max(x.longest, len(unit))
}

// tagOf is the number of a part of speech.
func (x *index) tagOf(pos string) uint8 {
	i := slices.Index(x.tags[1:], pos) + 1
	if i == 0 {
		i = len(x.tags)
		x.tags = append(x.tags, strings.Clone(pos))
	}
	return uint8(i)
}

// append packs the index behind dst, as open reads it.
func (x *index) append(dst []byte) []byte {
	le := binary.LittleEndian
	text := func(s string) { dst = append(le.AppendUint32(dst, uint32(len(s))), s...) }
	for _, n := range []int{x.shift, x.width, x.longest, len(x.rare)} {
		dst = le.AppendUint32(dst, uint32(n))
	}
	for _, unit := range slices.Sorted(maps.Keys(x.rare)) {
		text(unit)
		dst = le.AppendUint32(dst, uint32(x.rare[unit]))
	}
	dst = le.AppendUint32(dst, uint32(len(x.tags)))
	for _, tag := range x.tags {
		text(tag)
	}
	for _, code := range x.codes {
		dst = le.AppendUint16(dst, code)
	}
	for _, edges := range [][]edge{x.first, x.edges} {
		dst = le.AppendUint32(dst, uint32(len(edges)))
		for _, e := range edges {
			dst = le.AppendUint32(le.AppendUint32(dst, e.key), math.Float32bits(e.dist))
		}
	}
	return append(dst, x.tag...)
}
