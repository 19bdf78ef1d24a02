package layout

import (
	"math/bits"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/cespare/xxhash/v2"

	"github.com/liangci/liangci/normalize"
)

const (
	minRepeat   = 30 // characters of a paragraph that counts as a repeat by itself
	minExcerpt  = 15 // characters of an excerpt that breaks off
	maxDistance = 7  // bits
	edge        = 24 // bytes at the ends of a paragraph by which copies are found
	maxTries    = 8  // paragraphs that share an end and are compared
)

// repeater finds copies among the lines of a page.
type repeater struct {
	p      *page
	exact  map[uint64]int
	ends   map[uint64]int32 // 1 + the place of the last line in chain
	chain  []chained        // the lines by their ends
	prints map[int]print
	found  map[int]Repeat
	copyOf map[int]int
}

// chained is a line that has an end in common with earlier ones.
type chained struct {
	line int
	prev int32 // 1 + the place of the one before it, 0 for none
}

// repeats finds the lines that say again what an earlier one says, and with them the articles of the page.
func (p *page) repeats() (repeats []Repeat, articles []normalize.Span) {
	r := &repeater{p: p, copyOf: map[int]int{}}
	long := 0
	for i := range p.pieces {
		if p.pieces[i].Kind.Text() && len(p.pieces[i].text) >= minExcerpt {
			long++
		}
	}
	if long >= 2 && p.mayRepeat(long) {
		r.find(long)
	}
	for _, f := range r.found {
		repeats = append(repeats, f)
	}
	sort.Slice(repeats, func(i, j int) bool { return repeats[i].Span.Start < repeats[j].Span.Start })
	return repeats, p.articles(r.copyOf)
}

// find finds the copies among the lines, of which about n are long.
func (r *repeater) find(n int) {
	r.exact, r.ends = make(map[uint64]int, n), make(map[uint64]int32, 2*n)
	r.chain = make([]chained, 0, 2*n)
	r.prints, r.found = map[int]print{}, map[int]Repeat{}
	for i := range r.p.pieces {
		if r.p.pieces[i].Kind.Text() {
			r.look(i)
		}
	}
	r.confirm()
	r.blocks()
}

// look compares line i with the earlier ones.
func (r *repeater) look(i int) {
	s := r.p.pieces[i].text
	if !hasRunes(s, minExcerpt) {
		return
	}
	long := hasRunes(s, minRepeat)
	if long {
		h := xxhash.Sum64String(s)
		if j, ok := r.exact[h]; ok && r.p.pieces[j].text == s {
			r.add(i, j, 0)
			return
		}
		r.exact[h] = i
	}
	head, tail := endsOf(s)
	for _, key := range [2]uint64{head, tail} {
		at := r.ends[key]
		for n := 0; at > 0 && n < maxTries; n++ {
			if r.compare(i, r.chain[at-1].line, long) {
				return
			}
			at = r.chain[at-1].prev
		}
	}
	for _, key := range [2]uint64{head, tail} {
		r.chain = append(r.chain, chained{i, r.ends[key]})
		r.ends[key] = int32(len(r.chain))
	}
}

// endsOf hashes the two ends of a line, by which copies are found.
func endsOf(s string) (head, tail uint64) {
	head = xxhash.Sum64String(s[:min(edge, len(s))])
	body := strings.TrimRightFunc(s, closesParagraph)
	return head, xxhash.Sum64String(body[max(0, len(body)-edge):]) ^ 1
}

// mayRepeat says that two of the lines of text, of which there are at most n, may have an end in common. On most pages none have,
// so that none is a copy.
func (p *page) mayRepeat(n int) bool {
	var few [256]uint64
	seen := few[:]
	for len(seen) < 4*n {
		seen = make([]uint64, 2*len(seen))
	}
	for i := range p.pieces {
		l := &p.pieces[i]
		if !l.Kind.Text() || !hasRunes(l.text, minExcerpt) {
			continue
		}
		head, tail := endsOf(l.text)
		if !insert(seen, head) || !insert(seen, tail) {
			return true
		}
	}
	return false
}

// insert puts a key into a hash table, in which 0 is an empty place; false if it may be there already.
func insert(seen []uint64, key uint64) bool {
	const tries = 64 // more are needed only where someone chose the keys
	for n := range uint64(tries) {
		switch at := &seen[(key+n)&uint64(len(seen)-1)]; *at {
		case 0:
			*at = key
			return key != 0
		case key:
			return false
		}
	}
	return false
}

// closesParagraph says that a character is a mark that may close a paragraph, by which copies differ.
func closesParagraph(r rune) bool {
	switch r {
	case '。', '”', '」', '）', ')', '…', '.', '!', '！', ' ':
		return true
	}
	return false
}

// compare says whether line i is a near copy or an excerpt of line j, or j an excerpt of i, and keeps which.
func (r *repeater) compare(i, j int, long bool) bool {
	a, b := r.p.pieces[i].text, r.p.pieces[j].text
	if excerpt(a, b) {
		r.add(i, j, 0)
		return true
	}
	if excerpt(b, a) {
		if _, known := r.found[j]; !known {
			r.add(j, i, 0)
		}
		return false
	}
	if !long || 8*min(len(a), len(b)) < 7*max(len(a), len(b)) || !hasRunes(b, minRepeat) || !sameDigits(a, b) {
		return false
	}
	x, y := r.print(i), r.print(j)
	if d := bits.OnesCount64(x.hash ^ y.hash); d <= maxDistance && x.digits == y.digits {
		r.add(i, j, d)
		return true
	}
	return false
}

// excerpt says that a is the beginning of b and breaks off with … or three points.
func excerpt(a, b string) bool {
	t := strings.TrimRight(a, "….")
	if len(t) == len(a) || strings.HasSuffix(a, ".") && !strings.HasSuffix(a, "..") {
		return false
	}
	return len(b) > len(t) && utf8.RuneCountInString(t) >= minExcerpt && strings.HasPrefix(b, t)
}

// add notes that piece i is a copy of piece j, so many bits apart.
func (r *repeater) add(i, j, distance int) {
	r.found[i] = Repeat{r.p.pieces[i].Span, r.p.pieces[j].Span, distance}
	r.copyOf[i] = j
}

// confirm drops near copies that differ in more than marks and stand alone: two villages of which a template says the same are no
// copy of one another, but in the middle of a repeated article such a paragraph is one.
func (r *repeater) confirm() {
	for i, f := range r.found {
		if f.Distance == 0 && r.p.pieces[i].text == r.p.pieces[r.copyOf[i]].text {
			continue
		}
		if excerpt(r.p.pieces[i].text, r.p.pieces[r.copyOf[i]].text) || letters(r.p.pieces[i].text) == letters(r.p.pieces[r.copyOf[i]].text) {
			continue
		}
		if !r.exactBeside(i) {
			delete(r.found, i)
			delete(r.copyOf, i)
		}
	}
}

// exactBeside says that the text line before or behind i is a copy, but for its marks, of the one before or behind the line that
// i copies.
func (r *repeater) exactBeside(i int) bool {
	for _, step := range []int{-1, 1} {
		a, b := r.step(i, step), r.step(r.copyOf[i], step)
		if a >= 0 && b >= 0 && a != b && len(r.p.pieces[a].text) >= minExcerpt && letters(r.p.pieces[a].text) == letters(r.p.pieces[b].text) {
			return true
		}
	}
	return false
}

// step is the next line of text before or behind i, -1 if there is none.
func (r *repeater) step(i, by int) int {
	for i += by; i >= 0 && i < len(r.p.pieces); i += by {
		if r.p.pieces[i].Kind.Text() {
			return i
		}
	}
	return -1
}

// blocks adds the short lines between and beside repeated paragraphs that stand in both copies.
func (r *repeater) blocks() {
	known := make([]int, 0, len(r.copyOf))
	for i := range r.copyOf {
		known = append(known, i)
	}
	sort.Ints(known)
	for _, i := range known {
		for _, step := range []int{-1, 1} {
			a, b := i, r.copyOf[i]
			for {
				a, b = r.step(a, step), r.step(b, step)
				if a < 0 || b < 0 || a == b || r.p.pieces[a].text != r.p.pieces[b].text {
					break
				}
				if _, ok := r.copyOf[a]; ok {
					break
				}
				if _, ok := r.copyOf[b]; ok && r.copyOf[b] == a {
					break
				}
				r.add(a, b, 0)
			}
		}
	}
}
