package page

import (
	"strings"

	"github.com/liangci/liangci/normalize"
)

// header is what a line such as "发布时间：2025-05-23 08:30 来源：新华社 浏览次数：12" says.
type header struct {
	fields map[string]string
	origin map[string]string // labels of the fields
	labels int               // all labels, of whatever field
	clock  bool              // a time of day stands in it
	sure   bool              // a label stands in it that texts hardly ever use
	rest   string            // what is neither label, value, date nor button
}

// labels of header lines by field. Those of "" tell nothing that is wanted.
var labels = []struct{ field, names string }{
	{"published", "发布时间|发布日期|发表时间|发表日期|发稿时间|刊登日期|出版日期|上传时间|添加时间|录入时间|更新时间|更新日期|最后更新|时间|日期"},
	{"source", "信息来源|文章来源|稿件来源|新闻来源|消息来源|内容来源|来源|稿源|出处"},
	{"author", "文章作者|作者|文字|本报记者|记者|撰稿人?|撰文|文/图|图/文|文"},
	{"editor", "责任编辑|责编|执行编辑|值班编辑|网络编辑|本文编辑|编辑"},
	{"", "浏览次数|浏览量|浏览|点击次数|点击数|点击量|点击|阅读次数|阅读量|阅读数|阅读|访问次数|访问量|人气|评论数?|字体大小|字体|字号|分享到|分享至|分享|" +
		"审核|审校|校对|审签|签发|初审|复审|终审|二审|三审|编审|监制|责校|供稿|信息员|视力保护色|背景色|打印|收藏|索引号|信息分类|发布机构|公开方式|文号|主题词|栏目|所属栏目|分类|关键词|关键字|标签"},
}

// sureLabels are labels that an article's own text hardly ever begins a line with.
var sureLabels = set("发布时间 发布日期 发表时间 发稿时间 信息来源 文章来源 稿件来源 新闻来源 来源 稿源 责任编辑 责编 执行编辑 值班编辑 网络编辑 本文编辑 " +
	"浏览次数 浏览量 点击次数 点击数 点击量 阅读次数 阅读量 字体大小 字体 字号 分享到 分享至 视力保护色")

// What stands for buttons, and for nothing.
const (
	buttons = `[\[【(（]? ?(?:大|中|小|特大|默认|打印本页|打印此页|打印|关闭窗口|关闭本页|关闭|收藏|返回顶部|返回|我要纠错|纠错|分享到?|微信|微博|朋友圈|QQ空间|QQ|订阅|语音播报|播报|\d+ ?次|次|A[-+]) ?[\]】)）]?`
	marks   = `^[\s|丨/·,，、.。:：;；\[\]【】()（）<>《》_+\-—]*$`
)

var (
	label   = pattern(`[\[【(（]?(` + labelNames() + `) ?[:：] ?`)
	button  = pattern(buttons)
	plain   = pattern(marks)
	fieldOf = labelFields()
)

func labelNames() string {
	names := make([]string, len(labels))
	for i, l := range labels {
		names[i] = l.names
	}
	return strings.Join(names, "|")
}

func labelFields() map[string]string {
	out := map[string]string{}
	for _, l := range labels {
		for _, name := range strings.Split(l.names, "|") {
			out[strings.TrimSuffix(name, "?")] = l.field
			out[strings.ReplaceAll(name, "?", "")] = l.field
		}
	}
	return out
}

// longLine is how many bytes a line has at most to be read as one about the article.
const longLine = 600

// readHeader reads the fields of a line. It reads simplified characters and gives values as the page writes them.
func readHeader(text string) header {
	h := header{fields: map[string]string{}, origin: map[string]string{}}
	if len(text) > longLine || !mayTell(text) {
		h.rest = text
		return h
	}
	t := normalize.String(text, normalize.WithSteps(normalize.Width(), normalize.Simplify()))
	s := t.String()
	var at [][]int
	if mayHoldLabel(s) {
		at = label().FindAllStringSubmatchIndex(s, -1)
	}
	end := len(s)
	if len(at) > 0 {
		end = at[0][0]
	}
	h.lead(s[:end])
	for i, m := range at {
		end := len(s)
		if i+1 < len(at) {
			end = at[i+1][0]
		}
		h.labels++
		name := s[m[2]:m[3]]
		h.sure = h.sure || sureLabels[name]
		h.value(name, s[m[1]:end], t.Quote(normalize.Span{Start: m[1], End: end}))
	}
	return h
}

// lead reads what stands before the first label: a date, buttons, a name of a site.
func (h *header) lead(s string) {
	if d := readDate(s); d != "" {
		h.fields["published"], h.origin["published"] = d, "date"
		h.clock = strings.Contains(d, "T")
		s = date().ReplaceAllString(s, "")
	}
	h.remain(s)
}

// remain reads what is neither label, value nor date. What that is does not matter where no time of day has been seen: see about.
func (h *header) remain(s string) {
	if !h.clock && hasWords(s) {
		h.rest += s
		return
	}
	s = button().ReplaceAllString(s, "")
	if !plain().MatchString(s) {
		h.rest += trim(s)
	}
}

// value reads what follows a label: simple is simplified, quote as the page has it.
func (h *header) value(name, simple, quote string) {
	field := fieldOf[name]
	switch field {
	case "":
		return
	case "published":
		d := readDate(simple)
		if d == "" {
			return
		}
		h.clock = h.clock || strings.Contains(d, "T")
		if h.fields[field] == "" {
			h.fields[field], h.origin[field] = d, name
		}
		h.remain(date().ReplaceAllString(simple, ""))
		return
	}
	value := cutValue(quote)
	switch {
	case strings.ContainsAny(value, "0123456789。！？"): // 来源：财政拨款300万元
		h.rest += value
	case value != "" && h.fields[field] == "":
		h.fields[field], h.origin[field] = value, name
	}
	if d := readDate(simple); d != "" && h.fields["published"] == "" { // 来源：新华社 2025-05-23 08:30
		h.fields["published"], h.origin["published"] = d, "date"
		h.clock = h.clock || strings.Contains(d, "T")
	}
}

// cutValue takes off what does not belong to the name that follows a label.
func cutValue(s string) string {
	if at := date().FindStringIndex(s); at != nil {
		s = s[:at[0]]
	}
	if at := strings.IndexAny(s, "|[【"); at >= 0 {
		s = s[:at]
	}
	s = strings.Trim(trim(s), " \u3000,，;；。、·/)）]】(（")
	if at := strings.Index(s, "  "); at > 0 {
		s = s[:at]
	}
	if placeholders[strings.ToLower(s)] || count(s) > 40 {
		return ""
	}
	return trim(s)
}

// about reports whether a line says nothing but things about the article, so that it is no text of it. A date alone and
// the time of an event (时间：6月3日 8:00) are text, unless they stand above all text and tell the time of day. Such a
// line may have a name beside it, 2025-04-02 11:36 綠丘日報／記者高以晴.
func (h header) about(above bool) bool {
	if h.rest != "" {
		return above && h.clock && h.labels == 0 && count(h.rest) <= 30 && !strings.ContainsAny(h.rest, "0123456789"+sentenceMarks)
	}
	return h.sure || h.labels >= 2 || h.labels == 1 && len(h.fields) > 0 && h.fields["published"] == "" ||
		above && h.clock && h.fields["published"] != ""
}
