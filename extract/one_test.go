package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/normalize"
)

// 一 is a number in an inventory, beside another number and of those whom something befell, and an article elsewhere. So are numbers that
// make fixed words with their classifiers.
func TestOneAndFixedWords(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct {
		text   string
		want   []string
		reason string
	}{
		{"起获猎枪一把、弹壳7枚。", []string{"一把", "7枚"}, "an inventory"},
		{"送去锦旗一面、奖金2000元。", []string{"一面", "2000元"}, "of what makes a fixed word elsewhere"},
		{"清理出古墓一座。", []string{"一座"}, "behind its noun alone"},
		{"获赠图书一套，另有奖状一张。", []string{"一套", "一张"}, "and again"},
		{"邻居们搭车一起，花了6元。", []string{"6元"}, "no classifier"},
		{"帮乡亲一把，借出800元。", []string{"800元"}, "how often"},
		{"左边一个，右边两个。", []string{"一个", "两个"}, "beside another number"},
		{"上面一个，下面一个。", nil, "but not of itself alone"},
		{"两艘货轮和一艘渔船相撞。", []string{"两艘", "一艘"}, "joined to another number"},
		{"一位教师与三位家长到场。", []string{"一位", "三位"}, "before it"},
		{"一位教师到场。", nil, "an article"},
		{"车祸造成一人死亡、五人轻伤。", []string{"一人", "五人"}, "whom something befell"},
		{"六台机组中有一台停机。", []string{"六台", "一台"}, "one of several"},
		{"院里养着三头牛，挂着两面锦旗。", []string{"三头", "两面"}, "what the classifier counts follows"},
		{"找房大半年。", []string{"半年"}, "the larger part of a time"},
		{"大半学生到场。", nil, "the larger part of a number"},
		{"病程长达数周甚至数月。", []string{"数周", "数月"}, "a vague length"},
		{"只睡了俩小时，俩孩子都在。", []string{"俩小时"}, "two hours in talk"},
		{"他在山里守了三十个冬天，考察一周。", []string{"三十个冬天", "一周"}, "winters as a length, one week behind its verb"},
		{"两头受气，三方签字。", nil, "fixed words"},
		{"收藏三方古砚。", []string{"三方"}, "stones and parties"},
		{"他四处打听，已建成四处驿站。", []string{"四处"}, "everywhere, and in four places"},
		{"合作社养牛十头，挂锦旗三面，打机井五眼。", []string{"十头", "三面", "五眼"}, "behind what the classifier counts"},
		{"学校、家庭三方签字，山庄四面环水。", nil, "but parties and sides stay fixed words"},
		{"开设三门课程，购置九台机器，卖出三包香烟。", []string{"三门", "九台", "三包"}, "classifiers that make names of places and guarantees"},
		{"三门县、九台区实行三包。", nil, "which these are"},
		{"举办三期电商培训，专题讲座四期，启动三期工程。", []string{"三期", "四期"}, "what is held in terms, and what is built in stages"},
		{"筑起三重防线，行李三重复检查。", []string{"三重"}, "layers, and a word that begins with the same character"},
		{"签约企业百余家，游客累计数百人次。", []string{"百余家", "数百人次"}, "a vague number behind its noun, and behind 累计"},
		{"会场掌声四起，三角测绘和铁人三项比赛按三步走推进。", nil, "fixed words of the language"},
		{"一季度受理劳动争议四起。", []string{"四起"}, "disputes are counted so"},
		{"发生火灾四起，票价三元五角，找回五角钱。", []string{"四起", "三元五角", "五角钱"}, "and what only looks like them"},
		{"培训共三期，二期工程开工。", []string{"三期"}, "how many terms, and which"},
	} {
		var got []string
		for _, r := range x.Extract(normalize.String(c.text)).Records {
			got = append(got, r.Quote)
		}
		assert.Equal(t, c.want, got, "%s: %s", c.reason, c.text)
	}
}
