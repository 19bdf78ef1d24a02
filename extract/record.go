package extract

import (
	"github.com/shopspring/decimal"

	"github.com/liangci/liangci/extract/layout"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize"
)

// Bound says how the wording of a figure limits its value.
type Bound string

// The bounds. 约 大约 左右 give Approx, 余 多 超 逾 突破 MoreThan, 以上 至少 不少于 AtLeast, 近 将近 接近 Nearly, 不足 不到 低于
// LessThan, 以下 以内 不超过 AtMost, 4至12 and 几 or 数 in a digit's place Range.
const (
	Exact    Bound = "exact"
	Approx   Bound = "approx"
	MoreThan Bound = "more_than"
	AtLeast  Bound = "at_least"
	Nearly   Bound = "nearly"
	LessThan Bound = "less_than"
	AtMost   Bound = "at_most"
	Range    Bound = "range"
)

// Change says whether a figure is an amount of change or what a change led to.
type Change string

// The changes: 增长9% is IncreaseBy, 提升至99% IncreaseTo, 减少三成 DecreaseBy, 降至5% DecreaseTo.
const (
	NoChange   Change = ""
	IncreaseBy Change = "increase_by"
	IncreaseTo Change = "increase_to"
	DecreaseBy Change = "decrease_by"
	DecreaseTo Change = "decrease_to"
)

// Scope says whether a figure is a sum over everything (累计, 共) or holds for each one (每, 人均).
type Scope string

// The scopes.
const (
	NoScope Scope = ""
	Total   Scope = "total"
	Each    Scope = "each"
)

// Base is a value in the base unit of its dimension: 15.78万亩 is 105200000 m2.
type Base struct {
	Value decimal.Decimal // exact
	Unit  string          // m2, m, kg, s … or, for money, the ISO code; "1" for shares and multiples
}

// Period is a time expression resolved against the article's date, both ends inclusive, as YYYY-MM-DD; empty where open.
type Period struct {
	From, To string
}

// Sentence is the sentence that holds a figure. Its Text is normalised, its Span counts the bytes of the source.
type Sentence struct {
	Span normalize.Span
	Text string
}

// Record is what one figure in an article becomes: 培养技术骨干人才14人 is 14 人, item 技术骨干人才, action 培养.
type Record struct {
	Span      normalize.Span   // of the quantity expression, in bytes of the source
	Quote     string           // the source text of Span, verbatim
	Value     *decimal.Decimal // to be read only, as are Low and High: records may share it
	Low, High *decimal.Decimal // what the wording implies, inclusive; nil is open
	Bound     Bound            // how the wording limits Value
	Unit      string           // as written, in simplified characters; empty if there is none
	Dimension unit.Dimension
	Base      *Base  // Value in the base unit of Dimension; nil where there is no value or no exact scale
	Item      string // what was counted or measured
	Action    string // the verb that the figure completes
	Change    Change
	Scope     Scope
	Time      string  // the time expression that governs the figure, as written
	Period    *Period // the days of Time; nil where they are not certain
	Place     string  // the place or organisation that the figure is about; empty if the sentence names none
	Rule      string  // the name of the rule that made the record
	Sentence  Sentence
	Flags     []string // of the Flag constants, nil for none
	// CopyOf is the span of the quote that this record repeats, where the page holds a text twice; else nil.
	CopyOf *normalize.Span
}

// The flags of a record.
const (
	FlagJoinedLines = "joined_lines" // its sentence was broken into lines
	FlagRepaired    = "repaired"     // mojibake in its sentence was repaired for certain
	FlagGuessed     = "guessed"      // a change to its sentence is likely but not certain
	FlagCopy        = "copy"         // it repeats an earlier record of the page
	FlagUnsure      = "unsure"       // its number may begin earlier (12,34万人), or it touches text that was lost
)

// Skipped is a numeral of the text that became no record, and why.
type Skipped struct {
	Span   normalize.Span // in bytes of the source
	Quote  string
	Reason string // date, ordinal, name, idiom, code, indefinite …
}

// Result is what an article holds.
type Result struct {
	Text *normalize.Text
	// Document is what the page says of the article: title, date, source, author.
	Document layout.Document
	Records  []Record  // sorted by position
	Skipped  []Skipped // sorted by position
}
