package source

import (
	"errors"
	"fmt"
	"strings"

	"github.com/liangci/liangci/corpus"
)

// Fields are the names of the fields of a JSON object or the columns of a CSV file that hold the parts of an article. A
// name may lead into nested objects with dots: "page.text". Empty takes the usual names: see [UsualFields].
type Fields struct {
	ID, Text, Date, Title, URL, Source, Author string
}

// part is a part of an article that has a field of its own.
type part int

const (
	partID part = iota
	partText
	partDate
	partTitle
	partURL
	partSource
	partAuthor
	parts
)

// usual are the names that the fields usually go by; the first that is there is taken. They are compared without regard to
// case, underscores, hyphens and spaces: publishtime is publish_time, publishTime and Publish-Time.
var usual = [parts][]string{
	partID: {"id", "doc", "docid", "articleid", "newsid", "编号", "編號"},
	partText: {"text", "content", "body", "articlebody", "maintext", "fulltext", "article", "正文", "内容", "內容", "文章内容", "新闻内容", "新聞內容", "全文",
		"html", "rawhtml", "contenthtml"},
	partDate: {"date", "published", "publishtime", "publishdate", "publishedat", "publishedtime", "publisheddate", "pubtime", "pubdate", "datepublished",
		"发布时间", "發布時間", "发布日期", "發布日期", "发表时间", "日期", "时间", "時間", "time", "datetime"},
	partTitle:  {"title", "headline", "标题", "標題", "题目", "題目"},
	partURL:    {"url", "link", "href", "pageurl", "sourceurl", "网址", "網址", "链接", "鏈接", "連結", "原文链接", "原文連結"},
	partSource: {"source", "sourcename", "media", "publisher", "来源", "來源", "媒体", "媒體"},
	partAuthor: {"author", "authors", "byline", "reporter", "writer", "作者", "记者", "記者"},
}

// UsualFields are the names that are tried in their order where [Fields] names none, by the flag that would name one.
func UsualFields() map[string][]string {
	out := map[string][]string{}
	for p, flag := range [parts]string{"id-field", "text-field", "date-field", "title-field", "url-field", "source-field", "author-field"} {
		out[flag] = append([]string(nil), usual[p]...)
	}
	return out
}

func (f *Fields) names() [parts]string {
	return [parts]string{f.ID, f.Text, f.Date, f.Title, f.URL, f.Source, f.Author}
}

// guess is what a field is by its name: a part of an article, and how many names are tried before it.
type guess struct {
	part part
	rank int
	ok   bool
	name string // of the field
}

// mostNames is how many names of fields are remembered with their guesses.
const mostNames = 4096

// guessField says which part of an article a field holds by its name.
func (r *reader) guessField(name string) guess {
	if g, ok := r.guesses[name]; ok {
		return g
	}
	bare := bareName(name)
	g := guess{name: strings.Clone(name)}
	for p := range parts {
		for rank, u := range usual[p] {
			if u == bare {
				g.part, g.rank, g.ok = p, 2*rank, true
				if name != u { // text goes before Text
					g.rank++
				}
			}
		}
	}
	if r.guesses == nil {
		r.guesses = map[string]guess{}
	}
	if len(r.guesses) < mostNames {
		r.guesses[g.name] = g
	}
	return g
}

// guessBytes is guessField for a name that is not a string yet, and need not become one.
func (r *reader) guessBytes(name []byte) guess {
	if g, ok := r.guesses[string(name)]; ok {
		return g
	}
	return r.guessField(string(name))
}

func bareName(name string) string {
	return strings.Map(func(c rune) rune {
		if c == '_' || c == '-' || c == ' ' {
			return -1
		}
		return c
	}, strings.ToLower(strings.TrimSpace(name)))
}

// choice is the best field for each part of an article so far, by the usual names.
type choice struct {
	name [parts]string
	rank [parts]int
	have [parts]bool
}

// offer puts a field in the place of a worse one.
func (c *choice) offer(g guess, name string) {
	if !g.ok {
		return
	}
	if c.have[g.part] && (c.rank[g.part] < g.rank || c.rank[g.part] == g.rank && c.name[g.part] <= name) {
		return
	}
	c.name[g.part], c.rank[g.part], c.have[g.part] = name, g.rank, true
}

// set puts a value in its place in the article; the text is none of its business.
func set(a *corpus.Article, p part, value string) {
	switch p {
	case partID:
		a.ID = strings.TrimSpace(value)
	case partDate:
		a.Date = value
	case partTitle:
		a.Title = value
	case partURL:
		a.URL = value
	case partSource:
		a.Source = value
	case partAuthor:
		a.Author = value
	}
}

var errNoField = errors.New("no text")

// missing is the error for an article without its text or its id.
func missing(what, name string, have []string) error {
	flag := "name it with --text-field"
	if name != "" {
		flag = "asked for " + name
	}
	return &missingError{fmt.Sprintf("no %s for it: %s; there are %s", what, flag, strings.Join(have, ", "))}
}

// missingError is an errNoField that tells what there is.
type missingError struct{ text string }

func (e *missingError) Error() string        { return e.text }
func (e *missingError) Is(target error) bool { return target == errNoField }
