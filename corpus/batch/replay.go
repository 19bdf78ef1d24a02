package batch

import (
	"bufio"
	"encoding/json"
	"io"

	"github.com/liangci/liangci/corpus"
)

// replayRows is how many rows of one article are held at once.
const replayRows = 4096

// replay gives the rows and articles that are done to the file in the making.
func (o *Output) replay(records, articles *spool) error {
	var rows []corpus.Row
	flush := func() error {
		if len(rows) == 0 {
			return nil
		}
		err := o.live.Write(rows)
		rows = rows[:0]
		return err
	}
	err := each(records, func(r corpus.Row) error {
		if len(rows) == replayRows || len(rows) > 0 && rows[0].Doc != r.Doc {
			if err := flush(); err != nil {
				return err
			}
		}
		rows = append(rows, r)
		return nil
	})
	if err != nil {
		return err
	}
	if err := flush(); err != nil {
		return err
	}
	return each(articles, o.live.Article)
}

// each calls do for each line of a file.
func each[T any](file *spool, do func(T) error) error {
	dec := json.NewDecoder(bufio.NewReaderSize(io.NewSectionReader(file.f, 0, file.size), 1<<20))
	for {
		var v T
		switch err := dec.Decode(&v); {
		case err == io.EOF:
			return nil
		case err != nil:
			return err
		}
		if err := do(v); err != nil {
			return err
		}
	}
}
