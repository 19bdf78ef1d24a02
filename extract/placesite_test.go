package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSites(t *testing.T) {
	for _, c := range []struct {
		text   string
		places []string
		reason string
	}{
		{"《云湖客栈》《光之城》分列二、三位，票房为21.7亿元。", []string{""}, "titles of films, and places in a ranking"},
		{"《花莲》曳引机补助256万元。", []string{"花莲"}, "the place of the news in the marks of a title"},
		{"在葵涌海关大楼检获香烟30支。", []string{"葵涌海关大楼"}, "the house of a body"},
		{"在秀茂坪警署大楼检获香烟30支。", []string{"秀茂坪警署大楼"}, "also of one that the gazetteer knows with a body behind it"},
		{"散货码头卸下粮食3万吨，占三成。", []string{"散货码头", "散货码头"}, "common nouns that name who does it"},
		{"红枫景区把门票降至80元。", []string{"红枫景区"}, "the same before 把"},
		{"署方今年办讲座30场，又在机场增设仪器六部。", []string{"署方", "机场"}, "where 在 says that it was done"},
		{"在陵园中出土陶器200件。", []string{"陵园"}, "the same with 中"},
		{"中央负担57%、地方负担43%。", []string{"中央", "地方"}, "a member of a list with a verb"},
		{"北方口岸则只有312宗。", []string{"北方口岸"}, "whose cases they are, not what is counted"},
		{"该国西部俾路支省一处大坝决口，已造成74人死亡。", []string{"该国西部俾路支省"}, "the part of a land that was named before"},
		{"今晚中部以北气温约12度，台湾中部以北有雨30毫米。", []string{"中部以北", "台湾中部以北"}, "a part of a land"},
		{"中国（浙江）自由贸易试验区新增企业300家。", []string{"中国（浙江）自由贸易试验区"}, "a name with its place in brackets"},
		{"杭州时代（上海）新能源科技有限公司捐款20万元。", []string{"杭州时代（上海）新能源科技有限公司"}, "that of a company"},
		{"石桥县残联走访30户，石桥县委宣传部印书500册。", []string{"石桥县残联", "石桥县委宣传部"}, "bodies of a county"},
		{"青河酒店招工20人，青河老街开店30家，青河茶园采茶3吨。", []string{"青河酒店", "青河老街", "青河茶园"}, "sites that are called after a place"},
		{"金鹿酒店接待客人300人，金鹿合作社有社员60人。", []string{"金鹿酒店", "金鹿合作社"}, "… and after something else"},
		{"云溪区公所发放物资300份，云溪地检署起诉12人。", []string{"云溪区公所", "云溪地检署"}, "bodies of Taiwan"},
		{"全县共有酒店35家、超市120家。", []string{"全县", "全县"}, "but what is counted is no place"},
		{"浑河水位上涨2米。", []string{"浑河"}, "水位 is one word"},
		{"欢乐岛接待游客3万人次，古城墙累计接待游客5万人次。", []string{"欢乐岛", "古城墙"}, "sights that received visitors, whatever they are called"},
		{"山城西关印象景区接待游客1万人次，翠龙雪山接待9805人。", []string{"山城西关印象景区", "翠龙雪山"}, "the same with 景区, and of people"},
		{"午餐高峰接待230人。", []string{""}, "a time is none"},
		{"乡村旅游接待游客3万人次。", []string{""}, "a trade is none"},
		{"新建码头3座。", []string{""}, "what is built"},
		{"民办幼儿园120所，占六成。", []string{"", ""}, "what is counted"},
		{"位于临江市的石桥水库是老水库，库容3亿立方米。", []string{"石桥水库"}, "what lies there, not where"},
		{"海拔3700米的石桥县有医院2所。", []string{"石桥县", "石桥县"}, "the place behind its height"},
		{"投资3亿元、占地58亩的石桥县第九小学开学。", []string{"石桥县第九小学", "石桥县第九小学"}, "what has been built on so much ground, though it is the noun behind"},
		{"投资3亿元的项目开工。", []string{""}, "a project is no place"},
		{"暴雨导致石桥县3万人受灾，2人死亡。", []string{"石桥县", "石桥县"}, "where it befell goes on"},
		{"县人民医院增设床位30张。", []string{"县人民医院"}, "an office of a place that is not named"},
		{"石桥市公安局河东分局破案30起。", []string{"石桥市公安局河东分局"}, "a part of an office"},
		{"湖南省公安机关破案30起。", []string{"湖南省公安机关"}, "all of its offices"},
		{"湖南省公安厅组织长沙警方破案30起。", []string{"湖南省公安厅"}, "组织 is a verb between two names"},
		{"中央补助七成，工期30个月。", []string{"中央", ""}, "who pays, in its own clause only"},
		{"地方财政收入30亿元。", []string{""}, "地方财政 describes what is counted"},
		{"长沙站发送旅客3万人次，长沙南站发送旅客5万人次。", []string{"长沙站", "长沙南站"}, "the stations of a town"},
		{"石桥镇石桥社区有居民3万人。", []string{"石桥镇石桥社区"}, "a community has the name of what stands before it"},
		{"湖南减少3万人、贵州减少2万人、云南的农民减少1万人。", []string{"湖南", "贵州", "云南"}, "each member of a list has its own"},
		{"以新北市多37万人，约9%最多。", []string{"新北市", "新北市"}, "the clause goes on with the one that leads"},
		{"震中石桥县伤亡最重，已有12人死亡。", []string{"石桥县"}, "震中 stands before the subject"},
		{"世界献血者日有3万人献血。", []string{""}, "世界 begins a name"},
		{"金坛区直溪镇有居民3万人。", []string{"金坛区直溪镇"}, "a town that begins with an adverb, behind its district"},
		{"云溪县人民医院有床位300张。云溪收治患者900人。", []string{"云溪县人民医院", "云溪"}, "the short name of a county whose hospital was named"},
		{"千佛山风景区接待游客12万人次。", []string{"千佛山风景区"}, "a name that begins with a numeral"},
		{"延安革命纪念馆昨天接待游客1万人次。", []string{"延安革命纪念馆"}, "a verbal noun in the name of a body"},
		{"云溪县培训学校教师30名。", []string{"云溪县"}, "a verb before what it is done to"},
		{"疾病管制署公布国内新增病例2例。", []string{"国内"}, "who tells stands in the same clause"},
		{"云溪县法院去年收案9件，增长两成；审结7件。", []string{"云溪县法院", "云溪县法院", "云溪县法院"}, "a verb goes on behind the semicolon"},
		{"救护站服务237人，送医4人。", []string{"救护站", "救护站"}, "a word that names a site by itself"},
		{"这家医院收治患者237人。", []string{"这家医院"}, "the one that is pointed at"},
		{"石桥市电力总装机达30万千瓦。", []string{"石桥市"}, "the power of a town, no company"},
		{"长沙证券交易所成交30万股。", []string{"长沙证券交易所"}, "what stands behind a word of company"},
		{"边检站把通道增至10条。", []string{"边检站"}, "a body that the dictionary of gse lacks"},
		{"县人社局聘请教师28名。", []string{"县人社局"}, "the same, short for a longer name"},
		{"财政部会同交通运输部下达1亿元。", []string{"财政部"}, "会同 is no part of a name"},
		{"欧洲线平均票价6300元。", []string{"欧洲线"}, "a line to a place"},
		{"红枫小区内有居民300人。", []string{""}, "内 of 小区, no place of its own"},
		{"这样地方政府只要负担2成。", []string{""}, "这样 points at none"},
		{"林园湿地公园增设设施30处。", []string{"林园湿地公园"}, "a word of a body behind another"},
		{"我国东部地区降雨30毫米，西部地区只有5毫米。", []string{"我国东部地区", "西部地区"}, "parts of a country"},
		{"据农业部消息，石桥县、大河县受灾，损失3亿元。", []string{"石桥县、大河县"}, "who reports"},
		{"据民政厅报告，2万人受灾。", []string{""}, "the same"},
	} {
		assert.Equal(t, c.places, placesOf(t, c.text), "%s: %s", c.text, c.reason)
	}
}
