package tables

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
)

// wide is a pointer to a struct of n lists, called a0, a1, …
func wide(n int) any {
	fields := make([]reflect.StructField, n)
	for i := range fields {
		fields[i] = reflect.StructField{Name: fmt.Sprint("A", i), Type: reflect.TypeFor[words](), Tag: reflect.StructTag(fmt.Sprintf("toml:\"a%d\"", i))}
	}
	return reflect.New(reflect.StructOf(fields)).Interface()
}

func TestMostFields(t *testing.T) {
	last := fmt.Sprintf("a%d", mostFields-1)
	for _, c := range []struct {
		fields int
		text   string
		plain  bool
		reason string
	}{
		{mostFields, "[a0]\n[" + last + "]\nafter = [\"县\"]\n", true, "the first field and the last that there may be"},
		{mostFields, "[a1]\n[a65]\n", true, "fields whose bits lie alike in two words"},
		{mostFields, "[" + last + "]\n[" + last + "]\n", false, "the last one twice"},
		{mostFields + 1, "[a0]\n", false, "a field more than a set holds"},
	} {
		assert.Equal(t, c.plain, Plain(c.text, wide(c.fields)), c.reason)
	}
}
