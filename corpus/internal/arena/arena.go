// Package arena makes many small things out of few large ones.
package arena

import "unsafe"

// Texts makes short strings that share their memory, which is kept as long as one of them is. The zero value is ready.
type Texts struct{ free []byte }

// chunk is how many bytes of memory are shared.
const chunk = 1 << 10

// Room gives a slice without bytes and with room for n of them. String makes a string of what is appended; what is not made one
// is room again for the next.
func (t *Texts) Room(n int) []byte {
	if cap(t.free) < n {
		t.free = make([]byte, 0, max(n, chunk))
	}
	return t.free
}

// String is the text that has been appended to the slice that Room gave last. It must not be written to any more.
func (t *Texts) String(text []byte) string {
	if len(text) == 0 {
		return ""
	}
	t.free = text[len(text):]
	return unsafe.String(&text[0], len(text))
}

// Values makes values one by one that share their memory in the same way, size of them at a time.
type Values[T any] struct {
	Size int
	free []T
}

// New gives the next value, which is zero.
func (v *Values[T]) New() *T {
	if len(v.free) == 0 {
		v.free = make([]T, max(1, v.Size))
	}
	next := &v.free[0]
	v.free = v.free[1:]
	return next
}
