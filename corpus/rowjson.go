package corpus

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// AppendJSON appends the row as one JSON object to dst: byte for byte what encoding/json writes without escapes for HTML,
// in a small part of the time. The error is that of a json.Number which is none; dst is given back as it was then.
func (r *Row) AppendJSON(dst []byte) ([]byte, error) {
	if err := r.checkNumbers(); err != nil {
		return dst, err
	}
	out := slices.Grow(dst, r.jsonRoom())
	out = appendText(append(out, `{"doc":"`...), r.Doc)
	out = appendWhole(append(out, `,"start":`...), int64(r.Start))
	out = appendWhole(append(out, `,"end":`...), int64(r.End))
	out = appendText(append(out, `,"quote":"`...), r.Quote)
	out = appendNumber(append(out, `,"value":`...), r.Value)
	out = appendNumber(append(out, `,"low":`...), r.Low)
	out = appendNumber(append(out, `,"high":`...), r.High)
	out = appendText(append(out, `,"bound":"`...), r.Bound)
	out = appendText(append(out, `,"unit":"`...), r.Unit)
	out = appendText(append(out, `,"dimension":"`...), r.Dimension)
	out = r.Base.appendJSON(append(out, `,"base":`...))
	out = appendText(append(out, `,"item":"`...), r.Item)
	out = appendText(append(out, `,"action":"`...), r.Action)
	out = appendText(append(out, `,"change":"`...), r.Change)
	out = appendText(append(out, `,"scope":"`...), r.Scope)
	out = appendText(append(out, `,"time":"`...), r.Time)
	out = r.Period.appendJSON(append(out, `,"period":`...))
	out = appendText(append(out, `,"place":"`...), r.Place)
	out = appendText(append(out, `,"rule":"`...), r.Rule)
	out = r.Sentence.appendJSON(append(out, `,"sentence":`...))
	out = appendFlags(append(out, `,"flags":`...), r.Flags)
	out = r.CopyOf.appendJSON(append(out, `,"copy_of":`...))
	out = appendText(append(out, `,"link":"`...), r.Link)
	out = r.Provenance.appendMembers(r.Document.appendMembers(out))
	return append(out, '}'), nil
}

// jsonRoom is about how many bytes the row takes where nothing in it has to be escaped.
func (r *Row) jsonRoom() int {
	const names = 400 // with the numbers
	return names + len(r.Doc) + len(r.Quote) + len(r.Item) + len(r.Sentence.Text) + len(r.Link)
}

// checkNumbers gives the error of the first number that is none.
func (r *Row) checkNumbers() error {
	last := json.Number("0") // mostly all are the same
	for _, n := range [...]*json.Number{r.Value, r.Low, r.High} {
		if n == nil || *n == last {
			continue
		}
		if last = *n; !isNumber(string(last)) {
			return badNumber(last)
		}
	}
	if r.Base != nil && r.Base.Value != last && !isNumber(string(r.Base.Value)) {
		return badNumber(r.Base.Value)
	}
	return nil
}

func badNumber(n json.Number) error {
	return fmt.Errorf("json: invalid number literal %q", string(n))
}

// appendNumber appends a number that is one.
func appendNumber(out []byte, n *json.Number) []byte {
	switch {
	case n == nil:
		return append(out, "null"...)
	case *n == "":
		return append(out, '0') // so says encoding/json
	}
	return append(out, *n...)
}

func (b *RowBase) appendJSON(out []byte) []byte {
	if b == nil {
		return append(out, "null"...)
	}
	out = appendNumber(append(out, `{"value":`...), &b.Value)
	out = appendText(append(out, `,"unit":"`...), b.Unit)
	return append(out, '}')
}

func (p *RowPeriod) appendJSON(out []byte) []byte {
	if p == nil {
		return append(out, "null"...)
	}
	out = appendText(append(out, `{"from":"`...), p.From)
	out = appendText(append(out, `,"to":"`...), p.To)
	return append(out, '}')
}

func (s *RowSentence) appendJSON(out []byte) []byte {
	out = appendWhole(append(out, `{"start":`...), int64(s.Start))
	out = appendWhole(append(out, `,"end":`...), int64(s.End))
	out = appendText(append(out, `,"text":"`...), s.Text)
	return append(out, '}')
}

func (s *RowSpan) appendJSON(out []byte) []byte {
	if s == nil {
		return append(out, "null"...)
	}
	out = appendWhole(append(out, `{"start":`...), int64(s.Start))
	out = appendWhole(append(out, `,"end":`...), int64(s.End))
	return append(out, '}')
}

func appendFlags(out []byte, flags []string) []byte {
	if flags == nil {
		return append(out, "null"...)
	}
	out = append(out, '[')
	for i, flag := range flags {
		if i > 0 {
			out = append(out, ',')
		}
		out = appendText(append(out, '"'), flag)
	}
	return append(out, ']')
}

// appendMembers appends what is known of the article, if that is asked for.
func (d *Document) appendMembers(out []byte) []byte {
	if d == nil {
		return out
	}
	out = appendText(append(out, `,"title":"`...), d.Title)
	out = appendText(append(out, `,"published":"`...), d.Published)
	out = appendText(append(out, `,"source":"`...), d.Source)
	out = appendText(append(out, `,"author":"`...), d.Author)
	out = appendText(append(out, `,"editor":"`...), d.Editor)
	return appendText(append(out, `,"dateline_place":"`...), d.DatelinePlace)
}

func (p *Provenance) appendMembers(out []byte) []byte {
	if p == nil {
		return out
	}
	out = appendText(append(out, `,"version":"`...), p.Version)
	return appendText(append(out, `,"rules":"`...), p.Rules)
}

// isNumber reports whether s, of which "" stands for 0, is a number of JSON. Those of a row have no exponent.
func isNumber(s string) bool {
	if s == "" || isDigits(s) && (s[0] != '0' || len(s) == 1) {
		return true
	}
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
