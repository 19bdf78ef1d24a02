package gold

import (
	"math/rand/v2"
	"slices"
)

// Rounds are how often the bootstrap draws, where nothing else is asked for.
const Rounds = 1000

// seed makes the intervals of the same scores the same every time.
const seed = 20250301

// Interval is a confidence interval of 95 %: the score of new articles of the same sort lies in it 19 times out of 20, as
// far as the articles tell.
type Interval struct{ Low, High float64 }

// Intervals are the intervals of the scores of all articles, in the order of [Counts.Ratios], by the bootstrap: as many
// articles as there are, drawn with replacement, are scored together, and that rounds times. The interval reaches from the
// 2.5th to the 97.5th percentile of those scores (the percentile method, nearest rank). Whole articles are drawn, for the
// figures of one article are alike. The draws are the same every time. Without articles, all intervals are 0 to 0.
func (r *Report) Intervals(rounds int) []Interval {
	draws := make([][]float64, len(Counts{}.Ratios()))
	if len(r.Files) > 0 {
		random := rand.New(rand.NewPCG(seed, uint64(len(r.Files))))
		for range rounds {
			for i, ratio := range r.draw(random).Ratios() {
				draws[i] = append(draws[i], ratio.Value())
			}
		}
	}
	out := make([]Interval, len(draws))
	for i, scores := range draws {
		slices.Sort(scores)
		out[i] = Interval{percentile(scores, 25), percentile(scores, 975)}
	}
	return out
}

func (r *Report) draw(random *rand.Rand) Counts {
	var sum Counts
	for range r.Files {
		sum.Add(r.Files[random.IntN(len(r.Files))].Counts)
	}
	return sum
}

// percentile is the smallest score that at least so many thousandths of the sorted scores do not exceed.
func percentile(sorted []float64, thousandths int) float64 {
	if len(sorted) == 0 {
		return 0
	}
	rank := (len(sorted)*thousandths + 999) / 1000
	return sorted[max(rank, 1)-1]
}
