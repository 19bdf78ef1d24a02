package layout

import (
	"strings"
	"unicode/utf8"
)

// own says whether a short line is the page's own, and leaves the fields it begins with in l.
func (p *page) own(l *piece, c stats) (Kind, string, bool) {
	s := l.text
	if isAddress(s) {
		return Furniture, "address", true
	}
	r := p.words.readRun(s, false)
	if r.end == len(s) && len(r.fields) > 0 {
		k, reason := judge(r.fields)
		l.fields = r.fields
		return k, reason, true
	}
	if k, reason := judge(r.fields); k == Header && strong(r.fields) && isOffice(s[r.end:]) {
		l.fields = append(r.fields, field{name: "source", value: strings.TrimSpace(s[r.end:])})
		return k, reason, true
	}
	l.fields = r.fields
	if k, reason, ok := p.signs(l, c); ok {
		return k, reason, ok
	}
	if isBreadcrumb(s, p.words) {
		return Furniture, "breadcrumb", true
	}
	if f, ok := p.words.dated(s, c); ok {
		l.fields = f
		return Header, "date at the end", true
	}
	if isCredit(s, c) {
		return Furniture, "credit", true
	}
	return 0, "", false
}

// isOffice says that what stands behind a date can be no more than the name of a site: 2024-05-06 14:33 新华网.
func isOffice(s string) bool {
	return utf8.RuneCountInString(s) <= 16 && !strings.ContainsAny(s, "0123456789%：:"+sentenceMarks)
}

// signs looks for the phrases and characters that only furniture has.
func (p *page) signs(l *piece, c stats) (Kind, string, bool) {
	s := l.text
	if c.han+c.latin == 0 && (c.digits == 0 || s == "0" || isPlayer(s)) {
		return Furniture, "marks only", true
	}
	if w, ok := p.words.at(s, 0, opens); ok && p.disclaims(s, w) {
		return Furniture, "disclaimer " + w.text, true
	}
	p.hits = p.words.scan(s, signRoles, &p.words.signs, p.hits[:0])
	if len(p.hits) == 0 {
		return 0, "", false
	}
	if h, ok := p.sign(s, c); ok {
		return Furniture, h, true
	}
	covered, spams := 0, 0
	for i, h := range p.hits {
		if h.roles&(item|related|prompt) != 0 {
			n := count(h.text)
			covered += n.han + n.latin
		}
		if h.roles&spam != 0 && !among(p.hits[:i], h.text) {
			spams++
		}
	}
	if spams >= 3 {
		return Furniture, "spam", true
	}
	letters := c.han + c.latin
	if c.all > maxNavigation || 10*covered < 7*letters || c.digits > 2 {
		return 0, "", false
	}
	first := p.hits[0]
	if first.roles&related != 0 {
		l.opens = true
		return Furniture, "list " + first.text, true
	}
	if letters <= 2 && first.roles&topic != 0 {
		return 0, "", false
	}
	return Furniture, "navigation", true
}

// sign looks among the hits for a phrase that alone makes a line furniture.
func (p *page) sign(s string, c stats) (reason string, ok bool) {
	for _, h := range p.hits {
		switch {
		case h.roles&mark != 0, h.roles&shortMark != 0 && c.all <= shortMarkLine:
			return "phrase " + h.text, true
		case h.roles&prompt != 0 && c.all <= maxPrompt && c.digits == 0 && !endsSentence(strings.TrimRight(s, "….")):
			return "prompt " + h.text, true
		}
	}
	return "", false
}

// isPlayer recognises the clock of a sound player: 0:00 / 0:00.
func isPlayer(s string) bool {
	return strings.Contains(s, ":") && strings.Contains(s, "/") && strings.Trim(s, "0123456789:/ ") == ""
}

// isAddress recognises a line that is an address of the web or a link of Markdown, with no more than a few words.
func isAddress(s string) bool {
	i := strings.Index(s, "://")
	if i < 0 {
		if strings.HasPrefix(s, "www.") {
			return !strings.ContainsAny(s, " ，。")
		}
		return false
	}
	link := strings.HasPrefix(s, "[") || strings.HasPrefix(s, "![")
	end := strings.IndexAny(s[i:], " ，。")
	before := s[:max(0, i-5)]
	return (link || end < 0) && utf8.RuneCountInString(before) <= 20
}

// isBreadcrumb recognises 首页 > 新闻 > 时政, >投资运行, 首页 - 新闻动态, 首页 | 要闻 | 三农 and 图文 / 本地.
func isBreadcrumb(s string, v *vocabulary) bool {
	if len(s) > 3*maxNavigation || strings.IndexFunc(s, parts) < 0 && !strings.Contains(s, " - ") || strings.ContainsAny(s, "，。！？,!?%：:") {
		return false
	}
	arrows := strings.ContainsAny(s, ">»›→")
	parts := strings.FieldsFunc(s, parts)
	if !arrows {
		if dash := strings.Split(s, " - "); len(parts) == 1 && len(dash) > 1 {
			parts = dash
		}
	}
	if len(parts) < 2 && !arrows {
		return false
	}
	home := false
	for i, part := range parts {
		part = strings.TrimSpace(part)
		if utf8.RuneCountInString(part) > maxSegment && !(arrows && i == len(parts)-1) || strings.ContainsAny(part, "0123456789") && !arrows {
			return false
		}
		if w, ok := v.at(part, 0, item); ok && i == 0 && (part == w.text && (part == "首页" || part == "主页" || part == "网站首页" || part == "Home")) || strings.HasSuffix(part, "首页") {
			home = true
		}
	}
	edge := strings.HasPrefix(s, ">") || strings.HasSuffix(s, ">") || strings.HasPrefix(s, "»")
	slash := len(parts) == 2 && strings.Contains(s, " / ")
	return home || arrows && (edge || len(parts) >= 3) || !arrows && len(parts) >= 4 || slash && arrowless(parts)
}

// parts says that r parts the sections of a breadcrumb.
func parts(r rune) bool {
	switch r {
	case '>', '»', '›', '→', '|', '丨', '｜', '/', '／':
		return true
	}
	return false
}

// arrowless says that the parts of A / B are short enough for the names of two sections.
func arrowless(parts []string) bool {
	for _, part := range parts {
		if n := utf8.RuneCountInString(strings.TrimSpace(part)); n < 2 || n > 8 {
			return false
		}
	}
	return true
}

// partMarks part what no short datum holds.
var partMarks = charSetOf("，。,：:")

// dated recognises a short line of an office or paper and a date: 长春市统计局 2011-06-09.
func (v *vocabulary) dated(s string, c stats) ([]field, bool) {
	if c.all > maxHeading || partMarks.inside(s) {
		return nil, false
	}
	i := strings.IndexAny(s, " \t\u3000")
	for i >= 0 {
		rest := skipSpace(s[i:])
		if r := v.readRun(rest, false); len(r.fields) > 0 && r.fields[0].name == "published" {
			left := strings.Trim(rest[r.end:], separators)
			issue := strings.HasPrefix(left, "第") && utf8.RuneCountInString(left) <= 6
			office := strings.TrimSpace(s[:i])
			if (left == "" || issue) && !strings.ContainsAny(office, "0123456789") && utf8.RuneCountInString(office) <= 20 {
				return append([]field{{name: "source", value: office}}, r.fields...), true
			}
			return nil, false
		}
		j := strings.IndexAny(rest, " \t\u3000")
		if j < 0 {
			break
		}
		i = len(s) - len(rest) + j
	}
	return nil, false
}

// isCredit recognises a line that says no more than who took a picture: 庄志斌摄.
func isCredit(s string, c stats) bool {
	if c.all > 12 || c.digits > 0 {
		return false
	}
	t := strings.Trim(s, "()（）[]【】 ")
	if partMarks.inside(t) {
		return false
	}
	for _, w := range []string{"摄", "摄影", "供图", "制图", "图片"} {
		if name, ok := strings.CutSuffix(t, w); ok && personal(name) && (t != s || utf8.RuneCountInString(name) <= 3) {
			return w != "图片" || t != s
		}
	}
	return false
}
