package calendar

import "testing"

// TestYearless has dates without their year or month.
func TestYearless(t *testing.T) {
	runCases(t, []resolveCase{
		{"4月15日", tuesday, "2023-04-15..2023-04-15", "past this year"},
		{"7月", tuesday, "2023-07-01..2023-07-31", "the month of the article"},
		{"7月上旬", tuesday, "2023-07-01..2023-07-10", "part of it"},
		{"7月15日", tuesday, "2023-07-15..2023-07-15", "it begins within the week"},
		{"12月", "2023-01-10", "2022-12-01..2022-12-31", "the last December is near"},
		{"12月15日", "2023-02-10", "2022-12-15..2022-12-15", "the same for a day"},
		{"12月1日", "2023-08-01", "", "either December"},
		{"12月1日起", "2023-10-01", "", "probably announced, but not certainly"},
		{"1月1日", "2022-12-28", "", "past by a year or near"},
		{"9月份", tuesday, "", "either September"},
		{"2月29日", "2024-07-11", "2024-02-29..2024-02-29", "a leap year"},
		{"2月29日", tuesday, "", "not in this year nor the last"},
		{"上半年", tuesday, "2023-01-01..2023-06-30", "it is over"},
		{"上半年", "2023-06-28", "2023-01-01..2023-06-30", "as good as over"},
		{"上半年", "2023-05-11", "", "not over, and the last one long past"},
		{"下半年", "2023-01-15", "2022-07-01..2022-12-31", "just over"},
		{"前三季度", "2023-10-20", "2023-01-01..2023-09-30", "over"},
		{"四季度", "2023-02-11", "2022-10-01..2022-12-31", "just over"},
		{"一季度", tuesday, "2023-01-01..2023-03-31", "over"},
		{"第一季度、第二季度", tuesday, "2023-01-01..2023-06-30", "they follow each other"},
		{"第一季度、第三季度", tuesday, "", "they do not"},
		{"1—9月", "2023-10-11", "2023-01-01..2023-09-30", "over"},
		{"1至11月", "2023-01-05", "2022-01-01..2022-11-30", "of the year before"},
		{"1—9月", tuesday, "", "not over"},
		{"前5个月", "2023-06-11", "2023-01-01..2023-05-31", "the bulletin that follows"},
		{"前5个月", "2023-10-11", "", "may be any five months"},
		{"5月10-12日", tuesday, "2023-05-10..2023-05-12", "days"},
		{"4月5日至7日", tuesday, "2023-04-05..2023-04-07", "days with both marks"},
		{"10月1日至7日国庆假期", "2023-10-08", "2023-10-01..2023-10-07", "the holiday has its date"},
		{"4月28日至5月3日", tuesday, "2023-04-28..2023-05-03", "over the month"},
		{"12月30日至1月2日", "2023-01-03", "2022-12-30..2023-01-02", "over the year"},
		{"12月30日至1月2日", "2022-12-31", "2022-12-30..2023-01-02", "in the midst of it"},
		{"12月30日至2日", "2023-01-03", "2022-12-30..2023-01-02", "without the second month"},
		{"11月至次年3月", "2023-04-03", "2022-11-01..2023-03-31", "with 次年"},
		{"11月至今年3月", "2023-04-03", "2022-11-01..2023-03-31", "with 今年"},
		{"5月12日至10日", tuesday, "", "turned round"},
		{"3月至今", tuesday, "2023-03-01..2023-07-11", "this March"},
		{"9月至今", tuesday, "2022-09-01..2023-07-11", "the last September: it is past"},
		{"12月以来", tuesday, "2022-12-01..2023-07-11", "the same"},
		{"自11月26日车票开售以来", "2013-12-16", "2013-11-26..2013-12-16", "with its event"},
		{"截至6月底", tuesday, "..2023-06-30", "past this year"},
		{"截至8月底", tuesday, "..2022-08-31", "截至 speaks of the past"},
		{"截至8月底", "2023-08-30", "..2023-08-30", "not after the article"},
		{"到12月底", tuesday, "", "a plan or the past"},
		{"5月1日前", tuesday, "..2023-05-01", "past"},
		{"7月1日至昨天", tuesday, "2023-07-01..2023-07-10", "up to yesterday"},
		{"元旦当天", tuesday, "2023-01-01..2023-01-01", "a fixed holiday"},
		{"18日", "2023-07-20", "2023-07-18..2023-07-18", "of this month"},
		{"18日14时14分", "2023-07-20", "2023-07-18..2023-07-18", "with a time"},
		{"5月1日24时", tuesday, "2023-05-01..2023-05-01", "midnight ends the day"},
		{"30日", "2023-07-03", "2023-06-30..2023-06-30", "of the last month"},
		{"15日", tuesday, "2023-07-15..2023-07-15", "it is near"},
		{"25日", tuesday, "", "either month"},
		{"31日", "2023-07-02", "", "June has none, and July's is far"},
		{"18日至19日", "2023-07-20", "2023-07-18..2023-07-19", "days"},
		{"18日14时至19日8时", "2023-07-20", "2023-07-18..2023-07-19", "with times"},
		{"28日至2日", "2023-07-03", "2023-06-28..2023-07-02", "over the month"},
		{"28日至2日", "2023-06-30", "2023-06-28..2023-07-02", "in the midst of it"},
		{"截至15日", "2023-07-20", "..2023-07-15", "up to the day"},
		{"18日至今", "2023-07-20", "2023-07-18..2023-07-20", "since the day"},
		{"十八日上午", "2023-07-20", "2023-07-18..2023-07-18", "Chinese with a time is a day"},
		{"当地时间5月1日", tuesday, "2023-05-01..2023-05-01", "in another time zone"},
	})
}

// TestUnresolved has what no one can know from the article's date.
func TestUnresolved(t *testing.T) {
	var cases []resolveCase
	for expr, reason := range map[string]string{
		"": "nothing", "以来": "no date", "截至": "no date", "的": "no date", "今": "half a word", "上": "half a word",
		"近日": "vague", "日前": "vague", "近期": "vague", "近年来": "vague", "多年来": "vague", "近几年": "vague", "十余年来": "vague",
		"今春": "seasons have no fixed days", "2022年冬": "seasons have no fixed days", "汛期": "differs by place", "暑期": "differs by school",
		"春节期间": "a holiday without its date", "2022年春节期间": "not the whole year", "端午假期期间": "a holiday without its date",
		"“十一”期間": "a word in the other script", "“十一”期间": "a holiday, not a plan", "五月初五": "the lunar calendar", "八月十五": "the lunar calendar",
		"去年同期": "which part is said elsewhere", "2019年同期": "which part is said elsewhere",
		"上年": "the year before the one in question", "当年": "the year in question", "当日": "the day in question", "次日": "the day after it",
		"同年8月": "the year in question", "次年3月": "the year after it", "当月": "the month in question",
		"开展帮扶以来": "an event without a date", "疫情期间": "an event without a date", "十八大": "an event is no time without 以来",
		"每年第一季度": "recurring", "每天": "recurring", "周一至周五": "recurring",
		"周三": "the last or the next", "12时55分": "no day", "下午": "no day", "3日内": "a length", "三日": "a length", "3月内": "a length",
		"3日前": "a deadline or three days ago", "2000年前": "before or by the end of", "2000年左右": "about",
		"一年前": "about", "两天": "a length", "三年": "a length", "三年间": "a length somewhere", "近3小时": "not of days",
		"本世纪初": "no certain end", "20世纪90年代末": "no certain beginning", "20年代": "the last or this",
		"2月30日": "there is none", "2023年2月29日": "not in that year", "13月": "there is none", "2023年0月": "there is none",
		"32日": "there is none", "2023-02-30": "there is none", "5月10月": "no range", "五季度": "there is none",
		"112年": "of what calendar", "98年4月": "of what calendar", "令和5年": "another calendar", "公元前221年": "before the calendar",
		"一五": "a number", "十五": "a number", "五一假期": "how long", "22:30": "no day",
		"2023年至2022年": "turned round", "2022年12月发射入轨后": "an event after a date", "2030年以来": "to come",
		"2022届": "a class", "第三届": "an ordinal", "2022": "a bare number", "2022年级": "a rest that is not understood",
		"截至2012年以来": "two directions", "目前以来": "no beginning", "07/11/2023": "day and month in doubt",
	} {
		cases = append(cases, resolveCase{expr, tuesday, "", reason})
	}
	for _, expr := range []string{"今年以来", "昨天", "上周", "4月15日", "18日", "截至目前", "近三年", "90年代", "上世纪80年代", "全年", "周二", "本季度"} {
		cases = append(cases, resolveCase{expr, "", "", "the article has no date"})
	}
	for _, expr := range []string{"全年", "年内", "年底", "年中"} {
		cases = append(cases, resolveCase{expr, "2023-02-20", "", "early in the year it may be the one before"})
	}
	runCases(t, cases)
}
