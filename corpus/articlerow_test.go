package corpus_test

import (
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/extract"
)

func TestArticleRow(t *testing.T) {
	x, err := extract.New()
	require.NoError(t, err)
	a := corpus.Article{ID: "n1", Path: "a.zip/1.html", Data: []byte("𠮷云溪县去年培训农民5600余名。"), Title: "题", Date: "2024-03-18T09:30:00+08:00", URL: "u", Source: "报", Author: "王"}
	o, err := a.Open()
	require.NoError(t, err)
	r := o.Extract(x)
	for kind, length := range map[corpus.Offsets]int{corpus.Rune: 17, corpus.UTF16: 18, corpus.Byte: 44} {
		assert.Equal(t, corpus.ArticleRow{
			Doc: "n1", Path: "a.zip/1.html", Date: "2024-03-18", URL: "u", Charset: "utf-8", Length: length, Records: 1, Error: "unexpected EOF",
			Document: corpus.Document{Title: "题", Published: "2024-03-18T09:30:00+08:00", Source: "报", Author: "王"},
		}, o.ArticleRow(r, kind, io.ErrUnexpectedEOF), kind.String())
	}
	b, err := json.Marshal(o.ArticleRow(r, corpus.Rune, nil))
	require.NoError(t, err)
	assert.JSONEq(t, `{"doc":"n1","path":"a.zip/1.html","title":"题","published":"2024-03-18T09:30:00+08:00","source":"报","author":"王","editor":"",
		"dateline_place":"","date":"2024-03-18","url":"u","charset":"utf-8","length":17,"records":1,"error":""}`, string(b))
}

// The length of an article is counted to its end, however long it is.
func TestLengthOfLongArticle(t *testing.T) {
	text := strings.Repeat("𠮷云溪县a，", 2000)
	o, err := corpus.Article{Data: []byte(text), Decoded: true}.Open()
	require.NoError(t, err)
	r := &extract.Result{Text: o.Text}
	for kind, length := range map[corpus.Offsets]int{corpus.Rune: 12000, corpus.UTF16: 14000, corpus.Byte: len(text)} {
		assert.Equal(t, length, o.ArticleRow(r, kind, nil).Length, kind.String())
	}
}

func TestFailedRow(t *testing.T) {
	err := &corpus.ArticleError{ID: "a", Err: errors.New("permission denied")}
	assert.Equal(t, corpus.ArticleRow{Doc: "a", Path: "a.txt", Error: "permission denied"}, corpus.FailedRow("a", "a.txt", err), "the id is told already")
	assert.Equal(t, corpus.ArticleRow{Doc: "a", Path: "a.txt", Error: "unexpected EOF"}, corpus.FailedRow("a", "a.txt", io.ErrUnexpectedEOF))
}
