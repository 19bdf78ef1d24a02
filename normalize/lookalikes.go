package normalize

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"
)

var (
	//go:embed data/compatibility.tsv
	compatibilityTSV string
	//go:embed data/lookalikes.tsv
	lookalikesTSV string
)

// lookalikes gives the character that one of the same look stands for.
var lookalikes = sync.OnceValue(func() map[rune]rune {
	m := make(map[rune]rune, 1500)
	for _, table := range []string{compatibilityTSV, lookalikesTSV} {
		for line := range strings.Lines(table) {
			from, to, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
			if ok && line[0] != '#' {
				r, _ := utf8.DecodeRuneInString(from)
				m[r], _ = utf8.DecodeRuneInString(to)
			}
		}
	}
	return m
})
