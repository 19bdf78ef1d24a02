package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize/runes"
)

// allNames finds the names before the last figure of the sentence, from left to right: those behind it are the matter of none.
// They are appended to those given.
func (b *binder) allNames(names [][2]int) [][2]int {
	last := len(b.c.elems)
	for last > 0 && b.c.elems[last-1].kind != elemFigure {
		last--
	}
	hosts := strings.Contains(b.c.s, "接待")
	for k := b.dateline(); k < last; {
		if b.c.elems[k].kind != elemWord || b.c.text(k) == "途经" || b.c.text(k) == "这" && k+1 < last && b.c.text(k+1) == "条" || k > 0 && b.c.text(k-1) == "每" || strings.HasPrefix(b.c.text(k), "每") {
			k++ // 每坪 is no place, though 坪 ends some
			continue
		}
		end := b.nameAt(k, len(b.c.elems))
		if hosts {
			end = b.hostAt(k, end)
		}
		if end > k && !b.onlyLevels(k, end) && !b.storm(end) && !b.derived(end) {
			names = append(names, [2]int{b.withStem(b.withNumber(k)), end})
		}
		k = max(end, k+1)
	}
	return names
}

// storm says that a word for a storm stands at element k, right behind a name: then the name is the storm's (桦加沙|台风).
func (b *binder) storm(k int) bool {
	return k < len(b.c.elems) && b.c.elems[k].start == b.c.elems[k-1].end && isOneOf(b.c.text(k), []string{"台风", "飓风", "强台风", "超强台风", "热带风暴"})
}

// derived says that element k makes another word of the name right before it, or shows that it is none: 重庆|籍货车, 工业园区|化, 全校|性.
func (b *binder) derived(k int) bool {
	c := b.c
	if k < len(c.elems) && c.text(k-1) == "全线" && c.elems[k].start == c.elems[k-1].end && c.elems[k].verb != noVerb && c.elems[k].class&classCopula == 0 {
		return true // 股市全线|受压: wholly, and no line
	}
	if k >= len(c.elems) || c.elems[k].end-c.elems[k].start != len("籍") || c.elems[k].start != c.elems[k-1].end || !strings.Contains("籍裔化性型式舞", c.text(k)) {
		return false
	}
	return c.text(k) != "籍" || k+1 < len(c.elems) && c.elems[k+1].kind == elemWord && c.elems[k+1].class&classConjunction == 0 // but 泰国籍12人
}

// withNumber is the element where a name begins that is read from element k on: one before it where that ends in a numeral that
// counts nothing (千|佛山, 天下第一|泉).
func (b *binder) withNumber(k int) int {
	if k == 0 || b.c.elems[k-1].kind != elemWord || b.c.elems[k-1].end != b.c.elems[k].start || b.c.elems[k].class&classPlace != 0 {
		return k
	}
	if r, _ := runes.Before(b.c.s, b.c.elems[k].start); strings.ContainsRune("一二三四五六七八九十百千万", r) && (b.c.elems[k-1].pos == "m" || b.c.elems[k-1].pos == "l") {
		return k - 1
	}
	return k
}

// withStem is the element where a name begins that is read from a lone character at element k on: the one before it where that is another
// one (松|岭经济开发区); but 暴雨致|湘岭省.
func (b *binder) withStem(k int) int {
	c := b.c
	if k == 0 || !b.loneChar(k) || !b.loneChar(k-1) || c.elems[k-1].end != c.elems[k].start || !c.bodyLetter(k-1, true) || b.lists.Cause.has(c.text(k-1)) || k > 1 && b.loneChar(k-2) && c.elems[k-2].end == c.elems[k-1].start {
		return k
	}
	return k - 1
}

// loneChar says that element k is a word of one Chinese character.
func (b *binder) loneChar(k int) bool {
	e := &b.c.elems[k]
	return e.kind == elemWord && e.end-e.start == len("松") && b.c.s[e.start] >= utf8.RuneSelf
}

// nameAt reads a name that begins at element k: place names in a row (和田地区于田县), with the organisation behind them
// (扎赉特旗人民医院), or a list of them (科右前旗、扎赉特旗). It gives k for none.
func (b *binder) nameAt(k, hi int) int {
	end := b.longName(k, hi)
	if end > k && end < hi && b.c.elems[end-1].pos == "ns" && b.c.elems[end].start == b.c.elems[end-1].end && b.lists.PartOf.has(b.c.text(end)) {
		end++ // 湖南|西部
		if end < hi && b.c.elems[end].start == b.c.elems[end-1].end && b.lists.PartOf.has(b.c.text(end)) {
			end++ // 台湾|中部|以北
		}
	}
	end = b.sightBehind(k, end, hi)
	if end == k+1 && b.c.elems[k].end-b.c.elems[k].start == 3 {
		end = k // a lone character is part of a name that was cut
	}
	if end > k && end+1 < hi && b.c.elems[end].pos == "ns" && b.c.text(end+1) == "段" && strings.HasPrefix(b.c.text(end-1), "高速") {
		end += 2 // 沪昆高速|湖南段
	}
	if end > k+1 && end < hi && b.c.elems[end].start == b.c.elems[end-1].end && b.c.elems[end-2].class&classOrgTail != 0 && b.x.lex.tails.branches[b.c.text(end)] {
		end++ // 厦门大学|马来西亚|分校
	}
	if end == k {
		end = b.siteAt(k, hi)
	} else if end < hi && (b.c.elems[end-1].class&classOrgTail != 0 || office(b.c.text(end-1))) {
		end = b.branch(end, hi)
		if end > k+1 {
			end = b.hallOf(end) // 旺角|海关|大楼
		}
	}
	if r, _ := runes.At(b.c.s, b.c.elems[k].start); !b.x.lex.tails.listed.has(r) {
		return end // no whole and no front begins so
	}
	if whole := b.wordsAt(&b.x.lex.tails.wholes, k); whole > end && !b.cutInside(k) {
		end = b.pastWhole(whole, hi)
	}
	if end == k+1 && isOneOf(b.c.text(k), []string{"该县", "该市", "该区", "该旗", "我县", "我市", "我区"}) {
		if n := b.orgBehind(end, hi); n > end+1 && b.c.elems[end].start == b.c.elems[k].end {
			end = n // 该县|人民医院
		}
	}
	if end == k {
		return b.frontAt(k, hi)
	}
	return end
}

// longName is nameAt without the words that stand for a place or organisation named before.
func (b *binder) longName(k, hi int) int {
	c := b.c
	if k >= 2 && c.single(k-1, c.elems[k].start) && c.elems[k-2].end == c.elems[k-1].start && b.title(k-2) {
		return k // 主任米|长河
	}
	if e := &c.elems[k]; e.end-e.start > 3 && e.class&classOrgTail == 0 && endsName(e) && !pieceOfName(e) {
		return k // as with most words
	}
	if n := b.stemAt(k, hi); n > k {
		return n
	}
	if n := b.companyAt(k, hi); n > k {
		return n
	}
	if n := b.officeAt(k, hi); n > k {
		return n
	}
	if n := b.nationalAt(k, hi); n > k {
		return n
	}
	if b.lists.Agency.has(c.text(k)) {
		return k // 新华社贵阳3月18日电: who reports, not where
	}
	if c.towards(k) {
		return k // 近|小榄隧道
	}
	end := b.wordsOfName(k, hi)
	if end > k && end < hi && c.elems[end-1].pos == "ns" {
		return b.bodyOf(k, end, hi)
	}
	return end
}

// wordsOfName is longName word by word.
func (b *binder) wordsOfName(k, hi int) int {
	c, end := b.c, k
	for j := k; j < hi && j < k+9; j++ {
		e := &c.elems[j]
		if e.kind == elemList && end == j && end > k && j+1 < hi && b.nameAt(j+1, hi) > j+1 {
			return b.nameAt(j+1, hi)
		}
		if end == j && j > k {
			if n := b.siteBehind(j, k); n > j {
				return n
			}
		}
		if endsName(e) {
			end = max(end, b.routeAt(k, j, hi))
			break
		}
		w := c.text(j)
		if j > k && w == "会同" && end == k && c.elems[j-1].class&classOrgTail != 0 {
			return j // 公安部|会同移民局
		}
		if j > k && e.class&classPlace != 0 && strings.HasPrefix(w, "全") && c.elems[j-1].pos != "ns" && c.elems[j-1].class&classPlaceTail == 0 {
			return end // 高考|全省
		}
		if b.lists.NewlyBuilt.has(w) || end > k && w == "会同" || j > k && w == "所有" || j > k && e.pos == "m" && strings.HasPrefix(w, "一") {
			return end // 喀布尔|一家医院
		}
		var whole bool
		if end, whole = b.nameWith(j, k, end, hi); whole {
			return end
		}
	}
	return end
}

// nameWith is the end of the name that begins at element k and ended at end so far, with the word at j. whole says that no word more
// belongs to it.
func (b *binder) nameWith(j, k, end, hi int) (_ int, whole bool) {
	c, e, w := b.c, &b.c.elems[j], b.c.text(j)
	switch {
	case w == "委" && j > k && end == j && c.elems[j-1].class&classPlaceTail != 0 && e.start == c.elems[j-1].end:
		return j + 1, false // 石桥县|委
	case (e.pos == "ns" || e.pos == "nt") && end == k && j > k && (j > k+1 || c.elems[k].pos == "n"):
		return k, true // 均价[北京]: what is measured, not where
	case e.pos == "ns" && len(w) == 3 && e.class&classPlaceTail == 0:
		if j > k && b.c.chars.LandformEnd.is(w) {
			return j + 1, false
		}
		if j > k && end < j {
			return end, true // 郑, 芝: a part of somebody's name
		}
	case (e.pos == "ns" || e.pos == "nt") && j > k && c.elems[j-1].verb != noVerb:
		return end, true // 省公安厅|组织|深圳
	case e.pos == "ns" || e.pos == "nt":
		return j + 1, false
	case e.class&classPlaceTail != 0 && (len(w) > 6 || j > k && len(w) >= 3 && nameLike(c, max(k, j-3), j)):
		return j + 1, false
	case j > k && end == j && (e.class&classOrgTail != 0 || station(w) || b.x.lex.tails.endsOrganization(w)):
		return j + 1, false
	case e.class&classOrgTail != 0 && len(w) > 9 && !(j == k && (companyEnd(w) || strings.HasSuffix(w, "部门") && !b.frontOfClause(k))):
		return j + 1, false
	case end == j && j > k && e.pos == "vn":
		if n := b.orgBehind(j, hi); n > j && (b.endsSubject(n) || n < hi && c.elems[n].kind == elemTime) {
			return n, true // 延安[革命]纪念馆; not 云溪县[培训]学校教师
		}
		return end, true
	case end == j && j > k && (w == "局" || e.pos == "n" || e.pos == "nz" || e.pos == "j" || e.pos == "b" || e.pos == "m"):
		// 扎赉特旗[第三]中学: may lead to an organisation
		if n := b.orgBehind(j, hi); n > j || w != "局" || !b.endsSubject(j+1) {
			return max(end, n), true
		}
		return j + 1, true // 西陵|局|加开列车
	case end == j && j > k && e.pos == "nr" && j+1 < hi && c.elems[j+1].class&classOrgTail != 0 && c.elems[j+1].class&classPlaceTail == 0 && c.elems[j+1].start == e.end:
		return j + 2, true // 南京|同仁|医院
	case end == j && j == k && !isNamePOS(e.pos):
		return k, true
	}
	return end, false
}

// station says that a word behind the name of a town makes it that of a station: 石家庄|站, 上海|虹桥|站.
func station(w string) bool {
	switch w {
	case "站", "东站", "西站", "南站", "北站":
		return true
	}
	return false
}

// endsName says that an element ends the name of a place that stands before it.
func endsName(e *elem) bool {
	return e.kind != elemWord || e.class&(classAdverb|classPreposition|classParticle) != 0 && e.pos != "ns" || e.verb == sureVerb
}

// onlyLevels says that elements [k, end) name no place but kinds of them: 31个省（区、市）.
func (b *binder) onlyLevels(k, end int) bool {
	for ; k < end; k++ {
		if w := b.c.text(k); b.c.elems[k].kind == elemWord && !b.c.chars.level(w) && w != "自治区" && w != "直辖市" && w != "自治州" {
			return false
		}
	}
	return true
}

// nameLike says that the elements before a lone 县 or 镇 may be its name.
func nameLike(c *clauseSentence, k, j int) bool {
	if last := c.text(j - 1); c.text(j) == "省" && len(last) == 3 && j-k == 1 || last == "大" || last == "强" || last == "小" || last == "节" {
		return false // 省时|省, 产粮大|县, 为市库节|省
	}
	for i := k; i < j; i++ {
		if c.elems[i].verb == sureVerb || c.elems[i].class&(classHead|classAdverb) != 0 {
			return false
		}
	}
	return j-k <= 3
}

// routeAt is the element behind the road or railway from the place at element k to that behind 至 at j: 襄阳|至|宜昌|高速公路. It is k for none.
func (b *binder) routeAt(k, j, hi int) int {
	c := b.c
	if j != k+1 || j+2 >= hi || c.text(j) != "至" || c.elems[k].pos != "ns" || c.elems[j+1].pos != "ns" || c.elems[j].start != c.elems[k].end || c.elems[j+2].start != c.elems[j+1].end {
		return k
	}
	if isOneOf(c.text(j+2), []string{"高速公路", "高速", "高铁", "铁路", "公路", "城际铁路", "高速铁路"}) {
		return j + 3
	}
	return k
}
