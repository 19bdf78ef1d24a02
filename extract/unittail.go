package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize/runes"
)

// tail reads what may stand behind a unit and belongs to it: 一年半, 三成五, 一周多, 一个多月, 两个半小时.
func (r *reader) tail(q *quantity, m unit.Found) {
	s, e := r.s, m.Span.End
	if m.Text == "个" && r.hundredMillions(q, e) {
		return
	}
	if r.decimalTail(q, m.Text, e) {
		return
	}
	if q.num.HasValue && (m.Text == "成" || m.Text == "折") {
		at := e + len(s[e:]) - len(strings.TrimLeft(s[e:], " "))
		if d, ok := oneDigit(s, at); ok || m.Text == "成" && q.num.Chinese && lastDigitOfShare(s, at, &d) {
			r.shift(q, at+3, decimal.New(d, -1))
			return
		}
	}
	if m.Text == "折" && q.value != nil && q.value.GreaterThan(decimal.NewFromInt(10)) {
		v := q.value.Shift(-1) // 七二折, 72折
		q.value, q.low, q.high = &v, &v, &v
	}
	switch c, n := runes.At(s, e); c {
	case '多', '余', '来', '几', '半':
		w := s[e : e+n]
		inner, ok := r.x.units.Find(s, e+len(w))
		if m.Text == "个" && ok && innerUnit(inner) {
			inner.Text = "个" + inner.Text
			if u, ok := r.x.units.Get(inner.Text); ok {
				inner.Unit = u
			}
			q.unit, q.written, q.dim = inner.Unit, inner.Text, inner.Unit.Dimension
			r.vague(q, w, inner.Span.End)
			return
		}
		if w != "来" && w != "几" && (q.unit.Kind != unit.KindClassifier || w == "半" && (m.Text == "圈" || m.Text == "趟")) && (behindUnitFits(s, e+len(w), w, measuresMore(q)) || m.Text == "成" && w == "多" && !strings.HasPrefix(s[e+len(w):], "数")) {
			r.vague(q, w, e+len(w))
		}
	}
}

// hundredMillions reads 亿 or 万 behind a number with 个, which only scales it: 一个亿, 十几个亿, 两个多亿美元.
func (r *reader) hundredMillions(q *quantity, e int) bool {
	more := 0
	if anyPrefix(r.s[e:], []string{"多", "余"}) {
		more = len("多")
	}
	for _, big := range multipliers {
		if !strings.HasPrefix(r.s[e+more:], big.text) || strings.HasPrefix(r.s[e+more:], "亿万") {
			continue
		}
		if more == 0 && r.namesScale(e+len(big.text)) {
			return false
		}
		q.scale(big.scale)
		q.unit, q.written, q.dim = nil, "", ""
		q.num.Lone, q.sum = false, true
		q.span.End = e + more + len(big.text)
		q.outer.End = q.span.End
		if more > 0 {
			q.set(MoreThan)
		}
		if u, ok := r.x.units.Find(r.s, q.span.End); ok && u.Unit.Dimension == unit.Money {
			q.unit, q.written, q.dim = u.Unit, u.Text, unit.Money
			q.span.End, q.outer.End = u.Span.End, u.Span.End
		}
		return true
	}
	return false
}

// scaledSites are what is called after its size: 亿元村, 万人社区, 亿元以上项目.
var scaledSites = []string{"以上项目", "以上的项目", "以上企业", "以上的企业", "以上产业", "以上工业", "以上重", "以上大", "以上园", "以上镇", "以上村", "以上品牌", "级", "村", "镇", "乡", "县", "项目", "企业", "产业", "园区", "楼", "工程", "市场", "品牌", "单品", "门店", "街", "俱乐部", "大单", "大项目", "重大项目"}

// namesScale says that the 亿 or 万 that ends before byte e only tells the size of those counted: 12个|亿元村, 3个|万亩果园; but 投资3个亿元.
func (r *reader) namesScale(e int) bool {
	u, ok := r.x.units.Find(r.s, e)
	if !ok {
		return strings.HasPrefix(r.s[e:], "级")
	}
	return u.Unit.Dimension != unit.Money || anyPrefix(r.s[u.Span.End:], scaledSites)
}

// decimalTail reads the digits behind a unit that are its decimals: 9秒83, 1米82, 39度5, 一米七, 四块五, 七成一八.
func (r *reader) decimalTail(q *quantity, written string, e int) bool {
	switch written {
	case "米", "秒", "度", "块", "两", "斤", "尺", "毛", "角", "成":
	default:
		return false
	}
	if q.value == nil || q.bound != Exact || !q.value.IsInteger() {
		return false
	}
	digits, end := "", e
	for end < len(r.s) && len(digits) < 3 {
		c, n := utf8.DecodeRuneInString(r.s[end:])
		if c >= '0' && c <= '9' {
			digits += string(c)
		} else if i := strings.IndexRune("〇一二三四五六七八九", c); i >= 0 && n > 0 && (digits == "" || written == "成" || q.num.Chinese && (written == "米" || written == "秒")) {
			digits += string(rune('0' + i/3))
		} else {
			break
		}
		end += n
	}
	if digits == "" || len(digits) > 2 {
		return false
	}
	if next, n := utf8.DecodeRuneInString(r.s[end:]); n > 0 && !(written == "成" && next == '、') && (next >= '0' && next <= '9' || next == '.' || next == '%' || next == '-' || strings.ContainsRune("十百千万亿年月日号点时、至到—~", next)) {
		return false
	}
	if _, ok := r.x.units.Find(r.s, end); ok {
		return false // 3米2根 are two figures
	}
	d, err := decimal.NewFromString("0." + digits)
	if err != nil {
		return false
	}
	r.shift(q, end, d)
	return true
}

func innerUnit(m unit.Found) bool {
	switch m.Text {
	case "月", "小时", "星期", "钟头", "世纪", "学期", "季度", "百分点":
		return true
	}
	return m.Unit.Dimension == unit.Duration
}

// behindUnitFits keeps 20公里多处塌方 and 半 of 一年半决赛 apart from 20公里多.
func behindUnitFits(s string, p int, w string, measured bool) bool {
	next, _ := utf8.DecodeRuneInString(s[p:])
	if w == "半" {
		return !strings.ContainsRune("决径成岛场程数年月日天导球制自挂机固流透脱封开官公价生途夜山路空裸身", next)
	}
	if w == "多" && measured && !strings.ContainsRune("数少元样次年月天种云名家个项层方边半么亏久大渠功媒彩万亿达挣赚出过收", next) && isHan(next) {
		return true // 8斤多鲜叶
	}
	return next == utf8.RuneError || !isHan(next) || strings.ContainsRune("的了前后来里时以左吧呢就才并", next)
}

// measuresMore says that a noun or a verb may follow the 多 behind a unit: 8斤多鲜叶, 5小时多完赛; but 一度|多达, 一个月|多挣.
func measuresMore(q *quantity) bool {
	switch q.dim {
	case unit.Mass, unit.Length, unit.Volume, unit.Area:
		return true
	}
	return q.written == "小时" || q.written == "分钟"
}

func (r *reader) vague(q *quantity, w string, end int) {
	q.span.End, q.outer.End = end, end
	if q.value == nil {
		return
	}
	if w == "半" {
		r.shift(q, end, decimal.New(5, -1))
		return
	}
	q.bound, q.high = MoreThan, nil
	q.low = q.value
}

// shift adds a part to the value: 三斤半, 六成五.
func (r *reader) shift(q *quantity, end int, d decimal.Decimal) {
	if q.value == nil {
		return
	}
	v := q.value.Add(d)
	q.value, q.low, q.high = &v, &v, &v
	q.span.End, q.outer.End = end, end
}

func oneDigit(s string, p int) (int64, bool) {
	c, n := utf8.DecodeRuneInString(s[p:])
	i := strings.IndexRune("一二三四五六七八九", c)
	if n == 0 || i < 0 {
		return 0, false
	}
	if after, _ := utf8.DecodeRuneInString(s[p+n:]); strings.ContainsRune("十百千万亿个名项家次年月日点、", after) && after != utf8.RuneError {
		return 0, false
	}
	return int64(i/3 + 1), true
}

// lastDigitOfShare reads the digit of 七成三、假日九成八, which a list mark follows that no numeral follows.
func lastDigitOfShare(s string, p int, d *int64) bool {
	c, n := utf8.DecodeRuneInString(s[p:])
	i := strings.IndexRune("一二三四五六七八九", c)
	rest, ok := strings.CutPrefix(s[p+n:], "、")
	if n == 0 || i < 0 || !ok {
		return false
	}
	if next, _ := utf8.DecodeRuneInString(rest); !isHan(next) || strings.ContainsRune("一二三四五六七八九十两几百千", next) {
		return false
	}
	*d = int64(i/3 + 1)
	return true
}
