package extract_test

import "testing"

// Who buys, pitches or takes part, and what is counted.
func TestTradersAndPlayers(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"外資週五買超4,100張，三大法人回補12億元。", []string{"4,100張||买超", "12億元||回补"}, "investors buy, and are not what is bought"},
		{"外資淨流入80億元。", []string{"80億元|外资|净流入"}, "but what flows in is their money"},
		{"先發投手主投7局。", []string{"7局||主投"}, "nor is who pitches"},
		{"來自12國、2千名選手參賽。", []string{"12國||来自", "2千名|选手|参赛"}, "those in a list behind where they are from do what follows"},
		{"鎮內公共場所有45處，診所有8家。", []string{"45處|公共场所|有", "8家|诊所|有"}, "所 ends the noun before 有"},
		{"現場所有5名員工獲救。", []string{"5名|员工|获救"}, "but all of them stands before who they are"},
		{"火勢波及鄰近4間民宅，造成鄰近6戶停電。", []string{"4間|民宅|波及", "6戶||停电"}, "邻近 says where"},
		{"3輛大貨車、2輛自小客連環追撞。", []string{"3輛|大货车|连环追撞", "2輛|自小客|连环追撞"}, "vehicles and what befell them"},
		{"主辦單位動員志工90人。", []string{"90人|志工|动员"}, "主办单位 is a noun"},
		{"農會與4間超市合作，跟8所大學簽約。", []string{"4間|超市|合作", "8所|大学|签约"}, "what is done with those counted"},
		{"專家作了9場報告和20場學術對話。", []string{"9場|报告|作", "20場|学术对话|作"}, "two things counted"},
		{"消防局派遣第二大隊及轄區分隊共9車、21人搶救。", []string{"9車||*", "21人||*"}, "men and vehicles are of a team, not teams"},
		{"觀眾1萬8千人為本季第三多，全年320人是歷年最高。", []string{"1萬8千人|观众|", "320人|*|"}, "what place it has is not what is done"},
		{"51歲越南籍男子手部10%灼傷。", []string{"51歲|男子|", "10%|*手部|灼伤"}, "of what age is the person whose hands are told of"},
		{"受災雞1200隻、鴨300隻、鵝50隻。", []string{"1200隻|*鸡|*", "300隻|鸭|*", "50隻|鹅|*"}, "animals of one character"},
		{"警方搜查18個處所，拘捕7人。", []string{"18個|处所|搜查", "7人||拘捕"}, "what each verb is done to"},
		{"急診78人候床，三節獎金各3,000元。", []string{"78人|*|候床", "3,000元|三节奖金|"}, "who waits, and money for three feasts"},
		{"員警替長者守住60萬元。", []string{"60萬元||守住"}, "for whom"},
		{"公司公布第二季合併營收12億元，季增4%。", []string{"12億元|合并营收|", "4%|合并营收|季增"}, "so is 合并营收"},
	})
}
