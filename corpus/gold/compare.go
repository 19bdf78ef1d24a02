package gold

import "fmt"

// Change is one thing that two runs over the same labels have different.
type Change struct {
	Figure
	Sort string `json:"sort"` // Gained, Lost or Changed
	What string `json:"what"` // Missed, Untrue or the name of a field
	Want any    `json:"want"` // what the label says; nil of a false alarm
	Was  any    `json:"was"`  // what the run before gave: see Pairing.Got; nil for no record
	Is   any    `json:"is"`
}

// The sorts of changes.
const (
	Gained  = "gained"  // wrong before, right now
	Lost    = "lost"    // right before, wrong now
	Changed = "changed" // another answer that is as right or as wrong
)

// Comparison is how a run differs from one before.
type Comparison struct {
	Before, After *Report
	// Changes are in the order of the articles and labels, false alarms last. A figure that is found now and was not is one
	// change, of Missed, and so is one that is no longer found; its fields are not told.
	Changes []Change
	// Alone are the articles that only one of the runs has. They take no part.
	Alone []string
}

// Compare compares two runs over the same labelled articles, which go by their paths.
func Compare(before, after *Report) Comparison {
	c := Comparison{Before: &Report{}, After: &Report{}}
	old := map[string]Scored{}
	for _, f := range before.Files {
		old[f.Path] = f
	}
	for _, f := range after.Files {
		was, ok := old[f.Path]
		if !ok {
			c.Alone = append(c.Alone, f.Path)
			continue
		}
		delete(old, f.Path)
		c.Before.Add(was)
		c.After.Add(f)
		c.Changes = append(c.Changes, changes(was, f)...)
	}
	for _, f := range before.Files {
		if _, left := old[f.Path]; left {
			c.Alone = append(c.Alone, f.Path)
		}
	}
	return c
}

// Count is the number of changes of a sort.
func (c Comparison) Count(sort string) int {
	n := 0
	for _, ch := range c.Changes {
		n += count(ch.Sort == sort)
	}
	return n
}

// place is what tells a figure of an article from all others.
type place struct {
	line, nth  int
	quote      string
	start, end int
}

func placeOf(p Pairing) place {
	if g := p.Label; g != nil {
		return place{line: g.Line, nth: g.Nth, quote: g.Quote}
	}
	return place{start: p.Record.Start, end: p.Record.End}
}

// differ gathers the changes of one article.
type differ struct {
	doc     *Doc
	source  []rune
	changes []Change
}

func changes(was, is Scored) []Change {
	d := &differ{doc: is.doc, source: []rune(is.doc.lines.source)}
	before := map[place]Pairing{}
	for _, p := range was.Pairings {
		before[placeOf(p)] = p
	}
	for _, p := range is.Pairings {
		old, ok := before[placeOf(p)]
		delete(before, placeOf(p))
		switch {
		case p.Label != nil && ok:
			d.label(old, p)
		case p.Outcome == FalseAlarm && !ok:
			d.add(p, Lost, Untrue, nil, nil, p.Record.Quote)
		}
	}
	for _, p := range was.Pairings { // in their order, not that of the map
		if _, gone := before[placeOf(p)]; gone && p.Outcome == FalseAlarm {
			d.add(p, Gained, Untrue, nil, p.Record.Quote, nil)
		}
	}
	return d.changes
}

// label compares what two runs gave for one label.
func (d *differ) label(was, is Pairing) {
	switch {
	case is.Outcome == Neutral || was.Outcome == Neutral || was.Record == nil && is.Record == nil:
		return
	case was.Record == nil:
		d.add(is, Gained, Missed, is.Label.Quote, nil, is.Record.Quote)
		return
	case is.Record == nil:
		d.add(is, Lost, Missed, is.Label.Quote, was.Record.Quote, nil)
		return
	}
	for _, f := range Fields() {
		sort := Changed
		switch {
		case is.Verdict[f] && !was.Verdict[f]:
			sort = Gained
		case was.Verdict[f] && !is.Verdict[f]:
			sort = Lost
		case equal(was.Got(f), is.Got(f)):
			continue
		}
		d.add(is, sort, f.String(), is.Want(f), was.Got(f), is.Got(f))
	}
}

func (d *differ) add(p Pairing, sort, what string, want, was, is any) {
	d.changes = append(d.changes, Change{d.doc.figure(p, d.source), sort, what, want, was, is})
}

// equal compares what two records gave for a field.
func equal(a, b any) bool {
	switch a := a.(type) {
	case *Number:
		return same(a, b.(*Number))
	case [2]*Number:
		b := b.([2]*Number)
		return same(a[0], b[0]) && same(a[1], b[1])
	}
	return a == b
}

// Summary counts the changes: "3 gained, 1 lost, 2 changed".
func (c Comparison) Summary() string {
	return fmt.Sprintf("%d gained, %d lost, %d changed", c.Count(Gained), c.Count(Lost), c.Count(Changed))
}
