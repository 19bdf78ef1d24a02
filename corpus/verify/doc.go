// Package verify holds records against the texts that they were read from.
//
// A record says where its quote stands. [Records] reads records as they were written, JSON Lines, JSON, CSV or TSV;
// [Finder] finds the article of each; and [Text.Check] slices the span out of the article's text and compares. Records and
// articles are read one after the other: of a large file, one article at a time is in memory.
package verify
