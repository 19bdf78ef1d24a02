package page

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden is what a page is compared by: the fields, and the text behind them.
func golden(t *testing.T, p *Page, err error) string {
	t.Helper()
	fields := *p
	fields.Text = ""
	about, marshalErr := json.MarshalIndent(fields, "", "  ")
	require.NoError(t, marshalErr)
	out := string(about) + "\n"
	if err != nil {
		out += "error: " + err.Error() + "\n"
	}
	return out + "----\n" + p.Text
}

// TestGolden reads pages with the markup of several kinds of sites. After a change, go test -update and read the diff.
func TestGolden(t *testing.T) {
	pages, err := filepath.Glob("testdata/*.html")
	require.NoError(t, err)
	pages = append(pages, "../../testdata/raw/page.html")
	for _, path := range pages {
		t.Run(filepath.Base(path), func(t *testing.T) {
			data, err := os.ReadFile(path)
			require.NoError(t, err)
			p, err := Extract(data, Options{})
			got := golden(t, p, err)
			file := filepath.Join("testdata", strings.TrimSuffix(filepath.Base(path), ".html")+".golden")
			if *update {
				require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
			}
			want, err := os.ReadFile(file)
			require.NoError(t, err)
			assert.Equal(t, string(want), got)
			assert.True(t, IsHTML(data), "a page is told by its bytes")
		})
	}
}

// TestArticleOfPage compares with the article that the page was made from: every paragraph of it, and its order.
func TestArticleOfPage(t *testing.T) {
	data, err := os.ReadFile("../../testdata/raw/page.html")
	require.NoError(t, err)
	matches, err := filepath.Glob("../../testdata/articles/03-*.txt")
	require.NoError(t, err)
	require.Len(t, matches, 1)
	article, err := os.ReadFile(matches[0])
	require.NoError(t, err)
	p, err := Extract(data, Options{})
	require.NoError(t, err)
	rest := squeeze(p.Text)
	for paragraph := range strings.Lines(string(article)) {
		if !strings.Contains(paragraph, "。") {
			continue
		}
		_, behind, found := strings.Cut(rest, squeeze(paragraph))
		assert.True(t, found, "paragraph %q", paragraph)
		rest = behind
	}
	for _, not := range []string{"1286", "10万次", "12345", "1024×768", "0000-1234567", "18～27", "责任编辑"} {
		assert.NotContains(t, p.Text, not)
	}
}

// TestNeverLost reads pages that are short, odd or full of furniture: their sentence must come out.
func TestNeverLost(t *testing.T) {
	const sentence = "全县今年栽树12万株。"
	for _, c := range []struct{ reason, page string }{
		{"no markup", sentence},
		{"no body", "<p>" + sentence},
		{"named as furniture", `<div class="sidebar"><div class="comment"><p>` + sentence + `</p></div></div>`},
		{"all in a form", `<form id="aspnetForm"><div>` + sentence + `</div></form>`},
		{"in a footer", `<footer>` + sentence + `</footer>`},
		{"all hidden", `<div style="display:none">` + sentence + `</div>`},
		{"all in one link", `<a href="/">` + sentence + `</a>`},
		{"in a cell", `<table><tr><td>` + sentence + `</td></tr></table>`},
		{"among many links", strings.Repeat(`<a href="/">新闻中心频道</a> `, 50) + `<p>` + sentence + `</p>`},
		{"in pieces", `<span>全县</span><b>今年</b><i>栽树</i><span>12</span><span>万株。</span>`},
		{"broken by lines of the markup", "<p>全县今年\n   栽树12万株。</p>"},
		{"a heading only", `<h1>` + sentence + `</h1>`},
		{"an open comment behind", sentence + `<!-- <p>`},
		{"an open title", `<title>` + sentence},
		{"an open script behind", `<p>` + sentence + `</p><script>var a = "`},
		{"a quote that is never closed", `<p class="a>前文。<span>` + sentence + `</span>`},
		{"a quote that swallows text", `<p class="a>` + sentence + `</p><p class="b">后文。</p>`},
		{"a link without end", `<p>` + sentence + `</p><a href="`},
		{"entities", `&#20840;&#x53BF;今年栽树&#49;2万株。`},
	} {
		t.Run(c.reason, func(t *testing.T) {
			p, err := Extract([]byte(c.page), Options{})
			if c.reason == "an open title" {
				assert.True(t, IsNoText(err))
				assert.Equal(t, sentence, p.Title)
				return
			}
			require.NoError(t, err)
			assert.Contains(t, p.Text, sentence)
		})
	}
}

func TestLines(t *testing.T) {
	for _, c := range []struct{ reason, page, want string }{
		{"br ends a line", `<p>栽树3株。<br>种草5亩。</p>`, "栽树3株。\n种草5亩。\n"},
		{"headings stand alone", `<div>前文。<h3>一、概况</h3>后文。</div>`, "前文。\n一、概况\n后文。\n"},
		{"a power is no digit", `<p>约10<sup>8</sup>立方米，合3×10<sup>-2</sup>。</p>`, "约10⁸立方米，合3×10⁻²。\n"},
		{"a note's mark goes", `<p>共8人<sup><a href="#1">1</a></sup>，3车<sup>[2]</sup>。</p>`, "共8人，3车。\n"},
		{"readings go", `<p><ruby>行<rp>（</rp><rt>háng</rt><rp>）</rp></ruby>业12个。</p>`, "行业12个。\n"},
		{"spaces collapse", "<p>  栽树&nbsp;&nbsp;  3 \t 株。</p>", "栽树 3 株。\n"},
		{"a space between Latin words stays", "<p>用 Go\nlang 写，</p>", "用 Go lang 写，\n"},
		{"ordered", `<ol><li>甲。</li><li value="7">乙。</li><li>丙。</li></ol>`, "1. 甲。\n7. 乙。\n8. 丙。\n"},
		{"reversed", `<ol reversed><li>甲。</li><li>乙。</li></ol>`, "2. 甲。\n1. 乙。\n"},
		{"roman", `<ol type="i" start="4"><li>甲。</li><li>乙。</li></ol>`, "iv. 甲。\nv. 乙。\n"},
		{"nested", `<ol><li>甲：<ol type="a"><li>子。</li></ol></li><li>乙。</li></ol>`, "1. 甲：\na. 子。\n2. 乙。\n"},
		{"numbers that are not shown", `<ol style="list-style: none"><li>一、甲。</li></ol>`, "一、甲。\n"},
		{"pictures say nothing", `<p>见图。<img alt="12人合影"></p>`, "见图。\n"},
		{"captions stay", `<figure><img><figcaption>图为3人。</figcaption></figure>`, "图为3人。\n"},
		{"struck out text goes", `<p>原价<del>80元</del>60元。</p>`, "原价60元。\n"},
		{"preformatted lines", "<pre>甲站 3米，\n乙站 4米。</pre>", "甲站 3米，\n乙站 4米。\n"},
		{"cells", `<p>如下。</p><table><tr><th>甲<th>乙</tr><tr><td>1<td>2</tr></table>`, "如下。\n甲\t乙\n1\t2\n"},
		{"cells that span", `<p>如下。</p><table><tr><td rowspan=2>甲<td colspan=2>乙<td>丙</tr><tr><td>1<td>2<td>3</tr></table>`,
			"如下。\n甲\t乙\t\t丙\n\t1\t2\t3\n"},
		{"a table that lays out", `<table><tr><td><table><tr><td>甲<td>乙</table><td><p>栽树。</p></table>`, "甲\t乙\n栽树。\n"},
		{"numbers of visits go", `<p>发布时间：2025-01-02 来源：新城日报 浏览次数：1286 次</p><p>栽树3株。</p>`, "栽树3株。\n"},
		{"the time of an event stays", `<p>通知如下。</p><p>时间：2025年6月3日 8:00</p><p>地点：村口</p>`, "通知如下。\n时间：2025年6月3日 8:00\n地点：村口\n"},
		{"a date at the end stays", `<p>通知如下。</p><p>2025年6月3日</p>`, "通知如下。\n2025年6月3日\n"},
		{"a sentence with 来源 stays", `<p>资金来源：财政拨款300万元。</p><p>来源广泛，共12种。</p>`, "资金来源：财政拨款300万元。\n来源广泛，共12种。\n"},
	} {
		t.Run(c.reason, func(t *testing.T) {
			p, err := Extract([]byte(c.page), Options{})
			require.NoError(t, err)
			assert.Equal(t, c.want, p.Text)
		})
	}
}

// TestNotTaken reads pages with more text beside the article than in it.
func TestNotTaken(t *testing.T) {
	const article = `<h1>新桥通车</h1><p>全县第12座新桥今天通车，桥长180米。</p><p>两岸群众少走3公里。</p>`
	other := strings.Repeat("<p>我家住在河边，走了20年的老桥，太好了！希望再修一座。</p>", 20)
	for _, c := range []struct{ reason, page string }{
		{"comments", `<div class="content">` + article + `</div><div class="comment-list">` + other + `</div>`},
		{"a footer with much text", `<div class="content">` + article + `</div><footer>` + other + `</footer>`},
		{"other articles", `<div class="content">` + article + `</div><div class="recommend">` + other + `</div>`},
		{"other articles by pinyin", `<div class="content">` + article + `</div><div id="xiangguan">` + other + `</div>`},
		{"teasers in links", `<div class="content">` + article + `</div><div class="x"><ul>` +
			strings.Repeat(`<li><a href="/">我县又有20座老桥开始维修，预计明年完工。</a></li>`, 9) + `</ul></div>`},
		{"hidden text", `<div class="content">` + article + `</div><div style="color:red; display : none">` + other + `</div>`},
		{"a dialog", `<div role="dialog">` + other + `</div><div class="content">` + article + `</div>`},
		{"a template", `<template>` + other + `</template><div class="content">` + article + `</div>`},
		{"a form", `<div class="content">` + article + `<select><option>20年。</option></select><textarea>20年。</textarea></div>`},
		{"links behind a heading", `<div class="content">` + article + `<p>相关阅读：</p><p><a href="/">20座老桥开修</a></p></div>`},
		{"titles behind a heading, without links", `<div class="content">` + article + `<p>相关阅读<br>· 20座老桥开修<br>· 新路通车 全长30公里</p></div>`},
		{"numbers of pages", `<div class="content">` + article + `<p>首页 上一页 1 2 3 下一页 共27页</p></div>`},
		{"the way to the page", `<div class="content"><p>当前位置：<a href="/">首页</a> &gt; <a href="/20">20年</a></p>` + article + `</div>`},
		{"neighbours", `<div class="content">` + article + `<p>上一篇：<a href="/">20座老桥开修</a></p><p>下一篇：没有了20</p></div>`},
	} {
		t.Run(c.reason, func(t *testing.T) {
			p, err := Extract([]byte(c.page), Options{})
			require.NoError(t, err)
			assert.Equal(t, "新桥通车\n全县第12座新桥今天通车，桥长180米。\n两岸群众少走3公里。\n", p.Text)
			assert.Equal(t, "新桥通车", p.Title)
		})
	}
}

// TestOwnList reads a list that is the article's, though its heading begins like those of other articles.
func TestOwnList(t *testing.T) {
	p, err := Extract([]byte(`<div><h1>新桥通车</h1><p>全县第12座新桥今天通车，桥长180米。</p><p>更多数据：<br>· 投资3亿元<br>· 工期20个月</p></div>`), Options{})
	require.NoError(t, err)
	assert.Equal(t, "新桥通车\n全县第12座新桥今天通车，桥长180米。\n更多数据：\n· 投资3亿元\n· 工期20个月\n", p.Text)
}

// TestAllTaken reads articles whose text is spread over the page.
func TestAllTaken(t *testing.T) {
	const one, two, three = "全县今年栽树12万株，成活率九成以上，比去年提高3个百分点，面积达到1.5万亩。", "群众每户增收800元，参加造林的有3200人，其中妇女占四成，最远的来自20公里外。", "明年再造林2万亩。"
	for _, c := range []struct{ reason, page string }{
		{"a box for each paragraph", `<div><div><p>` + one + `</p></div><div><p>` + two + `</p></div><div><p>` + three + `</p></div></div>`},
		{"advertising between", `<div><p>` + one + `</p><div class="ad"><a href="/">全场七折</a></div><p>` + two + `</p><p>` + three + `</p></div>`},
		{"a lead apart", `<div class="lead"><p>` + one + `</p></div><div class="body"><p>` + two + `</p><p>` + three + `</p></div>`},
		{"breaks only", `<td>` + one + `<br><br>` + two + `<br>` + three + `</td>`},
		{"sections", `<article><section><p>` + one + `</p></section><section><p>` + two + `</p><p>` + three + `</p></section></article>`},
		{"cells that lay out", `<table><tr><td>` + one + `</td></tr><tr><td>` + two + `</td></tr><tr><td>` + three + `</td></tr></table>`},
		{"links in sentences", `<p><a href="/">全县</a>今年` + strings.TrimPrefix(one, "全县今年") + `</p><p>` + two + `</p><p>` + three + `</p>`},
	} {
		t.Run(c.reason, func(t *testing.T) {
			p, err := Extract([]byte("<body>"+c.page), Options{})
			require.NoError(t, err)
			assert.Equal(t, one+"\n"+two+"\n"+three+"\n", p.Text)
		})
	}
}

func TestOptions(t *testing.T) {
	page := []byte("<p>\xd4\xd4\xca\xf73\xd6\xea\xa1\xa3</p>") // 栽树3株。 in GBK
	for reason, opts := range map[string]Options{
		"by its bytes": {}, "as told": {Charset: "GBK"}, "as the server says": {DeclaredCharset: "gb2312"},
	} {
		opts.URL = "http://a.example/1.html"
		p, err := Extract(page, opts)
		require.NoError(t, err, reason)
		assert.Equal(t, "栽树3株。\n", p.Text, reason)
		assert.Equal(t, "gb18030", p.Charset, reason)
		assert.Equal(t, "http://a.example/1.html", p.URL, reason)
	}
}

// TestHuge reads pages that are large or nested beyond reason: a square of their size would outlast the test run.
func TestHuge(t *testing.T) {
	const sentence = "全县今年栽树12万株，成活率九成。"
	for _, c := range []struct{ reason, page string }{
		{"nested 100,000 deep", strings.Repeat("<div>", 100_000) + sentence + strings.Repeat("</div>", 100_000)},
		{"fonts never closed", strings.Repeat("<p><font color=red size=2>"+sentence, 3000)},
		{"tables in tables", strings.Repeat("<table><tr><td>", 3000) + sentence},
		{"lists in lists", strings.Repeat("<ul><li>", 3000) + sentence},
		{"5 MB of paragraphs", strings.Repeat("<div class=a><p>"+sentence+"</p></div>\n", 5<<20/70)},
		{"5 MB in one paragraph", "<p>" + strings.Repeat(sentence, 5<<20/48) + "</p>"},
		{"a wide table", "<p>" + sentence + "</p><table>" + strings.Repeat("<tr><td colspan=99999 rowspan=99999>1<td>2</tr>", 2000) + "</table>"},
		{"divs 400 deep with text at each level", strings.Repeat(strings.Repeat("<div>"+sentence, 400)+strings.Repeat("</div>", 400), 20)},
	} {
		t.Run(c.reason, func(t *testing.T) {
			start := time.Now()
			p, err := Extract([]byte(c.page), Options{})
			require.NoError(t, err)
			assert.Contains(t, p.Text, sentence)
			t.Log(time.Since(start).Round(time.Millisecond), len(c.page))
		})
	}
}

func FuzzExtract(f *testing.F) {
	pages, _ := filepath.Glob("testdata/*.html")
	for _, path := range pages {
		data, err := os.ReadFile(path)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Add([]byte("<table><tr><td rowspan=3><ol start=-1 type=I><li>3人<sup>2<svg><p><frameset>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := Extract(data, Options{})
		require.NotNil(t, p)
		assert.Equal(t, p.Text == "", err != nil)
		assert.True(t, utf8.ValidString(p.Text))
		for text := range strings.Lines(p.Text) {
			assert.NotEmpty(t, trim(text), "no line is empty")
			assert.True(t, strings.HasSuffix(text, "\n"))
		}
		IsHTML(data)
	})
}

func BenchmarkExtract(b *testing.B) {
	data, err := os.ReadFile("../../testdata/raw/page.html")
	require.NoError(b, err)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		_, _ = Extract(data, Options{})
	}
}
