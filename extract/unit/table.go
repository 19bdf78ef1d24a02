package unit

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"sort"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:embed data/*.toml
var data embed.FS

// Table is a set of units that can be found in text. It is immutable and safe for any number of goroutines.
type Table struct {
	units   []Unit
	index   runeIndex // by first character, longest surface first
	ends    runeIndex // surfaces that may stand before a number, by last character
	surface map[string]candidate
}

// candidate is one surface and the entries that it may mean, those with a context first and the general one last.
type candidate struct {
	surface string
	ascii   bool // ends in a Latin letter: no other letter may follow
	// The first and the third byte behind the first character, 0 for none: at hand where the surface lies elsewhere.
	next, third byte
	readings    []int32
}

var defaultTable = sync.OnceValues(loadEmbedded)

func loadEmbedded() (*Table, error) {
	sub, err := fs.Sub(data, "data")
	if err != nil {
		return nil, err
	}
	return Load(sub)
}

// Default is the table of the embedded vocabulary, built on first use. It panics if the embedded tables are broken,
// which a test rules out.
func Default() *Table {
	t, err := defaultTable()
	if err != nil {
		panic(err)
	}
	return t
}

// Units lists all units in the order of the tables. The slice is the caller's own.
func (t *Table) Units() []Unit { return append([]Unit(nil), t.units...) }

// Lookup finds the unit with exactly this surface; of several, the one that is meant without any context. Rates are
// looked up as well: 元/吨.
func (t *Table) Lookup(surface string) (Unit, bool) {
	if u, ok := t.Get(surface); ok {
		return *u, true
	}
	return Unit{}, false
}

// Get is [Table.Lookup] without a copy of the unit, which must not be changed.
func (t *Table) Get(surface string) (*Unit, bool) {
	if c, ok := t.surface[surface]; ok {
		return &t.units[c.readings[len(c.readings)-1]], true
	}
	if f, ok := t.Find(surface, 0); ok && f.Span.End == len(surface) {
		return f.Unit, true
	}
	return nil, false
}

// Readings lists everything that a surface may mean, the reading without context last.
func (t *Table) Readings(surface string) []Unit {
	var units []Unit
	for _, i := range t.surface[surface].readings {
		units = append(units, t.units[i])
	}
	return units
}

// Overlay returns a new table with the entries of a user's TOML file on top: an entry with a known id replaces that
// entry, and a new entry takes its surfaces away from the older ones unless it has a context.
func (t *Table) Overlay(name string, data []byte) (*Table, error) {
	added, err := parseFile(name, data)
	if err != nil {
		return nil, err
	}
	ids, taken := map[string]bool{}, map[string]bool{}
	for i := range added {
		ids[added[i].ID] = true
		if added[i].context == nil {
			for _, s := range added[i].Surfaces {
				taken[s] = true
			}
		}
	}
	var units []Unit
	for _, u := range t.units {
		if ids[u.ID] {
			continue
		}
		if u.context == nil {
			u.Surfaces = without(u.Surfaces, taken)
		}
		if len(u.Surfaces) > 0 {
			units = append(units, u)
		}
	}
	return build(append(units, added...))
}

// Without returns a new table that lacks the units with these ids. An id that no unit has is an error.
func (t *Table) Without(ids ...string) (*Table, error) {
	var units []Unit
	left := map[string]bool{}
	for _, id := range ids {
		left[id] = true
	}
	for _, u := range t.units {
		if !slices.Contains(ids, u.ID) {
			units = append(units, u)
		}
		delete(left, u.ID)
	}
	for id := range left {
		return nil, fmt.Errorf("unit table: no unit %q", id)
	}
	return build(units)
}

func without(surfaces []string, taken map[string]bool) []string {
	kept := make([]string, 0, len(surfaces))
	for _, s := range surfaces {
		if !taken[s] {
			kept = append(kept, s)
		}
	}
	return kept
}

// build checks ids and surfaces across entries and makes the indexes.
func build(units []Unit) (*Table, error) {
	t := &Table{units: units, surface: map[string]candidate{}}
	ids := map[string]*Unit{}
	for i := range units {
		u := &units[i]
		if old := ids[u.ID]; old != nil {
			return nil, &Error{
				File: u.File, Line: u.Line, Kind: "unit", Entry: u.ID, Expected: "an id of its own",
				Got: fmt.Sprintf("that of %s:%d", old.File, old.Line),
			}
		}
		ids[u.ID] = u
		for _, s := range u.Surfaces {
			if err := t.add(s, i); err != nil {
				return nil, err
			}
		}
	}
	index, ends := map[rune][]candidate{}, map[rune][]candidate{}
	for s, c := range t.surface {
		first, _ := utf8.DecodeRuneInString(s)
		index[first] = append(index[first], c)
		for _, i := range c.readings {
			if units[i].Prefix {
				last, _ := utf8.DecodeLastRuneInString(s)
				ends[last] = append(ends[last], c)
				break
			}
		}
	}
	longestFirst(index)
	longestFirst(ends)
	t.index, t.ends = newRuneIndex(index), newRuneIndex(ends)
	return t, nil
}

// add gives a surface one more reading. Two readings without a context are a mistake: nothing would choose.
func (t *Table) add(surface string, i int) error {
	u, c := &t.units[i], t.surface[surface]
	c.surface = surface
	_, size := utf8.DecodeRuneInString(surface)
	if size < len(surface) {
		c.next = surface[size]
	}
	if size+2 < len(surface) {
		c.third = surface[size+2]
	}
	last := surface[len(surface)-1]
	c.ascii = isLetter(last) || last >= '0' && last <= '9'
	for _, j := range c.readings {
		old := &t.units[j]
		if j == int32(i) || old.context == nil && u.context == nil {
			return &Error{
				File: u.File, Line: u.Line, Kind: "unit", Entry: u.ID,
				Expected: fmt.Sprintf("surface %q in one entry only, or a context for the others", surface),
				Got:      fmt.Sprintf("the surface of unit %q, %s:%d", old.ID, old.File, old.Line),
			}
		}
	}
	if u.context == nil {
		c.readings = append(c.readings, int32(i))
	} else {
		c.readings = append([]int32{int32(i)}, c.readings...)
	}
	t.surface[surface] = c
	return nil
}

func longestFirst(index map[rune][]candidate) {
	for _, list := range index {
		sort.Slice(list, func(i, j int) bool {
			if len(list[i].surface) != len(list[j].surface) {
				return len(list[i].surface) > len(list[j].surface)
			}
			return strings.Compare(list[i].surface, list[j].surface) < 0
		})
	}
}
