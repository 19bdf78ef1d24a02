package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/normalize"
)

// A character that bounds a number also ends words that do not.
func TestWordsLikeBounds(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct {
		text  string
		bound extract.Bound
	}{
		{"造成经济损失约8亿元。", extract.Approx},
		{"活动持续约3小时。", extract.Approx},
		{"征集约500件作品。", extract.Approx},
		{"公司成立约5年。", extract.Approx},
		{"损毁约100间房屋。", extract.Approx},
		{"联合约30家企业发起倡议。", extract.Approx},
		{"每人领到3条约2公斤的鱼。", extract.Approx},
		{"其中超3000名群众参与。", extract.MoreThan},
		{"签约300个项目。", extract.Exact},
		{"续约3年。", extract.Exact},
		{"节约2000元。", extract.Exact},
		{"预约40人次。", extract.Exact},
		{"失约、违约12起。", extract.Exact},
		{"占公司最近一期经审计净资产的24.7%。", extract.Exact},
		{"产量接近去年同期的八成。", extract.Nearly},
		{"客流几乎是平日的三倍。", extract.Nearly},
		{"价格差不多是往年的两倍。", extract.Approx},
		{"主队近4轮未尝胜绩。", extract.Exact},
		{"全年演出近60场。", extract.Nearly},
		{"移工以越南最多有3万4598人。", extract.Exact},
		{"可以最多有3人同行。", extract.AtMost},
		{"每车最多有5人。", extract.AtMost},
		{"全市核准换约共18件。", extract.Exact},
		{"更换约300个灯泡。", extract.Approx},
		{"全年出超194亿美元。", extract.Exact},
		{"单月销量过6万辆。", extract.MoreThan},
		{"公积金最高可贷额度上浮20%。", extract.Exact},
		{"利率最高可上浮20%。", extract.AtMost},
		{"两片票房过8亿元。", extract.MoreThan},
		{"他的年龄过了40岁，门店做过3次调整。", extract.Exact},
		{"医生测量过1200人次体温。", extract.Exact},
		{"对日入超23亿美元。", extract.Exact},
		{"全年支出超100亿元。", extract.MoreThan},
		{"全年收入超百亿元。", extract.MoreThan},
		{"附近3个村停电。", extract.Exact},
		{"产量约占全省总产量的40%。", extract.Approx},
		{"客流约为平日的3倍。", extract.Approx},
		{"合同约定的违约金占货款的40%。", extract.Exact},
		{"警方捣破3间工场。", extract.Exact},
		{"英超20支球队参赛。", extract.Exact},
		{"支队12分钟内完成集结。", extract.AtMost},
		{"客流量单日最高36万人次。", extract.Exact},
		{"每户补贴最高3000元。", extract.AtMost},
		{"环保局依法开罚，最高可处6万元。", extract.AtMost},
		{"搬迁户最高得补助5万元。", extract.AtMost},
		{"甲队单场最高得分35分。", extract.Exact},
		{"昨日最高25℃，最低-3℃。", extract.Exact},
		{"新增门店500+家。", extract.MoreThan},
		{"产值两个多亿。", extract.MoreThan},
		{"成绩较上届至少提高了3秒。", extract.AtLeast},
		{"每周至少锻炼三次。", extract.AtLeast},
		{"跑完全程用了2小时内容量翻番。", extract.Exact},
	} {
		records := x.Extract(normalize.String(c.text)).Records
		if assert.NotEmpty(t, records, c.text) {
			assert.Equal(t, c.bound, records[len(records)-1].Bound, c.text)
		}
	}
}

// Blanks of a page made from a PDF do not break a range.
func TestRangesWithBlanks(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct{ text, quote, reason string }{
		{"预计下降15%至 30%。", "15%至 30%", "a blank behind 至"},
		{"净利润1.59 亿元至 1.93 亿元。", "1.59 亿元至 1.93 亿元", "blanks before the units"},
		{"涨幅为5% - 8%。", "5% - 8%", "a hyphen with blanks on both sides"},
		{"从10%-20%起步。", "10%-20%", "a dash joins a range behind 从 too"},
		{"税率由1.5%至3.6%调高为新标准。", "1.5%至3.6%", "what changes is a range"},
		{"历时1年又10个月。", "1年又10个月", "又 in a length of time"},
	} {
		records := x.Extract(normalize.String(c.text)).Records
		if assert.Len(t, records, 1, c.reason) {
			assert.Equal(t, c.quote, records[0].Quote, c.reason)
		}
	}
}
