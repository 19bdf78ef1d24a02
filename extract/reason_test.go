package extract_test

import "testing"

// What is done behind the reason for it, and how.
func TestActionsBehindReasons(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"35人因操作不当受伤，16个项目由于手续不全停工。", []string{"35人||受伤", "16个|项目|停工"}, "a reason with a verb of its own"},
		{"有18名选手因为大雪封路退赛。", []string{"18名|选手|退赛"}, "有 introduces who does it, for a reason"},
		{"27名职工因成绩突出获得表彰。", []string{"27名|职工|获得表彰"}, "a verb that has what is done for its object"},
		{"21家商户因占用盲道被罚款。", []string{"21家|商户|*罚款"}, "被 opens what follows from it"},
		{"14家商店因为拆迁停业。", []string{"14家|商店|停业"}, "a reason of one verb"},
		{"31人因多次违规被拘留。", []string{"31人||*拘留"}, "adverbs are no reason"},
		{"19名游客不幸遇难，43名学生集体中毒，8名工人不慎落水。", []string{"19名|游客|遇难", "43名|学生|中毒", "8名|工人|落水"}, "how, between those counted and the verb"},
		{"当天有35名学生住院，其中9名学生在县城接种。", []string{"35名|学生|住院", "9名|学生|接种"}, "a verb that is as often a noun, at the end of its clause"},
	})
}

// What those do of whom a share is told, and what the dictionary takes for no verb.
func TestActionsOfShares(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"受访渔户里，70%处于停业状态，25%持平。", []string{"70%|*|处于", "25%|*|持平"}, "a share does something at the head of its clause"},
		{"其中，40%愿意搬迁，35%无法收回投资。", []string{"40%|*|愿意搬迁", "35%|*|收回投资"}, "what they want or cannot do"},
		{"全年出口额增长35%，高于全省水平。", []string{"35%|*出口额|增长"}, "but no change does"},
		{"当晚有26名工人逃跑，5名工人在仓库被紧急疏散。", []string{"26名|工人|逃跑", "5名|工人|疏散"}, "a verb that ends the clause, and one behind an adverb in the passive"},
		{"目前，9个楼盘烂尾，35辆货车侧翻，员工降薪15%。", []string{"9个|楼盘|烂尾", "35辆|货车|侧翻", "15%|员工|降薪"}, "what befalls houses, lorries and pay"},
		{"24名群众因为下雨熬夜。", []string{"24名|群众|熬夜"}, "a verb of no list behind a reason"},
		{"当晚有35人中毒，另有21户停电，已知7人遇难，造成4人不幸离世。", []string{"35人||中毒", "21户||停电", "7人||遇难", "4人||离世"}, "numbers of people and households, which no noun follows"},
		{"28名新生报到。", []string{"28名|新生|报到"}, "到 belongs to the verb"},
		{"35人落水后获救，17人投赞成票，6人抢救无效死亡。", []string{"35人||获救", "17人||投赞成票", "6人||死亡"}, "what happened after something else"},
		{"9人被转移后送往医院。", []string{"9人||转移"}, "but what is done to them comes first"},
		{"19名工人骨折，6对夫妻离家出走，年内新改建管网12公里。", []string{"19名|工人|骨折", "6对|夫妻|*出走", "12公里|管网|新改建"}, "verbs with their objects in them"},
	})
}
