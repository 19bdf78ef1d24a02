package batch

import (
	"bytes"
	"encoding/json"

	"github.com/liangci/liangci/corpus"
)

// Line is an article as one object, for engines that want exactly one line for each that they send.
type Line struct {
	ID       string       `json:"id"`
	Records  []corpus.Row `json:"records"`
	Metadata Metadata     `json:"metadata"`
	// Error says why the article could not be read, or not to its end; "" where nothing went wrong.
	Error string `json:"error"`
	*corpus.Provenance
}

// Metadata is what is known of an article beside its figures.
type Metadata struct {
	Path string `json:"path"`
	corpus.Document
	Date    string `json:"date"`
	URL     string `json:"url"`
	Charset string `json:"charset"`
	Length  int    `json:"length"`
}

// NewLine is the line of an article. p is nil where nobody asked for it.
func NewLine(a corpus.ArticleRow, rows []corpus.Row, p *corpus.Provenance) Line {
	if rows == nil {
		rows = []corpus.Row{}
	}
	return Line{
		ID: a.Doc, Records: rows, Error: a.Error, Provenance: p,
		Metadata: Metadata{Path: a.Path, Document: a.Document, Date: a.Date, URL: a.URL, Charset: a.Charset, Length: a.Length},
	}
}

// Bytes is the line as JSON with its end.
func (l Line) Bytes() ([]byte, error) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	err := enc.Encode(l)
	return out.Bytes(), err
}
