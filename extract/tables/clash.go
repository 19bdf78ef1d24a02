package tables

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
)

// ClashError is for two keys of a table that differ only in capitals, such as words and Words. The library takes both for the same
// field and keeps either value, now one, now the other.
type ClashError struct{ First, Second toml.Key }

func (e *ClashError) Error() string {
	return fmt.Sprintf("%s and %s are the same key in other capitals: keep one", e.First, e.Second)
}

// clash finds two keys of a text that the library takes for one field of a value of type t.
func clash(keys []toml.Key, t reflect.Type) error {
	spelt := map[string]toml.Key{}
	for _, key := range keys {
		field, ok := fieldOf(t, key)
		if !ok {
			continue
		}
		if first, seen := spelt[field]; seen && !slices.Equal(first, key) {
			return &ClashError{first, key}
		}
		spelt[field] = key
	}
	return nil
}

// fieldOf names the field of a value of type t that a key is read into, in one way however the key is spelt.
func fieldOf(t reflect.Type, key toml.Key) (field string, ok bool) {
	var path strings.Builder
	for _, name := range key {
		for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice || t.Kind() == reflect.Array {
			t = t.Elem()
		}
		switch {
		case decodesItself(t):
			return "", false
		case t.Kind() == reflect.Map:
			fmt.Fprintf(&path, ".%q", name) // its keys are as they are written
			t = t.Elem()
		case t.Kind() == reflect.Struct:
			i := slices.IndexFunc(reflect.VisibleFields(t), func(f reflect.StructField) bool { return strings.EqualFold(called(f), name) })
			if i < 0 {
				return "", false
			}
			fmt.Fprintf(&path, ".%d", i)
			t = reflect.VisibleFields(t)[i].Type
		default:
			return "", false
		}
	}
	return path.String(), true
}

// called is the key of a field.
func called(f reflect.StructField) string {
	if name, _, _ := strings.Cut(f.Tag.Get("toml"), ","); name != "" {
		return name
	}
	return f.Name
}
