package mojibake

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// tokenKind is what a token was to the decoder that showed it.
type tokenKind uint8

const (
	pairToken   tokenKind = iota // a character of two bytes
	asciiToken                   // a single byte, or a full-width character folded to one
	euroToken                    // 80 alone
	markToken                    // (pinyin)
	brokenToken                  // ?pinyin): a mark whose bracket went with the byte before it
	otherToken                   // a line end, or what GBK lacks
)

// token is a piece of the page as it was decoded. It ends where the next one begins.
type token struct {
	start int
	r     rune  // the character; 0 for marks
	sound sound // of marks
	kind  tokenKind
	a, b  byte // of a pair; of a single byte a only
	fits  bool // of a mark: it is a reading of what stands in front of it
}

// isHan is unicode.Is(unicode.Han, r), quickly for most.
func isHan(r rune) bool { return 0x4E00 <= r && r <= 0x9FFF || unicode.Is(unicode.Han, r) }

// scan cuts a text into tokens, and puts an empty line end behind. It writes them into room, which grows as it must.
func scan(text string, m *model, room []token) []token {
	c := gbk()
	tokens := slices.Grow(room[:0], len(text)/3+8)
	for i := 0; i < len(text); {
		if len(tokens) == cap(tokens) {
			tokens = slices.Grow(tokens, len(tokens)/2)
		}
		tokens = tokens[:len(tokens)+1]
		t := &tokens[len(tokens)-1]
		if r := threeAt(text, i); r != 0 && c.encode[r] != 0 && r != euro { // most by far
			code := c.encode[r]
			*t = token{start: i, r: rune(r), kind: pairToken, a: byte(code >> 8), b: byte(code)}
			i += 3
			continue
		}
		r, n := decode(text, i)
		switch {
		case r >= 0x80:
			a, b, ok := c.code(r)
			*t = token{start: i, r: r, kind: pairToken, a: a, b: b}
			if r == euro {
				t.kind, t.a, t.b = euroToken, euroByte, 0
			} else if !ok {
				t.kind = otherToken
			}
		case r == '(' || r == '?':
			*t = token{start: i, r: r, kind: asciiToken, a: byte(r)}
			if sound, size := readMark(text[i+1:], m); size > 0 {
				*t = token{start: i, kind: markToken, sound: sound}
				if r == '?' {
					t.kind = brokenToken
				}
				n += size
			}
		case r >= ' ' && r != 0x7F:
			*t = token{start: i, r: r, kind: asciiToken, a: byte(r)}
		default:
			*t = token{start: i, r: r, kind: otherToken}
		}
		i += n
	}
	return append(tokens, token{kind: otherToken, r: '\n', start: len(text)})
}

// threeAt is the character of three bytes at text[i:], as nearly all Chinese ones are; 0 if there may be none.
func threeAt(text string, i int) uint16 {
	if i+2 < len(text) {
		if a, b, c := text[i], text[i+1]^0x80, text[i+2]^0x80; a-0xE1 < 0xED-0xE1 && b|c < 0x40 {
			return uint16(a&0x0F)<<12 | uint16(b)<<6 | uint16(c)
		}
	}
	return 0
}

// decode is utf8.DecodeRuneInString(text[i:]), quickly for ASCII.
func decode(text string, i int) (rune, int) {
	if b := text[i]; b < utf8.RuneSelf {
		return rune(b), 1
	}
	return utf8.DecodeRuneInString(text[i:])
}

// readMark reads `pinyin)`, the rest of a mark, and says how long it is, 0 if there is none.
func readMark(s string, m *model) (sound, int) {
	if s == "" || s[0] < 'a' || s[0] > 'z' && s[0] < 0xC3 || s[0] > 0xC9 {
		return sound{}, 0
	}
	letters, count, tone, n := parseLetters(s)
	if n == 0 {
		return sound{}, 0
	}
	if strings.HasPrefix(s[n:], " ") {
		n++
	}
	if !strings.HasPrefix(s[n:], ")") {
		return sound{}, 0
	}
	number := m.heard.letters[string(letters[:count])]
	if number == 0 {
		return sound{}, 0
	}
	return sound{number, uint8(tone)}, n + 1
}

// marksInRow is how many marks may stand behind one another and still belong to a character.
const marksInRow = 8

// lastPair gives the last two bytes in front of tokens[i], as far as they are known by the tokens alone. Marks are passed
// over: one may have come between them later.
func lastPair(tokens []token, i int) (a, b byte, ok bool) {
	var single *token
	for first := i - marksInRow - 2; i > max(first, 0); {
		i--
		switch t := &tokens[i]; t.kind {
		case markToken, brokenToken:
			if t.kind == brokenToken {
				return 0, 0, false
			}
		case pairToken:
			if single != nil {
				return t.b, single.a, true
			}
			return t.a, t.b, true
		case asciiToken, euroToken:
			if single != nil {
				return 0, 0, false
			}
			single = t
		default:
			return 0, 0, false
		}
	}
	return 0, 0, false
}

// lastBytes gives what the last byte in front of tokens[i] can be, as far as the tokens tell.
func lastBytes(tokens []token, i int) []byte {
	first := i - marksInRow
	for i--; i >= 0 && i >= first && tokens[i].kind == markToken; i-- {
	}
	if i < 0 || tokens[i].kind == markToken {
		return nil
	}
	return lastBytesOf(tokens[i].r)
}

// lastBytesOf gives what the last byte of a character can be: a full-width mark may be shown as ASCII.
func lastBytesOf(r rune) []byte {
	if _, b, ok := gbk().code(r); ok {
		return []byte{b}
	}
	if r <= ' ' && r != ' ' || r > 0x7E {
		return nil
	}
	if _, b, ok := widePair(byte(r)); ok {
		return []byte{byte(r), b}
	}
	return []byte{byte(r)}
}
