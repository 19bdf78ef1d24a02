// Package sink writes rows: as JSON Lines, a JSON array, CSV, TSV, or a table to read. Rows go out as they come in;
// nothing is held back but the rows of the article in hand.
package sink
