package extract

// wordFilter is a set of words, hashed: it may say yes wrongly, never no. A map is asked behind it, since most of the strings that
// the rules ask about are no words.
type wordFilter [1 << 11]uint64

func newWordFilter(words map[string]wordClass) *wordFilter {
	var f wordFilter
	for w := range words {
		b := wordBit(w)
		f[b>>6] |= 1 << (b & 63)
	}
	return &f
}

func (f *wordFilter) mayHave(w string) bool {
	b := wordBit(w)
	return f[b>>6]>>(b&63)&1 != 0
}

// wordBit hashes a word by its length and by the bytes that tell the first and the last of Chinese characters apart.
func wordBit(w string) uint32 {
	n := len(w)
	if n < 3 {
		return uint32(n)
	}
	h := uint32(w[1]) | uint32(w[2])<<8 | uint32(w[n-2])<<16 | uint32(w[n-1])<<24
	return (h ^ uint32(n)) * 0x9E3779B1 >> 15
}

// pairSet is a set of pairs of characters, hashed: it may say yes wrongly, never no.
type pairSet [1 << 9]uint64

func pairBit(r, next rune) uint32 {
	return (uint32(r)*0x9E3779B1 ^ uint32(next)*0x85EBCA6B) >> 17
}

func (s *pairSet) add(r, next rune) {
	b := pairBit(r, next)
	s[b>>6] |= 1 << (b & 63)
}

func (s *pairSet) mayHave(r, next rune) bool {
	b := pairBit(r, next)
	return s[b>>6]>>(b&63)&1 != 0
}
