package extract_test

import "testing"

// Words that were cut apart, and words that only say how something is done.
func TestWordsHeldTogether(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"捐赠校服300套、书包300只。", []string{"300套|校服|捐赠", "300只|书包|捐赠"}, "校服 is one word, not the verb 服"},
		{"收到群众来信126件次。", []string{"126件次|群众来信|收到"}, "来信 is a noun"},
		{"海关查获走私冻品45吨。", []string{"45吨|走私冻品|查获"}, "冻品 is one word"},
		{"日均用水量120万立方米。", []string{"120万立方米|用水量|"}, "用 is no verb here"},
		{"农民人均纯收入由2800元跃升至9600元。", []string{"2800元|*纯收入|", "9600元|*纯收入|跃升"}, "跃升至, not 升至 behind 跃"},
		{"医院床位数从300张扩充至800张。", []string{"300张|*床位数|*", "800张|*床位数|扩充"}, "what is done with things changes their number, too"},
		{"该公司宣布裁员1500人。", []string{"1500人||裁员"}, "宣布 only says that it was made known"},
		{"县里集中帮扶20所高中。", []string{"20所|高中|帮扶"}, "集中 says how"},
		{"云溪县累计拆除了120余幢厂房，受到好评。", []string{"120余幢|厂房|拆除"}, "拆除|了, not 拆|除了"},
		{"全县消除了35处隐患。", []string{"35处|隐患|消除"}, "消除|了"},
		{"除了120名教师，还有8名职工。", []string{"120名|教师|*", "8名|职工|*"}, "除了 itself stays"},
		{"去年，云溪县共检修设备36台次。", []string{"36台次|设备|检修"}, "a word behind 共 is a verb where a noun follows"},
		{"全县已失业人员36人。", []string{"36人|失业人员|*"}, "but what people are called by is none"},
		{"公司宣布3项措施。", []string{"3项|措施|宣布"}, "but 宣布 by itself is what was done"},
	})
}

// Deeds that something is told of, and nouns behind figures and verbs.
func TestDeedsAsSubjects(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"手术进行了近10个小时。", []string{"10个小时|手术|进行"}, "a deed goes on"},
		{"救援持续了36小时。", []string{"36小时|救援|持续"}, "for so long"},
		{"已进行健康监测21天。", []string{"21天||*"}, "but an object has no length"},
		{"演出吸引了2000多名观众。", []string{"2000多名|观众|吸引"}, "what came of it is the action"},
		{"培训带动就业300人。", []string{"300人||带动就业"}, "培训 is the subject"},
		{"预计损失在1000万元以内。", []string{"1000万元|损失|"}, "在 states what it comes to"},
		{"发放创业贷款1.2亿元。", []string{"1.2亿元|创业贷款|发放"}, "a verb in the object"},
		{"45岁的李某驾车肇事。", []string{"45岁|李某|"}, "a name with 某 ends the phrase"},
		{"电商平台推出了五折优惠。", []string{"五折|优惠|推出"}, "a price reduction is what was offered"},
		{"长者另享五折优惠。", []string{"五折|优惠|享"}, "… and had"},
	})
}

// Numbers of rounds, stages and nights, and what is fixed, exceeded or paid.
func TestStagesAndLevels(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"双方进行了三轮磋商。", []string{"三轮|磋商|进行"}, "三轮 is no tricycle behind a verb"},
		{"其中包括三轮汽车和低速货车。", nil, "here it is"},
		{"产业园分三期建设。", []string{"三期|产业园|分"}, "nor is 三期 an ordinal behind 分"},
		{"五天四晚的行程已售罄。", []string{"五天|*|*", "四晚|行程|*"}, "days and nights state a length"},
		{"一楼设两部电梯、四组扶梯。", []string{"两部|电梯|设", "四组|扶梯|设"}, "an amount behind an amount"},
		{"二组、三组村民受灾。", nil, "but not behind an ordinal"},
		{"中铁十一局集团承建的隧道已掘进860米。", []string{"860米|隧道|掘进"}, "the number of a bureau"},
		{"最低工资标准调整为每月2200元。", []string{"2200元|最低工资标准|调整"}, "调整为 is a verb"},
		{"水位已超过警戒线0.8米。", []string{"0.8米|水位|超过"}, "what exceeds, not what is exceeded"},
		{"每辆车补贴8000元。", []string{"8000元|*|补贴"}, "补贴 is a verb behind 每 with its noun"},
		{"价格比市场价低20%。", []string{"20%|价格|低"}, "比 compares"},
		{"活动当天共有3600多人参与。", []string{"3600多人||*"}, "活动当天 says when"},
		{"她在三尺讲台上坚守了35年。", []string{"35年||坚守"}, "三尺讲台 is a set phrase"},
	})
}

// What is given to whom, and who says something.
func TestGiversAndSpeakers(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"对新增技改投资给予10%的补助。", []string{"10%|补助|给予"}, "what stands before the light verb is not done"},
		{"今年編列3,600萬元補助國中小營養午餐。", []string{"3,600萬元||编列"}, "補助 has an object of its own"},
		{"校方提出9万元拨款申请。", []string{"9万元|*|提出"}, "but here it is part of a noun"},
		{"25名专家为600余名群众免费体检。", []string{"25名|专家|体检", "600余名|群众|体检"}, "for whom something is done, where they are counted too"},
		{"受访的1205名教师中，86.3%表示满意。", []string{"1205名|教师|*", "86.3%|教师|表示满意"}, "a share of people says something"},
		{"项目规划建设厂房4栋、综合楼1栋。", []string{"4栋|厂房|规划建设", "1栋|综合楼|规划建设"}, "规划 before 建设"},
		{"县府编列1亿2000万元整修农路。", []string{"1亿2000万元||编列"}, "what is done with an amount is no noun"},
		{"开发出转换效率达28.6%的新型电池。", []string{"28.6%|*效率|达"}, "the measure that the share is of stands before it"},
		{"截至月底，全市尚有病例36例。", []string{"36例|病例|有"}, "尚 says how"},
		{"他以每股18.5元的价格买入2万股。", []string{"18.5元|价格|买入", "2万股||买入"}, "the price is not what was bought, with 每 before it too"},
		{"须具有两年以上工作经验。", []string{"两年|工作经验|具有"}, "experience has a length"},
		{"他在男子81公斤级比赛中夺冠。", nil, "a class of weight"},
		{"现场调集破拆工具、探照灯等800余件。", []string{"800余件|*|*"}, "破拆 names tools"},
		{"记者来到985高校和三区三州。", nil, "what one comes to is a name"},
		{"专家组走进12村开展培训。", []string{"12村|*|走进"}, "but it may be an amount"},
		{"12家企业中，3家存在隐患，2家面临困难。", []string{"12家|企业|*", "3家|*|存在", "2家|*|面临"}, "what is there is told of those that are counted"},
		{"全市存在隐患36处。", []string{"36处|隐患|存在"}, "在 is part of the verb"},
		{"恒指跌238点，大市成交1021亿元。", []string{"238点|恒指|跌", "1021亿元|大市成交|*"}, "大市成交 is one noun"},
	})
}
