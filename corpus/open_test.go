package corpus_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/extract"
)

const webPage = `<html><head><meta charset="gbk"><title>云溪县：手艺进山寨</title><meta name="PubDate" content="2024-03-18 09:42">
<meta name="ContentSource" content="云溪发布"><link rel="canonical" href="https://news.example.cn/1.html"></head>
<body><h1>云溪县：手艺进山寨</h1><div id="content"><p>云溪县去年培训农民5600余名，村民在家门口就能挣到工钱。</p></div></body></html>`

func TestOpen(t *testing.T) {
	known := corpus.Document{Title: "云溪县：手艺进山寨", Published: "2024-03-18T09:42", Source: "云溪发布"}
	for _, c := range []struct {
		reason string
		in     corpus.Article
		known  corpus.Document
		date   string
		url    string
	}{
		{"a text says nothing beside itself", corpus.Article{Data: []byte("云溪县：2024-03-18")}, corpus.Document{}, "", ""},
		{"the fields beside it do", corpus.Article{Data: []byte("共5人"), Title: "题", Date: "2023/7/1", URL: "u"},
			corpus.Document{Title: "题", Published: "2023-07-01"}, "2023-07-01", "u"},
		{"a web page tells much", corpus.Article{Data: []byte(webPage), HTML: true}, known, "2024-03-18", "https://news.example.cn/1.html"},
		{"also one in a field", corpus.Article{Data: []byte(webPage), HTML: true, Decoded: true}, known, "2024-03-18", "https://news.example.cn/1.html"},
		{"the fields go before the page", corpus.Article{Data: []byte(webPage), HTML: true, Title: "题", Date: "2023-07-01", URL: "https://x.cn"},
			corpus.Document{Title: "题", Published: "2023-07-01", Source: "云溪发布"}, "2023-07-01", "https://x.cn"},
	} {
		o, err := c.in.Open()
		require.NoError(t, err, c.reason)
		assert.Equal(t, c.known, o.Known, c.reason)
		assert.Equal(t, c.date, o.Date, c.reason)
		assert.Equal(t, c.url, o.URL, c.reason)
	}
}

func TestOpenTellsWhatIsWrong(t *testing.T) {
	_, err := corpus.Article{ID: "a", Data: []byte("<html><script>x()</script></html>"), HTML: true}.Open()
	assert.ErrorIs(t, err, corpus.ErrNoArticle)
	var ae *corpus.ArticleError
	require.True(t, errors.As(err, &ae))
	assert.Equal(t, "a", ae.ID)

	o, err := corpus.Article{Data: []byte("共5人"), Date: "昨天"}.Open()
	require.NoError(t, err)
	assert.Equal(t, []string{`date "昨天": expected one like 2023-07-11; taken from the text`}, o.Warnings)
	assert.Empty(t, o.Date)

	o, err = corpus.Article{Data: []byte(webPage), HTML: true}.Open()
	require.NoError(t, err)
	assert.NotEmpty(t, o.Warnings, "one short sentence is no clear article")
}

// What the text says fills the gaps of what is known.
func TestDocument(t *testing.T) {
	x, err := extract.New()
	require.NoError(t, err)
	text := "云溪县：手艺进山寨\n时间：2024-03-18 09:42 来源：云溪发布\n\n新华社贵阳3月18日电 云溪县去年培训农民5600余名，村民在家门口就能挣到工钱。\n"
	for _, c := range []struct{ date, published, period, reason string }{
		{"", "2024-03-18T09:42", "2023-01-01", "nothing is known: all is of the text"},
		{"2020-01-02", "2020-01-02", "2019-01-01", "what is known goes first"},
	} {
		o, err := corpus.Article{Data: []byte(text), Date: c.date, Title: "题"}.Open()
		require.NoError(t, err)
		r := o.Extract(x)
		assert.Equal(t, corpus.Document{Title: "题", Published: c.published, Source: "云溪发布", DatelinePlace: "贵阳"}, o.Document(r), c.reason)
		require.Len(t, r.Records, 1)
		require.NotNil(t, r.Records[0].Period)
		assert.Equal(t, c.period, r.Records[0].Period.From, c.reason)
	}
}

func ExampleArticle_Open() {
	x, err := extract.New()
	if err != nil {
		panic(err)
	}
	o, err := corpus.Article{ID: "1.html", Data: []byte(webPage), HTML: true}.Open()
	if err != nil {
		panic(err)
	}
	r := o.Extract(x)
	for _, row := range corpus.Rows(o.ID, r, corpus.RowOptions{URL: o.URL}) {
		fmt.Println(row.Quote, row.Item, row.Period.From, row.Link)
	}
	fmt.Println(o.Document(r).Source)
	// Output:
	// 5600余名 农民 2023-01-01 https://news.example.cn/1.html#:~:text=5600%E4%BD%99%E5%90%8D
	// 云溪发布
}
