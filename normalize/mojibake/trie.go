package mojibake

import (
	"encoding/binary"
	"math"
)

// node is a prefix of words in the trie. What it is called, its last character, stands in model.labels.
type node struct {
	first    int32   // index of its first child
	word     float32 // cost of the word that ends here, +Inf for none
	begun    float32 // cost of any of the words that begin so
	children uint16  // how many it has, one behind the other by label
	class    uint8   // of the word that ends here
	tails    uint8   // a bit for the last three bits of each child's label
}

// readTrie reads the words as genmodel writes them.
func (m *model) readTrie(data []byte) {
	next := func() int {
		n, used := binary.Uvarint(data)
		data = data[used:]
		return int(n)
	}
	m.nodes = make([]node, next())
	m.labels = make([]uint16, len(m.nodes))
	deltas := make([]rune, len(m.nodes))
	for i := 1; i < len(m.nodes); i++ {
		deltas[i] = rune(next())
	}
	costs := data[:len(m.nodes)-1]
	for i, c := range costs {
		m.nodes[i+1].word = wordCost(c)
	}
	data = data[len(costs):]
	first := int32(1)
	for i := range m.nodes {
		n := &m.nodes[i]
		n.class = noClass
		n.first, n.children = first, uint16(next())
		last := rune(0)
		for ; first < n.first+int32(n.children); first++ {
			last += deltas[first]
			m.labels[first] = uint16(last)
			n.tails |= 1 << (last & 7)
		}
	}
	for i := range m.nodes {
		if n := &m.nodes[i]; i > 0 && !math.IsInf(float64(n.word), 1) {
			n.class, data = data[0], data[1:]
		}
	}
	m.sumUp(costs)
}

// wordCost is the cost of a word by the byte that stands for it; 0 stands for none.
func wordCost(c byte) float32 {
	if c == 0 {
		return float32(math.Inf(1))
	}
	return float32(c) / costScale
}

// sumUp finds what words cost that begin alike, what it costs at least to go on with their beginning, and what words cost that hold a
// character, of the bytes that stand for the costs of all words.
func (m *model) sumUp(costs []byte) {
	probability := func(cost float32) float64 { return math.Exp(-float64(cost)) }
	var words, leaves [256]float64 // of a word, and of what begins as it does where it is the only one
	var begun [256]float32
	for c := range words {
		words[c] = probability(wordCost(byte(c)))
		begun[c] = float32(-math.Log(words[c]))
		leaves[c] = probability(begun[c])
	}
	shares := make([]float64, len(m.nodes)) // of the words that begin so
	m.onward = make([]float32, len(m.nodes))
	for i := len(m.nodes) - 1; i > 0; i-- {
		n, c := &m.nodes[i], costs[i-1]
		if n.children == 0 {
			n.begun, shares[i] = begun[c], leaves[c]
			continue
		}
		p, least := words[c], float32(math.Inf(1))
		for k := n.first; k < n.first+int32(n.children); k++ {
			p += shares[k]
			if begun := m.nodes[k].begun; begun < least { // no word costs less than those that begin with it do together
				least = begun
			}
		}
		m.onward[i] = least
		n.begun = float32(-math.Log(p))
		shares[i] = probability(n.begun)
	}
	var with [1 << 16]float64
	for i, share := range shares[1:] {
		with[m.labels[i+1]] += share
	}
	for r, p := range with {
		if p > 0 {
			m.chars[r].cost = float32(-math.Log(p))
		}
	}
}

// child is the node of a prefix with one more character, 0 if no word begins so.
func (m *model) child(of int32, r rune) int32 {
	if i := int(of) - 1; i < len(m.rootTails) { // the children of the root come first, and those that have many are among them
		if m.rootTails[i][slotOf(r)]&bitOf(r) == 0 {
			return 0
		}
	}
	n := &m.nodes[of]
	if n.tails&(1<<(r&7)) == 0 {
		return 0
	}
	list := m.labels[n.first : n.first+int32(n.children)]
	low, high := 0, len(list)
	for low < high { // sort.Search, of which half the time would be the calls
		if middle := (low + high) / 2; rune(list[middle]) < r {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low < len(list) && rune(list[low]) == r {
		return n.first + int32(low)
	}
	return 0
}
