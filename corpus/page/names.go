package page

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
)

// words are the words of an element's id, classes and role, in lower case: TRS_Editor gives trs and editor, bread-crumb
// gives bread and crumb, pubTime gives pub and time.
func words(n *html.Node) []string {
	var out []string
	for _, key := range [...]string{"id", "class", "role"} {
		out = append(out, split(attr(n, key))...)
	}
	return out
}

func split(name string) []string {
	var out []string
	start, last := 0, rune(0)
	cut := func(end int) {
		if end > start {
			out = append(out, strings.ToLower(name[start:end]))
		}
	}
	for i, r := range name {
		switch {
		case !unicode.IsLetter(r):
			cut(i)
			start = i + len(string(r))
		case unicode.IsUpper(r) && unicode.IsLower(last):
			cut(i)
			start = i
		}
		last = r
	}
	cut(len(name))
	return out
}

// furniture are names of the parts round an article, in English and in the pinyin that Chinese sites use, with the
// joined spellings that split cannot part.
var furniture = set(`nav navi navbar navigation navigator menu submenu mainmenu topnav subnav leftnav daohang
	breadcrumb breadcrumbs crumb crumbs mianbaoxie weizhi dqwz curpos curposition
	foot bottom bot dibu
	share sharing shares fenxiang bdsharebuttonbox bdshare jiathis sns social
	sidebar side aside rightbar leftbar sider
	relation relative
	ad ads adv advert advertisement guanggao gg sponsor promo
	toolbar tools tool print dayin guanbi
	pager pagination pagenav paging fanye prevnext prenext shangyipian
	login register signin search sousuo searchbar searchbox
	rank ranking hotlist hotnews paihang popup modal dialog qrcode qr ewm erweima weixin
	friendlink friendlinks youlian link links sitemap skip tooltip banner masthead toubu topbar toplink subscribe newsletter
	cookie gdpr contentinfo complementary`)

// alien are names of parts that others wrote or that are about others, however much they wrote.
var alien = set(`comment comments pinglun disqus replies related relate xiangguan xgxw xgyd recommend recommends recommended
	tuijian footer copyright banquan beian sitefooter pagefooter`)

// mild names of furniture are words of article parts too: only believed of parts full of links or without a sentence.
var mild = set(`side bottom bot foot gg link links tool tools side hot rank relation relative reply print search ad
	adv weixin social dialog banner header top head position location tags tag label more list`)

// holders are names that content systems give to the part that holds the text and nothing else.
var holders = []string{
	"trs_editor", "trs_ueditor", "view trs_ueditor", "ucap-content", "zoom", "zoomcon", "fontzoom", "articlecontent",
	"article-content", "article_content", "article-body", "article_body", "articlebody", "art_con", "art_content",
	"content_area", "contenttext", "content-text", "news_content", "news-content", "newscontent", "newstext", "news_txt",
	"text_content", "text-content", "rm_txt_con", "pages_content", "detail-content", "detail_content", "detailcontent",
	"story_body_content", "story-body", "storybody", "post-content", "post_content", "entry-content", "artibody",
	"main-text", "cnt_bd", "wp_articlecontent", "v_news_content", "js_content", "vsb_content", "xxgk_content", "conttxt",
}

// isHolder reports whether an element is named as one that holds the text of an article.
func isHolder(n *html.Node) bool {
	if strings.Contains(attr(n, "itemprop"), "articleBody") {
		return true
	}
	for _, name := range append(strings.Fields(attr(n, "class")), attr(n, "id")) {
		for _, h := range holders {
			if strings.EqualFold(name, h) {
				return true
			}
		}
	}
	return false
}

// named gives the degree to which an element is called furniture: 0, 1 for mild names, 2, 3 for alien ones.
func named(n *html.Node) int {
	degree := 0
	for _, w := range words(n) {
		switch {
		case alien[w]:
			return 3
		case mild[w]:
			degree = max(degree, 1)
		case furniture[w]:
			degree = 2
		}
	}
	return degree
}

func set(list string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(list) {
		out[w] = true
	}
	return out
}
