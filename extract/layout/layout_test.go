package layout_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/extract/layout"
	"github.com/liangci/liangci/normalize"
)

const (
	para1 = "近年来，柳溪县持续推进技能培训，累计开办培训班137期，培训农村劳动力6823人次，带动就业2190人。"
	para2 = "县里从3所职业院校聘请28名教师，分赴12个乡镇巡回授课，学员结业后的就业率保持在八成以上。"
	para3 = "下一步，当地计划再投入资金1200万元，新建车间15个，让更多群众在家门口就业增收。"
)

func kinds(l *layout.Layout) string {
	var s []string
	for _, n := range l.Lines {
		if n.Kind != layout.Blank {
			s = append(s, n.Kind.String())
		}
	}
	return strings.Join(s, " ")
}

func TestLines(t *testing.T) {
	for _, c := range []struct{ reason, text, want string }{
		{"a page from head to foot", "首页 > 新闻 > 正文\n柳溪办班助农\n2024-03-18 09:42 来源：柳溪网\n" + para1 + "\n责任编辑：石磊\n打印 关闭", "furniture heading header body furniture furniture"},
		{"data before the text in one line", "2024-03-18 09:42:16 来源:柳溪网 作者:张三 " + para1, "header body"},
		{"the editor behind the text", para1 + "（责任编辑：石磊）", "body furniture"},
		{"an address behind the text", para1 + "https://www.example.com/a/1.html", "body furniture"},
		{"a date that begins a sentence is text", "2024年3月5日，柳溪县新增就业120人。", "body"},
		{"a paragraph on licences", "全县今年核发食品经营许可证320张，备案企业56家，本站人员参与审核12次。", "body"},
		{"a paragraph on this station", "本站今年共发送旅客230万人次，转载货物5万吨。", "body"},
		{"a label in an interview", "记者：今年培训了多少人？\n李明：今年培训了300人。", "heading body"},
		{"time and place of an event", "时间：3月5日上午9时，共有300人参加。", "body"},
		{"links behind the end", para1 + "\n相关新闻\n邻县新增就业300人\n邻市投资12亿元建新厂", "body furniture furniture furniture"},
		{"a section behind links", para1 + "\n延伸阅读\n邻县新增就业300人\n为何办班\n" + para2, "body furniture heading heading body"},
		{"navigation above", "要闻\n政务公开\n办事大厅\n互动交流\n柳溪县今年培训6823人次\n" + para1, "furniture furniture furniture furniture heading body"},
		{"lines of a poster are text", "今年前三季度\n柳溪县新增就业120人\n办班30期\n建成车间15个", "heading heading heading heading"},
		{"cells of a table are text", "乡镇\n人数\n青禾镇\n120人\n石垭乡\n35人\n" + para1, "heading heading heading heading heading heading body"},
		{"the only heading of a run stays", "首页\n要闻\n老茶园的新日子\n" + para1, "furniture furniture heading body"},
		{"counters", "阅读 1234\n评论(0)\n点赞：56\n" + para1, "furniture furniture furniture body"},
		{"a count that begins with a counter's word", "阅读活动举办120场，评论文章发表56篇。", "body"},
		{"a caption", "图为3月5日，120名学员在车间实习。张三 摄\n" + para1, "body body"},
		{"a caption without sentence", "图为学员在车间实习 张三 摄\n" + para1, "caption body"},
		{"reporters", "本报记者 张三 李四 通讯员 王五\n" + para1, "header body"},
		{"a sentence with reporters", "记者从县农业局获悉\n" + para1, "heading body"},
		{"a disclaimer", para1 + "\n免责声明：本文仅代表作者观点，与本网无关，请读者自行核实。", "body furniture"},
		{"carriage returns", para1 + "\r\n\r\n" + para2 + "\r", "body body"},
		{"value on the next line", "1.媒体来源:\n某某社\n3.完整新闻标题:\n柳溪办班助农3年\n4.完整新闻内文:\n" + para1, "header header header heading furniture body"},
	} {
		l := layout.Read(c.text)
		got := kinds(l)
		if !assert.Equal(t, c.want, got, c.reason) {
			for _, n := range l.Lines {
				t.Logf("%s %q %s", n.Kind, n.Reason, c.text[n.Span.Start:n.Span.End])
			}
		}
	}
}

func TestDocument(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want         layout.Document // Date, HasTime and names are compared
	}{
		{"fields run together", "柳溪办班助农\n时间:2023-07-11 11:24:12来源:柳溪振兴网作者:李明辅\n" + para1, layout.Document{Title: "柳溪办班助农", Date: "2023-07-11", HasTime: true, Source: "柳溪振兴网", Author: "李明辅"}},
		{"bars between fields, one empty", "柳溪办班助农\n发布时间:2024-01-17 14:50:00丨来源:岭上丨作者:丨责任编辑:苏文\n" + para1, layout.Document{Title: "柳溪办班助农", Date: "2024-01-17", HasTime: true, Source: "岭上", Editor: "苏文"}},
		{"a reporter in Taiwan", "柳溪办班助农\n经济日报 记者林文瑞╱即时报导\n" + para1, layout.Document{Title: "柳溪办班助农", Source: "经济日报", Author: "林文瑞"}},
		{"an office and a date", "柳溪办班助农\n柳溪市农业农村局  2025-07-28 10:00\n" + para1, layout.Document{Title: "柳溪办班助农", Date: "2025-07-28", HasTime: true, Source: "柳溪市农业农村局"}},
		{"an office, a date and a counter", "柳溪办班助农\n柳溪日报 2025年7月28日 浏览次数：33\n" + para1, layout.Document{Title: "柳溪办班助农", Date: "2025-07-28", Source: "柳溪日报"}},
		{"the title in brackets", "【柳溪办班助农】\n03/01/2026\n" + para1, layout.Document{Title: "柳溪办班助农", Date: "2026-01-03"}},
		{"a heading above the title's block", "特别报道\n\n柳溪办班助农\n一年培训万人\n\n本报记者 马跃\n" + para1, layout.Document{Title: "柳溪办班助农", Author: "马跃"}},
		{"the date of the dateline", "柳溪办班助农\n新华社柳溪2024年11月30日电（记者 张三）" + para1, layout.Document{Title: "柳溪办班助农", Date: "2024-11-30", Author: "张三", Agency: "新华社", DatelinePlace: "柳溪"}},
		{"nothing", para1, layout.Document{}},
	} {
		d := layout.Read(c.text).Document
		assert.Equal(t, c.want.Title, d.Title, c.reason)
		assert.Equal(t, c.want.Title, c.text[d.TitleSpan.Start:d.TitleSpan.End], c.reason)
		got := []any{d.Date, d.HasTime, d.Source, d.Author, d.Editor, d.Agency, d.DatelinePlace}
		assert.Equal(t, []any{c.want.Date, c.want.HasTime, c.want.Source, c.want.Author, c.want.Editor, c.want.Agency, c.want.DatelinePlace}, got, c.reason)
	}
}

func TestReadDateline(t *testing.T) {
	for _, c := range []struct {
		reason, in, span, agency, place string
		year, month, day                int
	}{
		{"agency, place, date", "新华社北京7月3日电（记者 张三）今年", "新华社北京7月3日电（记者 张三）", "新华社", "北京", 0, 7, 3},
		{"paper", "本报北京7月3日电 今年", "本报北京7月3日电", "本报", "北京", 0, 7, 3},
		{"paper, news", "本报讯（记者 张三）今年", "本报讯（记者 张三）", "本报", "", 0, 0, 0},
		{"a site's channel", "中新网四川新闻11月30日电 (侯正 刘旭)乡村", "中新网四川新闻11月30日电 (侯正 刘旭)", "中新网", "四川", 0, 11, 30},
		{"a programme", "央视网消息（新闻联播）：国家", "央视网消息（新闻联播）", "央视网", "", 0, 0, 0},
		{"after another", "据新华社电 春运", "据新华社电", "新华社", "", 0, 0, 0},
		{"in brackets, day only", "（中央社台北17日电）长江", "（中央社台北17日电）", "中央社", "台北", 0, 0, 17},
		{"in square brackets", "【新华社6月1日电】澳门", "【新华社6月1日电】", "新华社", "", 0, 6, 1},
		{"an agency by its last character", "（青屿社云港7日电）台风", "（青屿社云港7日电）", "青屿社", "云港", 0, 0, 7},
		{"a date only", "2024年11月30日电 今年", "2024年11月30日电", "", "", 2024, 11, 30},
		{"a paper by its reporter", "快科讯（记者 裴一）今年", "快科讯（记者 裴一）", "快科", "", 0, 0, 0},
		{"Taiwan", "〔记者杜诚/望海报导〕望海市", "〔记者杜诚/望海报导〕", "", "望海", 0, 0, 0},
		{"a sentence on power", "今年3月5日电网负荷达到300万千瓦", "", "", "", 0, 0, 0},
		{"a sentence that names an agency", "新华社报道了这一活动,共有300人参加", "", "", "", 0, 0, 0},
		{"a sentence with a network", "互联网电商今年新增300家", "", "", "", 0, 0, 0},
		{"a date that begins a sentence", "7月3日，全县新增300人", "", "", "", 0, 0, 0},
		{"a reporter in a sentence", "记者从县里获悉，今年培训300人", "", "", "", 0, 0, 0},
	} {
		d, ok := layout.ReadDateline(c.in)
		require.Equal(t, c.span != "", ok, c.reason)
		if ok {
			assert.Equal(t, c.span, c.in[d.Span.Start:d.Span.End], c.reason)
			assert.Equal(t, []any{c.agency, c.place, c.year, c.month, c.day}, []any{d.Agency, d.Place, d.Year, d.Month, d.Day}, c.reason)
		}
	}
}

func TestRepeats(t *testing.T) {
	edited := strings.Replace(para2, "28名", "29名", 1)
	punctuated := strings.ReplaceAll(para2, "，", ",")
	village := strings.Replace(para2, "县里", "邻县", 1)
	for _, c := range []struct {
		reason, text string
		want         []string // beginnings of the copies
	}{
		{"the article twice", "柳溪办班\n" + para1 + "\n" + para2 + "\n柳溪办班\n" + para1 + "\n" + para2, []string{"柳溪办班", "近年来", "县里"}},
		{"one figure edited", para1 + "\n" + para2 + "\n" + para3 + "\n" + edited, nil},
		{"a Chinese figure edited", para1 + "\n" + para2 + "\n" + strings.Replace(para2, "八成", "九成", 1), nil},
		{"other marks", para1 + "\n" + para2 + "\n" + para3 + "\n" + punctuated, []string{"县里"}},
		{"another county, alone", para1 + "\n" + para2 + "\n" + para3 + "\n" + village, nil},
		{"short lines by a template", "青禾镇120人\n" + para1 + "\n青禾镇120人\n" + para2, nil},
		{"an excerpt that breaks off", para1 + "\n" + para2 + "\n近年来，柳溪县持续推进技能培训，累计开办培训班137期...", []string{"近年来"}},
		{"an excerpt above", "近年来，柳溪县持续推进技能培训，累计开办……\n" + para1 + "\n" + para2, []string{"近年来"}},
	} {
		var got []string
		for _, r := range layout.Read(c.text).Repeats {
			got = append(got, c.text[r.Span.Start:r.Span.End])
			assert.LessOrEqual(t, r.Distance, 7, c.reason)
		}
		if assert.Len(t, got, len(c.want), "%s: %q", c.reason, got) {
			for i := range got {
				assert.True(t, strings.HasPrefix(got[i], c.want[i]), "%s: %s", c.reason, got[i])
			}
		}
	}
}

func TestArticles(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		starts       []string
	}{
		{"one", "柳溪办班\n本报记者 张三\n" + para1 + "\n小标题在此\n" + para2, nil},
		{"two of a newspaper's page", "柳溪办班\n本报记者 张三\n" + para1 + "\n\n石垭建厂\n本报记者 李四\n" + para2, []string{"柳溪办班", "石垭建厂"}},
		{"a copy without title", para1 + "\n" + para2 + "\n" + para1 + "\n" + para2, []string{"近年来", "近年来"}},
		{"the reporter at the end", "柳溪办班\n" + para1 + "\n" + para2 + "\n（本报记者 张三）", nil},
	} {
		d := layout.Read(c.text).Document
		require.Len(t, d.Articles, len(c.starts), c.reason)
		for i, a := range d.Articles {
			assert.True(t, strings.HasPrefix(c.text[a.Start:], c.starts[i]), "%s: %.20s", c.reason, c.text[a.Start:])
		}
	}
}

// check holds for every text: the lines with the line ends between them are the text, and all spans lie in it.
func check(t *testing.T, text string) {
	l := layout.Read(text)
	pos := 0
	for _, n := range l.Lines {
		require.GreaterOrEqual(t, n.Span.Start, pos)
		require.Empty(t, strings.Trim(text[pos:n.Span.Start], "\r\n"))
		require.True(t, n.Kind == layout.Blank || !strings.ContainsAny(text[n.Span.Start:n.Span.End], "\r\n"))
		pos = n.Span.End
	}
	require.Equal(t, len(text), pos)
	d := l.Document
	require.Equal(t, d.TitleSpan.Len(), len(d.Title))
	for _, s := range append([]normalize.Span{d.TitleSpan, d.Dateline.Span}, d.Articles...) {
		require.True(t, 0 <= s.Start && s.Start <= s.End && s.End <= len(text))
	}
	for _, r := range l.Repeats {
		require.False(t, r.Span.Overlaps(r.Of))
	}
}

func FuzzRead(f *testing.F) {
	f.Add("首页 > 新闻\n柳溪办班\n时间:2024-03-18 来源:柳溪网\n" + para1 + "（责任编辑：石磊）\n" + para1)
	f.Add("1.媒体来源:\n\r\n" + para2 + "\n...\n" + para2[:60] + "...")
	f.Add("（青屿社云港7日电）" + para3)
	f.Add("来源:\xff\xfe:〔记者/报导〕\n【】\n（\n")
	f.Fuzz(check)
}

func ExampleRead() {
	text := "首页 > 要闻\n柳溪县办班助农\n时间：2024-03-18 09:42 来源：柳溪网\n全县开办培训班137期。\n责任编辑：石磊"
	l := layout.Read(text)
	for _, line := range l.Lines {
		fmt.Printf("%s: %s\n", line.Kind, text[line.Span.Start:line.Span.End])
	}
	fmt.Println(l.Document.Title, l.Document.Date, l.Document.Source, l.Document.Editor)
	// Output:
	// furniture: 首页 > 要闻
	// heading: 柳溪县办班助农
	// header: 时间：2024-03-18 09:42 来源：柳溪网
	// body: 全县开办培训班137期。
	// furniture: 责任编辑：石磊
	// 柳溪县办班助农 2024-03-18 柳溪网 石磊
}

func ExampleReadDateline() {
	s := "新华社北京7月3日电（记者 张三）今年"
	d, _ := layout.ReadDateline(s)
	fmt.Println(d.Agency, d.Place, d.Month, d.Day, d.Reporter, s[d.Span.End:])
	// Output: 新华社 北京 7 3 张三 今年
}
