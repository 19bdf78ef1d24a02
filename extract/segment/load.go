package segment

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"math"
)

// packedIndex is the dictionary as Pack makes it: nothing is left to be computed when a segmenter is loaded.
//
//go:embed index.bin
var packedIndex []byte

// indexHead is what an index begins with; its number is that of the format. The hash of the dictionary follows, of hashSize
// bytes.
const (
	indexHead = "liangci segment index 1\n"
	hashSize  = 32
)

var errIndex = errors.New("index.bin: not an index of this version: run go generate ./extract/segment")

// open reads an index.
func open(data []byte) (*index, error) {
	if len(data) < len(indexHead)+hashSize || string(data[:len(indexHead)]) != indexHead {
		return nil, errIndex
	}
	r := reader{data: data[len(indexHead)+hashSize:]}
	x := &index{shift: r.number(), width: r.number(), longest: r.number()}
	units := r.number()
	x.rare = make(map[string]uint16, min(units, len(r.data)))
	for i := 0; i < units && !r.failed; i++ {
		unit := r.text()
		x.rare[unit] = uint16(r.number())
	}
	x.tags = make([]string, min(r.number(), math.MaxUint8+1))
	for i := range x.tags {
		x.tags[i] = r.text()
	}
	for i, codes := 0, r.take(2*len(x.codes)); i < len(codes)/2; i++ {
		x.codes[i] = binary.LittleEndian.Uint16(codes[2*i:])
	}
	x.first = r.edges()
	x.edges = r.edges()
	x.tag = r.take(len(x.first) + len(x.edges))
	if r.failed || len(r.data) > 0 {
		return nil, errIndex
	}
	return x, nil
}

// reader takes an index apart. Beyond the end of the data everything is empty, and failed is set.
type reader struct {
	data   []byte
	failed bool
}

func (r *reader) take(n int) []byte {
	if n < 0 || n > len(r.data) {
		r.data, r.failed = nil, true
		return nil
	}
	taken := r.data[:n:n]
	r.data = r.data[n:]
	return taken
}

func (r *reader) number() int {
	b := r.take(4)
	if b == nil {
		return 0
	}
	return int(binary.LittleEndian.Uint32(b))
}

func (r *reader) text() string { return string(r.take(r.number())) }

func (r *reader) edges() []edge {
	packed := r.take(edgeSize * r.number())
	edges := make([]edge, len(packed)/edgeSize)
	for i := range edges {
		b := packed[edgeSize*i:][:edgeSize]
		edges[i] = edge{binary.LittleEndian.Uint32(b), math.Float32frombits(binary.LittleEndian.Uint32(b[4:]))}
	}
	return edges
}
