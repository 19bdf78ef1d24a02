package extract_test

import "testing"

// What is counted and done in reports of police, disasters, health and the environment; see TestItemsAndActions.
func TestItemsOfPublicLife(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"先后赴17个省份51个地市收网抓捕嫌疑人。", []string{"17个|省份|收网抓捕", "51个|地市|收网抓捕"}, "收网 is a verb behind both"},
		{"拦截诈骗电话15.5亿次、诈骗短信17.6亿条。", []string{"15.5亿次|诈骗电话|拦截", "17.6亿条|诈骗短信|拦截"}, "诈骗 begins the item of each"},
		{"接受咨询1600余人次，义诊1000余人次。", []string{"1600余人次|咨询|接受", "1000余人次||义诊"}, "a verb of its own counts others"},
		{"日均接待游客2.3万人次，最高达4.6万人次。", []string{"2.3万人次|游客|接待", "4.6万人次|游客|达"}, "but a copula tells of the same"},
		{"医院接收38具爆炸事件遇难者遗体。", []string{"38具|爆炸事件遇难者遗体|接收"}, "a verb may begin a noun of several heads"},
		{"两起炸弹袭击事件造成38人死亡。", []string{"两起|炸弹袭击事件|造成", "38人||死亡"}, "a verb inside the name of an event"},
		{"袭击已造成不包括袭击者在内的63人死亡。", []string{"63人||死亡"}, "who is left out is not counted"},
		{"枪击发生时教堂内至少有80人。", []string{"80人||有"}, "when it happened is not what was done; 有 may stand in the words of a bound"},
		{"发生重污染395天次，同比下降36%。", []string{"395天次|重污染|发生", "36%|重污染|下降"}, "a unit of days and places"},
		{"完成重污染天数同比减少6%的改善目标。", []string{"6%|重污染天数|减少"}, "what a target is for stands before the change"},
		{"浓度最低的3个城市依次是甲市、乙市和丙市，分别为47、55和58微克/立方米。", []string{"3个|城市|是", "47|浓度|为", "55|浓度|为", "58微克/立方米|浓度|为"}, "what is dealt out was named with the cities"},
		{"来自南山医院的眼科专家一行5人正在忙碌。", []string{"5人|眼科专家|*"}, "一行 counts nobody"},
		{"来自各科室的11名医生为群众提供咨询。", []string{"11名|医生|提供咨询"}, "what they did, not where they are from"},
		{"“2+26”城市优良天数比例为61%。", []string{"61%|城市优良天数比例|为"}, "a label of numbers is no part of the item"},
		{"三台县组织五河镇医生30人。", []string{"30人|*医生|组织"}, "counties named by a number and a classifier"},
	})
}
