package source

import (
	"strings"

	"github.com/liangci/liangci/corpus"
)

// longestFrontMatter is how many bytes of a file are searched for the end of its front matter.
const longestFrontMatter = 16 << 10

// frontMatter takes title, date and the like from the lines between --- and --- at the head of a Markdown file, and where
// they give no title takes it from a heading in the first line of text. The text stays as it is, so that offsets count the
// file. In another charset than UTF-8 only what ASCII says is found.
func (r *reader) frontMatter(a *corpus.Article) {
	head := strings.TrimPrefix(string(a.Data[:min(len(a.Data), longestFrontMatter)]), "\ufeff")
	head = strings.ReplaceAll(head, "\r\n", "\n")
	text := head
	if block, ok := strings.CutPrefix(head, "---\n"); ok {
		if block, rest, ok := strings.Cut(block, "\n---\n"); ok {
			text = rest
			r.fieldLines(a, block)
		}
	}
	line, _, _ := strings.Cut(strings.TrimLeft(text, "\n "), "\n")
	if title, ok := strings.CutPrefix(line, "# "); ok && a.Title == "" {
		a.Title = strings.TrimSpace(title)
	}
}

// fieldLines reads lines like date: 2024-03-18 by the usual names of fields. Lists and what is nested are passed over.
func (r *reader) fieldLines(a *corpus.Article, block string) {
	var best choice
	values := map[string]string{}
	for line := range strings.SplitSeq(block, "\n") {
		name, value, ok := strings.Cut(line, ":")
		value = strings.Trim(strings.TrimSpace(value), `"'`)
		if !ok || value == "" || strings.TrimSpace(name) != name {
			continue
		}
		values[name] = value
		best.offer(r.guessField(name), name)
	}
	for p := range parts {
		if best.have[p] && p != partText && p != partID {
			set(a, p, values[best.name[p]])
		}
	}
}
