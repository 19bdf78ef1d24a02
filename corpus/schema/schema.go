// Package schema holds the JSON Schema of a record, as JSON Lines and JSON have it.
package schema

import _ "embed"

//go:embed record.schema.json
var record string

// Record is the JSON Schema (draft 2020-12) of a [corpus.Row] as JSON. The keys of [corpus.Document] and
// [corpus.Provenance], which a row has where they are asked for, are allowed and not required.
func Record() string { return record }
