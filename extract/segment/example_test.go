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

func ExampleSegmenter_Append() {
	s, err := segment.Default()
	if err != nil {
		panic(err)
	}
	var tokens []segment.Token // used again for every line
	for _, line := range []string{"培训技术人才", "推广新技术"} {
		tokens = s.Append(tokens[:0], line)
		for _, token := range tokens {
			fmt.Print("|", line[token.Start:token.End])
		}
		fmt.Println()
	}
	// Output:
	// |培训|技术|人才
	// |推广|新|技术
}
