package page

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// counter numbers the items of a list.
type counter struct {
	next, step int
	style      string // the type attribute of an ordered list: 1 a A i I; "" of an unordered one
}

// list writes a list.
func (w *writer) list(n *html.Node) {
	c := &counter{step: 1}
	if n.DataAtom == atom.Ol && !unmarked(n) {
		c.style, c.next = attr(n, "type"), 1
		if c.style == "" {
			c.style = "1"
		}
		items := 0
		for child := range n.ChildNodes() {
			if child.DataAtom == atom.Li {
				items++
			}
		}
		if hasAttr(n, "reversed") {
			c.next, c.step = items, -1
		}
		if start, err := strconv.Atoi(strings.TrimSpace(attr(n, "start"))); err == nil {
			c.next = start
		}
	}
	w.ordered = append(w.ordered, c)
	w.within(n)
	w.ordered = w.ordered[:len(w.ordered)-1]
}

// unmarked reports whether a list's style leaves its numbers out.
func unmarked(n *html.Node) bool {
	style := strings.ReplaceAll(strings.ToLower(attr(n, "style")), " ", "")
	return strings.Contains(style, "list-style:none") || strings.Contains(style, "list-style-type:none")
}

// number is the number of a list item as a browser shows it, or "".
func (w *writer) number(n *html.Node) string {
	if len(w.ordered) == 0 {
		return ""
	}
	c := w.ordered[len(w.ordered)-1]
	if c.style == "" {
		return ""
	}
	if value, err := strconv.Atoi(strings.TrimSpace(attr(n, "value"))); err == nil {
		c.next = value
	}
	at := c.next
	c.next += c.step
	return ordinal(at, c.style) + ". "
}

func ordinal(n int, style string) string {
	switch {
	case (style == "a" || style == "A") && n > 0:
		out := ""
		for ; n > 0; n = (n - 1) / 26 {
			out = string(rune(style[0])+rune((n-1)%26)) + out
		}
		return out
	case style == "I" && n > 0 && n < 4000:
		return roman(n)
	case style == "i" && n > 0 && n < 4000:
		return strings.ToLower(roman(n))
	}
	return strconv.Itoa(n)
}

func roman(n int) string {
	var out strings.Builder
	for _, d := range [...]struct {
		value int
		sign  string
	}{
		{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"},
		{9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"},
	} {
		for ; n >= d.value; n -= d.value {
			out.WriteString(d.sign)
		}
	}
	return out.String()
}
