package gold

import "strings"

// What can be wrong with a figure beside its fields.
const (
	Missed = "miss"  // a label without a record
	Untrue = "false" // a record without a label
)

// Figure is where a figure stands, for a person to find it.
type Figure struct {
	Path    string `json:"path"`    // of the text
	Line    int    `json:"line"`    // from 1
	Quote   string `json:"quote"`   // of the label; of a false alarm the part of the record's quote on its first line
	Nth     int    `json:"nth"`     // which occurrence of Quote in the line, from 1; 0 where labels do not fit the text
	Rule    string `json:"rule"`    // of the record, "" of a miss
	Context string `json:"context"` // the words round the figure, which stands between 〔 and 〕
}

// Mistake is one thing that the records of an article have wrong.
type Mistake struct {
	Figure
	What string `json:"what"` // Missed, Untrue or the name of a field
	Want any    `json:"want"` // nil of a false alarm; see Pairing.Want
	Got  any    `json:"got"`  // nil of a miss; see Pairing.Got
}

// Core says whether it is a mistake about the number itself: a miss, a false alarm, a wrong value, unit or bound.
func (m Mistake) Core() bool {
	switch m.What {
	case Missed, Untrue, FieldValue.String(), FieldUnit.String(), FieldBound.String():
		return true
	}
	return false
}

// Mistakes are all that the records have wrong: the labels in their order, each with its wrong fields, then the false
// alarms. Optional figures and ignored lines make no mistakes.
func (s Scored) Mistakes() []Mistake {
	if s.doc == nil {
		return nil
	}
	var out []Mistake
	source := []rune(s.doc.lines.source)
	for _, p := range s.Pairings {
		if p.Outcome == Neutral || p.Outcome == Hit && p.Verdict.all() {
			continue
		}
		m := Mistake{Figure: s.doc.figure(p, source)}
		switch p.Outcome {
		case Miss:
			m.What, m.Want = Missed, p.Label.Quote
			out = append(out, m)
		case FalseAlarm:
			m.What, m.Got = Untrue, p.Record.Quote
			out = append(out, m)
		default:
			for _, f := range p.Verdict.Wrong() {
				m.What, m.Want, m.Got = f.String(), p.Want(f), p.Got(f)
				out = append(out, m)
			}
		}
	}
	return out
}

// figure names the figure of a pairing.
func (d *Doc) figure(p Pairing, source []rune) Figure {
	f := Figure{Path: d.Path}
	if p.Record != nil {
		f.Rule = p.Record.Rule
	}
	if g := p.Label; g != nil {
		f.Line, f.Quote, f.Nth = g.Line, g.Quote, g.Nth
		f.Context = mark(source, g.start, g.end)
		return f
	}
	r := p.Record
	line, column := d.lines.place(r.Start)
	f.Quote, _, _ = strings.Cut(r.Quote, "\n")
	f.Line, f.Nth, f.Context = line, d.lines.nth(line, column, f.Quote), mark(source, r.Start, r.End)
	return f
}

// around is how many characters of context there are on each side.
const around = 24

// mark is the text round a span, which it puts between 〔 and 〕, as far as its lines go.
func mark(source []rune, start, end int) string {
	start = min(max(start, 0), len(source))
	end = min(max(end, start), len(source))
	from, to := start, end
	for from > 0 && start-from < around && source[from-1] != '\n' {
		from--
	}
	for to < len(source) && to-end < around && source[to] != '\n' {
		to++
	}
	var b strings.Builder
	if from > 0 && source[from-1] != '\n' {
		b.WriteString("…")
	}
	b.WriteString(string(source[from:start]) + "〔" + string(source[start:end]) + "〕" + string(source[end:to]))
	if to < len(source) && source[to] != '\n' {
		b.WriteString("…")
	}
	return strings.TrimSpace(strings.NewReplacer("\n", "⏎", "\r", "").Replace(b.String()))
}
