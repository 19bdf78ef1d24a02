package extract

import (
	"embed"
	"io/fs"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/liangci/liangci/extract/tables"
)

//go:embed data/*.toml
var dataFS embed.FS

// wordClass is a set of the roles a word can play round a figure.
type wordClass uint32

const (
	classLight        wordClass = 1 << iota // 开展: its object may be a verb used as a noun
	classTransitive                         // 培养
	classIntransitive                       // 就业
	classCopula                             // 达到
	classUp                                 // 增长
	classDown                               // 下降
	classCausative                          // 让
	classAdverb
	classPreposition
	classConjunction
	classParticle
	classHead // closes a noun phrase
	classTail // 以上, 里: not part of what is counted
	classEach
	classTotal
	classPlace // 全县, 我国
	classModifier
	classNominal   // a verb that as often modifies a noun
	classPlaceTail // ends the name of a place: 县, 街道
	classOrgTail   // ends the name of an organisation: 公司, 医院
	classAdjacent  // a verb of one character where it stands right before a figure: 练, 省, 过
	classOpening   // a verb of one character where a noun and a figure follow: 能|产|干茶60斤
	classPrefix    // no word, but longer words begin with it
)

// classVerb is every class that can be a predicate.
const classVerb = classLight | classTransitive | classIntransitive | classCopula | classUp | classDown | classCausative

// verbFile is data/verbs.toml.
type verbFile struct {
	Verbs []verbList `toml:"verbs"`
}

// verbList is one [[verbs]] entry of data/verbs.toml.
type verbList struct {
	Class    string   `toml:"class"`
	Words    []string `toml:"words"`
	Examples []string `toml:"examples"`
}

type wordList struct {
	Words []string `toml:"words"`
}

// wordFile is data/words.toml.
type wordFile struct {
	Bound       map[string][]string `toml:"bound"`
	BoundAfter  map[string][]string `toml:"bound_after"`
	Scope       map[string][]string `toml:"scope"`
	Adverb      wordList            `toml:"adverb"`
	Preposition wordList            `toml:"preposition"`
	Conjunction wordList            `toml:"conjunction"`
	Particle    wordList            `toml:"particle"`
	Head        wordList            `toml:"head"`
	Tail        wordList            `toml:"tail"`
	Modifier    wordList            `toml:"modifier"`
	Nominal     wordList            `toml:"nominal"`
	Place       wordList            `toml:"place"`
	Attribute   wordList            `toml:"attribute"`
	PlaceName   placeNames          `toml:"place_name"`
	Org         organizations       `toml:"organization"`
}

// surface is a word with what it stands for, for longest-match tables.
type surface struct {
	text  string
	value string
}

// lexicon is the vocabulary of the extractor, read from data/*.toml.
type lexicon struct {
	class      map[string]wordClass
	filter     *wordFilter     // the words of class
	attributes map[string]bool // what stands before 县 or 村 and is no name
	tails      nameTails
	boundFront suffixList
	boundAfter prefixList
	verbs      []verbList
	times      timeWords
	names      nameLists
	phrases    phraseLists
	numbers    numberLists
	chars      charLists
	elsewhere  wordTrie // of phrases
}

var verbClasses = map[string]wordClass{
	"light": classLight, "transitive": classTransitive, "intransitive": classIntransitive,
	"copula": classCopula, "adjacent": classAdjacent, "opening": classOpening, "up": classUp, "down": classDown, "causative": classCausative,
}

var defaultLexicon = sync.OnceValues(func() (*lexicon, error) {
	dir, err := fs.Sub(dataFS, "data")
	if err != nil {
		return nil, err
	}
	return loadLexicon(dir)
})

// loadLexicon reads the vocabulary of a folder.
func loadLexicon(fsys fs.FS) (*lexicon, error) {
	lx := &lexicon{class: make(map[string]wordClass, 4096)}
	var verbs verbFile
	text, err := readTOML(fsys, "verbs.toml", &verbs)
	if err != nil {
		return nil, err
	}
	lx.verbs = verbs.Verbs
	for _, l := range verbs.Verbs {
		c, ok := verbClasses[l.Class]
		if !ok {
			return nil, noClass(text, l.Class)
		}
		lx.add(c, l.Words)
	}
	var w wordFile
	if text, err = readTOML(fsys, "words.toml", &w); err != nil {
		return nil, err
	}
	if err := lx.addWords(&w, text); err != nil {
		return nil, err
	}
	if _, err := readTOML(fsys, "times.toml", &lx.times); err != nil {
		return nil, err
	}
	lx.times.index()
	if _, err := readTOML(fsys, "names.toml", &lx.names); err != nil {
		return nil, err
	}
	lx.names.build()
	if err := lx.readLists(fsys); err != nil {
		return nil, err
	}
	lx.indexLists()
	lx.addPrefixes()
	return lx, nil
}

// noClass is the error for a class of verbs.toml that is none.
func noClass(text, class string) error {
	quoted := strconv.Quote(class)
	line := 1 + slices.IndexFunc(strings.Split(text, "\n"), func(l string) bool { return strings.HasPrefix(l, "class") && strings.Contains(l, quoted) })
	return &tables.Error{File: "verbs.toml", Line: max(line, 1), Expected: "one of the classes " + strings.Join(slices.Sorted(maps.Keys(verbClasses)), " "), Got: quoted}
}

// addWords takes over data/words.toml, of which text is the file.
func (lx *lexicon) addWords(w *wordFile, text string) error {
	lx.add(classAdverb, w.Adverb.Words)
	lx.add(classPreposition, w.Preposition.Words)
	lx.add(classConjunction, w.Conjunction.Words)
	lx.add(classParticle, w.Particle.Words)
	lx.add(classHead, w.Head.Words)
	lx.add(classTail, w.Tail.Words)
	lx.add(classModifier, w.Modifier.Words)
	lx.add(classNominal, w.Nominal.Words)
	lx.attributes = make(map[string]bool, len(w.Attribute.Words))
	for _, a := range w.Attribute.Words {
		lx.attributes[a] = true
	}
	lx.tails = newNameTails(w.Place.Words, w.PlaceName, w.Org)
	lx.add(classPlace, w.Place.Words)
	lx.add(classTotal, w.Scope[string(Total)])
	lx.add(classEach, w.Scope[string(Each)])
	front, err := boundSurfaces(text, w.Bound)
	if err != nil {
		return err
	}
	lx.boundFront = newSuffixList(front)
	after, err := boundSurfaces(text, w.BoundAfter)
	lx.boundAfter = newPrefixList(after)
	return err
}

func (lx *lexicon) add(c wordClass, words []string) {
	for _, w := range words {
		lx.class[w] |= c
	}
}

// word is the class of a word, 0 for one that the vocabulary does not have.
func (lx *lexicon) word(w string) wordClass {
	return lx.classes(w) &^ (classPrefix | classAdjacent | classOpening)
}

// classes is all that the vocabulary says of a word, or of what longer words begin with.
func (lx *lexicon) classes(w string) wordClass {
	if !lx.filter.mayHave(w) {
		return 0
	}
	return lx.class[w]
}

// addPrefixes marks what longer words begin with, so that a search for them can stop early.
func (lx *lexicon) addPrefixes() {
	var prefixes []string
	for w := range lx.class {
		for i := range w {
			if i > 0 {
				prefixes = append(prefixes, w[:i])
			}
		}
	}
	for _, p := range prefixes {
		lx.class[p] |= classPrefix
	}
	lx.filter = newWordFilter(lx.class)
}

// boundSurfaces are the words of a table by bound, longest first; text is the file that it stands in.
func boundSurfaces(text string, m map[string][]string) ([]surface, error) {
	var out []surface
	for _, b := range []Bound{Approx, Nearly, MoreThan, AtLeast, LessThan, AtMost} {
		for _, w := range m[string(b)] {
			out = append(out, surface{w, string(b)})
		}
		delete(m, string(b))
	}
	for k := range m {
		return nil, &tables.Error{File: "words.toml", Line: tables.KeyLine(text, k), Expected: "a bound, such as at_least", Got: strconv.Quote(k)}
	}
	sortLongestFirst(out)
	return out, nil
}

// readTOML decodes a vocabulary file and gives its text; a key that its schema does not have is an error that names file, line and key.
func readTOML(fsys fs.FS, name string, into any) (text string, err error) {
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return "", err
	}
	return string(data), tables.Read(name, string(data), into, "a key of data/"+name)
}
