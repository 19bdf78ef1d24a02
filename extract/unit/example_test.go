package unit_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/liangci/liangci/extract/unit"
)

func ExampleTable_Match() {
	text := "流转土地15.78万亩，每吨补贴350元/吨"
	m, _ := unit.Default().Match(text, 20)
	fmt.Println(m.Span.Start, m.Span.End, m.Text, m.Unit.Dimension)
	// Output: 20 23 亩 area
}

func ExampleConvertBase() {
	mu, _ := unit.Default().Lookup("亩")
	value, base, ok := unit.ConvertBase(decimal.NewFromInt(157800), mu)
	fmt.Println(value, base, ok)
	// Output: 105200000 m2 true
}

func ExampleTable_Before() {
	m, _ := unit.Default().Before("出口额US$300万", 12)
	fmt.Println(m.Text, m.Unit.Base)
	// Output: US$ USD
}

func ExampleTable_Overlay() {
	table, err := unit.Default().Overlay("my.toml", []byte(`
[[unit]]
id = "village.basket"
surfaces = ["背篓"]
dimension = "count"
kind = "classifier"
examples = ["采茶3背篓 => 3 背篓"]
`))
	fmt.Println(err, len(table.Check()))
	u, _ := table.Lookup("背篓")
	fmt.Println(u.ID, u.Dimension)
	// Output:
	// <nil> 0
	// village.basket count
}
