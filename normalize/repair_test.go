package normalize_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/normalize"
)

func TestRepairSteps(t *testing.T) {
	for _, c := range []struct{ in, want, reason string }{
		{"開(kāi)展對(duì)口工作,我們?cè)谟^看時(shí)說(shuō)", "开展对口工作,我们在观看时说", "a mark inside 觀"},
		{"共&nbsp;23&amp;nbsp;個", "共 23 个", "references, one of them encoded twice"},
		{"浣犲ソ锛屼腑鍥�", "你好，中�", "UTF-8 read as GBK, of an odd number of bytes"},
		{"收了2畝，,產3噸，,賣5元，,很好", "收了2亩，产3吨，卖5元，很好", "commas put behind marks"},
		{"清清楚楚", "清清楚楚", "sound text"},
	} {
		assert.Equal(t, c.want, normalize.String(c.in).String(), c.reason)
	}
}

func TestRepairKeepsOffsets(t *testing.T) {
	text := normalize.String("開(kāi)展對(duì)口工作,我們?cè)谟^看3場時(shí)說(shuō)")
	at := strings.Index(text.String(), "在观")
	require.Positive(t, at)
	assert.Equal(t, "?cè)谟^", text.Quote(normalize.Span{Start: at, End: at + len("在观")}), "a repair maps to its source as a whole")
	at = strings.Index(text.String(), "3场")
	assert.Equal(t, "3場", text.Quote(normalize.Span{Start: at, End: at + len("3场")}), "what stands behind is not moved")
	certain, guessed := text.Touched(normalize.Span{Start: 0, End: len(text.String())}, normalize.RepairStep)
	assert.True(t, certain && !guessed)
}

func TestBrokenIsFlagged(t *testing.T) {
	source := "開(kāi)展對(duì)口工作,家?guī)?2人參(cān)加,來(lái)了"
	text := normalize.String(source)
	require.Len(t, text.Broken(), 1)
	broken := text.Broken()[0]
	assert.Equal(t, "?guī)?2", text.Quote(broken), "the figure behind may have lost its first digit")
	found := false
	for _, e := range text.Edits() {
		if e.Step == normalize.RepairStep {
			found = true
			assert.Equal(t, e.Before, e.After)
			assert.False(t, e.Certain)
		}
	}
	assert.True(t, found)
}

// TestRepairsNothingSound holds every clean page at hand against the steps.
func TestRepairsNothingSound(t *testing.T) {
	names, err := filepath.Glob("../testdata/articles/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	names = append(names, "../testdata/raw/pinyin-annotated.txt", "../testdata/raw/article-twice.txt")
	for _, name := range names {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		text := normalize.Bytes(data, normalize.WithSteps(normalize.RepairSteps()...))
		assert.Empty(t, text.Edits(), name)
	}
}

func BenchmarkRepairSound(b *testing.B) {
	data, err := os.ReadFile("../testdata/articles/01-cloud-creek-training-hans.txt")
	if err != nil {
		b.Fatal(err)
	}
	page := strings.Repeat(string(data), 20)
	steps := normalize.WithSteps(normalize.RepairSteps()...)
	b.SetBytes(int64(len(page)))
	for b.Loop() {
		normalize.String(page, steps)
	}
}

func ExampleText_Broken() {
	text := normalize.String("開(kāi)展對(duì)口工作,家?guī)?2人,來(lái)了")
	for _, span := range text.Broken() {
		fmt.Println(text.Quote(span))
	}
	// Output:
	// ?guī)?2
}
