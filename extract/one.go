package extract

import (
	"strings"

	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize/runes"
)

// oneCounts says that 一 before a classifier is a number and no article.
func (x *Extractor) oneCounts(s string, q *quantity) bool {
	if q.num.Span.Len() != len("一") || q.written == "" {
		return false
	}
	head, tail := s[:q.span.Start], s[q.span.End:]
	if oneInList(head, tail, q.written) || oneBeside(head, tail, q.written) {
		return true
	}
	return x.oneCasualty(tail, q) || x.oneBehindNoun(head, tail, q) || oneOfSeveral(head, q.written)
}

// longestMember is how many bytes a member of a list may have between two of its numbers.
const longestMember = 36

// oneInList says that 一 counts in a list beside other numbers of the same: 三民区二例、楠梓区一例; 台北市及新北市（各一例）.
func oneInList(head, tail, w string) bool {
	if tail != "" && !anyPrefix(tail, []string{"、", "，", ",", "；", ";", "。", "）", ")", "及", "和"}) {
		return false
	}
	if anySuffix(head, []string{"（各", "(各"}) {
		return true
	}
	mark := lastIndexSet(head, listMarks)
	if mark < 0 || len(head)-mark > longestMember {
		return countedNext(tail, w, longestMember)
	}
	for {
		front, ok := strings.CutSuffix(head[:mark], w)
		if !ok {
			return countedNext(tail, w, longestMember)
		}
		r, _ := runes.Before(front, len(front))
		if r != '一' {
			return severalRune(r)
		}
		if mark = lastIndexSet(front, listMarks); mark < 0 {
			return false
		}
	}
}

// countedNext says that tail is a mark and the next member of a list, which ends in a number of w that is not 一.
func countedNext(tail, w string, longest int) bool {
	_, n := runes.At(tail, 0)
	at := strings.Index(tail[:min(len(tail), longest)], w)
	if at <= n {
		return false
	}
	r, _ := runes.Before(tail, at)
	return severalRune(r) && indexSet(tail[n:at], listMarks) < 0
}

var listMarks = newRuneSet("、，,；;（(")

// severalRune says that a number other than 一 may end with the character.
func severalRune(r rune) bool {
	return r >= '0' && r <= '9' || r != '一' && (numberRune(r) || r == '两' || r == '几' || r == '多' || r == '余')
}

// oneBeside says that a conjunction joins what 一 counts to what another number of the same classifier does: 两架直升机和|一架客机,
// 一名医生和两名护士.
func oneBeside(head, tail, w string) bool {
	if front, ok := cutAnySuffix(head, "和", "及", "与", "、", "以及"); ok {
		at := strings.LastIndex(front, w)
		if at > 0 && len(front)-at <= longestMember && isHanOrAlnum(front[at:]) {
			if r, _ := runes.Before(front, at); severalRune(r) {
				return true
			}
		}
	}
	near := tail[:min(len(tail), longestMember)]
	at := strings.Index(near, w)
	if at <= 0 {
		return false
	}
	member, ok := cutAnySuffix(strings.TrimRight(near[:at], numberRunes), "和", "及", "与", "、")
	if !ok || member == "" || !isHanOrAlnum(member) {
		return false
	}
	r, _ := runes.Before(near, at)
	return severalRune(r)
}

// oneCasualty says that 一 counts those whom something befell: 造成|一人|死亡.
func (x *Extractor) oneCasualty(tail string, q *quantity) bool {
	if q.dim != unit.People {
		return false
	}
	tail, _ = cutAnyPrefix(tail, "不幸", "当场", "经抢救无效", "抢救无效")
	return x.lex.numbers.Harm.begins(tail)
}

// oneOfSeveral says that 一 is the part of a number before it of the same classifier: 三条产线中有|一条.
func oneOfSeveral(head, w string) bool {
	front, ok := cutAnySuffix(head, "中有", "中，有", "里有", "其中有", "中", "中，")
	if !ok || len(front) == 0 {
		return false
	}
	at := strings.LastIndex(front, w)
	if at <= 0 || len(front)-at > longestMember {
		return false
	}
	r, _ := runes.Before(front, at)
	return severalRune(r)
}

// oneBehindNoun says that 一 stands with its classifier behind what it counts, as in an inventory: 步枪一把、子弹12发, 古墓一座.
func (x *Extractor) oneBehindNoun(head, tail string, q *quantity) bool {
	_, fixed := countedThings[q.written] // and fixed words otherwise
	if q.dim == unit.Events || !fixed && notInventory.has(firstRune(q.written)) || tail != "" && !anyPrefix(tail, []string{"、", "，", ",", "；", ";", "。", "）", ")", "及", "和", "并"}) {
		return false
	}
	noun := lastTwo(head)
	if !isHanString(noun) || q.written == "把" && strings.ContainsAny(head, "帮扶拉推搭") || x.lex.word(noun)&(classAdverb|classPreposition|classConjunction|classParticle) != 0 {
		return false
	}
	if last, _ := runes.Before(head, len(head)); beforeArticle.has(last) {
		return false
	}
	if !fixed && (x.lex.word(noun)&classHead != 0 || x.dictionaryNoun(head)) {
		return true
	}
	return x.lex.word(noun)&classVerb == 0 && listedWith(head, tail)
}

// dictionaryNoun says that a text ends in a noun of two or three characters that the dictionary knows.
func (x *Extractor) dictionaryNoun(head string) bool {
	for _, size := range []int{3 * len("字"), 2 * len("字")} {
		if len(head) < size {
			continue
		}
		if pos, ok := x.segmenter().POS(head[len(head)-size:]); ok && (pos == "n" || pos == "nz") {
			return true
		}
	}
	return false
}

// endsCounted says that a member of a list ends in a number and a classifier of one or two characters: 子弹12发.
func endsCounted(member string) bool {
	for range 3 {
		r, n := runes.Before(member, len(member))
		if severalRune(r) || r == '一' {
			return true
		}
		member = member[:len(member)-n]
	}
	return false
}

// notInventory are what begin words that 一 makes with them and that count nothing: 家人一起, 公司一员, 城市一景.
var notInventory = newRuneSet("起员下些点半样般致景角隅环流派事词方面代族类种级侧端边旁绝手头分心同道路")

// beforeArticle are characters behind which 一 is no count of the noun before it: 每人一份 is told by 每, 唯一, 其一.
var beforeArticle = newRuneSet("接又挨边面里外上下中前后侧旁间内每各第万唯统逐专同另某这那有了过着是在为又再还仅只共计达至到出于从给把被让向的地得就才都也如像似其之我你他她它们")
