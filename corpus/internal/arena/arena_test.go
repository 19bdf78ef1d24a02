package arena

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestTexts(t *testing.T) {
	var texts Texts
	var got, want []string
	for n := range 200 {
		text := strings.Repeat(string(rune('a'+n%26)), n)
		got = append(got, texts.String(append(texts.Room(n), text...)))
		want = append(want, text)
		texts.Room(n + 10)                                              // asked for and not used
		got = append(got, texts.String(append(texts.Room(0), text...))) // outgrows its room now and then
		want = append(want, text)
	}
	long := strings.Repeat("x", 3*chunk)
	got, want = append(got, texts.String(append(texts.Room(len(long)), long...))), append(want, long)
	assert.Equal(t, want, got, "none is overwritten")
}

func TestTextsAllocateSeldom(t *testing.T) {
	var texts Texts
	assert.LessOrEqual(t, testing.AllocsPerRun(10, func() {
		for range chunk / 16 {
			texts.String(append(texts.Room(16), "0123456789abcdef"...))
		}
	}), 1.0)
}

func TestValues(t *testing.T) {
	for _, size := range []int{0, 1, 3} {
		values := Values[int]{Size: size}
		var all []*int
		for i := range 10 {
			p := values.New()
			assert.Zero(t, *p)
			*p = i + 1
			all = append(all, p)
		}
		for i, p := range all {
			assert.Equal(t, i+1, *p)
		}
	}
}
