package corpus

import (
	"errors"
	"fmt"
	"strings"

	"github.com/liangci/liangci/corpus/page"
	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/extract/layout"
	"github.com/liangci/liangci/normalize"
)

// Opened is an article whose text can be read.
type Opened struct {
	ID   string
	Path string // of its file, as Article.Path
	URL  string // address of the article; "" if it is not known
	// Text is the article's. Of a web page it is the text that was taken out of it, and offsets count that.
	Text *normalize.Text
	// Date is the day of the article, YYYY-MM-DD, if it is known from elsewhere than from Text; else "".
	Date string
	// Known is what is known of the article from elsewhere than from Text: from the fields beside it or from its web page.
	Known Document
	// Removed are lines of a web page that were taken for no part of its article.
	Removed []string
	// Warnings tell what may be wrong, one sentence each.
	Warnings []string

	charset string // of a web page, whose Text was never decoded
}

// Document is what is known of an article beside its figures. What is not known is "".
type Document struct {
	Title         string `json:"title"`
	Published     string `json:"published"` // 2025-05-23, or with the time: 2025-05-23T08:30, if known with its zone
	Source        string `json:"source"`    // who the article came from
	Author        string `json:"author"`
	Editor        string `json:"editor"`
	DatelinePlace string `json:"dateline_place"` // 北京 of 新华社北京7月3日电
}

// ErrNoArticle is the error of a web page that shows no text.
var ErrNoArticle = errors.New("no text in the page")

// Open decodes and normalises the article's text, which it takes out of a web page first. The error is an *ArticleError.
func (a Article) Open(opts ...normalize.Option) (*Opened, error) {
	o := &Opened{ID: a.ID, Path: a.Path, URL: a.URL, Known: Document{Title: a.Title, Source: a.Source, Author: a.Author}}
	date := a.Date
	if a.HTML {
		p, err := page.Extract(a.Data, page.Options{Charset: a.pageCharset(), DeclaredCharset: a.DeclaredCharset, URL: a.URL})
		if err != nil {
			if page.IsNoText(err) {
				err = ErrNoArticle
			}
			if len(p.Warnings) > 0 {
				err = fmt.Errorf("%w (%s)", err, strings.Join(p.Warnings, "; "))
			}
			return nil, &ArticleError{a.ID, err}
		}
		o.page(p)
		if date == "" {
			date = p.Published
		}
		a.Data, a.Decoded = []byte(p.Text), true
	}
	o.Text = a.Normalize(opts...)
	if date != "" {
		var ok bool
		if o.Known.Published, o.Date, ok = ParseDate(date); !ok {
			o.warn("date %q: expected one like 2023-07-11; taken from the text", date)
		}
	}
	return o, nil
}

// pageCharset is the charset to decode a page from, whatever it declares.
func (a Article) pageCharset() string {
	if a.Decoded {
		return "utf-8"
	}
	return a.Charset
}

// page takes over what a web page says about its article. What was known before goes first.
func (o *Opened) page(p *page.Page) {
	o.charset, o.Removed, o.Warnings = p.Charset, p.Removed, p.Warnings
	if o.URL == "" {
		o.URL = p.URL
	}
	o.Known.Editor = p.Editor
	for known, said := range map[*string]string{&o.Known.Title: p.Title, &o.Known.Source: p.Source, &o.Known.Author: p.Author} {
		if *known == "" {
			*known = said
		}
	}
}

func (o *Opened) warn(format string, args ...any) {
	o.Warnings = append(o.Warnings, fmt.Sprintf(format, args...))
}

// Charset is the charset that the article was decoded from; "" if it came decoded.
func (o *Opened) Charset() string {
	if o.charset != "" {
		return o.charset
	}
	return o.Text.Charset()
}

// Extract reads the figures of the article. Times are resolved against Date if it is known, else against the date that the
// text itself names.
func (o *Opened) Extract(x *extract.Extractor) *extract.Result { return x.ExtractDated(o.Text, o.Date) }

// Document is what is known of the article, and where that is nothing what its text says.
func (o *Opened) Document(r *extract.Result) Document {
	d, found := o.Known, r.Document
	for _, f := range []struct {
		known *string
		found string
	}{
		{&d.Title, found.Title}, {&d.Published, published(found)}, {&d.Source, found.Source}, {&d.Author, found.Author},
		{&d.Editor, found.Editor}, {&d.DatelinePlace, found.DatelinePlace},
	} {
		if *f.known == "" {
			*f.known = f.found
		}
	}
	return d
}

// published is the time of publication as the text says it: 2025-05-23T08:30.
func published(d layout.Document) string {
	switch {
	case d.Published.IsZero():
		return ""
	case !d.HasTime:
		return d.Published.Format("2006-01-02")
	case d.Published.Second() == 0:
		return d.Published.Format("2006-01-02T15:04")
	}
	return d.Published.Format("2006-01-02T15:04:05")
}
