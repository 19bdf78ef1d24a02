package gold

// Macro are the scores of each article, averaged: a short article weighs as much as a long one. The scores of
// [Report.Total], micro averages, give each figure the same weight instead. An article for which a score is a share of
// nothing (no label with an item, say) is left out of the mean of that score.
func (r *Report) Macro() []Measure {
	var names []string
	var sums []float64
	var articles []int
	for _, ratio := range (Counts{}).Ratios() {
		names = append(names, ratio.Name)
	}
	sums, articles = make([]float64, len(names)), make([]int, len(names))
	for _, f := range r.Files {
		for i, ratio := range f.Ratios() {
			if ratio.Of > 0 {
				sums[i] += ratio.Value()
				articles[i]++
			}
		}
	}
	out := make([]Measure, len(names))
	for i, name := range names {
		out[i] = Measure{name, sums[i] / float64(max(1, articles[i]))}
	}
	return out
}

// MacroSummary is Macro as one line of JSON, rounded to four places.
func (r *Report) MacroSummary() string { return summary(r.Macro()) }
