package regress_test

import (
	"bytes"
	"fmt"
	"os"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/regress"
	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/extract/unit"
)

// A unit is taken out of the table, and the comparison tells what that does.
func Example() {
	article := corpus.Article{ID: "a.txt", Data: []byte("种植小麦300亩，亩产412公斤。")}
	x, err := extract.New()
	if err != nil {
		panic(err)
	}
	before, err := regress.Take("a.txt", article, x)
	if err != nil {
		panic(err)
	}
	baseline := regress.New("liangci v1", extract.Fingerprint())
	baseline.Add(before)
	var file bytes.Buffer // as it is committed
	if err := baseline.Write(&file); err != nil {
		panic(err)
	}

	table, err := unit.Default().Without("kilogram")
	if err != nil {
		panic(err)
	}
	if x, err = extract.New(extract.WithUnits(table)); err != nil {
		panic(err)
	}
	now, err := regress.Take("a.txt", article, x)
	if err != nil {
		panic(err)
	}
	was, err := regress.Read("baseline", &file)
	if err != nil {
		panic(err)
	}
	report := regress.Report{Was: was.Header, Is: was.Header}
	report.Add(was.Compare(now, regress.Place{}))
	fmt.Println(report.Failed())
	_ = report.Write(os.Stdout, "text", regress.Style{})
	// Output:
	// true
	// a.txt (no labels)
	//   line 1  412公斤  gone, neither: value 412, bound exact, unit 公斤, dimension mass, base 412 kg, item 亩产, scope each, rule noun+figure
	//
	// 1 article, 1 record: articles: 1 changed; records: 1 gone
}
