package regress

import (
	"context"
	"flag"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/source"
	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize"
)

// All: go test ./corpus/regress -run Breaks -v -args -all tries every entry of every table and lists those whose loss testdata
// does not notice: what there should be articles for.
var All = flag.Bool("all", false, "try all breaks, not a sample of them")

// sample is the corpus that has to notice what is broken, as it reads when nothing is.
type sample struct {
	articles []corpus.Article
	opened   []*corpus.Opened
	texts    []string // source and normalised text, to tell what an entry can have to do with
	base     []*Article
}

var wholeSample = sync.OnceValues(func() (*sample, error) {
	x, err := extract.New()
	if err != nil {
		return nil, err
	}
	s := &sample{}
	for a, err := range source.Articles([]string{filepath.FromSlash("../../testdata")}, source.Options{}) {
		if err != nil {
			return nil, err
		}
		o, err := a.Open()
		if err != nil {
			return nil, err
		}
		s.articles, s.opened = append(s.articles, a), append(s.opened, o)
		s.texts = append(s.texts, o.Text.Source()+"\n"+o.Text.String())
		s.base = append(s.base, take(a.ID, o, x))
	}
	return s, nil
})

func testdata(t *testing.T) *sample {
	t.Helper()
	s, err := wholeSample()
	require.NoError(t, err)
	return s
}

// breach is a table, a rule or a step with something taken out of it.
type breach struct {
	name  string
	words []string // an article without any of them cannot notice; none: each can
	make  func() (*extract.Extractor, []normalize.Option, error)
}

// notice compares the articles until one has changed; nil if none has.
func (s *sample) notice(b breach) (*Change, error) {
	var x *extract.Extractor
	var opts []normalize.Option
	for i, a := range s.articles {
		has := func(w string) bool { return strings.Contains(s.texts[i], w) }
		if len(b.words) > 0 && !slices.ContainsFunc(b.words, has) {
			continue
		}
		if x == nil {
			var err error
			if x, opts, err = b.make(); err != nil {
				return nil, err
			}
		}
		o := s.opened[i]
		if opts != nil {
			var err error
			if o, err = a.Open(opts...); err != nil {
				return nil, err
			}
		}
		base := New("", "")
		was := *s.base[i]
		was.Records = slices.Clone(was.Records) // comparing sets their places
		base.Add(&was)
		if c := base.Compare(take(a.ID, o, x), Place{}); c.Differs() {
			return c, nil
		}
	}
	return nil, nil
}

// noticed tries the breaks, as many at once as there are processors, and gives the first change that each makes.
func (s *sample) noticed(t *testing.T, breaks []breach) map[string]*Change {
	t.Helper()
	work := func(yield func(corpus.Article, error) bool) {
		for i := range breaks {
			if !yield(corpus.Article{ID: breaks[i].name, Data: []byte{byte(i), byte(i >> 8)}}, nil) {
				return
			}
		}
	}
	changes := map[string]*Change{}
	for out := range corpus.Run(context.Background(), work, runtime.GOMAXPROCS(0), func(_ context.Context, a corpus.Article) (*Change, error) {
		return s.notice(breaks[int(a.Data[0])|int(a.Data[1])<<8])
	}) {
		require.NoError(t, out.Err)
		if out.Value != nil {
			changes[out.ID] = out.Value
		}
	}
	return changes
}

// among says whether an article has one of the words of a break.
func (s *sample) among(b breach) bool {
	has := func(text string) bool {
		return slices.ContainsFunc(b.words, func(w string) bool { return strings.Contains(text, w) })
	}
	return len(b.words) == 0 || slices.ContainsFunc(s.texts, has)
}

// representative are the breaks that must be noticed. A unit goes by one of its surfaces.
var representative = []string{
	"unit 人", "unit 名", "unit 人次", "unit 户", "unit 亩", "unit 公顷", "unit 元", "unit %", "unit 公里", "unit 吨", "unit 公斤",
	"unit 年", "unit 天", "unit 岁", "unit 个", "unit 家", "unit 个百分点", "unit 千瓦时",
	"words.toml bound more_than 超过", "words.toml bound more_than 逾", "words.toml bound nearly 近", "words.toml bound approx 约",
	"words.toml bound less_than 不足", "words.toml bound_after approx 左右", "words.toml bound_after at_least 以上",
	"words.toml scope total 累计", "words.toml scope each 人均", "words.toml adverb words 已",
	"verbs.toml transitive words 培训", "verbs.toml up words 增长", "verbs.toml down words 下降", "verbs.toml copula words 达",
	"times.toml  point 去年", "times.toml  point 今年", "times.toml  opening 截至",
	"layout published", "layout source", "layout editors", "layout author", "layout counters",
	"charset utf-8", "step entities", "step mojibake", "step commas", "step annotations", "step width", "step simplify", "step join",
	"characters.tsv 國", "characters.tsv 萬", "characters.tsv 個",
}

// TestBreaks: what is taken out of a table, and each step of normalisation that is left out, changes the records of
// testdata, and the report names the article and the figure.
func TestBreaks(t *testing.T) {
	s := testdata(t)
	named := map[string]breach{}
	for _, b := range slices.Concat(everyBreak(t)...) {
		named[b.name] = b
	}
	var breaks []breach
	for _, name := range representative {
		if surface, ok := strings.CutPrefix(name, "unit "); ok {
			u, found := unit.Default().Lookup(surface)
			require.True(t, found, "no unit %q", surface)
			name = "unit " + u.ID
		}
		b, ok := named[name]
		require.True(t, ok, "%s: no such entry any more; take another one", name)
		breaks = append(breaks, b)
	}
	changes := s.noticed(t, breaks)
	for _, b := range breaks {
		c := changes[b.name]
		if !assert.NotNil(t, c, "%s: taken out, and no record of testdata changed", b.name) {
			continue
		}
		var report Report
		report.Add(c)
		require.True(t, report.Failed())
		var text strings.Builder
		require.NoError(t, report.Write(&text, "text", Style{}))
		assert.Contains(t, text.String(), c.Doc)
		assert.Regexp(t, `(?m)^  (line \d+  |clean text, line |\w+: )`, text.String(), b.name)
	}
}

// TestBreaksCoverage tells how much of the vocabulary testdata would miss.
func TestBreaksCoverage(t *testing.T) {
	if testing.Short() && !*All {
		t.Skip("-short")
	}
	s := testdata(t)
	for _, breaks := range everyBreak(t) {
		kind, _, _ := strings.Cut(breaks[0].name, " ")
		if !*All && len(breaks) > sampled {
			breaks = everyNth(breaks, (len(breaks)+sampled-1)/sampled)
		}
		changes := s.noticed(t, breaks)
		assert.GreaterOrEqual(t, float64(len(changes)), floors[kind]*float64(len(breaks)), "%s: fewer are noticed than there were; articles are missing", kind)
		t.Logf("%s: %d of %d breaks are noticed", kind, len(changes), len(breaks))
		for _, b := range breaks {
			if *All && changes[b.name] == nil {
				t.Logf("%s\t%s\t%s", b.name, strings.Join(b.words, " "), s.why(b))
			}
		}
	}
}

// why says what a break that nothing notices may come from.
func (s *sample) why(b breach) string {
	if !s.among(b) {
		return "in no article"
	}
	for _, a := range s.base {
		for i := range a.Records {
			if strings.HasPrefix(b.name, "unit ") && slices.Contains(b.words, a.Records[i].Unit) {
				return "the unit of a record, which is the same without the entry"
			}
		}
	}
	return "in an article, without effect"
}

// floors lie a little below the share of breaks that was noticed when they were set. Raise them when there are more articles.
var floors = map[string]float64{"unit": 0.2, "words.toml": 0.1, "times.toml": 0.2, "verbs.toml": 0.03, "phrases.toml": 0.25, "numbers.toml": 0.15, "layout": 1, "charset": 1, "characters.tsv": 0.1}

// sampled is about how many breaks of a kind are tried where not all are.
const sampled = 180

func everyNth(breaks []breach, n int) (some []breach) {
	for i := 0; i < len(breaks); i += n {
		some = append(some, breaks[i])
	}
	return some
}

// everyBreak makes all breaks, by kind.
func everyBreak(t *testing.T) [][]breach {
	t.Helper()
	return [][]breach{
		unitBreaks(), wordBreaks(t, "words.toml"), wordBreaks(t, "times.toml"), wordBreaks(t, "verbs.toml"), wordBreaks(t, "names.toml"),
		wordBreaks(t, "phrases.toml"), wordBreaks(t, "numbers.toml"),
		layoutBreaks(t), stepBreaks(),
		conversionBreaks(t, "patches.tsv"), conversionBreaks(t, "variants.tsv"), conversionBreaks(t, "phrases.tsv"), conversionBreaks(t, "characters.tsv"),
	}
}
