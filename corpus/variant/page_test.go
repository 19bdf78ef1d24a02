package variant_test

import (
	"html"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/liangci/liangci/normalize"
)

// The page of a content system: title and meta tags, menu, share bar, neighbours, hot list and footer, all with figures
// that are none of the article's.
const (
	contentHead = `<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><title>TITLE_新闻中心</title>
<meta name="keywords" content="新闻,3000人,要闻"><meta name="SiteName" content="某某新闻网">
<style>.art p{text-indent:2em}</style><script>var hits=12345;document.write("阅读"+hits+"次");</script></head><body>
<div class="header"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/yw">要闻</a></li><li><a href="/ms">民生</a></li></ul></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/yw">要闻</a> &gt; 正文</div>
<div class="article"><div class="TRS_Editor">
`
	contentFoot = `
</div><div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a> 已有25人点赞</div>
<div class="pages">上一篇：<a href="/1.html">全市今年已修路30公里</a><br>下一篇：<a href="/2.html">新桥通车，全长2公里</a></div></div>
<div class="hot"><h3>热门排行</h3><ul><li><a href="/3.html">6月5日起停水12小时</a></li><li><a href="/4.html">新增3所学校，可容纳学生2400名</a></li>
<li><a href="/5.html">投资5亿元的项目开工</a></li></ul></div>
<div class="footer"><p>主办：某某新闻网 地址：建设路88号 电话：0000-1234567</p><p>某ICP备00000000号 您是第3918204位访客</p></div>
</body></html>
`
	oldHead = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>TITLE</title></head>
<body bgcolor="#FFFFFF"><table width="760" align="center"><tr><td><a href="index.htm">首页</a> | <a href="news.htm">新闻</a> | <a href="map.htm">地图</a></td></tr></table>
<table width="760" align="center"><tr><td width="560"><font size="3">
`
	oldFoot = `
</font></td><td width="200"><a href="a.htm">今年已修路30公里</a><br><a href="b.htm">新桥通车，全长2公里</a><br><a href="c.htm">6月5日起停水</a></td></tr></table>
<table width="760" align="center"><tr><td>版权所有 某某网 建议使用1024×768分辨率浏览</td></tr></table></body></html>
`
)

// contentPage puts a text into a page as content systems write it: paragraphs, with breaks between the lines of one.
func contentPage(text string) []byte {
	var b strings.Builder
	b.WriteString(strings.Replace(contentHead, "TITLE", html.EscapeString(title(text)), 1))
	for paragraph := range strings.SplitSeq(text, "\n\n") {
		if lines := escapedLines(paragraph); len(lines) > 0 {
			b.WriteString("<p>" + strings.Join(lines, "<br>\n") + "</p>\n")
		}
	}
	b.WriteString(contentFoot)
	return []byte(b.String())
}

// oldPage puts a text into tables, with breaks and hard spaces for paragraphs, in GBK.
func oldPage(text string) []byte {
	page := strings.Replace(oldHead, "TITLE", html.EscapeString(title(text)), 1) +
		strings.Join(escapedLines(text), "<br>\n&nbsp;&nbsp;&nbsp;&nbsp;") + oldFoot
	var b []byte
	for _, r := range page {
		c, err := simplifiedchinese.GBK.NewEncoder().Bytes([]byte(string(r)))
		if err != nil {
			c = []byte("&#" + strconv.Itoa(int(r)) + ";")
		}
		b = append(b, c...)
	}
	return b
}

// title is the first line that reads like a headline.
func title(text string) string {
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); len(line) > 20 && !strings.Contains(line, ">") {
			return line
		}
	}
	return ""
}

func escapedLines(text string) []string {
	var lines []string
	for line := range strings.Lines(text) {
		if line = strings.TrimRight(line, "\r\n"); strings.TrimSpace(line) != "" {
			lines = append(lines, html.EscapeString(line))
		}
	}
	return lines
}

// relined turns a text into that of its page: its lines without those that are lost, with those that were added, and with
// other white space.
func relined(page string) normalize.Step {
	return normalize.Step{Name: "page", Apply: func(e *normalize.Editor) {
		for line := range strings.Lines(page) {
			if at, end := find(e.Rest(), line); end > 0 {
				e.Replace(at, "")
				respaced(e, end-at, line)
			} else {
				e.Replace(0, line)
			}
		}
		e.Replace(len(e.Rest()), "")
	}}
}

// find looks for a line in a text, white space aside: [start, end) with its line end, 0, 0 if it isn't there.
func find(text, line string) (start, end int) {
	want := strings.Join(strings.Fields(line), "")
	for l := range strings.Lines(text) {
		end += len(l)
		if strings.Join(strings.Fields(l), "") == want {
			return start, end
		}
		start = end
	}
	return 0, 0
}

// respaced turns the next n bytes into a line that differs from them in white space only.
func respaced(e *normalize.Editor, n int, line string) {
	stop := e.Pos() + n
	for line != "" || e.Pos() < stop {
		have, want := e.Text()[e.Pos():stop], line
		blank, wanted := len(have)-len(strings.TrimLeft(have, blanks)), len(want)-len(strings.TrimLeft(want, blanks))
		if blank > 0 || wanted > 0 {
			e.Replace(blank, want[:wanted])
			line = line[wanted:]
			continue
		}
		size := len(string(first(want)))
		e.Keep(size)
		line = line[size:]
	}
}

const blanks = " \t\r\n\u00a0\u3000"

func TestRelined(t *testing.T) {
	const text = "首页 > 要闻\n标题\n\n　　全县5人。\n责任编辑：某\n"
	const page = "标题\n全县5人。\n下一篇\n"
	got := normalize.String(text, normalize.WithSteps(relined(page)))
	assert.Equal(t, page, got.String())
	at := strings.Index(text, "5人")
	span := got.NormalSpan(normalize.Span{Start: at, End: at + len("5人")})
	assert.Equal(t, "5人", page[span.Start:span.End])
}
