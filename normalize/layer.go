package normalize

import (
	"sort"
	"unicode/utf8"
)

// edit is one change that moves offsets, or that must not be cut.
type edit struct {
	in, out Span
	guessed bool
}

// layer is what one step did. Between two edits, in and out have the same number of bytes and their characters stand at
// the same offsets, though single characters may differ (國 and 国): such a change needs no entry, for comparing the two
// texts finds it again. So conversion of every third character costs nothing but the new text.
type layer struct {
	step    string
	in, out string
	edits   []edit // in order, apart in both texts
	notes   map[int]note
}

// note is what there is to say of an edit that is not certain. Notes are kept by where in the text before the edit begins.
type note struct {
	reason     string
	candidates []string
}

// source maps a span of out to the span of in that it came from. An end inside an edit moves out to the edit's end; an
// edit that only touches the span stays outside.
func (l *layer) source(s Span) Span { return mapSpan(s, l.edits, true) }

// result maps a span of in to the span of out that it became, by the same rules.
func (l *layer) result(s Span) Span { return mapSpan(s, l.edits, false) }

// sides are the edit's spans in the text that is mapped from and in the other; back maps from out to in.
func (e *edit) sides(back bool) (from, to Span) {
	if back {
		return e.out, e.in
	}
	return e.in, e.out
}

// mapSpan maps s through edits.
func mapSpan(s Span, edits []edit, back bool) Span {
	if len(edits) == 0 {
		return s
	}
	// The start goes behind every edit that ends at or before it, the end in front of every edit that begins at or
	// behind it: that keeps a deletion at the edge outside.
	before := firstEndingBehind(edits, s.Start, back)
	start := s.Start
	if before > 0 {
		from, to := edits[before-1].sides(back)
		start += to.End - from.End
	}
	if before < len(edits) {
		if from, to := edits[before].sides(back); from.Start < s.Start {
			start = to.Start
		}
	}
	after := firstStartingAt(edits, s.End, back)
	end := s.End
	if after > 0 {
		from, to := edits[after-1].sides(back)
		if from.End > s.End {
			end = to.End
		} else {
			end += to.End - from.End
		}
	}
	return Span{start, max(start, end)} // an empty span beside a deletion would come out turned round
}

// firstEndingBehind is the first edit that ends behind a place, found as sort.Search would: every span of every record is mapped,
// so that a call for each comparison shows.
func firstEndingBehind(edits []edit, at int, back bool) int {
	lo, hi := 0, len(edits)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if from, _ := edits[mid].sides(back); from.End > at {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	return lo
}

// firstStartingAt is the first edit that begins at a place or behind it.
func firstStartingAt(edits []edit, at int, back bool) int {
	lo, hi := 0, len(edits)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if from, _ := edits[mid].sides(back); from.Start >= at {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	return lo
}

// touched tells of the edits in a span of out whether some are certain, and some guesses.
func (l *layer) touched(s Span) (certain, guessed bool) {
	first := sort.Search(len(l.edits), func(i int) bool { return l.edits[i].out.End >= s.Start })
	for _, e := range l.edits[first:] {
		if e.out.Start > s.End {
			break
		}
		if touches(e.out, s) {
			certain, guessed = certain || !e.guessed, guessed || e.guessed
		}
	}
	return certain, guessed
}

// changes lists the changes of the layer in and at window, a span of in: the edits, and between them each run of changed
// characters, cut off at the window.
func (l *layer) changes(window Span) []edit {
	var all []edit
	first := sort.Search(len(l.edits), func(i int) bool { return l.edits[i].in.End >= window.Start })
	in, out := 0, 0
	if first > 0 {
		in, out = l.edits[first-1].in.End, l.edits[first-1].out.End
	}
	if in < window.Start && (first == len(l.edits) || l.edits[first].in.Start >= window.Start) {
		in, out = window.Start, out+window.Start-in
	}
	for _, e := range l.edits[first:] {
		if e.in.Start > window.End {
			break
		}
		all = appendRewrites(all, l.in[in:e.in.Start], l.out[out:e.out.Start], in, out)
		all = append(all, e)
		in, out = e.in.End, e.out.End
	}
	if in < window.End {
		all = appendRewrites(all, l.in[in:window.End], l.out[out:out+window.End-in], in, out)
	}
	return all
}

// appendRewrites lists the runs of characters that differ between two aligned texts.
func appendRewrites(all []edit, before, after string, in, out int) []edit {
	for i := 0; i < len(before); {
		if before[i] == after[i] && (before[i] < utf8.RuneSelf || sameRune(before, after, i)) {
			i += runeLen(before[i])
			continue
		}
		start := i
		for i < len(before) && !sameRune(before, after, i) {
			i += runeLen(before[i])
		}
		all = append(all, edit{in: Span{in + start, in + i}, out: Span{out + start, out + i}})
	}
	return all
}

func sameRune(a, b string, i int) bool {
	n := runeLen(a[i])
	return a[i:i+n] == b[i:i+n]
}

// runeLen is the number of bytes of the character that begins with b, in valid UTF-8.
func runeLen(b byte) int {
	switch {
	case b < 0x80:
		return 1
	case b < 0xE0:
		return 2
	case b < 0xF0:
		return 3
	}
	return 4
}
