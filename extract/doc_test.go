package extract

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The map of the package in doc.go names each of its files.
func TestMapOfFiles(t *testing.T) {
	doc, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	named := map[string]int{}
	for _, w := range strings.FieldsFunc(string(doc), func(r rune) bool { return strings.ContainsRune(" ,:;\n", r) }) {
		if strings.HasSuffix(w, ".go") {
			named[w]++
		}
	}
	names, err := filepath.Glob("*.go")
	require.NoError(t, err)
	files := map[string]bool{}
	for _, name := range names {
		if files[name] = true; name != "doc.go" && !strings.HasSuffix(name, "_test.go") {
			assert.NotZero(t, named[name], "%s is not in the map of doc.go: say there, in a line, what it does", name)
		}
	}
	for name := range named {
		assert.True(t, files[name], "doc.go maps %s, which is no file", name)
	}
}
