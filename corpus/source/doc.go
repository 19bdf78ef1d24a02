// Package source finds and reads articles: files, folders, globs, archives, standard input, and the lines of JSONL and
// the rows of CSV files. It tells web pages from texts, and leaves it to [corpus.Article.Open] to take the articles out of
// them. It hands articles out one after the other; what cannot be read is an error in the article's place, and the rest
// follows.
package source
