// Package corpus works on articles in bulk: what an article is, the rows its records become, and a pipeline that keeps
// the order of its input however many articles are worked on at once.
//
// The folders beside it read articles (source), write rows (sink) and score rows against labelled articles (gold).
//
// Three names are enough to start: [Article], [Run] and [Rows].
package corpus
