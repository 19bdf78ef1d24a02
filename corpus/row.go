package corpus

import (
	"encoding/json"
	"iter"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/liangci/liangci/corpus/internal/arena"
	"github.com/liangci/liangci/corpus/page"
	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/normalize"
)

// Row is a record as it is written out: one JSON object with every key always there, null, "" or [] where there is
// nothing. Numbers keep all their digits and are never written with an exponent.
type Row struct {
	Doc         string       `json:"doc"`
	Start       int          `json:"start"` // half-open span in the decoded source text, counted as the Offsets say
	End         int          `json:"end"`
	Quote       string       `json:"quote"` // the source text of the span, verbatim
	Value       *json.Number `json:"value"`
	Low         *json.Number `json:"low"`
	High        *json.Number `json:"high"`
	Bound       string       `json:"bound"`
	Unit        string       `json:"unit"`
	Dimension   string       `json:"dimension"`
	Base        *RowBase     `json:"base"`
	Item        string       `json:"item"`
	Action      string       `json:"action"`
	Change      string       `json:"change"`
	Scope       string       `json:"scope"`
	Time        string       `json:"time"`
	Period      *RowPeriod   `json:"period"`
	Place       string       `json:"place"`
	Rule        string       `json:"rule"`
	Sentence    RowSentence  `json:"sentence"`
	Flags       []string     `json:"flags"`
	CopyOf      *RowSpan     `json:"copy_of"` // the quote that this one repeats, where a page holds a text twice
	Link        string       `json:"link"`    // opens the article at the quote; "" if its address is not known
	*Document                // asked for by RowOptions; its keys are left out where it is nil
	*Provenance              // the same
}

// RowSpan is a place in the source, counted like that of the row.
type RowSpan struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// RowBase is the value in the base unit of its dimension.
type RowBase struct {
	Value json.Number `json:"value"`
	Unit  string      `json:"unit"`
}

// RowPeriod is a resolved time expression, both ends inclusive, YYYY-MM-DD.
type RowPeriod struct {
	From string `json:"from"`
	To   string `json:"to"`
}

// RowSentence is the sentence round the figure: its span in the source, its text simplified and repaired.
type RowSentence struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// RowOptions say what the rows of an article hold. The zero value is right for counting code points.
type RowOptions struct {
	Offsets Offsets
	// URL is the address of the article, for Link. One that is not of http or https gives no links.
	URL string
	// Document and Provenance are added to each row if they are not nil.
	Document   *Document
	Provenance *Provenance
}

// Rows are the records of an article, in the order of the result, with doc.
func Rows(doc string, r *extract.Result, o RowOptions) []Row {
	for rows := range RowsInParts(doc, r, o, max(1, len(r.Records))) {
		return rows
	}
	return nil
}

// RowsInParts gives the same rows, size of them at a time, for articles whose records would fill the memory. The slice
// is used again for the next part.
func RowsInParts(doc string, r *extract.Result, o RowOptions, size int) iter.Seq[[]Row] {
	return func(yield func([]Row) bool) {
		if len(r.Records) == 0 {
			return
		}
		maker := newRowMaker(doc, r, o)
		rows := make([]Row, 0, min(size, len(r.Records)))
		for i := range r.Records {
			rows = rows[:len(rows)+1]
			maker.fill(&rows[len(rows)-1], &r.Records[i])
			if len(rows) == size {
				if !yield(rows) {
					return
				}
				rows = rows[:0]
			}
		}
		if len(rows) > 0 {
			yield(rows)
		}
	}
}

type rowMaker struct {
	doc string
	RowOptions
	at     *Counter
	linker *page.Linker // nil where there are no links to quotes
	url    string       // of the article, "" where it is none of the web

	// What the rows point at.
	digits  arena.Texts
	numbers arena.Values[[3]json.Number]
	bases   arena.Values[RowBase]
	periods arena.Values[RowPeriod]
}

func newRowMaker(doc string, r *extract.Result, o RowOptions) *rowMaker {
	const most = 64
	size := min(len(r.Records), most)
	source := r.Text.Source()
	m := &rowMaker{doc: doc, RowOptions: o, at: NewCounter(source, o.Offsets)}
	m.numbers.Size, m.bases.Size, m.periods.Size = size, size, size
	if scheme, _, _ := strings.Cut(o.URL, "://"); strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https") {
		m.url = o.URL
		if len(source) <= longestPage {
			m.linker = page.NewLinker(o.URL, source)
		}
	}
	return m
}

// fill makes the row of a record.
func (m *rowMaker) fill(row *Row, r *extract.Record) {
	*row = Row{
		Doc: m.doc, Start: m.at.At(r.Span.Start), End: m.at.At(r.Span.End), Quote: r.Quote,
		Bound: string(r.Bound),
		Unit:  r.Unit, Dimension: string(r.Dimension), Item: r.Item, Action: r.Action,
		Change: string(r.Change), Scope: string(r.Scope), Time: r.Time, Place: r.Place, Rule: r.Rule,
		Sentence: RowSentence{m.at.At(r.Sentence.Span.Start), m.at.At(r.Sentence.Span.End), r.Sentence.Text},
		Flags:    r.Flags, Link: m.link(r.Span), Document: m.Document, Provenance: m.Provenance,
	}
	m.fillNumbers(row, r)
	if r.Base != nil {
		row.Base = m.bases.New()
		row.Base.Value, row.Base.Unit = m.number(&r.Base.Value), r.Base.Unit
	}
	if r.Period != nil {
		row.Period = m.periods.New()
		row.Period.From, row.Period.To = r.Period.From, r.Period.To
	}
	if row.Flags == nil {
		row.Flags = []string{}
	}
	if r.CopyOf != nil {
		row.CopyOf = &RowSpan{m.at.At(r.CopyOf.Start), m.at.At(r.CopyOf.End)}
	}
}

// longestPage is the length in bytes up to which links point at quotes: beyond it a text is no page, and the index that finds
// the words which make a quote the only one of its kind would be large.
const longestPage = 256 << 10

func (m *rowMaker) link(span normalize.Span) string {
	if m.linker == nil {
		return m.url
	}
	return m.linker.Link(span)
}

// fillNumbers writes the value of a record and its bounds, which mostly are the same number.
func (m *rowMaker) fillNumbers(row *Row, r *extract.Record) {
	if r.Value == nil && r.Low == nil && r.High == nil {
		return
	}
	room := m.numbers.New()
	write := func(i int, d *decimal.Decimal) *json.Number {
		switch {
		case d == nil:
			return nil
		case i > 0 && r.Value != nil && (d == r.Value || d.Equal(*r.Value)):
			room[i] = room[0]
		default:
			room[i] = m.number(d)
		}
		return &room[i]
	}
	row.Value, row.Low, row.High = write(0, r.Value), write(1, r.Low), write(2, r.High)
}

// number is digits in shared memory.
func (m *rowMaker) number(d *decimal.Decimal) json.Number {
	return json.Number(m.digits.String(appendDigits(m.digits.Room(mostDigits), d)))
}

// number is a number with all its digits; nil for none.
func number(d *decimal.Decimal) *json.Number {
	if d == nil {
		return nil
	}
	n := json.Number(digits(d))
	return &n
}

// digits writes all digits, without an exponent or zeros at the end behind the point: decimal's own String.
func digits(d *decimal.Decimal) string { return string(appendDigits(nil, d)) }

const (
	ordinary   = 18             // digits fit an int64
	mostDigits = 2*ordinary + 3 // bytes are what they are written in at most, with zeros, a point and a sign
)

// appendDigits appends what digits gives, in a part of the time that decimal takes where the number is of ordinary length.
func appendDigits(out []byte, d *decimal.Decimal) []byte {
	point, length := -int(d.Exponent()), d.NumDigits()
	if point > ordinary || length+max(0, -point) > ordinary {
		return append(out, d.String()...)
	}
	n := d.CoefficientInt64()
	for ; point < 0; point++ {
		n *= 10
	}
	for ; point > 0 && n%10 == 0; point-- {
		n /= 10
	}
	first := len(out) // digit
	if n < 0 {
		first++
	}
	out = appendWhole(out, n)
	if point == 0 {
		return out
	}
	whole := len(out) - point // where the point comes
	if whole <= first {       // 0.05
		zeros := first - whole + 1
		out = slices.Insert(out, first, []byte("0000000000000000000")[:zeros]...)
		whole += zeros
	}
	return slices.Insert(out, whole, '.')
}
