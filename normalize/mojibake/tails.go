package mojibake

// tails are the characters that a prefix goes on with: a bit for each, in a word for each, some of which share theirs.
type tails [4]uint64

// bitOf and slotOf give the bit of a character, and its word in tails.
func bitOf(r rune) uint64 { return 1 << (uint32(r) * golden32 >> 26) }

func slotOf(r rune) uint8 { return uint8(uint32(r) * golden32 >> 24 & 3) }

const golden32 = 0x9E3779B1 // the upper bits of a product with it are well mixed

// findTails fills in model.rootTails.
func (m *model) findTails() {
	root := &m.nodes[0]
	m.rootTails = make([]tails, root.children)
	for i := range m.rootTails {
		n := &m.nodes[root.first+int32(i)]
		for _, r := range m.labels[n.first : n.first+int32(n.children)] {
			m.rootTails[i][slotOf(rune(r))] |= bitOf(rune(r))
		}
	}
}

// addTails adds the characters that a prefix goes on with.
func (m *model) addTails(to *tails, node int32) {
	if i := int(node - m.nodes[0].first); i < len(m.rootTails) {
		for k, word := range &m.rootTails[i] {
			to[k] |= word
		}
		return
	}
	n := &m.nodes[node]
	for _, r := range m.labels[n.first : n.first+int32(n.children)] {
		to[slotOf(rune(r))] |= bitOf(rune(r))
	}
}
