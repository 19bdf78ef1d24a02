// Package corpus works on articles in bulk: what an article is, the rows its records become, and a pipeline that keeps
// the order of its input however many articles are worked on at once.
//
//	for out := range corpus.Run(ctx, source.Articles(paths, source.Options{}), jobs, corpus.Reader(x, corpus.RowOptions{})) {
//		for _, row := range out.Value {
//
// The folders beside it read articles (source), take them out of web pages (page), write rows (sink), keep
// long runs going (batch) and score rows against labelled articles (gold).
//
// Three names are enough to start: [Article], [Run] and [Reader]; [Article.Open] and [Rows] are what Reader does.
package corpus
