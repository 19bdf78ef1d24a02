package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize/runes"
)

// nameTails is what of data/words.toml tells the names of places and organisations by their ends.
type nameTails struct {
	placeTails *runeSet // of data/characters.toml
	notPlaces  map[string]bool
	orgTails   *runeSet
	orgWords   *endings
	companies  map[string]bool
	branches   map[string]bool
	wholes     wordTrie // 全县, 该公司
	fronts     wordTrie
	subjects   wordTrie
	listed     *runeSet // the first characters of wholes and fronts
	known      wordTrie
}

// placeNames and organizations are tables of data/words.toml.
type placeNames struct {
	Known   []string `toml:"known"`
	Front   []string `toml:"front"`
	Subject []string `toml:"subject"`
	Not     []string `toml:"not"`
}

type organizations struct {
	Tails   string   `toml:"tails"`
	Words   []string `toml:"words"`
	Company []string `toml:"company"`
	Branch  []string `toml:"branch"`
}

func newNameTails(wholes []string, p placeNames, o organizations) nameTails {
	t := nameTails{orgTails: newRuneSet(o.Tails), notPlaces: map[string]bool{}, companies: map[string]bool{}}
	for _, w := range p.Not {
		t.notPlaces[w] = true
	}
	for _, w := range o.Company {
		t.companies[w] = true
	}
	t.branches = wordSet(o.Branch)
	t.wholes, t.fronts = newWordTrie(wholes), newWordTrie(p.Front)
	t.subjects = newWordTrie(p.Subject)
	t.listed = newRuneSet(t.wholes.firsts() + t.fronts.firsts() + t.subjects.firsts())
	t.known = newWordTrie(p.Known)
	t.orgWords = newEndings(o.Words)
	return t
}

// class is the part of a word's class that its ending tells.
func (t *nameTails) class(w string) (c wordClass) {
	if len(w) < 3 || w[0] < utf8.RuneSelf {
		return 0
	}
	if t.place(w) {
		c |= classPlaceTail
	}
	if t.organization(w) {
		c |= classOrgTail
	}
	return c
}

// place says that a word ends as the names of places do.
func (t *nameTails) place(w string) bool {
	r, _ := runes.Before(w, len(w))
	if !t.placeTails.has(r) || t.notPlaces[w] {
		return false
	}
	const two = len("小区")
	return len(w) != 2*two || !t.notPlaces[w[two:]] // 老旧小区 is none, as 小区 is none
}

// organization says that a word ends as the names of organisations do.
func (t *nameTails) organization(w string) bool {
	return len(w) >= 6 && t.endsOrganization(w) && !t.notPlaces[w]
}

func (t *nameTails) endsOrganization(w string) bool {
	if r, _ := runes.Before(w, len(w)); len(w) >= 9 && t.orgTails.has(r) {
		return !strings.HasSuffix(w, "干部") // 驻村干部
	}
	return t.orgWords.of(w)
}

// pieceOfName says that a word may be a piece of a name that the dictionary lacks: one character, or a name.
func pieceOfName(e *elem) bool {
	if e.end-e.start == 3 && e.class&^(classPlaceTail|classParticle|classHead) == 0 {
		return e.pos != "ul" && e.pos != "uz" && e.pos != "ug"
	}
	return e.verb == noVerb && e.class&^(classPlaceTail|classOrgTail) == 0 && (e.pos == "ns" || e.pos == "nr" || e.pos == "nz" || e.pos == "x")
}

// isNamePOS says that a name may begin with a word of this part of speech.
func isNamePOS(pos string) bool {
	return strings.HasPrefix(pos, "n") || pos == "x" || pos == "" || pos == "j"
}
