package extract

import "strings"

// Names of persons, of which the dictionary knows the fewest and cuts the rest into pieces.

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

// addressEnd is the element behind a surname at element k and what somebody is called behind it: 陈|先生. It is k for none.
func (c *clauseSentence) addressEnd(k int) int {
	if k+1 < len(c.elems) && c.elems[k].end-c.elems[k].start == len("陈") && c.elems[k+1].start == c.elems[k].end && c.chars.Surname.is(c.text(k)) && c.lists.Address.has(c.text(k+1)) {
		return k + 2
	}
	return k
}

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
		if !c.chars.Foreign.has(r) && !c.chars.Sound.has(r) {
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

// calls says that the word at k is one for people, before whose name it may stand: 村民, 村支书.
func (c *clauseSentence) calls(k int) bool {
	e, w := &c.elems[k], c.text(k)
	return e.kind == elemWord && e.verb != sureVerb && len(w) >= len("村民") && (e.verb == noVerb && c.peopleWord(w) || c.lists.Calling.ends(w))
}

// personEnd is the element behind the name of a person that begins at element k: a surname and one or two characters. It is k for none.
func (c *clauseSentence) personEnd(k int) int {
	e, w := &c.elems[k], c.text(k)
	size, end := e.end-e.start, k+1
	switch {
	case size > len("王") && e.pos == "nr" && (c.chars.Surname.is(w[:len("王")]) || strings.HasSuffix(w, "某")) && e.verb == noVerb && e.class == 0:
		return end // 李明
	case size == len("欧阳") && c.lists.DoubleSurname.has(w):
	case size == len("王") && c.chars.Surname.is(w) && e.class&(classPreposition|classConjunction|classParticle) == 0:
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
