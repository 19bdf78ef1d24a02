package page

import (
	"strings"

	"github.com/liangci/liangci/normalize"
)

var (
	// stray lines are parts of pages that stand among an article's paragraphs and are no text of it.
	stray = pattern(`^(?:(?:当前位置|当前的?位置|您?的?(?:当前|所在)?位置|你?您?现在的?位置|首页) ?[:：>»/].*` +
		`|首页(?: ?[>»/] ?.+)+|(?:上一[篇页条则]|下一[篇页条则]|前一篇|后一篇) ?[:：>].*|上一[篇页条则]|下一[篇页条则]|.{0,30}上一页.{0,60}下一页.{0,30}|返回(?:顶部|列表|首页|上一页)|` +
		`[\[【(（]?(?:打印(?:本页|此页|文章)?|关闭(?:窗口|本页)?|大|中|小|收藏|我要纠错|举报|返回顶部)[\]】)）]?|` +
		`分享(?:到|至)?[:：]?.{0,30}|扫一扫.{0,30}|扫码.{0,30}|微信扫.{0,30}|(?:点击)?(?:查看|阅读|显示)(?:原文|全文|更多)|展开(?:全文|阅读)|` +
		`相关(?:链接|阅读|新闻|文章|报道|稿件|推荐|信息)[:：]?|(?:推荐|延伸|扩展|更多)阅读[:：]?|热门(?:推荐|文章|新闻|点击)|猜你喜欢|为您推荐|大家都在看|` +
		`(?:主办|承办|主办单位|承办单位|版权所有|技术支持|网站标识码|.{0,6}ICP[备证]).*|Copyright.*|©.*|(?:网络)?责任编辑.{0,4}|` +
		`(?:文章)?关键[词字] ?[:：].*|标签 ?[:：].*|责编[:：]?.{0,8})$`)
	// related begins a list of other articles.
	related = pattern(`^(?:相关|推荐|延伸|扩展|更多|热门|猜你喜欢|为您推荐|大家都在看|往期).{0,8}$`)
	// bulleted begins an item of a list that is written by hand.
	bulleted = pattern(`^[·•・●◆■▪▸►>*-] ?\S`)
	// attached is a link that belongs to the article.
	attached = pattern(`(?i)^附[件录表]|\.(?:docx?|xlsx?|pdf|wps|zip|rar)$`)
)

// withoutFurniture leaves out lines that are no text of the article, and reads those that tell of it.
func (p *Page) withoutFurniture(lines []line) []line {
	var out []line
	keepLinks := linkRuns(lines)
	titles := titleRuns(lines)
	firstProse := len(lines)
	for i, l := range lines {
		if l.prose() {
			firstProse = i
			break
		}
	}
	for i, l := range lines {
		if len(l.text) > longLine || l.kind == row && l.link == 0 {
			out = append(out, l)
			continue
		}
		switch {
		case p.tellsOf(l, i < firstProse), strays(l), keepLinks[i], titles[i]:
			p.Removed = append(p.Removed, l.text)
		default:
			out = append(out, l)
		}
	}
	return out
}

// tellsOf reads a line that tells of the article, and reports whether it does nothing else.
func (p *Page) tellsOf(l line, above bool) bool {
	if l.kind == heading {
		return false
	}
	h := readHeader(l.text)
	if !h.about(above) || l.prose() && !h.sure {
		return false
	}
	for field, value := range h.fields {
		p.set(field, value, "line "+h.origin[field])
	}
	return true
}

func strays(l line) bool {
	if l.runes > 60 && l.link*2 < l.runes {
		return false
	}
	s := normalize.String(l.text, normalize.WithSteps(normalize.Width(), normalize.Simplify())).String()
	return stray().MatchString(s)
}

// linkRuns tells lines that are links to other articles: three in a row or more, or any behind a heading for such.
func linkRuns(lines []line) []bool {
	out := make([]bool, len(lines))
	for i := 0; i < len(lines); {
		j := i
		for j < len(lines) && isLink(lines[j]) {
			j++
		}
		if j-i >= 3 && !allLinks(lines) || j > i && i > 0 && related().MatchString(strings.Trim(lines[i-1].text, "：: ")) {
			for k := i; k < j; k++ {
				out[k] = true
			}
		}
		i = max(j, i+1)
	}
	return out
}

// titleRuns tells lines that are titles of other articles without a link: those with a bullet behind a heading for such.
func titleRuns(lines []line) []bool {
	out := make([]bool, len(lines))
	for i := 1; i < len(lines); i++ {
		behind := out[i-1] || related().MatchString(strings.Trim(lines[i-1].text, "：: ")) && strays(lines[i-1])
		out[i] = behind && bulleted().MatchString(lines[i].text) && lines[i].runes <= 60 && !strings.HasSuffix(lines[i].text, "。")
	}
	return out
}

// isLink reports whether a line is nothing but a link, perhaps with a date.
func isLink(l line) bool {
	return l.link > 0 && l.link*10 >= (l.runes-10)*9 && l.link*2 > l.runes && !attached().MatchString(l.text) &&
		!(strings.HasSuffix(l.text, "。") && l.kind == paragraph)
}

// allLinks reports whether the page is a list of links, whose links are its text.
func allLinks(lines []line) bool {
	for _, l := range lines {
		if l.prose() {
			return false
		}
	}
	return true
}
