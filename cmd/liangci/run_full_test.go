package main

import (
	"bytes"
	"crypto/sha256"
	"database/sql"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A disk that is full stops the run, is named, and leaves no half file; what is done is kept, and with room again the run
// goes on to the same end.
func TestDiskFull(t *testing.T) {
	disk := t.TempDir()
	if err := exec.Command("mount", "-t", "tmpfs", "-o", "size=2m", "none", disk).Run(); err != nil {
		t.Skip("no small disk can be mounted here: ", err)
	}
	defer func() { assert.NoError(t, exec.Command("umount", disk).Run()) }()
	t.Chdir(t.TempDir())
	generatedFile(t, "in.jsonl", "jsonl", 400)
	for _, format := range []string{"jsonl", "csv", "sqlite", "parquet", "xlsx", "json"} {
		name := filepath.Join(disk, "out."+format)
		cmd, errs := command("extract", "--checkpoint", "20ms", "-o", name, "in.jsonl")
		assert.Error(t, cmd.Run(), format)
		assert.Equal(t, exitUsage, cmd.ProcessState.ExitCode(), format)
		assert.Regexp(t, "no space left on device|disk is full|disk I/O error", errs.String(), format)
		assert.Contains(t, errs.String(), "what is done is kept in ", format)
		files, err := os.ReadDir(disk)
		require.NoError(t, err)
		for _, f := range files {
			assert.Equal(t, ".out."+format+".partial", f.Name(), "nothing but what is kept")
		}
		require.NoError(t, exec.Command("mount", "-o", "remount,size=64m", disk).Run())
		cmd, errs = command("extract", "--resume", "-o", name, "in.jsonl")
		assert.NoError(t, cmd.Run(), errs)
		cmd, errs = command("extract", "-o", "want."+format, "in.jsonl")
		assert.NoError(t, cmd.Run(), errs)
		if format == "sqlite" {
			assert.Equal(t, dump(t, "want.sqlite"), dump(t, name))
		} else {
			sameFiles(t, "want."+format, name)
		}
		require.NoError(t, os.Remove(name))
		_ = os.Remove(filepath.Join(disk, "out.articles.parquet")) // of that format
		require.NoError(t, exec.Command("mount", "-o", "remount,size=2m", disk).Run())
	}
}

func sameFiles(t *testing.T, want, got string) {
	t.Helper()
	a, err := os.ReadFile(want)
	require.NoError(t, err)
	b, err := os.ReadFile(got)
	require.NoError(t, err)
	assert.NotEmpty(t, a)
	assert.True(t, bytes.Equal(a, b), "%s has %d bytes, %s others, %d", want, len(a), got, len(b))
}

// dump is a hash of all rows of the tables of a database, in their order.
func dump(t *testing.T, name string) string {
	t.Helper()
	db, err := sql.Open("sqlite", "file:"+name+"?mode=ro")
	require.NoError(t, err)
	defer db.Close()
	hash, n := sha256.New(), 0
	for _, table := range []string{"records", "articles"} {
		rows, err := db.Query("SELECT * FROM " + table + " ORDER BY rowid")
		require.NoError(t, err)
		columns, err := rows.Columns()
		require.NoError(t, err)
		cells, at := make([]any, len(columns)), make([]any, len(columns))
		for i := range cells {
			at[i] = &cells[i]
		}
		for rows.Next() {
			require.NoError(t, rows.Scan(at...))
			fmt.Fprintf(hash, "%q\n", cells)
			n++
		}
		require.NoError(t, rows.Err())
	}
	return fmt.Sprintf("%d rows, %x", n, hash.Sum(nil))
}
