package extract_test

import "testing"

// What befell whom, what each of something costs, and who waits.
func TestBefallenThings(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"寒害造成石斑暴斃6萬尾。", []string{"6萬尾|石斑|暴毙"}, "what happened to the fish"},
		{"強風造成路樹損毀36棵、鐵皮屋倒塌4間。", []string{"36棵|路树|损毁", "4間|铁皮屋|倒塌"}, "verbs that may have an object"},
		{"地震造成學生受困逾20人。", []string{"20人|学生|受困"}, "one that is a noun as often"},
		{"火災造成財產損失約300萬元。", []string{"300萬元|财产损失|*"}, "but a loss is a noun"},
		{"漏水造成道路封閉9天。", []string{"9天||*"}, "for how long is no number of things"},
		{"暴雨造成山体滑坡3处。", []string{"3处|山体滑坡|*"}, "nor are events what things do"},
		{"污染导致死亡病例30例。", []string{"30例|死亡病例|*"}, "nor does a verb before the noun tell of it"},
		{"門市每賣出3台手機可抽5,000元。", []string{"3台|手机|卖出", "5,000元|*|抽"}, "a verb behind 每 with a number of its own"},
		{"每生產1噸鋼耗水3噸。", []string{"1噸|钢|生产", "3噸||*"}, "also one that is a noun as often"},
		{"菜錢三千元全沒了，存款30萬元全被騙走。", []string{"三千元|菜钱|*", "30萬元|存款|*"}, "全 with a verb is no noun"},
		{"捐出30萬元全套設備。", []string{"30萬元|*设备|捐出"}, "but 全套 begins one"},
		{"專家說，每度電成本降了4分。", []string{"4分|*|降"}, "but not a unit"},
		{"旅客在櫃台等了3小時。", []string{"3小時||等"}, "等 before 了 is a verb"},
		{"他足足等了近17小時。", []string{"17小時||等"}, "and a pronoun none"},
		{"林姓男子等3人落網。", []string{"3人|*|落网"}, "but not in a list"},
		{"主將林承宇攻下27分，後援投手完封2局。", []string{"27分||攻下", "2局||完封"}, "who makes points is not what is counted"},
		{"服務態度得到9分。", []string{"9分|*|得到"}, "what has a mark is"},
		{"台中成交507件居冠，新北66件、桃園39件分居二、三名。", []string{"507件||成交", "66件||", "39件||"}, "a place among others is not what was done"},
		{"恒指失守兩萬四 科指瀉逾3%。", []string{"兩萬四|*|*", "3%|科指|泻"}, "the next part of a headline begins with no classifier"},
		{"社區新設三 個據點。", []string{"三 個|据点|新设"}, "but a line may be broken there"},
	})
}
