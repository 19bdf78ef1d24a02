package extract_test

import "testing"

// What reports from Taiwan, Hong Kong and Macau say of penalties, trade, gaming and cases.
func TestItemsOfIslandNews(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"可处6万元以上、30万元以下罚锾。", []string{"6万元|罚锾|处", "30万元|罚锾|处"}, "the least and the greatest amount share noun and verb"},
		{"将依法裁罚15万元以上75万元以下罚锾。", []string{"15万元|罚锾|裁罚", "75万元|罚锾|裁罚"}, "… without a mark between them"},
		{"判处3年以上7年以下有期徒刑。", []string{"3年|有期徒刑|判处", "7年|有期徒刑|判处"}, "… of a term"},
		{"违者处2年以下有期徒刑、拘役或科或并科40万元以下罚金。", []string{"2年|有期徒刑|处", "40万元|罚金|*并科"}, "拘役 is a penalty, 并科 imposes one"},
		{"办事处3年来接待500人次。", []string{"500人次||接待"}, "处 of an office is no verb"},
		{"最高可被判罚款500万元及终身监禁。", []string{"500万元|罚款|被判"}, "判 leaves 罚款 a noun"},
		{"查获非法移工20人、雇主5人、中介2人。", []string{"20人|非法移工|查获", "5人|雇主|查获", "2人|中介|查获"}, "雇主 hires, but is no verb"},
		{"澳门2月赌收73.1亿澳门元。", []string{"73.1亿澳门元|赌收|"}, "收 of 赌收 is no verb"},
		{"贸易出超达3亿美元。", []string{"3亿美元|贸易出超|达"}, "出超 is a noun"},
		{"全市建案申报备查共22案，较上季减少42%。", []string{"22案|建案申报备查|*", "42%|建案申报备查|减少"}, "案 counts cases"},
		{"检获25公斤大麻花、3个吸食工具。", []string{"25公斤|大麻花|检获", "3个|吸食工具|检获"}, "花 of 大麻花 is no verb"},
		{"新增30例流感重症（3例甲型、2例乙型），其中23例未接种疫苗。", []string{"30例|流感重症|新增", "3例|甲型|*", "2例|乙型|*", "23例|流感重症|接种"}, "what brackets add is no whole"},
		{"毛收入共有561亿元，比去年同期的647亿元，减少13.2%。", []string{"561亿元|毛收入|有", "647亿元|毛收入|*", "13.2%|毛收入|减少"}, "what is compared with stands in a clause of its own"},
		{"内地旅客量较去年增14%，录得234万人次。", []string{"14%|内地旅客量|增", "234万人次|内地旅客量|录得"}, "a number of people goes on with its share"},
		{"1月租金指数报178.1，按月跌0.1%。", []string{"178.1|租金指数|报", "0.1%|租金指数|跌"}, "an index without unit"},
		{"市民可致电24小时热线2545 6182查询。", []string{"24小时|热线|*"}, "a telephone number is no part of the item"},
		{"发现5包真空包装。", []string{"5包|真空包装|发现"}, "包装 is a thing too"},
		{"国民党拿下13席，民进党仅拿5席。", []string{"13席||拿下", "5席||拿"}, "a party is who gets the seats"},
		{"总损失5.9亿元，其中花莲县占99%。", []string{"5.9亿元|*|损失", "99%||占"}, "a county is where, not what"},
		{"确诊病例8万例，其中湖北省占83%。", []string{"8万例|确诊病例|*", "83%|确诊病例|占"}, "… and the share is of what was told before"},
		{"苗栗县损失221万元、占4%。", []string{"221万元||损失", "4%|*|占"}, "… also where the dictionary takes its name for a person's"},
		{"失业率及就业不足率分别维持在1.7%及2.3%的水平。", []string{"1.7%|失业率|*", "2.3%|就业不足率|*"}, "a level is what a value is at"},
		{"12月出口站上600亿美元水准。", []string{"600亿美元|*|*"}, "… also without 的"},
		{"加开8班次列车（南下5班、北上3班）。", []string{"8班次|列车|加开", "5班||南下", "3班||北上"}, "where trains go is no thing"},
		{"政策落实到户率达88%。", []string{"88%|*到户率|达"}, "到户率 is one word"},
		{"累计472例重症病例及93例死亡。", []string{"472例|重症病例|*", "93例||死亡"}, "cases of death are no cases of what was told before"},
		{"新增30例重症；另新增8例死亡（1例甲型）。", []string{"30例|重症|新增", "8例||死亡", "1例|甲型|*"}, "… also before a bracket"},
		{"新增142例重症病例，其中25例死亡。", []string{"142例|重症病例|新增", "25例|重症病例|死亡"}, "but 其中 tells of those"},
		{"全市申报解约共26件，较上季减少27%。", []string{"26件|解约|申报", "27%|解约|减少"}, "解约 is one word"},
		{"新增17例病例，居住县市为北部11例、中部4例。", []string{"17例|病例|新增", "11例|病例|*", "4例|病例|*"}, "a part of the country is where"},
		{"县政府下修老人免费健检资格，从70岁调降到65岁。", []string{"70岁|*资格|*", "65岁|*资格|调降"}, "what a body changes, not the body"},
		{"石桥水库蓄水率97%，云溪水库85%。", []string{"97%|*蓄水率|*", "85%|云溪水库蓄水率|*"}, "what is measured was told before"},
		{"甲公司市占率30%，乙公司毛利率20%。", []string{"30%|*市占率|*", "20%|*毛利率|*"}, "but not where it is told again"},
		{"今年10月共有3个连假，一年有两个假期。", []string{"3个|连假|有", "两个|假期|有"}, "times that are counted"},
		{"约三分一受访者表示不满。", []string{"三分一|受访者|*"}, "a third, as in Hong Kong"},
	})
}
