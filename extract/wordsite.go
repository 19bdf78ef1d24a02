package extract

import "github.com/liangci/liangci/extract/segment"

// endsInPlace says that the last element is a word with the 所 at byte p, which it then takes over: 诊|所有16家.
func (x *Extractor) endsInPlace(c *clauseSentence, p int, seg *segment.Segmenter) bool {
	n := len(c.elems)
	if n == 0 || c.elems[n-1].end != p || c.elems[n-1].kind != elemWord {
		return false
	}
	start, end := c.elems[n-1].start, p+len("所")
	for _, size := range []int{3, 6, 9} {
		if p-size >= start && seg.IsWord(c.s[p-size:end]) {
			c.elems = c.elems[:n-1]
			x.word(c, start, end, "n", x.wordOf(c.s[start:end], "n"))
			return true
		}
	}
	return false
}
