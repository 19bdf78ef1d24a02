// Package regress compares the records of articles with those of an earlier run, so that a change of a rule, a
// dictionary or a library shows at once what it gains and what it loses.
//
// A [Baseline] is the earlier run: JSON Lines in an order of its own, made to be committed and reviewed as a diff. [Take]
// makes its entry of one article, [Baseline.Compare] tells what has changed in one, and [Change.Judge] whether labels beside
// the article say that it got better or worse. A [Report] gathers the changes and writes them as text, JSON, JUnit XML or
// annotations of GitHub.
//
// The baseline keeps no offsets: a record is named by line, quote and which occurrence of the quote in the line, as labels
// are, so that a line added above changes nothing.
package regress
