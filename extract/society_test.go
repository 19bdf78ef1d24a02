package extract_test

import "testing"

// What is counted and done in reports of police, disasters, health and the environment; see TestItemsAndActions.
func TestItemsOfPublicLife(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"先后赴17个省份51个地市收网抓捕嫌疑人。", []string{"17个|省份|收网抓捕", "51个|地市|收网抓捕"}, "收网 is a verb behind both"},
		{"拦截诈骗电话15.5亿次、诈骗短信17.6亿条。", []string{"15.5亿次|诈骗电话|拦截", "17.6亿条|诈骗短信|拦截"}, "诈骗 begins the item of each"},
		{"接受咨询1600余人次，义诊1000余人次。", []string{"1600余人次|咨询|接受", "1000余人次||义诊"}, "a verb of its own counts others"},
		{"日均接待游客2.3万人次，最高达4.6万人次。", []string{"2.3万人次|游客|接待", "4.6万人次|游客|达"}, "but a copula tells of the same"},
		{"洪水造成上千户家庭无家可归。", []string{"上千户|家庭|造成"}, "what has become of them is no part of the item"},
		{"她收获600万成为最大赢家。", []string{"600万||收获"}, "nor what they are then"},
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
		{"搜救人员在楼上寻获1名70余岁的老妇人。", []string{"1名|老妇人|寻获", "70余岁|老妇人|*"}, "an age stands between the classifier and the noun"},
		{"2名受伤民众送往医院。", []string{"2名|受伤民众|送往"}, "what befell them says which people they are"},
		{"车主先后当面交付30万至50万元不等之现金。", []string{"30万至50万元|现金|交付"}, "不等之 stands before the noun, and face to face is how"},
		{"每户可得3000元至5000元不等的奖金。", []string{"3000元至5000元|奖金|*"}, "不等的 does"},
		{"两人涉嫌与四宗电话骗案有关。", []string{"两人||*", "四宗|电话骗案|涉嫌"}, "有关 belongs to 与"},
		{"包括1部电动车在内的4部机车烧毁。", []string{"1部|电动车|包括", "4部|机车|烧毁"}, "在内 belongs to 包括"},
		{"消防员到场后先疏散3人。", []string{"3人||疏散"}, "who is there is not counted before 后"},
		{"另名23岁张姓男子现身交付款项时被捕。", []string{"23岁|张姓男子|*"}, "现身 is what he did"},
		{"每户农田淹水面积应达3公顷以上。", []string{"3公顷|农田淹水面积|达"}, "a measure of each"},
		{"已设置236处临时疏散中心安置民众。", []string{"236处|临时疏散中心|设置"}, "sites are counted, not those who are in them"},
		{"仍有7条遭水淹及损坏的道路未开通。", []string{"7条|道路|*"}, "what befell them describes them"},
		{"展开24次消毒程序及360次监督。", []string{"24次|消毒程序|展开", "360次|监督|展开"}, "及 goes on with the verb"},
		{"对沿海等六个州发布最严重的暴雨警报。", []string{"六个|州|发布"}, "the name of a region ends the phrase"},
		{"灾民人数也反弹，从昨晚的98人增至120人。", []string{"98人|灾民人数|增", "120人|灾民人数|增"}, "从 is in the time"},
		{"灾民人数，从16日的千余人，短短2天内暴增至1万人。", []string{"千余人|灾民人数|", "1万人|灾民人数|暴增"}, "a time stands before the change"},
		{"避难灾民达到九万人的高峰。", []string{"九万人|灾民|达到"}, "a peak is what is reached, not what is counted"},
		{"全省将投150亿新建扩建九大机场。", []string{"150亿||投"}, "what money is spent on is not money"},
		{"三台县组织五河镇医生30人。", []string{"30人|*医生|组织"}, "counties named by a number and a classifier"},
	})
}
