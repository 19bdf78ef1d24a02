// Package tables reads tables of vocabulary that are written in TOML.
//
// It gives what github.com/BurntSushi/toml gives, and for the plain TOML that such tables are written in a good deal sooner:
// a program that reads one article spends most of its time on its own tables otherwise. Whatever is out of the ordinary, and
// all that is wrong, the library is asked about, so that its messages are the ones to be seen.
package tables

import (
	"reflect"

	"github.com/BurntSushi/toml"
)

// Decode reads a table into the struct that into points to, which has to be zero. unknown are the keys that the struct has no
// field for, as [toml.MetaData.Undecoded] gives them. The error is the library's, for a mistake of syntax a
// [toml.ParseError], or a [*ClashError].
func Decode(text string, into any) (unknown []toml.Key, err error) {
	if Plain(text, into) {
		return nil, nil
	}
	md, err := toml.Decode(text, into)
	if err != nil {
		return nil, err
	}
	if err := clash(md.Keys(), reflect.TypeOf(into)); err != nil {
		return nil, err
	}
	return md.Undecoded(), nil
}

// Plain is Decode for plain TOML: tables, arrays of tables and inline tables, all keys known and none dotted; strings
// without escapes; true and false; arrays of strings. It gives false for any other, and leaves into as it was then.
func Plain(text string, into any) bool {
	to := reflect.ValueOf(into)
	if to.Kind() != reflect.Pointer || to.Elem().Kind() != reflect.Struct {
		return false
	}
	root := reflect.New(to.Elem().Type()).Elem()
	if r := (&reader{s: text, kinds: map[reflect.Type]*layout{}}); !r.document(root) {
		return false
	}
	to.Elem().Set(root)
	return true
}
