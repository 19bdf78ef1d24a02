package sink

import (
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"

	prettytable "github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"

	"github.com/liangci/liangci/corpus"
)

// tableSink draws one table for each article, its id above it. Columns that are empty throughout are not drawn.
type tableSink struct {
	recordsOnly
	w     io.Writer
	width int
	color bool
	begun bool
}

func newTable(w io.Writer, opts Options) *tableSink {
	width := opts.Width
	if width <= 0 {
		width = 100
	}
	return &tableSink{w: w, width: width, color: opts.Color}
}

// column is a column of the table to read.
type column struct {
	name  string
	cell  func(*corpus.Row) string
	align text.Align
	color text.Colors
	whole bool // words of fixed lists: cut only when nothing else can be
}

var tableColumns = []column{
	{"quote", func(r *corpus.Row) string { return r.Quote }, text.AlignLeft, text.Colors{text.Bold}, true},
	{"value", amount, text.AlignRight, text.Colors{text.FgCyan}, true},
	{"unit", func(r *corpus.Row) string { return r.Unit }, text.AlignLeft, nil, false},
	{"dimension", func(r *corpus.Row) string { return r.Dimension }, text.AlignLeft, text.Colors{text.Faint}, true},
	{"item", func(r *corpus.Row) string { return r.Item }, text.AlignLeft, text.Colors{text.FgGreen}, false},
	{"action", func(r *corpus.Row) string { return r.Action }, text.AlignLeft, text.Colors{text.FgYellow}, false},
	{"sense", sense, text.AlignLeft, nil, true},
	{"time", func(r *corpus.Row) string { return r.Time }, text.AlignLeft, nil, false},
	{"place", func(r *corpus.Row) string { return r.Place }, text.AlignLeft, nil, false},
}

func without(columns []column, name string) []column {
	return slices.DeleteFunc(slices.Clone(columns), func(c column) bool { return c.name == name })
}

func (s *tableSink) Write(rows []corpus.Row) error {
	if len(rows) == 0 {
		return nil
	}
	t := prettytable.NewWriter()
	t.SetStyle(prettytable.StyleLight)
	t.Style().Format.Header = text.FormatDefault
	t.Style().Options.DrawBorder = false
	t.Style().Options.SeparateColumns = false
	cols, cells := filled(rows, tableColumns)
	if needs(cols, cells) > s.width { // the unit tells the dimension
		cols, cells = filled(rows, without(tableColumns, "dimension"))
	}
	header := make(prettytable.Row, len(cols))
	configs := make([]prettytable.ColumnConfig, len(cols))
	for i, w := range fit(cols, cells, s.width) {
		header[i] = cols[i].name
		configs[i] = prettytable.ColumnConfig{
			Number: i + 1, Align: cols[i].align, AlignHeader: cols[i].align, WidthMax: w, WidthMaxEnforcer: text.WrapHard,
		}
		if s.color {
			configs[i].Colors, configs[i].ColorsHeader = cols[i].color, text.Colors{text.Faint}
		}
	}
	t.SetColumnConfigs(configs)
	t.AppendHeader(header)
	for _, line := range cells {
		row := make(prettytable.Row, len(line))
		for i, c := range line {
			row[i] = c
		}
		t.AppendRow(row)
	}
	var out strings.Builder
	if s.begun {
		out.WriteByte('\n')
	}
	s.begun = true
	title := clean(rows[0].Doc)
	if s.color {
		title = text.Bold.Sprint(title)
	}
	out.WriteString(title + "\n" + t.Render() + "\n" + plural(len(rows)) + "\n")
	_, err := io.WriteString(s.w, out.String())
	return err
}

func (s *tableSink) Close() error { return nil }

func plural(n int) string {
	if n == 1 {
		return "1 record"
	}
	return strconv.Itoa(n) + " records"
}

// filled gives those of the columns that hold something, and their cells row by row.
func filled(rows []corpus.Row, all []column) ([]column, [][]string) {
	var cols []column
	cells := make([][]string, len(rows))
	for _, c := range all {
		column, some := make([]string, len(rows)), false
		for i := range rows {
			column[i] = clean(c.cell(&rows[i]))
			some = some || column[i] != ""
		}
		if !some {
			continue
		}
		cols = append(cols, c)
		for i := range rows {
			cells[i] = append(cells[i], column[i])
		}
	}
	return cols, cells
}

const padding = 2 // of a column

// natural gives each column the width of its widest cell.
func natural(cols []column, cells [][]string) []int {
	widths := make([]int, len(cols))
	for i := range cols {
		widths[i] = text.StringWidthWithoutEscSequences(cols[i].name)
		for _, line := range cells {
			widths[i] = max(widths[i], text.StringWidthWithoutEscSequences(line[i]))
		}
	}
	return widths
}

// needs is the width of the whole table.
func needs(cols []column, cells [][]string) int {
	total := 0
	for _, w := range natural(cols, cells) {
		total += w + padding
	}
	return total
}

// fit gives each column its natural width, or where that is too much for the terminal takes from the widest ones.
func fit(cols []column, cells [][]string, width int) []int {
	const least = 6
	widths, total := natural(cols, cells), needs(cols, cells)
	for _, whole := range []bool{false, true} {
		for total > width {
			widest := -1
			for i, w := range widths {
				if (whole || !cols[i].whole) && w > least && (widest < 0 || w > widths[widest]) {
					widest = i
				}
			}
			if widest < 0 {
				break
			}
			widths[widest]--
			total--
		}
	}
	return widths
}

// amount is the value with what its wording says about it: ≈ about, > more, ≥ at least, ≲ nearly, < less, ≤ at most.
func amount(r *corpus.Row) string {
	if r.Value != nil {
		signs := map[string]string{"approx": "≈", "more_than": ">", "at_least": "≥", "nearly": "≲", "less_than": "<", "at_most": "≤"}
		return signs[r.Bound] + grouped(string(*r.Value))
	}
	low, high := grouped(digits(r.Low)), grouped(digits(r.High))
	if low == "" && high == "" {
		return ""
	}
	return low + "–" + high
}

// sense is the change and the scope in short.
func sense(r *corpus.Row) string {
	short := map[string]string{
		"increase_by": "up by", "increase_to": "up to", "decrease_by": "down by", "decrease_to": "down to",
	}[r.Change]
	return strings.TrimSpace(r.Scope + " " + short)
}

// grouped sets commas between the thousands: 157800 is 157,800.
func grouped(n string) string {
	whole, rest, point := strings.Cut(n, ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if len(rest) > 6 { // a third, say: to read, not to calculate with
		rest = rest[:4] + "…"
	}
	if point {
		rest = "." + rest
	}
	return sign + whole + rest
}

// clean keeps line breaks and terminal commands of a scraped page out of the table.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\r' || r == '\t':
			return ' '
		case unicode.IsControl(r) || unicode.Is(unicode.Cf, r):
			return -1
		}
		return r
	}, s)
}
