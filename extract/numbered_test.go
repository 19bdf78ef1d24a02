package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/normalize"
)

// Numbers that tell a thing from others of its kind are no figures; the same units after amounts are.
func TestNumbersOfThings(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct {
		text   string
		want   []string
		reason string
	}{
		{"男子60米和女子3000米今晚开赛，3000米决赛有12人。", []string{"12人"}, "events, told by who runs them or by the race"},
		{"一栋9层居民楼和这幢6层教学楼。", []string{"9层", "6层"}, "a house and its storeys are no address"},
		{"他家在3栋9层。", nil, "an address"},
		{"受降雨影响，3路、17路和夜班203路临时绕行。", nil, "bus lines"},
		{"甲县、乙县分列二、三位，本县位居全省41位。", nil, "places in a ranking"},
		{"排名上升3位，招聘两三名教师。", []string{"3位", "两三名"}, "what changed or is counted"},
		{"该股已4连板，指数3连阳，球队取得5连胜。", nil, "how often in a row"},
		{"出动3连官兵80人。", []string{"3连", "80人"}, "companies of soldiers"},
		{"货车冲入了406省道路边的水沟，轿车驶入308县道。", nil, "roads told by their number"},
		{"消防、供水、122等部门赶来。", nil, "a service told by its telephone number, and no thing counted behind 等"},
		{"国华、百盛、五星等商场参加。", nil, "the last name of a list"},
		{"这颗恒星的亮度是6.5星等。", []string{"6.5星等"}, "but stars have a magnitude"},
		{"入住率达6、7成，有2、3名住客等了3、4个小时。", []string{"6、7成", "2、3名", "3、4个小时"}, "two digits that follow each other are a range"},
		{"甲、乙两校分别有5、6名教师，另有2、3、4人的小组。", []string{"5", "6名", "2", "3", "4人"}, "but not where each has its own, nor three of them"},
		{"两地分别新增20例，丙地有5、6名患者。", []string{"20例", "5、6名"}, "each of another clause says nothing of it"},
		{"3、4和8人各住一屋。", []string{"3", "4", "8人"}, "three of them, the last behind 和"},
		{"摆渡因大雾中断数小时，过几天再查。", []string{"数小时"}, "how long a state lasted ends the clause"},
		{"1岁3个月的男孩和两岁零五个月的女孩平安。", []string{"1岁3个月", "两岁零五个月"}, "an age in years and months is one"},
		{"八块三毛一斤，当年一石米二十块大洋。", []string{"八块三毛", "二十块大洋"}, "money as people say it"},
		{"项目总投资高达数十亿，当年数百万人受益。", []string{"数十亿", "数百万人"}, "a vague sum that a clause states"},
		{"800茶农增收，石桥县300学子返校。", []string{"800茶农", "300学子"}, "people counted without a classifier at the start of a clause and behind a place"},
		{"警方兵分三路展开抓捕。", []string{"三路"}, "three groups that set out"},
		{"平台同时接入16路视频。", []string{"16路"}, "channels are counted"},
		{"车辆可经八一路、建设二路绕行。", nil, "streets"},
		{"地址是工人路58号2栋3单元401室。", nil, "an address"},
		{"小区共有12栋住宅。", []string{"12栋"}, "houses are counted"},
		{"2078次列车改在5站台候车。", nil, "a train"},
		{"全年出动消防车2078次。", []string{"2078次"}, "how often"},
		{"铁路部门开行6063/6064次“慢火车”。", nil, "a pair of trains"},
		{"请持15车、16车车票的旅客检票。", nil, "carriages"},
		{"他在七局下敲出安打，7局上又添1分。", []string{"1分"}, "innings"},
		{"国道一号北向362.5公里处发生二次车祸，4辆车受损。", []string{"4辆"}, "a place on a road, what a crash is called"},
		{"国道3号南下258.5公里竹南段追撞，台61线149公里路段回堵4公里。", []string{"4公里"}, "where on a road of a number"},
		{"台9甲线坍方3处。", []string{"3处"}, "a road of a number and a letter"},
		{"国道1号北向5公里塞车，台9线12公里拓宽完工，国道五号全长54公里。", []string{"5公里", "12公里", "54公里"}, "how much of it"},
		{"男子10%面积二度灼伤，女童背部二至三度烧烫伤，气温降了三度。", []string{"10%", "三度"}, "grades of an injury"},
		{"在离城20公里处发现遗骸。", []string{"20公里"}, "how far"},
		{"自第 36 周起录得60宗。", []string{"60宗"}, "a space stands behind 第"},
		{"春节与228连假订房率49%，双十节五成。", []string{"49%", "五成"}, "holidays named by their day"},
		{"二十四日零时起至二十五日下午六时降雨30毫米。", []string{"30毫米"}, "days of this month"},
		{"未来两个财政年度、5个学年间缩减2%。", []string{"2%"}, "years of a kind"},
		{"系统升级到3.2版。", nil, "a version"},
		{"十四届、十五届和十六届当选的11人到会。", []string{"11人"}, "a list of sessions"},
		{"三元社区队迎战上届亚军。", nil, "the name of a district"},
		{"每份三元，村民排队购买。", []string{"三元"}, "money"},
		{"洽询电话299-1111分机7532。", nil, "an extension"},
		{"农业部更新114年桦加沙台风农业灾情报告，损失5亿元。", []string{"5亿元"}, "a year of the Republic before the name of a storm"},
		{"这是100年来最强台风。", nil, "but a length of time before 来"},
		{"请致电热线2545 6182或电邮查询。", nil, "eight digits in two groups, as in Hong Kong"},
		{"影片讲的是民国74年的旧闻。", nil, "a year of the Republic of China"},
		{"814大地震与921强震都发生在凌晨。", nil, "events named by their day"},
		{"改扩建东风20学校新增学位1200个。", []string{"1200个"}, "the number of a school"},
		{"暴雨致平岭村2组山体滑坡，全村12组受灾。", []string{"12组"}, "a group of one village; all of them are counted"},
		{"货车行至环城大道南四段，拖走3辆车。", []string{"3辆"}, "a section of a road in one direction"},
		{"她在女子100米仰泳和男女混合4×100米混合泳接力中夺金，泳池长50米。", []string{"50米"}, "events of a contest, told by their distance"},
		{"车祸已致5死1重伤12车受损。", []string{"5", "1", "12车"}, "what became of the people whom a number counts"},
		{"全市14校停课，3所医院接诊。", []string{"14校", "3所"}, "schools and hospitals counted"},
		{"17个品种价格“1平16跌”。", []string{"17个"}, "how many stood still and how many fell"},
		{"环比增长+5.1%，形成“1+1”机制。", []string{"5.1%"}, "a sign is no label"},
		{"预计21、22日两天客流增长6%。", []string{"6%"}, "days in a row"},
		{"济山区第一、二批试点的8个村已完工。", []string{"8个"}, "a list of ordinals"},
		{"（第3页共12页）全村种植玉米300亩。", []string{"300亩"}, "pages"},
		{"强震升至4310死 影响数百万人", []string{"4310", "数百万人"}, "the dead of a headline"},
		{"旅客1,200人(+3.1%)，共36宗（+22宗），查詢(+886)。", []string{"1,200人", "3.1%", "36宗", "22宗"}, "a plus sign in brackets"},
		{"台南七股區、新北五股區發放五倍券，集中在北門、七股、將軍。", nil, "names of Taiwan"},
		{"高雄市14例，含鼓山區10例、三民區二例、楠梓區一例、鳳山區一例。", []string{"14例", "10例", "二例", "一例", "一例"}, "一 beside other numbers of the same"},
		{"病例分布於宜蘭縣及臺北市（各一例）。", []string{"一例"}, "of each"},
		{"他左边一个，右边一个，共两个。", []string{"两个"}, "but not beside itself alone"},
		{"长期陪伴180户(4/6)，三重区六张街开放三分之二(2/3)。", []string{"180户", "三分之二", "2/3"}, "a day in brackets, a street"},
		{"沪深300成分股净流出13.84亿元。", []string{"13.84亿元"}, "成 of 成分"},
		{"高公局表示，国5坪林段车流回堵8公里。", []string{"8公里"}, "a freeway of Taiwan"},
		{"共有5国12省参加，中国5人入选。", []string{"5国", "12省", "5人"}, "countries"},
		{"她收获600万成为最大赢家。", []string{"600万"}, "成 of 成为"},
		{"较上一交易日减少150亿元，下一年再增10亿元。", []string{"150亿元", "10亿元"}, "上一 and 下一 point at one"},
		{"预计119年将累计竣工9,377户，113年底通车。", []string{"9,377户"}, "years of the Republic of China"},
		{"大桥历时11年完成。", []string{"11年"}, "a length of time"},
		{"系统能于约10秒内发出警报，24小时内有回音。", []string{"10秒", "24小时"}, "limits in hours, minutes and seconds"},
		{"过去24小时内新增病例12例。", []string{"12例"}, "a time"},
		{"请即日起至十三日到农会申请。", nil, "a day of this month"},
		{"万亿城市角逐，千亿企业扎堆。", nil, "how large a city or a company is"},
		{"徐州GDP分别迈过7000亿元、8000亿元大关。", []string{"7000亿元", "8000亿元"}, "thresholds in a list"},
		{"发布日期为113年10月4日。", nil, "a date of the Republic of China"},
		{"二套最低首付比例下调，购买二套住房者增多。", nil, "二 before a classifier is the second"},
		{"防汛预案（2023版）印发，2024款新车上市。", nil, "the year of an edition"},
		{"施工方负责人万三喜表示满意。", nil, "a person's name"},
		{"全市200学校停课，全县500大学生返乡。", []string{"200学校", "500"}, "behind a word for the whole of a place a number is no part of a name"},
		{"全市12500学生返校，全市12315热线开通。", []string{"12500学生"}, "a number like that of a hotline, and one"},
		{"全省12345平台开通，301医院迁址。", nil, "but that of a hotline and of a hospital are"},
		{"八一村去年脱贫36户。", []string{"36户"}, "a village is called after a day"},
		{"拿下20亿订单，卖出300商品。", []string{"20亿", "300商品"}, "the worth of what is counted elsewhere"},
		{"某品牌Note 9手机热销，升级到星海5系统。", nil, "models and versions of products"},
		{"清理出聚落一处,计有柱洞30个。", []string{"一处", "30个"}, "一 in an inventory, with a comma of ASCII"},
		{"捐出25电脑，卖一块八。", []string{"25电脑", "一块八"}, "counted products; a sum with a fraction is no indefinite 一"},
		{"该乡由六校减至三校，五班并成两班。", []string{"六校", "三校", "五班", "两班"}, "numbers that change are no labels of groups"},
		{"补充维生素C200毫克，缺维生素B12。", []string{"200毫克"}, "the dose of a vitamin, and its name"},
		{"咨询电话24681357转3 工作日接听。", nil, "an extension"},
		{"捐出五钱重的金戒指。", []string{"五钱"}, "the weight of gold"},
		{"他经历了八二三炮战。", nil, "a battle by its date"},
		{"红四方面军旧址开放，CRH380A型列车下线，三元牛奶涨价。", nil, "an army, a model of trains, a brand"},
		{"号码为0053的车辆离开。", nil, "zeros at the front"},
		{"风灾共造成2死43伤。", []string{"2", "43"}, "the dead and the hurt"},
		{"月薪四千出头，考下高级工证以后七千五。", []string{"四千", "七千五"}, "sums as people say them"},
		{"办理时限由60日压缩至20日。", []string{"60日", "20日"}, "lengths that change, no dates"},
		{"增速分别为6.7、12.5和-14.1%。", []string{"6.7", "12.5", "-14.1%"}, "the sign behind 和"},
		{"配建40万千瓦/80万千瓦时的储能电站。", []string{"40万千瓦", "80万千瓦时"}, "power and energy, no rate"},
	} {
		var got []string
		for _, r := range x.Extract(normalize.String(c.text)).Records {
			got = append(got, r.Quote)
		}
		assert.Equal(t, c.want, got, "%s: %s", c.reason, c.text)
	}
}

// The numerals of a list share the multiplier of the last where that gives numbers of one size.
func TestSharedMultiplier(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct {
		text   string
		want   []string
		reason string
	}{
		{"玉米、大豆、水稻分别为76.2、31.5和20.7万亩。", []string{"762000", "315000", "207000"}, "万 for all three"},
		{"三大产业增加值分别为96.8、451.2和495.7亿元。", []string{"9680000000", "45120000000", "49570000000"}, "亿 over two steps"},
		{"罚款500和1.2万元。", []string{"500", "12000"}, "500 and 1.2 are not of one size"},
	} {
		var got []string
		for _, r := range x.Extract(normalize.String(c.text)).Records {
			got = append(got, r.Value.String())
		}
		assert.Equal(t, c.want, got, "%s: %s", c.reason, c.text)
	}
}
