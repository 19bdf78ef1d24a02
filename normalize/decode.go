package normalize

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// badBytes is a piece of the raw bytes that is none of the charset's and became one U+FFFD.
type badBytes struct {
	bytes  []byte
	raw    Span // of the raw bytes
	source Span // of the decoded source
}

var utf8BOM = []byte{0xEF, 0xBB, 0xBF}

func decode(data []byte) *Text {
	body := bytes.TrimPrefix(data, utf8BOM)
	source, bad := decodeUTF8(body, len(data)-len(body))
	return &Text{source: source, charset: "utf-8", bad: bad}
}

// decodeUTF8 decodes UTF-8, with one U+FFFD for each longest piece that begins a character but does not end it, and for
// each byte that begins none: as Python and browsers do. offset is added to raw offsets.
func decodeUTF8(data []byte, offset int) (string, []badBytes) {
	if utf8.Valid(data) {
		return string(data), nil
	}
	var out strings.Builder
	var bad []badBytes
	out.Grow(len(data) + 16)
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		if r != utf8.RuneError || n != 1 {
			out.Write(data[i : i+n])
			i += n
			continue
		}
		n = badPrefix(data[i:])
		start := out.Len()
		out.WriteRune(utf8.RuneError)
		bad = append(bad, badBytes{bytes.Clone(data[i : i+n]), Span{offset + i, offset + i + n}, Span{start, out.Len()}})
		i += n
	}
	return out.String(), bad
}

// badPrefix is the length of the broken character at the beginning of data.
func badPrefix(data []byte) int {
	need, low, high := 0, byte(0x80), byte(0xBF)
	switch b := data[0]; {
	case b >= 0xC2 && b <= 0xDF:
		need = 1
	case b >= 0xE0 && b <= 0xEF:
		need = 2
		if b == 0xE0 {
			low = 0xA0
		} else if b == 0xED {
			high = 0x9F
		}
	case b >= 0xF0 && b <= 0xF4:
		need = 3
		if b == 0xF0 {
			low = 0x90
		} else if b == 0xF4 {
			high = 0x8F
		}
	}
	n := 1
	for n <= need && n < len(data) && data[n] >= low && data[n] <= high {
		low, high = 0x80, 0xBF
		n++
	}
	return n
}
