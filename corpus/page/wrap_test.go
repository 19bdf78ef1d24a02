package page

import (
	"html"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const (
	menu   = `<div class="nav"><a href="/">首页</a><a href="/xw">新闻</a><a href="/zw">政务</a></div>`
	bottom = `<div class="footer"><p>主办：某某网。地址：建设路88号。电话：0000-1234567。</p></div>`
	aside  = `<div class="hot"><ul><li><a href="/1">今年已修路30公里</a></li><li><a href="/2">新桥通车，全长2公里。</a></li><li><a href="/3">6月5日起停水</a></li></ul></div>`
)

// templates are kinds of pages; each writes paragraphs into one.
var templates = map[string]func([]string) string{
	"paragraphs in a named part": func(p []string) string {
		return menu + `<div class="main"><div class="TRS_Editor"><p>` + strings.Join(p, "</p>\n<p>") + `</p></div></div>` + aside + bottom
	},
	"paragraphs in a part without name": func(p []string) string {
		return menu + `<div><div><p>　　` + strings.Join(p, "</p>\n<p>　　") + `</p></div>` + aside + `</div>` + bottom
	},
	"breaks in a cell": func(p []string) string {
		return menu + `<table><tr><td>&nbsp;&nbsp;&nbsp;&nbsp;` + strings.Join(p, "<br><br>\n&nbsp;&nbsp;&nbsp;&nbsp;") + `</td><td>` + aside + `</td></tr></table>` + bottom
	},
	"a box for each paragraph": func(p []string) string {
		return menu + `<section><div><span>` + strings.Join(p, "</span></div>\n<div><span>") + `</span></div></section>` + aside + bottom
	},
}

// TestWrapped puts articles into pages and takes them out again: every sentence comes out, and nothing of the page.
func TestWrapped(t *testing.T) {
	articles, err := filepath.Glob("../../testdata/articles/*.txt")
	require.NoError(t, err)
	more, err := filepath.Glob("../../../shared/gold/dev/*.txt")
	require.NoError(t, err)
	articles = append(articles, more...)
	if len(articles) == 0 {
		t.Skip("no articles to wrap")
	}
	for _, path := range articles {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		var paragraphs []string
		for text := range strings.Lines(string(data)) {
			if text = strings.Join(strings.FieldsFunc(text, isSpace), " "); text != "" {
				paragraphs = append(paragraphs, html.EscapeString(text))
			}
		}
		for name, template := range templates {
			p, err := Extract([]byte(template(paragraphs)), Options{Charset: "utf-8"})
			require.NoError(t, err, path)
			rest := squeeze(p.Text)
			for _, text := range paragraphs {
				if text = squeeze(html.UnescapeString(text)); !strings.ContainsAny(text, "。，；") {
					continue
				}
				_, behind, found := strings.Cut(rest, text)
				if assert.True(t, found, "%s in %s: lost %q", filepath.Base(path), name, text) {
					rest = behind
				}
			}
			for _, not := range []string{"修路30公里", "全长2公里", "建设路88号", "政务首页", "首页新闻"} {
				if !strings.Contains(squeeze(string(data)), not) { // the article may have furniture of its own
					assert.NotContains(t, squeeze(p.Text), not, "%s in %s", filepath.Base(path), name)
				}
			}
		}
	}
}
