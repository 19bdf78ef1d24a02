package normalize

import (
	"strings"
	"unicode/utf8"
)

// TagStep is the name of the step that drops tags, as [Edit.Step] gives it.
const TagStep = "tags"

// Tags drops the tags of HTML that a scraper left in a text, the comments, and the scripts and styles with what they hold: 共<b>35</b>人<br/>.
// So is the end of a closing tag whose < was lost with the character in front of it (石桥省?/strong>).
// A tag that ends a line or a paragraph becomes a space where the sentence would run on otherwise. Only the elements that hold
// text are taken for tags, so that a < of mathematics stays.
func Tags() Step {
	return Step{Name: TagStep, Apply: dropTags, repeat: untilCalm, needs: signTag | signEntity}
}

// The most bytes of a tag with its attributes, and of a comment or a script.
const (
	longestTag    = 1000
	longestHidden = 1 << 15
)

func dropTags(e *Editor) {
	text := e.Text()
	for p := 0; p < len(text); {
		next := strings.IndexAny(text[p:], "<>")
		if next < 0 {
			return
		}
		p += next
		if text[p] == '>' {
			if start := orphanAt(text, p); start >= max(e.Pos(), 1) {
				e.keepTo(start)
				e.Replace(p+1-start, "")
			}
			p++
			continue
		}
		n, block := tagAt(text, p)
		if n == 0 {
			p++
			continue
		}
		e.keepTo(p)
		with := ""
		if block && runsOn(text, p, p+n) {
			with = " "
		}
		e.Replace(n, with)
		p += n
	}
}

// tagAt is the length of the tag, the comment or the script that begins at p, 0 if none does, and whether it ends a line.
func tagAt(text string, p int) (n int, block bool) {
	if strings.HasPrefix(text[p:], "<!--") {
		if end := strings.Index(text[p:min(len(text), p+longestHidden)], "-->"); end > 0 {
			return end + len("-->"), false
		}
		return 0, false
	}
	q := p + 1
	closing := q < len(text) && text[q] == '/'
	if closing {
		q++
	}
	from := q
	for q < len(text) && q-from < len("blockquote") && asciiWord(rune(text[q])) {
		q++
	}
	name := strings.ToLower(text[from:q])
	kind := elements[name]
	if kind == noElement || q == len(text) || !strings.ContainsRune(" \t/>", rune(text[q])) {
		return 0, false
	}
	end := strings.IndexAny(text[q:min(len(text), q+longestTag)], "<>\n")
	if end < 0 || text[q+end] != '>' {
		return 0, false
	}
	n = q + end + 1 - p
	if kind == hidden && !closing {
		if rest := strings.Index(strings.ToLower(text[p+n:min(len(text), p+n+longestHidden)]), "</"+name+">"); rest >= 0 {
			n += rest + len("</>") + len(name)
		}
	}
	return n, kind == breaking
}

// orphanAt is where a closing tag without its < begins, of which the > stands at p; -1 if there is none. No letter, digit or mark of an
// address stands in front of it.
func orphanAt(text string, p int) int {
	start := p
	for start > 0 && p-start <= len("blockquote") && asciiWord(rune(text[start-1])) {
		start--
	}
	if start < 2 || text[start-1] != '/' || elements[strings.ToLower(text[start:p])] == noElement {
		return -1
	}
	if c := text[start-2]; c < utf8.RuneSelf && c != '?' && c != ',' {
		return -1
	}
	return start - 1
}

// element is what a tag does to the text.
type element uint8

const (
	noElement element = iota
	inline            // it stands inside a line
	breaking          // it begins or ends one
	hidden            // what it holds is no text
)

var elements = elementNames()

func elementNames() map[string]element {
	names := map[string]element{}
	for kind, list := range map[element]string{
		inline:   "a abbr b big cite code em font i img ins mark s small span strong sub sup u",
		breaking: "article blockquote br center dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td th thead tr ul",
		hidden:   "iframe noscript script style",
	} {
		for _, name := range strings.Fields(list) {
			names[name] = kind
		}
	}
	return names
}

// runsOn says that letters stand on both sides of text[p:end], so that they would be one word or one number without it.
func runsOn(text string, p, end int) bool {
	a, b := runeLast(text[:p]), runeFirst(text[end:])
	word := func(r rune) bool { return inHan(r) || asciiWord(r) || r == '%' || r == '％' }
	return word(a) && (word(b) || b == '<')
}
