package layout

import (
	"strings"
	"unicode/utf8"
)

const (
	maxNavigationItem = 10 // characters of a line in a list of navigation words
	minNavigationRun  = 3  // lines of such a list
	maxNextValue      = 20 // characters of a value on the line after its label
	maxTitle          = 60 // characters of a title on the line after its label
)

// settle looks at the neighbours of the lines: values on the line after their label, lists of links, runs of navigation.
func (p *page) settle() {
	p.nextValues()
	first, last := p.extent()
	p.lists()
	p.navigation(0, first, true)
	p.navigation(last+1, len(p.pieces), false)
}

// extent gives the first and the last line that can only be the article's; len, -1 if there is none.
func (p *page) extent() (first, last int) {
	first, last = len(p.pieces), -1
	for i := range p.pieces {
		if k := p.pieces[i].Kind; k == Body || k == Caption {
			first, last = min(first, i), i
		}
	}
	return first, last
}

// nextValues gives labels without value the line behind them: 媒体来源: above 中央通讯社, 阅读 above 348.
func (p *page) nextValues() {
	for i := range p.pieces[:max(0, len(p.pieces)-1)] {
		l, next := &p.pieces[i], &p.pieces[i+1]
		if len(l.fields) != 1 || l.fields[0].value != "" || next.source != l.source+1 || next.Kind != Heading {
			continue
		}
		f := &l.fields[0]
		n := utf8.RuneCountInString(next.text)
		switch f.name {
		case "counter":
			if strings.Trim(next.text, "0123456789.,万+") == "" {
				next.Kind, next.Reason = Furniture, "number of "+f.label
			}
		case "source", "author", "editor":
			if n <= maxNextValue && !strings.ContainsAny(next.text, "0123456789"+sentenceMarks) && (n <= 4 || f.name == "source" && n <= 12 || ordered(l.text)) {
				f.value = next.text
				next.Kind, next.Reason = Header, "value of "+f.label
			}
		case "title":
			if n <= maxTitle {
				f.value = next.text
				next.Reason = "value of " + f.label
			}
		}
	}
}

// ordered says that a line has a number before its label, as forms do.
func ordered(s string) bool { return len(s) > 2 && s[1] == '.' && s[0] >= '1' && s[0] <= '9' }

// lists makes furniture of the short lines under a heading such as 相关新闻, and of those behind the line of the editors, up to
// the next paragraph. A heading right above a paragraph or publication data is theirs.
func (p *page) lists() {
	prose, under, from := false, "", 0
	for i := range p.pieces {
		l := &p.pieces[i]
		switch {
		case l.Kind == Header && len(l.fields) > 0, l.Kind == Body && l.prose:
			if under != "" {
				p.drop(from, p.above(from, i), under)
			}
			under = ""
			prose = prose || l.Kind == Body
		case l.Kind == Furniture && prose && under == "" && (l.opens || ending(l)):
			under, from = l.text, i+1
		}
	}
	if under != "" {
		p.drop(from, len(p.pieces), under)
	}
}

// ending says that a line can only stand behind an article.
func ending(l *piece) bool {
	return strings.HasPrefix(l.Reason, "phrase") && utf8.RuneCountInString(l.text) > shortMarkLine ||
		len(l.fields) > 0 && l.fields[0].name == "editor"
}

// above is where the headings right above line i begin, at or behind from.
func (p *page) above(from, i int) int {
	j := i
	for j > from && p.pieces[j-1].Kind == Blank {
		j--
	}
	for j > from && p.pieces[j-1].Kind == Heading {
		j--
	}
	return j
}

// drop makes furniture of the headings of pieces [from, to), which stand under a heading of such.
func (p *page) drop(from, to int, under string) {
	if r := []rune(under); len(r) > 12 {
		under = string(r[:12])
	}
	for i := from; i < to; i++ {
		if l := &p.pieces[i]; l.Kind == Heading {
			l.Kind, l.Reason = Furniture, "under "+under
		}
	}
}

// navigation makes furniture of runs of short lines without numbers before or behind the article. At the top the last line of a
// run stays when it must be the title.
func (p *page) navigation(from, to int, top bool) {
	last := to - 1
	for last >= from && p.pieces[last].Kind != Heading {
		last--
	}
	for i := from; i < to; {
		n, j := 0, i
		for ; j < to && p.isItem(&p.pieces[j]); j++ {
			if p.pieces[j].Kind != Blank {
				n++
			}
		}
		if n >= minNavigationRun && !p.isTable(j) {
			end := j
			if top && last < j {
				end = p.lastHeading(i, j)
			}
			p.dropRun(i, end)
		}
		i = max(j, i+1)
	}
}

// numbersOrMarks are in no navigation word.
var numbersOrMarks = charSetOf("0123456789%一二三四五六七八九十百千万亿" + sentenceMarks)

// isItem says that a line can be one of a list of navigation words.
func (p *page) isItem(l *piece) bool {
	switch l.Kind {
	case Blank:
		return true
	case Furniture:
		return l.prose || len(l.fields) == 0 || l.fields[0].name == "page"
	case Heading:
		return utf8.RuneCountInString(l.text) <= maxNavigationItem && !numbersOrMarks.inside(l.text)
	}
	return false
}

// isTable says that line i is a cell with a number, so that the short lines above it are cells too.
func (p *page) isTable(i int) bool {
	if i >= len(p.pieces) || p.pieces[i].Kind != Heading {
		return false
	}
	s := p.pieces[i].text
	return utf8.RuneCountInString(s) <= maxNavigationItem && strings.ContainsAny(s, "0123456789")
}

// lastHeading is the last heading in [from, to), to if there is none long enough for a title.
func (p *page) lastHeading(from, to int) int {
	for i := to - 1; i >= from; i-- {
		if p.pieces[i].Kind == Heading {
			if utf8.RuneCountInString(p.pieces[i].text) >= 5 {
				return i
			}
			break
		}
	}
	return to
}

// dropRun makes furniture of the headings of pieces [from, to), which are a list of links.
func (p *page) dropRun(from, to int) {
	for i := from; i < to; i++ {
		if l := &p.pieces[i]; l.Kind == Heading {
			l.Kind, l.Reason = Furniture, "navigation list"
		}
	}
}
