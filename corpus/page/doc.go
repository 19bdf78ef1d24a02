// Package page takes the article out of a web page: its text, and what the page says about it.
//
//	p, err := page.Extract(data, page.Options{})
//	p.Text       // one paragraph, heading, list item or table row a line
//	p.Published  // 2025-05-23T08:30
//
// The page is decoded by its bytes first and by what it declares second, as [normalize.Detect] does; parsed as browsers
// do; freed of scripts, hidden parts, navigation and footers; and written as lines. Which lines are the article's is
// decided on the tree: by the part that go-readability finds, by the names that Chinese content systems give to the
// part that holds the text, and by where sentences stand. Readability only points at the part; the text is written
// from the page itself, so its cleaning can lose no table, list or short paragraph. A page without a clear article gives all
// that is not furniture, and a warning.
//
// What the page says about the article is read from the meta tags of Chinese content systems (ArticleTitle, PubDate,
// ContentSource), JSON-LD, Open Graph, <time>, elements that are named for it, and lines such as
// "发布时间：2025-05-23 08:30 来源：新华社" — lines that leave the text, for their figures are not the article's.
//
// [TextFragment] makes a link that opens the page at a quote.
package page
