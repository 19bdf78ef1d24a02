package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// unseen elements show no text of their own, or none that is part of an article.
var unseen = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Iframe: true, atom.Svg: true,
	atom.Object: true, atom.Embed: true, atom.Canvas: true, atom.Audio: true, atom.Video: true, atom.Map: true,
	atom.Input: true, atom.Select: true, atom.Textarea: true, atom.Button: true, atom.Head: true, atom.Title: true,
	atom.Meta: true, atom.Link: true, atom.Rt: true, atom.Rp: true, atom.Rtc: true, atom.Del: true, atom.Frameset: true,
	atom.Noframes: true, atom.Nav: true, atom.Datalist: true, atom.Applet: true, atom.Noembed: true, atom.Menu: true,
}

var (
	hiddenStyle   = pattern(`(?i)(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))`)
	hiddenClasses = set("hidden hide d-none sr-only visually-hidden screen-reader-text layui-hide offscreen")
	hiddenRoles   = set("navigation search contentinfo menu menubar dialog alertdialog tooltip toolbar")
)

// care is how much of a page is kept.
type care int

const (
	article   care = iota // what may be text of an article
	furnished             // furniture too
	unveiled              // hidden parts too
)

// prune takes out of the tree what shows no text of an article: comments, scripts, forms, what is hidden and what is
// called furniture and is. It gives the body.
func prune(doc *html.Node, keep care) *html.Node {
	body := find(doc, atom.Body)
	if body == nil {
		body = doc
	}
	cut(body, func(n *html.Node) bool {
		return n.Type == html.CommentNode || n.Type == html.ElementNode && (unseen[n.DataAtom] || keep < unveiled && hidden(n))
	})
	if keep >= furnished {
		return body
	}
	sizes := measure(body)
	whole := sizes[body]
	cut(body, func(n *html.Node) bool {
		return n.Type == html.ElementNode && n != body && isFurniture(n, sizes[n], whole)
	})
	return body
}

// cut removes the topmost nodes below top that are to go.
func cut(top *html.Node, gone func(*html.Node) bool) {
	for n := top.FirstChild; n != nil; {
		next := n.NextSibling
		if gone(n) {
			top.RemoveChild(n)
		} else {
			cut(n, gone)
		}
		n = next
	}
}

func hidden(n *html.Node) bool {
	if hasAttr(n, "hidden") || attr(n, "aria-hidden") == "true" || hiddenRoles[attr(n, "role")] ||
		hiddenStyle().MatchString(attr(n, "style")) {
		return true
	}
	for _, class := range strings.Fields(attr(n, "class")) {
		if hiddenClasses[class] {
			return true
		}
	}
	return false
}

// size is how much text an element holds, in code points.
type size struct {
	runes int // all text
	link  int // of it in links
	prose int // of it in pieces that hold a mark of a sentence and are in no link
}

// measure gives the sizes of all elements below top.
func measure(top *html.Node) map[*html.Node]size {
	sizes := map[*html.Node]size{}
	var walk func(n *html.Node, inLink bool) size
	walk = func(n *html.Node, inLink bool) size {
		var s size
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if c.Type == html.TextNode {
				t := sizeOf(c.Data, inLink)
				s.runes, s.link, s.prose = s.runes+t.runes, s.link+t.link, s.prose+t.prose
				continue
			}
			t := walk(c, inLink || c.DataAtom == atom.A)
			s.runes, s.link, s.prose = s.runes+t.runes, s.link+t.link, s.prose+t.prose
		}
		sizes[n] = s
		return s
	}
	walk(top, false)
	return sizes
}

func sizeOf(text string, inLink bool) size {
	s := size{}
	for _, r := range text {
		if !isSpace(r) {
			s.runes++
		}
	}
	switch {
	case inLink:
		s.link = s.runes
	case strings.ContainsAny(text, sentenceMarks):
		s.prose = s.runes
	}
	return s
}

// sentenceMarks stand in sentences and hardly ever in furniture.
const sentenceMarks = "。，；！？"

// enough is how many code points of sentences must remain when an alien part goes that holds most of them.
const enough = 20

// isFurniture decides of an element by its name and by what it holds: never one with a good part of all sentences,
// unless it is named for what others write and the article is elsewhere.
func isFurniture(n *html.Node, s, whole size) bool {
	if s.runes == 0 || isHolder(n) {
		return false
	}
	full, degree := s.link*2 > s.runes, named(n)
	switch n.DataAtom {
	case atom.Html, atom.Article, atom.Main:
		return false
	case atom.Footer:
		degree = 3
	case atom.Aside:
		degree = max(degree, 1)
	case atom.P, atom.Span, atom.B, atom.Strong, atom.Td, atom.Tr, atom.Em, atom.Font:
		degree = min(degree, 1) // parts of sentences are named for how they look
	}
	if s.prose*10 > whole.prose*3 && (degree < 3 || whole.prose-s.prose < enough) {
		return false
	}
	gone := degree >= 2 || degree == 1 && (full || s.prose == 0 && s.link > 0) ||
		full && s.prose == 0 && whole.prose > 0 && isList(n, s)
	return gone && (full || !holdsHeadline(n))
}

// holdsHeadline reports whether there is an h1 in n.
func holdsHeadline(n *html.Node) bool { return n.DataAtom == atom.H1 || find(n, atom.H1) != nil }

// isList tells a menu: a list or row of three links or more with hardly any text between them.
func isList(n *html.Node, s size) bool {
	switch n.DataAtom {
	case atom.Ul, atom.Ol, atom.Dl:
		return s.link*10 >= s.runes*8 && s.link > 0 && countLinks(n) >= 3
	}
	return false
}

func countLinks(n *html.Node) int {
	links := 0
	for d := range n.Descendants() {
		if d.DataAtom == atom.A {
			links++
		}
	}
	return links
}
