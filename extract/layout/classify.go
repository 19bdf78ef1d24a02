package layout

import (
	"strings"
	"unicode/utf8"
)

// Characters in a line, at most.
const (
	maxHeading    = 45
	maxPrompt     = 25
	maxNavigation = 120
	maxSegment    = 12 // of a breadcrumb
)

// classify gives a line its kind by itself; settle then looks at its neighbours.
func (p *page) classify(l piece) {
	switch {
	case l.text == "":
		l.Kind = Blank
		if n := len(p.pieces); n > 0 && p.pieces[n-1].Kind == Blank {
			p.pieces[n-1].Span.End = l.Span.End // a page can have millions of them
			return
		}
		p.pieces = append(p.pieces, l)
	case isProse(l.text):
		l.prose = true
		p.paragraph(&l)
	default:
		p.short(&l)
	}
}

// paragraph classifies prose: it is body, but publication data can stand before it and editors behind it.
func (p *page) paragraph(l *piece) {
	if w, ok := p.words.at(l.text, 0, opens); ok && len(l.text) <= longest && p.disclaims(l.text, w) {
		p.put(l, Furniture, "disclaimer "+w.text)
		return
	}
	if len(l.text) <= longest && !hasDigit(l.text) && p.disclaimers(l.text) >= 2 {
		p.put(l, Furniture, "disclaimer")
		return
	}
	if p.leading(l) {
		return
	}
	if l.text == "" {
		return
	}
	p.trailing(l)
}

// disclaims says that a line that opens with 特别声明 is one: a colon follows, or the line has more of the kind.
func (p *page) disclaims(s string, w *phrase) bool {
	rest := skipSpace(s[len(w.text):])
	return colonAt(rest) > 0 || strings.HasSuffix(w.text, ":") || strings.HasSuffix(w.text, "】") || p.disclaimers(rest) > 0
}

// hasDigit looks for the commonest first. Ten searches at the machine's speed take less than one that looks at each byte.
func hasDigit(s string) bool {
	for _, d := range []byte("1203456789") {
		if strings.IndexByte(s, d) >= 0 {
			return true
		}
	}
	return false
}

// disclaimers counts the different phrases of disclaimers in a line.
func (p *page) disclaimers(s string) int {
	p.hits = p.words.scan(s, disclaimer, &p.words.disclaimers, p.hits[:0])
	n, own := 0, false
	for i, h := range p.hits {
		own = own || h.roles&weak == 0
		if !among(p.hits[:i], h.text) {
			n++
		}
	}
	if !own {
		return 0
	}
	return n
}

// among says that a phrase is one of the hits.
func among(hits []hit, text string) bool {
	for _, h := range hits {
		if h.text == text {
			return true
		}
	}
	return false
}

// put adds a line with its kind.
func (p *page) put(l *piece, k Kind, reason string) {
	l.Kind, l.Reason = k, reason
	p.pieces = append(p.pieces, *l)
}

// cut puts the part of l before byte at of its text as a line of its own and leaves the rest in l.
func (p *page) cut(l *piece, at int, k Kind, reason string, fields []field) {
	head := *l
	head.Span.End = l.at + at
	head.text = strings.TrimSpace(l.text[:at])
	head.fields = fields
	head.prose = false
	l.Span.Start = l.at + at
	rest := skipSpace(l.text[at:])
	l.at += len(l.text) - len(rest)
	l.text = rest
	p.put(&head, k, reason)
}

// leading cuts publication data off the start of a paragraph; true if nothing is left.
func (p *page) leading(l *piece) bool {
	c := l.text[0]
	if !(c >= '0' && c <= '9') {
		if _, ok := p.words.at(l.text, 0, label|counter); !ok {
			return false
		}
	}
	r := p.words.readRun(l.text, true)
	if !strong(r.fields) {
		return false
	}
	kind, reason := judge(r.fields)
	if r.end == len(l.text) {
		l.fields, l.prose = r.fields, false
		p.put(l, kind, reason)
		return true
	}
	if kind != Header {
		return false
	}
	p.cut(l, r.end, kind, reason, r.fields)
	return false
}

// strong says that fields can only be publication data: a label with a value, or a date with a time.
func strong(fields []field) bool {
	for _, f := range fields {
		if f.colon && f.value != "" || f.timed && len(fields) > 0 {
			return true
		}
	}
	return false
}

// trailing cuts (责任编辑:某某) and addresses of the web off the end of a paragraph, and puts both.
func (p *page) trailing(l *piece) {
	at := p.tail(l.text)
	if at <= 0 {
		p.put(l, Body, "prose")
		return
	}
	p.cut(l, at, Body, "prose", nil)
	p.pieces[len(p.pieces)-1].prose = true
	l.prose = false
	r := p.words.readRun(l.text, false)
	l.fields = r.fields
	p.put(l, Furniture, "tail")
}

// tail is where the tail of a paragraph starts, 0 if it has none.
func (p *page) tail(s string) int {
	const reach = 120
	from := max(0, len(s)-reach)
	for from < len(s) && !utf8.RuneStart(s[from]) {
		from++
	}
	last := s[from:]
	if r, _ := utf8.DecodeLastRuneInString(s); r == ')' || r == '）' || r == '】' || r == ']' {
		if i := strings.LastIndexAny(last, "(（【["); i > 0 {
			if strings.HasPrefix(last[i:], "(http") && strings.Contains(last[:i], "[") {
				return from + strings.LastIndex(last[:i], "[")
			}
			run := p.words.readRun(last[i:], false)
			if run.end == len(last[i:]) && len(run.fields) > 0 && strong(run.fields) {
				return from + i
			}
		}
		return 0
	}
	// The last byte of 编 is in one of 64 characters, and h in few.
	if (strings.IndexByte(last, "编"[2]) < 0 || !strings.Contains(last, "编")) &&
		(strings.IndexByte(last, 'h') < 0 || !strings.Contains(last, "http")) {
		return 0
	}
	for _, w := range []string{"责任编辑", "责编", "编辑"} {
		if i := strings.LastIndex(last, w); i > 0 && i > strings.LastIndex(last, "。") {
			if run := p.words.readRun(last[i:], false); run.end == len(last[i:]) && strong(run.fields) {
				return from + i
			}
		}
	}
	if i := strings.LastIndex(last, "http"); i > 0 && !strings.ContainsAny(last[i:], " 。，") && strings.Contains(last[i:], "://") {
		return from + i
	}
	return 0
}

// judge says what a line of nothing but fields is.
func judge(fields []field) (Kind, string) {
	for _, f := range fields {
		switch f.name {
		case "published", "source", "author", "title", "byline":
			if f.label == "" {
				return Header, "date or name"
			}
			return Header, "label " + f.label
		}
	}
	if len(fields) == 0 {
		return Furniture, "marks only"
	}
	return Furniture, "label " + fields[0].label
}

// short classifies a line that is no prose.
func (p *page) short(l *piece) {
	s := l.text
	c := count(s)
	if k, reason, ok := p.own(l, c); ok {
		p.put(l, k, reason)
		return
	}
	if len(l.fields) > 0 { // header data, and something behind them
		r := p.words.readRun(s, true)
		if k, reason := judge(r.fields); k == Header && strong(r.fields) && r.end < len(s) {
			l.fields = nil
			p.cut(l, r.end, k, reason, r.fields)
			p.short(l)
			return
		}
		l.fields = nil
	}
	switch {
	case isCaption(s):
		p.put(l, Caption, "caption")
	case c.all <= maxHeading && !ends(s, "。；;，,、"):
		p.put(l, Heading, "short line")
	default:
		p.put(l, Body, "text")
	}
}

// isCaption recognises what a picture shows by its credit or its 图为.
func isCaption(s string) bool {
	if strings.HasPrefix(s, "图为") || strings.HasPrefix(s, "上图") || strings.HasPrefix(s, "左图") || strings.HasPrefix(s, "右图") || strings.HasPrefix(s, "下图") {
		return true
	}
	t := strings.TrimRight(s, ")）】]。")
	return t != s && ends(t, "摄") || ends(t, "摄") && strings.ContainsAny(t, " 。")
}

// ends says that s ends with a character of a set.
func ends(s, set string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(set, r)
}
