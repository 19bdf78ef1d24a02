package extract

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/normalize"
)

// TestOddSentences: sentences of grammatical words, brackets and figures in any order break no rule, at the edge of a clause or not.
func TestOddSentences(t *testing.T) {
	x, err := New()
	require.NoError(t, err)
	edges := []string{"", "（广州）", "(含税)", "，", "全县，", "培训14人，", "下降5%，", "14件，", "“", "：", "、", "（", "6月底"}
	figures := []string{"50元", "14人", "三成", "12.5%", "27", "2小时", "80岁", "3万亩", "5千公吨"}
	words := []string{
		"的", "之", "了", "过", "着", "等", "们", "为", "以", "由", "从", "自", "较", "比", "被", "把", "将", "给", "因", "来自", "对", "在", "到", "至", "和", "与", "及",
		"每", "每人", "共", "累计", "分别", "依次", "约", "近", "其中", "惟", "已", "未", "仅", "人均", "全县", "云溪县", "公司", "李某", "某", "第三",
		"有", "达", "占", "是", "增长", "下降", "培训", "选派", "开展", "造成", "死亡", "就业", "教师", "收入", "产值", "率", "费", "会", "员",
		"县政府下修", "对学生", "最高", "最低", "以上", "左右", "不等", "持平", "相比", "分析", "前三名", "以内", "公斤", "平均", "单价", "起", "去年同期", "每天", "一个",
		"（", "）", "（广州）", "”", "《", "》", "、", "，", "；", " ", "。", "为上限", "至5万",
	}
	read := func(s string) {
		text := normalize.String(s)
		var res *Result
		require.NotPanics(t, func() { res = x.Extract(text) }, "%q", s)
		for _, r := range res.Records {
			require.Equal(t, r.Quote, text.Source()[r.Span.Start:r.Span.End], "%q", s)
		}
	}
	for _, edge := range edges {
		for _, before := range words {
			for _, behind := range words {
				read(edge + before + "5千公吨" + behind + "。" + edge + before + "三成" + behind + "14人")
			}
		}
	}
	random := rand.New(rand.NewPCG(7, 7))
	pick := func(from []string) string { return from[random.IntN(len(from))] }
	for range 10000 {
		s := pick(edges)
		for range random.IntN(4) {
			s += pick(words)
		}
		s += pick(figures)
		for range random.IntN(4) {
			s += pick(words)
		}
		read(s + pick(figures))
	}
}
