// Package normalize turns the bytes of a scraped Chinese page into clean simplified text that remembers, for every
// character, where in the source it came from.
//
//	bytes ─decode─► Source() ─step─► ─step─► … ─► String()
//
// Three things are all that most callers need: [Bytes] makes a [Text]; [Text.String] is what to read; and
// [Text.SourceSpan] says where a span of it stands in [Text.Source], so that [Text.Quote] is verbatim, whatever was
// converted, stripped or joined in between. [Text.RuneSpan] turns a span of the source into code points, as Python
// counts them.
//
// # Spans
//
// All spans are half-open ranges of bytes. A span that cuts into a rewritten piece takes the whole piece, for the
// alignment inside is unknown; what was deleted or rewritten at a span's edge stays outside:
//
//	source   4至12個(gè)月內      25項(xiàng)任務
//	text     4至12个月内          25项任务
//	span     4至12个月            25项
//	quote    4至12個(gè)月        25項
//
// # Steps
//
// A [Step] reads the text of the step before through an [Editor], the only thing that can write normalised text. The
// Editor records the alignment while it writes, so no step can lose an offset. Each step's changes are kept as a layer of
// its own and never composed: a look-up is a binary search for each layer, and [Text.Edits] can tell which step changed
// what. A character that is replaced by one of the same length, as conversion does with every third, costs no entry, and
// a step that changes nothing costs no text.
//
// The steps are run again until none of them has anything left to do, so normalising twice is normalising once.
//
// To add a step, write a function of *Editor and pass it by [WithSteps]; it may call [Editor.Guess] for changes that are
// likely but not certain. Steps that are not this package's run once.
//
// # Data
//
// The tables lie in the folder data. `go generate` writes characters, phrases and script from OpenCC (Apache-2.0, as
// github.com/liuzl/gocc brings it), readings from github.com/mozillazg/go-pinyin (MIT), common characters from the
// frequencies of gse's word list (Apache-2.0), and compatibility from Unicode's normalisation forms. None of those
// modules is linked into a program that uses this package, except golang.org/x/text for decoding. Corrections are made by
// hand in patches.tsv and variants.tsv, each with an example that a test runs; lookalikes.tsv is made by hand too.
//
// A Text, the steps and all tables are safe for any number of goroutines.
package normalize
