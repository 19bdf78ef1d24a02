package unit

import (
	"math/big"
	"strconv"
	"strings"

	"github.com/liangci/liangci/normalize"
)

// maxDenominators bounds a rate: 元/平方米·月 has two.
const maxDenominators = 3

// isPer reports whether 每, or behind one gap at most a stroke, stands at end. It is the cheap test before rate.
func isPer(s string, end int) bool {
	if end == len(s) {
		return false
	}
	switch b := s[end]; b {
	case '/', "／"[0], "∕"[0], "每"[0]:
	default:
		if !gapByte(b) {
			return false
		}
	}
	if strings.HasPrefix(s[end:], "每") {
		return true
	}
	_, _, ok := cutAny(s, end+Gap(s, end), "/", "／", "∕")
	return ok
}

// rate reads A/B, A/B·C, A/(B·C), A/100B and A每B, where A is u and ends at end.
func (t *Table) rate(s string, start, end int, u *Unit) (Found, bool) {
	if u.Kind == KindNoun || u.Dimension == Temperature {
		return Found{}, false
	}
	out := new(Unit)
	*out = *u
	r := rateReader{t: t, s: s, out: out}
	out.Surfaces, out.Kind = nil, KindRate
	out.Examples, out.Counterexamples, out.Note, out.File, out.Line = nil, nil, "", "", 0
	out.over, out.Offset = nil, nil
	var p int
	var ok bool
	if strings.HasPrefix(s[end:], "每") {
		p, ok = r.each(end+len("每"), u)
	} else {
		p, ok = r.stroke(end+Gap(s, end), u)
	}
	if !ok {
		return Found{}, false
	}
	text := squeeze(s[start:p])
	r.out.Surfaces = []string{text}
	r.speed(u)
	return Found{Unit: r.out, Span: normalize.Span{Start: start, End: p}, Text: text}, true
}

type rateReader struct {
	t     *Table
	s     string
	out   *Unit
	first *Unit // the first denominator
	count int
}

// speed makes a length over an exact duration a speed.
func (r *rateReader) speed(numerator *Unit) {
	if numerator.Dimension == Length && r.count == 1 && r.first.Dimension == Duration && r.out.Scale != nil {
		r.out.Dimension = Speed
	}
}

// stroke reads the denominators behind a stroke at p.
func (r *rateReader) stroke(p int, numerator *Unit) (int, bool) {
	_, p, _ = cutAny(r.s, p, "/", "／", "∕")
	p += Gap(r.s, p)
	bracket := ""
	if open, next, ok := cutAny(r.s, p, "(", "（"); ok {
		p, bracket = next, map[string]string{"(": ")", "（": "）"}[open]
	}
	p, ok := r.denominator(p, numerator)
	if !ok {
		return 0, false
	}
	for r.count < maxDenominators {
		_, next, ok := cutAny(r.s, p, "·", "•", "⋅", "・", "/", "／")
		if !ok {
			break
		}
		if next, ok = r.denominator(next, numerator); !ok {
			break
		}
		p = next
	}
	if bracket != "" {
		if !strings.HasPrefix(r.s[p:], bracket) {
			return 0, false
		}
		p += len(bracket)
	}
	return p, true
}

// each reads the denominator of A每B. 每 also begins the next clause (投入5万元每年可收益), so that A must be a measure
// or money and, unless B is a measure too, something must end behind it.
func (r *rateReader) each(p int, numerator *Unit) (int, bool) {
	if numerator.Kind != KindMeasure && numerator.Kind != KindCurrency || numerator.Dimension == Duration {
		return 0, false
	}
	end, ok := r.denominator(p, numerator)
	if !ok {
		return 0, false
	}
	d := r.first
	short := d.Dimension == Duration && d.Scale != nil && d.Scale.Cmp(big.NewRat(3600, 1)) <= 0
	if short || d.Kind == KindMeasure && d.Dimension != Duration && numerator.Kind == KindMeasure {
		return end, true
	}
	return end, closes(r.s[end:])
}

// closes reports whether nothing of the same clause follows, or only what may follow a rate.
func closes(rest string) bool {
	if rest == "" {
		return true
	}
	for _, w := range []string{
		"的", "计", "左右", "以上", "以下", "以内", "之间", "至", "到", "，", "。", "；", "、", "！", "？", "：", "）", "”",
		"\n", "\r", " ", ",", ".", ";", ")", "(", "（", "\"",
	} {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}

// denominator reads one unit, with a number before it where the rate is for so many of them: 毫克/100毫升, 升/百公里,
// 吨标准煤/万元.
func (r *rateReader) denominator(p int, numerator *Unit) (int, bool) {
	p += Gap(r.s, p)
	digits := p
	for p < len(r.s) && r.s[p] >= '0' && r.s[p] <= '9' {
		p++
	}
	number, power := r.s[digits:p], 0
	d, end, _, ok := r.t.single(r.s, p, true)
	for _, m := range multipliers {
		if !ok && strings.HasPrefix(r.s[p:], m.sign) {
			power = m.power
			d, end, _, ok = r.t.single(r.s, p+len(m.sign), true)
		}
	}
	if !ok || len(number) > 6 || number != "" && !perNumber(number, numerator, d) {
		return 0, false
	}
	if r.first == nil {
		r.first = d
	}
	r.count++
	r.compose(number, power, d)
	return end, true
}

// multipliers may stand before the unit of a denominator, behind digits or alone.
var multipliers = [...]struct {
	sign  string
	power int
}{{"百", 2}, {"千", 3}, {"万", 4}, {"亿", 8}}

// perNumber says whether a number may stand in the denominator: 10元/3斤, 80毫克/100毫升 and 3克/100克, but not the
// list 50米/100米.
func perNumber(number string, numerator, d *Unit) bool {
	if d.Kind != KindMeasure || numerator.Kind != KindMeasure && numerator.Kind != KindCurrency || number[0] == '0' {
		return false
	}
	if numerator.Dimension == Power && d.Dimension == Energy {
		return false // 40万千瓦/80万千瓦时: how fast and how much a store gives
	}
	if numerator.Dimension != d.Dimension {
		return true
	}
	round := number[0] == '1' && strings.Trim(number[1:], "0") == ""
	return round && (d.Dimension == Mass || d.Dimension == Volume)
}

// compose divides what has been read so far by number times ten to the power of d.
func (r *rateReader) compose(number string, power int, d *Unit) {
	r.out.ID += "/" + number + d.ID
	if power > 0 {
		r.out.ID = strings.TrimSuffix(r.out.ID, d.ID) + "e" + strconv.Itoa(power) + " " + d.ID
	}
	r.out.Ambiguous = r.out.Ambiguous && d.Ambiguous
	r.out.NeedsDigit = r.out.NeedsDigit && d.NeedsDigit
	r.out.Prefix = false
	if r.out.Scale == nil || d.Scale == nil || d.Offset != nil {
		r.out.Scale, r.out.Base = nil, ""
		return
	}
	scale := new(big.Rat).Quo(r.out.Scale, d.Scale)
	if n, ok := new(big.Rat).SetString(number); ok && number != "" {
		scale.Quo(scale, n)
	}
	for range power {
		scale.Quo(scale, big.NewRat(10, 1))
	}
	r.out.Scale = scale
	r.out.Base += "/" + d.Base
}

func cutAny(s string, p int, signs ...string) (sign string, next int, ok bool) {
	for _, sign := range signs {
		if strings.HasPrefix(s[p:], sign) {
			return sign, p + len(sign), true
		}
	}
	return "", p, false
}
