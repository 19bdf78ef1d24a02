package segment

import (
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/go-ego/gse"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestIndexIsUpToDate asserts that the embedded index is what Pack makes of the dictionary beside it.
func TestIndexIsUpToDate(t *testing.T) {
	dictionary, err := os.ReadFile("dict.txt.gz")
	require.NoError(t, err)
	packed, err := Pack(dictionary)
	require.NoError(t, err)
	require.True(t, string(packed) == string(packedIndex), "index.bin is not that of dict.txt.gz: run go generate ./extract/segment")
}

func TestIndexOfFewWords(t *testing.T) {
	for _, words := range []string{"中 2 n\n", "培训班 9 n\n培训 9 v\n培训 5 n\n", "Ab1中é½ 3 x\nA 2 eng\n𠀀𠀁 4 n\n"} {
		list, err := readWords(words)
		require.NoError(t, err)
		made, err := newIndex(list)
		require.NoError(t, err)
		x, err := open(made.append(append([]byte(indexHead), make([]byte, hashSize)...)))
		require.NoError(t, err)
		require.Equal(t, made, x, "what is packed is what is read")
		s := &Segmenter{index: x, scratch: sync.Pool{New: func() any { return new(scratch) }}}
		ref := &gse.Segmenter{SkipLog: true, NotLoadHMM: true}
		require.NoError(t, ref.LoadDictStr(words))
		for _, text := range []string{"中培训班培训中", "aB1中é½A𠀀𠀁𠀀", "Ab1中É½"} {
			same(t, s, ref, text)
		}
	}
	list, err := readWords(strings.Repeat("a", maxUnit+1) + " 2 n\n")
	require.NoError(t, err)
	_, err = newIndex(list)
	assert.ErrorContains(t, err, "unit of 17 bytes, expected at most 16")
}

func TestOpenErrors(t *testing.T) {
	for _, end := range []int{0, 10, len(indexHead), len(indexHead) + hashSize, len(indexHead) + hashSize + 13, 1000, 200_000, len(packedIndex) - 1} {
		_, err := open(packedIndex[:end])
		assert.ErrorIs(t, err, errIndex, "cut off after %d bytes", end)
	}
	_, err := open(append(packedIndex[:len(packedIndex):len(packedIndex)], 0))
	assert.ErrorIs(t, err, errIndex, "more behind the end")
	_, err = open([]byte(strings.Replace(string(packedIndex), "index 1", "index 9", 1)))
	assert.ErrorIs(t, err, errIndex, "another version")
}

func TestPackErrors(t *testing.T) {
	_, err := Pack([]byte("培训 900 v\n"))
	assert.ErrorContains(t, err, "dict.txt.gz: ", "no gzip")
}

func TestDictionaryErrors(t *testing.T) {
	cases := []struct{ words, want, reason string }{
		{"培训 900 v\n人才 900\n", `dict.txt.gz:2: expected WORD FREQ POS with a FREQ of 2 or more, got "人才 900\n"`, "no tag"},
		{"培训 many v\n", "dict.txt.gz:1: ", "a frequency that is not a number"},
		{"培训 1 v\n", "dict.txt.gz:1: ", "gse drops rarer words in silence"},
		{" 900 v\n", "dict.txt.gz:1: ", "no word"},
		{"\n", "dict.txt.gz:1: ", "an empty line"},
	}
	for _, c := range cases {
		_, err := readWords(c.words)
		assert.ErrorContains(t, err, c.want, c.reason)
	}
}
