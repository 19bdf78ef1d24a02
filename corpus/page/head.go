package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// found is a value and where it was found.
type found struct{ value, origin string }

// about is what a page says of its article outside the text.
type about struct {
	title    string // of the <title> element, as it is
	headline string // of the only h1 of the page
	fields   map[string][]found
	body     string // articleBody of JSON-LD
	language string
	frames   []string
	refresh  string
}

// metaNames are the names of meta tags by the field they tell, best first. Those with capital letters are of the
// standard for the sites of Chinese authorities; names are compared without regard to case.
var metaNames = []struct{ field, names string }{
	{"title", "ArticleTitle dc.title og:title twitter:title headline"},
	{"published", `PubDate publishdate publish_date article:published_time og:published_time og:release_date datePublished
		dc.date.issued dc.date pubtime publish_time publishtime weibo:article:create_at date bytedance:published_time
		parsely-pub-date sailthru.date releasedate`},
	{"source", "ContentSource mediaid og:article:source article:source source dc.source bytedance:source from"},
	{"author", "Author article:author og:article:author dc.creator byl bytedance:author"},
	{"editor", "Editor editors zrbj"},
	{"url", "Url og:url"},
	{"site", "SiteName og:site_name application-name publisher"},
	{"column", "ColumnName article:section og:article:section section"},
	{"keywords", "Keywords news_keywords article:tag"},
	{"description", "Description og:description"},
}

// readHead reads all that is said outside the text. The order of what it finds is the order of belief.
func readHead(doc *html.Node) *about {
	a := &about{fields: map[string][]found{}}
	meta := map[string][]string{}
	var linked []found
	headlines := 0
	for n := range doc.Descendants() {
		switch n.DataAtom {
		case atom.Html:
			a.language = trim(attr(n, "lang") + attr(n, "xml:lang"))
		case atom.Title:
			if a.title == "" && n.Namespace == "" {
				a.title = content(n)
			}
		case atom.Meta:
			a.meta(n, meta)
		case atom.Link:
			if strings.EqualFold(attr(n, "rel"), "canonical") {
				linked = append(linked, found{trim(attr(n, "href")), "link canonical"})
			}
		case atom.Frame, atom.Iframe:
			if src := trim(attr(n, "src")); src != "" {
				a.frames = append(a.frames, src)
			}
		case atom.H1:
			if text := content(n); text != "" {
				a.headline = text
				headlines++
			}
		}
	}
	if headlines != 1 {
		a.headline = ""
	}
	a.rank(meta, linked, readLinkedData(doc))
	a.elements(doc)
	return a
}

// meta notes one meta tag.
func (a *about) meta(n *html.Node, into map[string][]string) {
	value := trim(strings.Join(strings.FieldsFunc(attr(n, "content"), isSpace), " "))
	if strings.EqualFold(attr(n, "http-equiv"), "refresh") {
		if _, to, ok := strings.Cut(strings.ToLower(value), "url="); ok {
			a.refresh = value[len(value)-len(to):]
		}
	}
	if value == "" {
		return
	}
	for _, key := range []string{"name", "property", "itemprop"} {
		if name := strings.ToLower(trim(attr(n, key))); name != "" {
			into[name] = append(into[name], value)
		}
	}
}

// rank puts what the head says in the order of belief: the tags of content systems, JSON-LD, and the rest.
func (a *about) rank(meta map[string][]string, linked []found, data linkedData) {
	for _, m := range metaNames {
		for i, name := range strings.Fields(m.names) {
			if i == 1 {
				a.add(m.field, data.fields[m.field], "JSON-LD")
			}
			for _, value := range meta[strings.ToLower(name)] {
				a.add(m.field, value, "meta "+name)
			}
		}
	}
	a.fields["url"] = append(a.fields["url"], linked...)
	a.body = data.body
}

func (a *about) add(field, value, origin string) {
	if value = trim(value); value != "" && !placeholders[strings.ToLower(value)] {
		a.fields[field] = append(a.fields[field], found{value, origin})
	}
}

// placeholders are what content systems write where they have nothing to say.
var placeholders = map[string]bool{
	"null": true, "none": true, "undefined": true, "无": true, "無": true, "-": true, "--": true, "admin": true, "n/a": true,
}

// elementFields are the words in names of elements that hold a field, with the pinyin of Chinese sites.
var elementFields = []struct {
	field string
	words map[string]bool
}{
	{"published", set("pubtime pubdate publish published publishtime publishdate fbsj fbrq shijian riqi time date datetime")},
	{"source", set("source laiyuan ly origin")},
	{"author", set("author zuozhe byline")},
	{"editor", set("editor bianji zrbj zebian")},
}

// longField is how many code points the element that holds a field has at most.
const longField = 60

// elements reads the fields of <time> and of elements that are named for what they hold.
func (a *about) elements(doc *html.Node) {
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode || n.DataAtom == atom.Meta || n.DataAtom == atom.Script || n.DataAtom == atom.Input {
			continue
		}
		if n.DataAtom == atom.Time {
			value := attr(n, "datetime")
			if readDate(value) == "" {
				value = content(n)
			}
			a.add("published", value, "time element")
			continue
		}
		a.named(n)
	}
}

func (a *about) named(n *html.Node) {
	var names []string
	for _, key := range [...]string{"id", "class", "itemprop"} {
		names = append(names, split(attr(n, key))...)
	}
	for _, f := range elementFields {
		for _, name := range names {
			if !f.words[name] {
				continue
			}
			if text := content(n); text != "" && count(text) <= longField {
				a.add(f.field, fieldValue(f.field, text), "element "+name)
			}
		}
	}
}

// fieldValue is what the text of an element that is named for a field says: what follows the label of that field, or
// the text itself if it has no label.
func fieldValue(field, text string) string {
	header := readHeader(text)
	if value := header.fields[field]; value != "" {
		return value
	}
	switch {
	case field == "published":
		return readDate(text)
	case len(header.fields) > 0 || header.labels > 0 || strings.ContainsAny(text, sentenceMarks+":：") || count(text) > 30:
		return ""
	}
	return text
}
