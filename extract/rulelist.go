package extract

import (
	"errors"
	"io/fs"
	"reflect"
	"unicode/utf8"

	"github.com/liangci/liangci/normalize/runes"
)

// ruleWords is a list of words that a rule asks for, with examples of what it does.
type ruleWords struct {
	Words    []string `toml:"words"`
	Examples []string `toml:"examples"`

	// thirds has a bit for the six low bits of each word's third byte, which tells most Chinese characters apart.
	thirds uint64
	// set holds the words of a long list, where looking through them would take longer.
	set map[string]struct{}
}

// longList is how many words a list has from which on a set is quicker.
const longList = 24

func (l *ruleWords) index() {
	if len(l.Words) >= longList {
		l.set = make(map[string]struct{}, len(l.Words))
		for _, w := range l.Words {
			l.set[w] = struct{}{}
		}
	}
	for _, w := range l.Words {
		if len(w) < 3 {
			l.thirds = ^uint64(0)
			return
		}
		l.thirds |= 1 << (w[2] & 63)
	}
}

// may is the quick look: s neither is nor begins with one of the words where it says no.
func (l *ruleWords) may(s string) bool {
	return len(s) > 2 && l.thirds>>(s[2]&63)&1 != 0 || l.thirds == ^uint64(0)
}

// has says that w is one of the words.
func (l *ruleWords) has(w string) bool {
	if !l.may(w) {
		return false
	}
	if l.set != nil {
		_, ok := l.set[w]
		return ok
	}
	return isOneOf(w, l.Words)
}

// begins says that one of the words begins s.
func (l *ruleWords) begins(s string) bool { return l.may(s) && anyPrefix(s, l.Words) }

// within says that one of the words stands in s.
func (l *ruleWords) within(s string) bool { return anyContained(s, l.Words) }

// ruleEnds is a list of words that texts are asked whether they end with one.
type ruleEnds struct {
	Words    []string `toml:"words"`
	Examples []string `toml:"examples"`

	index *endings
}

// ends says that one of the words ends s.
func (l *ruleEnds) ends(s string) bool { return l.index.of(s) }

// ruleChars is a set of characters that a rule asks for.
type ruleChars struct {
	Chars    string   `toml:"chars"`
	Examples []string `toml:"examples"`

	set *runeSet
}

// has says that r is one of the characters.
func (l *ruleChars) has(r rune) bool { return l.set.has(r) }

// is says that w is one of the characters.
func (l *ruleChars) is(w string) bool {
	if len(w) > utf8.UTFMax {
		return false // as most words are
	}
	r, size := runes.At(w, 0)
	return size == len(w) && l.set.has(r)
}

// readLists reads the lists of a folder; those of a file that it lacks are the embedded ones.
func (lx *lexicon) readLists(fsys fs.FS) error {
	if err := readList(fsys, "phrases.toml", &lx.phrases); err != nil {
		return err
	}
	if err := readList(fsys, "numbers.toml", &lx.numbers); err != nil {
		return err
	}
	return readList(fsys, "characters.toml", &lx.chars)
}

func readList(fsys fs.FS, name string, into any) error {
	if _, err := fs.Stat(fsys, name); errors.Is(err, fs.ErrNotExist) {
		if fsys, err = fs.Sub(dataFS, "data"); err != nil {
			return err
		}
	}
	_, err := readTOML(fsys, name, into)
	return err
}

// indexLists makes ready what is asked often.
func (lx *lexicon) indexLists() {
	for _, l := range []reflect.Value{reflect.ValueOf(&lx.phrases).Elem(), reflect.ValueOf(&lx.numbers).Elem(), reflect.ValueOf(&lx.chars).Elem()} {
		for i := range l.NumField() {
			switch list := l.Field(i).Addr().Interface().(type) {
			case *ruleWords:
				list.index()
			case *ruleEnds:
				list.index = newEndings(list.Words)
			case *ruleChars:
				list.set = newRuneSet(list.Chars)
			}
		}
	}
	lx.elsewhere = newWordTrie(lx.phrases.Elsewhere.Words)
	lx.tails.placeTails = newRuneSet(lx.chars.TownEnd.Chars + lx.chars.RegionEnd.Chars + lx.chars.PlaceEnd.Chars)
}
