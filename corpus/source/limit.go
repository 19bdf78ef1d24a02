package source

import (
	"errors"
	"fmt"
	"io"
	"sync/atomic"
)

// tooLarge is the error of an article that is larger than MaxBytes.
type tooLarge struct {
	limit int64
	cause error
}

func (e *tooLarge) Error() string {
	return fmt.Sprintf("larger than %d bytes (--max-article)", e.limit)
}
func (e *tooLarge) Unwrap() error { return e.cause }

// errBomb is the error of a file that unpacks to far more than text does.
var errBomb = errors.New("a decompression bomb")

// budget holds down what one file unpacks to: news shrinks to a fifth or a tenth, a bomb to a thousandth and less. All
// layers and members of the file count together, so that small members cannot add up to a bomb.
type budget struct {
	packed   func() int64 // bytes of the file, or of what has been read of it
	unpacked int64
	ratio    int64
	free     int64 // how much may be unpacked whatever the ratio
}

func (b *budget) spend(n int) error {
	b.unpacked += int64(n)
	if b.unpacked > b.free && b.unpacked/b.ratio > b.packed() {
		return fmt.Errorf("%w: more than %d times its size (--max-ratio)", errBomb, b.ratio)
	}
	return nil
}

// unpacking is what comes out of a compressed stream. Its errors name the kind of the stream and where it broke.
type unpacking struct {
	in     io.Reader
	kind   string
	n      int64
	budget *budget
}

func (u *unpacking) Read(p []byte) (int, error) {
	n, err := u.in.Read(p)
	u.n += int64(n)
	if err != nil && err != io.EOF {
		return n, broken(u.kind, u.n, err)
	}
	if over := u.budget.spend(n); over != nil {
		return n, over
	}
	return n, err
}

// counting counts the bytes that are read, also in total where that is not nil.
type counting struct {
	in    io.Reader
	n     int64
	total *atomic.Int64
}

func (c *counting) Read(p []byte) (int, error) {
	n, err := c.in.Read(p)
	c.n += int64(n)
	if c.total != nil {
		c.total.Add(int64(n))
	}
	return n, err
}
