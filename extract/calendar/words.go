package calendar

// Words are listed longest first where one begins another.

var (
	untilWords   = listOf("截止到", "截至到", "截至", "截止")                             // up to, in the past
	towardWords  = listOf("直到", "直至", "到", "至")                                 // up to, past or to come
	sinceWords   = listOf("自从", "自", "从")                                       // from
	idleOpeners  = listOf("早在", "在", "于", "当地时间", "北京时间", "公元")                 // say nothing about the days
	nowWords     = listOf("目前", "当前", "如今", "现在", "现今", "眼下", "迄今")             // the day of the article
	presentWords = listOf("记者发稿时", "记者发稿", "发稿时", "发稿", "截稿时", "截稿", "今天", "今") // the same behind 至, 到 and 截至
	toDate       = listOf("止", "为止")
	connectors   = listOf("以来截至", "以来截止", "截至", "截止", "至", "到", "-")
	listWords    = listOf("、", "和", "及", "与") // between dates that follow each other
	idleClosers  = listOf("时期", "期间", "之间", "之内", "以内", "当中", "间", "里", "内", "中", "份")
	beginWords   = listOf("开始", "起")
	dayParts     = listOf("凌晨", "清晨", "早晨", "早上", "早间", "上午", "中午", "午间", "午后", "下午", "傍晚", "晚间", "晚上", "深夜", "午夜", "夜间", "夜里", "当天", "当日", "当晚", "晚", "夜")
	weekWords    = listOf("星期", "礼拜", "周")
	festivals    = listOf("国际劳动节", "元旦节", "元宵节", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节", "元旦", "除夕", "元宵", "清明", "五一", "端午", "中秋", "国庆", "十一")
	holidayTails = listOf("小长假", "黄金周", "长假", "假期", "假日", "期间", "当天", "当日")
)

// planNames and eventNames are the names of plans and events; most expressions hold none.
var planNames, eventNames = func() (list, list) {
	var p, e []string
	for _, x := range plans {
		p = append(p, x.name)
	}
	for _, x := range events {
		e = append(e, x.name)
	}
	return listOf(p...), listOf(e...)
}()

// relative is a word that counts years, months, weeks or days from the article: 去年 is -1 years.
type relative struct {
	word   string
	offset int
}

var relativeYears = relativesOf([]relative{{"大前年", -3}, {"前年", -2}, {"去年", -1}, {"今年", 0}, {"明年", 1}, {"后年", 2}})

// bracketYears, bracketMonths and bracketDays stand before a number in brackets: 去(2022)年, 上(6)月, 今(12)日.
var (
	bracketYears  = relativesOf([]relative{{"前", -2}, {"去", -1}, {"今", 0}, {"本", 0}, {"明", 1}})
	bracketMonths = relativesOf([]relative{{"上", -1}, {"本", 0}, {"今", 0}, {"下", 1}})
	bracketDays   = relativesOf([]relative{{"前", -2}, {"昨", -1}, {"今", 0}, {"本", 0}, {"明", 1}, {"后", 2}})
)

var relativeMonths = relativesOf([]relative{{"上个月", -1}, {"上月", -1}, {"这个月", 0}, {"本月", 0}, {"下个月", 1}, {"下月", 1}})

var relativeQuarters = relativesOf([]relative{{"上个季度", -1}, {"上一季度", -1}, {"上季度", -1}, {"本季度", 0}, {"这个季度", 0}, {"下个季度", 1}, {"下一季度", 1}, {"下季度", 1}})

var relativeWeeks = relativesOf([]relative{
	{"上个星期", -1}, {"上星期", -1}, {"上周", -1}, {"上个礼拜", -1}, {"上礼拜", -1},
	{"这个星期", 0}, {"本星期", 0}, {"这星期", 0}, {"本周", 0}, {"这周", 0}, {"这个礼拜", 0}, {"这礼拜", 0},
	{"下个星期", 1}, {"下星期", 1}, {"下周", 1}, {"下个礼拜", 1}, {"下礼拜", 1},
})

var relativeDays = relativesOf([]relative{
	{"大前天", -3}, {"前天", -2}, {"前日", -2}, {"前晚", -2}, {"昨天", -1}, {"昨日", -1}, {"昨晨", -1}, {"昨早", -1}, {"昨晚", -1}, {"昨夜", -1},
	{"今天", 0}, {"今日", 0}, {"今晨", 0}, {"今早", 0}, {"今晚", 0}, {"今夜", 0}, {"即日", 0},
	{"明天", 1}, {"明日", 1}, {"明晨", 1}, {"明早", 1}, {"明晚", 1}, {"大后天", 3}, {"后天", 2}, {"后日", 2},
})

// plans are the five-year plans by their first year. 十五 comes last: it begins 十五五.
var plans = []struct {
	name  string
	first int
	last  int
}{
	{"十一五", 2006, 2010}, {"十二五", 2011, 2015}, {"十三五", 2016, 2020}, {"十四五", 2021, 2025}, {"十五五", 2026, 2030},
	{"一五", 1953, 1957}, {"二五", 1958, 1962}, {"三五", 1966, 1970}, {"四五", 1971, 1975}, {"五五", 1976, 1980},
	{"六五", 1981, 1985}, {"七五", 1986, 1990}, {"八五", 1991, 1995}, {"九五", 1996, 2000}, {"十五", 2001, 2005},
}

// events are the occasions from which the news counts, by their day: the proclamation of 1949, the third plenum of 1978, the
// first day of each party congress, the return of Hong Kong and Macau, the accession to the WTO.
var events = []struct {
	name string
	day  Date
}{
	{"中华人民共和国成立", Date{1949, 10, 1}}, {"新中国成立", Date{1949, 10, 1}}, {"共和国成立", Date{1949, 10, 1}}, {"建国", Date{1949, 10, 1}},
	{"改革开放", Date{1978, 12, 18}},
	{"十六大", Date{2002, 11, 8}}, {"十七大", Date{2007, 10, 15}}, {"十八大", Date{2012, 11, 8}}, {"十九大", Date{2017, 10, 18}},
	{"二十大", Date{2022, 10, 16}},
	{"香港回归祖国", Date{1997, 7, 1}}, {"香港回归", Date{1997, 7, 1}}, {"澳门回归祖国", Date{1999, 12, 20}}, {"澳门回归", Date{1999, 12, 20}},
	{"加入世界贸易组织", Date{2001, 12, 11}}, {"加入世贸组织", Date{2001, 12, 11}},
}

// fixedDays are the holidays of the solar calendar that keep one day.
var fixedDays = []struct {
	name       string
	month, day int
}{
	{"元旦", 1, 1}, {"劳动节", 5, 1}, {"五一", 5, 1}, {"国庆节", 10, 1}, {"国庆", 10, 1},
}
