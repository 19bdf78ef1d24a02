package extract

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/liangci/liangci/extract/unit"
)

// speedPlaces is how many decimals a speed in metres a second has at most: 时速350公里 is 97.222222222222 m/s.
const speedPlaces = 12

// asSpeed makes a speed of a length that is told as one: 时速350公里, 最大风速每秒53米, 以40多公里的时速.
func (b *binder) asSpeed(i int, rec *Record) {
	if rec.Dimension != unit.Length {
		return
	}
	seconds, hourly := b.pace(i)
	if !hourly && !b.rightAt(i) && !b.x.lex.numbers.SpeedItem.ends(rec.Item) {
		return
	}
	if strings.HasSuffix(rec.Item, "时速") {
		seconds = 3600
	}
	rec.Dimension = unit.Speed
	switch {
	case rec.Base == nil:
	case seconds == 0:
		rec.Base = nil // 车速100公里: an hour is likely, but not said
	default:
		rec.Base = &Base{Value: rec.Base.Value.DivRound(decimal.NewFromInt(seconds), speedPlaces), Unit: "m/s"}
	}
}

// rightAt says that the time in which the length of figure i is covered stands right before it, without a verb that makes it a way: 每小时80公里.
func (b *binder) rightAt(i int) bool {
	if isOneOf(b.figure(i).written, []string{"毫米", "厘米", "公分", "寸", "吋"}) {
		return false // 每小时70毫米: rain, snow
	}
	return anySuffix(b.c.s[:b.c.elems[i].start], []string{"每小时", "每秒", "每秒钟", "每分钟"})
}

// paces are the words that say in how many seconds a length is covered.
var paces = [...]struct {
	word    string
	seconds int64
}{{"时速", 3600}, {"每小时", 3600}, {"每分", 60}, {"每秒", 1}, {"秒速", 1}}

// paceWindow is how far from its figure a pace may stand, in bytes: 时速最高可达350公里.
const paceWindow = 24

// pace is in how many seconds the length of figure i is covered, from the words before it or 的时速 behind it; 0 if it is not said.
// hourly says that the word is 时速, which needs no noun to tell a speed.
func (b *binder) pace(i int) (seconds int64, hourly bool) {
	c := b.c
	if strings.HasPrefix(c.s[c.elems[i].end:], "的时速") {
		return 3600, true
	}
	lo, _ := c.clauseBounds(i)
	from := c.elems[i].start
	for k := i - 1; k >= lo && c.elems[k].kind != elemFigure && c.elems[i].start-c.elems[k].start <= paceWindow; k-- {
		from = c.elems[k].start
	}
	before, nearest := c.s[from:c.elems[i].start], -1
	for _, p := range paces {
		if at := strings.LastIndex(before, p.word); at > nearest {
			nearest, seconds, hourly = at, p.seconds, p.word == "时速"
		}
	}
	return seconds, hourly
}
