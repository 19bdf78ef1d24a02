package corpus

import (
	"errors"

	"github.com/liangci/liangci/extract"
)

// ArticleRow is what is written of an article beside the rows of its records: a row of the table articles. Every key is
// always there, "" where something is not known.
type ArticleRow struct {
	Doc  string `json:"doc"`  // the doc of its records
	Path string `json:"path"` // the file that it was read from, with the member of an archive
	Document
	Date    string `json:"date"` // the day that 今年 and the like were resolved against, YYYY-MM-DD
	URL     string `json:"url"`
	Charset string `json:"charset"` // that it was decoded from; "" if it came decoded
	Length  int    `json:"length"`  // of the source text, counted like the offsets of the records
	Records int    `json:"records"`
	Error   string `json:"error"` // why it could not be read, or not to its end; "" where nothing went wrong
}

// ArticleRow is the row of an article with its result. broken is what [Article.Broken] said.
func (o *Opened) ArticleRow(r *extract.Result, offsets Offsets, broken error) ArticleRow {
	source := o.Text.Source()
	row := ArticleRow{
		Doc: o.ID, Path: o.Path, Document: o.Document(r), Date: r.Document.Date, URL: o.URL, Charset: o.Charset(),
		Length: NewCounter(source, offsets).At(len(source)), Records: len(r.Records),
	}
	if broken != nil {
		row.Error = broken.Error()
	}
	return row
}

// FailedRow is the row of an article that could not be read.
func FailedRow(id, path string, err error) ArticleRow {
	row := ArticleRow{Doc: id, Path: path}
	if ae := (*ArticleError)(nil); errors.As(err, &ae) {
		err = ae.Err
	}
	row.Error = err.Error()
	return row
}
