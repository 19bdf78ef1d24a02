package segment

import "encoding/hex"

// Fingerprint is a hash of the embedded dictionary: another one if anything in it is changed.
func Fingerprint() string {
	return hex.EncodeToString(packedIndex[len(indexHead):][:hashSize])
}
