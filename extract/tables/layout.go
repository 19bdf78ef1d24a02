package tables

import (
	"encoding"
	"reflect"
	"strings"

	"github.com/BurntSushi/toml"
)

// layout is how the fields of a struct are called in a table.
type layout struct {
	names []string // "" for a field that is in no table
}

// fieldSet is a set of the fields of a struct, by their numbers.
type fieldSet [2]uint64

// mostFields is how many fields a struct may have, for a set of them to hold each.
const mostFields = 64 * len(fieldSet{})

func (s *fieldSet) has(field int) bool { return s[field/64]>>(field%64)&1 != 0 }

func (s *fieldSet) add(field int) { s[field/64] |= 1 << (field % 64) }

// layoutOf gives the layout of a struct; nil if it has more to it than names.
func (r *reader) layoutOf(t reflect.Type) *layout {
	if l, ok := r.kinds[t]; ok {
		return l
	}
	l := newLayout(t)
	r.kinds[t] = l
	return l
}

func newLayout(t reflect.Type) *layout {
	if t.NumField() > mostFields || decodesItself(t) {
		return nil
	}
	l := &layout{make([]string, t.NumField())}
	for i := range l.names {
		f := t.Field(i)
		name := f.Tag.Get("toml")
		switch {
		case !f.IsExported() && !f.Anonymous, name == "-":
		case f.Anonymous, name == "", strings.Contains(name, ","):
			return nil
		default:
			l.names[i] = name
		}
	}
	return l
}

// field is the number of the field of a name, -1 if there is none.
func (l *layout) field(name string) int {
	for i, n := range l.names {
		if n == name && n != "" {
			return i
		}
	}
	return -1
}

var (
	textType = reflect.TypeFor[encoding.TextUnmarshaler]()
	tomlType = reflect.TypeFor[toml.Unmarshaler]()
)

// decodesItself says that values of a type read TOML in a way of their own.
func decodesItself(t reflect.Type) bool {
	p := reflect.PointerTo(t)
	return p.Implements(textType) || p.Implements(tomlType)
}
