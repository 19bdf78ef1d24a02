package gold

import (
	"encoding/json"
	"strconv"
	"strings"
)

// Note is one thing that a record has wrong: MISS, SPAN, VALUE, UNIT, BOUND, ITEM, ACTION, or FALSE for a false alarm.
type Note struct {
	Kind    string
	Details []Detail
}

// Detail is a named part of a note. Its value is an int, a string, a []string or a *Number.
type Detail struct {
	Name  string
	Value any
}

// noted are the fields that make a note when they are wrong, and whether the note tells the line and what was wanted.
var noted = []struct {
	field      Field
	kind       string
	line, want bool
}{
	{FieldSpan, "SPAN", true, false},
	{FieldValue, "VALUE", true, true},
	{FieldUnit, "UNIT", false, true},
	{FieldBound, "BOUND", false, true},
	{FieldItem, "ITEM", true, true},
	{FieldAction, "ACTION", true, true},
}

// notes are what is wrong with a pairing.
func notes(p Pairing) []Note {
	switch p.Outcome {
	case Miss:
		return []Note{{"MISS", []Detail{{"line", p.Label.Line}, {"quote", p.Label.Quote}}}}
	case FalseAlarm:
		return []Note{{"FALSE", []Detail{{"quote", p.Record.Quote}, {"start", p.Record.Start}}}}
	case Neutral:
		return nil
	}
	var out []Note
	for _, n := range noted {
		if p.Verdict[n.field] {
			continue
		}
		var details []Detail
		if n.line {
			details = append(details, Detail{"line", p.Label.Line})
		}
		details = append(details, Detail{"quote", p.Label.Quote})
		if n.want {
			details = append(details, Detail{"want", p.Want(n.field)})
		}
		out = append(out, Note{n.kind, append(details, Detail{"got", p.Got(n.field)})})
	}
	return out
}

// Line is the note as the scores print it: VALUE a.txt {"line": 3, "quote": "5人", "want": 5, "got": null}.
func (n Note) Line(name string) string {
	var b strings.Builder
	b.WriteString(n.Kind + " " + name + " {")
	for i, f := range n.Details {
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
