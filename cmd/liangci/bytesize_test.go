package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestByteSize(t *testing.T) {
	for _, c := range []struct {
		in   string
		want int64
		form string
	}{
		{"1", 1, "1"}, {"1000", 1000, "1000"}, {"500K", 500 << 10, "500K"}, {"256m", 256 << 20, "256M"}, {"2GB", 2 << 30, "2G"}, {"1 MiB", 1 << 20, "1M"},
		{"1024K", 1 << 20, "1M"}, {"8T", 8 << 40, "8T"},
	} {
		var b byteSize
		assert.NoError(t, b.Set(c.in), c.in)
		assert.Equal(t, c.want, int64(b), c.in)
		assert.Equal(t, c.form, b.String(), c.in)
	}
	for _, bad := range []string{"", "0", "-1", "x", "M", "1.5G", "9999999T", "1X"} {
		b := byteSize(7)
		assert.ErrorContains(t, b.Set(bad), "expected a size like", bad)
		assert.Equal(t, byteSize(7), b)
	}
}
