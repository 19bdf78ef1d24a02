package layout

import (
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize"
	"github.com/liangci/liangci/normalize/runes"
)

// Dateline is what a report begins with: 新华社北京7月3日电（记者 某某）, 本报讯, （中央社台北17日电）, 记者某某/台北报导.
type Dateline struct {
	Span     normalize.Span // with its brackets; empty if there is none
	Agency   string         // 新华社, 本报; "" if it is not named
	Place    string         // 北京
	Reporter string         // 张三 李四
	// Year, Month and Day are those written, 0 where they are not: 7月3日电 has no year, 17日电 no month.
	Year, Month, Day int
}

// ReadDateline reads the dateline that a paragraph begins with; ok is false if it has none. The span counts s.
func ReadDateline(s string) (d Dateline, ok bool) { return Default().words.dateline(s) }

// Characters of the parts of a dateline, at most.
const (
	maxPlace  = 12
	maxOffice = 8

	maxReporters = 150 // bytes
)

// dateline is [ReadDateline].
func (v *vocabulary) dateline(s string) (Dateline, bool) {
	if d, ok := v.report(s); ok {
		return d, true
	}
	p := len(s) - len(skipSpace(s))
	open := openAt(s[p:])
	p += open
	from := strings.TrimPrefix(s[p:], "据")
	p = len(s) - len(from)
	var d Dateline
	office, known := v.office(from)
	p += len(office)
	d.Agency = office
	rest := skipSpace(s[p:])
	place, after := placeBefore(rest)
	if after == "" {
		return Dateline{}, false
	}
	rest = after
	if d.Place = place; known { // 中新网四川新闻: a channel of the agency
		d.Place = strings.TrimSuffix(place, "新闻")
	}
	rest, d.Year, d.Month, d.Day = shortDate(rest)
	rest = skipSpace(rest)
	dated := d.Day > 0
	verb := reportVerb(rest)
	rest = rest[len(verb):]
	if verb == "讯" && !known && !dated && office == "" && place != "" {
		after, names := v.reporter(rest) // which makes a dateline of any word before 讯: 快科讯（记者 某某）
		if names == "" {
			return Dateline{}, false
		}
		return Dateline{Span: normalize.Span{Start: 0, End: len(s) - len(after)}, Agency: place, Reporter: names}, true
	}
	parts := datelineParts{office: office, place: place, verb: verb, rest: rest, known: known, dated: dated, bracket: open > 0}
	if !parts.enough() {
		return Dateline{}, false
	}
	if open > 0 {
		rest = rest[closeAt(rest):]
	}
	rest, d.Reporter = v.reporter(rest)
	d.Span = normalize.Span{Start: 0, End: len(s) - len(rest)}
	return d, true
}

// datelineParts are what a line begins with that may be a dateline.
type datelineParts struct {
	office, place, verb string // 新华社, 北京, 电
	rest                string // of the line, behind them
	known               bool   // the office is a known one
	dated               bool
	bracket             bool // the line opens with a bracket
}

// enough says that the parts make a dateline: an office that is known, or one with a date and a verb.
func (p *datelineParts) enough() bool {
	switch {
	case p.verb == "" && !(p.dated && p.bracket && p.known && closeAt(p.rest) > 0),
		!p.known && !(p.dated && (p.verb == "电" || p.verb == "讯" || p.office != "")) && !(p.office != "" && p.verb == "讯" && !p.bracket && p.place == ""),
		p.verb != "" && !p.dated && !boundary(p.rest),
		!p.known && !boundary(p.rest), p.office == "" && p.place != "",
		!p.dated && p.place != "" && p.verb != "电" && p.verb != "讯",
		p.verb == "电" && !p.dated && p.place == "" && !p.bracket && !strings.HasPrefix(p.rest, " ") && !p.known:
		return false
	}
	return true
}

// reportVerb is the word that says that a report came, where s begins with one: 电, 讯, 综合报道.
func reportVerb(s string) string {
	for _, w := range []string{"综合电", "专电", "电", "讯", "消息", "综合报道", "报道", "报导"} {
		if strings.HasPrefix(s, w) {
			return w
		}
	}
	return ""
}

// office reads the name of an agency, known or by its last characters: 青屿社, 云水晚报.
func (v *vocabulary) office(s string) (name string, known bool) {
	if w, ok := v.at(s, 0, agency); ok {
		rest := s[len(w.text):]
		for _, more := range []string{"客户端", "新闻"} {
			rest = strings.TrimPrefix(rest, more)
		}
		return s[:len(s)-len(rest)], true
	}
	n, p := 0, 0
	for p < len(s) && n < maxOffice {
		r, size := runes.At(s, p)
		if !isHan(r) {
			return "", false
		}
		p += size
		n++
		if n >= 2 && (r == '社' || r == '网' || r == '报') {
			return s[:p], false
		}
	}
	return "", false
}

// placeBefore reads a place up to a date or to 电 or 讯. after is "" if neither follows.
func placeBefore(s string) (place, after string) {
	n := 0
	for p := 0; p < len(s); {
		r, size := runes.At(s, p)
		if r >= '0' && r <= '9' || reportWord(r, s[p:]) {
			return strings.Trim(s[:p], " /／·"), s[p:]
		}
		p += size
		if n++; n > maxPlace || !isHan(r) && r != ' ' && r != '/' && r != '／' && r != '·' {
			return "", ""
		}
	}
	return "", ""
}

// reportWord says that s, which begins with r, begins with a word that ends a dateline.
func reportWord(r rune, s string) bool {
	switch r {
	case '电', '讯':
		return true
	case '消':
		return strings.HasPrefix(s, "消息")
	case '报':
		return strings.HasPrefix(s, "报道") || strings.HasPrefix(s, "报导")
	case '综':
		return strings.HasPrefix(s, "综合电")
	case '专':
		return strings.HasPrefix(s, "专电")
	}
	return false
}

// shortDate reads 2024年7月3日, 7月3日 or 3日.
func shortDate(s string) (rest string, year, month, dayOf int) {
	rest = s
	for {
		v, n, _ := numberAt(rest)
		if n == 0 {
			return s, 0, 0, 0
		}
		after := skipSpace(rest[n:])
		switch {
		case strings.HasPrefix(after, "年") && year == 0 && month == 0 && n == 4:
			year, rest = v, skipSpace(after[len("年"):])
		case strings.HasPrefix(after, "月") && month == 0 && v <= 12:
			month, rest = v, skipSpace(after[len("月"):])
		case strings.HasPrefix(after, "日") && v <= 31:
			return after[len("日"):], year, month, v
		default:
			return s, 0, 0, 0
		}
	}
}

// boundary says that no word goes on at the start of s.
func boundary(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return s == "" || !isHan(r) && !(r >= '0' && r <= '9')
}

// reporter reads (记者 张三 李四) behind a dateline.
func (v *vocabulary) reporter(s string) (rest, names string) {
	t := skipSpace(s)
	open := openAt(t)
	if open == 0 {
		return s, ""
	}
	end := strings.IndexAny(t[:min(len(t), maxReporters)], ")）】]〕")
	if end < 0 {
		return s, ""
	}
	inner := skipSpace(t[open:end])
	w, ok := v.at(inner, 0, byline)
	switch {
	case ok && (&runReader{words: v, s: inner}).reporters(len(w.text)):
		names = cutReport(strings.Trim(inner[len(w.text):], separators+":："))
	case !personal(inner) && !strings.HasSuffix(inner, "新闻联播"):
		return s, ""
	case strings.HasSuffix(inner, "新闻联播"): // the programme
	case personal(inner):
		names = inner
	}
	return t[end+closeAt(t[end:]):], names
}

// report reads the form of Taiwan: 记者某某/台北报导, with brackets or without, an office before it or not.
func (v *vocabulary) report(s string) (Dateline, bool) {
	t := skipSpace(s)
	open := openAt(t)
	t = t[open:]
	d := Dateline{}
	if w, ok := v.at(t, 0, agency); ok {
		if rest := skipSpace(t[len(w.text):]); strings.HasPrefix(rest, "记者") {
			d.Agency, t = w.text, rest
		}
	}
	w, ok := v.at(t, 0, byline)
	if !ok {
		return d, false
	}
	t = skipSpace(t[len(w.text):])
	slash := strings.IndexAny(t[:min(len(t), maxReporters)], "/／╱")
	if slash <= 0 || !personal(t[:slash]) {
		return d, false
	}
	d.Reporter = strings.TrimSpace(t[:slash])
	_, size := utf8.DecodeRuneInString(t[slash:])
	t = t[slash+size:]
	end := -1
	for _, word := range []string{"报导", "报道"} {
		if i := strings.Index(t, word); i >= 0 && i <= 3*maxPlace && (end < 0 || i < end) {
			end = i
		}
	}
	if end < 0 {
		return d, false
	}
	if place := t[:end]; place != "综合" && place != "即时" && personal(place) {
		d.Place = place
	}
	t = t[end+len("报导"):]
	if open > 0 {
		t = t[closeAt(t):]
	}
	d.Span = normalize.Span{Start: 0, End: len(s) - len(t)}
	return d, true
}

// openAt and closeAt are the lengths of a bracket at the start of s.
func openAt(s string) int {
	switch r, n := utf8.DecodeRuneInString(s); r {
	case '(', '（', '【', '[', '〔':
		return n
	}
	return 0
}

// closeAt is how long the closing bracket at the beginning of s is, 0 if there is none.
func closeAt(s string) int {
	switch r, n := utf8.DecodeRuneInString(s); r {
	case ')', '）', '】', ']', '〕':
		return n
	}
	return 0
}
