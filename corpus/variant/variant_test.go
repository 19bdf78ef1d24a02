// Package variant_test asks that an article gives the same records in whatever state it comes: in traditional characters
// of three kinds, in other charsets, in a web page, broken into lines, with pinyin, noise or a second copy in it. The
// articles are those of testdata/articles; the states are made here, with a record of where each character went.
package variant_test

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/gold"
	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/normalize"
)

const testdata = "../../testdata"

// article is a labelled article and the records that it gives as it stands.
type article struct {
	name   string // of the file, without .txt
	number int    // by which chance is seeded, so that a new article changes no other
	text   string
	labels *gold.Doc
	result *extract.Result
}

// variant is a state that an article comes in.
type variant struct {
	name string
	why  string // what is done to the article
	// steps say what becomes of the text, in the order in which it happens.
	steps func(a *article) []normalize.Step
	// encode gives the bytes of the text; UTF-8 if nil.
	encode func(t *testing.T, text string) []byte
	// page puts the text into a web page; nil for plain text.
	page func(text string) []byte
}

// made is an article in another state.
type made struct {
	text   *normalize.Text // from the article's text to the variant's
	result *extract.Result
}

// place is where a span of the article stands in the variant.
func (m *made) place(s normalize.Span) normalize.Span { return m.text.NormalSpan(s) }

// origin is where a span of the variant comes from in the article.
func (m *made) origin(s normalize.Span) normalize.Span { return m.text.SourceSpan(s) }

// change makes the text of the variant out of that of the article.
func (v *variant) change(a *article, more ...normalize.Step) *normalize.Text {
	var steps []normalize.Step
	if v.steps != nil {
		steps = v.steps(a)
	}
	return normalize.String(a.text, normalize.WithSteps(append(steps, more...)...))
}

// bytes are what a program gets to read of the changed text.
func (v *variant) bytes(t *testing.T, text string) []byte {
	t.Helper()
	switch {
	case v.page != nil:
		return v.page(text)
	case v.encode != nil:
		return v.encode(t, text)
	}
	return []byte(text)
}

// make makes the variant of an article and reads it as a program does that knows nothing of it.
func (v *variant) make(t *testing.T, x *extract.Extractor, a *article) *made {
	t.Helper()
	changed := v.change(a)
	opened, err := corpus.Article{ID: a.name, Data: v.bytes(t, changed.String()), HTML: v.page != nil}.Open()
	require.NoError(t, err, "%s of %s", v.name, a.name)
	source := opened.Text.Source()
	if v.page != nil { // whose text is what counts
		changed = v.change(a, relined(source))
	}
	require.Equal(t, changed.String(), source, "%s of %s was decoded as %s", v.name, a.name, opened.Charset())
	return &made{changed, opened.Extract(x)}
}

var extractor = sync.OnceValues(func() (*extract.Extractor, error) { return extract.New() })

func newExtractor(t testing.TB) *extract.Extractor {
	t.Helper()
	x, err := extractor()
	require.NoError(t, err)
	return x
}

// articles reads the labelled articles, every few of them with -short.
func articles(t testing.TB) []*article {
	t.Helper()
	pairs, problems := gold.Find(testdata + "/articles")
	require.Empty(t, problems)
	require.NotEmpty(t, pairs)
	x := newExtractor(t)
	var all []*article
	for _, p := range pairs {
		name := strings.TrimSuffix(filepath.Base(p.Text), ".txt")
		n := number(t, name)
		if testing.Short() && n%6 != 0 {
			continue
		}
		data, err := os.ReadFile(p.Text)
		require.NoError(t, err)
		text := corpus.Article{ID: p.Text, Data: data}.Normalize()
		labels, err := gold.Load(p, text.Source())
		require.NoError(t, err)
		all = append(all, &article{name, n, text.Source(), labels, x.Extract(text)})
	}
	return all
}
