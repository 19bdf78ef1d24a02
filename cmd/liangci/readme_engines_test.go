package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// snippet is the piece of code of the README that has those words in it.
func snippet(t *testing.T, language, words string) string {
	t.Helper()
	readme, err := os.ReadFile(filepath.Join(moduleRoot, "README.md"))
	require.NoError(t, err)
	for _, m := range regexp.MustCompile("(?s)```"+language+"\n(.*?)```").FindAllStringSubmatch(string(readme), -1) {
		if strings.Contains(m[1], words) {
			return m[1]
		}
	}
	t.Fatalf("README: no %s with %q", language, words)
	return ""
}

// newsFolder is the folder with the files that the README speaks of.
func newsFolder(t *testing.T) {
	t.Helper()
	t.Chdir(t.TempDir())
	require.NoError(t, os.Mkdir("news", 0o777))
	text, err := os.ReadFile(filepath.Join(moduleRoot, "testdata/articles/01-cloud-creek-training-hans.txt"))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile("news/a.txt", text, 0o666))
	generatedFile(t, "articles.jsonl", "jsonl", 300)
}

// python is a Python that has a module.
func python(t *testing.T, module string) string {
	t.Helper()
	for _, name := range []string{"python3", "/usr/bin/python3"} {
		if exec.Command(name, "-c", "import "+module).Run() == nil {
			return name
		}
	}
	t.Skipf("no python3 with %s is there", module)
	return ""
}

func output(t *testing.T, name string, args ...string) string {
	t.Helper()
	var errs bytes.Buffer
	cmd := exec.Command(name, args...)
	cmd.Stderr = &errs
	out, err := cmd.Output()
	require.NoError(t, err, errs.String())
	return string(out)
}

func TestReadmePandas(t *testing.T) {
	code := snippet(t, "python", "pandas")
	name := python(t, "pandas")
	newsFolder(t)
	out := output(t, name, "-c", code)
	assert.Regexp(t, `(?m)^dimension +unit`, out)
	assert.Regexp(t, `(?m)^percent +% +\d+`, out)
}

func TestReadmeSQLite(t *testing.T) {
	code := snippet(t, "sh", "sqlite3 ")
	if _, err := exec.LookPath("sqlite3"); err != nil {
		t.Skip("no sqlite3 is there")
	}
	newsFolder(t)
	out := output(t, "sh", "-ec", code)
	assert.Greater(t, strings.Count(out, "\n"), 300)
	assert.Regexp(t, `(?m)^[^|]+\|[^|]*(人|名)\|.+$`, out)
}

// duckDB runs a query by DuckDB's command, from Python or from Node (@duckdb/node-api where NODE_PATH leads), whichever is
// there, and gives its rows as lines.
func duckDB(t *testing.T, query string) string {
	t.Helper()
	if _, err := exec.LookPath("duckdb"); err == nil {
		return output(t, "duckdb", "-csv", "-c", query)
	}
	if exec.Command("node", "-e", "require('@duckdb/node-api')").Run() == nil {
		return output(t, "node", "-e", `
			const {DuckDBInstance} = require('@duckdb/node-api');
			(async () => {
				const db = await (await DuckDBInstance.create()).connect();
				const rows = (await db.runAndReadAll(process.argv[1])).getRowsJson();
				console.log(rows.map(row => row.join(',')).join('\n'));
			})()`, "--", query)
	}
	return output(t, python(t, "duckdb"), "-c", "import duckdb, sys\nfor row in duckdb.sql(sys.argv[1]).fetchall(): print(*row, sep=',')", query)
}

func TestReadmeDuckDB(t *testing.T) {
	code := snippet(t, "sql", "figures.parquet")
	newsFolder(t)
	before := regexp.MustCompile(`after: (liangci .*)`).FindStringSubmatch(code)
	require.NotNil(t, before)
	output(t, "sh", "-ec", before[1])
	out := duckDB(t, code)
	assert.Greater(t, strings.Count(out, "\n"), 100)
	assert.Contains(t, out, "亩")
}

// Every article of the input is in the output once and, where the order is kept, in its order.
func TestReadmeParallel(t *testing.T) {
	code := snippet(t, "sh", "parallel --pipe")
	if version, err := exec.Command("parallel", "--version").Output(); err != nil || !strings.HasPrefix(string(version), "GNU parallel") {
		t.Skip("no GNU parallel is there")
	}
	newsFolder(t)
	output(t, "sh", "-ec", strings.ReplaceAll(code, "--block 1M", "--block 50K"))
	ids := regexp.MustCompile(`(?m)^\{"id":"([^"]+)"`)
	lines, err := os.ReadFile("figures.jsonl")
	require.NoError(t, err)
	in, err := os.ReadFile("articles.jsonl")
	require.NoError(t, err)
	var want, got []string
	for _, m := range ids.FindAllSubmatch(in, -1) {
		want = append(want, string(m[1]))
	}
	for _, m := range ids.FindAllSubmatch(lines, -1) {
		got = append(got, string(m[1]))
	}
	assert.Len(t, want, 300)
	assert.Equal(t, want, got)

	whole := strings.Split(output(t, "liangci", "extract", "news", "articles.jsonl"), "\n")
	shards := strings.Split(output(t, "sh", "-ec", "cat shard[1-4].jsonl; echo"), "\n")
	assert.ElementsMatch(t, whole, shards[:len(shards)-1])
}

// The command that the Spark line pipes through gives, partition by partition, a line for each line; with PySpark the line
// itself is run.
func TestReadmeSpark(t *testing.T) {
	code := snippet(t, "python", "sparkContext")
	newsFolder(t)
	pipe := regexp.MustCompile(`\.pipe\("(.*)"\)`).FindStringSubmatch(code)
	require.NotNil(t, pipe)
	in, err := os.ReadFile("articles.jsonl")
	require.NoError(t, err)
	lines := strings.SplitAfter(string(in), "\n")
	var got strings.Builder
	for _, part := range [][]string{lines[:100], {"no line\n", "\n"}, nil, lines[100:]} {
		cmd := exec.Command("sh", "-c", pipe[1])
		cmd.Stdin = strings.NewReader(strings.Join(part, ""))
		out, err := cmd.Output()
		require.NoError(t, err, "Spark takes any other exit status for a failure")
		got.Write(out)
	}
	assert.Equal(t, 302, strings.Count(got.String(), "\n"))
	assert.Equal(t, 302, len(regexp.MustCompile(`(?m),"version":"[^"]+","rules":"[0-9a-f]+"\}$`).FindAllString(got.String(), -1)))

	name := python(t, "pyspark")
	out := output(t, name, "-c", "from pyspark.sql import SparkSession\nspark = SparkSession.builder.master('local[2]').getOrCreate()\n"+code+"\nprint(figures.count())")
	assert.Contains(t, out, "300")
}
