package extract_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/normalize"
)

func newExtractor(tb testing.TB) *extract.Extractor {
	tb.Helper()
	x, err := extract.New()
	require.NoError(tb, err)
	return x
}

// checkInvariants holds for every text whatever: the span gives the quote, records are in order, do not overlap, and agree with
// their bound.
func checkInvariants(tb testing.TB, res *extract.Result) {
	tb.Helper()
	source, last := res.Text.Source(), 0
	for _, r := range res.Records {
		require.LessOrEqual(tb, 0, r.Span.Start)
		require.LessOrEqual(tb, r.Span.Start, r.Span.End)
		require.LessOrEqual(tb, r.Span.End, len(source))
		require.Equal(tb, source[r.Span.Start:r.Span.End], r.Quote)
		require.True(tb, utf8.ValidString(r.Quote))
		require.GreaterOrEqual(tb, r.Span.Start, last, "records in order: %q", r.Quote)
		last = r.Span.Start
		require.LessOrEqual(tb, r.Sentence.Span.Start, r.Span.Start)
		require.GreaterOrEqual(tb, r.Sentence.Span.End, r.Span.End)
		require.NotEmpty(tb, r.Rule)
		require.NotEmpty(tb, r.Dimension)
		switch r.Bound {
		case extract.Range:
			require.Nil(tb, r.Value, "a range has no value: %q", r.Quote)
		case extract.Exact:
			if r.Value != nil {
				require.True(tb, r.Low != nil && r.Low.Equal(*r.Value) && r.High != nil && r.High.Equal(*r.Value), r.Quote)
			}
		case extract.MoreThan, extract.AtLeast:
			require.NotNil(tb, r.Low, r.Quote)
		case extract.Nearly, extract.LessThan, extract.AtMost:
			require.NotNil(tb, r.High, r.Quote)
		case extract.Approx:
		default:
			require.Fail(tb, "bound", "%q of %q", r.Bound, r.Quote)
		}
	}
	for _, s := range res.Skipped {
		require.Equal(tb, source[s.Span.Start:s.Span.End], s.Quote)
		require.NotEmpty(tb, s.Reason, s.Quote)
	}
}

func TestInvariantsOnArticles(t *testing.T) {
	x := newExtractor(t)
	for _, d := range append(articles(t, "hans"), articles(t, "hant")...) {
		res := x.Extract(normalize.Bytes(d))
		require.NotEmpty(t, res.Records)
		checkInvariants(t, res)
	}
}

// key is what of a record must not depend on how its text is disguised.
func key(r extract.Record) string {
	return strings.Join([]string{strings.ReplaceAll(r.Unit, " ", ""), string(r.Bound), string(r.Dimension), r.Item, r.Action, string(r.Change), r.Time}, "|")
}

// TestDisguises: the same text in full width, with zero-width characters or in another line end gives the same records.
func TestDisguises(t *testing.T) {
	x := newExtractor(t)
	fullWidth := strings.NewReplacer("0", "０", "1", "１", "2", "２", "3", "３", "4", "４", "5", "５", "6", "６", "7", "７", "8", "８", "9", "９", "%", "％")
	for name, disguise := range map[string]func(string) string{
		"full width": fullWidth.Replace,
		"zero width": func(s string) string { return strings.ReplaceAll(s, "万", "\u200b万\u200d") },
		"CRLF":       func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
		"BOM":        func(s string) string { return "\ufeff" + s },
	} {
		t.Run(name, func(t *testing.T) {
			for _, d := range articles(t, "hans") {
				if strings.Contains(string(d), "１") {
					continue // written in full width, with dots that stay
				}
				var want, got []string
				for _, r := range x.Extract(normalize.Bytes(d)).Records {
					want = append(want, key(r))
				}
				res := x.Extract(normalize.Bytes([]byte(disguise(string(d)))))
				checkInvariants(t, res)
				for _, r := range res.Records {
					got = append(got, key(r))
				}
				assert.Equal(t, want, got)
			}
		})
	}
}

// TestManyGoroutines shares one Extractor: its records do not depend on who else is reading.
func TestManyGoroutines(t *testing.T) {
	x := newExtractor(t)
	docs := append(articles(t, "hans"), articles(t, "hant")...)
	quotes := func(d []byte) (out []string) {
		for _, r := range x.Extract(normalize.Bytes(d)).Records {
			out = append(out, r.Quote+r.Item)
		}
		return out
	}
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Go(func() {
			for i := range docs {
				d := docs[(i+g)%len(docs)]
				assert.True(t, slices.Equal(quotes(d), quotes(d)))
			}
		})
	}
	wg.Wait()
}

func TestBadInput(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct {
		text, reason string
		quotes       []string
	}{
		{"", "nothing", nil},
		{"\x00培训3153人次\x00", "NUL bytes round a figure", []string{"3153人次"}},
		{"培训31\xff53人次。选派14人。", "a byte that is no UTF-8 inside a number parts it", []string{"53人次", "14人"}},
		{"选派14人\r选派15人\r\n选派16人", "all line ends", []string{"14人", "15人", "16人"}},
		{strings.Repeat("一", 10000), "nothing but numerals", nil},
		{strings.Repeat("（", 5000) + "全县共培训了14人，效果很好。", "brackets that never close", []string{"14人"}},
		{strings.Repeat("“", 5000) + "全县共培训了14人，效果很好。", "quotation marks that never close", []string{"14人"}},
		{"\ufffd\ufffd14人", "replacement characters", []string{"14人"}},
		{"（广州）由50元涨到80元。", "nothing but brackets before 由", []string{"50元", "80元"}},
		{"（广州）以5千公吨为上限。", "nothing but brackets before 以", []string{"5千公吨"}},
		{"每户收入增长5%。", "nothing before 每", []string{"5%"}},
		{"（广州）和50人。", "nothing but brackets before 和", []string{"50人"}},
		{strings.Repeat("9", 5000) + "人", "a number longer than any", nil},
	} {
		res := x.Extract(normalize.Bytes([]byte(c.text)))
		checkInvariants(t, res)
		var got []string
		for _, r := range res.Records {
			got = append(got, r.Quote)
		}
		if len(c.text) < 4000 || c.quotes != nil {
			assert.Equal(t, c.quotes, got, c.reason)
		}
	}
}

func FuzzExtract(f *testing.F) {
	for _, suffix := range []string{"hans", "hant"} {
		for _, d := range articles(f, suffix) {
			for _, line := range strings.Split(string(d), "\n") {
				if line != "" {
					f.Add([]byte(line))
				}
			}
		}
	}
	raw, err := filepath.Glob("../testdata/raw/*")
	require.NoError(f, err)
	for _, n := range raw {
		if d, err := os.ReadFile(n); err == nil {
			f.Add(d)
		}
	}
	x := newExtractor(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		checkInvariants(t, x.Extract(normalize.Bytes(data)))
	})
}
