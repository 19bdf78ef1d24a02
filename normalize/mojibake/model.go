package mojibake

import (
	"bytes"
	"cmp"
	"compress/gzip"
	_ "embed"
	"encoding/binary"
	"io"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:generate go run ./genmodel

//go:embed model.bin.gz
var packedModel []byte

// Costs are negative natural logarithms of probabilities: nats. costScale is how many steps of a stored one make a nat,
// as genmodel writes them.
const costScale = 12

// Classes of words as genmodel numbers them.
const (
	classes     = 128
	begins      = classes // the class of what stands in front of a phrase
	noClass     = 255
	pmiScale    = 20
	classWeight = 1.0
)

// Classes by name, as genmodel numbers the tags: twice the place of the tag in its list, plus one for single characters.
const (
	tagC  = 2 * 6  // conjunctions
	tagD  = 2 * 7  // adverbs
	tagP  = 2 * 34 // prepositions
	tagUV = 2 * 50 // 地
)

// model is the language model with what is known of single characters.
type model struct {
	nodes    []node
	labels   []uint16  // of the nodes
	onward   []float32 // what a prefix that goes on costs at least with one character more, before the class of the word counts
	chars    [1 << 16]charInfo
	after    [1 << 8][1 << 8]float32 // cost, on top, of a word of a class behind one of another; rows and columns noClass are 0
	readings map[string]*[5]string   // characters by plain syllable and tone
	heard    *heardAs                // the same by character
	byLead   [256][]rune             // characters of GBK, the likeliest first
	byTrail  [256][]rune

	leadGuesses, trailGuesses [256][]guess   // the first of these
	leads, trails             [256]shortlist // the same
	trailOrder                [256][]uint8   // the places in trailGuesses, in the order of their simplified characters
	least                     leastCosts
	rootTails                 []tails // of the children of the root, by number from the first
	lostPairs
}

// charInfo is what is known of a character by itself.
type charInfo struct {
	cost   float32 // of meeting it anywhere in a text, 0 if the words hold it nowhere
	root   int32   // the node of the words that begin with its simplified form, 0 if there are none
	simple uint16  // its simplified form, 0 if it is that itself
	form   form
	class  class // as classOf tells it
	echoes bool  // it is common enough for a page to be heard for it: see [page.listen]
}

// form says how a character stands to conversion into traditional ones.
type form uint8

const (
	usual      form = iota // what a conversion writes
	other                  // what it writes in some words
	simplified             // what it never leaves
	variant                // what it never writes
)

// loadModel unpacks the embedded model at the first use, some tens of milliseconds.
var loadModel = sync.OnceValue(readModel)

func readModel() *model {
	z, err := gzip.NewReader(bytes.NewReader(packedModel))
	if err != nil {
		panic(err) // it is embedded, and tests read it
	}
	data, err := io.ReadAll(z)
	if err != nil {
		panic(err)
	}
	m := &model{readings: map[string]*[5]string{}}
	section := func() []byte {
		n, used := binary.Uvarint(data)
		s := data[used : used+int(n)]
		data = data[used+int(n):]
		return s
	}
	m.readTrie(section())
	m.readClasses(section())
	m.readForms(string(section()))
	m.findRoots()
	m.findTails()
	m.readReadings(string(section()))
	m.heard = newHeardAs(m.readings)
	m.rank()
	m.findEchoes()
	m.findLeast()
	m.findFirsts()
	return m
}

// findRoots notes with each character its class and the words that it begins.
func (m *model) findRoots() {
	var roots [1 << 16]int32
	for c := m.nodes[0].first; c < m.nodes[0].first+int32(m.nodes[0].children); c++ {
		roots[m.labels[c]] = c
	}
	for r := range m.chars {
		m.chars[r].class, m.chars[r].root = classOf(rune(r)), roots[m.simplify(rune(r))]
	}
}

// findEchoes notes which characters are not so rare that they are likely to be part of a run.
func (m *model) findEchoes() {
	for r := range m.chars {
		m.chars[r].echoes = m.classOf(m.simplify(rune(r))) == word && m.plain(rune(r)) <= echoLimit
	}
}

// readClasses reads how words of the classes follow one another.
func (m *model) readClasses(data []byte) {
	for from := range classes + 1 {
		row := &m.after[from]
		for to := range classes {
			row[to] = -float32(int(data[from*classes+to])-128) / pmiScale * classWeight
		}
	}
}

// readForms reads lines `simplified traditional... SPACE variants`.
func (m *model) readForms(lines string) {
	for line := range strings.Lines(lines) {
		forms, variants, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		simple, n := utf8.DecodeRuneInString(forms)
		m.chars[simple].form = simplified
		for i, r := range forms[n:] {
			m.chars[r].form = usual
			if i > 0 {
				m.chars[r].form = other
			}
			if r != simple {
				m.chars[r].simple = uint16(simple)
			}
		}
		for _, r := range variants {
			m.chars[r].simple, m.chars[r].form = uint16(simple), variant
		}
	}
}

// simplify gives the simplified form of a character.
func (m *model) simplify(r rune) rune {
	if r < 0 || r > 0xFFFF || m.chars[r].simple == 0 {
		return r
	}
	return rune(m.chars[r].simple)
}

// classOf is the function of that name, from the table.
func (m *model) classOf(r rune) class {
	if r < 0 || r > 0xFFFF {
		return classOf(r)
	}
	return m.chars[r].class
}

func (m *model) readReadings(lines string) {
	for line := range strings.Lines(lines) {
		reading, characters, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		s, n := parseSyllable(reading)
		if n < len(reading) || n == 0 {
			continue // ê and the like
		}
		if m.readings[s.letters] == nil {
			m.readings[s.letters] = new([5]string)
		}
		m.readings[s.letters][s.tone] += characters
	}
}

// reads reports whether s is a reading of r, or of its simplified form. Without a tone any tone will do.
func (m *model) reads(s sound, r rune) bool {
	if s.letters == 0 {
		return false
	}
	if m.heard.reads(s.letters, int(s.tone), r) {
		return true
	}
	simple := m.simplify(r)
	return simple != r && m.heard.reads(s.letters, int(s.tone), simple)
}

// read lists the characters with a reading.
func (m *model) read(s sound) []rune {
	byTone := m.heard.byTone[s.letters]
	if byTone == nil {
		return nil
	}
	if s.tone > 0 {
		return []rune(byTone[s.tone])
	}
	return []rune(strings.Join(byTone[:], ""))
}

// rank sorts the characters of GBK by their cost.
func (m *model) rank() {
	c := gbk()
	costs := make([]float32, 1<<16)
	for code := firstLead << 8; code < 1<<16; code++ {
		r := c.decode[code]
		if r == 0 {
			continue
		}
		if costs[r] = m.plain(r); costs[r] < hopeless {
			m.byLead[code>>8] = append(m.byLead[code>>8], r)
			m.byTrail[code&0xFF] = append(m.byTrail[code&0xFF], r)
		}
	}
	for _, lists := range []*[256][]rune{&m.byLead, &m.byTrail} {
		for _, list := range lists {
			slices.SortStableFunc(list, func(a, b rune) int { return cmp.Compare(costs[a], costs[b]) })
		}
	}
}

// plain is the cost of a character by itself, in any word and place.
func (m *model) plain(r rune) float32 {
	if r > 0xFFFF || !isHan(r) {
		return signCost(r)
	}
	extra := formCost[m.chars[r].form]
	if cost := m.chars[m.simplify(r)].cost; cost > 0 {
		return cost + extra
	}
	return unknownHan + extra
}
