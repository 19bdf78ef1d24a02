package gold

import (
	"encoding/json"

	"github.com/liangci/liangci/corpus"
)

// Record is what a score needs of a record. It reads the JSON of a corpus.Row whose offsets count code points, and takes
// a missing field for an empty one.
type Record struct {
	Doc       string  `json:"doc"`
	Start     int     `json:"start"`
	End       int     `json:"end"`
	Quote     string  `json:"quote"`
	Value     *Number `json:"value"`
	Low       *Number `json:"low"`
	High      *Number `json:"high"`
	Bound     string  `json:"bound"`
	Unit      string  `json:"unit"`
	Dimension string  `json:"dimension"`
	Item      string  `json:"item"`
	Action    string  `json:"action"`
	Change    string  `json:"change"`
	Scope     string  `json:"scope"`
	Time      string  `json:"time"`
	Place     string  `json:"place"`
	Rule      string  `json:"rule"`
	Optional  bool    `json:"optional"` // set by a second annotator, never by liangci: no false alarm
}

// FromRow is the Record of a row whose offsets count code points.
func FromRow(r corpus.Row) (Record, error) {
	rec := Record{
		Doc: r.Doc, Start: r.Start, End: r.End, Quote: r.Quote, Bound: r.Bound, Unit: r.Unit, Dimension: r.Dimension,
		Item: r.Item, Action: r.Action, Change: r.Change, Scope: r.Scope, Time: r.Time, Place: r.Place, Rule: r.Rule,
	}
	for _, n := range []struct {
		to   **Number
		from *json.Number
	}{{&rec.Value, r.Value}, {&rec.Low, r.Low}, {&rec.High, r.High}} {
		if n.from == nil {
			continue
		}
		v, err := NewNumber(string(*n.from))
		if err != nil {
			return rec, err
		}
		*n.to = &v
	}
	return rec, nil
}

// FromRows is FromRow for the rows of an article.
func FromRows(rows []corpus.Row) ([]Record, error) {
	records := make([]Record, len(rows))
	for i := range rows {
		r, err := FromRow(rows[i])
		if err != nil {
			return nil, err
		}
		records[i] = r
	}
	return records, nil
}
