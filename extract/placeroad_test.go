package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/normalize"
)

// Places as the papers of Hong Kong, Macau and Taiwan give them: that of the last record.
func TestPlacesOfTraditionalPages(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct{ text, want, reason string }{
		{"警方昨於荃灣拘捕五人。", "荃湾", "于 leads to where it was done, whoever did it"},
		{"占地少於北京的有三處。", "", "but not where it compares"},
		{"吐露港公路近馬料水隧道昨有三車相撞。", "吐露港公路", "近 tells how what is behind it lies to the road"},
		{"車禍現場為近大欖隧道，兩人受傷。", "", "which is no more than that"},
		{"警方昨在深水埗鴨寮街搜出三十部手機。", "深水埗鸭寮街", "a street that the dictionary cuts apart, behind its district"},
		{"國道三號關西路段昨天發生三車追撞。", "国道三号关西路段", "a stretch of a road"},
		{"屏東市民生路昨晚發生火警，燒毀民宅四間。", "屏东市民生路", "a street behind its town"},
		{"鹿港天后宮昨湧入五萬名香客。", "鹿港天后宫", "a temple behind its town"},
		{"嘉義縣竹崎國中去年畢業生52人。", "嘉义县竹崎国中", "a school of Taiwan"},
		{"去年九龍東錄得六百宗車禍。", "九龙东", "a part of a city"},
		{"香港旅客上月達41萬人次，國際旅客增至13萬人次。", "", "guests of the world are not those of the place told of before"},
		{"澳門酒店入住率達九成，國際旅客增至13萬人次。", "澳门酒店", "but may be guests of it"},
	} {
		recs := x.Extract(normalize.String(c.text)).Records
		if assert.NotEmpty(t, recs, c.text) {
			assert.Equal(t, c.want, recs[len(recs)-1].Place, "%s: %s", c.text, c.reason)
		}
	}
}

// What was done and to whom, in their courts, offices and schools: item and action of the last record, and its time.
func TestActsOfTraditionalPages(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct{ text, item, action, reason string }{
		{"林男因詐欺案交保30萬元。", "", "交保", "the case is why"},
		{"警方去年偵破詐欺案30件。", "诈欺案", "侦破", "but what is counted elsewhere"},
		{"法官將案件押後三周再訊。", "案件", "押后", "后 is the end of a word"},
		{"被告被判社會服務令160小時。", "", "被判", "an order of the court, which its length completes"},
		{"每校再補助設備費40萬元。", "设备费", "补助", "what is given towards a cost"},
		{"縣府補貼營養補助費40萬元。", "营养补助费", "补贴", "but a subsidy by its name"},
		{"消防花了三小時撲滅火警。", "", "花", "消防 are those who put it out"},
		{"議會三讀通過撥款9億元。", "拨款", "三读通过", "三读 holds no number"},
		{"政府資助每名合資格長者2000元。", "合资格长者", "", "a word of Hong Kong, not the verb 合"},
		{"周末辦展覽，料吸引逾五萬人次入場。", "", "吸引", "料 says that it is expected"},
		{"兩名男子昨在貨倉被海關拘捕。", "男子", "拘捕", "where and by whom it was done stand before the verb"},
		{"昨有三車對撞。", "", "对撞", "a verb of traffic"},
		{"全市80所國小學生共2萬1000人。", "国小学生", "", "the pupils have a number of their own"},
	} {
		recs := x.Extract(normalize.String(c.text)).Records
		if assert.NotEmpty(t, recs, c.text) {
			r := recs[len(recs)-1]
			assert.Equal(t, c.item+"|"+c.action, r.Item+"|"+r.Action, "%s: %s", c.text, c.reason)
		}
	}
	recs := x.Extract(normalize.String("全市80所國小學生共2萬1000人；民國七十年代該校有學生九百名。")).Records
	if assert.Len(t, recs, 3) {
		assert.Equal(t, "国小", recs[0].Item, "schools are counted, not their pupils")
		assert.Equal(t, "民国七十年代", recs[2].Time, "ten years of the Republic")
	}
}
