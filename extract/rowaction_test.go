package extract_test

import "testing"

// Which verb a figure has that stands in a row of others, or beside them.
func TestActionsOfRows(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"执勤点共检查轿车90辆，客车32辆，货车7辆。", []string{"90辆|轿车|检查", "32辆|客车|检查", "7辆|货车|检查"}, "a row over commas keeps its verb"},
		{"民警查获涉毒案件8起，涉毒人员15人。", []string{"8起|*|查获", "15人|*|查获"}, "people behind a verb that deals with cases"},
		{"合作社培育示范户30户，社员400人。", []string{"30户|示范户|培育", "400人|社员|"}, "other people are not what was done"},
		{"收缴毒品30克，枪支4支。", []string{"30克|毒品|收缴", "4支|枪支|收缴"}, "things of two kinds"},
		{"当天提供岗位360个，需求人数900人。", []string{"360个|岗位|提供", "900人|*|"}, "a number that has a name of its own"},
		{"大队出动3辆水罐车、1辆抢险救援车、2辆指挥车。", []string{"3辆|水罐车|出动", "1辆|*救援车|出动", "2辆|指挥车|出动"}, "a verb in a noun breaks no row"},
		{"窑址出土陶罐12件，另有石斧3件，还有5枚铜钱。", []string{"12件|陶罐|出土", "3件|石斧|有", "5枚|铜钱|有"}, "what is there as well"},
	})
}
