package gold

import (
	"slices"
	"strings"
)

// Outcome is what a pairing counts as.
type Outcome int

// The outcomes. Neutral counts for nothing: an optional label, with or without a record; a record that a second annotator
// made optional; and a record on an ignored line.
const (
	Hit        Outcome = iota // a label with a record that overlaps it
	Miss                      // a label without a record
	FalseAlarm                // a record without a label
	Neutral
)

// String is the name of the outcome: "hit", "miss", "false alarm", "neutral".
func (o Outcome) String() string {
	return [...]string{"hit", "miss", "false alarm", "neutral"}[o]
}

// Pairing is a label and the record that it got, or one of them alone.
type Pairing struct {
	Label   *Label  // nil where no label fits the record
	Record  *Record // nil where no record fits the label
	Outcome Outcome
	// Verdict says what is right, where there are both a label and a record, optional ones included. All is wrong otherwise.
	Verdict Verdict
}

// Match pairs the labels of an article with records of it. Each label takes the first free record with its very span,
// then, in a second round, the first free one that overlaps it. The labels come first, in their order, each with its
// record or none, then the records without a label in theirs. Labels and records are those passed in, not copies.
func Match(d *Doc, records []Record) []Pairing {
	kept := make([]*Record, 0, len(records))
	for i := range records {
		if !d.ignores(records[i].Start) {
			kept = append(kept, &records[i])
		}
	}
	pairings := make([]Pairing, len(d.Labels), len(d.Labels)+len(records))
	taken := assign(d.Labels, kept, pairings)
	for i := range pairings {
		p := &pairings[i]
		p.Label = &d.Labels[i]
		if p.Record != nil {
			p.Verdict = judge(p.Label, p.Record)
		}
		switch {
		case p.Label.Optional:
			p.Outcome = Neutral
		case p.Record == nil:
			p.Outcome = Miss
		}
	}
	for i := range records {
		r := &records[i]
		switch {
		case taken[r]:
		case r.Optional || d.ignores(r.Start):
			pairings = append(pairings, Pairing{Record: r, Outcome: Neutral})
		default:
			pairings = append(pairings, Pairing{Record: r, Outcome: FalseAlarm})
		}
	}
	return pairings
}

// assign gives the pairings of labels their records, and says which records were taken.
func assign(labels []Label, records []*Record, pairings []Pairing) map[*Record]bool {
	taken := make(map[*Record]bool, len(records))
	for _, strict := range []bool{true, false} {
		for i := range labels {
			g := &labels[i]
			if pairings[i].Record != nil {
				continue
			}
			k := slices.IndexFunc(records, func(p *Record) bool {
				if strict {
					return !taken[p] && p.Start == g.start && p.End == g.end
				}
				return !taken[p] && p.Start < g.end && g.start < p.End
			})
			if k >= 0 {
				pairings[i].Record = records[k]
				taken[records[k]] = true
			}
		}
	}
	return taken
}

func (d *Doc) ignores(start int) bool {
	return slices.ContainsFunc(d.ignored, func(i interval) bool { return i.start <= start && start < i.end })
}

// judge compares a record with its label. An empty item is right only where the label accepts it; so is an empty action,
// time or place.
func judge(g *Label, p *Record) Verdict {
	var v Verdict
	v[FieldSpan] = p.Start == g.start && p.End == g.end
	v[FieldValue] = same(p.Value, g.Value)
	v[FieldLowHigh] = same(p.Low, g.Low) && same(p.High, g.High)
	v[FieldUnit], v[FieldBound], v[FieldDimension] = p.Unit == g.Unit, p.Bound == g.Bound, p.Dimension == g.Dimension
	v[FieldChange], v[FieldScope] = p.Change == g.Change, p.Scope == g.Scope
	v[FieldItem] = headMatch(p.Item, g.Item)
	v[FieldAction] = headMatch(p.Action, g.Action) || slices.Contains(g.Action, p.Action)
	v[FieldTime] = headMatch(p.Time, g.Time) || slices.Contains(g.Time, p.Time)
	v[FieldPlace] = headMatch(p.Place, g.Place) || slices.Contains(g.Place, p.Place)
	return v
}

// headMatch says whether an answer is accepted: it equals one, or one of the two ends in the other and that is at least
// two characters long. Spaces do not count.
func headMatch(given string, answers []string) bool {
	given = strings.NewReplacer(" ", "", "\u3000", "").Replace(given)
	for _, a := range answers {
		a = strings.ReplaceAll(a, " ", "")
		if given == a {
			return true
		}
		long := len([]rune(given)) >= 2 && len([]rune(a)) >= 2
		if long && (strings.HasSuffix(given, a) || strings.HasSuffix(a, given)) {
			return true
		}
	}
	return false
}
