package normalize

import (
	"bytes"
	"strings"
	"unicode/utf8"
	"unsafe"

	"golang.org/x/text/encoding"
	"golang.org/x/text/transform"
)

// badBytes is a piece of the raw bytes that is none of the charset's and became one U+FFFD.
type badBytes struct {
	bytes  []byte
	raw    Span // of the raw bytes
	source Span // of the decoded source
}

// decode makes a Text of raw bytes, with no step applied yet, and finds its signs.
func decode(data []byte, s *settings) (*Text, looked) {
	body, marked := cutMark(data)
	charset := s.charset
	if charset == "" && marked == "" { // most pages
		source := s.text(data)
		if found, ok := look(source); ok && (found.signs&signZero == 0 || validUTF8(data) == utf8Name) {
			return &Text{source: source, charset: utf8Name}, found
		}
	}
	switch {
	case charset == "":
		charset = detect(data, s.declared)
	case charset != marked:
		body = data // what looks like a mark of another charset is text
	}
	source, bad := decodeAs(charset, body)
	for i := range bad {
		bad[i].raw.Start += len(data) - len(body)
		bad[i].raw.End += len(data) - len(body)
	}
	found, _ := look(source)
	return &Text{source: source, charset: charset, bad: bad}, found
}

// text gives UTF-8 as a text.
func (s *settings) text(data []byte) string {
	if s.shared {
		return unsafe.String(unsafe.SliceData(data), len(data))
	}
	return string(data)
}

// decodeAs decodes data, which has no byte order mark, in the charset of that name.
func decodeAs(name string, data []byte) (string, []badBytes) {
	if name == utf8Name {
		return decodeUTF8(data)
	}
	out, _, err := transform.Append(encodingOf(name).NewDecoder(), make([]byte, 0, len(data)*3/2+16), data)
	if err == nil && !bytes.Contains(out, []byte("\uFFFD")) {
		return string(out), nil
	}
	return decodeSlowly(encodingOf(name).NewDecoder(), data)
}

// decodeSlowly decodes a few characters at a time, to learn which bytes became U+FFFD.
func decodeSlowly(d *encoding.Decoder, data []byte) (string, []badBytes) {
	var out strings.Builder
	var bad []badBytes
	out.Grow(len(data) * 3 / 2)
	for i := 0; i < len(data); {
		var room [4]byte
		written, read, _ := d.Transform(room[:3], data[i:min(len(data), i+16)], len(data)-i <= 16)
		if written == 0 { // a character of four bytes
			written, read, _ = d.Transform(room[:], data[i:min(len(data), i+16)], len(data)-i <= 16)
		}
		if read == 0 {
			read, written = 1, copy(room[:], "\uFFFD") // no decoder stops without reading; but never hang
		}
		if string(room[:written]) == "\uFFFD" {
			start := out.Len()
			bad = append(bad, badBytes{bytes.Clone(data[i : i+read]), Span{i, i + read}, Span{start, start + written}})
		}
		out.Write(room[:written])
		i += read
	}
	return out.String(), bad
}

// decodeUTF8 decodes UTF-8, with one U+FFFD for each longest piece that begins a character but does not end it, and for
// each byte that begins none: as Python and browsers do.
func decodeUTF8(data []byte) (string, []badBytes) {
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
		bad = append(bad, badBytes{bytes.Clone(data[i : i+n]), Span{i, i + n}, Span{start, out.Len()}})
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
