package corpus

// Provenance says what a record was made by. The same input with the same version and rules gives the same records.
type Provenance struct {
	Version string `json:"version"` // of the program: liangci v0.2.0
	Rules   string `json:"rules"`   // a hash of the tables that records rest on, as extract.Fingerprint gives it
}
