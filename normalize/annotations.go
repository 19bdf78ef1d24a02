package normalize

import (
	"strings"
	"unicode/utf8"
)

// Annotations takes away the pinyin that some sites put behind traditional characters: 開(kāi)展 becomes 開展. It learns
// from the page whether it is such a one: a mark counts if its pinyin is a reading of the character before it, and that
// character has another simplified form; one or two of them in a long text are the author's. So (AI), (km), (社區) and
// 蓝(lán) stay. Changes are marked as guesses where marks are rare, as a textbook's could be.
func Annotations() Step {
	return Step{Name: "annotations", Apply: annotations, repeat: untilCalm, needs: signMark}
}

// mark is what looks like an annotation.
type mark struct {
	span      Span // from bracket to bracket
	of        rune // the character annotated
	sound     syllable
	space     int  // bytes of the space behind the mark
	differs   bool // of has another simplified form
	reads     bool // the pinyin is a reading of of
	readsBase bool // the same without the tone
	plain     bool // no textbook form: without tone, with a digit for it, or with a space inside
}

func annotations(e *Editor) {
	marks := findMarks(e.Text())
	if len(marks) == 0 {
		return
	}
	page := judge(marks, e.Text())
	e.edits = make([]edit, 0, len(marks))
	for _, m := range marks {
		if !page.strips(m) {
			continue
		}
		e.Keep(m.span.Start - e.Pos())
		n := m.span.Len()
		if page.spaced {
			n += m.space
		}
		if page.certain {
			e.Replace(n, "")
		} else {
			e.Guess(n, "")
		}
	}
}

// page is what the marks of a page say of it.
type page struct {
	annotated  bool // traditional characters bear marks
	throughout bool // and others bear them too
	spaced     bool // a space follows each mark
	certain    bool
}

func (p page) strips(m mark) bool {
	if m.differs {
		return p.annotated && (m.reads || m.readsBase)
	}
	return p.throughout && m.reads && m.plain
}

// Thresholds of judge. A lone mark counts only in a snippet too short for a second one, and only on a common character
// that has no other reading or stands behind a number: authors annotate rare characters and those of several readings,
// never a measure word.
const (
	fewMarks         = 2
	sureMarks        = 3
	hanPerSureMark   = 100
	hanPerMark       = 30 // of pages annotated throughout
	throughoutMarks  = 8
	throughoutKinds  = 5
	snippetHan       = 60
	commonlyKnown    = 2000
	spacedPerHundred = 80
)

func judge(marks []mark, s string) page {
	valid, spaced, other := 0, 0, 0
	kinds := map[rune]bool{}
	var lone mark
	for _, m := range marks {
		switch {
		case !m.reads:
			continue
		case m.differs:
			valid++
			lone = m
		case m.plain:
			other++
			kinds[m.of] = true
		}
		if m.space > 0 {
			spaced++
		}
	}
	p := page{annotated: valid >= sureMarks || valid == fewMarks && hasAtMost(fewMarks*hanPerSureMark, s)}
	if rank := commonRank(lone.of); valid == 1 && hasAtMost(snippetHan, s) && rank > 0 && rank <= commonlyKnown {
		p.annotated = isCounter(s[:lone.span.Start]) || pinyinReadings().only(lone.sound, lone.of)
	}
	p.throughout = valid+other >= throughoutMarks && len(kinds) >= throughoutKinds && hasAtMost((valid+other)*hanPerMark, s)
	p.annotated = p.annotated || p.throughout
	p.spaced = valid+other >= sureMarks && spaced*100 >= (valid+other)*spacedPerHundred
	p.certain = valid+other >= sureMarks && hasAtMost((valid+other)*hanPerSureMark, s)
	return p
}

// hasAtMost reports whether s has at most n Han characters, of which each takes three bytes or four.
func hasAtMost(n int, s string) bool { return len(s)/3 <= n || countHan(s) <= n }

func countHan(s string) int {
	n := 0
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		if i+4 <= len(s) {
			if x := load(s, i); isThree(x) {
				if isHan(rune(three(x))) {
					n++
				}
				i += 3
				continue
			}
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if isHan(r) {
			n++
		}
		i += size
	}
	return n
}

// findMarks lists what looks like an annotation: a syllable in brackets straight behind a Han character or another mark.
// A page without one costs two searches for brackets.
func findMarks(s string) []mark {
	var marks []mark
	half, wide := -1, -1
	for i := 0; ; {
		half, wide = nextAt(s, "(", half, i), nextAt(s, "（", wide, i)
		i = min(half, wide)
		if i == len(s) {
			return marks
		}
		bracket := runeLen(s[i])
		if m, ok := readMark(s, i, i+bracket, marks); ok {
			if marks == nil { // where there is one there are many
				marks = make([]mark, 0, 1+strings.Count(s[i:], "("))
			}
			marks = append(marks, m)
			i = m.span.End
		} else {
			i += bracket
		}
	}
}

// nextAt is where bracket stands next at or behind i, if last is where it was found before; len(s) if nowhere. It looks
// for the last byte, which is rarer than the first.
func nextAt(s, bracket string, last, i int) int {
	if last >= i {
		return last
	}
	for at := i + len(bracket) - 1; at < len(s); at++ {
		n := strings.IndexByte(s[at:], bracket[len(bracket)-1])
		if n < 0 {
			break
		}
		if at += n; strings.HasSuffix(s[:at+1], bracket) {
			return at + 1 - len(bracket)
		}
	}
	return len(s)
}

// readMark reads the mark of the bracket at s[i:], whose inside begins at s[inside:].
func readMark(s string, i, inside int, before []mark) (mark, bool) {
	m := mark{}
	if inside == len(s) || s[inside] < 'a' || s[inside] >= 0xE0 {
		return m, false
	}
	if len(before) > 0 && before[len(before)-1].span.End == i {
		m.of = before[len(before)-1].of // 中(zhong)(zhong)
	} else if m.of = runeLast(s[:i]); !isHan(m.of) {
		return m, false
	}
	sound, n := parseSyllable(s[inside:])
	if n == 0 {
		return m, false
	}
	letters := inside + n
	end := letters + spaces(s[letters:])
	if !strings.HasPrefix(s[end:], ")") && !strings.HasPrefix(s[end:], "）") {
		return m, false
	}
	m.plain = sound.tone == 0 || s[letters-1] <= '9' || end > letters
	end += runeLen(s[end])
	m.span, m.sound = Span{i, end}, sound
	if behind := spaces(s[end:]); behind > 0 {
		m.space = runeLen(s[end])
	}
	table := pinyinReadings()
	m.reads = table.reads(sound, m.of)
	m.readsBase = m.reads || table.reads(syllable{letters: sound.letters}, m.of)
	m.differs = defaultConversion().simplifyRune(m.of) != m.of || defaultConversion().ambiguous[m.of]
	return m, m.readsBase
}

// isCounter reports whether the last character of s stands behind a number.
func isCounter(s string) bool {
	_, n := utf8.DecodeLastRuneInString(s)
	before, _ := utf8.DecodeLastRuneInString(s[:len(s)-n])
	return strings.ContainsRune("0123456789０１２３４５６７８９兩二三四五六七八九十百千萬億幾多餘", before)
}

// spaces is the number of bytes of spaces that s begins with.
func spaces(s string) int {
	if s == "" || s[0] > 0xE3 || s[0] < utf8.RuneSelf && s[0] != ' ' { // as nearly always: a Chinese character, or a bracket
		return 0
	}
	n := 0
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		if r != ' ' && !isSpace(r) {
			break
		}
		n += size
	}
	return n
}
