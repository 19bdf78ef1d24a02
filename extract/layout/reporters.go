package layout

import (
	"strings"
	"unicode/utf8"
)

// agencyBefore reads 经济日报 before a reporter.
func (r *runReader) agencyBefore() bool {
	w, ok := r.words.at(r.s, r.pos, agency)
	if !ok {
		return false
	}
	p := r.pos + len(w.text)
	rest := strings.TrimLeft(r.s[p:], " \u3000/／")
	q := len(r.s) - len(rest)
	if q == p || rest == "" {
		return false
	}
	if b, ok := r.words.at(r.s, q, byline); !ok || !r.reporters(q+len(b.text)) {
		return false
	}
	r.add(field{name: "source", value: w.text})
	r.pos = q
	return true
}

// officeBefore reads 极目新闻记者 张三: an office by its last character, 记者 and names.
func (r *runReader) officeBefore() bool {
	const reach = 45
	rest := r.s[r.pos:]
	i := strings.Index(rest[:min(len(rest), reach)], "记者")
	if i <= 0 || r.prose {
		return false
	}
	p := r.pos + i + len("记者")
	office := strings.TrimSpace(rest[:i])
	if strings.Trim(office, "·") == "" || p >= len(r.s) || !ends(office, "报网社台闻端视") {
		return false
	}
	for _, c := range office {
		if !isHan(c) && c != '·' && c != ' ' {
			return false
		}
	}
	if !r.reporters(p) {
		return false
	}
	r.add(field{name: "source", value: office})
	r.pos += i
	return r.byline()
}

// officeBehind is what may stand behind the name of an office.
var officeBehind = charSetOf(" \u3000|")

// officeDated reads 江州日报 2025-07-28 10:00: an office by its last character at the start of a line, and a date behind which
// nothing but other data stands.
func (r *runReader) officeDated() bool {
	const reach = 60
	if r.prose || len(r.out) > 0 {
		return false
	}
	rest := r.s[r.pos:]
	i := officeBehind.index(rest[:min(len(rest), reach)])
	if i <= 0 || !ends(rest[:i], "报网社台闻端视局厅部委院府会办站处署所室司馆校团") {
		return false
	}
	for _, c := range rest[:i] {
		if !isHan(c) {
			return false
		}
	}
	date := strings.TrimLeft(rest[i:], separators)
	_, n := dateAt(date)
	if n == 0 {
		return false
	}
	_, m := clockAt(date[n:])
	if behind := strings.TrimLeft(date[n+m:], separators); behind != "" {
		if _, ok := r.words.at(behind, 0, label|counter); !ok {
			return false
		}
	}
	r.add(field{name: "source", value: rest[:i]})
	r.pos += i
	return true
}

// byline reads 本报记者 马跃峰 and 记者林以安/禾埔报导, to the end of the line.
func (r *runReader) byline() bool {
	w, ok := r.words.at(r.s, r.pos, byline)
	if !ok || !r.reporters(r.pos+len(w.text)) {
		return false
	}
	from := r.pos + len(w.text)
	value := strings.Trim(r.s[from:], separators+":：")
	if name := cutReport(value); name != value { // 林以安/禾埔报导: the place is not of the name
		value, _, _ = strings.Cut(slashes.Replace(name), "/")
	}
	r.add(field{name: "byline", label: w.text, value: value})
	r.pos = len(r.s)
	return true
}

// reporters says that from byte p on a line holds names of persons and nothing else.
func (r *runReader) reporters(p int) bool {
	rest := strings.Trim(r.s[p:], separators+":：")
	if rest == "" || utf8.RuneCountInString(rest) > 40 || strings.ContainsAny(rest, sentenceMarks+"；;：:0123456789%") {
		return false
	}
	if _, no := r.words.at(rest, 0, notName); no {
		return false
	}
	rest = titles.Replace(rest)
	for _, part := range strings.FieldsFunc(rest, func(c rune) bool { return strings.ContainsRune(" \u3000/／╱、丨|", c) }) {
		if part = cutReport(part); part != "" && utf8.RuneCountInString(part) > 6 {
			return false
		}
	}
	first, _, _ := strings.Cut(nameBreaks.Replace(rest), " ")
	return personal(cutReport(first))
}

var (
	slashes    = strings.NewReplacer("／", "/", "╱", "/")
	nameBreaks = strings.NewReplacer("/", " ", "／", " ", "╱", " ", "、", " ", "\u3000", " ") // between the names of a line
)

// titles parts the names of a line that has several kinds of reporters.
var titles = strings.NewReplacer("特约通讯员", " ", "通讯员", " ", "实习记者", " ", "实习生", " ", "记者", " ")

// cutReport cuts what a reporter did from a name: 张三摄, 李四报道.
func cutReport(s string) string {
	for _, w := range []string{"综合报导", "综合报道", "即时报导", "即时报道", "摄影报道", "报导", "报道", "综合整理", "整理", "摄影", "摄", "文/图", "文", "图"} {
		if t, ok := strings.CutSuffix(s, w); ok && t != "" {
			return strings.TrimRight(t, separators)
		}
	}
	return s
}

// personal says that s can be one or more names: Han, letters, dots and spaces only, 2 to 4 Han for a single one.
func personal(s string) bool {
	n := 0
	for _, c := range s {
		switch {
		case isHan(c):
			n++
		case isLetter(byte(c)) && c < utf8.RuneSelf, strings.ContainsRune("· .、/／\u3000•", c):
		default:
			return false
		}
	}
	return s != "" && (n <= 4 || strings.ContainsAny(s, "· 、/／"))
}
