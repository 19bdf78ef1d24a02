package page

import (
	"io"
	"log/slog"
	"net/url"
	"strconv"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// choice is the part of the page that holds the article.
type choice struct {
	lines []line // of the whole page
	part  *html.Node
	whole bool // no part was found: part is all that is no furniture
}

// choose finds the part that holds the article: that which readability points at or that is named for it, widened while
// the part round it has clearly more sentences.
func choose(body *html.Node, lines []line, about *about) *choice {
	c := &choice{lines: lines, part: body, whole: true}
	prose := proseBelow(lines)
	total := prose[body]
	if total == 0 {
		return c
	}
	if part := holder(body, prose); part != nil && prose[part] > 0 {
		c.part, c.whole = part, false
	}
	if c.whole || total > clearlyMore(prose[c.part]) { // else no part can have more, and readability takes its time
		if part := readable(body, about); part != nil && prose[part] > 0 && (c.whole || prose[part] > clearlyMore(prose[c.part])) {
			c.part, c.whole = part, false
		}
	}
	if c.whole {
		return c
	}
	for n := c.part; n != nil; n = n.Parent {
		if prose[n] > clearlyMore(prose[c.part]) {
			c.part = n
		}
		if n == body {
			break
		}
	}
	c.whole = c.part == body && find(body, atom.Div) != nil
	return c
}

// clearlyMore is what a part must have more than to be taken for one that has so much.
func clearlyMore(prose int) int { return prose * 13 / 10 }

// proseBelow counts, for each element, the code points of the sentences below it.
func proseBelow(lines []line) map[*html.Node]int {
	out := map[*html.Node]int{}
	for _, l := range lines {
		if !l.prose() {
			continue
		}
		for n := l.node; n != nil; n = n.Parent {
			out[n] += l.runes - l.link
		}
	}
	return out
}

// holder gives the element with most sentences of those whose name says that they hold the text.
func holder(body *html.Node, prose map[*html.Node]int) (best *html.Node) {
	for n := range body.Descendants() {
		if n.Type == html.ElementNode && prose[n] > prose[best] && isHolder(n) {
			best = n
		}
	}
	return best
}

// Pages beyond these are left to the other ways: readability copies the tree up to four times, and looks at all that is
// below an element again for each element.
const (
	maxElements = 30_000
	maxWork     = 3_000_000 // sum over elements of how deep they lie
)

// markKey is the attribute that tells which element of the page an element of readability's copy is.
const markKey = "data-liangci-n"

// readable gives the part of the page that readability thinks is the article, or nil.
func readable(body *html.Node, about *about) (part *html.Node) {
	defer func() {
		if recover() != nil { // a page that breaks it is read without it
			part = nil
		}
	}()
	marked, work := mark(body)
	if len(marked) > maxElements || work > maxWork {
		return nil
	}
	doc := copyPage(body, marked, about.title)
	parser := readability.NewParser()
	parser.CharThresholds = shortArticle
	parser.DisableJSONLD = true
	parser.KeepClasses = true
	parser.Logger = slog.New(slog.NewTextHandler(io.Discard, nil))
	address, _ := url.Parse("http://page.invalid/")
	article, err := parser.ParseAndMutate(doc, address)
	if err != nil || article.Node == nil {
		return nil
	}
	return commonAncestor(topmost(article.Node, marked))
}

// shortArticle is how many characters readability must find to be content with its first look. Chinese needs about a
// third of the characters that English does.
const shortArticle = 150

// mark numbers the elements below body, and tells how much work they are.
func mark(body *html.Node) (elements []*html.Node, work int) {
	var walk func(n *html.Node, depth int)
	walk = func(n *html.Node, depth int) {
		if n.Type == html.ElementNode {
			elements = append(elements, n)
			work += depth
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c, depth+1)
		}
	}
	walk(body, 0)
	return elements, work
}

// copyPage copies the page for readability, with the numbers of its elements.
func copyPage(body *html.Node, marked []*html.Node, title string) *html.Node {
	next := 0
	var clone func(n *html.Node) *html.Node
	clone = func(n *html.Node) *html.Node {
		c := &html.Node{Type: n.Type, DataAtom: n.DataAtom, Data: n.Data, Namespace: n.Namespace}
		if n.Type == html.ElementNode {
			c.Attr = append(append(c.Attr, n.Attr...), html.Attribute{Key: markKey, Val: strconv.Itoa(next)})
			next++
		}
		for child := n.FirstChild; child != nil; child = child.NextSibling {
			c.AppendChild(clone(child))
		}
		return c
	}
	top := clone(body)
	element := func(tag atom.Atom, children ...*html.Node) *html.Node {
		n := &html.Node{Type: html.ElementNode, DataAtom: tag, Data: tag.String()}
		for _, c := range children {
			n.AppendChild(c)
		}
		return n
	}
	name := element(atom.Title, &html.Node{Type: html.TextNode, Data: title})
	doc := &html.Node{Type: html.DocumentNode}
	doc.AppendChild(element(atom.Html, element(atom.Head, name), top))
	return doc
}

// topmost gives the elements of the page that readability kept, without those inside others.
func topmost(n *html.Node, marked []*html.Node) (out []*html.Node) {
	if at, err := strconv.Atoi(attr(n, markKey)); err == nil && at >= 0 && at < len(marked) {
		return []*html.Node{marked[at]}
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		out = append(out, topmost(c, marked)...)
	}
	return out
}

// commonAncestor is the innermost element round all nodes.
func commonAncestor(nodes []*html.Node) *html.Node {
	if len(nodes) == 0 {
		return nil
	}
	common := nodes[0]
	for _, n := range nodes[1:] {
		for common != nil && !inside(n, common) {
			common = common.Parent
		}
	}
	return common
}
