package gold

// Counts are the tallies behind the scores. What is right counts among the hits.
type Counts struct {
	Gold, Pred int // labels and records that count: optional ones and ignored lines do not
	Hit        int // labels that a record overlaps
	Core       int // value, unit and bound right
	Usable     int // … and the item
	Full       int // … and the action
	Right      [fieldCount]int
	// Due are the labels whose best answer is not empty, Filled those of them for which a right one was given; in the
	// order item, action, time, place.
	Due, Filled [4]int
}

// Add adds the tallies of another article.
func (c *Counts) Add(o Counts) {
	c.Gold += o.Gold
	c.Pred += o.Pred
	c.Hit += o.Hit
	c.Core += o.Core
	c.Usable += o.Usable
	c.Full += o.Full
	for i := range c.Right {
		c.Right[i] += o.Right[i]
	}
	for i := range c.Due {
		c.Due[i] += o.Due[i]
		c.Filled[i] += o.Filled[i]
	}
}

// tally counts one pairing.
func tally(p Pairing) Counts {
	switch p.Outcome {
	case Miss:
		return Counts{Gold: 1}
	case FalseAlarm:
		return Counts{Pred: 1}
	case Neutral:
		return Counts{}
	}
	v := p.Verdict
	c := Counts{Gold: 1, Pred: 1, Hit: 1, Core: count(v.Core()), Usable: count(v.Usable()), Full: count(v.Full())}
	for i, right := range v {
		c.Right[i] = count(right)
	}
	for i, f := range answered {
		c.Due[i], c.Filled[i] = count(p.Due(f)), count(p.Filled(f))
	}
	return c
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}
