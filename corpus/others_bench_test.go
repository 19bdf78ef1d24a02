package corpus_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/go-ego/gse"
	"github.com/liuzl/gocc"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/normalize"
)

// BenchmarkOthers is what others do with traditional news, for comparison, as libraries of Go and on one core: gocc converts,
// gse cuts into words with its own dictionary, and both with a regular expression find numerals with a word behind them, without
// any meaning.
//
//	go test ./corpus -run xxx -bench Others -cpu 1
func BenchmarkOthers(b *testing.B) {
	text := strings.Join(texts(b, "../testdata/bench/*-hant.txt"), "")
	cc, err := gocc.New("t2s")
	require.NoError(b, err)
	simplified, err := cc.Convert(text)
	require.NoError(b, err)
	words := &gse.Segmenter{SkipLog: true, NotLoadHMM: true}
	require.NoError(b, words.LoadDict())
	numeral := regexp.MustCompile(`([0-9][0-9,.]*[万亿]?|[一二三四五六七八九十百千万亿两]+)(\p{Han})`)
	for _, c := range []struct {
		name string
		do   func()
	}{
		{"gocc", func() { _, _ = cc.Convert(text) }},
		{"gse", func() { words.Segment([]byte(simplified)) }},
		{"gocc+gse+regexp", func() {
			converted, _ := cc.Convert(text)
			words.Segment([]byte(converted))
			numeral.FindAllStringSubmatchIndex(converted, -1)
		}},
		{"normalize", func() { normalize.String(text) }},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			before := cpuSeconds()
			for b.Loop() {
				c.do()
			}
			b.ReportMetric(float64(len(text)*b.N)/1e6/(cpuSeconds()-before), "MB/cpu-s")
		})
	}
}
