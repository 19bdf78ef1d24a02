package extract

import (
	"strings"

	"github.com/liangci/liangci/normalize/runes"
)

// things are what a classifier counts that makes fixed words with small numbers: by the first character of their names, and by the last.
type things struct{ first, last *runeSet }

// countedThings are those of each such classifier: 两头|牛 and 黄牛|三头, but 两头受气.
var countedThings = map[string]things{
	"头": thingsOf("牛猪羊驴象熊骡鹿奶耕黄母公种鲸豹狮虎犀牦", "牛猪羊驴象熊骡鹿"),
	"面": thingsOf("旗锦红国彩五铜镜墙鼓锣", "旗镜鼓锣墙"),
	"方": thingsOf("印砚玉墨古端石木土沙砂", "印砚墨材料土石沙"),
	"口": thingsOf("井水锅棺钟箱机油深古缸", "井锅棺钟缸窑"),
	"眼": thingsOf("井机泉水古", "井泉"),
	"声": thingsOf("枪巨爆钟炮雷", "响声"),
	"身": thingsOf("校衣工新西军警", "服装衣裳"),
	"道": thingsOf("题菜工关防门手栏坎试", "菜题线门坎"),
	"把": thingsOf("刀枪手步火椅伞钥剑锁尺菜猎", "刀枪椅伞匙剑锁尺"),
	"门": thingsOf("课功学专外考选必大迫火高榴技手艺语绝", "课程炮"),
	"台": thingsOf("机设风电水大晚发汽计服变起挖推拖农车节手空摄救呼手检监打洗", "机车器备泵会"),
	"包": thingsOf("香烟方零面饼药种卫茶大食化纸", "烟面粉药粮纸"),
	"枝": thingsOf("玫鲜百花枪香笔箭梅月铅", "花瑰枪香笔箭梅"),
	"行": thingsOf("大小文诗字题泪标脚树白", "字"),
	"味": thingsOf("中药良草", "药材"),
	"角": thingsOf("钱纸硬邮", ""),
	"份": thingsOf("文报盒合问议提材答试协礼简订午早晚套餐饭爱保样资证合清计", "件书告饭案卷单料同餐表报"),
}

func thingsOf(first, last string) things { return things{newRuneSet(first), newRuneSet(last)} }

// thingCounted says that a number and classifier that make a fixed word count what follows (两面|锦旗), or what stands before where
// nothing else follows (黄牛|十头, 步枪一把、子弹12发).
func (x *Extractor) thingCounted(head, tail string, q *quantity) bool {
	things, ok := countedThings[q.written]
	if !ok || q.num.Vague != 0 {
		return false
	}
	if next, n := runes.At(tail, 0); n > 0 && things.first.has(next) {
		return true
	}
	if last, _ := runes.Before(head, len(head)); things.last.has(last) && endsClause(tail, 0) || anySuffix(head, []string{"共", "共有", "共计", "总计", "累计", "多达"}) {
		return true
	}
	return x.inventory(head, tail, q)
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
