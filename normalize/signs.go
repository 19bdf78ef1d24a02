package normalize

import (
	"sync"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize/mojibake"
)

// signs are what a text shows of a need for the steps. Most steps have nothing to do on most pages: one look at a text
// tells which. A sign may be there in vain; that it is not there is a proof.
type signs uint8

const (
	signHot     signs = 1 << iota // a character that [Simplify] may change
	signFold                      // one that [Width] may change
	signBroken                    // one that only text which was decoded wrongly has
	signLook                      // in tables only: what stands beside the character has to be looked at
	signEntity                    // &
	signMark                      // a bracket or a question mark with a letter behind it
	signDoubled                   // a comma in front of another mark, or behind one
	signLine                      // a line end or a space
	signAll     = ^signs(0)
)

// signTables say which signs single characters are.
type signTables struct {
	ascii [utf8.RuneSelf]signs
	bmp   [1 << 16]signs
}

// signTable is built at the first use. What [Simplify] makes of a character shows no sign that the character has not, so
// that the signs of a text hold for what it becomes.
var signTable = sync.OnceValue(func() *signTables {
	t := &signTables{}
	for b := range t.ascii {
		if b < ' ' && b != '\n' && b != '\t' || b == 0x7F {
			t.ascii[b] = signFold
		}
	}
	t.ascii['\n'], t.ascii[' '], t.ascii['&'] = signLine, signLine, signEntity
	t.ascii['\r'] |= signLine
	t.ascii['('], t.ascii['?'], t.ascii[','] = signLook, signLook, signLook
	t.addFolds()
	for _, r := range mojibake.Suspects() {
		t.bmp[r] |= signBroken
	}
	for r := rune(0xC0); r <= 0xFF; r++ {
		t.bmp[r] |= signBroken // UTF-8 read as Latin-1
	}
	t.bmp[utf8.RuneError] |= signBroken
	t.addConversion(defaultConversion())
	return t
})

// addFolds adds the characters that foldWidth may change.
func (t *signTables) addFolds() {
	for r := rune(utf8.RuneSelf); r < 0x4000; r++ {
		if isSpace(r) || isInvisible(r) {
			t.bmp[r] |= signFold
		}
	}
	for r := rune(0xE000); r <= 0xF8FF; r++ {
		t.bmp[r] |= signFold | signBroken
	}
	for r := rune(0xFE00); r <= 0xFFFF; r++ {
		if isInvisible(r) || r <= 0xFE0F || r >= 0xFF01 && r <= 0xFF5E {
			t.bmp[r] |= signFold
		}
	}
	for r := range lookalikes() {
		if r <= 0xFFFF {
			t.bmp[r] |= signFold
		}
	}
	for _, r := range "！（）；？，：" {
		t.bmp[r] &^= signFold
	}
	t.bmp[0x200D] |= signFold
	t.bmp['（'], t.bmp['，'], t.bmp['：'] = signLook, signLook, signLook
}

// addConversion adds the characters that a conversion may change, and gives them the signs of what they become.
func (t *signTables) addConversion(c *conversion) {
	for r, to := range c.to {
		if to == unchanged {
			continue
		}
		t.bmp[r] |= signHot
		if to < firstSpecial || to > lastSpecial {
			t.bmp[r] |= t.bmp[to]
			continue
		}
		special := &c.specials[to-firstSpecial]
		t.bmp[r] |= t.bmp[special.single&0xFFFF]
		for _, p := range special.phrases {
			with := []rune(p.to)
			for k, from := range []rune(p.from) {
				t.bmp[from&0xFFFF] |= t.bmp[with[k]&0xFFFF]
			}
		}
	}
	for r, to := range c.beyond {
		if r <= 0xFFFF {
			t.bmp[r] |= signHot | t.bmp[to&0xFFFF]
		}
	}
}

// look finds the signs of a text. ok is false where it is no UTF-8, and the signs are worth nothing then.
func look(s string) (l looked, ok bool) {
	t := signTable()
	var found signs
	for i := 0; i < len(s); {
		b := s[i]
		if b < utf8.RuneSelf {
			sign := t.ascii[b]
			if sign&signLook != 0 {
				sign = lookASCII(s, i)
			}
			if sign&signFold != 0 {
				l.fold(i)
			}
			found |= sign
			i++
			continue
		}
		if b > 0xE0 && b < 0xF0 && b != 0xED && i+2 < len(s) && s[i+1]&0xC0 == 0x80 && s[i+2]&0xC0 == 0x80 {
			sign := t.bmp[uint16(b)<<12|uint16(s[i+1]&0x3F)<<6|uint16(s[i+2]&0x3F)]
			if sign&signLook != 0 {
				sign = sign&^signLook | lookWide(s, i)
			}
			if sign&signFold != 0 {
				l.fold(i)
			}
			found |= sign
			i += 3
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		sign := signHot | signFold | signBroken // not worth a table
		if r == utf8.RuneError && n == 1 {
			return looked{signs: signAll, folds: mostFolds + 1}, false
		} else if r <= 0xFFFF {
			sign = t.bmp[r]
		}
		if sign&signFold != 0 {
			l.fold(i)
		}
		found |= sign
		i += n
	}
	l.signs = found
	return l, true
}

// lookASCII finds the signs of ( ? and , at s[i:].
func lookASCII(s string, i int) signs {
	if s[i] != ',' {
		if letterAt(s, i+1) {
			return signMark
		}
		return 0
	}
	if i+1 < len(s) && (s[i+1] == ',' || s[i+1] == 0xE3 || s[i+1] == 0xEF) || i >= 3 && s[i-3:i] == "，" {
		return signDoubled
	}
	return 0
}

// lookWide finds the signs of （ ， and ： at s[i:].
func lookWide(s string, i int) signs {
	if s[i+2] == "（"[2] {
		if letterAt(s, i+3) {
			return signMark
		}
		return 0
	}
	if isDigitAt(s, i+3) {
		return signFold
	}
	return 0
}

// letterAt reports whether what stands at s[i:] can begin a syllable of pinyin.
func letterAt(s string, i int) bool { return i < len(s) && s[i] >= 'a' && s[i] < 0xE0 }
