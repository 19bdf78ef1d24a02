package batch

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func openJournal(t *testing.T, content []byte) journal {
	t.Helper()
	name := filepath.Join(t.TempDir(), journalFile)
	require.NoError(t, os.WriteFile(name, content, 0o666))
	f, err := os.OpenFile(name, os.O_RDWR, 0)
	require.NoError(t, err)
	t.Cleanup(func() { f.Close() })
	return journal{f}
}

var settings = []Setting{{"--offsets", "rune"}, {"PATH", `["a.jsonl"]`}}

// Wherever a journal breaks off, what stands before the break holds; and it can be written on from there.
func TestJournalBreaksOffAnywhere(t *testing.T) {
	j := openJournal(t, nil)
	require.NoError(t, j.begin(settings))
	ends := []int{size(t, j)}
	for n := 1; n <= 3; n++ {
		require.NoError(t, j.append(checkpoint{Position: Position{Articles: n, Input: "f"}, Sizes: map[string]int64{"records.jsonl": int64(n)}}))
		ends = append(ends, size(t, j))
	}
	whole, err := os.ReadFile(j.f.Name())
	require.NoError(t, err)
	any := func(checkpoint) bool { return true }
	for cut := range len(whole) + 1 {
		j := openJournal(t, whole[:cut])
		got, last, err := j.read(any)
		require.NoError(t, err)
		done := -1 // lines that are whole
		for _, end := range ends {
			if cut >= end {
				done++
			}
		}
		if done < 1 {
			assert.Nil(t, last, "cut at %d", cut)
		} else {
			assert.Equal(t, settings, got)
			assert.Equal(t, done, last.Articles, "cut at %d", cut)
		}
		if done < 0 {
			continue
		}
		require.NoError(t, j.append(checkpoint{Position: Position{Articles: 99}}))
		_, last, err = j.read(any)
		require.NoError(t, err)
		assert.Equal(t, 99, last.Articles, "cut at %d", cut)
	}
}

func size(t *testing.T, j journal) int {
	t.Helper()
	info, err := j.f.Stat()
	require.NoError(t, err)
	return int(info.Size())
}

// A line that is damaged, and a checkpoint whose files are not there, do not count.
func TestJournalIsChecked(t *testing.T) {
	j := openJournal(t, nil)
	require.NoError(t, j.begin(settings))
	for n := 1; n <= 3; n++ {
		require.NoError(t, j.append(checkpoint{Position: Position{Articles: n}}))
	}
	_, last, err := j.read(func(c checkpoint) bool { return c.Articles < 3 })
	require.NoError(t, err)
	assert.Equal(t, 2, last.Articles)

	data, err := os.ReadFile(j.f.Name())
	require.NoError(t, err)
	for at := range data {
		damaged := append([]byte(nil), data...)
		damaged[at] ^= 1
		got, last, err := openJournal(t, damaged).read(func(checkpoint) bool { return true })
		require.NoError(t, err)
		if last != nil {
			assert.Equal(t, settings, got)
			assert.Equal(t, 1, last.Articles, "the first checkpoint is whole, the second is not")
		}
	}
}

func TestChangedNamesTheSetting(t *testing.T) {
	assert.NoError(t, changed(settings, settings))
	assert.EqualError(t, changed(settings, []Setting{{"--offsets", "utf16"}, settings[1]}), `--offsets was "rune" and is "utf16"`)
	assert.EqualError(t, changed(settings, settings[:1]), `PATH was "[\"a.jsonl\"]" and is not there`)
	assert.EqualError(t, changed(settings[:1], settings), `PATH was "" and is "[\"a.jsonl\"]"`)
}
