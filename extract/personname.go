package extract

import "strings"

// Names of persons, of which the dictionary knows the fewest and cuts the rest into pieces.

// surnames are surnames that are seldom a word by themselves behind a word for people.
// Source: the surnames most frequent in the register of residents that the Ministry of Public Security of China has published.
const surnames = "王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎武乔贺赖龚庞樊兰殷陶洪翟颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢岳齐梅莫庄辛祝涂谷祁舒耿牟卜詹苗凌费纪靳童欧甄项曲裴屈鲍覃霍翁隋甘柏宁柯阮桂闵柴冉高"

// twoSurnames are surnames of two characters.
var twoSurnames = []string{"欧阳", "司马", "上官", "诸葛", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "端木", "夏侯", "东方", "南宫", "长孙", "轩辕", "宇文", "独孤"}

var (
	surnameSet = newCharText(surnames)
	firstOfTwo = newRuneSet(firstRunes(twoSurnames))
)

// firstRunes are the first characters of words.
func firstRunes(words []string) string {
	var firsts strings.Builder
	for _, w := range words {
		firsts.WriteRune(firstRune(w))
	}
	return firsts.String()
}

// joinPersons makes one word of the name of somebody whom a word for people or an age introduces: 村民|王|大山, 43岁的|张|桂|兰.
func (c *clauseSentence) joinPersons() {
	for k := 0; k < len(c.elems); k++ {
		e := &c.elems[k]
		if e.kind != elemWord || e.end-e.start > len("欧阳修") {
			continue
		}
		end := k
		if k > 0 && c.mayIntroduce(k-1, e.start) {
			if end = c.personEnd(k); end == k {
				end = c.soundsEnd(k)
			}
			if end > k && !c.introduced(k) {
				end = k
			}
		}
		if end == k {
			end = c.addressEnd(k)
		}
		if end == k {
			continue
		}
		if end < len(c.elems) && c.text(end) == "家" && c.elems[end].start == c.elems[end-1].end {
			end++ // 王大山|家|养殖肉牛30头
		}
		if end > k+1 {
			c.joinNoun(k, end)
		}
		e.pos, e.verb, e.class = "nr", noVerb, 0
	}
}

// addresses are what somebody is called behind the surname.
var addresses = []string{"先生", "女士", "小姐", "太太", "大爷", "大妈", "大叔", "大姐", "大哥", "大伯", "大娘", "阿姨", "奶奶", "爷爷", "老汉", "老伯", "婆婆", "老师", "师傅", "医生", "某", "某某", "姓男子", "姓女子"}

// addressEnd is the element behind a surname at element k and what somebody is called behind it: 陈|先生. It is k for none.
func (c *clauseSentence) addressEnd(k int) int {
	if k+1 < len(c.elems) && c.elems[k].end-c.elems[k].start == len("陈") && c.elems[k+1].start == c.elems[k].end && surnameSet.holds(c.text(k)) && isOneOf(c.text(k+1), addresses) {
		return k + 2
	}
	return k
}

// sounds are characters that write the sounds of names of the peoples of the west of China, beside those of names abroad.
const sounds = "丽娜妮莎雪措仁顿珠央金旦增次旺卓嘎格桑罗布热提江尔买合木吐尼牙孜罕曲吾仓白贡嘉央吉多才让扎西古力阿依"

var soundSet = newCharText(sounds)

// soundsEnd is the element behind three to six characters from element k on that only write sounds: 扎|西|多|吉, 阿|依|古|丽. It is k for none.
func (c *clauseSentence) soundsEnd(k int) int {
	end := k
	for end < len(c.elems) && c.elems[end].kind == elemWord && (end == k || c.elems[end].start == c.elems[end-1].end) && c.writesSounds(end) {
		end++
	}
	if size := c.elems[max(end, k+1)-1].end - c.elems[k].start; end == k || size < len("扎西姆") || size > len("阿卜杜拉热合") {
		return k
	}
	return end
}

// writesSounds says that element k is a lone character or a name, all characters of which may write sounds: 扎|西|多|吉; but 加班|多达.
func (c *clauseSentence) writesSounds(k int) bool {
	e := &c.elems[k]
	if e.end-e.start > len("扎") && (e.verb != noVerb || e.class != 0 || e.pos != "nr" && e.pos != "nz" && e.pos != "x") {
		return false
	}
	for _, r := range c.text(k) {
		if !c.chars.Foreign.has(r) && !soundSet.set.has(r) {
			return false
		}
	}
	return true
}

// mayIntroduce says that element k ends at byte p and is a word that may introduce a name: a quick test before those of introduced.
func (c *clauseSentence) mayIntroduce(k, p int) bool {
	e := &c.elems[k]
	if e.kind != elemWord || e.end != p || e.verb == sureVerb {
		return false
	}
	if e.end-e.start >= len("村民") {
		return e.class&^(classHead|classNominal|classVerb|classOrgTail) == 0
	}
	return k > 0 && c.elems[k-1].kind == elemFigure && c.text(k) == "的"
}

// introduced says that what begins at element k may be the name of somebody: a word for people stands right before it, or an age and 的.
func (c *clauseSentence) introduced(k int) bool {
	p := &c.elems[k-1]
	if p.kind != elemWord || p.end != c.elems[k].start {
		return false
	}
	if c.text(k-1) == "的" {
		return k > 1 && c.elems[k-2].kind == elemFigure && c.quantity(k-2).dim == "age"
	}
	return p.pos != "nr" && c.calls(k-1)
}

// callings are ends of words for people, or for the party of one, before a name, beside those that people are counted by.
var callings = []string{"老板", "教练", "店主", "户主", "房主", "雇主", "支书", "导演", "司令", "同志", "老汉", "老伯", "大妈", "大爷", "大叔", "阿姨", "小伙", "姑娘", "领队", "明星", "夫妇", "党籍", "国民党", "民进党", "民众党"}

// calls says that the word at k is one for people, before whose name it may stand: 村民, 村支书.
func (c *clauseSentence) calls(k int) bool {
	e, w := &c.elems[k], c.text(k)
	return e.kind == elemWord && e.verb != sureVerb && len(w) >= len("村民") && (e.verb == noVerb && c.peopleWord(w) || anySuffix(w, callings))
}

// personEnd is the element behind the name of a person that begins at element k: a surname and one or two characters. It is k for none.
func (c *clauseSentence) personEnd(k int) int {
	e, w := &c.elems[k], c.text(k)
	size, end := e.end-e.start, k+1
	switch {
	case size > len("王") && e.pos == "nr" && (surnameSet.holds(w[:len("王")]) || strings.HasSuffix(w, "某")) && e.verb == noVerb && e.class == 0:
		return end // 李明
	case size == len("欧阳") && firstOfTwo.has(firstRune(w)) && isOneOf(w, twoSurnames):
	case size == len("王") && surnameSet.holds(w) && e.class&(classPreposition|classConjunction|classParticle) == 0:
	default:
		return k
	}
	given := 0
	for end < len(c.elems) && given < len("大山") && c.elems[end].start == c.elems[end-1].end && c.givenName(end, given) {
		given += c.elems[end].end - c.elems[end].start
		end++
	}
	if given == 0 || given > len("大山") {
		return k
	}
	return end
}

// givenName says that the word at j may be a given name or the half of one, behind so many bytes of it.
func (c *clauseSentence) givenName(j, given int) bool {
	e := &c.elems[j]
	const grammatic = classPreposition | classConjunction | classParticle | classCopula | classTotal | classEach | classAdverb | classUp | classDown | classPlace | classTail
	if e.kind != elemWord || e.class&grammatic != 0 || e.end-e.start > len("大山")-given || e.pos == "r" || e.pos == "d" || e.pos == "p" || e.pos == "c" || grammar(c.text(j)) || !isHanString(c.text(j)) {
		return false
	}
	if e.pos == "nr" {
		return true
	}
	if e.end-e.start == len("山") {
		return e.verb != sureVerb && !strings.Contains("家说称介在把被将等某", c.text(j))
	}
	return e.verb != sureVerb && e.class&^classNominal == 0 && e.end-e.start == len("大山")
}

// titled says that element i is a word for people in front of the name of one, or one that tells of which kind they are: 返乡|青年|赵女士.
func (c *clauseSentence) titled(i, b int) bool {
	for n := i; n+1 < b && n < i+3 && c.elems[n].kind == elemWord && c.elems[n].verb != sureVerb && c.elems[n+1].start == c.elems[n].end; n++ {
		if c.elems[n+1].kind == elemWord && c.elems[n+1].pos == "nr" && c.calls(n) {
			return true
		}
	}
	return false
}
