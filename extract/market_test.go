package extract_test

import "testing"

// What is sold, paid out and traded.
func TestItemsOfMarkets(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"上月全市乘用车零售3.2万辆，同比增长6%。", []string{"3.2万辆|乘用车|零售", "6%|乘用车|增长"}, "零售 behind what is sold is a verb"},
		{"全市零售网点260个，零售价为39元。", []string{"260个|零售网点|", "39元|零售价|*"}, "零售 in a noun is none"},
		{"本次抽查批发和零售约800个摊位。", []string{"800个|摊位|抽查"}, "two kinds of trade are one noun"},
		{"挂牌的地块中，4宗成交，2宗流拍。", []string{"4宗||成交", "2宗||流拍"}, "成交 is what became of the lots"},
		{"新建商品房成交310套，成交均价9800元。", []string{"310套|商品房|成交", "9800元|成交均价|"}, "新建 says of which kind, 成交 what was done"},
		{"公司每10股派现2元，合计派现1.6亿元。", []string{"10股|*|*", "2元|*|派现", "1.6亿元||派现"}, "派现 is one verb"},
		{"平台签收包裹16万件，转口货物3万吨。", []string{"16万件|包裹|签收", "3万吨|货物|转口"}, "verbs of trade take objects"},
		{"该片场均人次9.4，观影人次3200。", []string{"9.4|场均人次|", "3200|观影人次|"}, "人次 names a number that may lack a unit"},
		{"当月整车出口8万辆。", []string{"8万辆|整车|出口"}, "整 begins 整车 behind a month"},
		{"52家公司中，38家净利增长，6家营收同比下滑。", []string{"52家|公司|", "38家|公司|增长", "6家|公司|下滑"}, "whose profits grew is left out"},
		{"三项支出分别上升2倍、3倍和5%。", []string{"三项|支出|*", "2倍|*|上升", "3倍|*|上升", "5%|*|上升"}, "a measure may be counted itself"},
		{"新房库存3.1万套，社会库存120万吨。", []string{"3.1万套|新房库存|", "120万吨|社会库存|"}, "库存 is what there is in store"},
		{"上月末外汇储备3.2万亿元，黄金储备120吨。", []string{"3.2万亿元|外汇储备|", "120吨|黄金储备|"}, "储备 names what is kept"},
		{"1年期LPR为3%，7天期逆回购利率1.4%。", []string{"3%|1年期LPR|为", "1.4%|*逆回购利率|"}, "a term is no figure before letters and for days"},
		{"螺纹钢均价3100元，周跌20元，连跌3周。", []string{"3100元|螺纹钢均价|", "20元|螺纹钢均价|周跌", "3周||跌"}, "周跌 is one verb"},
		{"整车优惠1.2万元。", []string{"1.2万元|整车|优惠"}, "what a price is cut by"},
		{"标的由远洲置业以6.2亿元摘得。", []string{"6.2亿元|标的|摘得"}, "who does behind 由 is not what is done"},
		{"产品销往30个国家和地区的120个城市。", []string{"30个|国家和地区|*", "120个|城市|*"}, "国家和地区 is one noun"},
		{"整车限时优惠1万元，商品车滚装出口3万辆。", []string{"1万元|整车|优惠", "3万辆|商品车|出口"}, "words that say how before verbs"},
		{"公司完成3亿元Pre-B+轮融资，A+轮融资1亿元。", []string{"3亿元|Pre-B+轮融资|完成", "1亿元|A+轮融资|*"}, "+ belongs to the name of a round"},
		{"试行1+轮岗制，培训人员30名。", []string{"30名|人员|培训"}, "no round of funding"},
		{"两部新片分列二、三位。", []string{"两部|新片|*"}, "分列 is a verb"},
	})
}
