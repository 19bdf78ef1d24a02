package page

import (
	"strings"

	"github.com/liangci/liangci/normalize"
)

// fill writes the text and the metadata of the page.
func (p *Page) fill(c *choice, a *about) {
	p.Language = a.language
	lines := c.inPart()
	p.metadata(a)
	p.title(c, a)
	lines = p.withoutFurniture(lines)
	p.around(c)
	p.signed(lines)
	text := p.join(c, lines)
	if len(text) == 0 && len(c.lines) > 0 { // never lose the article
		p.warn("nothing on the page looks like an article; all its text was taken")
		p.Removed = nil
		text = texted(c.lines)
	}
	if len(text) > 0 {
		p.Text = strings.Join(text, "\n") + "\n"
		p.judge(c, lines)
	}
}

// inPart gives the lines of the part that was chosen.
func (c *choice) inPart() (out []line) {
	for _, l := range c.lines {
		if l.node == nil || inside(l.node, c.part) {
			out = append(out, l)
		}
	}
	return out
}

func texted(lines []line) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = l.text
	}
	return out
}

// metadata takes the best value of each field that the head and the named elements give.
func (p *Page) metadata(a *about) {
	for field, values := range a.fields {
		for _, f := range values {
			if p.set(field, f.value, f.origin) {
				break
			}
		}
	}
	for _, f := range a.fields["keywords"] {
		if p.Keywords == nil {
			p.Keywords = strings.FieldsFunc(f.value, func(r rune) bool { return strings.ContainsRune(",，;；、 |", r) })
			p.Origin["keywords"] = f.origin
		}
	}
}

// nameOf takes off the label that sites write before a name, and gives "" for a number instead of a name.
func nameOf(field, value string) string {
	if named := readHeader(value).fields[field]; named != "" {
		value = named
	}
	if strings.Trim(value, "0123456789") == "" || strings.Contains(value, "://") {
		return ""
	}
	return value
}

// set gives a field its value unless it has one or the value is none, and reports whether the field needs no other. A
// time replaces the date of the same day.
func (p *Page) set(field, value, origin string) bool {
	var to *string
	switch field {
	case "published":
		to, value = &p.Published, readDate(normalize.String(value, normalize.WithSteps(normalize.Width(), normalize.Simplify())).String())
	case "source":
		to = &p.Source
	case "author":
		to = &p.Author
	case "editor":
		to = &p.Editor
	case "site":
		to = &p.Site
	case "column":
		to = &p.Column
	case "description":
		to = &p.Description
	case "url":
		if !strings.HasPrefix(value, "http://") && !strings.HasPrefix(value, "https://") {
			return false
		}
		if p.Origin["url"] == "" {
			p.URL, p.Origin["url"] = value, origin
		}
		return true
	default:
		return false
	}
	switch field {
	case "source", "author", "editor":
		value = nameOf(field, value)
	}
	exacter := field == "published" && len(value) > len(*to) && strings.HasPrefix(value, *to)
	if value != "" && (*to == "" || exacter) {
		*to, p.Origin[field] = value, origin
	}
	return *to != "" && field != "published"
}

// around reads the lines outside the part that was chosen that tell of the article.
func (p *Page) around(c *choice) {
	for _, l := range c.lines {
		if l.node == nil || l.kind == row || l.prose() || inside(l.node, c.part) {
			continue
		}
		if h := readHeader(l.text); h.rest == "" && (h.sure || h.clock) {
			for field, value := range h.fields {
				p.set(field, value, "line "+h.origin[field])
			}
		}
	}
}

// signed reads the date that stands under a notice, if nothing else tells it.
func (p *Page) signed(lines []line) {
	for _, l := range lines[max(0, len(lines)-3):] {
		if p.Published == "" && len(l.text) <= longLine && plain().MatchString(date().ReplaceAllString(l.text, "")) {
			p.set("published", l.text, "line under the text")
		}
	}
}

// title finds the headline: what the content system names, what stands as a headline on the page, the page's title.
func (p *Page) title(c *choice, a *about) {
	said := a.fields["title"]
	switch {
	case len(said) > 0 && said[0].origin != "meta og:title" && said[0].origin != "meta twitter:title":
		p.Title, p.Origin["title"] = said[0].value, said[0].origin
		return
	case a.headline != "" && (a.title == "" || strings.Contains(squeeze(a.title), squeeze(a.headline))):
		p.Title, p.Origin["title"] = a.headline, "h1 element"
		return
	}
	full, origin := a.title, "title element"
	if len(said) > 0 {
		full, origin = said[0].value, said[0].origin
	}
	best := ""
	for _, l := range c.lines { // the longest line that the page's title begins with
		if s := squeeze(l.text); s != "" && strings.HasPrefix(squeeze(full), s) && len(s) > len(squeeze(best)) && count(s) >= 4 {
			best = l.text
		}
	}
	switch {
	case best != "":
		p.Title, p.Origin["title"] = best, origin
	case full != "":
		p.Title, p.Origin["title"] = withoutSite(full), origin
	case a.headline != "":
		p.Title, p.Origin["title"] = a.headline, "h1 element"
	}
}

// siteBreak parts a headline from the name of the site in a page's title.
var siteBreak = pattern(`\s*[_|｜丨]+\s*|\s+[-–—»>]+\s+|\s*(?:--|——)\s*|[-—–][^-—–_|]*(?:网|网站|政府|报|社|频道|新闻|網|網站|報|新聞)$`)

// withoutSite cuts the name of the site off a page's title.
func withoutSite(title string) string {
	if at := siteBreak().FindStringIndex(title); at != nil && at[0] > 0 {
		return trim(title[:at[0]])
	}
	return title
}

// squeeze leaves the spaces out.
func squeeze(s string) string {
	return strings.Join(strings.FieldsFunc(s, isSpace), "")
}

// join puts the headline first, if the page shows it, and headings that stand between it and the text.
func (p *Page) join(c *choice, lines []line) []string {
	out := texted(lines)
	if p.Title == "" || len(lines) == 0 {
		return out
	}
	title := squeeze(p.Title)
	for i, l := range lines[:min(len(lines), 12)] {
		if squeeze(l.text) != title {
			continue
		}
		if anyProse(lines[:i]) {
			return out
		}
		return out[i:] // what stands above a headline is no text
	}
	for i, l := range c.lines {
		if squeeze(l.text) != title || l.link*2 > l.runes {
			continue
		}
		head := []string{l.text}
		for _, below := range c.lines[i+1:] {
			if below.node == lines[0].node || inside(below.node, c.part) {
				return append(head, out...)
			}
			if below.kind == heading && below.link == 0 && squeeze(below.text) != title {
				head = append(head, below.text)
			}
		}
	}
	return out
}

func anyProse(lines []line) bool {
	for _, l := range lines {
		if l.prose() {
			return true
		}
	}
	return false
}

// judge warns of a page that is hardly an article.
func (p *Page) judge(c *choice, lines []line) {
	link, all, prose := 0, 0, 0
	for _, l := range lines {
		link, all = link+l.link, all+l.runes
		if l.prose() {
			prose += l.runes
		}
	}
	switch {
	case prose == 0 && link*2 > all:
		p.warn("the page is a list of links rather than an article")
	case prose == 0:
		p.warn("the page holds no sentence")
	case link*2 > all:
		p.warn("most of the text stands in links")
	case c.whole && prose < 40 && len(p.Warnings) == 0:
		p.warn("no part of the page is clearly the article; all that is no furniture was taken")
	}
}
