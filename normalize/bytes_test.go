package normalize

import (
	"testing"
	"unsafe"

	"github.com/stretchr/testify/assert"
)

func TestSharedBytes(t *testing.T) {
	for _, c := range []struct {
		data   string
		shared bool
		reason string
	}{
		{"全县有农户3200户。\n", true, "UTF-8 as it stands"},
		{"全縣有農戶3200戶。\n", true, "the source is what is shared, and the text is another one"},
		{"\xFF\xFEhQ\x1B\xff", false, "what is decoded is new"},
		{"全县\xFF3200户", false, "and so is what is broken"},
		{"a\x00b\x00c\x00", false, "UTF-16 of nothing but ASCII is valid UTF-8"},
	} {
		data := []byte(c.data)
		got, want := Bytes(data, WithSharedBytes()), Bytes(data)
		assert.Equal(t, want.Source(), got.Source(), c.reason)
		assert.Equal(t, want.String(), got.String(), c.reason)
		assert.Equal(t, want.Charset(), got.Charset(), c.reason)
		assert.Equal(t, c.shared, unsafe.StringData(got.Source()) == unsafe.SliceData(data), c.reason)
		assert.NotSame(t, unsafe.SliceData(data), unsafe.StringData(want.Source()), "not unless it is asked for")
	}
}
