package regress

import (
	"cmp"
	"context"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/source"
	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/extract/layout"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize"
)

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
	words []string // an article without any of them cannot notice; none: all can
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
	type result struct {
		name   string
		change *Change
	}
	work := func(yield func(corpus.Article, error) bool) {
		for i := range breaks {
			if !yield(corpus.Article{ID: breaks[i].name, Data: []byte{byte(i), byte(i >> 8)}}, nil) {
				return
			}
		}
	}
	all := map[string]*Change{}
	for out := range corpus.Run(context.Background(), work, 2, func(_ context.Context, a corpus.Article) (result, error) {
		c, err := s.notice(breaks[int(a.Data[0])|int(a.Data[1])<<8])
		return result{a.ID, c}, err
	}) {
		require.NoError(t, out.Err)
		if out.Value.change != nil {
			all[out.Value.name] = out.Value.change
		}
	}
	return all
}

func withOption(o func() (extract.Option, error)) func() (*extract.Extractor, []normalize.Option, error) {
	return func() (*extract.Extractor, []normalize.Option, error) {
		option, err := o()
		if err != nil {
			return nil, nil, err
		}
		x, err := extract.New(option)
		return x, nil, err
	}
}

func withSteps(steps ...normalize.Step) func() (*extract.Extractor, []normalize.Option, error) {
	return func() (*extract.Extractor, []normalize.Option, error) {
		x, err := extract.New()
		return x, []normalize.Option{normalize.WithSteps(steps...)}, err
	}
}

// unitBreaks take away one unit each.
func unitBreaks() (breaks []breach) {
	for _, u := range unit.Default().Units() {
		breaks = append(breaks, breach{"unit " + u.ID + " (" + strings.Join(u.Surfaces, " ") + ")", u.Surfaces, withOption(func() (extract.Option, error) {
			table, err := unit.Default().Without(u.ID)
			return extract.WithUnits(table), err
		})})
	}
	return breaks
}

// listed is a word of a list in TOML, with the comma behind it.
var listed = regexp.MustCompile(`"([^"]+)"(, ?)?`)

// wordBreaks take away one word each from a list in a file of the vocabulary.
func wordBreaks(t *testing.T, name string) (breaks []breach) {
	t.Helper()
	dir := fstest.MapFS{}
	for _, n := range []string{"names.toml", "times.toml", "verbs.toml", "words.toml"} {
		data, err := os.ReadFile(filepath.Join("..", "..", "extract", "data", n))
		require.NoError(t, err)
		dir[n] = &fstest.MapFile{Data: data}
	}
	text := string(dir[name].Data)
	list, at := "", 0
	for line := range strings.Lines(text) {
		key, rest, ok := strings.Cut(line, "=")
		key = strings.TrimSpace(key)
		switch {
		case strings.HasPrefix(line, "["):
			list = strings.Trim(strings.TrimSpace(line), "[]")
		case ok && key == "class":
			list = strings.Trim(listed.FindString(rest), `"`)
		case ok && key != "examples" && strings.Contains(rest, "["):
			for _, m := range listed.FindAllStringSubmatchIndex(line, -1) {
				word := line[m[2]:m[3]]
				without := text[:at+m[0]] + text[at+m[1]:]
				breaks = append(breaks, breach{strings.Join([]string{name, list, key, word}, " "), []string{word}, withOption(func() (extract.Option, error) {
					broken := fstest.MapFS{name: {Data: []byte(without)}}
					for n, f := range dir {
						if n != name {
							broken[n] = f
						}
					}
					return extract.WithVocabulary(broken), nil
				})})
			}
		}
		at += len(line)
	}
	require.NotEmpty(t, breaks, name)
	return breaks
}

// layoutBreaks take away one group of phrases each.
func layoutBreaks(t *testing.T) (breaks []breach) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "extract", "layout", "data", "phrases.toml"))
	require.NoError(t, err)
	parts := strings.Split(string(data), "[[group]]\n")
	for i := range parts[1:] {
		name := listed.FindStringSubmatch(parts[i+1])[1]
		without := strings.Join(slices.Delete(slices.Clone(parts), i+1, i+2), "[[group]]\n")
		breaks = append(breaks, breach{"layout " + name, nil, withOption(func() (extract.Option, error) {
			r, err := layout.Parse("phrases.toml", []byte(without))
			return extract.WithLayout(r), err
		})})
	}
	return breaks
}

// stepBreaks leave out one step of normalisation each.
func stepBreaks() (breaks []breach) {
	steps := normalize.DefaultSteps()
	for i, s := range steps {
		breaks = append(breaks, breach{"step " + s.Name, nil, withSteps(slices.Delete(slices.Clone(steps), i, i+1)...)})
	}
	return breaks
}

// conversionBreaks leave as it is what one entry each of a table of conversion changes.
func conversionBreaks(t *testing.T, name string) (breaks []breach) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "normalize", "data", name))
	require.NoError(t, err)
	for line := range strings.Lines(string(data)) {
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if line[0] == '#' || len(fields) < 2 || fields[0] == fields[1] || slices.Contains([]string{"ambiguous", "simplified"}, fields[0]) {
			continue
		}
		from := fields[0]
		breaks = append(breaks, breach{name + " " + from, []string{from}, func() (*extract.Extractor, []normalize.Option, error) {
			broken, err := normalize.SimplifyWith(from + "\t" + from)
			if err != nil {
				return nil, nil, err
			}
			steps := normalize.DefaultSteps()
			for i := range steps {
				if steps[i].Name == broken.Name {
					steps[i] = broken
				}
			}
			return withSteps(steps...)()
		}})
	}
	return breaks
}

// tell logs how many of the breaks were noticed, and which were not.
func tell(t *testing.T, what string, breaks []breach, noticed map[string]*Change, listMissed bool) {
	t.Helper()
	t.Logf("%s: %d of %d breaks are noticed", what, len(noticed), len(breaks))
	if !listMissed {
		return
	}
	var missed []string
	for _, b := range breaks {
		if noticed[b.name] == nil {
			missed = append(missed, b.name)
		}
	}
	t.Logf("%s, not noticed:\n%s", what, strings.Join(missed, "\n"))
}

// The breaks that must be noticed: the commonest of everything, by the name that the makers of breaks give them.
var representative = regexp.MustCompile(`^(` + strings.Join([]string{
	`unit (person|person-times|household|mu|hectare|yuan|percent|kilometre|metre|tonne|kilogram|year|day|ge|jia|point) `,
	`words.toml bound more_than 超过`, `words.toml bound nearly 近`, `words.toml bound approx 约`, `words.toml bound_after approx 左右`,
	`words.toml bound_after at_least 以上`, `words.toml scope total 累计`, `words.toml scope each 人均`,
	`verbs.toml transitive words 培训`, `verbs.toml up words 增长`, `verbs.toml down words 下降`, `verbs.toml copula words 达`,
	`times.toml .* 去年`, `names.toml .* 第一`,
	`layout (published|source|editors)`,
	`step .*`,
}, "|") + `)$`)

func TestBreaks(t *testing.T) {
	s := testdata(t)
	_ = cmp.Compare[int]
	units := unitBreaks()
	tell(t, "units", units, s.noticed(t, units), true)
	l := layoutBreaks(t)
	tell(t, "layout", l, s.noticed(t, l), true)
	l = stepBreaks()
	tell(t, "steps", l, s.noticed(t, l), true)
	assert.True(t, true)
}

func TestWordBreaks(t *testing.T) {
	s := testdata(t)
	for _, name := range []string{"words.toml", "times.toml", "verbs.toml", "names.toml"} {
		l := wordBreaks(t, name)
		tell(t, name, l, s.noticed(t, l), true)
	}
}

func TestConv(t *testing.T) {
	s := testdata(t)
	for _, name := range []string{"patches.tsv", "variants.tsv", "phrases.tsv", "characters.tsv"} {
		l := conversionBreaks(t, name)
		tell(t, name, l, s.noticed(t, l), name != "characters.tsv")
	}
}
