package normalize

import (
	"slices"
	"unicode/utf8"
)

// looked is what a look at a text tells.
type looked struct {
	signs signs
	at    []int // where the characters with signFold begin, in order
	folds int   // how many of them there are; at holds them all, or is nil where they are too many to gain anything
	most  int   // so many are kept
}

// A usual page has some characters that [Width] has to look at, in its dateline and where its paragraphs are indented. So many are
// kept, and one more for so many bytes; a page of full-width letters has more.
const (
	mostFolds    = 64
	bytesPerFold = 256
)

// fold notes that the character at byte i may have to be folded.
func (l *looked) fold(i int) {
	if l.folds++; l.folds <= l.most {
		if l.at == nil {
			l.at = make([]int, 0, 16) // a usual page has less
		}
		l.at = append(l.at, i)
	} else {
		l.at = nil
	}
}

// known gives the places of the characters with signFold, nil if they are not kept or if there are none.
func (l *looked) known() []int { return l.at }

// foldReach is more than the bytes beside a character on which the signs of its neighbours can depend: a comma looks three
// back, a wide one for a wide digit behind it, a bracket markReach ahead, and the longest phrase of [Simplify] has 42.
const foldReach = 48

// folded gives the signs of what a layer of [Width] made, which was looked at before: it changes nothing but the characters
// with signFold, so that only these places need another look. Signs that are no longer there may stay, but for signFold.
func (l *looked) folded(by *layer) looked { return l.again(by.out, l.placesIn(by)) }

// joined is folded for a layer of [JoinLines], which changes nothing but what its edits say, and spaces.
func (l *looked) joined(by *layer) looked {
	places := l.placesIn(by)
	for _, e := range by.edits {
		places = append(places, e.out)
	}
	slices.SortFunc(places, func(a, b Span) int { return a.Start - b.Start })
	return l.again(by.out, places)
}

// placesIn gives what became of the characters with signFold in a layer.
func (l *looked) placesIn(by *layer) []Span {
	places := make([]Span, 0, len(l.at))
	for _, at := range l.at {
		places = append(places, by.result(Span{at, at + runeLen(by.in[at])}))
	}
	return places
}

// again looks at the neighbourhoods of places of a text, in order.
func (l *looked) again(text string, places []Span) looked {
	now := looked{signs: l.signs &^ signFold, most: l.most}
	for i := 0; i < len(places); {
		w := around(text, places[i])
		for i++; i < len(places); i++ {
			next := around(text, places[i])
			if next.Start > w.End {
				break
			}
			w.End = max(w.End, next.End)
		}
		there, _ := look(text[w.Start:w.End])
		if there.folds > len(there.at) {
			there, _ = look(text)
			return there
		}
		now.signs |= there.signs
		for _, at := range there.known() {
			now.fold(w.Start + at)
		}
	}
	return now
}

// around is the neighbourhood of a span, in whole characters.
func around(text string, s Span) Span {
	s.Start, s.End = max(0, s.Start-foldReach), min(len(text), s.End+foldReach)
	for s.Start > 0 && !utf8.RuneStart(text[s.Start]) {
		s.Start--
	}
	return wholeRunes(text, s)
}
