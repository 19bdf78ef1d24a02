package gold

import "strings"

// Counts are the tallies behind the scores. The accuracies count among the hits (Overlap).
type Counts struct {
	Gold, Pred  int // labels and records that count: optional ones and ignored lines do not
	Overlap     int // labels that a record overlaps
	Span        int // … with the very same span
	Value, Unit int
	Bound       int
	LowHigh     int
	Dimension   int
	Item        int
	Action      int
	Change      int
	Scope       int
	Time, Place int
	Core        int // value, unit and bound right
	Usable      int // … and the item
	Full        int // … and the action
	// Due are the labels whose best answer is not empty, Filled those of them for which a right one was given; in the
	// order item, action, time, place.
	Due, Filled [4]int
}

// Add adds the tallies of another article.
func (c *Counts) Add(o Counts) {
	for _, p := range []struct {
		to   *int
		more int
	}{
		{&c.Gold, o.Gold}, {&c.Pred, o.Pred}, {&c.Overlap, o.Overlap}, {&c.Span, o.Span}, {&c.Value, o.Value}, {&c.Unit, o.Unit},
		{&c.Bound, o.Bound}, {&c.LowHigh, o.LowHigh}, {&c.Dimension, o.Dimension}, {&c.Item, o.Item}, {&c.Action, o.Action},
		{&c.Change, o.Change}, {&c.Scope, o.Scope}, {&c.Time, o.Time}, {&c.Place, o.Place}, {&c.Core, o.Core},
		{&c.Usable, o.Usable}, {&c.Full, o.Full},
	} {
		*p.to += p.more
	}
	for i := range c.Due {
		c.Due[i] += o.Due[i]
		c.Filled[i] += o.Filled[i]
	}
}

// Scored is how the records of one article did.
type Scored struct {
	Name string
	Counts
	Notes []Note
	// Problems are those of the labels.
	Problems []error
	// Dimensions are the tallies by the dimension of the label; false alarms count under the dimension of the record.
	Dimensions map[string]Counts
}

// Score compares the records of an article with its labels. Each label takes the first free record with its very span,
// then, in a second round, the first that overlaps it.
func Score(d *Doc, records []Record) Scored {
	kept := make([]*Record, 0, len(records))
	for i := range records {
		if !d.ignores(records[i].Start) {
			kept = append(kept, &records[i])
		}
	}
	pairs, used := match(d.Labels, kept)
	s := Scored{Name: d.Name, Problems: d.Problems, Dimensions: map[string]Counts{}}
	for i := range d.Labels {
		g := &d.Labels[i]
		if g.Optional {
			continue
		}
		c := s.label(g, pairs[i])
		s.add(g.Dimension, c)
	}
	for k, p := range kept {
		if used[k] == nil && !p.Optional {
			s.Notes = append(s.Notes, Note{Kind: "FALSE", Fields: []Field{{"quote", p.Quote}, {"start", p.Start}}})
		}
		if used[k] != nil && used[k].Optional || used[k] == nil && p.Optional {
			continue
		}
		dim := p.Dimension
		if used[k] != nil {
			dim = used[k].Dimension
		}
		s.add(dim, Counts{Pred: 1})
	}
	return s
}

func (s *Scored) add(dimension string, c Counts) {
	s.Counts.Add(c)
	d := s.Dimensions[dimension]
	d.Add(c)
	s.Dimensions[dimension] = d
}

func (d *Doc) ignores(start int) bool {
	for _, i := range d.ignored {
		if i.start <= start && start < i.end {
			return true
		}
	}
	return false
}

// pair is the record that a label got.
type pair struct {
	record *Record
	strict bool // the spans are the same
}

func match(labels []Label, records []*Record) ([]pair, []*Label) {
	pairs, used := make([]pair, len(labels)), make([]*Label, len(records))
	for _, strict := range []bool{true, false} {
		for i := range labels {
			g := &labels[i]
			if pairs[i].record != nil {
				continue
			}
			for k, p := range records {
				fits := p.Start == g.start && p.End == g.end
				if !strict {
					fits = p.Start < g.end && g.start < p.End
				}
				if used[k] == nil && fits {
					pairs[i], used[k] = pair{p, strict}, g
					break
				}
			}
		}
	}
	return pairs, used
}

// label tallies one label and notes what is wrong.
func (s *Scored) label(g *Label, got pair) Counts {
	c := Counts{Gold: 1}
	p := got.record
	if p == nil {
		s.note("MISS", Field{"line", g.Line}, Field{"quote", g.Quote})
		return c
	}
	item, action := headMatch(p.Item, g.Item), headMatch(p.Action, g.Action)
	when, where := headMatch(p.Time, g.Time), headMatch(p.Place, g.Place)
	for i, f := range []struct {
		given string
		best  []string
		right bool
	}{{p.Item, g.Item, item}, {p.Action, g.Action, action}, {p.Time, g.Time, when}, {p.Place, g.Place, where}} {
		if len(f.best) > 0 && f.best[0] != "" {
			c.Due[i] = 1
			c.Filled[i] = count(f.given != "" && f.right)
		}
	}
	action = action || contains(g.Action, p.Action)
	value, unit, bound := same(p.Value, g.Value), p.Unit == g.Unit, p.Bound == g.Bound
	core := value && unit && bound
	c.Overlap, c.Span = 1, count(got.strict)
	c.Value, c.Unit, c.Bound = count(value), count(unit), count(bound)
	c.LowHigh = count(same(p.Low, g.Low) && same(p.High, g.High))
	c.Dimension, c.Change, c.Scope = count(p.Dimension == g.Dimension), count(p.Change == g.Change), count(p.Scope == g.Scope)
	c.Item, c.Action = count(item), count(action)
	c.Time, c.Place = count(when || contains(g.Time, p.Time)), count(where || contains(g.Place, p.Place))
	c.Core, c.Usable, c.Full = count(core), count(core && item), count(core && item && action)
	line, quote := Field{"line", g.Line}, Field{"quote", g.Quote}
	for _, n := range []struct {
		right bool
		kind  string
		field []Field
	}{
		{got.strict, "SPAN", []Field{line, quote, {"got", p.Quote}}},
		{value, "VALUE", []Field{line, quote, {"want", g.Value}, {"got", p.Value}}},
		{unit, "UNIT", []Field{quote, {"want", g.Unit}, {"got", p.Unit}}},
		{bound, "BOUND", []Field{quote, {"want", g.Bound}, {"got", p.Bound}}},
		{item, "ITEM", []Field{line, quote, {"want", g.Item}, {"got", p.Item}}},
		{action, "ACTION", []Field{line, quote, {"want", g.Action}, {"got", p.Action}}},
	} {
		if !n.right {
			s.note(n.kind, n.field...)
		}
	}
	return c
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

func contains(answers []string, given string) bool {
	for _, a := range answers {
		if a == given {
			return true
		}
	}
	return false
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
