package extract_test

import (
	"fmt"
	"log"

	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize"
)

func Example() {
	x, err := extract.New()
	if err != nil {
		panic(err)
	}
	text := normalize.String("截至目前，全縣培養技術骨幹人才14人，就業率提升至99.25%。")
	for _, r := range x.Extract(text).Records {
		fmt.Println(r.Quote, r.Span.Start, r.Span.End, r.Value, r.Unit, r.Item, r.Action, r.Change, r.Time)
		fmt.Println(text.Source()[r.Span.Start:r.Span.End] == r.Quote)
	}
	// Output:
	// 14人 45 50 14 人 技术骨干人才 培养  截至目前
	// true
	// 99.25% 71 77 99.25 % 就业率 提升 increase_to 截至目前
	// true
}

func ExampleExtractor_Extract_bounds() {
	x, err := extract.New()
	if err != nil {
		panic(err)
	}
	for _, r := range x.Extract(normalize.String("惠及5600余名群众，近7000人次参与，用时4至12个月，收入5亿元以上。")).Records {
		low, high := "…", "…"
		if r.Low != nil {
			low = r.Low.String()
		}
		if r.High != nil {
			high = r.High.String()
		}
		fmt.Println(r.Quote, r.Bound, low, high)
	}
	// Output:
	// 5600余名 more_than 5600 …
	// 7000人次 nearly … 7000
	// 4至12个月 range 4 12
	// 5亿元 at_least 500000000 …
}

func ExampleResult_skipped() {
	x, err := extract.New()
	if err != nil {
		panic(err)
	}
	for _, s := range x.Extract(normalize.String("第三人民医院派出一支队伍，乘G5012次列车。")).Skipped {
		fmt.Println(s.Quote, "-", s.Reason)
	}
	// Output:
	// 三 - ordinal
	// 一支 - indefinite 一
	// 5012 - code
}

// A unit of a user's own: the entry takes part in the reading like those that are built in.
func ExampleWithUnits() {
	table, err := unit.Default().Overlay("my.toml", []byte(`
[[unit]]
id = "seedling.tray"
surfaces = ["秧盘"]
dimension = "count"
kind = "classifier"
examples = ["育秧300秧盘 => 300 秧盘"]
`))
	if err != nil {
		log.Fatal(err)
	}
	x, err := extract.New(extract.WithUnits(table))
	if err != nil {
		log.Fatal(err)
	}
	for _, r := range x.Extract(normalize.String("合作社育苗300秧盘。")).Records {
		fmt.Println(r.Quote, r.Value, r.Unit, r.Dimension)
	}
	// Output: 300秧盘 300 秧盘 count
}
