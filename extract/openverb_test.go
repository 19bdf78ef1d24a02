package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/normalize"
)

// Lone verbs, what is done each year, and the objects of those that 的 describes.
func TestOpeningVerbs(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct {
		text   string
		want   []string // quote|item|action
		reason string
	}{
		{"一亩坡地能产荞麦300斤。", []string{"一亩|坡地|*", "300斤|荞麦|产"}, "a lone verb behind a modal one"},
		{"他家开民宿5间，每年可省房租2万元。", []string{"5间|民宿|开", "2万元|房租|省"}, "and behind who acts"},
		{"全省电费下降3%。", []string{"3%|电费|下降"}, "no verb at the end of a word"},
		{"省林科院三批专家进村。", []string{"三批|专家|进村"}, "nor the level of a body"},
		{"该厂年加工花生8000吨。", []string{"8000吨|花生|加工"}, "what is done each year"},
		{"新站日处理污水6万吨，日产沼气900立方米。", []string{"6万吨|污水|处理", "900立方米|沼气|日产"}, "and each day"},
		{"污水厂日处理能力6万吨。", []string{"6万吨|污水厂日处理能力|"}, "but an ability is measured"},
		{"三年采购化肥300吨。", []string{"300吨|化肥|采购"}, "and three years are a time"},
		{"县里五年培训农民3万人，投入2亿元。", []string{"3万人|农民|培训", "2亿元||投入"}, "where a verb follows that is a noun elsewhere, too"},
		{"短片上映三天票房突破5000万元。", []string{"5000万元|票房|*"}, "behind a verb, too"},
		{"书展开放五天接待读者8万人次，展览展出手稿60件。", []string{"8万人次|读者|接待", "60件|手稿|展出"}, "and an event that acts"},
		{"拥有员工260人的窑厂关停。", []string{"260人|员工|拥有"}, "an object that 的 describes"},
		{"获赠价值9万元的钢琴。", []string{"9万元|钢琴|获赠"}, "but a value is one of what follows"},
		{"预计年接待学生4万人次。", []string{"4万人次|学生|接待"}, "no host in an adverb"},
	} {
		var got []string
		for _, r := range x.Extract(normalize.String(c.text)).Records {
			s := r.Quote + "|" + r.Item + "|" + r.Action
			for _, w := range c.want {
				if w == r.Quote+"|"+r.Item+"|*" {
					s = w
				}
			}
			got = append(got, s)
		}
		assert.Equal(t, c.want, got, "%s: %s", c.reason, c.text)
	}
}

// Adverbs, and words that tell how a verb behind them is done, are no part of an action.
func TestMannerIsNoAction(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct {
		text   string
		want   []string // quote|item|action
		reason string
	}{
		{"村民自发捐出大米300袋。", []string{"300袋|大米|捐出"}, "a pure adverb"},
		{"该院择优聘用护士16名。", []string{"16名|护士|聘用"}, "and another"},
		{"市里统筹发放种子3万斤。", []string{"3万斤|种子|发放"}, "a verb that tells how"},
		{"市里统筹资金3000万元。", []string{"3000万元|资金|统筹"}, "and is the action by itself"},
		{"全县加快建成粮库6座。", []string{"6座|粮库|建成"}, "of speed"},
	} {
		var got []string
		for _, r := range x.Extract(normalize.String(c.text)).Records {
			got = append(got, r.Quote+"|"+r.Item+"|"+r.Action)
		}
		assert.Equal(t, c.want, got, "%s: %s", c.reason, c.text)
	}
}
