package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/normalize"
)

func TestHelpersAreNoPlaces(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct{ text, want, reason string }{
		{"云川警方在湖南、河南警方的大力支持下，出动警力80名。", "云川警方", "who acts stands before who helps"},
		{"在各地警方的配合下，抓获嫌疑人27名。", "", "who helps is not where"},
		{"在云川县的5个乡镇，抓获嫌疑人27名。", "云川县", "but where is"},
	} {
		recs := x.Extract(normalize.String(c.text)).Records
		if assert.NotEmpty(t, recs, c.text) {
			assert.Equal(t, c.want, recs[len(recs)-1].Place, "%s: %s", c.text, c.reason)
		}
	}
}
