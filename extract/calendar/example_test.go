package calendar_test

import (
	"fmt"

	"github.com/liangci/liangci/extract/calendar"
)

func ExampleResolve() {
	article := calendar.Date{Year: 2023, Month: 7, Day: 11}
	for _, expr := range []string{"去年以来", "今年前5个月", "5月10—12日", "截至6月底", "“十四五”期间", "近日"} {
		if p, ok := calendar.Resolve(expr, article); ok {
			fmt.Println(expr, p)
		} else {
			fmt.Println(expr, "is not certain")
		}
	}
	// Output:
	// 去年以来 2022-01-01..2023-07-11
	// 今年前5个月 2023-01-01..2023-05-31
	// 5月10—12日 2023-05-10..2023-05-12
	// 截至6月底 ..2023-06-30
	// “十四五”期间 2021-01-01..2025-12-31
	// 近日 is not certain
}

// Without the article's date, expressions that carry their own are resolved.
func ExampleResolve_noArticle() {
	p, ok := calendar.Resolve("2024年2月", calendar.Date{})
	fmt.Println(p.From, p.To, ok)
	p, ok = calendar.Resolve("2月", calendar.Date{})
	fmt.Println(p.From.IsZero(), p.To.IsZero(), ok)
	// Output:
	// 2024-02-01 2024-02-29 true
	// true true false
}

func ExampleParseDate() {
	d, err := calendar.ParseDate("2023-07-11")
	fmt.Println(d.Year, d.Month, d.Day, err)
	_, err = calendar.ParseDate("2023-02-29")
	fmt.Println(err)
	// Output:
	// 2023 7 11 <nil>
	// date: expected YYYY-MM-DD, YYYY-MM or YYYY, got "2023-02-29"
}

func ExamplePeriod_String() {
	open := calendar.Period{To: calendar.Date{Year: 2023, Month: 6, Day: 30}}
	fmt.Println(open)
	// Output: ..2023-06-30
}
