package corpus

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// AppendJSON appends the row as one JSON object to dst: byte for byte what encoding/json writes without escapes for HTML,
// in a small part of the time. The error is that of a json.Number which is none; dst is given back as it was then.
func (r *Row) AppendJSON(dst []byte) ([]byte, error) {
	w := jsonWriter{out: dst}
	w.text(`{"doc":`, r.Doc)
	w.whole(`,"start":`, r.Start)
	w.whole(`,"end":`, r.End)
	w.text(`,"quote":`, r.Quote)
	w.number(`,"value":`, r.Value)
	w.number(`,"low":`, r.Low)
	w.number(`,"high":`, r.High)
	w.text(`,"bound":`, r.Bound)
	w.text(`,"unit":`, r.Unit)
	w.text(`,"dimension":`, r.Dimension)
	w.raw(`,"base":`)
	if r.Base == nil {
		w.raw("null")
	} else {
		w.number(`{"value":`, &r.Base.Value)
		w.text(`,"unit":`, r.Base.Unit)
		w.raw("}")
	}
	w.text(`,"item":`, r.Item)
	w.text(`,"action":`, r.Action)
	w.text(`,"change":`, r.Change)
	w.text(`,"scope":`, r.Scope)
	w.text(`,"time":`, r.Time)
	w.raw(`,"period":`)
	if r.Period == nil {
		w.raw("null")
	} else {
		w.text(`{"from":`, r.Period.From)
		w.text(`,"to":`, r.Period.To)
		w.raw("}")
	}
	w.text(`,"place":`, r.Place)
	w.text(`,"rule":`, r.Rule)
	w.sentence(&r.Sentence)
	w.flags(r.Flags)
	w.copyOf(r.CopyOf)
	w.text(`,"link":`, r.Link)
	w.document(r.Document)
	w.provenance(r.Provenance)
	w.raw("}")
	if w.err != nil {
		return dst, w.err
	}
	return w.out, nil
}

// jsonWriter appends JSON. Its methods take what stands in front of a value, too: the name.
type jsonWriter struct {
	out []byte
	err error
}

func (w *jsonWriter) raw(s string) { w.out = append(w.out, s...) }

func (w *jsonWriter) whole(name string, n int) {
	w.raw(name)
	w.out = strconv.AppendInt(w.out, int64(n), 10)
}

func (w *jsonWriter) number(name string, n *json.Number) {
	w.raw(name)
	switch {
	case n == nil:
		w.raw("null")
	case *n == "":
		w.raw("0") // so says encoding/json
	case !isNumber(string(*n)):
		if w.err == nil {
			w.err = fmt.Errorf("json: invalid number literal %q", string(*n))
		}
	default:
		w.raw(string(*n))
	}
}

func (w *jsonWriter) sentence(s *RowSentence) {
	w.whole(`,"sentence":{"start":`, s.Start)
	w.whole(`,"end":`, s.End)
	w.text(`,"text":`, s.Text)
	w.raw("}")
}

func (w *jsonWriter) flags(flags []string) {
	if flags == nil {
		w.raw(`,"flags":null`)
		return
	}
	w.raw(`,"flags":[`)
	for i, flag := range flags {
		comma := ""
		if i > 0 {
			comma = ","
		}
		w.text(comma, flag)
	}
	w.raw("]")
}

func (w *jsonWriter) copyOf(s *RowSpan) {
	if s == nil {
		w.raw(`,"copy_of":null`)
		return
	}
	w.whole(`,"copy_of":{"start":`, s.Start)
	w.whole(`,"end":`, s.End)
	w.raw("}")
}

func (w *jsonWriter) document(d *Document) {
	if d == nil {
		return
	}
	w.text(`,"title":`, d.Title)
	w.text(`,"published":`, d.Published)
	w.text(`,"source":`, d.Source)
	w.text(`,"author":`, d.Author)
	w.text(`,"editor":`, d.Editor)
	w.text(`,"dateline_place":`, d.DatelinePlace)
}

func (w *jsonWriter) provenance(p *Provenance) {
	if p == nil {
		return
	}
	w.text(`,"version":`, p.Version)
	w.text(`,"rules":`, p.Rules)
}

// stands tells of the characters of ASCII whether they stand for themselves in a string.
var stands = func() (t [utf8.RuneSelf]bool) {
	for b := range t {
		t[b] = b >= ' ' && b != '"' && b != '\\'
	}
	return t
}()

// eightStand says that s, which is eight bytes, is of such characters only.
func eightStand(s string) bool {
	const each, high = 0x0101010101010101, 0x8080808080808080
	w := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
	// The high bit of a byte is set where it is none of ASCII, below the space, or one of the two marks.
	return (w|(w-' '*each)|(w^'"'*each-each)|(w^'\\'*each-each))&high == 0
}

// twoStand says that s, which is eight bytes, begins with two characters of three bytes from E3 to EC or EE or EF, as Chinese ones are.
func twoStand(s string) bool {
	w := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
	const leads = 0x0F00000F
	low := w & leads
	// 0 to 2 and D do not reach the next four bits
	return w&0xC0C0F0C0C0F0 == 0x8080E08080E0 && (low+0x0D00000D)&(low^0x0D00000D+leads)&0x10000010 == 0x10000010
}

// text appends a string with its quotation marks.
func (w *jsonWriter) text(name, s string) {
	w.out = append(append(w.out, name...), '"')
	done := 0
	for i := 0; i < len(s); {
		b := s[i]
		if b >= 0xE3 && i+8 <= len(s) && twoStand(s[i:i+8]) {
			i += 6
			continue
		}
		if b >= 0xE3 && b <= 0xE9 && i+2 < len(s) && s[i+1]&0xC0 == 0x80 && s[i+2]&0xC0 == 0x80 { // as Chinese characters are
			i += 3
			continue
		}
		if b < utf8.RuneSelf {
			if i+8 <= len(s) && eightStand(s[i:i+8]) {
				i += 8
				continue
			}
			if !stands[b] {
				w.raw(s[done:i])
				w.escape(b)
				done = i + 1
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			w.raw(s[done:i])
			w.raw(`\ufffd`)
			done = i + n
		case r == 0x2028 || r == 0x2029: // line ends in JavaScript, though not in JSON
			w.raw(s[done:i])
			w.raw(`\u202`)
			w.out = append(w.out, '0'+byte(r&0xF))
			done = i + n
		}
		i += n
	}
	w.raw(s[done:])
	w.out = append(w.out, '"')
}

// escape appends what stands in a string for a character of ASCII that cannot.
func (w *jsonWriter) escape(b byte) {
	const hex = "0123456789abcdef"
	switch b {
	case '"', '\\':
		w.out = append(w.out, '\\', b)
	case '\b':
		w.raw(`\b`)
	case '\f':
		w.raw(`\f`)
	case '\n':
		w.raw(`\n`)
	case '\r':
		w.raw(`\r`)
	case '\t':
		w.raw(`\t`)
	default:
		w.out = append(w.out, '\\', 'u', '0', '0', hex[b>>4], hex[b&0xF])
	}
}

// isNumber reports whether s, which is not empty, is a number of JSON. Those of a row have no exponent.
func isNumber(s string) bool {
	whole, fraction, point := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	if isDigits(whole) && (whole[0] != '0' || len(whole) == 1) && (!point || isDigits(fraction)) {
		return true
	}
	return (s[0] == '-' || isDigits(s[:1])) && isDigits(s[len(s)-1:]) && json.Valid([]byte(s))
}

func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}
