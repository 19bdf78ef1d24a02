package extract

import (
	"strings"
	"unicode/utf8"
)

// Characters that end the names of places and of organisations.
const (
	placeTails = "省市县区旗州盟镇乡村屯港岛湾"
	orgTails   = "院校局委厅部署所行社会团馆站厂矿队"
)

var placeWords = []string{"自治区", "自治州", "自治县", "特区", "新区", "开发区", "街道", "社区", "景区", "园区", "林场", "农场", "半岛", "群岛", "流域", "公司", "集团", "医院", "学校", "大学", "中学", "小学", "学院", "银行", "法院", "检察院", "协会", "中心", "委员会", "政府", "卫生院", "合作社", "基地", "网站", "大桥", "水库", "机场", "车站", "港口", "地铁", "铁路部门", "通道", "研究所", "研究院", "幼儿园", "总局", "车间"}

// placeWordEnds are the last characters of placeWords.
var placeWordEnds = func() string {
	var sb strings.Builder
	for _, w := range placeWords {
		r, _ := utf8.DecodeLastRuneInString(w)
		sb.WriteRune(r)
	}
	return sb.String()
}()

// placeOf finds the place or organisation that a figure is about: the nearest name before it in its clause, else the first
// of the sentence.
func (b *binder) placeOf(i int, r *binding) string {
	c := b.c
	lo, _ := c.clauseBounds(i)
	if p := b.placeBefore(i, lo); p != "" {
		return p
	}
	if lo > 0 && c.elems[lo-1].kind == elemOpen {
		lo, _ = c.clauseBounds(lo - 1)
	}
	if p := b.placeIn(lo, i, r); p != "" {
		return p
	}
	for k := lo - 1; k > 0; {
		plo, _ := c.clauseBounds(k - 1)
		if p := b.placeIn(plo, k, r); p != "" {
			return p
		}
		if plo >= k {
			break
		}
		k = plo - 1
	}
	return ""
}

// placeBefore is the name that stands right before a figure and behind nothing of its own clause or list: 西藏6.1%、甘肃5.8%.
func (b *binder) placeBefore(i, lo int) string {
	for _, n := range b.names {
		if n[1] != i {
			continue
		}
		if n[0] > lo {
			switch e := &b.c.elems[n[0]-1]; {
			case e.kind == elemList, e.class&(classCopula|classPreposition|classConjunction) != 0:
			default:
				return ""
			}
		}
		return trimQuotes(b.c.phrase(n[0], n[1]))
	}
	return ""
}

// placeIn is the first place or organisation named in elements [lo, hi).
func (b *binder) placeIn(lo, hi int, r *binding) string {
	for _, n := range b.names {
		if n[0] < lo || n[0] >= r.itemRun[0] && n[0] < r.itemRun[1] && !b.placeElem(n[0]) {
			continue
		}
		if n[0] >= hi {
			break
		}
		return trimQuotes(b.c.phrase(n[0], min(n[1], hi)))
	}
	return ""
}

// allNames finds the names of the sentence from left to right.
func (b *binder) allNames() (names [][2]int) {
	for k := 0; k < len(b.c.elems); {
		if b.c.elems[k].kind != elemWord || k > 0 && b.c.text(k-1) == "每" {
			k++ // 每坪 is no place, though 坪 ends some
			continue
		}
		end := b.nameAt(k, len(b.c.elems))
		if end > k {
			names = append(names, [2]int{k, end})
		}
		k = max(end, k+1)
	}
	return names
}

// nameAt reads a name that begins at element k: place names in a row (和田地区于田县), with the organisation behind them
// (扎赉特旗人民医院), or a list of them (科右前旗、扎赉特旗). It gives k for none.
func (b *binder) nameAt(k, hi int) int {
	c := b.c
	if c.elems[k].class&classPlace != 0 {
		return k + 1
	}
	switch c.text(k) {
	case "新华社", "中新社", "中央社", "新华网", "中新网", "人民网", "央视网", "本报", "本社":
		return k // 新华社贵阳3月18日电: who reports, not where
	}
	end := k
	for j := k; j < hi && j < k+9; j++ {
		e := &c.elems[j]
		if e.kind == elemList && end == j && end > k && j+1 < hi && b.nameAt(j+1, hi) > j+1 {
			return b.nameAt(j+1, hi)
		}
		if e.kind != elemWord || e.class&(classAdverb|classPreposition|classParticle) != 0 && e.pos != "ns" || e.verb == sureVerb {
			break
		}
		w := c.text(j)
		switch {
		case (e.pos == "ns" || e.pos == "nt") && end == k && j > k && (j > k+1 || c.elems[k].pos == "n"):
			return k // 均价[北京]: what is measured, not where
		case e.pos == "ns" || e.pos == "nt":
			end = j + 1
		case e.class&classPlaceTail != 0 && (len(w) > 6 || j > k && len(w) >= 3 && nameLike(c, k, j)):
			end = j + 1
		case e.class&classOrgTail != 0 && j > k && end == j:
			end = j + 1
		case e.class&classOrgTail != 0 && len(w) > 9:
			end = j + 1
		case end == j && j > k && (e.pos == "n" || e.pos == "nz" || e.pos == "j" || e.pos == "b" || e.pos == "m"):
			// 扎赉特旗[第三]中学: may lead to an organisation
			if n := b.orgBehind(j, hi); n > j {
				return n
			}
			return end
		case end == j && j == k:
			if !(strings.HasPrefix(e.pos, "n") || e.pos == "x" || e.pos == "" || e.pos == "j") {
				return k
			}
		}
	}
	return end
}

// nameLike says that the elements before a lone 县 or 镇 may be its name.
func nameLike(c *clauseSentence, k, j int) bool {
	for i := k; i < j; i++ {
		if c.elems[i].verb == sureVerb || c.elems[i].class&(classHead|classAdverb) != 0 {
			return false
		}
	}
	return j-k <= 3
}

func (b *binder) orgBehind(j, hi int) int {
	c := b.c
	for n := j; n < hi && n < j+4; n++ {
		e := &c.elems[n]
		if e.kind != elemWord || e.verb == sureVerb || e.class&(classAdverb|classPreposition|classParticle) != 0 {
			return j
		}
		if e.class&classOrgTail != 0 {
			return n + 1
		}
	}
	return j
}

// nameClass is the part of a word's class that its ending tells.
func nameClass(w string) (c wordClass) {
	if len(w) < 3 || w[0] < utf8.RuneSelf {
		return 0
	}
	if placeTail(w) {
		c |= classPlaceTail
	}
	if orgTail(w) {
		c |= classOrgTail
	}
	return c
}

func placeTail(w string) bool {
	r, _ := utf8.DecodeLastRuneInString(w)
	if !strings.ContainsRune(placeTails, r) {
		return false
	}
	switch w {
	case "乡村", "农村", "城市", "地区", "山区", "城区", "全区", "城乡", "城镇", "乡镇", "超市", "股市", "上市", "楼市", "牛市", "熊市", "社区", "园区", "小区", "片区", "旗县", "市区", "灾区", "景区", "林区", "牧区", "区县", "县区", "市县", "县市", "各县", "各市", "各区", "各省", "外省", "返乡", "下乡", "老乡", "家乡", "他乡", "故乡", "入市", "菜市", "夜市", "集市", "本村", "新村", "驻村", "行政村", "自然村", "贫困村", "贫困县", "辖区", "校区", "院区", "库区", "矿区", "郊区", "疫区", "禁区", "误区", "特区", "专区", "战区", "军区", "时区", "选区", "震区", "湖区", "候选区", "红旗", "国旗", "锦旗", "香港", "上港", "出港", "进港":
		return false
	}
	return true
}

func orgTail(w string) bool {
	if len(w) < 6 {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(w)
	if len(w) >= 9 && strings.ContainsRune(orgTails, r) {
		return true
	}
	if !strings.ContainsRune(placeWordEnds, r) {
		return false
	}
	for _, t := range placeWords {
		if strings.HasSuffix(w, t) {
			return true
		}
	}
	return false
}
