package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/normalize"
)

// A verb, its object or the whole of a share part a word of bound from its number.
func TestBoundsFromAfar(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct {
		text   string
		want   []extract.Bound
		reason string
	}{
		{"违者最高可处三万元罚款。", []extract.Bound{extract.AtMost}, "a punishment"},
		{"一经定罪，最高可判监七年及罚款一百万元。", []extract.Bound{extract.AtMost, extract.AtMost}, "and a further one"},
		{"违例者最高可被罚款5,000元及监禁14天。", []extract.Bound{extract.AtMost, extract.AtMost}, "in the passive, with a comma in the sum"},
		{"最高刑罚为罚款两万元。", []extract.Bound{extract.AtMost}, "为 behind 最高"},
		{"进账近35亿元,相当于预算的2.6倍,惟六成三受访者反对。", []extract.Bound{extract.Nearly, extract.Exact, extract.Exact}, "a comma of ASCII ends a clause, too"},
		{"最高人民法院判处罚金三万元。", []extract.Bound{extract.Exact}, "a court"},
		{"贷款最长可展期6个月。", []extract.Bound{extract.AtMost}, "a grant"},
		{"每月至少召开例会两次。", []extract.Bound{extract.AtLeast}, "至少 before a verb and its object"},
		{"至多可带行李三件。", []extract.Bound{extract.AtMost}, "至多 likewise"},
		{"每人最多可领取门票4张。", []extract.Bound{extract.AtMost}, "最多 with 可"},
		{"得票最多的小组有3个。", []extract.Bound{extract.Exact}, "最多 without it says who has most"},
		{"至少受灾的3个村已经通电。", []extract.Bound{extract.Exact}, "an attribute of what is counted"},
		{"约减少碳排放2万吨。", []extract.Bound{extract.Approx}, "约 before a verb and its object"},
		{"约需资金600万元。", []extract.Bound{extract.Approx}, "需 is the verb itself"},
		{"调价约影响CPI0.3个百分点。", []extract.Bound{extract.Approx}, "an object in capitals"},
		{"要集约利用土地30亩。", []extract.Bound{extract.Exact}, "约 of another word"},
		{"雨量接近往年整个5月雨量的六成。", []extract.Bound{extract.Nearly}, "a digit in the whole of a share"},
		{"逾全市总人口的三成。", []extract.Bound{extract.MoreThan}, "逾"},
		{"产量占全国的四分之一强。", []extract.Bound{extract.MoreThan}, "强 behind a fraction"},
		{"只有总数的三成弱。", []extract.Bound{extract.LessThan}, "弱"},
		{"金额约占公司2022年度经审计营业收入的15.8%。", []extract.Bound{extract.Approx}, "a year in the whole of a share"},
		{"该产品近占公司上一会计年度主营业务收入的25%。", []extract.Bound{extract.Nearly}, "a long one"},
		{"出口至少占企业去年全部销售收入的30%。", []extract.Bound{extract.AtLeast}, "至少 before 占"},
		{"甲厂约占总产量的15%，乙厂占全市2022年总产量的8%。", []extract.Bound{extract.Approx, extract.Exact}, "each clause by itself"},
		{"产值约比上年增加3亿元。", []extract.Bound{extract.Approx}, "what a change is compared with, between"},
		{"五成强降雨落在山区。", []extract.Bound{extract.Exact}, "强 of another word"},
		{"今年怕是连八百斤都收不到。", []extract.Bound{extract.LessThan}, "连 with what is not reached"},
		{"连50元都不到。", []extract.Bound{extract.LessThan}, "the same without a verb"},
		{"8月龄内婴儿免费接种。", []extract.Bound{extract.AtMost}, "内 behind an age"},
		{"月薪约4.6万元起。", []extract.Bound{extract.Approx}, "约 goes before 起"},
		{"定位精度优于5厘米。", []extract.Bound{extract.LessThan}, "优于"},
		{"用户突破80万大关。", []extract.Bound{extract.MoreThan}, "a threshold, which is no 大 of 八大措施"},
		{"他快六十岁了，速度加快两倍了。", []extract.Bound{extract.Nearly, extract.Exact}, "快 with 了 behind"},
		{"偏差不超过±0.3毫米。", []extract.Bound{extract.AtMost}, "a sign before the number"},
		{"何止20家。", []extract.Bound{extract.MoreThan}, "a rhetorical question"},
		{"车上不超40人。", []extract.Bound{extract.AtMost}, "不 before 超"},
		{"身高超1.8米。", []extract.Bound{extract.MoreThan}, "超 behind 高"},
	} {
		var bounds []extract.Bound
		for _, r := range x.Extract(normalize.String(c.text)).Records {
			bounds = append(bounds, r.Bound)
		}
		assert.Equal(t, c.want, bounds, "%s: %s", c.reason, c.text)
	}
}
