package mojibake

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// leastLatin is how many characters of Latin-1's upper half in a row are suspicious: two Chinese ones make four.
const leastLatin = 4

// hasLatin looks for a run of characters of U+0080 to U+00FF, which begin with C2 or C3.
func hasLatin(text string) bool {
	for i := 0; ; {
		at := strings.IndexByte(text[i:], 0xC3)
		if at < 0 {
			return false
		}
		i += at
		n := 0
		for i+1 < len(text) && (text[i] == 0xC3 || text[i] == 0xC2) {
			i += 2
			n++
		}
		if n >= 2 { // cp1252 puts other characters between
			return true
		} else if n == 0 {
			return false
		}
	}
}

// latinByte is the byte that a character was, read as Windows-1252 or, where that has none, as Latin-1.
func latinByte(r rune) (byte, bool) {
	if b, ok := charmap.Windows1252.EncodeRune(r); ok {
		return b, b >= 0x80
	}
	return byte(r), 0x80 <= r && r <= 0x9F
}

// latin lists the stretches that are UTF-8 or GBK read as Latin-1: ä½ å¥½ and ÄãºÃ are 你好.
func latin(text string) []Repair {
	var all []Repair
	restored := false
	runs := runsOf(text, func(r rune) bool {
		_, ok := latinByte(r)
		return ok && r != '…' && r != '—' && r != '“' && r != '”' && r != '·' || ok && r < 0x100
	})
	for _, run := range runs {
		shown := text[run.Start:run.End]
		if utf8.RuneCountInString(shown) < leastLatin {
			continue
		}
		var bytes []byte
		for _, r := range shown {
			b, _ := latinByte(r)
			bytes = append(bytes, b)
		}
		means, whole := string(bytes), true
		if !utf8.Valid(bytes) {
			if means = decodeAll(bytes); means == "" {
				means, whole = mostUTF8(bytes)
			}
		}
		if means != "" && better(strings.ReplaceAll(means, "\uFFFD", ""), shown) {
			all = append(all, Repair{Span: run, Text: means, Certain: whole, Kind: Recoded})
			restored = true
		} else {
			all = append(all, Repair{Span: run, Text: shown, Left: true, Kind: Recoded, Reason: "read in the wrong charset, with bytes lost"})
		}
	}
	if !restored {
		return nil // the page may well be French
	}
	return all
}

// mostUTF8 decodes bytes of which some were lost, as no-break spaces and control characters are: what is broken becomes
// U+FFFD. It gives "" if that is more than a third, and false for whole.
func mostUTF8(b []byte) (means string, whole bool) {
	var out strings.Builder
	broken := 0
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			for n < 3 && i+n < len(b) && b[i+n] >= 0x80 && b[i+n] < 0xC0 {
				n++ // the rest of the same character
			}
			broken += n
		}
		out.WriteRune(r)
		i += n
	}
	if broken*3 > len(b) {
		return "", false
	}
	return out.String(), false
}

// decodeAll decodes GBK, or gives "" if a byte is left over.
func decodeAll(b []byte) string {
	if len(b)%2 == 1 {
		return ""
	}
	var out strings.Builder
	for i := 0; i < len(b); i += 2 {
		r := gbk().char(b[i], b[i+1])
		if r == 0 {
			return ""
		}
		out.WriteRune(r)
	}
	return out.String()
}
