package extract_test

import "testing"

func TestBodiesThatAct(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"市教育局投入资金300万元。", []string{"300万元|资金|投入"}, "the 市 of the body stands before it"},
		{"县妇联帮扶农户300户，省法院救助困难群众300人。", []string{"300户|农户|帮扶", "300人|困难群众|救助"}, "short names of bodies, and those they deal with"},
		{"志愿者协会组织志愿者20名。", []string{"20名|志愿者|组织"}, "a body in two words"},
		{"交通部门检查车辆300辆。供电公司培训学员300名。", []string{"300辆|车辆|检查", "300名|学员|培训"}, "a department; a company whose name begins with a verb"},
		{"医院护理人员300名，学校教学设备30台。", []string{"300名|医院护理人员|", "30台|学校教学设备|"}, "but a trade, and things that a verb describes"},
		{"合作社种植基地300亩。", []string{"300亩|*种植基地|"}, "a site that a verb describes"},
		{"各类培训中心培训学员3000人。", []string{"3000人|学员|培训"}, "the first 培训 is a part of the body"},
	})
}
