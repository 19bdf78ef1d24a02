package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/normalize"
)

// timesOf are the times of the records of a text.
func timesOf(t *testing.T, text string) (times []string) {
	t.Helper()
	x, err := New()
	require.NoError(t, err)
	for _, r := range x.Extract(normalize.String(text)).Records {
		times = append(times, r.Time)
	}
	return times
}

func TestTimeReach(t *testing.T) {
	for _, c := range []struct {
		text   string
		times  []string
		reason string
	}{
		{"今年全县新修公路30公里，改造农房200户。", []string{"今年", "今年"}, "a period governs the clauses behind it"},
		{"2021年，村里争取资金90万元。三年下来，基地产菇540吨。", []string{"2021年", "三年下来"}, "下来 behind a length of time"},
		{"全市三季度重点项目集中开工活动举行，共开工42个项目。", []string{""}, "which of the events of a year it is"},
		{"3月10日，全县一季度招商推介会召开，签约项目8个。", []string{"3月10日"}, "a day says when"},
		{"全市三季度举办文艺活动42场。", []string{"三季度"}, "but when events were held"},
		{"全市一季度经济运行分析会召开，新增企业320户。", []string{"一季度"}, "a meeting that looks at a quarter tells of that"},
		{"项目一期已于去年投产，产能5万吨；二期计划投资20亿元，建设4条生产线。", []string{"去年", "", ""}, "another stage of the work"},
		{"东线已于去年建成，全长32公里；西线预计投资12亿元。", []string{"去年", ""}, "another subject, and to come"},
		{"全厂已于5月完成技改12项；新增产能3万吨。", []string{"5月", "5月"}, "the same one"},
		{"今年，一期销售3万吨，二期销售5万吨。", []string{"今年", "今年"}, "both stages, in the year that opens the sentence"},
		{"电站今年6月并网，预计年发电360万度，可供2万户用电。", []string{"", ""}, "what a work will come to is not of when it was done"},
		{"公司去年投产，实现产值3亿元。", []string{"去年"}, "but what it came to then"},
		{"36名网格员去年巡查1.2万次。", []string{"去年", "去年"}, "a time between a subject and its verb"},
		{"36名网格员有去年的照片9张。", []string{"", "去年"}, "but not one of the object"},
		{"目前，全县现有学校40所，医院3所。", []string{"目前", "目前"}, "现有 says when, and so does what stands before"},
		{"今年收案7万件，比去年9万件减少2万件。", []string{"今年", "去年", "今年"}, "the number right behind what is compared with"},
		{"昨天，桃源县2025年第二批项目开工，总投资32亿元。", []string{"昨天"}, "a year that tells which round it is"},
		{"2025年第二批项目开工32个。", []string{"2025年"}, "there is no other time"},
		{"该股近5个交易日累计上涨四成。", []string{"近5个交易日"}, "days of trade are counted as others"},
		{"截至收盘，沪指涨1.2%。", []string{"截至收盘"}, "the end of trade"},
		{"国庆档总票房21亿元。", []string{"国庆档"}, "a season of films"},
		{"比2023年3月增加20件。", []string{""}, "the number of a month is none"},
		{"今年开放时间延长至22时30分，日均接待2万人次。", []string{"今年"}, "the hour to which something was put off"},
		{"国庆假期第三天，全县接待游客3万人次。", []string{"国庆假期第三天"}, "the day of a holiday"},
		{"今天是春运第二天，铁路发送旅客3万人次。", []string{"今天"}, "a day that is named as a predicate"},
		{"“十四五”时期全市新建学校30所。", []string{"“十四五”时期"}, "时期 belongs to it"},
		{"到11日凌晨，30米堤坝修复。", []string{"到11日凌晨"}, "a day behind 到 before a part of it"},
		{"时限缩短到11日，办件30件。", []string{"", ""}, "a length of time behind 到"},
		{"这是帮扶工作开展以来规模最大的工程，床位600张。", []string{"帮扶工作开展以来"}, "这是 is no part of the time"},
		{"2014年成立的合作社，现有社员420户，其中脱贫户17户。", []string{"", ""}, "when it was founded is not when it has them"},
		{"12月15日是彝族年刚刚过去的日子，34名孩子收到礼物。", []string{"12月15日"}, "过去 is a verb behind 刚刚"},
		{"55岁的边巴是日喀则市的牧民。", []string{""}, "是日 is no day inside a word"},
		{"23个子项开展了前期手续办理工作。", []string{""}, "前期 tells which work"},
		{"开采比正常年份推迟了10天。", []string{""}, "常年 is no word there"},
		{"食堂每天供餐300份，覆盖5个社区。", []string{"每天", ""}, "how often says nothing of the next clause"},
		{"去年，食堂每天供餐300份，覆盖5个社区。", []string{"每天", "去年"}, "the period before it goes on"},
		{"昨天食堂开张，每天供餐300份，覆盖5个社区。", []string{"每天", ""}, "a day does not"},
		{"今年客车占比由去年的11%升至17%。", []string{"去年", "今年"}, "what the change began with has a time of its own"},
		{"上线率由2021年的38%升至今年的61%，居第三位，重点率超过20%。", []string{"2021年", "今年", "今年"}, "what it led to is the time of what follows"},
		{"今年产量较去年的300吨增加20吨。", []string{"去年", "今年"}, "what is compared with has a time of its own"},
		{"今年产量是去年的2倍，产值达3亿元。", []string{"今年", "今年"}, "a multiple is of now"},
		{"5月均价每吨300元，创近三年新低，成交900吨。", []string{"5月", "5月"}, "a record tells how long something was not so"},
		{"7月8日全市普降大雨，出现入汛以来最强降雨，平均雨量163毫米。", []string{"7月8日"}, "a record, too"},
		{"记者15日从县里获悉，窑址出土瓷器1800件。", []string{""}, "when it was told is not when it was"},
		{"1至6月新增就业1.2万人，完成全年目标任务的61%。", []string{"1至6月", "1至6月"}, "of when the plan is"},
		{"上半年货运量增长5%，延续去年四季度以来的势头，客运量增长8%。", []string{"上半年", "上半年"}, "a time that describes the object of a verb"},
		{"去年，厅里印发《关于“十三五”能源规划的通知》，新建电站20座。", []string{"去年"}, "a time in the title of a work"},
		{"今年该项目投资5亿元，是迄今为止规模最大的项目，建设管道20公里。", []string{"今年", "今年"}, "a record up to now"},
		{"今年客运量20亿人次，同比2020年增加5%。", []string{"今年", "今年"}, "同比 compares with the time behind it"},
		{"22号，铁路发送旅客61万人，3号线载客9万人次。", []string{"22号", "22号"}, "号 behind the number of a day"},
		{"2月22号全市接待游客300人。", []string{"2月22号"}, "behind a month"},
		{"11月揽收快递52亿件，日均业务量是平日业务量的1.4倍。", []string{"11月", "11月"}, "a time of the measure it is a multiple of"},
		{"今年游客12万人次，与去年同比增加34%，收入3亿元。", []string{"今年", "今年", "今年"}, "与 and 同比 compare"},
		{"截至12日24时，现有病例36例，死亡2例。", []string{"截至12日24时", "截至12日24时"}, "现有 tells of the time up to which was counted"},
		{"去年订购飞机30架，现有7架。", []string{"去年", ""}, "but of no other"},
		{"从2022年的数量看，石桥县举办活动900场。", []string{"2022年"}, "从 belongs to 看"},
		{"世界夏季运动会吸引了300人。", []string{""}, "the season is a part of the name"},
		{"夏季奥运会吸引了300人。", []string{""}, "at the head of a sentence, too"},
		{"6月30日以来，全省6个县雨量突破有气象记录以来历史极值，最大雨量300毫米。", []string{"6月30日以来", "6月30日以来"}, "a record"},
		{"昨天破获案件12起。", []string{"昨天"}, "a day of something done"},
		{"6月电价每度0.6元。", []string{"6月"}, "电 of 电价 ends no date line"},
		{"小区建成于1987年，有36栋楼。", []string{""}, "when it began is not now"},
		{"老人今年78岁，种地12亩。", []string{"今年", ""}, "the time of an age"},
		{"今年以来，县里聘请“周末工程师”7名。", []string{"今年以来"}, "a word of time in a name"},
		{"全年利润3亿元，而上年同期是2亿元；存款增加5亿元。", []string{"全年", "上年同期", "全年"}, "what stands beside for comparison"},
		{"三部风机昨天并网。", []string{"昨天"}, "the subject of its clause stands before the time"},
		{"今年收治患者900人，当时有床位20张，门诊接待3000人次。", []string{"今年", "当时", "今年"}, "a time of no date governs its own clause"},
		{"店员一上午扎花70束。", []string{""}, "a length of time"},
		{"距离震区最近的乡有6000人。", []string{""}, "near in space"},
		{"今年，全省建成未来社区28个。", []string{"今年"}, "未来 in a name of what is built"},
		{"昨日（21日）警方拘捕男子3人。", []string{"昨日"}, "a date in brackets explains the day before it"},
		{"昨日（21日）晚上警方拘捕男子3人。", []string{"昨日晚上"}, "which may go on behind them"},
		{"公司公布截至6月底止中期业绩，纯利8亿元。", []string{"截至6月底止"}, "止 is the end of the expression"},
		{"公司去年订购客机30架，现有员工900人。", []string{"去年", ""}, "现有 tells of the present"},
		{"今天是春运的第六天，铁路发送旅客1290万人次。", []string{"今天"}, "of what the days are counted"},
		{"今年头5个月接待旅客33万人次。", []string{"今年头5个月"}, "头 is 前"},
		{"114年1至2月接待旅客33万人次。", []string{"114年1至2月"}, "a year of the Republic before two months"},
		{"过去24小时全县降雨3场。", []string{"过去24小时"}, "hours that place an event"},
		{"警方在九月十一及十二日动员警力300名。", []string{"九月十一及十二日"}, "two days share the word for a day"},
		{"2023财年首个季度营收30亿元。", []string{"2023财年首个季度"}, "the first quarter of a fiscal year"},
		{"书店除周三休息外，已营业20天。", []string{""}, "what is excepted"},
		{"“历史上的今天”图片展等活动举办了40场。", []string{""}, "inside a name"},
		{"“双11”期间，这家店卖出茶叶300斤，“五一”小长假卖出50斤。", []string{"“双11”期间", "“五一”小长假"}, "a feast in quotation marks with the word that makes a time of it"},
		{"园区比2011年“十一”黄金周多接待400人。", []string{""}, "… also where it is compared with"},
		{"海关11月18日和19日查获走私烟300条。", []string{"11月18日和19日"}, "two days of a month"},
		{"到本世纪中叶，绿地将达3000公顷。", []string{"到本世纪中叶"}, "the middle of a century"},
		{"剧团在“五一”演出3场。", []string{"五一"}, "but quotation marks round a time alone are no name"},
		{"这是今年最大的案件，涉案人员30名。", []string{""}, "what is the most says when of that alone"},
		{"昨天是秋交会首日，全市接待客商3万人。", []string{"昨天"}, "what the day was"},
		{"2015年启动的助学行动，资助学生300人。", []string{""}, "when it began"},
		{"昨日启用的还有校舍两栋，投资300万元。", []string{"昨日", "昨日"}, "but what was done then is told behind 的"},
		{"发布时间：2021-3-15 全县新修公路30公里。", []string{""}, "when a page was written"},
		{"2021-3-15 今年新修公路30公里。", []string{"今年"}, "a date that a blank parts from the time"},
		{"该桥是2019年市级重点工程，总投资5亿元。", []string{""}, "a year that tells which"},
		{"今年四季度开工2024年重点项目39个，总投资4亿元。", []string{"今年四季度", "今年四季度"}, "of which year the work is"},
		{"项目前期投资200万元，租地3万亩。", []string{"前期", ""}, "a time of its own clause"},
		{"补助第一年每亩300元，是连续第二年增加3元。", []string{"", ""}, "a number of years inside a clause"},
		{"第二年，产值达4亿元，税收2亿元。", []string{"第二年", ""}, "a time alone before its clause"},
		{"小楼建成于1987年，住有300人。", []string{""}, "but not the end of a clause"},
		{"2022年中秋节假期，景区接待游客70万人次。", []string{"2022年中秋节假期"}, "中 belongs to the feast"},
		{"正月初三至初七，列车送客3万人次。", []string{"正月初三至初七"}, "days of the moon"},
		{"去年底至今年3月，放贷3亿元。", []string{"去年底至今年3月"}, "至今 is no word before 年"},
		{"与2010年300万元的收入相比，今年增加5万元。", []string{"2010年", "今年"}, "what something is compared with by 与"},
		{"今年上半年收入3亿元，剔除今年上市的公司后，增长5%。", []string{"今年上半年", "今年上半年"}, "when it went public"},
		{"目前全面开工，3座水库将于明年底建成。", []string{"明年底"}, "the time behind it is nearer than one in an earlier clause"},
		{"入冬以来，种菜30亩。根据目前采收的情况看，亩产达5000斤。", []string{"入冬以来", ""}, "from what something is reckoned"},
		{"明年65岁以上老人的礼金增加到1000元。", []string{"明年", "明年"}, "an age that no one person has"},
		{"今年镇里发放重阳节敬老礼金300万元。", []string{"今年"}, "what a gift is for"},
		{"上半年，产值达30亿元。每招1人补贴2000元。", []string{"上半年", "", ""}, "what holds for each is of no period"},
		{"112至113年可补助3万户。", []string{"112至113年"}, "years of the Republic"},
		{"古树有100至110年树龄。", []string{""}, "a length of time"},
		{"昨天是春节假期最后一天，发送旅客3万人次。", []string{"昨天"}, "which day it was"},
		{"人数最多的为21日大年初五，接待3万人次。", []string{"21日大年初五"}, "a day behind 为"},
		{"2022年收入4万元，比之2021年的1万元，增幅达300%。", []string{"2022年", "2021年", "2022年"}, "what it is compared with"},
		{"按上年不变价计算的业务量增长3%。", []string{""}, "the prices of which year"},
		{"自本年第 36 周起录得病例97宗。", []string{"自本年第36周起"}, "blanks round the number of a week"},
		{"今年游客约为去年的3倍，收入5亿元。", []string{"今年", "今年"}, "what a multiple is of"},
		{"农场常年雇工3人。", []string{""}, "always"},
		{"算上前期人工，损失6万元。", []string{""}, "前期 tells which work"},
		{"全省假日旅游景区有30个。", []string{""}, "a kind of travel"},
		{"员工由成立时3人增加到20人。", []string{"成立时", ""}, "what the change began with, without 的"},
		{"自3月10日农历正月十六开始，客流保持在30万人以上。", []string{"自3月10日农历正月"}, "a day of the moon is no number of people"},
	} {
		assert.Equal(t, c.times, timesOf(t, c.text), "%s: %s", c.text, c.reason)
	}
}

func TestTimeCarried(t *testing.T) {
	for _, c := range []struct {
		text   string
		times  []string
		reason string
	}{
		{"上半年，全市生产总值1043亿元。其中，第一产业96亿元。", []string{"上半年", "上半年"}, "其中 goes on"},
		{"截至目前，工作队推广技术30项。同时，建成基地15个。", []string{"截至目前", "截至目前"}, "同时 goes on"},
		{"昨天，列车送走旅客3000人。车站有职工200人。", []string{"昨天", ""}, "a day is no period of statistics"},
		{"去年卖了400斤茶，赚了2万元。“水车一趟要两千元。”", []string{"去年", "去年", ""}, "somebody else speaks"},
		{"去年，产值达30亿元。石桥县的茶园有2万亩。", []string{"去年", ""}, "a place of its own"},
		{"去年，产值达30亿元。下一步，再添120台设备。", []string{"去年", ""}, "what is to come"},
		{"食堂每天供餐300份。服务老人2000人。", []string{"每天", ""}, "how often is not when"},
		{"比自己去年创造的纪录快3秒。全程用了45步。", []string{"去年", ""}, "a time inside a phrase is of that phrase"},
	} {
		assert.Equal(t, c.times, timesOf(t, c.text), "%s: %s", c.text, c.reason)
	}
}

func TestNamedYears(t *testing.T) {
	for _, c := range []struct{ text, time, reason string }{
		{"2023/24学年录取新生3200人。", "2023/24学年", "a school year"},
		{"小学由2025/26年453间减少。", "2025/26年", "a year that two calendar years share"},
		{"截至十四日十七时总损失达三亿元。", "截至十四日十七时", "a day without month before an hour"},
		{"2020/2021年预算为996亿元。", "2020/2021年", "written out"},
		{"2024财年营业收入120亿美元。", "2024财年", "a fiscal year"},
		{"2024-2025财政年度赤字1000亿元。", "2024-2025财政年度", "with both years"},
		{"民国112年度编列预算3亿元。", "民国112年度", "an era"},
		{"113年度编列预算3亿元。", "113年度", "a year of the Republic, as 度 tells"},
		{"距今113年的古树有5棵。", "", "a length of time"},
		{"昨（24）日晚间雨量达320毫米。", "昨（24）日晚间", "a day explained in brackets"},
		{"今(113)年以来成交9亿元。", "今(113)年以来", "a year explained in brackets"},
		{"2024年第12周新增病例300例。", "2024年第12周", "a week of a year"},
		{"昨深夜11时许起火，烧毁民宅2栋。", "昨深夜11时许", "起火 is a verb"},
		{"8月起火车票调涨12元。", "8月起", "but 火车票 is a noun"},
		{"新学期起，县府补助学校5所。", "新学期起", "a term without a year"},
		{"2021年秋季学期起，新建学校5所。", "2021年秋季学期起", "a term"},
		{"今年前五个月出口300亿元。", "今年前五个月", "前 belongs to the number"},
		{"去年冬天停机19个小时。", "去年冬天", "a season in two characters"},
		{"截至当地时间3日已造成73人死亡。", "截至当地时间3日", "two words that open a time"},
		{"立冬以来下雪3场。", "立冬以来", "a solar term"},
		{"周立冬种地12亩。", "", "a name"},
	} {
		times := timesOf(t, c.text)
		require.NotEmpty(t, times, c.text)
		assert.Equal(t, c.time, times[len(times)-1], "%s: %s", c.text, c.reason)
	}
}
