package gold

import (
	"encoding/json"
	"strconv"
	"strings"
)

// Note is one thing that a record has wrong: MISS, SPAN, VALUE, UNIT, BOUND, ITEM, ACTION, or FALSE for a false alarm.
type Note struct {
	Kind   string
	Fields []Field
}

// Field is a named part of a note. Its value is an int, a string, a []string or a *Number.
type Field struct {
	Name  string
	Value any
}

func (s *Scored) note(kind string, fields ...Field) {
	s.Notes = append(s.Notes, Note{kind, fields})
}

// Line is the note as the scores print it: VALUE a.txt {"line": 3, "quote": "5人", "want": 5, "got": null}.
func (n Note) Line(name string) string {
	var b strings.Builder
	b.WriteString(n.Kind + " " + name + " {")
	for i, f := range n.Fields {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(pyString(f.Name) + ": ")
		b.WriteString(pyValue(f.Value))
	}
	return b.String() + "}"
}

func pyValue(v any) string {
	switch v := v.(type) {
	case int:
		return strconv.Itoa(v)
	case string:
		return pyString(v)
	case []string:
		quoted := make([]string, len(v))
		for i, s := range v {
			quoted[i] = pyString(s)
		}
		return "[" + strings.Join(quoted, ", ") + "]"
	case *Number:
		if v != nil {
			return v.String()
		}
	}
	return "null"
}

// pyString quotes as Python's json does with ensure_ascii off: like Go's, but <, >, & and the line separators stay.
func pyString(s string) string {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(s) // a string cannot fail
	out := strings.TrimSuffix(b.String(), "\n")
	return strings.NewReplacer(`\\`, `\\`, `\u2028`, "\u2028", `\u2029`, "\u2029").Replace(out)
}
