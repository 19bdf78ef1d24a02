package page

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// longCell is how many code points a cell of a table of data hardly ever has.
const longCell = 200

// widest is the greatest number of columns that a table is written with, rows or cells that span more are cut to it.
const widest = 1000

// table writes a table of data as one line a row, and one that only lays out the page as what its cells hold.
func (w *writer) table(n *html.Node) {
	w.end()
	if !isData(n) {
		w.within(n)
		return
	}
	outer := w.block
	w.block = n
	var below []int // rows that the cell above still takes, by column
	for c := range n.ChildNodes() {
		switch c.DataAtom {
		case atom.Caption:
			w.within(c)
		case atom.Tr:
			below = w.row(c, below)
		case atom.Thead, atom.Tbody, atom.Tfoot:
			for tr := range c.ChildNodes() {
				if tr.DataAtom == atom.Tr {
					below = w.row(tr, below)
				}
			}
			below = nil // no cell reaches into the next group
		}
	}
	w.block = outer
}

// isData reports whether a table shows data: rows of several short cells, and no table inside.
func isData(table *html.Node) bool {
	if role := attr(table, "role"); role == "presentation" || role == "none" {
		return false
	}
	rows, cells := 0, 0
	for d := range table.Descendants() {
		switch d.DataAtom {
		case atom.Table:
			return false
		case atom.Tr:
			rows++
		case atom.Td, atom.Th:
			cells++
			if isLong(d) {
				return false
			}
		}
	}
	return rows > 0 && cells > rows
}

func isLong(cell *html.Node) bool {
	runes := 0
	for d := range cell.Descendants() {
		if d.Type != html.TextNode {
			continue
		}
		if runes += count(d.Data); runes > longCell {
			return true
		}
	}
	return false
}

// row writes one row. Columns that a cell spans beyond its first, to the right or downwards, are left empty, so that all
// values of a column stand behind the same number of tabs.
func (w *writer) row(tr *html.Node, below []int) []int {
	l := line{node: tr, kind: row}
	var cells []string
	skip := func() {
		for len(cells) < len(below) && below[len(cells)] > 0 {
			below[len(cells)]--
			cells = append(cells, "")
		}
	}
	for cell := range tr.ChildNodes() {
		if cell.DataAtom != atom.Td && cell.DataAtom != atom.Th {
			continue
		}
		skip()
		text, link := cellText(cell)
		l.link += link
		l.runes += count(text)
		across, down := span(cell, "colspan"), span(cell, "rowspan")
		for i := range across {
			if len(cells) >= widest {
				break
			}
			for len(below) <= len(cells) {
				below = append(below, 0)
			}
			below[len(cells)] = down - 1
			if i == 0 {
				cells = append(cells, text)
			} else {
				cells = append(cells, "")
			}
		}
	}
	skip()
	for len(cells) > 0 && cells[len(cells)-1] == "" {
		cells = cells[:len(cells)-1]
	}
	if l.text = strings.Join(cells, "\t"); l.text != "" {
		w.lines = append(w.lines, l)
	}
	return below
}

// cellText writes a cell as one line. A line break between two Chinese characters is one of a narrow column and goes.
func cellText(cell *html.Node) (text string, link int) {
	inner := &writer{block: cell}
	inner.children(cell)
	inner.end()
	var out strings.Builder
	for i, l := range inner.lines {
		if i > 0 {
			last, first := []rune(inner.lines[i-1].text), []rune(l.text)
			if !isWide(last[len(last)-1]) || !isWide(first[0]) {
				out.WriteByte(' ')
			}
		}
		out.WriteString(l.text)
		link += l.link
	}
	return out.String(), link
}

func span(cell *html.Node, key string) int {
	n, err := strconv.Atoi(strings.TrimSpace(attr(cell, key)))
	if err != nil {
		return 1
	}
	return min(max(n, 1), widest)
}
