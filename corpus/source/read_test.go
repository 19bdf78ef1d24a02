package source

import (
	"errors"
	"io"
	"os"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestReadAll(t *testing.T) {
	const text = "全县有农户3,200户。"
	for _, c := range []struct {
		size   int64
		reason string
	}{
		{0, "of a pipe nothing is known"},
		{int64(len(text)), "a file that stays as it is"},
		{int64(len(text)) - 5, "it grows while it is read"},
		{1, "it grows a lot"},
		{int64(len(text)) + 100, "it is cut off while it is read"},
	} {
		got, err := readAll(iotest.OneByteReader(strings.NewReader(text)), c.size)
		require.NoError(t, err, c.reason)
		assert.Equal(t, text, string(got), c.reason)
		got, err = readAll(iotest.DataErrReader(strings.NewReader(text)), c.size)
		require.NoError(t, err, c.reason)
		assert.Equal(t, text, string(got), "%s, with its end in the same reading", c.reason)
	}
}

func TestReadAllBreaksOff(t *testing.T) {
	broken := errors.New("broken")
	for _, size := range []int64{0, 3, 100} {
		got, err := readAll(io.MultiReader(strings.NewReader("一行\n"), iotest.ErrReader(broken)), size)
		assert.ErrorIs(t, err, broken, "size %d", size)
		assert.Equal(t, "一行\n", string(got), "size %d: what came before it is kept", size)
	}
}

func TestSizeOf(t *testing.T) {
	f, err := os.CreateTemp(t.TempDir(), "")
	require.NoError(t, err)
	defer f.Close()
	_, err = f.WriteString("一行\n")
	require.NoError(t, err)
	assert.EqualValues(t, 7, sizeOf(f))
	r, w, err := os.Pipe()
	require.NoError(t, err)
	defer r.Close()
	defer w.Close()
	assert.Zero(t, sizeOf(r), "a pipe has none")
	assert.Zero(t, sizeOf(strings.NewReader("一行\n")))
}
