package numeral_test

import (
	"fmt"

	"github.com/liangci/liangci/extract/numeral"
)

func ExampleAll() {
	text := "推广15.78万亩，培训5600余名，持续4至12个月"
	for _, n := range numeral.All(text) {
		fmt.Println(n.Span, text[n.Span.Start:n.Span.End], n.Bound, n.Low, n.High)
	}
	// Output:
	// {6 14} 15.78万 exact 157800 157800
	// {26 33} 5600余 more_than 5600 <nil>
	// {45 51} 4至12 range 4 12
}

func ExampleParse() {
	for _, s := range []string{"四千零五十", "122億3千多萬", "一万五", "百分之三十五点二", "四川"} {
		n, err := numeral.Parse(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(n.Value, n.Bound, n.Kind)
	}
	// Output:
	// 4050 exact cardinal
	// 12230000000 more_than cardinal
	// 15000 exact cardinal
	// 35.2 exact percent
	// numeral: "四川" is not a numeral
}

func ExampleReadAt() {
	n, ok := numeral.ReadAt("共两三百人", 3)
	fmt.Println(ok, n.Span, n.HasValue, n.Low, n.High)
	_, ok = numeral.ReadAt("大陆", 3)
	fmt.Println(ok)
	// Output:
	// true {3 12} false 200 300
	// false
}
