package layout

import (
	"strings"
	"time"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize"
)

// datelineParagraphs is how many paragraphs are looked at for a dateline.
const datelineParagraphs = 6

// document gathers what the lines say about the article.
func (p *page) document() Document {
	var d Document
	p.title(&d)
	for i := range p.pieces {
		for _, f := range p.pieces[i].fields {
			d.take(f)
		}
	}
	p.findDateline(&d)
	if d.Author == "" {
		d.Author = d.Dateline.Reporter
	}
	d.Agency, d.DatelinePlace = d.Dateline.Agency, d.Dateline.Place
	if d.Published.IsZero() {
		if l := d.Dateline; l.Year > 0 && l.Month > 0 {
			d.Date = day{l.Year, l.Month, l.Day}.String()
		}
	} else {
		d.Date = d.Published.Format(time.DateOnly)
	}
	return d
}

// take keeps the first value of each field.
func (d *Document) take(f field) {
	switch f.name {
	case "published":
		better := f.timed && !d.HasTime && f.day.year == d.Published.Year() && f.day.month == int(d.Published.Month()) && f.day.day == d.Published.Day()
		if f.value != "" && f.day.year > 0 && (d.PublishedText == "" || better) {
			d.PublishedText, d.HasTime = f.value, f.timed
			d.Published = time.Date(f.day.year, time.Month(f.day.month), f.day.day, f.clock.hour, f.clock.minute, f.clock.second, 0, time.UTC)
		}
	case "source":
		keep(&d.Source, f.value)
	case "author", "byline":
		keep(&d.Author, f.value)
	case "editor":
		keep(&d.Editor, f.value)
	}
}

// keep takes a value unless there is one already.
func keep(to *string, value string) {
	if *to == "" {
		*to = value
	}
}

// findDateline looks for the dateline in the first paragraphs.
func (p *page) findDateline(d *Document) {
	n := 0
	for i := range p.pieces {
		l := &p.pieces[i]
		if l.Kind != Body {
			continue
		}
		if n++; n > datelineParagraphs {
			return
		}
		if line, ok := p.words.dateline(l.text); ok {
			line.Span.Start += l.at
			line.Span.End += l.at
			d.Dateline = line
			return
		}
	}
}

// title finds the title: the value of a label, else the first of the headings right above the publication data, else the first
// long enough heading above the text.
func (p *page) title(d *Document) {
	from := -1
	for i := range p.pieces {
		l := &p.pieces[i]
		if strings.HasPrefix(l.Reason, "value of ") && l.Kind == Heading {
			p.setTitle(d, l)
			return
		}
		if l.Kind == Header && from < 0 {
			from = i
		}
	}
	first := len(p.pieces)
	for i := range p.pieces {
		if p.pieces[i].Kind == Body {
			first = i
			break
		}
	}
	if from >= 0 && from < first {
		if i := p.block(from); i >= 0 {
			p.setTitle(d, &p.pieces[i])
			return
		}
	}
	best := -1
	for i := 0; i < first; i++ {
		l := &p.pieces[i]
		if l.Kind == Heading && (best < 0 || short(p.pieces[best].text) && !short(l.text)) {
			best = i
		}
	}
	if best >= 0 {
		p.setTitle(d, &p.pieces[best])
	}
}

// A heading of fewer characters is a title only if there is no other.
func short(s string) bool { return utf8.RuneCountInString(s) < 8 }

// block is the first line of the last unbroken block of headings above line i, -1 if there is none. A caption that repeats the
// title is passed over.
func (p *page) block(i int) int {
	found := -1
	for j := i - 1; j >= 0; j-- {
		switch k := p.pieces[j].Kind; {
		case k == Heading:
			found = j
		case found >= 0 && k != Heading:
			if prev := p.lastHeading(0, j); prev < j && strings.HasPrefix(p.pieces[found].text, p.pieces[prev].text) {
				return prev
			}
			return found
		}
	}
	return found
}

// setTitle takes a line for the title, without the brackets round all of it.
func (p *page) setTitle(d *Document, l *piece) {
	d.Title = l.text
	start := l.at
	if t, ok := strings.CutPrefix(l.text, "【"); ok && strings.HasSuffix(t, "】") && strings.Count(t, "】") == 1 {
		d.Title = strings.TrimSuffix(t, "】")
		start += len("【")
	}
	d.TitleSpan = normalize.Span{Start: start, End: start + len(d.Title)}
}

// articles splits a page of several articles: each but the first begins with headings above publication data, or is a copy.
func (p *page) articles(copies map[int]int) []normalize.Span {
	var starts []int
	prose, first := 0, -1 // paragraphs of the article so far; the first one of the page, -2 when its copy was seen
	for i := range p.pieces {
		l := &p.pieces[i]
		switch {
		case l.Kind == Body && l.prose:
			if of, ok := copies[i]; ok && prose > 1 && of == first && p.goesOn(i, of, copies) {
				starts = append(starts, p.above(0, i))
				prose, first = 0, -2
			}
			if first == -1 {
				first = i
			}
			prose++
		case l.Kind == Header && prose > 0 && dates(l) && p.proseAfter(i):
			if from := p.headings(i); from < i {
				starts = append(starts, from)
				prose = 0
			}
		}
	}
	if len(starts) == 0 {
		return nil
	}
	starts = append([]int{0}, starts...)
	spans := make([]normalize.Span, len(starts))
	for n, s := range starts {
		end := len(p.text)
		if n+1 < len(starts) {
			end = p.pieces[starts[n+1]].Span.Start
		}
		spans[n] = normalize.Span{Start: p.pieces[s].Span.Start, End: end}
	}
	return spans
}

// goesOn says that the paragraph behind line i is a copy of the one behind line of.
func (p *page) goesOn(i, of int, copies map[int]int) bool {
	next := func(j int) int {
		for j++; j < len(p.pieces); j++ {
			if p.pieces[j].Kind == Body && p.pieces[j].prose {
				return j
			}
		}
		return -1
	}
	a, b := next(i), next(of)
	c, ok := copies[a]
	return a >= 0 && ok && b == c
}

// dates says that a header line can stand under a title: a date, a source or a reporter's line.
func dates(l *piece) bool {
	for _, f := range l.fields {
		if f.name == "published" || f.name == "byline" || f.name == "source" && f.colon {
			return true
		}
	}
	return false
}

// headings is where the headings above line i begin, blank lines and other header lines between them; i if there are none.
func (p *page) headings(i int) int {
	from := i
	for j := i - 1; j >= 0; j-- {
		switch p.pieces[j].Kind {
		case Heading:
			from = j
		case Blank:
		default:
			return from
		}
	}
	return from
}

// proseAfter says that a paragraph follows line i with no more than a few lines between.
func (p *page) proseAfter(i int) bool {
	const few = 8
	n := 0
	for j := i + 1; j < len(p.pieces) && n < few; j++ {
		l := &p.pieces[j]
		if l.Kind == Blank {
			continue
		}
		if l.Kind == Body && l.prose {
			return true
		}
		n++
	}
	return false
}
