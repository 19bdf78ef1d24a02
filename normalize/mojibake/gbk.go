package mojibake

import (
	"sync"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// Bytes of GBK (Windows code page 936). A lead byte is 0x81 to 0xFE, a trail byte 0x40 to 0xFE but not 0x7F; 0x80 alone
// is the euro sign.
const (
	firstLead  = 0x81
	lastLead   = 0xFE
	firstTrail = 0x40
	euroByte   = 0x80
	euro       = '€'
	// fullWidth is the lead byte of the full-width forms of ASCII: ！ is A3A1, FF01, and so on in the order of ASCII.
	fullWidth = 0xA3
	// signRow is the lead byte of most punctuation marks: 。 is A1A3.
	signRow = 0xA1
)

// codec is GBK as a table, both ways.
type codec struct {
	decode [1 << 16]rune   // by lead<<8 | trail; 0 where nothing is assigned
	encode [1 << 16]uint16 // by character of the BMP; 0 where GBK lacks it
}

// gbk is built at the first use. Private use characters, which x/text gives for the user-defined areas, count as
// unassigned: the pages that we know have lost them.
var gbk = sync.OnceValue(func() *codec {
	c := &codec{}
	var all []byte
	for lead := firstLead; lead <= lastLead; lead++ {
		for trail := firstTrail; trail <= lastLead; trail++ {
			all = append(all, byte(lead), byte(trail), '\n')
		}
	}
	text, _ := simplifiedchinese.GBK.NewDecoder().Bytes(all) // bad bytes become U+FFFD, never an error
	pos := 0
	for lead := firstLead; lead <= lastLead; lead++ {
		for trail := firstTrail; trail <= lastLead; trail++ {
			r, n := utf8.DecodeRune(text[pos:])
			whole := text[pos+n] == '\n'
			for text[pos] != '\n' {
				pos++
			}
			pos++
			if whole && r != utf8.RuneError && r < 1<<16 && !privateUse(r) {
				code := uint16(lead)<<8 | uint16(trail)
				c.decode[code] = r
				if c.encode[r] == 0 {
					c.encode[r] = code
				}
			}
		}
	}
	return c
})

func privateUse(r rune) bool { return 0xE000 <= r && r <= 0xF8FF }

// char is the character of a pair of bytes, 0 if there is none.
func (c *codec) char(lead, trail byte) rune { return c.decode[uint16(lead)<<8|uint16(trail)] }

// code is the pair of bytes of a character, or false if GBK lacks it.
func (c *codec) code(r rune) (lead, trail byte, ok bool) {
	if r < 0x80 || r > 0xFFFF {
		return 0, 0, false
	}
	code := c.encode[r]
	return byte(code >> 8), byte(code), code != 0
}

func isLead(b byte) bool  { return firstLead <= b && b <= lastLead }
func isTrail(b byte) bool { return firstTrail <= b && b <= lastLead && b != 0x7F }

// lost reports whether the pair is well formed but stands for nothing, so that decoders drop it without a trace. The
// end of row FE, which only some tables fill, counts as such too.
func (c *codec) lost(lead, trail byte) bool {
	return isLead(lead) && isTrail(trail) && (c.char(lead, trail) == 0 || lead == lastLead)
}

// encodeText gives the bytes of s in GBK, or false at a character that GBK lacks.
func (c *codec) encodeText(s string) ([]byte, bool) {
	out := make([]byte, 0, len(s))
	for _, r := range s {
		switch {
		case r < 0x80:
			out = append(out, byte(r))
		case r == euro:
			out = append(out, euroByte)
		default:
			lead, trail, ok := c.code(r)
			if !ok {
				return out, false
			}
			out = append(out, lead, trail)
		}
	}
	return out, true
}

// fold gives the ASCII form of a full-width character, and the ideographic space as a space.
func fold(r rune) rune {
	switch {
	case 0xFF01 <= r && r <= 0xFF5E:
		return r - 0xFEE0
	case r == 0x3000:
		return ' '
	}
	return r
}

// widePair is the pair of bytes that folding turns into an ASCII character.
func widePair(ascii byte) (lead, trail byte, ok bool) {
	switch {
	case ascii == ' ':
		return 0xA1, 0xA1, true
	case ascii == '~':
		return 0xA1, 0xAB, true
	case ascii == '$':
		return 0, 0, false
	case '!' <= ascii && ascii < '~':
		return fullWidth, ascii + 0x80, true
	}
	return 0, 0, false
}
