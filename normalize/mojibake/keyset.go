package mojibake

import (
	"math/bits"
	"sync"
)

// keySet is a set of keys that are not 0: a hash table without removal, of which the room is used again.
type keySet struct {
	keys []uint64 // a power of two of places, at most half of them taken: a key is at that of its hash or behind it
	n    int
}

var keySets = sync.Pool{New: func() any { return &keySet{keys: make([]uint64, 512)} }}

// newKeySet gives an empty set.
func newKeySet() *keySet {
	s := keySets.Get().(*keySet)
	clear(s.keys)
	s.n = 0
	return s
}

// release ends the use of a set.
func (s *keySet) release() { keySets.Put(s) }

// place is where a key is, or where it would go.
func (s *keySet) place(key uint64) *uint64 {
	const golden = 0x9E3779B97F4A7C15 // the upper bits of the product are well mixed
	size := uint(len(s.keys))
	for at := uint(key * golden >> (64 - bits.TrailingZeros(size))); ; at++ {
		if k := &s.keys[at&(size-1)]; *k == key || *k == 0 {
			return k
		}
	}
}

// add puts a key that is not 0 into the set.
func (s *keySet) add(key uint64) {
	k := s.place(key)
	if *k == key {
		return
	}
	*k = key
	if s.n++; 2*s.n > len(s.keys) {
		old := s.keys
		s.keys = make([]uint64, 2*len(old))
		for _, key := range old {
			if key != 0 {
				*s.place(key) = key
			}
		}
	}
}

// has reports whether the set holds a key that is not 0.
func (s *keySet) has(key uint64) bool { return *s.place(key) != 0 }
