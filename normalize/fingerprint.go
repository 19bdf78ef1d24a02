package normalize

import (
	"crypto/sha256"
	"encoding/hex"
	"io"

	"github.com/liangci/liangci/normalize/mojibake"
)

// Fingerprint is a hash of the embedded tables, the model of package mojibake included: another one if anything in them is
// changed.
func Fingerprint() string {
	h := sha256.New()
	for _, table := range []string{
		charactersTSV, phrasesTSV, scriptTSV, variantsTSV, patchesTSV, compatibilityTSV, lookalikesTSV, readingsTSV, commonText,
		mojibake.Fingerprint(),
	} {
		io.WriteString(h, table+"\x00")
	}
	return hex.EncodeToString(h.Sum(nil))
}
