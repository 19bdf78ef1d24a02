package page

import (
	"encoding/json"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// linkedData is what a page's JSON-LD says of its article, by the terms of schema.org.
type linkedData struct {
	fields map[string]string
	body   string
}

// readLinkedData reads the first article in the page's JSON-LD.
func readLinkedData(doc *html.Node) linkedData {
	for n := range doc.Descendants() {
		if n.DataAtom != atom.Script || !strings.EqualFold(trim(attr(n, "type")), "application/ld+json") {
			continue
		}
		var value any
		if n.FirstChild == nil || json.Unmarshal([]byte(lineEnds(n.FirstChild.Data)), &value) != nil {
			continue
		}
		if article := articleIn(value, 0); article != nil {
			return fieldsOf(article)
		}
	}
	return linkedData{}
}

// lineEnds escapes the line ends and tabs that sites write into strings, which JSON forbids.
func lineEnds(source string) string {
	var out strings.Builder
	quoted, escaped := false, false
	for i := range len(source) {
		b := source[i]
		switch {
		case escaped:
			escaped = false
		case b == '\\':
			escaped = true
		case b == '"':
			quoted = !quoted
		case quoted && b == '\n':
			out.WriteString(`\n`)
			continue
		case quoted && b < ' ':
			b = ' '
		}
		out.WriteByte(b)
	}
	return out.String()
}

// articleIn finds the first object whose type is that of an article.
func articleIn(value any, depth int) map[string]any {
	if depth > 8 {
		return nil
	}
	switch v := value.(type) {
	case []any:
		for _, each := range v {
			if found := articleIn(each, depth+1); found != nil {
				return found
			}
		}
	case map[string]any:
		if slices.ContainsFunc(texts(v["@type"]), isArticleType) {
			return v
		}
		for _, key := range []string{"@graph", "mainEntity"} {
			if found := articleIn(v[key], depth+1); found != nil {
				return found
			}
		}
	}
	return nil
}

func isArticleType(name string) bool {
	return strings.HasSuffix(name, "Article") || strings.HasSuffix(name, "Posting") || name == "Report"
}

func fieldsOf(v map[string]any) linkedData {
	first := func(keys ...string) string {
		for _, key := range keys {
			if t := texts(v[key]); len(t) > 0 {
				return strings.Join(t, "、")
			}
		}
		return ""
	}
	return linkedData{
		fields: map[string]string{
			"title": first("headline", "name"), "published": first("datePublished", "dateCreated"), "author": first("author", "creator"),
			"editor": first("editor"), "source": first("sourceOrganization"), "site": first("publisher"),
			"column": first("articleSection"), "url": first("url", "mainEntityOfPage"), "keywords": first("keywords"),
			"description": first("description"),
		},
		body: first("articleBody"),
	}
}

// texts gives the strings that a value says: itself, its elements, the name of an object.
func texts(value any) []string {
	switch v := value.(type) {
	case string:
		if v = trim(v); v != "" {
			return []string{v}
		}
	case []any:
		var out []string
		for _, each := range v {
			if _, nested := each.([]any); !nested {
				out = append(out, texts(each)...)
			}
		}
		return out
	case map[string]any:
		for _, key := range []string{"name", "@id"} {
			if s, ok := v[key].(string); ok && trim(s) != "" {
				return []string{trim(s)}
			}
		}
	}
	return nil
}
