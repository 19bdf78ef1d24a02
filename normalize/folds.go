package normalize

import "unicode/utf8"

// mostFolds is how many places a text may have that [Width] has to look at for them to be kept. A usual page has some, in its
// dateline and where its paragraphs are indented; one of full-width letters has too many to gain anything.
const mostFolds = 64

// looked is what a look at a text tells.
type looked struct {
	signs signs
	at    [mostFolds]int // where the characters with signFold begin, in order
	folds int            // how many of them there are; beyond mostFolds they are not kept
}

// fold notes that the character at byte i may have to be folded.
func (l *looked) fold(i int) {
	if l.folds < mostFolds {
		l.at[l.folds] = i
	}
	l.folds++
}

// known gives the places of the characters with signFold, nil if they are not kept.
func (l *looked) known() []int {
	if l.folds > mostFolds {
		return nil
	}
	return l.at[:l.folds:mostFolds]
}

// foldReach is more than the bytes beside a character on which the signs of its neighbours can depend: a comma looks three
// back, and a wide one for a wide digit behind it.
const foldReach = 12

// folded gives the signs of what a layer of [Width] made, which was looked at before: it changes nothing but the characters
// with signFold, so that only these places need another look. Signs that are no longer there may stay, but for signFold.
func (l *looked) folded(by *layer) looked {
	now := looked{signs: l.signs &^ signFold}
	places := l.known()
	for i := 0; i < len(places); {
		w := around(by, places[i])
		for i++; i < len(places); i++ {
			next := around(by, places[i])
			if next.Start > w.End {
				break
			}
			w.End = max(w.End, next.End)
		}
		there, _ := look(by.out[w.Start:w.End])
		now.signs |= there.signs
		if there.folds > mostFolds {
			there, _ = look(by.out)
			return there
		}
		for _, at := range there.known() {
			now.fold(w.Start + at)
		}
	}
	return now
}

// around is the neighbourhood, in whole characters, of what became of the character at byte i.
func around(by *layer, i int) Span {
	s := by.result(Span{i, i + runeLen(by.in[i])})
	s.Start, s.End = max(0, s.Start-foldReach), min(len(by.out), s.End+foldReach)
	for s.Start > 0 && !utf8.RuneStart(by.out[s.Start]) {
		s.Start--
	}
	return wholeRunes(by.out, s)
}
