package regress

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"strings"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/normalize"
)

// Article is what a baseline keeps of an article, beside its records.
type Article struct {
	Doc   string `json:"article"`
	Count int    `json:"records"`
	// Bytes is a hash of the article before anything was read in it: where it differs, the article was edited.
	Bytes string `json:"bytes,omitempty"`
	// Text holds a hash of each line of the normalised text, - for a blank one: enough to name the lines that differ.
	Text          string `json:"text,omitempty"`
	Title         string `json:"title,omitempty"`
	Published     string `json:"published,omitempty"`
	Source        string `json:"source,omitempty"`
	Author        string `json:"author,omitempty"`
	Editor        string `json:"editor,omitempty"`
	DatelinePlace string `json:"dateline_place,omitempty"`
	// Error is why the article could not be read; the fields above it are empty then.
	Error string `json:"error,omitempty"`

	Records []Record `json:"-"`

	text  string   // the decoded source, that the quotes stand in
	lines []string // of the normalised text
}

// Take reads an article. doc is what the baseline calls it, opts are those of its normalisation. The error is that of
// [corpus.Article.Open].
func Take(doc string, a corpus.Article, x *extract.Extractor, opts ...normalize.Option) (*Article, error) {
	opened, err := a.Open(opts...)
	if err != nil {
		return nil, err
	}
	t := take(doc, opened, x)
	t.Bytes = hash(string(a.Data), 6)
	return t, nil
}

func take(doc string, opened *corpus.Opened, x *extract.Extractor) *Article {
	result := opened.Extract(x)
	d := opened.Document(result)
	t := &Article{
		Doc: doc, Count: len(result.Records),
		Title: d.Title, Published: d.Published, Source: d.Source, Author: d.Author, Editor: d.Editor,
		DatelinePlace: d.DatelinePlace, text: opened.Text.Source(), lines: strings.Split(opened.Text.String(), "\n"),
	}
	t.Text = hashLines(t.lines)
	t.Records = make([]Record, 0, len(result.Records))
	at := newPlaces(t.text)
	for i, row := range corpus.Rows(doc, result, corpus.RowOptions{}) {
		r := newRecord(&row)
		start := result.Records[i].Span.Start
		r.Line = at.lineOf(start)
		r.Nth = at.nth(r.Line, r.Quote, start)
		t.Records = append(t.Records, r)
	}
	return t
}

// SourceText is the decoded text that the quotes stand in, and that labels refer to; "" of an article of a baseline.
func (a *Article) SourceText() string { return a.text }

// Unread is the entry of an article that could not be read. Of an [corpus.ArticleError] it keeps the reason alone.
func Unread(doc string, err error) *Article {
	var article *corpus.ArticleError
	if errors.As(err, &article) {
		err = article.Err
	}
	return &Article{Doc: doc, Error: err.Error()}
}

func hashLines(lines []string) string {
	hashes := make([]string, len(lines))
	for i, l := range lines {
		if hashes[i] = "-"; strings.TrimSpace(l) != "" {
			hashes[i] = hash(l, 3)
		}
	}
	return strings.Join(hashes, " ")
}

// hash is the first n bytes of a SHA-256, in hexadecimal.
func hash(s string, n int) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:n])
}
