package extract_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/normalize"
)

// What is counted and what is done, "quote|item|action" for each figure; "*" stands for what a case says nothing of.
func TestItemsAndActions(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct {
		text   string
		want   []string
		reason string
	}{
		{"整机功耗则由1.8千瓦降到950瓦。", []string{"1.8千瓦|整机功耗|*", "950瓦|整机功耗|降"}, "the subject stands before 由 and an adverb"},
		{"失业率由六月至八月的3.5%下跌至3.3%。", []string{"3.5%|失业率|*", "3.3%|失业率|下跌"}, "a time stands between 由 and the figure"},
		{"夜班医生翻了两番，由1人增至4人。", []string{"两番|夜班医生|*", "1人|夜班医生|*", "4人|夜班医生|增"}, "the clause goes on with the subject of the one before"},
		{"黄精每公斤收购价28元。", []string{"28元|收购价|*"}, "每 and its unit say of what amount"},
		{"每度电成本降了4分。", []string{"4分|*成本|降"}, "每 and its unit before the subject"},
		{"每户补助2万元。", []string{"2万元||补助"}, "每 and its noun before a verb"},
		{"车票价格由政府补贴七成。", []string{"七成|*|补贴"}, "a body pays"},
		{"总载客量上升21.6%，至3124万人次。", []string{"21.6%|总载客量|上升", "3124万人次|总载客量|上升"}, "the result of a change in a clause of its own"},
		{"生猪存栏87.3万头，全年出栏134.5万头。", []string{"87.3万头|生猪存栏|存栏", "134.5万头|生猪|出栏"}, "the verb of the first figure is no part of the second's item"},
		{"村民在两公里长的街道夹道欢迎。", []string{"两公里|街道|*"}, "长的 between a length and its noun"},
		{"海拔3700米的雪峰县迎来新生。", []string{"3700米|海拔|*"}, "what is measured stands before, although 的 follows"},
		{"检获三只总值逾九十万元的名表。", []string{"三只|名表|检获", "九十万元|*|*"}, "a measure describes the noun of the classifier"},
		{"首批两只40呎冷冻货柜启运。", []string{"两只|冷冻货柜|*", "40呎|*|*"}, "a length describes the noun of the classifier"},
		{"解决了2.3万名群众饮水难题。", []string{"2.3万名|群众|解决"}, "people are counted, not their concerns"},
		{"公司以2亿元自有资金回购股份。", []string{"2亿元|自有资金|*"}, "behind a preposition the noun ends before the verb"},
		{"流动车为1.28万名群众做了免费筛查。", []string{"1.28万名|群众|做"}, "the verb behind what 为 governs"},
		{"最高峰有11万户停电。", []string{"11万户|*|停电"}, "有 introduces the subject of a verb"},
		{"报到的只有217人。", []string{"217人|*|报到"}, "a relative clause without head"},
		{"预计5到7天才能抢通。", []string{"5到7天|*|抢通"}, "the verb behind a length of time"},
		{"孩子们再练一个半小时。", []string{"一个半小时|*|练"}, "a verb of one character right before a figure"},
		{"查处占用应急车道2300余起、酒驾417起。", []string{"2300余起|占用应急车道|查处", "417起|酒驾|查处"}, "a verb without object is the case that is counted"},
		{"务工人员约占六成五。", []string{"六成五|务工人员|占"}, "the verb stands in the words of bound"},
		{"香港及台湾旅客分别为12万及1.3万人次。", []string{"12万|*|*", "1.3万人次|旅客|*"}, "places share their noun"},
		{"惠及上千名矿区转岗工人。", []string{"上千名|矿区转岗工人|惠及"}, "a verb without object describes who does it"},
		{"参赛运动员平均年龄21.7岁，比四年前大了0.9岁。", []string{"21.7岁|*平均年龄|*", "0.9岁|*年龄|*"}, "ages compared"},
	} {
		var got []string
		for _, r := range x.Extract(normalize.String(c.text)).Records {
			got = append(got, r.Quote+"|"+r.Item+"|"+r.Action)
		}
		if !assert.Len(t, got, len(c.want), "%s: %s: %v", c.reason, c.text, got) {
			continue
		}
		for i, want := range c.want {
			assert.True(t, fits(want, got[i]), "%s: %s: got %s, want %s", c.reason, c.text, got[i], want)
		}
	}
}

// fits compares part by part; a part "*" fits all, and one that begins with "*" fits what ends with the rest.
func fits(want, got string) bool {
	w, g := strings.Split(want, "|"), strings.Split(got, "|")
	for i := range w {
		if tail, ok := strings.CutPrefix(w[i], "*"); ok && strings.HasSuffix(g[i], tail) || w[i] == g[i] {
			continue
		}
		return false
	}
	return true
}

// Names that the dictionary lacks are read by what ends them.
func TestNamesInPieces(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct{ text, want, reason string }{
		{"沧屏银行去年净赚41.6亿元。", "沧屏银行", "a bank"},
		{"鸿砂电子第三季营收412亿元。", "鸿砂电子", "a company"},
		{"苇荡湖现有候鸟18万只。", "苇荡湖", "a lake"},
		{"县教育局今年新建学校3所。", "县教育局", "an office of a place that is not named"},
		{"消防局出动消防车12辆。", "消防局", "an office whose name says all"},
		{"截至年末，该行资产总额5000亿元。", "该行", "a bank named before"},
		{"室内气温升到26度。", "", "a common word that the dictionary takes for a place"},
	} {
		records := x.Extract(normalize.String(c.text)).Records
		if assert.Len(t, records, 1, c.text) {
			assert.Equal(t, c.want, records[0].Place, "%s: %s", c.reason, c.text)
		}
	}
}
