package calendar

// list is a list of words that are looked for at one place. Most lists have none that stands there, which the third byte of
// the text mostly tells: it tells more Chinese characters apart than the first.
type list struct {
	words  []string
	thirds uint64 // a set of the third bytes, by their low bits; all of them for a shorter word
}

func listOf(words ...string) list {
	l := list{words: words}
	for _, w := range words {
		l.thirds |= thirdBit(w)
	}
	return l
}

// relatives is a list of words that count from the article.
type relatives struct {
	words  []relative
	thirds uint64
}

func relativesOf(words []relative) relatives {
	l := relatives{words: words}
	for _, w := range words {
		l.thirds |= thirdBit(w.word)
	}
	return l
}

func thirdBit(word string) uint64 {
	if len(word) < 3 {
		return ^uint64(0)
	}
	return 1 << (word[2] & 63)
}

// mayHave says that a word may begin a text with that third byte.
func (l *list) mayHave(third byte) bool { return l.thirds>>(third&63)&1 != 0 }

// takeOf steps over the first word of the list that stands here.
func (r *reader) takeOf(l *list) bool {
	rest := r.s[r.p:]
	third := thirdByte(rest)
	if !l.mayHave(third) {
		return false
	}
	for _, w := range l.words {
		if begins(rest, third, w) {
			r.p += len(w)
			return true
		}
	}
	return false
}

// takeRelative steps over the first word of the list that stands here, and gives its offset.
func (r *reader) takeRelative(l *relatives) (int, bool) {
	rest := r.s[r.p:]
	third := thirdByte(rest)
	if l.thirds>>(third&63)&1 == 0 {
		return 0, false
	}
	for i := range l.words {
		if w := &l.words[i]; begins(rest, third, w.word) {
			r.p += len(w.word)
			return w.offset, true
		}
	}
	return 0, false
}
