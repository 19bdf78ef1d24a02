package batch

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/source"
)

// Summary counts what became of the articles of a run.
type Summary struct {
	Articles   int            `json:"articles"`
	Records    int            `json:"records"`
	Dimensions map[string]int `json:"dimensions"` // records by dimension
	NoText     int            `json:"no_text"`    // articles without text: empty, or a page that shows none
	Repaired   int            `json:"repaired"`   // articles with text that had been decoded wrongly
	Broken     int            `json:"broken"`     // articles that break off
	Failed     int            `json:"failed"`     // articles that could not be read for another reason
	Unread     int            `json:"unread"`     // articles that could not be read for any reason
	Bytes      int64          `json:"bytes"`      // of the articles
}

// Count adds records to those of their dimension.
func (s *Summary) Count(dimension string, records int) {
	if s.Dimensions == nil {
		s.Dimensions = map[string]int{}
	}
	s.Dimensions[dimension] += records
	s.Records += records
}

// Fail counts an article that could not be read.
func (s *Summary) Fail(err error) {
	s.Articles++
	s.Unread++
	if errors.Is(err, source.ErrEmpty) || errors.Is(err, corpus.ErrNoArticle) {
		s.NoText++
	} else {
		s.Failed++
	}
}

// String is the summary in a line: "12 articles, 1 without text, 1 failed; 34 records: 20 people, 14 area".
func (s *Summary) String() string {
	var out strings.Builder
	out.WriteString(plural(s.Articles, "article"))
	for _, part := range []struct {
		n    int
		what string
	}{{s.NoText, "without text"}, {s.Repaired, "repaired"}, {s.Broken, "broken off"}, {s.Failed, "failed"}} {
		if part.n > 0 {
			fmt.Fprintf(&out, ", %d %s", part.n, part.what)
		}
	}
	out.WriteString("; " + plural(s.Records, "record"))
	joint := ": "
	for _, d := range slices.SortedFunc(maps.Keys(s.Dimensions), func(a, b string) int {
		return cmp.Or(s.Dimensions[b]-s.Dimensions[a], cmp.Compare(a, b))
	}) {
		fmt.Fprintf(&out, "%s%d %s", joint, s.Dimensions[d], d)
		joint = ", "
	}
	return out.String()
}

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
