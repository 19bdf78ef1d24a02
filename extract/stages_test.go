package extract_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/normalize"
)

// What one sentence leaves to the next, it leaves to it wherever the sentences that are read together end.
func TestStages(t *testing.T) {
	x := newExtractor(t)
	for before := range 70 {
		t.Run(fmt.Sprint(before), func(t *testing.T) {
			text := strings.Repeat("学校买了8台电脑。", before) + "\n上半年，平川县投资5亿元。其中工业投资2亿元。\n平川修路30公里。"
			got := x.Extract(normalize.String(text)).Records
			require.Len(t, got, before+3)
			for i, r := range got[:before] {
				assert.Equal(t, "8台", r.Quote)
				assert.Equal(t, i*len("学校买了8台电脑。")+len("学校买了"), r.Span.Start, "in order")
			}
			got = got[before:]
			assert.Equal(t, "上半年", got[1].Time, "goes on in its line")
			assert.Empty(t, got[2].Time, "but not in the next")
			assert.Equal(t, "平川", got[2].Place, "learnt from 平川县")
		})
	}
}
