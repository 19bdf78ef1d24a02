package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize"
)

const noUnit = "no unit"

// refuse says why a quantity is no figure, "" if it is one.
func (x *Extractor) refuse(r *reader, q *quantity) string {
	s := r.s
	if inTitle(s, q.span) {
		return "title of a work"
	}
	if r.quoted && label(s, q.span) && (q.unit == nil || q.unit.Kind == unit.KindClassifier || q.unit.Kind == unit.KindNoun) {
		return "label in quotation marks"
	}
	if q.unit == nil && q.num.Kind == numeral.Fraction {
		return refuseFraction(s, q)
	}
	if q.unit == nil || q.num.Kind == numeral.Cardinal && q.written == "" && q.prefix == nil {
		return x.refuseBare(s, q)
	}
	if reason := refuseIndefinite(s, q); reason != "" {
		return reason
	}
	switch q.dim {
	case unit.Duration:
		return refuseDuration(s, q)
	case unit.Age:
		return ""
	}
	return x.refuseUnit(s, q)
}

// refuseFraction takes 三分之一 and 1/3 but not a lone 半 or 一半, which seldom measures.
func refuseFraction(s string, q *quantity) string {
	text := s[q.num.Span.Start:q.num.Span.End]
	if text == "半" {
		return "半 without unit"
	}
	if text == "一半" && q.bound == Exact {
		return "indefinite half"
	}
	return ""
}

// refuseIndefinite drops 一 before a classifier, which is an article more than a number (一支队伍); 超过一次, 一万个, 一亩 count.
func refuseIndefinite(s string, q *quantity) string {
	text := s[q.num.Span.Start:q.num.Span.End]
	if q.bound == Exact && (text == "百" || text == "千" || text == "万" || text == "亿") {
		return "indefinite multiplier" // 千家万户, 万元GDP能耗
	}
	if text != "一" || q.bound != Exact {
		return ""
	}
	switch q.unit.Kind {
	case unit.KindClassifier, unit.KindNoun:
		if q.dim == unit.PersonTimes || q.dim == unit.Households {
			return ""
		}
		return "indefinite 一"
	case unit.KindMeasure:
		if q.dim == unit.Other || q.dim == unit.Count {
			return "indefinite 一"
		}
	}
	return ""
}

// inTitle says that a figure stands between 《 and 》.
func inTitle(s string, q normalize.Span) bool {
	open := strings.LastIndex(s[:q.Start], "《")
	return open >= 0 && !strings.Contains(s[open:q.Start], "》") && strings.Contains(s[q.End:min(len(s), q.End+90)], "》")
}

// label says that a figure stands in short quotation marks, where it is a slogan or a name: “五项活动”, “两个清单”.
func label(s string, q normalize.Span) bool {
	open := strings.LastIndexAny(s[:q.Start], "“”「」『』‘’\"")
	if open < 0 {
		return false
	}
	r, n := utf8.DecodeRuneInString(s[open:])
	if strings.ContainsRune("”」』’", r) {
		return false
	}
	if r == '"' && strings.Count(s[:open+1], "\"")%2 == 0 {
		return false
	}
	closing := strings.IndexAny(s[q.End:], "”」』’\"")
	if closing < 0 {
		return false
	}
	inner := s[open+n : q.End+closing]
	return utf8.RuneCountInString(inner) <= 12 && !strings.ContainsAny(inner, "，。,；;！？")
}

// isTwo says that a quantity is 两 of something, which never is an ordinal.
func isTwo(q *quantity) bool {
	return q.num.Lone && q.value != nil && q.value.Equal(decimal.NewFromInt(2)) && q.num.Span.Len() == 3 && q.two
}

// counted says that what stands before a number asks for an amount: a verb, 了, 共, 先后.
func (x *Extractor) counted(head string) bool {
	for _, w := range []string{"了", "过", "着", "共", "先后", "分", "连续", "连任", "累计", "等", "有", "为期", "近", "约", "超", "达", "每", "各"} {
		if strings.HasSuffix(head, w) {
			return true
		}
	}
	for _, size := range []int{6, 9, 12} {
		if len(head) >= size && utf8.RuneStart(head[len(head)-size]) && x.lex.word(head[len(head)-size:])&(classVerb|classTotal|classEach) != 0 {
			return true
		}
	}
	return false
}

// refuseUnit judges figures whose unit is often part of a name.
func (x *Extractor) refuseUnit(s string, q *quantity) string {
	p, e := q.span.Start, q.span.End
	prev, _ := utf8.DecodeLastRuneInString(s[:p])
	next, _ := utf8.DecodeRuneInString(s[e:])
	short := q.num.Chinese && q.value != nil && q.value.LessThan(decimal.NewFromInt(11))
	switch q.written {
	case "组", "队", "连", "排", "班", "营", "团", "旅", "师":
		if short && q.num.Lone && q.num.Vague == 0 && !x.counted(s[:p]) && q.bound == Exact {
			return "ordinal" // 三组村民, 二队队长
		}
	case "层":
		if prev == '楼' {
			return "ordinal"
		}
	case "路":
		if rest := s[e:min(len(s), e+24)]; strings.Contains(rest, "公交") || strings.HasPrefix(rest, "车") {
			return "name or number of a thing"
		}
	case "套":
		if anySuffix(s[:p], []string{"央视", "中央台", "中央电视台", "卫视"}) || strings.Contains(s[max(0, p-18):p], "央视") && !nounFollows(s, e) {
			return "name or number of a thing"
		}
	case "级":
		if strings.HasPrefix(s[e:], "台阶") || strings.HasPrefix(s[e:], "阶梯") {
			return ""
		}
		return "grade"
	case "届":
		if !q.num.Chinese || x.counted(s[:p]) || isTwo(q) || endsClause(s, e) {
			if yearLike(q) || q.value != nil && q.value.GreaterThan(decimal.NewFromInt(100)) {
				return "ordinal"
			}
			return ""
		}
		return "ordinal"
	case "代":
		if next == '人' {
			return ""
		}
		return "name or number of a thing"
	case "号":
		if next == '人' {
			return ""
		}
		return "name or number of a thing"
	case "楼", "大", "线", "等", "流", "环", "季", "中":
		return "name or number of a thing"
	case "次":
		if q.num.Chinese && !isTwo(q) && !x.counted(s[:p]) && (strings.HasPrefix(s[e:], "会议") || strings.HasPrefix(s[e:], "全") || strings.HasPrefix(s[e:], "大会") || strings.HasPrefix(s[e:], "代表大会")) {
			return "ordinal"
		}
	case "期":
		if q.num.Chinese && !isTwo(q) && !x.counted(s[:p]) && (isHan(next) && !strings.ContainsRune("的，", next)) {
			return "ordinal"
		}
	case "分", "角":
		if q.dim != unit.Money && (prev == '第' || q.num.Chinese) {
			return "score"
		}
	case "点":
		for _, w := range []string{"意见", "建议", "要求", "体会", "看法", "希望", "启示", "思考", "主张", "原因", "好处", "特点", "共识", "声明", "经验", "感受", "倡议", "举措", "措施"} {
			if strings.HasPrefix(s[e:], w) {
				return ""
			}
		}
		if q.num.Chinese || q.value == nil || q.value.LessThan(decimal.NewFromInt(25)) {
			return "clock or item number"
		}
	case "方", "面", "头", "边", "处", "手", "口", "身", "心", "眼", "声", "步", "角度":
		if short && q.num.Lone && !nounFollows(s, e) && q.written != "处" && q.written != "口" {
			return "fixed word"
		}
	}
	if q.unit.Kind == unit.KindNoun {
		if short && q.num.Vague == 0 && !x.counted(s[:p]) {
			return "label of a group"
		}
		text := s[q.num.Span.Start:q.num.Span.End]
		if q.num.Chinese && len(q.written) > 3 && q.num.Vague == 0 && q.bound == Exact && !strings.ContainsAny(text, "百千万亿") && !x.counted(s[:p]) {
			return "name" // 十一学校
		}
		if !q.num.Chinese && len(q.written) > 3 && q.bound == Exact && isDigits(text) && len(text) >= 3 && !x.counted(s[:p]) {
			return "name" // 301医院, 985高校
		}
		if yearLike(q) {
			return "year"
		}
	}
	if prev == '前' || prev == '头' && short {
		if q.unit.Kind == unit.KindClassifier || q.unit.Kind == unit.KindNoun {
			return "rank band"
		}
	}
	return ""
}
