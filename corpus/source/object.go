package source

import (
	"encoding/json"
	"slices"

	"github.com/liangci/liangci/corpus/internal/plain"
)

// field is a member of a JSON object, its value as it stands there.
type field struct {
	name, value []byte
	sound       bool // the value is a string that is UTF-8 throughout; where it is false, nobody has looked
}

// fields are the members of an object. Of those with one name the last counts, as in encoding/json.
type fields []field

// get finds a field by its name.
func (f fields) get(name string) (found field, ok bool) {
	for i := len(f) - 1; i >= 0; i-- {
		if string(f[i].name) == name {
			return f[i], true
		}
	}
	return field{}, false
}

// names are the names of the fields, sorted, each once.
func (f fields) names() []string {
	all := make([]string, len(f))
	for i := range f {
		all[i] = string(f[i].name)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// readObject appends the fields of an object to room. They point into object. What they are, and whether there is an
// error, is what encoding/json says: it is asked itself where an object is out of the ordinary.
func readObject(object []byte, room fields) (fields, error) {
	if list, ok := members(object, room); ok {
		return list, nil
	}
	var all map[string]json.RawMessage
	if err := json.Unmarshal(object, &all); err != nil {
		return nil, err
	}
	room = room[:0]
	for name, value := range all {
		room = append(room, field{name: []byte(name), value: value})
	}
	return room, nil
}

// members reads an object. ok is false where it is broken, and where a name is anything but plain text.
func members(s []byte, list fields) (_ fields, ok bool) {
	i := space(s, 0)
	if i == len(s) || s[i] != '{' {
		return list, false
	}
	i = space(s, i+1)
	if i < len(s) && s[i] == '}' {
		return list, space(s, i+1) == len(s)
	}
	for {
		f, end, ok := member(s, i)
		if !ok {
			return list, false
		}
		list = append(list, f)
		if i = space(s, end); i == len(s) {
			return list, false
		}
		if s[i] == '}' {
			return list, space(s, i+1) == len(s)
		}
		if s[i] != ',' {
			return list, false
		}
		i = space(s, i+1)
	}
}

// member reads the member of an object at s[i:].
func member(s []byte, i int) (f field, end int, ok bool) {
	if i == len(s) || s[i] != '"' {
		return f, i, false
	}
	begin := i + 1
	i = begin + plain.Prefix(s[begin:])
	if i == len(s) || s[i] != '"' {
		return f, i, false
	}
	f.name = s[begin:i]
	if i = space(s, i+1); i == len(s) || s[i] != ':' {
		return f, i, false
	}
	i = space(s, i+1)
	if i < len(s) && s[i] == '"' {
		end, f.sound, ok = skipString(s, i)
	} else {
		end, ok = skipValue(s, i, 0)
	}
	if !ok {
		return f, i, false // what breaks off may say that it ends behind s
	}
	f.value = s[i:end:end]
	return f, end, true
}

// space is where the white space at s[i:] ends.
func space(s []byte, i int) int {
	for i < len(s) && (s[i] == ' ' || s[i] == '\t' || s[i] == '\r' || s[i] == '\n') {
		i++
	}
	return i
}

// deepest is how deep values may lie in one another here; encoding/json takes them deeper.
const deepest = 64

// skipValue gives the end of the value at s[i:]. ok is false where it is none.
func skipValue(s []byte, i, depth int) (end int, ok bool) {
	if i == len(s) || depth > deepest {
		return i, false
	}
	switch s[i] {
	case '"':
		end, _, ok = skipString(s, i)
		return end, ok
	case '{', '[':
		return skipNested(s, i, depth)
	case 't':
		return skipWord(s, i, "true")
	case 'f':
		return skipWord(s, i, "false")
	case 'n':
		return skipWord(s, i, "null")
	}
	return skipNumber(s, i)
}

func skipWord(s []byte, i int, word string) (end int, ok bool) {
	if end = i + len(word); end > len(s) || string(s[i:end]) != word {
		return i, false
	}
	return end, true
}

// skipNested gives the end of the object or the array at s[i:].
func skipNested(s []byte, i, depth int) (end int, ok bool) {
	object, last := s[i] == '{', s[i]+2 // } stands two behind {, and so does ] behind [
	if i = space(s, i+1); i < len(s) && s[i] == last {
		return i + 1, true
	}
	for {
		if object {
			if i, _, ok = skipString(s, i); !ok {
				return i, false
			}
			if i = space(s, i); i == len(s) || s[i] != ':' {
				return i, false
			}
			i = space(s, i+1)
		}
		if i, ok = skipValue(s, i, depth+1); !ok {
			return i, false
		}
		if i = space(s, i); i == len(s) || s[i] != ',' {
			return i + 1, i < len(s) && s[i] == last
		}
		i = space(s, i+1)
	}
}

// skipNumber gives the end of the number at s[i:].
func skipNumber(s []byte, i int) (end int, ok bool) {
	if i < len(s) && s[i] == '-' {
		i++
	}
	whole := i
	if i = digits(s, i); i == whole || s[whole] == '0' && i > whole+1 {
		return i, false
	}
	if i < len(s) && s[i] == '.' {
		point := i + 1
		if i = digits(s, point); i == point {
			return i, false
		}
	}
	if i < len(s) && (s[i] == 'e' || s[i] == 'E') {
		if i++; i < len(s) && (s[i] == '+' || s[i] == '-') {
			i++
		}
		exponent := i
		if i = digits(s, i); i == exponent {
			return i, false
		}
	}
	return i, true
}

func digits(s []byte, i int) int {
	for i < len(s) && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	return i
}
