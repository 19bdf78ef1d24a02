package regress

import (
	"cmp"
	"slices"
)

// recordPair is a record of the baseline and what became of it; one of the two is nil where it is new or gone.
type recordPair struct{ was, is *Record }

// key names a record within its article.
type key struct {
	line  int
	quote string
	nth   int
}

// pairUp pairs the records of an article by their place: the same quote first, then one that overlaps it. In an article
// that was edited the lines may be others: there the n-th record of a quote is paired with the n-th of the same quote. The
// pairs are in the order of the places.
func pairUp(was, is *Article, edited bool) []recordPair {
	name := func(r *Record) key { return key{r.Line, r.Quote, r.Nth} }
	if edited {
		name = nil
	}
	before, now := named(was.Records, name), named(is.Records, name)
	byKey := make(map[key]*Record, len(now))
	for i := range now {
		byKey[now[i].key] = now[i].Record
	}
	var pairs []recordPair
	var left []*Record
	taken := make(map[*Record]bool, len(now))
	for _, w := range before {
		r := byKey[w.key]
		if r == nil || taken[r] {
			left = append(left, w.Record)
			continue
		}
		taken[r] = true
		pairs = append(pairs, recordPair{w.Record, r})
	}
	var free []*Record
	for _, r := range now {
		if !taken[r.Record] {
			free = append(free, r.Record)
		}
	}
	pairs = append(pairs, overlapping(left, free, is.text, edited)...)
	slices.SortStableFunc(pairs, func(a, b recordPair) int { return cmp.Compare(a.place(), b.place()) })
	return pairs
}

// namedRecord is a record under its key.
type namedRecord struct {
	*Record
	key
}

// named gives each record its key; nil counts the records of a quote in the whole article.
func named(records []Record, name func(*Record) key) []namedRecord {
	out := make([]namedRecord, len(records))
	count := map[string]int{}
	for i := range records {
		r := &records[i]
		if name != nil {
			out[i] = namedRecord{r, name(r)}
			continue
		}
		count[r.Quote]++
		out[i] = namedRecord{r, key{quote: r.Quote, nth: count[r.Quote]}}
	}
	return out
}

// overlapping pairs what is left over, in both lists by position, where the spans overlap; what does not is alone.
func overlapping(left, free []*Record, source string, edited bool) (pairs []recordPair) {
	if !edited && len(left) > 0 {
		newPlaces(source).locate(left)
	}
	i, j := 0, 0
	for i < len(left) && j < len(free) {
		w, r := left[i], free[j]
		switch {
		case edited || w.start < 0:
			pairs = append(pairs, recordPair{was: w})
			i++
		case w.end <= r.start:
			pairs = append(pairs, recordPair{was: w})
			i++
		case r.end <= w.start:
			pairs = append(pairs, recordPair{is: r})
			j++
		default:
			pairs = append(pairs, recordPair{w, r})
			i, j = i+1, j+1
		}
	}
	for ; i < len(left); i++ {
		pairs = append(pairs, recordPair{was: left[i]})
	}
	for ; j < len(free); j++ {
		pairs = append(pairs, recordPair{is: free[j]})
	}
	return pairs
}

// place orders pairs: by line of what is, else of what was.
func (p recordPair) place() int {
	if p.is != nil {
		return p.is.Line
	}
	return p.was.Line
}
