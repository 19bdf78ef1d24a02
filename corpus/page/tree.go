package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// parse makes the tree that a browser would. A page nested deeper than the parser goes is flattened and parsed again,
// and one that still fails is parsed without its tags; err tells why.
func parse(source string) (doc *html.Node, err error) {
	source = closeQuotes(source)
	doc, err = html.Parse(strings.NewReader(source))
	if err == nil {
		return doc, nil
	}
	if doc, again := html.Parse(strings.NewReader(flatten(source, maxOpen))); again == nil {
		return doc, nil
	}
	doc, again := html.Parse(strings.NewReader(flatten(source, 0)))
	if again != nil {
		doc = &html.Node{Type: html.DocumentNode}
	}
	return doc, err
}

// maxRepairs bounds closeQuotes, which reads on from each repair anew.
const maxRepairs = 100

// closeQuotes ends attributes whose quote is never closed, and which swallow text up to the next quote: a tag that holds
// the beginning of another one and a sentence ends at its first ">".
func closeQuotes(source string) string {
	var out strings.Builder
	z, done := html.NewTokenizer(strings.NewReader(source)), 0
	for at, repairs := 0, 0; ; {
		kind := z.Next()
		raw := string(z.Raw())
		if kind == html.ErrorToken { // what is left begins a tag that never ends
			raw = source[min(at, len(source)):]
		}
		if kind == html.StartTagToken || kind == html.ErrorToken {
			end := strings.IndexByte(raw, '>')
			if repairs < maxRepairs && end > 0 && raw[0] == '<' && strings.Contains(raw[end:], "<") && strings.ContainsAny(raw[end:], sentenceMarks) {
				// The tag goes; what it swallowed is read again.
				out.WriteString(source[done:at])
				done, repairs = at+end+1, repairs+1
				z, at = html.NewTokenizer(strings.NewReader(source[done:])), done
				continue
			}
		}
		if kind == html.ErrorToken {
			break
		}
		at += len(raw)
	}
	if done == 0 {
		return source
	}
	out.WriteString(source[done:])
	return out.String()
}

// maxOpen is how many elements flatten leaves open at once: well below what the parser allows, for it opens some more.
const maxOpen = 150

// formatting elements are opened again by the parser after every block that they were left open in.
var formatting = map[atom.Atom]bool{
	atom.B: true, atom.Big: true, atom.Code: true, atom.Em: true, atom.Font: true, atom.I: true, atom.Nobr: true,
	atom.S: true, atom.Small: true, atom.Strike: true, atom.Strong: true, atom.Tt: true, atom.U: true, atom.Span: true,
}

// flatten writes source again without the elements that are nested deeper than limit. Blocks that go leave a line break.
func flatten(source string, limit int) string {
	var out strings.Builder
	z, depth := html.NewTokenizer(strings.NewReader(source)), 0
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			return out.String()
		}
		raw := string(z.Raw()) // before TagName, which changes the buffer
		if kind != html.StartTagToken && kind != html.EndTagToken {
			out.WriteString(raw)
			continue
		}
		name, _ := z.TagName()
		tag := atom.Lookup(name)
		switch {
		case formatting[tag]:
		case void[tag] || rawText[tag]:
			out.WriteString(raw)
		case kind == html.StartTagToken && depth < limit:
			depth++
			out.WriteString(raw)
		case kind == html.StartTagToken:
			depth++
			out.WriteString("<br>")
		default:
			if depth--; depth < limit {
				out.WriteString(raw)
			} else {
				out.WriteString("<br>")
			}
			depth = max(depth, 0)
		}
	}
}

// void elements have no end tag; the text of rawText elements is no markup.
var (
	void = map[atom.Atom]bool{
		atom.Area: true, atom.Base: true, atom.Br: true, atom.Col: true, atom.Embed: true, atom.Hr: true,
		atom.Img: true, atom.Input: true, atom.Link: true, atom.Meta: true, atom.Param: true, atom.Source: true,
		atom.Track: true, atom.Wbr: true,
	}
	rawText = map[atom.Atom]bool{
		atom.Script: true, atom.Style: true, atom.Title: true, atom.Textarea: true, atom.Noscript: true,
		atom.Xmp: true, atom.Iframe: true, atom.Noembed: true, atom.Noframes: true,
	}
)

// attr is the value of an attribute, or "".
func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key && a.Namespace == "" {
			return a.Val
		}
	}
	return ""
}

func hasAttr(n *html.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}

// find gives the first element of that kind, in the order of the page.
func find(n *html.Node, tag atom.Atom) *html.Node {
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && d.DataAtom == tag {
			return d
		}
	}
	return nil
}

// content is all text below n with its spaces collapsed.
func content(n *html.Node) string {
	var out strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			out.WriteString(d.Data)
		}
	}
	return trim(strings.Join(strings.FieldsFunc(out.String(), isSpace), " "))
}

// inside reports whether n is top or below it.
func inside(n, top *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n == top {
			return true
		}
	}
	return false
}
