package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// kind is what a line is on the page.
type kind int

const (
	paragraph kind = iota
	heading
	item // of a list
	row  // of a table
	caption
)

// line is one line of the page as it is read.
type line struct {
	text  string
	runes int // code points of text that are no space
	link  int // of them in links
	node  *html.Node
	kind  kind
}

// prose reports whether the line is most likely a sentence, or part of one.
func (l line) prose() bool {
	return strings.ContainsAny(l.text, sentenceMarks) && l.link*2 < l.runes
}

// blocks begin a line and end one.
var blocks = map[atom.Atom]bool{
	atom.Address: true, atom.Article: true, atom.Aside: true, atom.Blockquote: true, atom.Body: true, atom.Caption: true,
	atom.Center: true, atom.Dd: true, atom.Details: true, atom.Dialog: true, atom.Dir: true, atom.Div: true, atom.Dl: true,
	atom.Dt: true, atom.Fieldset: true, atom.Figcaption: true, atom.Figure: true, atom.Footer: true, atom.Form: true,
	atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true, atom.Header: true,
	atom.Hgroup: true, atom.Hr: true, atom.Legend: true, atom.Li: true, atom.Listing: true, atom.Main: true, atom.Ol: true,
	atom.P: true, atom.Plaintext: true, atom.Pre: true, atom.Section: true, atom.Summary: true, atom.Table: true,
	atom.Tbody: true, atom.Td: true, atom.Tfoot: true, atom.Th: true, atom.Thead: true, atom.Tr: true, atom.Ul: true,
	atom.Xmp: true, atom.Marquee: true,
}

// kinds of the blocks that are no plain paragraph.
var kinds = map[atom.Atom]kind{
	atom.H1: heading, atom.H2: heading, atom.H3: heading, atom.H4: heading, atom.H5: heading, atom.H6: heading,
	atom.Li: item, atom.Dt: item, atom.Dd: item, atom.Caption: caption, atom.Figcaption: caption, atom.Tr: row,
}

// writer writes a tree as lines. Spaces are collapsed as a browser does.
type writer struct {
	lines   []line
	now     strings.Builder
	count   int        // code points in now that are no space
	link    int        // of them in links
	space   gap        // what is to come before the next character
	last    rune       // of now
	block   *html.Node // innermost block
	links   int        // open links
	linked  bool       // now ends with a link
	pre     int        // open elements that keep their spaces
	marker  string     // of a list item whose text has not come yet
	ordered []*counter // numbers of the open lists
}

type gap int

const (
	none  gap = iota
	loose     // spaces
	soft      // a line end of the markup, whatever spaces stand round it: nothing between two Chinese characters
	fixed     // spaces that do not collapse, &nbsp; and such; written as one
)

// write gives the lines below n.
func write(n *html.Node) []line {
	w := &writer{block: n}
	w.children(n)
	w.end()
	return w.lines
}

func (w *writer) children(n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c)
	}
}

func (w *writer) node(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		w.text(n.Data)
	case html.ElementNode:
		w.element(n)
	case html.DocumentNode:
		w.children(n)
	}
}

func (w *writer) element(n *html.Node) {
	switch n.DataAtom {
	case atom.Br:
		w.end()
	case atom.Table:
		w.table(n)
	case atom.Ul, atom.Ol, atom.Dir:
		w.list(n)
	case atom.Sup:
		w.raised(n)
	case atom.Q:
		w.text("“")
		w.children(n)
		w.text("”")
	case atom.A:
		if w.linked { // links that touch are buttons, not words of a sentence
			w.space = fixed
		}
		w.links++
		w.children(n)
		w.links--
		w.linked = true
	case atom.Pre, atom.Xmp, atom.Listing, atom.Plaintext:
		w.pre++
		w.within(n)
		w.pre--
	default:
		if blocks[n.DataAtom] {
			w.within(n)
		} else {
			w.children(n)
		}
	}
}

// within writes a block.
func (w *writer) within(n *html.Node) {
	w.end()
	outer := w.block
	w.block = n
	if n.DataAtom == atom.Li {
		w.marker = w.number(n)
	}
	w.children(n)
	w.end()
	w.block = outer
	if n.DataAtom == atom.Li {
		w.marker = ""
	}
}

// text writes characters, collapsing spaces.
func (w *writer) text(s string) {
	for _, r := range s {
		switch {
		case r == '\n' && w.pre > 0:
			w.end()
		case r == '\n' || r == '\r':
			w.space = max(w.space, soft)
		case r == ' ' || r == '\t' || r == '\f':
			w.space = max(w.space, loose)
		case isSpace(r) && r != '\u3000':
			w.space = fixed
		case r == 0 || r == '\ufeff':
		default:
			w.rune(r)
		}
	}
}

func (w *writer) rune(r rune) {
	if w.now.Len() == 0 {
		if isSpace(r) {
			return
		}
		w.now.WriteString(w.marker)
		w.marker = ""
	} else if w.space > none && !(w.space == soft && isWide(w.last) && isWide(r)) {
		w.now.WriteByte(' ')
	}
	w.space, w.last, w.linked = none, r, false
	w.now.WriteRune(r)
	if !isSpace(r) {
		w.count++
		if w.links > 0 {
			w.link++
		}
	}
}

// end ends the line.
func (w *writer) end() {
	if text := trim(w.now.String()); text != "" {
		w.lines = append(w.lines, line{text: text, runes: w.count, link: w.link, node: w.block, kind: kindOf(w.block)})
	}
	w.now.Reset()
	w.count, w.link, w.space, w.linked = 0, 0, none, false
}

// kindOf is the kind of the innermost block round n that has one.
func kindOf(n *html.Node) kind {
	for ; n != nil; n = n.Parent {
		if k, ok := kinds[n.DataAtom]; ok && k != row {
			return k
		}
		if n.DataAtom == atom.Div || n.DataAtom == atom.Td || n.DataAtom == atom.Section {
			break
		}
	}
	return paragraph
}

// superscripts are the characters that a raised one is written as: 10⁸ is not 108.
var superscripts = map[rune]rune{
	'0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹',
	'-': '⁻', '−': '⁻', '+': '⁺', 'n': 'ⁿ',
}

// raised writes a superscript. Marks of notes, [1] and links, are left out.
func (w *writer) raised(n *html.Node) {
	text := content(n)
	if find(n, atom.A) != nil || strings.HasPrefix(text, "[") && strings.HasSuffix(text, "]") {
		return
	}
	var out strings.Builder
	for _, r := range text {
		high, ok := superscripts[r]
		if !ok {
			w.children(n)
			return
		}
		out.WriteRune(high)
	}
	w.text(out.String())
}

// isSpace tells the spaces of HTML and those that look like them.
func isSpace(r rune) bool {
	if r > '\u3000' { // the last of package unicode
		return r == '\ufeff'
	}
	return unicode.IsSpace(r) || r == '\u200b'
}

// isWide tells the characters that no space is written between.
func isWide(r rune) bool {
	return r >= 0x2E80 && r <= 0x9FFF || r >= 0xF900 && r <= 0xFAFF || r >= 0xFF00 && r <= 0xFF60 || r >= 0x20000 && r <= 0x3FFFF ||
		r == '“' || r == '”' || r == '‘' || r == '’' || r == '…' || r == '—' || r == '·'
}

func trim(s string) string {
	if s == "" || isTrimmed(s) {
		return s
	}
	return strings.TrimFunc(s, isSpace)
}

// isTrimmed says of most texts that have no spaces at their ends that they have none.
func isTrimmed(s string) bool {
	n := len(s)
	if n < 3 || !neverSpace(s[0]) {
		return false
	}
	last := s[n-1]
	return last < utf8.RuneSelf && neverSpace(last) || s[n-3] >= utf8.RuneSelf && neverSpace(s[n-3]) && areInside(s[n-2], last)
}

// neverSpace tells the bytes with which no space begins: those of ASCII beyond the space, and those of Chinese characters.
func neverSpace(b byte) bool { return b > ' ' && b < utf8.RuneSelf || b >= 0xE4 && b <= 0xE9 }

// count is the number of code points of s that are no space.
func count(s string) int {
	n := utf8.RuneCountInString(s)
	for _, r := range s {
		if isSpace(r) {
			n--
		}
	}
	return n
}
