package extract

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"io/fs"

	"github.com/liangci/liangci/extract/layout"
	"github.com/liangci/liangci/extract/numeral"
	"github.com/liangci/liangci/extract/segment"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize"
)

// Fingerprint is a short hash of all embedded tables that records rest on, from the conversion of characters to units and
// verbs: another one if an entry is added, changed or taken away. It does not tell of changes to the code.
func Fingerprint() string {
	h := sha256.New()
	names, _ := fs.Glob(dataFS, "data/*.toml") // a right pattern
	for _, name := range names {
		text, _ := dataFS.ReadFile(name) // embedded
		h.Write(append([]byte(name+"\x00"), text...))
	}
	for _, other := range []string{
		unit.Fingerprint(), layout.Fingerprint(), numeral.Fingerprint(), segment.Fingerprint(), normalize.Fingerprint(),
	} {
		io.WriteString(h, other)
	}
	return hex.EncodeToString(h.Sum(nil))[:16]
}
