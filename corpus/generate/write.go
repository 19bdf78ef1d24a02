package generate

import (
	"bufio"
	"encoding/json"
	"fmt"
	"html"
	"io"
	"strings"
)

// Formats are the formats that Write knows.
func Formats() []string { return []string{"jsonl", "warc"} }

// Write writes the articles 0 to n-1: as JSON Lines, or as the web pages of a WARC file.
func (g *Generator) Write(w io.Writer, format string, n int) error {
	out := bufio.NewWriterSize(w, 1<<20)
	write := g.line
	switch format {
	case "jsonl":
	case "warc":
		write = g.page
	default:
		return fmt.Errorf("format %q: expected one of %s", format, strings.Join(Formats(), ", "))
	}
	for i := range n {
		if err := write(out, g.Article(i)); err != nil {
			return err
		}
	}
	return out.Flush()
}

func (g *Generator) line(w io.Writer, a Article) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc.Encode(a)
}

// page writes the record of a web page that looks like one of a content system.
func (g *Generator) page(w io.Writer, a Article) error {
	var body strings.Builder
	fmt.Fprintf(&body, `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>%s</title><meta name="PubDate" content="%s"><meta name="ContentSource" content="%s"><meta name="Author" content="%s"></head>
<body><div class="nav"><a href="/">首页</a><a href="/news/">新闻</a><a href="/video/">视频</a></div><h1>%s</h1><div id="content">
`, html.EscapeString(a.Title), a.Date, a.Source, a.Author, html.EscapeString(a.Title))
	for line := range strings.Lines(a.Text) {
		if line = strings.TrimSpace(line); line != "" && line != a.Title {
			body.WriteString("<p>" + html.EscapeString(line) + "</p>\n")
		}
	}
	body.WriteString("</div><div class=\"footer\">版权所有</div></body></html>\n")
	answer := fmt.Sprintf("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n%s", body.Len(), body.String())
	_, err := fmt.Fprintf(w, "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:liangci:%s>\r\nWARC-Date: %sT00:00:00Z\r\nWARC-Target-URI: %s\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n",
		a.ID, a.Date, a.URL, len(answer), answer)
	return err
}
