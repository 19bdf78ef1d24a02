// Command gentables writes the tables under normalize/data from the data of other projects: OpenCC's dictionaries as
// gocc brings them, go-pinyin's readings, and the frequencies of gse's word list. It is run by `go generate ./normalize`
// and is no part of the shipped program, so that none of those modules is linked into it.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

func main() {
	folder := "data"
	if len(os.Args) > 1 {
		folder = os.Args[1]
	}
	for _, t := range []struct {
		file  string
		write func(*strings.Builder) error
	}{
		{"characters.tsv", characters},
		{"phrases.tsv", phrases},
		{"script.tsv", script},
		{"compatibility.tsv", compatibility},
		{"readings.tsv", readings},
		{"common.txt", common},
	} {
		var b strings.Builder
		if err := t.write(&b); err != nil {
			fmt.Fprintf(os.Stderr, "gentables: %s: %v\n", t.file, err)
			os.Exit(1)
		}
		if err := os.WriteFile(filepath.Join(folder, t.file), []byte(b.String()), 0o644); err != nil {
			fmt.Fprintln(os.Stderr, "gentables:", err)
			os.Exit(1)
		}
	}
}

// sortedKeys gives the keys of m in order.
func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}
