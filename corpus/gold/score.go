package gold

// Scored is how the records of one article did.
type Scored struct {
	Name   string // the name of the text file, without folders
	Path   string // the text file, as it was given to Load
	Script string // of the text: "simplified" or "traditional"
	Counts
	Notes []Note
	// Pairings are the labels and the records, as [Match] gives them.
	Pairings []Pairing
	// Problems are those of the labels.
	Problems []error

	doc *Doc
}

// Score compares the records of an article with its labels, paired by [Match].
func Score(d *Doc, records []Record) Scored {
	s := Scored{
		Name: d.Name, Path: d.Path, Script: script(d.lines.source), Problems: d.Problems, Pairings: Match(d, records), doc: d,
	}
	for _, p := range s.Pairings {
		s.Counts.Add(tally(p))
		s.Notes = append(s.Notes, notes(p)...)
	}
	return s
}
