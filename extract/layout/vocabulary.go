package layout

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/liangci/liangci/extract/tables"
	"github.com/liangci/liangci/normalize/runes"
)

//go:embed data/phrases.toml
var embedded []byte

const embeddedName = "data/phrases.toml"

// Default is the Reader of the embedded vocabulary. It is built once.
func Default() *Reader { return defaultReader() }

var defaultReader = sync.OnceValue(func() *Reader {
	r, err := Parse(embeddedName, embedded)
	if err != nil {
		panic("layout: embedded vocabulary: " + err.Error()) // a test reads it
	}
	return r
})

// Error is a mistake in a vocabulary file; its Entry is the name of a group.
type Error = tables.Error

// role is what a phrase proves; see the head of data/phrases.toml. A phrase can have several.
type role uint16

const (
	label role = 1 << iota
	counter
	mark
	prompt
	item
	related
	disclaimer
	opens // a disclaimer that is one at the start of a line
	spam
	byline
	notName
	agency
	bare      // a label that needs no colon
	shortMark // a mark in lines of at most shortMarkLine characters only
	topic     // an item that alone can as well be the heading of a section: 文化, 教育
	weak      // a disclaimer that stands in reports of courts too: 侵权
)

var roleNames = map[string]role{
	"label": label, "counter": counter, "mark": mark, "prompt": prompt, "item": item, "related": related,
	"disclaimer": disclaimer, "spam": spam, "byline": byline, "not_name": notName, "agency": agency,
}

const shortMarkLine = 12

var fieldNames = map[string]bool{
	"": true, "published": true, "source": true, "author": true, "editor": true, "title": true, "page": true, "counter": true,
}

// group is an entry of the file.
type group struct {
	Name            string   `toml:"name"`
	Role            string   `toml:"role"`
	Field           string   `toml:"field"`
	Bare            bool     `toml:"bare"`
	Opens           bool     `toml:"opens"`
	Short           bool     `toml:"short"`
	Topic           bool     `toml:"topic"`
	Weak            bool     `toml:"weak"`
	Phrases         []string `toml:"phrases"`
	Examples        []string `toml:"examples"`
	Counterexamples []string `toml:"counterexamples"`
}

// phrase is one surface with all it can be.
type phrase struct {
	text  string
	roles role
	field string // of the label
}

// vocabulary finds phrases at a place of a text.
type vocabulary struct {
	groups []group
	index  *phraseIndex
	// the characters that phrases with these roles begin with
	disclaimers, signs charSet
}

// signRoles are the roles of the phrases that tell furniture.
const signRoles = mark | shortMark | prompt | item | related | spam

// Parse makes a Reader of a vocabulary file in the form of data/phrases.toml; name is used in errors.
func Parse(name string, data []byte) (*Reader, error) {
	var f struct {
		Group []group `toml:"group"`
	}
	if err := tables.Read(name, string(data), &f, "one of name, role, field, bare, opens, short, topic, weak, phrases, examples, counterexamples"); err != nil {
		return nil, err
	}
	all := map[string]*phrase{}
	for i := range f.Group {
		if e := f.Group[i].add(all); e != nil {
			lines := groupLines(data)
			e.File, e.Line, e.Kind, e.Entry = name, lines[min(i, len(lines)-1)], "group", f.Group[i].Name
			return nil, e
		}
	}
	v := &vocabulary{groups: f.Group, index: newPhraseIndex(all)}
	for _, p := range all {
		r, _ := utf8.DecodeRuneInString(p.text)
		if p.roles&disclaimer != 0 {
			v.disclaimers.add(r)
		}
		if p.roles&signRoles != 0 {
			v.signs.add(r)
		}
	}
	return &Reader{words: v}, nil
}

// add puts the phrases of a group among all.
func (g *group) add(all map[string]*phrase) *Error {
	r, ok := roleNames[g.Role]
	if !ok {
		return &Error{Expected: "a role: label, counter, mark, prompt, item, related, disclaimer, spam, byline, not_name or agency", Got: fmt.Sprintf("%q", g.Role)}
	}
	if !fieldNames[g.Field] {
		return &Error{Expected: "a field: published, source, author, editor, title, page or counter", Got: fmt.Sprintf("%q", g.Field)}
	}
	if (r == label) == (g.Field == "") && r != counter {
		return &Error{Expected: "a field for labels, and for labels only", Got: fmt.Sprintf("%q", g.Field)}
	}
	if g.Bare {
		r |= bare
	}
	if g.Opens {
		r |= opens
	}
	if g.Short {
		r = r&^mark | shortMark
	}
	if g.Topic {
		r |= topic
	}
	if g.Weak {
		r |= weak
	}
	for _, text := range g.Phrases {
		first, _ := utf8.DecodeRuneInString(text)
		if text == "" || text != strings.TrimSpace(text) || first > 0xFFFF || first == utf8.RuneError {
			return &Error{Expected: "phrases without space at the ends", Got: fmt.Sprintf("%q", text)}
		}
		for _, t := range spaced(text, r) {
			p := all[t]
			if p == nil {
				p = &phrase{text: t}
				all[t] = p
			}
			p.roles |= r
			if r&label != 0 && (p.field == "" || g.Bare) {
				p.field = g.Field
			}
		}
	}
	return nil
}

// spaced adds the ways in which labels of two characters are spaced out: 来 源, 作  者.
func spaced(text string, r role) []string {
	rs := []rune(text)
	if r&label == 0 || len(rs) != 2 || !isHan(rs[0]) || !isHan(rs[1]) {
		return []string{text}
	}
	a, b := string(rs[0]), string(rs[1])
	return []string{text, a + " " + b, a + "  " + b, a + "\u3000" + b}
}

// at is the longest phrase, nil if there is none, at byte p of s that has one of the roles.
func (v *vocabulary) at(s string, p int, want role) (*phrase, bool) {
	r, size := runes.At(s, p)
	e := v.index.of(r)
	if !e.mayBegin(s, p+size, want) {
		return nil, false
	}
	for i := range e.phrases {
		c := &e.phrases[i]
		if c.roles&want != 0 && strings.HasPrefix(s[p:], c.text) && wordEdge(s, p, p+len(c.text)) {
			return c, true
		}
	}
	return nil, false
}

// wordEdge says that s[start:end] does not cut an English word.
func wordEdge(s string, start, end int) bool {
	return !(start > 0 && isLetter(s[start]) && isLetter(s[start-1]) || end < len(s) && isLetter(s[end-1]) && isLetter(s[end]))
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// hit is a phrase found in a line.
type hit struct {
	start, end int
	*phrase
}

// scan finds the phrases with one of the roles, leftmost and longest, into hits. first holds the characters that they begin with.
func (v *vocabulary) scan(s string, want role, first *charSet, hits []hit) []hit {
	for p := first.skip(s, 0); p < len(s); p = first.skip(s, p) {
		r, size := runes.At(s, p)
		if first.has(r) {
			if h, ok := v.at(s, p, want); ok {
				hits = append(hits, hit{p, p + len(h.text), h})
				size = len(h.text)
			}
		}
		p += size
	}
	return hits
}

// groupLines gives the line of every [[group]] header, in order.
func groupLines(data []byte) []int {
	lines := []int{}
	for i, l := range strings.Split(string(data), "\n") {
		if strings.HasPrefix(strings.ReplaceAll(strings.TrimSpace(l), " ", ""), "[[group]]") {
			lines = append(lines, i+1)
		}
	}
	if len(lines) == 0 {
		lines = append(lines, 1)
	}
	return lines
}
