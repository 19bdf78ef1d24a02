package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/unit"
)

// Numbers that tell a thing from others of its kind look like amounts: 3路 is a bus, 2栋3单元 an address, 2078次 a train, 15车 a
// carriage, 七局下 an inning, 3.2版 a version. What stands round them tells.

// numbered says that a number with its unit is such a name.
func (p *unitPlace) numbered() bool {
	q := p.q
	if p.short && q.num.Lone && q.bound == Exact && p.county() {
		return true
	}
	if p.prev == '国' && p.freeway() {
		return true
	}
	switch q.written {
	case "路":
		return p.line()
	case "段", "弄", "巷", "里":
		head, _ := cutAnySuffix(p.head, "东", "南", "西", "北", "中")
		return anySuffix(head, []string{"路", "街", "大道"}) // 中山路二段, 天府大道南四段
	case "组", "社", "队":
		return p.villageGroup()
	case "米", "公里":
		return p.event() || q.written == "公里" && p.milestone()
	case "栋", "幢", "座", "单元", "室", "层":
		return p.address()
	case "次":
		return p.train()
	case "车":
		return p.numbers().Carriage.begins(p.tail) || p.listedAs("车")
	case "局":
		if !q.num.Chinese {
			return q.bound == Exact && anyPrefix(p.tail, []string{"上", "下"}) && !anyPrefix(p.tail, []string{"上来", "下来"}) // 6局下
		}
		return anyPrefix(p.tail, []string{"上", "下", "起", "末", "後", "后"})
	case "甲":
		return strings.HasPrefix(p.tail, "线") // 台9甲线
	case "连":
		return strings.HasPrefix(p.tail, "假") // 228连假
	case "度":
		return p.numbers().Injury.begins(p.tail) // 二度灼伤
	case "分":
		return strings.HasPrefix(p.tail, "机") // 299-1111分机
	case "版":
		return q.value != nil && !q.value.IsInteger() || p.next == '本'
	case "元":
		return p.short && !p.counted && q.bound == Exact && p.numbers().District.begins(p.tail)
	}
	return false
}

// county says that a number and its classifier are the name of a county: 三台县, 五河县; but 两个县, 三类县.
func (p *unitPlace) county() bool {
	if p.q.unit.Kind != unit.KindClassifier || p.q.two || !anyPrefix(p.tail, []string{"县", "镇"}) || anyPrefix(p.tail, []string{"县区", "县市", "县级", "镇区"}) {
		return false
	}
	return !isOneOf(p.q.written, []string{"个", "类", "级", "种", "座", "批", "大", "家", "所", "处"})
}

// villageGroup says that a number is that of a group of one village, which stands right before it: 金坪村2组, but 全村12组.
func (p *unitPlace) villageGroup() bool {
	q := p.q
	head, ok := cutAnySuffix(p.head, "村", "社区", "屯")
	return ok && !p.counted && q.bound == Exact && q.num.Kind == numeral.Cardinal && isHanString(lastTwo(head)) && !anySuffix(head, []string{"全", "各", "每", "个", "行政", "多", "两", "贫困", "自然"})
}

// event says that a distance names an event of a contest: 100米仰泳, 10米气步枪, 4×100米混合泳接力.
func (p *unitPlace) event() bool {
	if anySuffix(p.head, []string{"男子", "女子", "男女", "混合"}) {
		return true // 男子60米
	}
	of, _ := cutAnyPrefix(p.tail, "男女", "男子", "女子", "混合", "个人", "团体")
	return p.numbers().ContestEvent.begins(p.tail) || p.numbers().ContestEvent.begins(of)
}

// milestone says that a distance is that of a place on a road from where the road begins: 国道1号北向362.5公里处; but 距国道20公里处.
func (p *unitPlace) milestone() bool {
	head := p.head[max(0, len(p.head)-len("国道一号北向内侧车道")):]
	road, way := cutAnySuffix(head, "北向", "南向", "东向", "西向", "北上", "南下", "往北", "往南", "方向", "行经", "行至", "驶至")
	if anyPrefix(p.tail, []string{"处", "路段", "附近"}) {
		return way || numberedRoad(road)
	}
	next, _ := utf8.DecodeRuneInString(p.tail)
	return isHan(next) && numberedRoad(road) && !anyPrefix(p.tail, []string{"车", "塞", "回", "壅", "紫", "长", "拓", "的", "全", "路", "改", "新", "待", "已", "完", "通"}) // 国道1号北向220.3公里埔盐段; but 国道1号北向5公里壅塞
}

// numberedRoad says that a text ends with the number of a road: 国道三号, 台61线, 台9丁线, 县道145号.
func numberedRoad(s string) bool {
	s, ok := cutAnySuffix(s, "号", "线")
	if !ok {
		return false
	}
	s, _ = cutAnySuffix(s, "甲", "乙", "丙", "丁")
	digits := strings.TrimRight(strings.TrimRight(s, "0123456789"), "一二三四五六七八九十")
	return len(digits) < len(s) && anySuffix(digits, []string{"国道", "省道", "县道", "台"})
}

// line tells bus lines and streets (3路, 八一路, 建设二路) from 兵分三路 and 16路信号.
func (p *unitPlace) line() bool {
	if p.q.num.Chinese {
		return !anySuffix(p.head, []string{"分", "兵分", "了", "分成", "分为", "各", "派出"}) && !p.numbers().Troops.begins(p.tail)
	}
	return !p.numbers().Channel.begins(p.tail)
}

// address says that a number of a building or a flat goes on with another: 2栋3单元401室.
func (p *unitPlace) address() bool {
	if anySuffix(p.head, []string{"号", "栋", "幢", "座", "单元", "号楼"}) && !p.q.num.Chinese {
		return p.q.written != "层" || !anySuffix(strings.TrimRight(p.head, "栋幢座"), []string{"一", "两", "这", "那", "该", "每", "整", "几", "数", "某", "多"}) // 一栋9层居民楼
	}
	rest := strings.TrimLeft(p.tail, "0123456789")
	return len(rest) < len(p.tail) && anyPrefix(rest, []string{"单元", "室", "号", "楼", "层", "-", "—"})
}

// train tells the numbers of trains (2078次列车, 自强号408次, HL2078次) from 408次 of anything.
func (p *unitPlace) train() bool {
	q := p.q
	if q.num.Chinese {
		return false
	}
	if q.num.Kind == numeral.Fraction {
		return true // 6063/6064次
	}
	if p.prev < utf8.RuneSelf && joinsWord(byte(p.prev)) && !strings.HasSuffix(p.head, " ") {
		return true
	}
	if q.value == nil || q.value.LessThan(decimal.NewFromInt(10)) || q.bound != Exact {
		return false
	}
	return p.numbers().TrainBehind.begins(p.tail) || p.numbers().TrainBefore.ends(p.head)
}

// listedAs says that the list goes on with another number of the same kind that is surely a name: 15车、16车车票.
func (p *unitPlace) listedAs(written string) bool {
	rest := p.tail
	for _, sep := range []string{"、", "和", "及", "至", "到", "-", "—"} {
		if after, ok := strings.CutPrefix(rest, sep); ok {
			number := strings.TrimLeft(after, "0123456789")
			if len(number) == len(after) {
				return false
			}
			behind, ok := strings.CutPrefix(number, written)
			return ok && p.numbers().Carriage.begins(behind)
		}
	}
	return false
}

// codeLike says that a number is written as no amount is: 000, 0053, 7N-0358.
func codeLike(s string, q *quantity) bool {
	text := s[q.num.Span.Start:q.num.Span.End]
	if len(text) > 1 && text[0] == '0' && isDigits(text) {
		return true
	}
	rest := s[q.span.End:]
	latin := q.unit != nil && q.written != "" && q.written[len(q.written)-1] < utf8.RuneSelf && q.unit.Kind == unit.KindMeasure && q.written != "%"
	return latin && len(rest) > 1 && rest[0] == '-' && rest[1] >= '0' && rest[1] <= '9'
}

// headOfVillage says that 里 is that of 里长, before which the number of a page or a table got: 58里长列席; but 58里长堤.
func headOfVillage(tail string) bool {
	rest, ok := strings.CutPrefix(tail, "长")
	next, _ := utf8.DecodeRuneInString(rest)
	return ok && !strings.ContainsRune("的征路河江廊堤跑途城桥隧街龙", next)
}

// ordinalBefore says that a list of ordinals goes on with the number behind head: 第1、|2期, 第三及|四季, 第3、4、|5条.
func ordinalBefore(head string) bool {
	for {
		front, ok := cutAnySuffix(head, "、", "及", "和", "与")
		if !ok {
			return false
		}
		number := strings.TrimRight(front, "0123456789一二三四五六七八九十")
		if len(number) == len(front) {
			return false
		}
		if strings.HasSuffix(number, "第") {
			return true
		}
		head = number
	}
}

// freeway says that the number is that of a national freeway of Taiwan, which opens a clause: 国5坪林段.
func (p *unitPlace) freeway() bool {
	q := p.q
	if q.num.Chinese || q.value == nil || q.value.GreaterThan(decimal.NewFromInt(10)) || !q.value.IsInteger() {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(strings.TrimSuffix(p.head, "国"))
	return !isHan(before)
}
