package extract

import (
	"slices"
	"strings"

	"github.com/liangci/liangci/normalize/runes"
)

// countOfRegions is how many regions are counted at element k: by a figure (8市), or by a word that is none (两|镇). It is 0 if none are.
func (b *binder) countOfRegions(k int) int {
	switch e := &b.c.elems[k]; e.kind {
	case elemFigure:
		if v := b.figure(k).value; v != nil && b.regions(k) {
			return int(v.IntPart())
		}
	case elemWord:
		if e.end-e.start == len("两") && b.c.text(k) == "两" && k+1 < len(b.c.elems) && b.c.chars.level(b.c.text(k+1)) {
			return 2
		}
	}
	return 0
}

// regions says that the figure at element k counts regions, so that the names before it are those: 南京、无锡等8市, 湖北、四川两省.
func (b *binder) regions(k int) bool {
	w := b.figure(k).written
	if w == "个" && k+1 < len(b.c.elems) {
		w = b.c.text(k + 1)
	}
	return b.lists.RegionUnit.has(w)
}

// apposed is the list of names before the count of as many regions at element k, whether the dictionary knows them or not: 赤溪、临渡、
// 双塬3市, 赤溪、临渡等8县. It is [k, k) for none.
func (b *binder) apposed(k, count int) (list [2]int) {
	c := b.c
	hi := k
	etc := hi > 0 && c.text(hi-1) == "等"
	if etc {
		hi--
	}
	members, lo := 0, hi
	for {
		from := b.memberBefore(lo)
		if from == lo {
			return [2]int{k, k}
		}
		members++
		if lo = from; lo == 0 || c.elems[lo-1].kind != elemList {
			break
		}
		lo--
	}
	if members == 1 && !etc && provinces(c.s[c.elems[lo].start:c.elems[hi-1].end]) == count {
		return [2]int{lo, hi}
	}
	if members < 2 || !etc && members != count || members > count {
		return [2]int{k, k}
	}
	return [2]int{lo, hi}
}

// provinces is how many provinces a text names by a character each, 0 if it holds another: 陕甘川3省.
func provinces(s string) (n int) {
	for _, r := range s {
		if !strings.ContainsRune("京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔云滇陕甘陇青宁新蒙藏港澳台", r) {
			return 0
		}
		n++
	}
	return n
}

// memberBefore is the element where a name of two to four characters may begin that ends before element hi; hi for none.
func (b *binder) memberBefore(hi int) int {
	c := b.c
	k := hi
	for k > 0 && c.elems[k-1].kind == elemWord && (k == hi || c.elems[k-1].end == c.elems[k].start) && c.elems[hi-1].end-c.elems[k-1].start <= len("扎赉特旗") {
		if e := &c.elems[k-1]; e.class&(classPreposition|classConjunction|classAdverb|classParticle|classCopula|classTotal|classEach) != 0 || e.verb == sureVerb && e.end-e.start > 3 || isOneOf(c.text(k-1), []string{"其中", "途经"}) || b.lists.Whence.has(c.text(k-1)) {
			break
		}
		k--
	}
	if k < hi && c.elems[hi-1].end-c.elems[k].start >= len("赤溪") && (k == 0 || c.elems[k-1].kind != elemWord || c.elems[k-1].end < c.elems[k].start || c.elems[k-1].class != 0 || c.elems[k-1].verb == sureVerb) {
		return k
	}
	return hi
}

// withApposed puts the list of names before a figure that counts regions in place of the names that it holds.
func (b *binder) withApposed(names [][2]int) [][2]int {
	for k := range b.c.elems {
		if k == 0 {
			continue
		}
		count := b.countOfRegions(k)
		if count == 0 {
			continue
		}
		list := b.apposed(k, count)
		if list[0] == list[1] {
			continue
		}
		from, to := len(names), len(names)
		for i, n := range names {
			if n[1] > list[0] && from == len(names) {
				from = i
			}
			if n[0] >= list[1] {
				to = i
				break
			}
		}
		if from < to && names[from][0] < list[0] {
			continue // the list has a longer name in front
		}
		names = slices.Replace(names, min(from, to), to, list)
	}
	return names
}

// bracketed is the member of a list before the brackets that hold nothing but figure i, where another member of the list is a name:
// 宽窄巷子（26万人次）、阆中古城（24万人次）. It is empty for none.
func (b *binder) bracketed(i int) string {
	c := b.c
	if i < 2 || i+1 >= len(c.elems) || c.elems[i-1].kind != elemOpen || c.elems[i+1].kind != elemClose || !b.listsNames(i) {
		return ""
	}
	k := i - 1
	for k > 0 && c.elems[k-1].kind == elemWord && c.elems[k-1].end == c.elems[k].start && c.elems[k-1].verb != sureVerb && c.elems[k-1].class&(classPreposition|classParticle|classCopula) == 0 {
		k--
	}
	if n := c.elems[i-1].start - c.elems[k].start; n < len("荆门") || n > len("三圣花乡观光旅游风景区") {
		return ""
	}
	if r, _ := runes.Before(c.s, c.elems[i-2].end); k < i-2 && c.elems[k].pos == "ns" && strings.ContainsRune("客民者员", r) {
		return c.text(k) // 香港（1.8万人次）、韩国团客（1.7万人次）
	}
	return trimQuotes(c.phrase(k, i-1))
}

// listsNames says that a member of the list of figures in brackets that holds figure i has a name.
func (b *binder) listsNames(i int) bool {
	c := b.c
	for _, n := range b.names {
		at := n[1] + 1 // the figure in its brackets
		if at+1 >= len(c.elems) || c.elems[n[1]].kind != elemOpen || c.elems[at].kind != elemFigure || c.elems[at+1].kind != elemClose {
			continue
		}
		listed := true
		for k := min(at, i) + 1; k < max(at, i) && listed; k++ {
			e := &c.elems[k]
			listed = e.kind != elemPunct && e.verb != sureVerb && (e.kind != elemClose || k+1 < len(c.elems) && c.elems[k+1].kind == elemList)
		}
		if listed {
			return true
		}
	}
	return false
}

// whence says that the figure at i counts what the list that [n[0], n[1]) ends or is names, from where or to where something came: 来自|
// 石桥中学、临江中学|等76所高校, 远销|泰国、越南|等5国.
func (b *binder) whence(n [2]int, i int) bool {
	const longest = 16 // elements of a list
	c := b.c
	listed := n[1] == i-1 && c.text(n[1]) == "等" // of which no other is told
	if !listed && n[1] != i {
		return false
	}
	for k := n[0]; k >= max(0, n[1]-longest); k-- {
		switch e := &c.elems[k]; {
		case e.kind == elemList:
			listed = true
		case e.kind != elemWord:
			return false
		case k < n[0] && b.lists.Whence.has(c.text(k)):
			return listed || b.holdsList(n)
		case k < n[0] && c.text(k) == "到" && k > 0 && b.lists.Whence.has(c.text(k-1)):
			return listed || b.holdsList(n)
		}
	}
	return false
}
