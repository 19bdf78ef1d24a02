package normalize

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize/mojibake"
	"github.com/liangci/liangci/normalize/runes"
)

// signs are what a text shows of a need for the steps. Most steps have nothing to do on most pages: one look at a text
// tells which. A sign may be there in vain; that it is not there is a proof.
type signs uint16

// The first byte holds those of characters of three bytes.
const (
	signHot     signs = 1 << iota // a character that [Simplify] may change
	signFold                      // one that [Width] may change
	signBroken                    // one that only text which was decoded wrongly has
	signLook                      // in tables only: what stands behind the character has to be looked at, if it has signNext
	signNext                      // in tables only
	signBad                       // in tables only: no character
	signLatin                     // a letter of Latin-1, as text has that was read as that
	signPrivate                   // a private use character, or one that stands for what is lost
	signEntity                    // &
	signMark                      // a bracket or a question mark with what can be pinyin behind it
	signDoubled                   // a comma in front of another mark, or behind one
	signLine                      // a line end or a space
	signZero                      // a zero byte, as UTF-16 has them
	signTag                       // < or >
	signAll     = ^signs(0)
)

// signTables say which signs single characters are.
type signTables struct {
	*conversion
	ascii  [utf8.RuneSelf]signs
	narrow [narrow]uint8   // of two bytes
	wide   [1 << 16]uint8  // of three bytes, by [slot]
	bmp    *[1 << 16]uint8 // of all, by code point; only while the table is built
}

// narrow is the first character of three bytes.
const narrow = 0x800

// signTable is built at the first use. What [Simplify] makes of a character shows no sign that the character has not, so
// that the signs of a text hold for what it becomes.
var signTable = sync.OnceValue(func() *signTables {
	t := &signTables{conversion: defaultConversion(), bmp: new([1 << 16]uint8)}
	for b := range t.ascii {
		if b < ' ' && b != '\n' && b != '\t' || b == 0x7F {
			t.ascii[b] = signFold
		}
	}
	t.ascii[0] |= signZero
	t.ascii['\n'], t.ascii[' '], t.ascii['&'] = signLine, signLine, signEntity
	t.ascii['<'], t.ascii['>'] = signTag, signTag
	t.ascii['\r'] |= signLine
	t.ascii['('], t.ascii['?'], t.ascii[','] = signMark, signMark, signDoubled // by what stands beside them
	t.addFolds()
	for _, r := range mojibake.Suspects() {
		t.bmp[r] |= uint8(signBroken)
	}
	for r := rune(0xC0); r <= 0xFF; r++ {
		t.bmp[r] |= uint8(signLatin)
	}
	t.bmp[utf8.RuneError] |= uint8(signPrivate)
	t.bmp['锟'] |= uint8(signPrivate) // 锟斤拷
	t.addConversion()
	copy(t.narrow[:], t.bmp[:narrow])
	for _, none := range [][2]int{{0, narrow - 1}, {firstSpecial, lastSpecial}} { // three bytes are none of these
		for r := none[0]; r <= none[1]; r++ {
			t.bmp[r] = uint8(signBad)
		}
	}
	for r, sign := range t.bmp {
		if sign != 0 { // which most have not
			t.wide[slot(encodeThree(uint16(r)))] = sign
		}
	}
	t.bmp = nil
	return t
})

// addFolds adds the characters that foldWidth may change.
func (t *signTables) addFolds() {
	for _, block := range [][2]rune{{0x80, 0xFF}, {0x340, 0x37F}, {0x600, 0x63F}, {0x1140, 0x117F}, {0x1680, 0x168F}, {0x1800, 0x180F}, {0x2000, 0x207F}, {0x2800, 0x280F}, {0x3000, 0x303F}, {0x3140, 0x317F}} {
		for r := block[0]; r <= block[1]; r++ { // there are none in the others
			if isSpace(r) || isInvisible(r) {
				t.bmp[r] |= uint8(signFold)
			}
		}
	}
	for r := rune(0xE000); r <= 0xF8FF; r++ {
		t.bmp[r] |= uint8(signFold | signPrivate)
	}
	for r := rune(0xFE00); r <= 0xFFFF; r++ {
		if isInvisible(r) || r <= 0xFE0F || r >= 0xFF01 && r <= 0xFF5E {
			t.bmp[r] |= uint8(signFold)
		}
	}
	for r := range lookalikes() {
		if r <= 0xFFFF {
			t.bmp[r] |= uint8(signFold)
		}
	}
	for _, r := range "！（）；？，：" {
		t.bmp[r] &^= uint8(signFold)
	}
	t.bmp[0x200D] |= uint8(signFold)
	t.bmp['（'], t.bmp['，'], t.bmp['：'] = uint8(signLook), uint8(signLook), uint8(signLook)
	for r := '０'; r <= '９'; r++ {
		t.bmp[r] |= uint8(signNext)
	}
}

// addConversion adds the characters that the conversion may change, and gives them the signs of what they become.
func (t *signTables) addConversion() {
	inherit := func(r, to rune) {
		t.bmp[r&0xFFFF] |= t.bmp[to&0xFFFF] & uint8(signFold|signBroken|signLatin|signPrivate)
	}
	for r, to := range t.to {
		if to == unchanged {
			continue
		}
		if to < firstSpecial || to > lastSpecial {
			t.bmp[r] |= uint8(signHot)
			inherit(rune(r), rune(to))
			continue
		}
		special := &t.specials[to-firstSpecial]
		inherit(rune(r), special.single)
		if special.ambiguous || special.single != rune(r) {
			t.bmp[r] |= uint8(signHot)
		} else {
			t.bmp[r] |= uint8(signLook) // hot in front of the rest of a phrase only
		}
		for _, p := range special.phrases {
			with, from := []rune(p.to), []rune(p.from)
			for k := range from {
				inherit(from[k], with[k])
			}
			t.bmp[from[1]&0xFFFF] |= uint8(signNext)
		}
	}
	for r, to := range t.beyond {
		if r <= 0xFFFF {
			t.bmp[r] |= uint8(signHot)
			inherit(r, to)
		}
	}
}

// look finds the signs of a text. ok is false where it is no UTF-8, and the signs are worth nothing then.
func look(s string) (l looked, ok bool) {
	t := signTable()
	l.most = mostFolds + len(s)/bytesPerFold
	known := signLook | signNext // what is not, or no longer, to be found
	before := uint8(0)           // what the tables say of the character before, if that has three bytes
	for i := 0; i < len(s); {
		if i, before = t.pass(s, i, before, known); i == len(s) {
			break
		}
		sign, n := t.at(s, i)
		if sign&signBad != 0 {
			return looked{signs: signAll}, false
		}
		if before&uint8(signLook) != 0 {
			beside := t.beside(s, i-3)
			if beside&signFold != 0 {
				l.fold(i - 3)
			}
			known |= beside &^ signFold
		}
		if sign&signFold != 0 {
			l.fold(i)
		}
		if before = 0; n == 3 {
			before = uint8(sign)
		}
		known |= sign &^ signFold
		i += n
	}
	if l.signs = known &^ (signLook | signNext); l.folds > 0 {
		l.signs |= signFold
	}
	return l, true
}

// at gives the signs of the character at s[i:] and its length.
func (t *signTables) at(s string, i int) (signs, int) {
	if b := s[i]; b < utf8.RuneSelf {
		if t.ascii[b]&(signMark|signDoubled) != 0 {
			return lookASCII(s, i), 1
		}
		return t.ascii[b], 1
	}
	r, n := runes.At(s, i)
	switch {
	case n == 1:
		return signBad, n
	case n == 2:
		return signs(t.narrow[r]), n
	case n == 3:
		return signs(t.wide[slot(encodeThree(uint16(r)))]), n
	}
	return signHot | signFold, n // not worth a table
}

// beside gives the signs of the character with signLook at s[i:], as what stands behind it has it.
func (t *signTables) beside(s string, i int) signs {
	switch s[i : i+3] {
	case "（":
		if markAt(s, i+3) {
			return signMark
		}
		return 0
	case "，", "：":
		if isDigitAt(s, i+3) {
			return signFold
		}
		return 0
	}
	r := three(load(s, i)) // something stands behind it
	if _, ok := t.specials[t.to[r]-firstSpecial].match(s[i:]); ok {
		return signHot
	}
	return 0
}

// lookASCII finds the signs of ( ? and , at s[i:].
func lookASCII(s string, i int) signs {
	if s[i] != ',' {
		if markAt(s, i+1) {
			return signMark
		}
		return 0
	}
	if isDoubled(s[i+1:]) || i >= 3 && s[i-3:i] == "，" {
		return signDoubled
	}
	return 0
}

// isDoubled reports whether s begins with a mark that a comma may double.
func isDoubled(s string) bool {
	if s == "" || s[0] != ',' && s[0] < 0xE3 {
		return false
	}
	for _, mark := range [...]string{",", "，", "。", "、", "；", "："} {
		if strings.HasPrefix(s, mark) {
			return true
		}
	}
	return false
}

// markReach is more than the bytes of a syllable of pinyin; what follows on so many is not looked at.
const markReach = 40

// markAt reports whether what stands at s[i:] can be a syllable of pinyin and a bracket: (https:// is none.
func markAt(s string, i int) bool {
	if i >= len(s) || s[i] < 'a' || s[i] >= 0xE0 {
		return false
	}
	for end := min(len(s), i+markReach); i < end; i++ {
		switch b := s[i]; {
		case b == ')':
			return true
		case b >= 'a' && b <= 'z', b >= '0' && b <= '9', b == ' ', b >= utf8.RuneSelf:
		default:
			return false
		}
	}
	return true
}
