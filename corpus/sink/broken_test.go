package sink

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
)

// Where the disk fails in the middle, Close tells so, the old file stays, and nothing is left beside it. A file that has been
// closed behind the sink's back stands for the disk; the database, which has the file open itself, gets no more pages.
func TestDiskFails(t *testing.T) {
	for _, format := range Formats() {
		t.Run(format, func(t *testing.T) {
			dir := t.TempDir()
			name := filepath.Join(dir, "out."+format)
			require.NoError(t, os.WriteFile(name, []byte("old"), 0o666))
			out, err := Open(format, name, Options{})
			require.NoError(t, err)
			fail(t, out)
			err = nil
			for i := 0; i < 5000 && err == nil; i++ {
				row := corpus.Row{Doc: fmt.Sprint(i), Item: fmt.Sprint(i * 7919 * 7919), Sentence: corpus.RowSentence{Text: fmt.Sprint("句", i*7919)}}
				if err = out.Write([]corpus.Row{row}); err == nil {
					err = out.Article(corpus.ArticleRow{Doc: row.Doc})
				}
			}
			if err == nil {
				require.Error(t, out.Close(), "what could not be written must be told at the end at last")
			} else {
				_ = out.Abort() // the file is closed already
			}
			content, err := os.ReadFile(name)
			require.NoError(t, err)
			assert.Equal(t, "old", string(content))
			all, err := os.ReadDir(dir)
			require.NoError(t, err)
			assert.Len(t, all, 1, "%v", all)
		})
	}
}

func fail(t *testing.T, out Output) {
	t.Helper()
	switch s := out.(type) {
	case *parquetSink:
		require.NoError(t, s.records.file.f.Close())
	case *sqliteSink:
		_, err := s.tx.Exec("PRAGMA max_page_count = 30")
		require.NoError(t, err)
	case *xlsxSink:
		require.NoError(t, s.waiting.f.Close())
	case *textFile:
		require.NoError(t, s.file.f.Close())
	case *encoderFile:
		require.NoError(t, s.file.f.Close())
	default:
		t.Fatalf("%T", out)
	}
}
