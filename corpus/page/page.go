package page

import (
	"errors"
	"fmt"
	"strings"

	"golang.org/x/net/html"

	"github.com/liangci/liangci/normalize"
)

var errNoText = errors.New("the page holds no text")

// IsNoText reports whether err is Extract's word that a page shows no text at all, such as a frameset or a page that a
// script fills in. The Page that came with it still has its metadata.
func IsNoText(err error) bool { return errors.Is(err, errNoText) }

// Options is what is known of a page beside its bytes. The zero value is right for a file.
type Options struct {
	// Charset is the charset the bytes are in whatever they look like, by one of its usual labels (GBK). Empty where it
	// is to be found out.
	Charset string
	// DeclaredCharset is what a server says of the charset; believed where the bytes allow it.
	DeclaredCharset string
	// URL is where the page was found. It is [Page.URL] unless the page names its own.
	URL string
}

// Page is an article taken out of a web page. Empty fields are what the page does not say.
type Page struct {
	// Title is the article's headline, without the name of the site.
	Title string
	// Text is the article: a paragraph, heading, list item or table row a line, the headline first where the page shows
	// it. Cells of a row are separated by a tab, numbers of an ordered list are written ("1. "). Lines end with \n. It is
	// as the page has it: neither simplified nor normalised.
	Text string
	// Published is when the article came out, as exactly as the page says it: 2025-05-23, 2025-05-23T08:30,
	// 2025-05-23T08:30:15 or 2025-05-23T08:30:15+08:00.
	Published string
	// Source is who the article came from (ContentSource, 来源), Author who wrote it, Editor who is responsible for it.
	Source, Author, Editor string
	// URL is the page's own address if it gives one in full, or that of Options.
	URL string
	// Site and Column are the names of the site and of the part of it that the article stands in.
	Site, Column string
	// Keywords and Description are those of the meta tags.
	Keywords    []string
	Description string
	// Language is the lang attribute of the page: zh-CN, zh-Hant-TW.
	Language string
	// Charset is the charset the page was decoded from, by the names of [normalize.Text.Charset].
	Charset string
	// Origin tells where a field was found: Origin["published"] is "meta PubDate" or "line 发布时间".
	Origin map[string]string
	// Removed are lines inside the article's part of the page that are no text of the article and were left out:
	// 来源 and 责任编辑 lines, buttons, links to other articles.
	Removed []string
	// Warnings tell what may be wrong with Text, one sentence each.
	Warnings []string
}

// Extract reads the article of a web page. It never panics and gives a Page in every case; the error, for which
// [IsNoText] is true, says that the page shows no text. What else can be wrong is told by Page.Warnings.
func Extract(data []byte, opts Options) (*Page, error) {
	source := normalize.Bytes(data, normalize.WithSteps(), normalize.WithCharset(opts.Charset),
		normalize.WithDeclaredCharset(opts.DeclaredCharset))
	p := &Page{Charset: source.Charset(), URL: opts.URL, Origin: map[string]string{}}
	doc, err := parse(source.Source())
	if err != nil {
		p.warn("the markup could not be parsed (%v); its tags were taken away instead", err)
	}
	about := readHead(doc)
	kept := prune(doc, article)
	lines := write(kept)
	if len(lines) == 0 {
		kept, lines = p.anyText(source.Source(), about)
	}
	pick := choose(kept, lines, about)
	p.fill(pick, about)
	if p.Text == "" {
		p.warnFrames(about)
		return p, fmt.Errorf("page %s: %w", orUnknown(p.URL), errNoText)
	}
	return p, nil
}

// anyText finds the text of a page that seems to have none: in furniture, in JSON-LD, or in parts that a script is to
// unveil.
func (p *Page) anyText(source string, about *about) (*html.Node, []line) {
	for _, try := range []struct {
		keep    care
		warning string
	}{
		{furnished, "all text of the page is in parts named as navigation or the like; it was taken nevertheless"},
		{unveiled, "all text of the page is hidden; it was taken nevertheless"},
	} {
		if try.keep == unveiled && about.body != "" {
			break
		}
		doc, _ := parse(source)
		body := prune(doc, try.keep)
		if lines := write(body); len(lines) > 0 {
			p.warn("%s", try.warning)
			return body, lines
		}
	}
	if about.body == "" {
		return &html.Node{Type: html.DocumentNode}, nil
	}
	p.warn("the page shows no text; it was taken from the page's JSON-LD")
	var lines []line
	for text := range strings.Lines(about.body) {
		if text = trim(text); text != "" {
			lines = append(lines, line{text: text, runes: count(text)})
		}
	}
	return &html.Node{Type: html.DocumentNode}, lines
}

func (p *Page) warnFrames(about *about) {
	if len(about.frames) > 0 {
		p.warn("the text is in other pages, which this one frames: %s", strings.Join(about.frames, " "))
	}
	if about.refresh != "" {
		p.warn("the page sends its reader on: %s", about.refresh)
	}
}

func (p *Page) warn(format string, args ...any) {
	p.Warnings = append(p.Warnings, fmt.Sprintf(format, args...))
}

func orUnknown(url string) string {
	if url == "" {
		return "without address"
	}
	return url
}
