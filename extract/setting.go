package extract

// When something is done, told by an event before the predicate.

// comparisonIn is the 比 or 较 to which all words up to element j belong, as one that closes a time shows: 较|维修计划实施|前. It is -1 if there is none.
func (b *binder) comparisonIn(j, lo int) int {
	c := b.c
	if j+1 >= len(c.elems) || !isOneOf(c.text(j), beforeAfter) && !isOneOf(c.text(j+1), beforeAfter) {
		return -1
	}
	for n := j; n > lo && c.elems[n].kind == elemWord; n-- {
		if comparison(c.text(n)) {
			return n
		}
	}
	return -1
}

// beforeAfter are words that close a time which an event tells.
var beforeAfter = []string{"前", "后", "之前", "之后", "以前", "以后", "时"}

// timeNouns say when something is done, and are not what is counted.
var timeNouns = []string{"时候", "时节", "季节", "时期", "时刻", "过程"}

// beforeSetting is the element before the 在 of a run that says when something is done: 在除草、采收|时候. It is that before the run if 在 is not said.
func (b *binder) beforeSetting(run *run, lo int) int {
	c := b.c
	for n := run.item[1] - 1; n >= lo && n >= run.a-1 && c.elems[n].kind != elemPunct; n-- {
		if isOneOf(c.text(n), []string{"在", "于", "当"}) {
			return c.before(n, lo)
		}
	}
	return c.before(run.a, lo)
}
