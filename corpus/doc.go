// Package corpus works on articles in bulk: what an article is, the rows its records become, and a pipeline that keeps
// the order of its input however many articles are worked on at once.
//
//	for out := range corpus.Run(ctx, source.Articles(paths, source.Options{}), jobs, func(_ context.Context, a corpus.Article) ([]corpus.Row, error) {
//		o, err := a.Open() // decoded, taken out of its web page, normalised
//		if err != nil {
//			return nil, err
//		}
//		return corpus.Rows(o.ID, o.Extract(x), corpus.RowOptions{URL: o.URL}), nil
//	}) {
//
// The folders beside it read articles (source), take them out of web pages (page), write rows (sink) and score rows
// against labelled articles (gold).
//
// Four names are enough to start: [Article], [Article.Open], [Run] and [Rows].
package corpus
