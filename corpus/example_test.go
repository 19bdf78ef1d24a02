package corpus_test

import (
	"context"
	"fmt"
	"log"
	"runtime"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/source"
	"github.com/liangci/liangci/extract"
)

// A folder of articles, read into records by as many workers as there are cores. An article that could not be read has
// no rows; Err of its outcome says why.
func Example() {
	x, err := extract.New()
	if err != nil {
		log.Fatal(err)
	}
	articles := source.Articles([]string{"testdata/news"}, source.Options{})
	for o := range corpus.Run(context.Background(), articles, runtime.NumCPU(), corpus.Reader(x, corpus.RowOptions{})) {
		for _, r := range o.Value {
			fmt.Println(r.Doc, *r.Value, r.Unit, r.Item, r.Action)
		}
	}
	// Output:
	// testdata/news/craft.txt 5600 名 农民 培训
	// testdata/news/craft.txt 157800 亩 小麦 种植
	// n1 25 人 干部 选派
	// n2 32000 吨 粮食总产 达
	// n2 4.5 % 粮食总产 增长
}
