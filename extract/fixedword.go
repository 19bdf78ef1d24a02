package extract

import (
	"strings"

	"github.com/liangci/liangci/normalize/runes"
)

// countedThings are the first characters of what a classifier counts that makes fixed words with small numbers: 两头|牛, but 两头受气.
var countedThings = map[string]*runeSet{
	"头": newRuneSet("牛猪羊驴象熊骡鹿奶耕黄母公种鲸豹狮虎犀牦"),
	"面": newRuneSet("旗锦红国彩五铜镜墙鼓锣"),
	"方": newRuneSet("印砚玉墨古端石"),
	"口": newRuneSet("井水锅棺钟箱机油深古缸"),
	"道": newRuneSet("题菜工关防门手栏坎试"),
	"把": newRuneSet("刀枪手步火椅伞钥剑锁尺菜猎"),
}

// thingCounted says that a number and classifier that make a fixed word count what follows (两面|锦旗), or in an inventory what stands
// before (步枪一把、子弹12发).
func (r *reader) thingCounted(q *quantity) bool {
	things, ok := countedThings[q.written]
	if !ok || q.num.Vague != 0 {
		return false
	}
	head, tail := r.s[:q.span.Start], r.s[q.span.End:]
	if next, n := runes.At(tail, 0); n > 0 && things.has(next) {
		return true
	}
	return r.x.inventory(head, tail, q)
}

// inventory says that a number with its classifier stands behind what it counts in a list of such: 锦旗一面、慰问金5000元.
func (x *Extractor) inventory(head, tail string, q *quantity) bool {
	return x.oneBehindNoun(head, tail, q) && listedWith(head, tail)
}

// listedWith says that a mark of a list stands before what head ends in, or behind what tail begins with, and a number beside it.
func listedWith(head, tail string) bool {
	member, ok := cutAnyPrefix(tail, "、", "，", ",", "及", "和")
	if !ok {
		member = ""
	}
	if end := strings.IndexAny(member, "、，,；;。"); end >= 0 {
		member = member[:end]
	}
	if member != "" && len(member) <= longestMember && endsCounted(member) {
		return true
	}
	at := strings.LastIndex(head, "、")
	return at > 0 && len(head)-at <= longestMember && endsCounted(head[:at])
}
