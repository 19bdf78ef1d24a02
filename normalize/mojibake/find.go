package mojibake

import (
	"slices"
	"strings"
)

// Kind says what is broken.
type Kind string

// Kinds of breakage.
const (
	Shifted Kind = "shifted" // GBK read one byte out of step
	Doubled Kind = "doubled" // a comma put in front of another mark, or behind it, as on pages that want to spoil copies
	Recoded Kind = "recoded" // UTF-8 read as GBK or as Latin-1, or GBK read as Latin-1
	Entity  Kind = "entity"  // an HTML character reference left in the text
	Private Kind = "private" // private use characters: digits and words in a font of the site's own can't be read
	Lost    Kind = "lost"    // replacement characters, or what remains of them: the text is gone
)

// Repair is a broken stretch of a text and what to do about it.
type Repair struct {
	Span // of the text given
	// Text is what to put in its place. Where Left is set it is what stands there already.
	Text string
	// Candidates are the likeliest readings, the best first, of a shifted run that more than one reading fits.
	Candidates []string
	// Reason says why a stretch was left, in a few words: "the readings differ in numerals". Empty for others.
	Reason string
	// Certain says that no other reading is likely. A repair that is not certain is a guess, and to be marked as one.
	Certain bool
	// Left says that the stretch could not be restored: it stays as it is, and nothing in it is to be believed.
	Left bool
	Kind Kind
	// Margin is by how many nats (a factor e each) the reading is likelier than the next one; 0 where that is not asked.
	Margin float32
}

// Find lists what is broken in a text, in order and apart from one another: of the given kinds, or of all. Text without
// any sign of it costs a scan of its bytes; the model is loaded when a page first passes the gate.
//
//	for _, r := range mojibake.Find(page) {
//		fmt.Println(page[r.Start:r.End], "is", r.Text)
//	}
func Find(text string, kinds ...Kind) []Repair {
	var all []Repair
	for _, f := range finders {
		wanted := len(kinds) == 0
		for _, k := range f.kinds {
			wanted = wanted || slices.Contains(kinds, k)
		}
		if wanted && f.suspect(text) {
			all = merge(all, f.find(text))
		}
	}
	return slices.DeleteFunc(all, func(r Repair) bool { return len(kinds) > 0 && !slices.Contains(kinds, r.Kind) })
}

// finders are the ways to look for the kinds, each with the quick look that tells whether it is worth while. What an
// earlier one finds keeps a later one from the same place.
var finders = [...]struct {
	kinds   []Kind
	suspect func(string) bool
	find    func(string) []Repair
}{
	{[]Kind{Entity}, hasEntity, entities},
	{[]Kind{Recoded}, hasRecoded, recoded},
	{[]Kind{Recoded}, hasLatin, latin},
	{[]Kind{Shifted}, func(s string) bool { return hasMarks(s) || hasDoubled(s) }, shifted},
	{[]Kind{Doubled}, hasDoubled, doubled},
	{[]Kind{Private, Lost}, hasPrivate, private},
}

// Apply gives the text with the repairs in place.
func Apply(text string, repairs []Repair) string {
	if len(repairs) == 0 {
		return text
	}
	var b strings.Builder
	at := 0
	for _, r := range repairs {
		b.WriteString(text[at:r.Start])
		b.WriteString(r.Text)
		at = r.End
	}
	b.WriteString(text[at:])
	return b.String()
}

// merge puts two lists in order together; where two repairs overlap, that of the first list stays.
func merge(first, second []Repair) []Repair {
	if len(first) == 0 {
		return second
	}
	all := make([]Repair, 0, len(first)+len(second))
	for _, r := range second {
		for len(first) > 0 && first[0].End <= r.Start {
			all, first = append(all, first[0]), first[1:]
		}
		if len(first) == 0 || r.End <= first[0].Start {
			all = append(all, r)
		}
	}
	return append(all, first...)
}
