package gold_test

import (
	"fmt"
	"strings"

	"github.com/liangci/liangci/corpus/gold"
)

// Labels and records of an article, side by side.
func ExampleMatch() {
	doc, err := gold.Read("a.txt", "培训农民5人。", "a.gold.jsonl", strings.NewReader(
		`{"line":1,"quote":"5人","nth":1,"value":5,"low":5,"high":5,"bound":"exact","unit":"人","dimension":"people",`+
			`"item":["农民"],"action":["培训"],"change":"","scope":"","time":[""],"place":[""],"optional":false}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	five, _ := gold.NewNumber("5")
	for _, p := range gold.Match(doc, []gold.Record{{Start: 4, End: 6, Quote: "5人", Value: &five, Low: &five, High: &five,
		Bound: "exact", Unit: "人", Dimension: "people", Item: "农户", Action: "培训"}}) {
		fmt.Println(p.Outcome, p.Label.Quote, p.Verdict.Core())
		for _, f := range p.Verdict.Wrong() {
			fmt.Println(f, "want", p.Want(f), "got", p.Got(f))
		}
	}
	// Output:
	// hit 5人 true
	// item want [农民] got 农户
}
