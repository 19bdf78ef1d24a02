package mojibake

import (
	"strings"
	"unicode/utf8"
)

// Variant is a way in which decoders treat a lead byte without a trail byte.
type Variant uint8

const (
	// S shows "?" for the lead byte and the byte behind it, so that the bracket of a mark, or a digit, is gone.
	S Variant = iota
	// D drops the lead byte without a trace and reads on with the byte behind it.
	D
)

// Annotation is a character and the pinyin that a site puts behind it, without brackets: 開 and kāi.
type Annotation struct {
	Char   rune
	Pinyin string
}

// Corruption says how a text is to be corrupted.
type Corruption struct {
	Variant Variant
	// List is what is annotated, in the order in which the site replaces one character after the other. The order
	// matters: a replacement can tear apart the bytes that a later one would have found.
	List []Annotation
	// Hit, if not nil, is asked for each punctuation mark found in the bytes, counted from 0, whether an unseen byte is
	// put in front of it. It stands for a process that we know by its results only.
	Hit func(n int) bool
	// HitByte is that byte; 0 means an unseen one, a comma makes the doubled commas of some sites.
	HitByte byte
	// Wide keeps full-width punctuation as it is; by default it becomes ASCII, as on nearly all such pages.
	Wide bool
}

// Span is a half-open range of bytes of a string.
type Span struct{ Start, End int }

// Run is a stretch of text that came out as other characters.
type Run struct {
	Source Span // of the text
	// Broken is what became of it. It begins and ends with characters that are wrong, or with a "?", or is empty where all
	// was lost.
	Broken Span
	// Eaten says that a character of ASCII, a digit or the end of a line, was swallowed: nothing tells which.
	Eaten bool
}

// Corrupt does to a text what certain sites do: it encodes it in GBK, searches each annotated character in the bytes
// without regard to where characters begin, puts the mark behind every match, and decodes the result. Where the last
// byte of a character and the first of the next happen to be those of an annotated character, the mark tears the next
// one apart, and everything is one byte out of step until a byte of ASCII ends it. A character that GBK lacks becomes a
// question mark.
func Corrupt(text string, c Corruption) (string, []Run) {
	stream, offsets := encodeStream(text)
	stream = hitMarks(stream, c)
	for _, a := range c.List {
		stream = annotate(stream, a)
	}
	units := decodeStream(stream, c.Variant)
	return assemble(text, stream, offsets, units, c.Wide)
}

// streamByte is a byte and where in the true bytes it came from, -1 if it was inserted.
type streamByte struct {
	b    byte
	from int32
}

// encodeStream encodes a text, and tells for each byte where its character begins in the text, and at the end where the
// text ends.
func encodeStream(text string) ([]streamByte, []int) {
	c := gbk()
	stream := make([]streamByte, 0, len(text))
	var offsets []int
	put := func(b byte, at int) {
		stream = append(stream, streamByte{b, int32(len(offsets))})
		offsets = append(offsets, at)
	}
	for i, r := range text {
		lead, trail, ok := c.code(r)
		switch {
		case r < 0x80:
			put(byte(r), i)
		case r == euro:
			put(euroByte, i)
		case ok:
			put(lead, i)
			put(trail, i)
		default:
			put('?', i)
		}
	}
	return stream, append(offsets, len(text))
}

// hittable are the marks that an unseen byte is found in front of: ，；？！： and 。、.
var hittable = [...][2]byte{{0xA3, 0xAC}, {0xA3, 0xBB}, {0xA3, 0xBF}, {0xA3, 0xA1}, {0xA3, 0xBA}, {0xA1, 0xA3}, {0xA1, 0xA2}}

func hitMarks(stream []streamByte, c Corruption) []streamByte {
	if c.Hit == nil {
		return stream
	}
	hit := c.HitByte
	if hit == 0 {
		hit = 1
	}
	n := 0
	for _, m := range hittable {
		out := make([]streamByte, 0, len(stream)+8)
		for i := 0; i < len(stream); i++ {
			if i+1 < len(stream) && stream[i].b == m[0] && stream[i+1].b == m[1] {
				if c.Hit(n) {
					out = append(out, streamByte{hit, -1})
				}
				n++
				out = append(out, stream[i])
				i++
			}
			out = append(out, stream[i])
		}
		stream = out
	}
	return stream
}

// annotate puts a mark behind every match of the character's bytes.
func annotate(stream []streamByte, a Annotation) []streamByte {
	lead, trail, ok := gbk().code(a.Char)
	if !ok {
		return stream
	}
	sound, _ := gbk().encodeText("(" + a.Pinyin + ")")
	out := make([]streamByte, 0, len(stream)+16)
	for i := 0; i < len(stream); i++ {
		out = append(out, stream[i])
		if i+1 < len(stream) && stream[i].b == lead && stream[i+1].b == trail {
			i++
			out = append(out, stream[i])
			for _, b := range sound {
				out = append(out, streamByte{b, -1})
			}
		}
	}
	return out
}

// unit is what a decoder made of some bytes: a character, or "" where they are dropped.
type unit struct {
	start, end int // of the stream
	text       string
}

func decodeStream(stream []streamByte, v Variant) []unit {
	c := gbk()
	units := make([]unit, 0, len(stream))
	for i := 0; i < len(stream); {
		u := unit{start: i, end: i + 1}
		switch b := stream[i].b; {
		case b < ' ' && b != '\n' && b != '\t' && b != '\r':
		case b < 0x80:
			u.text = string(rune(b))
		case b == euroByte:
			u.text = string(euro)
		case isLead(b) && i+1 < len(stream) && isTrail(stream[i+1].b):
			u.end = i + 2
			if r := c.char(b, stream[i+1].b); r != 0 {
				u.text = string(r)
			}
		case v == S:
			u.end = min(i+2, len(stream))
			u.text = "?"
		}
		units = append(units, u)
		i = u.end
	}
	return units
}

// assemble writes the decoded text and finds the runs that differ from the true one.
func assemble(text string, stream []streamByte, offsets []int, units []unit, wide bool) (string, []Run) {
	var out strings.Builder
	var runs []Run
	inside := false
	reached := 0 // bytes of the true stream that are dealt with
	for _, u := range units {
		at := out.Len()
		writeFolded(&out, u.text, wide)
		first, whole := int32(-1), true
		for _, b := range stream[u.start:u.end] {
			switch {
			case b.from < 0:
				whole = whole && first < 0
			case first < 0:
				first = b.from
				whole = whole && (b.from == 0 || offsets[b.from] != offsets[b.from-1]) && u.start == indexOf(stream, u, b)
			}
		}
		last := reached
		if first >= 0 {
			last = int(stream[u.end-1].from) + 1
			if stream[u.end-1].from < 0 {
				last = int(first) + 1
			}
			whole = whole && (last == len(offsets)-1 || offsets[last] != offsets[last-1]) && u.text != ""
		}
		switch {
		case first < 0: // inserted: neither begins nor ends a run
		case whole:
			inside = false
		case inside:
			r := &runs[len(runs)-1]
			r.Source.End, r.Broken.End = offsets[end(offsets, last)], out.Len()
		default:
			inside = true
			runs = append(runs, Run{Source: Span{offsets[first], offsets[end(offsets, last)]}, Broken: Span{at, out.Len()}})
		}
		if u.text == "?" && u.end-u.start == 2 && stream[u.end-1].from >= 0 && stream[u.end-1].b < 0x80 && len(runs) > 0 {
			runs[len(runs)-1].Eaten = true
		}
		reached = last
	}
	return out.String(), runs
}

// indexOf is where b stands in the stream of u.
func indexOf(stream []streamByte, u unit, b streamByte) int {
	for i := u.start; i < u.end; i++ {
		if stream[i] == b {
			return i
		}
	}
	return -1
}

// end moves an end inside a character behind it.
func end(offsets []int, at int) int {
	for at > 0 && at < len(offsets)-1 && offsets[at] == offsets[at-1] {
		at++
	}
	return at
}

func writeFolded(out *strings.Builder, s string, wide bool) {
	if r, _ := utf8.DecodeRuneInString(s); !wide && s != "" && r >= 0xFF01 && r <= 0xFF5E {
		s = string(fold(r))
	}
	out.WriteString(s)
}
