package extract_test

import "testing"

func TestPurposes(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"车站增设帐篷12顶、检票通道36条。", []string{"12顶|帐篷|增设", "36条|检票通道|增设"}, "a verb of purpose is no predicate in a row"},
		{"全县抢险车辆36辆，巡逻队员300名。", []string{"36辆|抢险车辆|", "300名|巡逻队员|"}, "nor where nothing was done"},
		{"县里现有36个采样台，打捞船达12艘。", []string{"36个|采样台|有", "12艘|打捞船|达"}, "the dictionary cuts off the last character"},
		{"医院转运伤员36名，医院救援群众30人。", []string{"36名|伤员|转运", "30人|群众|救援"}, "but people to whom something is done"},
		{"工人装卸车辆360辆，交警引导车辆36辆。", []string{"360辆|车辆|装卸", "36辆|车辆|引导"}, "and what people whose work that is deal with"},
		{"旅客接驳车辆36辆，患者转运车辆16辆。", []string{"36辆|*接驳车辆|", "16辆|*转运车辆|"}, "but not those whom it is for"},
		{"防蚊隔离床位36张。", []string{"36张|防蚊隔离床位|"}, "with what it is against"},
	})
}
