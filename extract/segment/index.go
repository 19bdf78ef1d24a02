package segment

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
	edgeSize = 8 // bytes, packed

	branches = 1 << 31 // flag in the key of an edge to a node that has edges itself
	noWord   = 0       // tag of a node where no word ends

	// unknownDist is the distance of a unit that is not a word, by gse.Segmenter.Segment.
	unknownDist = 32
)

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
