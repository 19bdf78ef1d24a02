package normalize_test

import (
	"fmt"
	"strings"

	"github.com/liangci/liangci/normalize"
)

func ExampleBytes() {
	text := normalize.Bytes([]byte("興安盟水稻畝產量高達７６１．５公斤"))
	fmt.Println(text)
	at := strings.Index(text.String(), "761.5公斤")
	span := normalize.Span{Start: at, End: at + len("761.5公斤")}
	fmt.Println(text.Quote(span), text.SourceSpan(span), text.RuneSpan(text.SourceSpan(span)))
	// Output:
	// 兴安盟水稻亩产量高达761.5公斤
	// ７６１．５公斤 {30 51} {10 17}
}

func ExampleText_Quote() {
	text := normalize.String("歷時4至12個(gè)月,建成25項(xiàng)")
	for _, part := range []string{"4至12个月", "25项"} {
		at := strings.Index(text.String(), part)
		fmt.Println(part, "is", text.Quote(normalize.Span{Start: at, End: at + len(part)}))
	}
	// Output:
	// 4至12个月 is 4至12個(gè)月
	// 25项 is 25項
}

func ExampleText_Edits() {
	for _, e := range normalize.String("５項(xiàng)工\u200b作").Edits() {
		fmt.Printf("%s at %d: %q became %q\n", e.Step, e.Source.Start, e.Before, e.After)
	}
	// Output:
	// width at 0: "５" became "5"
	// simplify at 3: "項" became "项"
	// annotations at 6: "(xiàng)" became ""
	// width at 17: "\u200b" became ""
}

func ExampleEditor() {
	entities := normalize.Step{Name: "entities", Apply: func(e *normalize.Editor) {
		for {
			at := strings.Index(e.Rest(), "&nbsp;")
			if at < 0 {
				return // what is left is kept
			}
			e.Keep(at)
			e.Replace(len("&nbsp;"), " ")
		}
	}}
	text := normalize.String("共&nbsp;23&nbsp;個", normalize.WithSteps(append([]normalize.Step{entities}, normalize.DefaultSteps()...)...))
	fmt.Println(text)
	fmt.Println(text.Quote(normalize.Span{Start: len("共 "), End: len("共 23 个")}))
	// Output:
	// 共 23 个
	// 23&nbsp;個
}

func ExampleDetect() {
	fmt.Println(normalize.Detect([]byte("\xc5\xe0\xd1\xb5\xbc\xbc\xca\xf5\xb9\xc7\xb8\xc9"))) // 培训技术骨干
	fmt.Println(normalize.Detect([]byte("15\xff.78万亩，培训技术骨干")))
	// Output:
	// gb18030
	// utf-8
}

func ExampleLooksBinary() {
	fmt.Println(normalize.LooksBinary([]byte("%PDF-1.7\n")), normalize.LooksBinary([]byte("培训技术骨干")))
	// Output: true false
}

// What does not change is not copied: the parts are pieces of the data, but for the lines in which something changes.
func ExampleParts() {
	data := []byte("县里的新桥通车了。\n　　全长１２８米。\n两岸很热闹。\n")
	for _, part := range normalize.Parts(data) {
		fmt.Printf("%q\n", part)
	}
	// Output:
	// "县里的新桥通车了。\n"
	// "  全长128米。\n"
	// "两岸很热闹。\n"
}
