package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize/runes"
)

// unitPlace is a figure with what stands round it.
type unitPlace struct {
	x          *Extractor
	q          *quantity
	head, tail string // of the sentence, before and behind the figure
	prev, next rune
	short      bool // a Chinese number up to ten, which may be an ordinal or part of a name
	counted    bool // what stands before asks for an amount
}

func (p *unitPlace) numbers() *numberLists { return &p.x.lex.numbers }

// refuseUnit judges figures whose unit is often part of a name.
func (x *Extractor) refuseUnit(s string, q *quantity) string {
	p := unitPlace{x: x, q: q, head: s[:q.span.Start], tail: s[q.span.End:]}
	p.prev, _ = utf8.DecodeLastRuneInString(p.head)
	p.next, _ = utf8.DecodeRuneInString(p.tail)
	p.short = q.num.Chinese && q.value != nil && q.value.LessThan(decimal.NewFromInt(11))
	p.counted = x.counted(p.head)
	if p.numbered() {
		return refusedName
	}
	if reason, ok := p.bySurface(); ok {
		return reason
	}
	if q.unit.Kind == unit.KindNoun {
		if reason := p.noun(s[q.num.Span.Start:q.num.Span.End]); reason != "" {
			return reason
		}
	}
	countsThings := q.unit.Kind == unit.KindClassifier || q.unit.Kind == unit.KindNoun
	if countsThings && (p.prev == '前' || p.prev == '头' && p.short) {
		return "rank band"
	}
	return ""
}

// refusedName is the reason of numerals that tell a thing from others of its kind: 央视1套, 3号线.
const refusedName = "name or number of a thing"

// bySurface judges by the unit as written; ok is false where that says nothing.
func (p *unitPlace) bySurface() (reason string, ok bool) {
	q := p.q
	if named, told := p.thingNamed(); told {
		return refusedName, named
	}
	switch q.written {
	case "里":
		return "part of a word", headOfVillage(p.tail)
	case "层":
		return "ordinal", p.prev == '楼'
	case "公里", "千米", "米":
		return "place on a road", p.onRoad()
	case "处":
		return "fixed word", p.everywhere()
	case "连":
		if strings.ContainsRune("板阳阴涨跌升降增亏冠胜败霸", p.next) {
			return refusedName, true // 4连板, 3连阳
		}
		return p.squad()
	case "班":
		if anySuffix(p.head, []string{"年级", "初一", "初二", "初三", "高一", "高二", "高三"}) {
			return "ordinal", true
		}
		return p.squad()
	case "组", "队", "排", "营", "团", "旅", "师":
		return p.squad()
	case "届", "次", "期":
		return p.session()
	case "级":
		return "grade", !anyPrefix(p.tail, []string{"台阶", "阶梯"}) && !p.magnitude()
	case "角":
		if p.short && q.num.Lone && isHan(p.next) && !strings.ContainsRune("钱纸硬邮左上以多的至到起不和与及", p.next) {
			return refusedName, true // 三角测量, 六角凉亭; but 五角钱
		}
		return "score", q.dim != unit.Money && (p.prev == '第' || q.num.Chinese)
	case "分":
		return "score", q.dim != unit.Money && (p.prev == '第' || q.num.Chinese)
	case "点":
		return "clock or item number", !p.numbers().Point.begins(p.tail) && smallPoint(q) && !p.numbers().PointChange.ends(p.head)
	case "位", "名":
		return "ordinal", p.placed()
	case "方", "面", "头", "边", "手", "身", "心", "眼", "声", "步", "角度":
		return "fixed word", p.short && q.num.Lone && !isHan(p.next) && !p.x.thingCounted(p.head, p.tail, q) && !(isTwo(q) && p.x.lex.word(lastTwo(p.head))&classHead != 0)
	}
	return "", false
}

// thingNamed says whether the number, by the unit as written, tells a thing from others of its kind; told is false where the unit says nothing
// of that.
func (p *unitPlace) thingNamed() (named, told bool) {
	switch q := p.q; q.written {
	case "楼", "大", "线", "等", "流", "环", "季", "中":
		return true, true
	case "星等":
		return q.num.Chinese, true // 苏宁、五星|等商场
	case "代", "号":
		return p.next != '人', true // 三代人, 几百号人
	case "套":
		return p.second() || anySuffix(p.head, []string{"央视", "中央台", "中央电视台", "卫视"}), true
	case "版", "款", "型", "辑", "集":
		return yearLike(q) && !p.counted, true // 2023版
	case "公斤", "千克", "kg":
		return strings.HasPrefix(p.tail, "级") && !strings.HasPrefix(p.tail, "级别"), true
	case "局":
		return p.numbers().Builder.ends(p.head), true
	case "方面":
		return !p.fewSides(), true // PM2.5|方面
	case "平":
		return p.next >= '0' && p.next <= '9', true // 1平16跌
	case "页":
		return anySuffix(p.head, []string{"页共", "页 共", "页/共", "页，共"}), true // 第3页 共12页
	}
	return false, false
}

// onRoad says that a length tells where on a road something is, counted from its beginning: 国道|1042公里处, 高速柳林段|86公里加300米处; but
// 距县城|12公里处.
func (p *unitPlace) onRoad() bool {
	if !anyPrefix(p.tail, []string{"处", "+", "加", "路段", "附近"}) {
		return false
	}
	if anySuffix(p.head, []string{"高速", "国道", "省道", "县道", "公路", "铁路", "高铁"}) || anySuffix(p.head, []string{"公里加", "千米加"}) {
		return p.prev != '加' || p.q.written == "米"
	}
	if !anySuffix(p.head, []string{"段", "线", "方向", "路", "道"}) {
		return false
	}
	clause := p.head[strings.LastIndexAny(p.head, "，。；,;")+1:]
	return anyContained(clause, []string{"高速", "国道", "省道", "县道", "公路", "铁路", "高铁"}) && !strings.ContainsAny(clause, "距离隔约")
}

// fewSides says that a number can count the sides of a matter: 三|方面; but iPhone 13|方面.
func (p *unitPlace) fewSides() bool {
	q := p.q
	return q.value == nil || q.value.IsInteger() && !q.value.GreaterThan(decimal.NewFromInt(20)) && (p.prev == utf8.RuneError || p.prev > utf8.RuneSelf && p.prev != '：')
}

// squad tells 三组村民 and 二队队长 from three groups of people. 两组 are two of them.
func (p *unitPlace) squad() (reason string, ok bool) {
	q := p.q
	return "ordinal", p.short && q.num.Lone && !(isTwo(q) && (q.written == "组" || q.written == "班")) && q.num.Vague == 0 && q.bound == Exact && !p.counted && !p.listedAmount() && !p.becomes()
}

// placed says that a number tells which place something has among others: 两片分列|二、三位, 位居31位; but 位居前三位 is a band, 排名上升3位 a change.
func (p *unitPlace) placed() bool {
	head, _ := cutAnySuffix(p.head, "全国", "全省", "全市", "全球", "世界", "国内", "亚洲", "全区", "全县")
	return p.q.num.Vague == 0 && p.numbers().Ranked.ends(head)
}

// everywhere says that 四处 tells where somebody looks or runs: 四处|奔走; but 建成四处基地.
func (p *unitPlace) everywhere() bool {
	return p.q.num.Lone && p.q.num.Chinese && p.q.value != nil && p.q.value.Equal(decimal.NewFromInt(4)) && !p.counted && strings.ContainsRune("找寻奔打走逃流散漏借募筹求飘游张搜购云碰乱闲寻投宣放撒喷飞", p.next)
}

// becomes says that a number changes into another, or another into it: 由|九校|增加到十四校, 四班缩成|两班.
func (p *unitPlace) becomes() bool {
	if anySuffix(p.head, []string{"缩成", "缩至", "并成", "合并为", "合并成", "增至", "增到", "增为", "增加到", "增加至", "扩为", "扩至", "扩大到", "扩大为", "减至", "减到", "减为", "减少到", "减少至"}) {
		return true
	}
	return anyPrefix(p.tail, []string{"缩成", "缩至", "缩为", "并成", "合并为", "合并成", "增至", "增到", "增为", "增加到", "增加至", "扩为", "扩至", "扩大到", "扩大为", "减至", "减到", "减为", "减少到", "减少至"})
}

// listedAmount says that the figure goes on with a list of amounts of other things: 设两部电梯、四组扶梯; but 二组、三组村民.
func (p *unitPlace) listedAmount() bool {
	head, ok := strings.CutSuffix(p.head, "、")
	if !ok {
		return false
	}
	if at := strings.LastIndexAny(head, "，。；,;"); at >= 0 {
		head = head[at:]
	}
	return !strings.HasSuffix(head, p.q.written) && strings.ContainsAny(head, "两几0123456789")
}

// magnitude says that 级 gives the strength of an earthquake, which is measured and has decimals: 里氏6.8级, 5.0级地震.
func (p *unitPlace) magnitude() bool {
	return anyPrefix(p.tail, []string{"地震", "余震", "强震", "左右地震"}) || anySuffix(p.head, []string{"里氏", "震级", "震级为", "震级达", "震级约"})
}

// second says that the number is 二, which before a classifier counts nothing, as 两 does: 二套住房 is a second one.
func (p *unitPlace) second() bool {
	q := p.q
	return q.num.Lone && q.value != nil && q.value.Equal(decimal.NewFromInt(2)) && q.num.Chinese && !q.two
}

// smallPoint says that a number of points may be an hour or the number of an item.
func smallPoint(q *quantity) bool {
	for _, v := range []*decimal.Decimal{q.value, q.low} {
		if v != nil {
			return v.LessThan(decimal.NewFromInt(25))
		}
	}
	return true
}

// session tells 举办三届, 培训三期 and 开会两次 from the ordinals of 十二届四次会议 and 二期工程.
func (p *unitPlace) session() (reason string, ok bool) {
	q := p.q
	if q.written == "届" && (yearLike(q) || q.value != nil && q.value.GreaterThan(decimal.NewFromInt(100))) {
		return "ordinal", true // 2022届
	}
	if q.written == "届" && q.num.Chinese && anyPrefix(p.tail, []string{"全国", "人大", "政协", "中央", "省委", "市委", "县委"}) {
		return "ordinal", true // 提请|十二届全国人大常委会
	}
	if !q.num.Chinese || isTwo(q) || p.counted {
		return "", false
	}
	switch q.written {
	case "届":
		return "ordinal", isHan(p.next) || nextSession(p.tail)
	case "次":
		opens := q.num.Lone && strings.HasSuffix(p.head, "，") && q.num.Span.Len() == len("三")
		return "ordinal", anyPrefix(p.tail, []string{"会议", "全", "大会", "代表大会"}) || opens && p.numbers().Repeated.begins(p.tail)
	}
	return "ordinal", isHan(p.next) && p.next != '的'
}

// nextSession says that a list of sessions goes on: 十四届、|十五届和十六届.
func nextSession(tail string) bool {
	rest, ok := strings.CutPrefix(tail, "、")
	return ok && strings.HasPrefix(strings.TrimLeft(rest, "一二三四五六七八九十"), "届")
}

// noun judges a bare noun behind a number: 三县两区 is a label, 十一学校 and 301医院 are names.
func (p *unitPlace) noun(number string) string {
	q := p.q
	long := len(q.written) > len("县")
	switch {
	case q.num.Chinese && q.bound == Exact && isOneOf(number, []string{"五一", "八一", "七一", "六一", "三八", "五四", "九三", "九一"}):
		return "name" // 八一|村: called after a day
	case (p.counted || !p.short && p.x.ofWhole(p.head, q.written+p.tail, q)) && !yearLike(q):
		return ""
	case p.short && q.num.Vague == 0 && !p.becomes():
		return "label of a group"
	case q.num.Chinese && long && q.num.Vague == 0 && q.bound == Exact && !strings.ContainsAny(number, "百千万亿"):
		return "name"
	case !q.num.Chinese && long && q.bound == Exact && isDigits(number) && (len(number) >= 3 || p.namesBody()) && !p.people():
		return "name"
	case !q.num.Chinese && q.bound == Exact && isDigits(number) && len(number) < 4 && p.model():
		return "name"
	case yearLike(q):
		return "year"
	}
	return ""
}

// model says that a number between a name and a product is that of a model: 小米14手机, Windows 11系统.
func (p *unitPlace) model() bool {
	if !p.numbers().Product.has(p.q.written) {
		return false
	}
	last, _ := runes.Before(strings.TrimRight(p.head, " "), len(strings.TrimRight(p.head, " ")))
	return isAlnum(last) || isHan(last) && p.x.lex.word(lastTwo(p.head))&(classVerb|classAdverb|classConjunction|classPreposition|classPlace) == 0
}

// ofWhole says that a word for the whole of a place ends head, so that the number behind it, with what stands behind that, is no part of a
// name: 全市|200学校停课; but 全市|12345平台, the number of a hotline.
func (x *Extractor) ofWhole(head, behind string, q *quantity) bool {
	w := lastTwo(head)
	if !strings.HasPrefix(w, "全") || x.lex.word(w)&classPlace == 0 || q.value == nil {
		return false
	}
	fiveDigits := q.value.IsInteger() && q.value.GreaterThanOrEqual(decimal.NewFromInt(10000)) && q.value.LessThan(decimal.NewFromInt(100000))
	return !fiveDigits || !x.lex.numbers.Hotline.begins(behind)
}

// people says that a number opens its clause, or stands behind a place, and counts people: ，300村民受益, 石桥县200教师返岗.
func (p *unitPlace) people() bool {
	return p.q.dim == unit.People && !yearLike(p.q) && (!isHan(p.prev) || p.x.lex.chars.level(string(p.prev)) || p.x.lex.word(lastTwo(p.head))&classPlace != 0)
}

// namesBody says that a number stands in the middle of the name of a school, a hospital or the like: 东风20学校.
func (p *unitPlace) namesBody() bool {
	if !isHan(p.prev) || p.x.lex.tails.class(p.q.written)&classOrgTail == 0 {
		return false
	}
	return p.x.lex.word(lastTwo(p.head))&(classPlace|classVerb|classAdverb|classConjunction|classPreposition) == 0
}

// lastTwo is the last two Han characters of a text.
func lastTwo(s string) string {
	if len(s) < 6 || !utf8.RuneStart(s[len(s)-6]) {
		return ""
	}
	return s[len(s)-6:]
}
