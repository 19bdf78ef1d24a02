package source_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/liangci/liangci/corpus/source"
)

// Whatever stands on standard input becomes articles and errors, never a panic, and never more bytes than the limit.
func FuzzArticles(f *testing.F) {
	for _, seed := range []string{
		"培訓農民5600餘名", gz("甲"), zst("乙"), zipped(member{"a.txt", "甲"}, member{"b.jsonl", `{"text":"乙"}`}), tarred(member{"a.csv", "text\n甲\n"}),
		"{\"text\":\"甲\"}\n{\n", "id,text\n1,\"甲\n", "<html>", "\xff\xfe\x00",
		"[{\"text\":\"甲\"},\n{\"text\":\"乙\"}]", html("https://x.cn", "<p>甲</p>"), gz(html("https://x.cn", "<p>甲</p>")), answer("https://x.cn", "Transfer-Encoding: chunked\r\n", "5\r\n<!doc\r\n0\r\n\r\n"),
	} {
		f.Add([]byte(seed), "auto")
		f.Add([]byte(seed), "csv")
		f.Add([]byte(seed), "jsonl")
		f.Add([]byte(seed), "warc")
	}
	const limit = 1 << 16
	f.Fuzz(func(t *testing.T, data []byte, input string) {
		opts := source.Options{Input: source.Input(input), Stdin: bytes.NewReader(data), MaxBytes: limit}
		for a, err := range source.Articles([]string{"-"}, opts) {
			if err != nil && !strings.HasPrefix(err.Error(), a.ID) {
				t.Errorf("an error that does not name its article %q: %v", a.ID, err)
			}
			if len(a.Data) > 3*limit/2 { // a legacy charset grows by half
				t.Errorf("%s: %d bytes", a.ID, len(a.Data))
			}
		}
	})
}
