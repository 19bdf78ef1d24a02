package extract

import "strings"

// Names of companies, with the houses and halls of bodies.

// companyAt reads the name of a company that begins at element k: a name that the dictionary lacks, in one to three pieces, and a word
// of company (沧|屏|银行). It gives k for none.
func (b *binder) companyAt(k, hi int) int {
	c := b.c
	if b.coinedCompany(k, hi) {
		return b.pastTail(k+2, hi)
	}
	if !pieceOfName(&c.elems[k]) || c.elems[k].pos == "r" {
		return k // 这类|药业
	}
	if k > 0 && c.elems[k-1].kind == elemWord && c.elems[k-1].end == c.elems[k].start {
		before := &c.elems[k-1]
		if before.verb == noVerb && before.class&(classAdverb|classPreposition|classConjunction|classPlace|classPlaceTail) == 0 && c.text(k-1) != "的" && before.pos != "ns" {
			return k // the middle of a phrase
		}
	}
	lone := true // all pieces so far are single characters, or all before j
	for j := k; j < hi && j < k+4; j++ {
		e := &c.elems[j]
		if e.kind != elemWord || j > k && c.elems[j-1].end != e.start || isOneOf(c.text(j), []string{"的", "半", "一"}) {
			return k // 近|半|公司: half of them, 榆林|一|煤矿
		}
		if isOneOf(c.text(j), []string{"医疗", "动力", "环保", "基因", "时代"}) && !(lone && b.frontOfClause(k) && b.endsSubject(j+1)) {
			return k // 石桥|医疗|机构
		}
		lone = lone && e.end-e.start == 3
		if j > k && c.elems[j-1].end-c.elems[k].start >= 6 && !(e.end-e.start == 3 && c.elems[k].end-c.elems[k].start > 3) && b.x.lex.tails.companies[c.text(j)] {
			switch {
			case e.class&classOrgTail == 0 && j == k+1 && c.elems[k].pos == "ns" && !isOneOf(c.text(j), []string{"股份", "控股", "电网"}) && j+1 < hi && c.elems[j+1].start == e.end && (b.lists.measureNoun(c.text(j+1)) || ofTrade(c.text(j+1))):
				return k // 中国|汽车|保有量, 佛山|家电|企业
			case j == k+1 && c.elems[k].pos == "ns" && b.lists.Sight.ends(c.text(j)) && b.sitesFollow(j+1):
				return k // 湖南|隧道320座
			case e.class&classOrgTail == 0 && c.elems[j-1].class&classPlaceTail != 0 && strings.Contains("省市县区旗州", lastChar(c.text(j-1))) && !(len(c.text(j-1)) == len("福州") && lastChar(c.text(j-1)) == "州"):
				return k // 乌岭市|电力
			case e.class&classOrgTail == 0 && j == k+1 && c.elems[k].pos == "ns" && isOneOf(c.text(j), []string{"铁路", "公路", "高铁", "地铁", "轻轨", "国道"}):
				return k // 中国|铁路: all of them
			}
			return b.pastTail(j, hi)
		}
		if !pieceOfName(e) {
			return k
		}
	}
	return k
}

// coinedCompany says that two characters and a word of company make a name at the front of a clause, whatever the two say by themselves:
// 恒|远|科技|去年; but 各|类|食品|去年.
func (b *binder) coinedCompany(k, hi int) bool {
	c := b.c
	if k+2 >= hi || c.elems[k].end-c.elems[k].start != len("恒") || c.elems[k+1].end-c.elems[k+1].start != len("远") || !b.x.lex.tails.companies[c.text(k+2)] {
		return false
	}
	for j := k; j < k+3; j++ {
		if e := &c.elems[j]; e.kind != elemWord || j > k && e.start != c.elems[j-1].end || e.pos == "m" {
			return false
		}
	}
	const ordinary = "各每该本这那某此其两一几多全新老旧大小我你他她它们种类个家只辆项批等的地得和与及或在从对向由把被将为是有不未没已正又再也都均仅约近超达所以且并而但就还最很更可能会要应须请让使令给跟同比较按据经随沿因"
	if strings.Contains(ordinary, c.text(k)) || strings.Contains(ordinary, c.text(k+1)) {
		return false
	}
	return b.frontOfClause(k) && (b.endsSubject(k+3) || k+3 < len(c.elems) && (c.text(k+3) == "公告" || c.text(k+3) == "：" || c.text(k+3) == ":"))
}

// ofTrade says that the word before it is the name of a trade, not the end of a company's name: 家电|产业, 水泥|出口.
func ofTrade(w string) bool {
	return isOneOf(w, []string{"产业", "企业", "行业", "产业链", "产业集群", "集群", "产品", "制造", "制造业", "加工业", "工业", "市场", "设备", "零部件", "出口", "进口", "消费", "零售", "板块"})
}

// pastTail is the element behind the last of a name that may end with element j, or with the word of organisation behind it:
// 深圳|证券|交易所, 林园|湿地|公园.
func (b *binder) pastTail(j, hi int) int {
	for j+2 < hi && b.c.text(j+1) == "科技" && b.c.elems[j+1].start == b.c.elems[j].end && b.c.elems[j+2].start == b.c.elems[j+1].end && b.c.elems[j+2].class&classOrgTail != 0 {
		return j + 3 // 盈翔生物|科技|有限公司
	}
	if j+1 < hi && b.c.elems[j+1].class&classOrgTail != 0 && b.c.elems[j+1].start == b.c.elems[j].end {
		return j + 2
	}
	if end := b.hallOf(j + 1); end > j+1 {
		return end
	}
	if j+2 < hi && isOneOf(b.c.text(j+2), []string{"学院", "大学", "学校", "研究院", "研究所"}) && b.c.elems[j+1].kind == elemWord && b.c.elems[j+1].verb == noVerb && b.c.elems[j+2].start == b.c.elems[j+1].end && b.c.elems[j+1].start == b.c.elems[j].end {
		return j + 3 // 湖北|汽车|工业|学院
	}
	return j + 1
}

// hallOf is the element behind the house or the hall of a body that the words from element k on name right behind its name: 葵涌海关|大楼|验货|场.
// It is k for none.
func (b *binder) hallOf(k int) int {
	c, end := b.c, k
	for end < len(c.elems) && c.elems[end].kind == elemWord && c.elems[end].start == c.elems[end-1].end {
		if c.lists.Hall.has(c.text(end)) {
			end++
			continue
		}
		if tail := c.bodyTail(end); end > k && tail > end {
			return tail + 1
		}
		break
	}
	return end
}

// nationalAt reads the name of a company that begins with 中国, with its branch: 中国|安|能|集团. It gives k for none.
func (b *binder) nationalAt(k, hi int) int {
	c := b.c
	if c.text(k) != "中国" {
		return k
	}
	for j := k + 1; j < hi && j < k+6; j++ {
		e := &c.elems[j]
		if e.kind != elemWord || e.start != c.elems[j-1].end || e.end-e.start > 3 && e.verb == sureVerb || e.class&(classParticle|classPreposition|classConjunction) != 0 {
			return k
		}
		if isOneOf(c.text(j), []string{"集团", "公司", "银行", "有限公司", "股份", "总公司"}) {
			for j+1 < hi && c.elems[j+1].start == c.elems[j].end && (c.elems[j+1].class&classOrgTail != 0 || c.elems[j+1].pos == "ns" && j+2 < hi && c.elems[j+2].class&classOrgTail != 0) {
				j++
			}
			return j + 1
		}
	}
	return k
}

// groupAt is the element behind a company that one noun and 集团 name, where its clause begins with it: 公交|集团|投入400万元. It is k for none.
func (b *binder) groupAt(k, hi int) int {
	c := b.c
	if k+2 >= hi || c.text(k+1) != "集团" || c.elems[k].kind != elemWord || c.elems[k+1].start != c.elems[k].end || c.elems[k].end-c.elems[k].start != 6 {
		return k
	}
	e := &c.elems[k]
	if e.verb == sureVerb || e.class&^(classNominal|classHead) != 0 || !isNounPOS(e.pos) && e.pos != "vn" || !b.frontOfClause(k) || b.title(k+2) || b.kindOf(k+2) {
		return k
	}
	return k + 2
}
