// Package sink writes rows: as JSON Lines, a JSON array, CSV, TSV, Markdown, a table to read, and as Parquet, SQLite and XLSX,
// which hold the articles in a second table. Rows go out as they come in; nothing is held back but the rows of the article
// in hand, and of Parquet a group of rows. [Open] writes to files that appear only when they are complete.
//
// COLUMNS.md beside this file lists the columns of every format with their types.
package sink
