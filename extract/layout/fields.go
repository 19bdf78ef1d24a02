package layout

import (
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize/runes"
)

// field is one datum of a header line.
type field struct {
	name  string // as fieldNames; "byline" for a reporter's line
	label string // as written, "" without one
	value string
	day   day
	clock clock
	timed bool
	colon bool
}

// run is a sequence of fields at the start of a line.
type run struct {
	fields []field
	end    int // where what is no field begins; the length of the line if nothing is left
}

// reader of the fields of one line
type runReader struct {
	words *vocabulary
	s     string
	pos   int
	out   []field
	prose bool // the line goes on with the article
}

// readRun reads as many fields as s begins with.
func (v *vocabulary) readRun(s string, prose bool) run {
	r := runReader{words: v, s: s, prose: prose}
	r.skip()
	r.ordinal()
	end := 0
	for r.pos < len(s) && r.next() {
		r.skip()
		end = r.pos
	}
	return run{r.out, end}
}

// add takes a field that has been read. Lines with one mostly have several.
func (r *runReader) add(f field) {
	if r.out == nil {
		r.out = make([]field, 0, 3)
	}
	r.out = append(r.out, f)
}

// skip passes separators.
func (r *runReader) skip() {
	for r.pos < len(r.s) {
		c, n := runes.At(r.s, r.pos)
		if !isSeparator(c) {
			return
		}
		r.pos += n
	}
}

// ordinal passes the number of a form (1.媒体来源:) if a label follows.
func (r *runReader) ordinal() {
	rest := r.s[r.pos:]
	if len(rest) > 2 && rest[0] >= '1' && rest[0] <= '9' && rest[1] == '.' {
		if _, ok := r.words.at(rest, 2, label); ok {
			r.pos += 2
		}
	}
}

// next reads one field; false if there is none.
func (r *runReader) next() bool {
	if r.date("") {
		return true
	}
	if w, ok := r.words.at(r.s, r.pos, label|counter); ok {
		if w.roles&counter != 0 && r.counter(w) || w.roles&label != 0 && r.labelled(w) {
			return true
		}
	}
	return r.agencyBefore() || r.byline() || r.officeBefore() || r.officeDated()
}

// date reads a date with its time.
func (r *runReader) date(name string) bool {
	d, n := dateAt(r.s[r.pos:])
	if n == 0 {
		return false
	}
	c, m := clockAt(r.s[r.pos+n:])
	if name == "" && len(r.out) == 0 && r.saysWhen(r.pos+n+m) {
		return false
	}
	f := field{name: "published", label: name, value: strings.TrimSpace(r.s[r.pos : r.pos+n+m]), day: d, clock: c, colon: name != ""}
	f.timed = strings.ContainsAny(r.s[r.pos+n:r.pos+n+m], ":：时点")
	r.add(f)
	r.pos += n + m
	return true
}

// saysWhen says that a date that ends at p begins a sentence: a comma follows, and no field behind that.
func (r *runReader) saysWhen(p int) bool {
	for _, comma := range []string{"，", ","} {
		if rest, ok := strings.CutPrefix(r.s[p:], comma); ok {
			return !r.fieldAt(len(r.s) - len(skipSpace(rest)))
		}
	}
	return false
}

// labelled reads a label and its value.
func (r *runReader) labelled(w *phrase) bool {
	p := r.pos + len(w.text)
	after := skipSpace(r.s[p:])
	gap := len(r.s) - p - len(after)
	colon := r.labelMark(w, after)
	if colon == 0 {
		if w.field == "editor" && gap > 0 && r.spacedEditor(w, p+gap) {
			return true
		}
		if w.roles&bare == 0 || w.field == "published" && gap == 0 {
			return false
		}
		if w.field == "editor" {
			return r.bareEditor(w, p)
		}
	}
	if colon == 0 && r.prose {
		return false
	}
	from := p + gap + colon
	from += len(r.s[from:]) - len(skipSpace(r.s[from:]))
	start := r.pos
	r.pos = from
	if w.field == "published" {
		if !r.date(w.text) && !r.empty() {
			r.pos = start
			return false
		}
		return true
	}
	name := w.field
	if w.roles&bare != 0 && name == "editor" && !r.prose {
		name = "source" // 责任编辑：某某_N123: the label leaves no doubt, so the name may hold digits
	}
	end, ok := r.value(from, name)
	if !ok {
		r.pos = start
		return false
	}
	r.add(field{name: w.field, label: w.text, value: strings.TrimSpace(r.s[from:end]), colon: true})
	r.pos = end
	return true
}

// labelMark is how long the colon is that stands behind a label at the beginning of after, or what stands for one: 文/林青, 来源｜新华社.
func (r *runReader) labelMark(w *phrase, after string) int {
	colon := colonAt(after)
	if colon == 0 && (w.field == "author" && len(r.out) == 0 || w.field == "source" || w.field == "editor") {
		for _, mark := range []string{"/", "／", "｜", "|", "丨"} {
			if strings.HasPrefix(after, mark) {
				return len(mark)
			}
		}
	}
	return colon
}

// empty says that a label has no value: the line ends, or a separator or the next label follows.
func (r *runReader) empty() bool {
	rest := r.s[r.pos:]
	if rest == "" {
		return true
	}
	if c, _ := utf8.DecodeRuneInString(rest); endsValue(c) {
		return true
	}
	return r.labelAt(r.pos)
}

// labelAt says that a label with a colon stands at p.
func (r *runReader) labelAt(p int) bool {
	w, ok := r.words.at(r.s, p, label|counter)
	if !ok {
		return false
	}
	rest := skipSpace(r.s[p+len(w.text):])
	return colonAt(rest) > 0 || w.roles&bare != 0 && len(rest) < len(r.s[p+len(w.text):])
}

// bareEditor reads 责任编辑朱峰: a name and nothing else behind the label.
func (r *runReader) bareEditor(w *phrase, p int) bool {
	value := strings.TrimSpace(strings.Trim(r.s[p:], ")）】] \t"))
	if !personal(value) || utf8.RuneCountInString(value) > 8 {
		return false
	}
	r.add(field{name: "editor", label: w.text, value: value})
	r.pos = len(r.s)
	return true
}

// spacedEditor reads 编辑 张三 校对 李四: the next word is a name.
func (r *runReader) spacedEditor(w *phrase, p int) bool {
	end := len(r.s)
	if i := strings.IndexAny(r.s[p:], " \t\u3000)）】]"); i >= 0 {
		end = p + i
	}
	name := r.s[p:end]
	if n := utf8.RuneCountInString(name); n < 2 || n > 4 || !personal(name) {
		return false
	}
	r.add(field{name: "editor", label: w.text, value: name})
	r.pos = end
	return true
}

// counter reads 阅读348, 评论(0), 浏览次数：1234次 and 浏览次数：.
func (r *runReader) counter(w *phrase) bool {
	rest := skipSpace(r.s[r.pos+len(w.text):])
	colon := colonAt(rest)
	rest = strings.TrimLeft(rest[colon:], " (（[【")
	number := strings.TrimLeft(rest, "0123456789.,+万千亿kKwW")
	value := rest[:len(rest)-len(number)]
	if value == "" || value[0] < '0' || value[0] > '9' {
		if colon == 0 || rest != "" && !r.labelAt(len(r.s)-len(rest)) {
			return false
		}
		value, number = "", rest
	}
	number = strings.TrimLeft(number, " ")
	for _, u := range []string{"次", "人次", "人", "条", "个"} {
		number = strings.TrimPrefix(number, u)
	}
	if c, _ := utf8.DecodeRuneInString(number); number != "" && !isSeparator(c) && !r.fieldAt(len(r.s)-len(number)) {
		if _, ok := r.words.at(r.s, len(r.s)-len(number), item|counter); !ok {
			return false
		}
	}
	r.add(field{name: "counter", label: w.text, value: value, colon: colon > 0})
	r.pos = len(r.s) - len(number)
	return true
}
