package batch

import (
	"encoding/json"
	"io"

	"github.com/liangci/liangci/corpus"
)

// Failure is an article that could not be read, or not to its end: a line of the file of errors.
type Failure struct {
	Doc     string `json:"doc"`
	Path    string `json:"path"`
	Error   string `json:"error"`
	Partial bool   `json:"partial"` // what precedes the break was read
}

// FailureOf is what the row of an article tells of its failure; ok is false where there is none.
func FailureOf(a corpus.ArticleRow, read bool) (f Failure, ok bool) {
	return Failure{Doc: a.Doc, Path: a.Path, Error: a.Error, Partial: read}, a.Error != ""
}

// writeLine writes a value as one line of JSON.
func writeLine(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false) // this is for programs, not for a page: < stays <
	return enc.Encode(v)
}
