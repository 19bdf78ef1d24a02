package gold

// Scored is how the records of one article did.
type Scored struct {
	Name string
	Counts
	Notes []Note
	// Pairings are the labels and the records, as [Match] gives them.
	Pairings []Pairing
	// Problems are those of the labels.
	Problems []error
	// Dimensions are the tallies by the dimension of the label; false alarms count under the dimension of the record.
	Dimensions map[string]Counts
}

// Score compares the records of an article with its labels, paired by [Match].
func Score(d *Doc, records []Record) Scored {
	s := Scored{Name: d.Name, Problems: d.Problems, Pairings: Match(d, records), Dimensions: map[string]Counts{}}
	for _, p := range s.Pairings {
		c := tally(p)
		s.Counts.Add(c)
		s.Notes = append(s.Notes, notes(p)...)
		if p.Outcome == Neutral {
			continue
		}
		name := ""
		if p.Label != nil {
			name = p.Label.Dimension
		} else {
			name = p.Record.Dimension
		}
		sum := s.Dimensions[name]
		sum.Add(c)
		s.Dimensions[name] = sum
	}
	return s
}
