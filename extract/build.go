package extract

import (
	"slices"
	"sort"
	"strings"

	"github.com/liangci/liangci/extract/calendar"
	"github.com/liangci/liangci/extract/layout"
	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize"
)

// article is the state of one extraction.
type article struct {
	x          *Extractor
	t          *normalize.Text
	text       string
	res        *Result
	line       int    // the number of the line being read
	time       string // governs figures of later sentences of the line that name none
	timeOpened bool   // no figure stood before time in its sentence
	dayTime    bool   // time is no period: it governs a sentence with 其中 alone
	timeLine   int    // the line that time is of
	short      shortNames
	date       calendar.Date
	copyOf     *layout.Repeat // what the line being read repeats
	broken     []normalize.Span

	room *room

	resolved struct { // the last time that was resolved: neighbours share it
		expr   string
		period *Period
	}
}

// unreadable takes back the figures that stand in text that could not be restored, and counts them. Of times there, which may lack a
// digit, too (4日 of 14日), no figure is.
func (a *article) unreadable(marks []mark, offset int) (n int) {
	if len(a.broken) == 0 {
		return 0
	}
	for i := range marks {
		m := &marks[i]
		if m.figure == nil && m.time == nil || !a.lost(offset+m.span.Start, func(b normalize.Span) bool { return b.Start < offset+m.span.End && b.End > offset+m.span.Start }) {
			continue
		}
		if m.time != nil {
			m.time.reach = reachNone
			continue
		}
		m.figure, m.reason = nil, "unreadable text"
		n++
	}
	return n
}

// besideLost says that a figure touches text that could not be restored, so that a part of it may be missing: 15\uFFFD78人.
func (a *article) besideLost(start, end int) bool {
	return a.lost(start, func(b normalize.Span) bool { return start == b.End || end == b.Start })
}

// lost says whether something holds of a stretch that could not be restored: of one of the first that end at or behind start.
// They stand apart, so that a figure has no more than those for neighbours.
func (a *article) lost(start int, holds func(normalize.Span) bool) bool {
	i := sort.Search(len(a.broken), func(i int) bool { return a.broken[i].End >= start })
	return slices.ContainsFunc(a.broken[i:min(i+3, len(a.broken))], holds)
}

// flags tells what was done to a sentence before it could be read.
func (a *article) flags(span normalize.Span) []string {
	joined, _ := a.t.Touched(span, normalize.JoinStep)
	repaired, guessed := a.t.Touched(span, repairStep)
	if !guessed {
		_, guessed = a.t.Touched(span, annotationStep)
	}
	var flags []string
	for _, f := range []struct {
		set  bool
		name string
	}{{joined, FlagJoinedLines}, {repaired, FlagRepaired}, {guessed, FlagGuessed}, {a.copyOf != nil, FlagCopy}} {
		if f.set {
			flags = append(flags, f.name)
		}
	}
	return flags
}

// The names of the steps of normalize that repair mojibake and that strip inline pinyin.
const (
	repairStep     = "mojibake"
	annotationStep = "annotations"
)

// skip keeps a numeral or a time that is no figure, for [Result.Skipped]. The sentence begins at byte offset of the text.
func (a *article) skip(offset int, m *mark) {
	reason := m.reason
	if m.time != nil {
		reason = "date or time"
	}
	span := a.t.SourceSpan(normalize.Span{Start: offset + m.span.Start, End: offset + m.span.End})
	a.room.skipped = append(a.room.skipped, Skipped{Span: span, Quote: a.t.Source()[span.Start:span.End], Reason: reason})
}

// record makes the record of the figure at element i. The sentence begins at byte offset of the text.
func (a *article) record(b *binder, i, offset int, sent Sentence, flags []string) {
	q := b.figure(i)
	r := b.bound[i]
	span := a.t.SourceSpan(normalize.Span{Start: offset + q.span.Start, End: offset + q.span.End})
	a.res.Records = append(a.res.Records, Record{
		Span: span, Quote: a.t.Source()[span.Start:span.End],
		Value: q.value, Low: q.low, High: q.high, Bound: q.bound,
		Unit: q.written, Dimension: q.dim,
		Item: r.item, Action: r.actionText(), Change: r.change, Scope: r.scope,
		Place: b.placeOf(i, r), Rule: r.rule, Sentence: sent,
		Flags: flags,
	})
	rec, own := &a.res.Records[len(a.res.Records)-1], false
	if rec.Time, own = b.timeOf(i); !own || b.datedBehind(i) {
		if behind := b.timeBehind(i); behind != "" {
			rec.Time = behind
		} else if !own {
			rec.Time = a.time
		}
	}
	if a.besideLost(offset+q.span.Start, offset+q.span.End) || continues(a.t.String(), offset+q.span.Start) {
		rec.Flags = append(slices.Clip(flags), FlagUnsure)
	}
	if rec.Scope == NoScope && r.list == 0 && r.rule != "inherited item" && (r.change == NoChange || !isRelative(q) && (r.change == IncreaseTo || r.change == DecreaseTo)) || rec.Scope == NoScope && r.itemRun != [2]int{} {
		rec.Scope = b.lists.itemScope(r.item)
		if by := r.change == IncreaseBy || r.change == DecreaseBy; isRelative(q) && (by || rec.Scope == Total) || by && rec.Scope == Total {
			rec.Scope = NoScope // 总收入增长5%, 占总面积70%: by how much, or how large a part
		}
	}
	if q.dim == unit.Age && r.change == NoChange && !r.difference {
		rec.Action = ""
	}
	if q.unit == nil || q.dim == "" {
		rec.Dimension = b.lists.dimensionOf(rec, q, b.x.lex.numbers.MoneyVerb.has(rec.Action))
	}
	rec.Base = baseOf(q, rec.Dimension)
	b.asSpeed(i, rec)
	rec.Period = a.period(rec.Time)
	rec.CopyOf = a.original(normalize.Span{Start: offset + q.span.Start, End: offset + q.span.End})
}

// period resolves a time against the article's date; nil if that cannot be done for certain.
func (a *article) period(expr string) *Period {
	if expr == "" {
		return nil
	}
	if expr == a.resolved.expr {
		return a.resolved.period
	}
	a.resolved.expr, a.resolved.period = expr, a.resolve(expr)
	return a.resolved.period
}

// resolve gives the days that a time expression means, nil if it does not tell.
func (a *article) resolve(expr string) *Period {
	for _, zone := range []string{"当地时间", "北京时间"} {
		expr = strings.Replace(expr, zone, "", 1) // 截至当地时间3日
	}
	p, ok := calendar.Resolve(expr, a.date)
	if !ok {
		return nil
	}
	out := &Period{}
	if !p.From.IsZero() {
		out.From = p.From.String()
	}
	if !p.To.IsZero() {
		out.To = p.To.String()
	}
	return out
}

// original is where the figure at span stands in the text that its line repeats; nil if the line repeats none.
func (a *article) original(span normalize.Span) *normalize.Span {
	if a.copyOf == nil {
		return nil
	}
	quote := a.text[span.Start:span.End]
	of := a.text[a.copyOf.Of.Start:a.copyOf.Of.End]
	before := strings.Count(a.text[a.copyOf.Span.Start:span.Start], quote)
	at := 0
	for ; ; before-- {
		i := strings.Index(of[at:], quote)
		if i < 0 {
			return nil
		}
		at += i
		if before == 0 {
			break
		}
		at += len(quote)
	}
	start := a.copyOf.Of.Start + at
	s := a.t.SourceSpan(normalize.Span{Start: start, End: start + len(quote)})
	return &s
}

// actionText is the action without what is no verb of its own: 为 states no action, nor does 长 before a length.
func (r *binding) actionText() string {
	if r.difference {
		return r.action
	}
	if r.action == "超" && r.rule == "noun+verb+figure" {
		return r.action // 水位|超|警戒线2米
	}
	switch r.action {
	case "长", "宽", "高", "深", "厚", "远", "多", "在", "超", "高于", "低于", "年均":
		return ""
	}
	return r.action
}

// dimensionOf guesses the dimension of a figure without unit from its item, or whether its verb is one of paying: 损失41亿 is money,
// 诊疗人次101.5亿 person-times.
func (l *phraseLists) dimensionOf(rec *Record, q *quantity, paid bool) unit.Dimension {
	item := rec.Item
	if item == "" {
		item = rec.Action
	}
	switch {
	case q.dim != "":
		return q.dim
	case anySuffix(item, []string{"人次", "客流量", "客流", "客运量"}):
		return unit.PersonTimes
	case strings.HasSuffix(item, "面积"):
		return unit.Area
	case l.HouseholdItem.ends(item) && !strings.HasSuffix(item, "用户数"):
		return unit.Households
	case l.PeopleItem.ends(item), strings.HasSuffix(rec.Action, "客"):
		return unit.People
	case strings.HasSuffix(item, "指数"):
		return unit.Other // 价格指数
	case paid, l.MoneyItem.within(rec.Item + rec.Action):
		return unit.Money
	case l.IndexItem.within(rec.Item):
		return unit.Other
	}
	return unit.Count
}

// baseOf is the value in the base unit of the dimension, nil where there is none.
func baseOf(q *quantity, dim unit.Dimension) *Base {
	if q.value == nil {
		return nil
	}
	if q.unit == nil && q.num.Kind == numeral.Fraction {
		return &Base{Value: *q.value, Unit: "1"}
	}
	if q.unit == nil {
		return nil
	}
	if dim == unit.Money && q.prefix != nil {
		v, code, ok := q.prefix.InBase(*q.value)
		if ok {
			return &Base{Value: v, Unit: code}
		}
	}
	v, base, ok := q.unit.InBase(*q.value)
	if !ok {
		return nil
	}
	return &Base{Value: v, Unit: base}
}
