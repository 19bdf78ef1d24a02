package segment

import (
	"fmt"
	"math"
	"math/bits"
	"slices"
	"strings"

	"github.com/go-ego/gse"
)

// index is the dictionary as a trie over units, in little memory so that it stays in the processor's cache: a node is
// a number, and one hash table holds all edges below the first level. A unit is a character or a run of letters and
// digits, what gse.SplitTextToWords makes; its code is a small number, 0 for a unit that no word has.
type index struct {
	codes   [1 << 16]uint16   // of the units that are one character of the basic plane
	rare    map[string]uint16 // of other units, in small letters
	longest int               // bytes of a unit in rare
	first   []edge            // by code: the nodes of the first level, whose number is their code
	edges   []edge            // open addressing; the number of a node is its place + len(first)
	shift   int               // 32 - log2(len(edges))
	width   int               // bits of a code in an edge's key
	tag     []uint8           // by node: noWord or what the part of speech is in tags
	tags    []string
}

// edge leads from a node to the next.
type edge struct {
	key  uint32  // node it comes from << width | code of the unit, and branches; 0 for an empty place
	dist float32 // of the word that ends here, infinite if none does
}

const (
	branches = 1 << 31 // flag in the key of an edge to a node that has edges itself
	noWord   = 0       // tag of a node where no word ends

	// unknownDist is the distance of a unit that is not a word, by gse.Segmenter.Segment.
	unknownDist = 32
)

// newIndex builds the index of a dictionary. Distances are those of gse.Segmenter.CalcToken, to the last bit.
func newIndex(dict *gse.Dictionary) (*index, error) {
	x := &index{rare: map[string]uint16{}, tags: []string{noWord: ""}}
	words := make([]string, len(dict.Tokens))
	for i := range words {
		words[i] = dict.Tokens[i].Text()
	}
	if err := x.addCodes(words); err != nil {
		return nil, err
	}
	total := float32(math.Log2(dict.TotalFreq()))
	for size := bits.Len(uint(2 * len(words))); ; size++ {
		if err := x.resize(size); err != nil {
			return nil, err
		}
		left := len(x.edges) / 8 * 5 // emptier tables are faster
		for i := range words {
			if left < 0 {
				break
			}
			t := &dict.Tokens[i]
			left -= x.add(words[i], total-float32(math.Log2(t.Freq())), x.tagOf(t.Pos()))
		}
		if left >= 0 {
			return x, nil
		}
	}
}

// addCodes gives every unit of the words a code.
func (x *index) addCodes(words []string) error {
	last := 0
	for _, word := range words {
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

// find is the place of the edge with a key, or the place where it would be.
func (x *index) find(key uint32) (place uint32, ok bool) {
	const golden = 0x9e3779b1 // 2³² / the golden ratio: spreads keys that follow one another
	mask := uint32(len(x.edges) - 1)
	for place = key * golden >> (x.shift & 31); ; place = (place + 1) & mask {
		switch x.edges[place].key &^ branches {
		case key:
			return place, true
		case 0:
			return place, false
		}
	}
}

// node is the node of a whole string, 0 if the trie has none.
func (x *index) node(s string) uint32 {
	node := uint32(0)
	for start := 0; start < len(s); {
		end := unitEnd(s, start)
		code := uint32(x.code(s[start:end]))
		if code == 0 {
			return 0
		}
		if start > 0 {
			place, ok := x.find(node<<x.width | code)
			if !ok {
				return 0
			}
			code = place + uint32(len(x.first))
		}
		node, start = code, end
	}
	return node
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
