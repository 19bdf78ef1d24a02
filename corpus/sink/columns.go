package sink

import (
	"encoding/json"
	"strconv"
	"strings"

	"github.com/liangci/liangci/corpus"
)

// Type is what the cells of a column hold.
type Type string

// The types. A cell of Text is never null: it is empty where there is nothing. The others are null then.
const (
	Text    Type = "text"
	Integer Type = "integer" // 64 bits
	Number  Type = "number"  // a double; see the column exact
	Date    Type = "date"    // YYYY-MM-DD where a format has no dates
)

// Column is a column of a table.
type Column struct {
	Name  string
	Type  Type
	About string // what it holds, in a sentence without its full stop
}

// Nullable says whether a cell may be null. Texts never are, and of the integers only those of a copy.
func (c Column) Nullable() bool {
	return c.Type == Number || c.Type == Date || c.Type == Integer && strings.HasPrefix(c.Name, "copy_of_")
}

// field is a column and what it takes from a row. What is null in it is "".
type field[T any] struct {
	Column
	get func(*T) string
}

// recordFields are the columns of the table records: the fields of a row in their order, what is nested laid flat.
var recordFields = []field[corpus.Row]{
	{Column{"doc", Text, "the article: its own id (`a (2)` where an earlier one has `a`), else its path, path#N for the N-th article of a file"}, func(r *corpus.Row) string { return r.Doc }},
	{Column{"start", Integer, "where the figure begins in the source text, in code points unless --offsets says otherwise"}, func(r *corpus.Row) string { return strconv.Itoa(r.Start) }},
	{Column{"end", Integer, "where it ends, exclusive"}, func(r *corpus.Row) string { return strconv.Itoa(r.End) }},
	{Column{"quote", Text, "the source text between start and end, verbatim"}, func(r *corpus.Row) string { return r.Quote }},
	{Column{"value", Number, "the number as stated, multipliers applied; null for a range or a vague number"}, func(r *corpus.Row) string { return digits(r.Value) }},
	{Column{"low", Number, "the least that the wording allows, inclusive; null where that is open"}, func(r *corpus.Row) string { return digits(r.Low) }},
	{Column{"high", Number, "the most that the wording allows, inclusive; null where that is open"}, func(r *corpus.Row) string { return digits(r.High) }},
	{Column{"bound", Text, "how the wording limits the value: exact, approx, more_than, at_least, nearly, less_than, at_most or range"}, func(r *corpus.Row) string { return r.Bound }},
	{Column{"unit", Text, "the unit as written, in simplified characters"}, func(r *corpus.Row) string { return r.Unit }},
	{Column{"dimension", Text, "the kind of the unit: people, area, money and so on"}, func(r *corpus.Row) string { return r.Dimension }},
	{Column{"base_value", Number, "the value in the base unit of its dimension; null where there is none"}, func(r *corpus.Row) string { return string(baseOf(r).Value) }},
	{Column{"base_unit", Text, "that base unit: m2, m, kg, m3, s, an ISO currency code, 1 for a fraction"}, func(r *corpus.Row) string { return baseOf(r).Unit }},
	{Column{"item", Text, "what was counted or measured"}, func(r *corpus.Row) string { return r.Item }},
	{Column{"action", Text, "the verb that the figure completes"}, func(r *corpus.Row) string { return r.Action }},
	{Column{"change", Text, "increase_by, increase_to, decrease_by, decrease_to, or empty"}, func(r *corpus.Row) string { return r.Change }},
	{Column{"scope", Text, "total, each, or empty"}, func(r *corpus.Row) string { return r.Scope }},
	{Column{"time", Text, "the time expression that governs the figure, as written"}, func(r *corpus.Row) string { return r.Time }},
	{Column{"period_from", Date, "the first day of that time; null where it is open or not certain"}, func(r *corpus.Row) string { return periodOf(r).From }},
	{Column{"period_to", Date, "the last day of that time; null where it is open or not certain"}, func(r *corpus.Row) string { return periodOf(r).To }},
	{Column{"place", Text, "the place or organisation the figure is about"}, func(r *corpus.Row) string { return r.Place }},
	{Column{"rule", Text, "the rule that made the record"}, func(r *corpus.Row) string { return r.Rule }},
	{Column{"sentence_start", Integer, "where the sentence begins, counted like start"}, func(r *corpus.Row) string { return strconv.Itoa(r.Sentence.Start) }},
	{Column{"sentence_end", Integer, "where the sentence ends, exclusive"}, func(r *corpus.Row) string { return strconv.Itoa(r.Sentence.End) }},
	{Column{"sentence", Text, "the sentence round the figure, simplified and repaired"}, func(r *corpus.Row) string { return r.Sentence.Text }},
	{Column{"flags", Text, "what was done to the sentence first, with spaces between: joined_lines, repaired, guessed, copy, unsure"}, func(r *corpus.Row) string { return strings.Join(r.Flags, " ") }},
	{Column{"copy_of_start", Integer, "with --keep-duplicates, where the quote begins that this one repeats; else null"}, func(r *corpus.Row) string { return copyOf(r, func(s *corpus.RowSpan) int { return s.Start }) }},
	{Column{"copy_of_end", Integer, "with --keep-duplicates, where that quote ends; else null"}, func(r *corpus.Row) string { return copyOf(r, func(s *corpus.RowSpan) int { return s.End }) }},
	{Column{"link", Text, "opens the article at the quote, where its address is known"}, func(r *corpus.Row) string { return r.Link }},
}

// exactField follows on the record's columns in the formats whose numbers are doubles.
var exactField = field[corpus.Row]{Column{"exact", Text, "all digits of those numbers of the row that a double does not give back, as a JSON object; nearly always empty"}, exact}

// documentFields are the columns of --document.
var documentFields = []field[corpus.Row]{
	{Column{"title", Text, "the title of the article"}, func(r *corpus.Row) string { return documentOf(r).Title }},
	{Column{"published", Text, "when it was published, as exactly as it says: 2025-05-23 or 2025-05-23T08:30, with the zone if that is known"}, func(r *corpus.Row) string { return documentOf(r).Published }},
	{Column{"source", Text, "who the article came from"}, func(r *corpus.Row) string { return documentOf(r).Source }},
	{Column{"author", Text, "its author"}, func(r *corpus.Row) string { return documentOf(r).Author }},
	{Column{"editor", Text, "its editor"}, func(r *corpus.Row) string { return documentOf(r).Editor }},
	{Column{"dateline_place", Text, "the place of its dateline: 北京 of 新华社北京7月3日电"}, func(r *corpus.Row) string { return documentOf(r).DatelinePlace }},
}

// provenanceFields are the columns of --provenance.
var provenanceFields = []field[corpus.Row]{
	{Column{"version", Text, "the version of liangci that made the record"}, func(r *corpus.Row) string { return provenanceOf(r).Version }},
	{Column{"rules", Text, "a hash of the tables of units, words and conversions that it rests on"}, func(r *corpus.Row) string { return provenanceOf(r).Rules }},
}

// articleFields are the columns of the table articles.
var articleFields = []field[corpus.ArticleRow]{
	{Column{"doc", Text, "the article, as in records"}, func(a *corpus.ArticleRow) string { return a.Doc }},
	{Column{"path", Text, "the file that it was read from, with the member of an archive; - for standard input"}, func(a *corpus.ArticleRow) string { return a.Path }},
	{documentFields[0].Column, func(a *corpus.ArticleRow) string { return a.Title }},
	{documentFields[1].Column, func(a *corpus.ArticleRow) string { return a.Published }},
	{documentFields[2].Column, func(a *corpus.ArticleRow) string { return a.Source }},
	{documentFields[3].Column, func(a *corpus.ArticleRow) string { return a.Author }},
	{documentFields[4].Column, func(a *corpus.ArticleRow) string { return a.Editor }},
	{documentFields[5].Column, func(a *corpus.ArticleRow) string { return a.DatelinePlace }},
	{Column{"date", Date, "the day that 今年 and the like were resolved against; null where none is known"}, func(a *corpus.ArticleRow) string { return a.Date }},
	{Column{"url", Text, "its address"}, func(a *corpus.ArticleRow) string { return a.URL }},
	{Column{"charset", Text, "what it was decoded from; empty if it came decoded"}, func(a *corpus.ArticleRow) string { return a.Charset }},
	{Column{"length", Integer, "the length of its source text, counted like start"}, func(a *corpus.ArticleRow) string { return strconv.Itoa(a.Length) }},
	{Column{"records", Integer, "how many records it has"}, func(a *corpus.ArticleRow) string { return strconv.Itoa(a.Records) }},
	{Column{"error", Text, "why it could not be read, or not to its end"}, func(a *corpus.ArticleRow) string { return a.Error }},
}

// Columns are the names of the columns of CSV and TSV.
func Columns() []string { return names(recordFields) }

// DocumentColumns are the names of the columns that Options.Document adds at the end.
func DocumentColumns() []string { return names(documentFields) }

// ProvenanceColumns are the names of the columns that Options.Provenance adds behind those.
func ProvenanceColumns() []string { return names(provenanceFields) }

// RecordColumns are the columns of the table records of Parquet, SQLite and XLSX. CSV and TSV have the same but for exact.
// With Options.Document and Options.Provenance, those of DocumentColumns and ProvenanceColumns follow.
func RecordColumns() []Column {
	return append(columnsOf(recordFields), exactField.Column)
}

// ArticleColumns are the columns of the table articles of Parquet, SQLite and XLSX.
func ArticleColumns() []Column { return columnsOf(articleFields) }

func columnsOf[T any](fields []field[T]) []Column {
	out := make([]Column, len(fields))
	for i, f := range fields {
		out[i] = f.Column
	}
	return out
}

func names[T any](fields []field[T]) []string {
	out := make([]string, len(fields))
	for i, f := range fields {
		out[i] = f.Name
	}
	return out
}

// tableFields are the columns of records in a database.
func tableFields(opts Options) []field[corpus.Row] {
	return withOptional(append(append([]field[corpus.Row](nil), recordFields...), exactField), opts)
}

// withOptional adds the columns that are asked for.
func withOptional(fields []field[corpus.Row], opts Options) []field[corpus.Row] {
	fields = fields[:len(fields):len(fields)]
	if opts.Document {
		fields = append(fields, documentFields...)
	}
	if opts.Provenance {
		fields = append(fields, provenanceFields...)
	}
	return fields
}

func baseOf(r *corpus.Row) corpus.RowBase {
	if r.Base == nil {
		return corpus.RowBase{}
	}
	return *r.Base
}

func periodOf(r *corpus.Row) corpus.RowPeriod {
	if r.Period == nil {
		return corpus.RowPeriod{}
	}
	return *r.Period
}

func documentOf(r *corpus.Row) corpus.Document {
	if r.Document == nil {
		return corpus.Document{}
	}
	return *r.Document
}

func provenanceOf(r *corpus.Row) corpus.Provenance {
	if r.Provenance == nil {
		return corpus.Provenance{}
	}
	return *r.Provenance
}

func copyOf(r *corpus.Row, end func(*corpus.RowSpan) int) string {
	if r.CopyOf == nil {
		return ""
	}
	return strconv.Itoa(end(r.CopyOf))
}

func digits(n *json.Number) string {
	if n == nil {
		return ""
	}
	return string(*n)
}

// ColumnTable is a Markdown table of columns.
func ColumnTable(columns []Column) string {
	var out strings.Builder
	out.WriteString("| column | type | null | what it holds |\n| --- | --- | --- | --- |\n")
	for _, c := range columns {
		null := ""
		if c.Nullable() {
			null = "yes"
		}
		out.WriteString("| `" + c.Name + "` | " + string(c.Type) + " | " + null + " | " + c.About + " |\n")
	}
	return out.String()
}
