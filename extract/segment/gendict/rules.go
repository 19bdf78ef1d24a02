package main

import (
	"strings"

	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/liangci/liangci/extract/unit"
)

// gluesNumber reports whether a word is a number, or a number with its unit, or the end of one: 十二, 三个, 万亩, 余名.
// Such words hide the words next to them. Real words with a numeral in them stay (四川, 统一, 一致, 一系列), and so do
// units that begin with one (千克, 百分点).
func gluesNumber(w word) bool {
	if keep[w.text] {
		return false
	}
	if edges[w.text] {
		return true
	}
	if !numberTag(w.pos) && !strings.HasSuffix(w.text, "大") {
		return false
	}
	for _, u := range unit.Default().Readings(w.text) {
		if u.ID != "" {
			return false
		}
	}
	rest := strings.TrimPrefix(w.text, "第")
	number := strings.TrimLeft(rest, "零〇一二三四五六七八九十百千万亿两几半数余多")
	if number == rest {
		return false
	}
	if number == "" {
		return true
	}
	return len(unit.Default().Readings(number)) > 0 || number == "月" || number == "月份" || number == "号"
}

// rare reports whether a word is of no use in news: a character beyond the 3755 of GB 2312's first level that gse tags
// zg or g, which means that it knows nothing of it, and full names of persons, most of them heroes of novels.
func rare(w word) bool {
	runes := []rune(w.text)
	if len(runes) == 1 {
		return (w.pos == "zg" || w.pos == "g") && !firstLevel(w.text)
	}
	if !strings.HasPrefix(w.pos, "nr") || len(runes) > 3 || w.freq > 1000 {
		return false
	}
	if len(runes) == 2 {
		return w.freq == 256 || w.freq == 128 // two batches of local names with made-up frequencies
	}
	return strings.ContainsRune(surnames, runes[0]) && !strings.ContainsRune("镇港市县区村洲山河湖江岛省州", runes[2])
}

// firstLevel reports whether a character is one of GB 2312's first level, rows 16 to 55.
func firstLevel(char string) bool {
	b, err := simplifiedchinese.GBK.NewEncoder().String(char)
	return err == nil && len(b) == 2 && b[0] >= 0xb0 && b[0] <= 0xd7 && b[1] >= 0xa1
}

const surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌" +
	"马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵汪祁毛禹狄米贝" +
	"明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫" +
	"房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山" +
	"谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴" +
	"胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈" +
	"廖庾终暨居衡步都耿满弘匡国文寇广禄阙东殴殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后" +
	"荆红游竺权逯盖益桓公万俟司马上官欧阳夏侯诸葛闻人东方赫连皇甫尉迟公羊澹台闫肖付阿胡令狐史婆小老"

// place reports whether a word is the name of a province, city, county or banner. They are rare one by one, but every
// article of local news has one.
func place(w word) bool {
	runes := []rune(w.text)
	if len(runes) < 3 || !strings.HasPrefix(w.pos, "n") {
		return false
	}
	return w.pos != "n" && strings.ContainsRune("省市县区旗州盟", runes[len(runes)-1])
}

// county reports whether a word is the name of a county, city or township that gse takes for a person.
func county(w word) bool {
	runes := []rune(w.text)
	return len(runes) > 2 && strings.HasPrefix(w.pos, "nr") && strings.ContainsRune("县市镇乡", runes[len(runes)-1])
}

// gluesAdverb reports whether a word is an adverb of comparison with its verb, or ends in an adverb or a preposition: 同比增长 hides 增长,
// 部将 the 民政部 of 民政部将, 价格比 the 价格 of 价格比市场价低20%.
func gluesAdverb(w word) bool {
	switch w.text {
	case "部将", "价格比":
		return true
	}
	for _, adverb := range []string{"同比", "环比", "累计", "总计", "合计", "共计"} {
		if strings.HasPrefix(w.text, adverb) && w.text != adverb {
			return true
		}
	}
	return false
}

// numberTag reports whether gse's tag allows that a word be a number with a unit. Nouns and names are left alone.
func numberTag(pos string) bool {
	switch pos {
	case "m", "mq", "q", "mg", "t", "b", "x", "nrt", "":
		return true
	}
	return false
}

// edges are words of a unit and what stands behind it, which glue across the edge of a figure, and of the end of a verb with its particle:
// 三|年来, 5|天内, 结|算了, 创|下过, 共|产粮300吨.
var edges = set(`共产 算了 下过 出过 转过 年来 年内 年间 天内 天前 天后 日内 月内 周内 人份 个月 个多 年多 个多月 多年来 余人 多人 多万
	万余 千余 百余 十余 亿余 余万 万多 千多 百多 十多 亿多`)

// keep are words that the rule would take for a number with a unit.
var keep = set(`一些 一起 一下 一下子 一点 一点儿 一路 一面 一道 一度 一块 一块儿 一手 一线 一方面 一系列 一部分 一会 一会儿
	一边 一半 一番 一阵 一阵子 一带 一流 一旦 一时 一向 一律 一再 一贯 一切 一样 一直 一致 一定 一般 一共 一同 一辈子 一口气
	一生 一代 一方 一派 一等 一号 一体 一味 一行 一举 一心 一新 一早 一经 一连 一并 一概 一味 一次性 一连串 一揽子 一大批
	一把手 一门心思 一季度 二季度 三季度 四季度 万一 万分 万岁 万众 万千 万里 千里 千万 千古 千家万户 百年 百姓 十分 十足
	四处 四周 四方 四面 四下 两侧 两岸 两旁 两边 两头 两端 两地 两极 两手 三角 三农 五一 八一 五四 七一 十一 几何 几乎 多少
	多数 多年 多半 多么 多样 多元 多方 多处 多余 多种多样 多多 数量 数字 数据 数月 数日 数年 半数 半天 半夜 半路 半点 半空
	半边天 余地 余额 余下 百分之百 百分之 千方百计 零点 零下 零件 零部件 三军 两会 一两 三两 二手 四季 百度 万科 半晌 第一 第二 第三 第四 第五
	第六 第七 第八 第九 第十 十一五 十二五 十三五 十四五 十五五 二人转 八角 二甲 三甲 二环
	三环 四环 五环 六环 一期 二期 三期 多孔 多级`)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
