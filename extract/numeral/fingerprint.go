package numeral

import (
	"crypto/sha256"
	"encoding/hex"
)

// Fingerprint is a hash of the embedded list of words: another one if anything in it is changed.
func Fingerprint() string {
	sum := sha256.Sum256([]byte(wordsTOML))
	return hex.EncodeToString(sum[:])
}
