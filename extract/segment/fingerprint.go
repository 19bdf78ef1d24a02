package segment

import (
	"crypto/sha256"
	"encoding/hex"
)

// Fingerprint is a hash of the embedded dictionary: another one if anything in it is changed.
func Fingerprint() string {
	sum := sha256.Sum256(dictionary)
	return hex.EncodeToString(sum[:])
}
