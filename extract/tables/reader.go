package tables

import (
	"reflect"
	"strings"
	"unicode/utf8"
)

// reader reads plain TOML. Its methods give false for anything else.
type reader struct {
	s     string
	p     int
	kinds map[reflect.Type]*layout
	list  []string // room for the strings of an array
}

// table is a table while it is filled: a struct with the set of the fields that have a value, or a map.
type table struct {
	value  reflect.Value
	layout *layout
	set    fieldSet
}

// open begins to fill a struct or a map of strings, which is made.
func (r *reader) open(v reflect.Value) (table, bool) {
	switch v.Kind() {
	case reflect.Struct:
		l := r.layoutOf(v.Type())
		return table{value: v, layout: l}, l != nil
	case reflect.Map:
		if v.Type().Key().Kind() != reflect.String || decodesItself(v.Type()) || decodesItself(v.Type().Key()) {
			return table{}, false
		}
		v.Set(reflect.MakeMap(v.Type()))
		return table{value: v}, true
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		return r.open(v.Elem())
	}
	return table{}, false
}

// document reads the whole text into a struct.
func (r *reader) document(v reflect.Value) bool {
	root, ok := r.open(v)
	if !ok || !utf8.ValidString(r.s) {
		return false
	}
	var arrays fieldSet // the fields of the root that are arrays of tables
	current := &root
	for r.nextLine() {
		if r.s[r.p] == '[' {
			if current, ok = r.header(&root, &arrays); !ok {
				return false
			}
		} else if !r.pair(current) {
			return false
		}
		if !r.lineEnd() {
			return false
		}
	}
	return r.p == len(r.s)
}

// header reads [name] or [[name]], and gives the table that follows.
func (r *reader) header(root *table, arrays *fieldSet) (*table, bool) {
	double := strings.HasPrefix(r.s[r.p:], "[[")
	end := "]"
	if r.p++; double {
		r.p, end = r.p+1, "]]"
	}
	name := r.key()
	field := root.layout.field(name)
	if !r.has(end) || field < 0 {
		return nil, false
	}
	v, again := root.value.Field(field), root.set.has(field)
	root.set.add(field)
	if !double {
		t, ok := r.open(v)
		return &t, ok && !again
	}
	if again != arrays.has(field) || v.Kind() != reflect.Slice || v.Type().Elem().Kind() != reflect.Struct {
		return nil, false
	}
	arrays.add(field)
	if n := v.Len(); n == v.Cap() {
		v.Grow(max(8, strings.Count(r.s[r.p:], "\n[["+name+"]]")+1))
	}
	v.SetLen(v.Len() + 1)
	t, ok := r.open(v.Index(v.Len() - 1))
	return &t, ok
}

// pair reads a key and its value.
func (r *reader) pair(t *table) bool {
	name := r.key()
	if r.space(); name == "" || !r.has("=") {
		return false
	}
	r.space()
	if t.value.Kind() == reflect.Map {
		key, v := reflect.ValueOf(name).Convert(t.value.Type().Key()), reflect.New(t.value.Type().Elem()).Elem()
		if t.value.MapIndex(key).IsValid() || !r.value(v) {
			return false
		}
		t.value.SetMapIndex(key, v)
		return true
	}
	field := t.layout.field(name)
	if field < 0 || t.set.has(field) {
		return false
	}
	t.set.add(field)
	return r.value(t.value.Field(field))
}

// value reads what the kind of v asks for.
func (r *reader) value(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.String:
		s, ok := r.text()
		v.SetString(s)
		return ok && !decodesItself(v.Type())
	case reflect.Bool:
		v.SetBool(r.has("true"))
		return (v.Bool() || r.has("false")) && !decodesItself(v.Type())
	case reflect.Slice:
		list, ok := v.Addr().Interface().(*[]string)
		if ok {
			*list, ok = r.texts()
		}
		return ok
	case reflect.Struct, reflect.Map, reflect.Pointer:
		return r.inline(v)
	}
	return false
}

// inline reads { key = value, key = value }.
func (r *reader) inline(v reflect.Value) bool {
	t, ok := r.open(v)
	if !ok || !r.has("{") {
		return false
	}
	for {
		if r.space(); !r.pair(&t) {
			return false
		}
		if r.space(); r.has("}") {
			return true
		}
		if !r.has(",") {
			return false
		}
	}
}
