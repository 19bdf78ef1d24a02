package regress

import (
	"fmt"
	"slices"

	"github.com/liangci/liangci/corpus/gold"
)

// Judge says of each change whether the labels speak for it. Those of an article that was edited are left as Neither: its
// earlier records cannot be found in it with certainty.
func (c *Change) Judge(labels *gold.Doc) error {
	c.Labelled = true
	if c.Kind != Changed || c.Edited {
		return nil
	}
	before := make([]*Record, len(c.was.Records))
	for i := range before {
		before[i] = &c.was.Records[i]
	}
	newPlaces(c.is.text).locate(before)
	was, err := outcomes(labels, c.was.Records)
	if err != nil {
		return fmt.Errorf("%s: baseline: %w", c.Doc, err)
	}
	is, err := outcomes(labels, c.is.Records)
	if err != nil {
		return fmt.Errorf("%s: %w", c.Doc, err)
	}
	for i := range c.Records {
		r := &c.Records[i]
		switch r.Kind {
		case Added:
			r.Verdict = verdictOf(is[r.Is], false)
		case Gone:
			r.Verdict = verdictOf(was[r.Was], true)
		default:
			r.judge(was[r.Was], is[r.Is])
		}
	}
	return nil
}

// outcome is what labels say of a record.
type outcome struct {
	gold.Outcome
	gold.Verdict
}

// outcomes gives them for the records of an article; records that the source does not have are Neutral.
func outcomes(labels *gold.Doc, records []Record) (map[*Record]outcome, error) {
	scored := make([]gold.Record, len(records))
	for i := range records {
		r, err := records[i].scored()
		if err != nil {
			return nil, err
		}
		scored[i] = r
	}
	all := make(map[*Record]outcome, len(records))
	index := make(map[*gold.Record]int, len(records))
	for i := range scored {
		index[&scored[i]] = i
	}
	for _, p := range gold.Match(labels, scored) {
		if p.Record == nil {
			continue
		}
		r := &records[index[p.Record]]
		if all[r] = (outcome{p.Outcome, p.Verdict}); r.start < 0 {
			all[r] = outcome{Outcome: gold.Neutral}
		}
	}
	return all, nil
}

// verdictOf judges a record that is new or gone.
func verdictOf(o outcome, gone bool) Verdict {
	switch {
	case o.Outcome == gold.Neutral:
		return Neither
	case (o.Outcome == gold.Hit) != gone:
		return Better
	}
	return Worse
}

// judge judges each field that changed, and from them the record.
func (c *RecordChange) judge(was, is outcome) {
	if was.Outcome == gold.Neutral || is.Outcome == gold.Neutral {
		return
	}
	better, worse := was.Outcome != gold.Hit && is.Outcome == gold.Hit, was.Outcome == gold.Hit && is.Outcome != gold.Hit
	for i := range c.Fields {
		f := &c.Fields[i]
		at := slices.IndexFunc(fields, func(k field) bool { return k.name == f.Name })
		label := fields[at].label
		if label == unlabelled || was.Verdict[label] == is.Verdict[label] {
			continue
		}
		if f.Verdict = Worse; is.Verdict[label] {
			f.Verdict = Better
		}
		better, worse = better || f.Verdict == Better, worse || f.Verdict == Worse
	}
	switch {
	case worse:
		c.Verdict = Worse
	case better:
		c.Verdict = Better
	}
}
