package extract_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/normalize"
)

// A figure whose number may have begun earlier is flagged.
func TestDoubtfulBeginnings(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct {
		text   string
		unsure bool
		reason string
	}{
		{"受益群众12,34万人。", true, "the comma sets no thousands apart"},
		{"投资3。5万元。", true, "a full stop for a decimal point"},
		{"合格率为O.5%。", true, "a letter for a zero"},
		{"约有三 四百人参加。", true, "a range torn apart"},
		{"完成任务的1 0 2. 5 %。", true, "digits set apart"},
		{"受益群众12,340人。", false, "thousands"},
		{"投资3.5万元。", false, "decimals"},
		{"1. 50万元用于救灾。", false, "the number of a list"},
		{"会议结束。50人参加。", false, "a new sentence"},
		{"参加者有男女 四百人。", false, "a word before a blank"},
	} {
		found := records(t, x, c.text)
		require.NotEmpty(t, found, c.text)
		last := found[len(found)-1]
		assert.Equal(t, c.unsure, slices.Contains(last.Flags, extract.FlagUnsure), "%s: %s: %s", c.reason, c.text, last.Quote)
	}
}

// What is left of a day in text that could not be restored (在?5日 of 在15日) is no time of a figure.
func TestTornTimes(t *testing.T) {
	const page = "開(kāi)放開(kāi)工,個(gè)個(gè)動(dòng)工,項(xiàng)目設(shè)置。\n"
	x := newExtractor(t)
	for _, c := range []struct{ text, want, reason string }{
		{"孩子們?cè)?5日種樹(shù)20棵。", "", "a digit can be lost"},
		{"孩子們15日種樹(shù)20棵。", "15日", "nothing is"},
	} {
		records := x.Extract(normalize.String(page + c.text)).Records
		if assert.Len(t, records, 1, c.text) {
			assert.Equal(t, c.want, records[0].Time, "%s: %s", c.reason, c.text)
		}
	}
}
