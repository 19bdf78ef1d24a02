package segment_test

import (
	"fmt"

	"github.com/liangci/liangci/extract/segment"
)

func ExampleSegmenter_Segment() {
	s, err := segment.Default()
	if err != nil {
		panic(err)
	}
	text := "选派科技特派员49名"
	for _, token := range s.Segment(text) {
		fmt.Println(token.Start, token.End, text[token.Start:token.End], token.POS)
	}
	// Output:
	// 0 6 选派 v
	// 6 21 科技特派员 n
	// 21 23 49 m
	// 23 26 名 q
}
