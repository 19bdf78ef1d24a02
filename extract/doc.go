// Package extract finds the figures of a Chinese news article and binds each to what was counted, what was done, when and
// where.
//
// A figure is a numeral with its unit that states how many or how much: 3153人次, 5600余名, 15.78万亩, 近7000人次, 99.25%. Dates,
// ordinals, codes, names that hold a numeral and idioms are none; [Result.Skipped] lists them with the reason.
//
// Three types do the work: an [Extractor] is made once with [New] and shared by all goroutines; its Extract takes a
// [normalize.Text] and gives a [Result], whose Records are sorted by position. Each [Record] points back at the characters that
// it came from: t.Source()[r.Span.Start:r.Span.End] == r.Quote, always.
//
// # How a sentence is read
//
// Quantities and time expressions are read from the characters, since dictionaries glue and split them wrongly (余名, 万亩). Only
// then is the text between them cut into words, and only in sentences that hold a figure. The rules that bind a figure know
// where Chinese puts what is counted: behind the classifier (17名教育人才), before the number (培养骨干人才14人), as the subject of a
// predicate (产量增长6.8%), or in an earlier clause that the figure goes on with (比上年增加22766个). Every record names the rule that
// made it.
//
// The grammar is in Go, the vocabulary in data/*.toml with examples that the tests run.
package extract
