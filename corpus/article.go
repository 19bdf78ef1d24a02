package corpus

import (
	"fmt"
	"unsafe"

	"github.com/liangci/liangci/normalize"
)

// Article is one article as it was found, before anything is read in it.
type Article struct {
	// ID is what the records of the article give as doc: its path as given, path#N for the N-th article (from 1) of a
	// file that holds several, or the id that the article brings along.
	ID string
	// GivenID is the id that the article brings along where an earlier article has it, too, and ID was made another one.
	GivenID string
	// Path is the file that the article stands in, with the member where that is an archive: news.zip/a/1.html. It is - for
	// standard input.
	Path string
	// Data is the article's bytes in whatever charset they came in. They must not be changed once the article is normalised or
	// opened: the text is made of them.
	Data []byte
	// Decoded says that Data is text that was decoded already (a field of a JSON line, say): it is UTF-8, no charset is
	// to be guessed, and offsets count it as it stands.
	Decoded bool
	// HTML says that Data is a web page, from which the article has yet to be taken.
	HTML bool
	// Charset is the charset that the bytes are in, whatever they look like. Empty where it is to be found out.
	Charset string
	// DeclaredCharset is what a server said of the charset of a web page; it is believed where the bytes allow it.
	DeclaredCharset string
	// Title, Date, URL, Source and Author are what the file says beside the text, as it says it. Empty where it says nothing.
	Title, Date, URL, Source, Author string
	// Broken says why Data is only the beginning of the article: the file ends too early, or cannot be unpacked any further.
	// Nil where the article is whole.
	Broken error
}

// Normalize decodes the article, unless that was done before, and normalises its text. A web page is not taken apart: see
// [Article.Open].
func (a Article) Normalize(opts ...normalize.Option) *normalize.Text {
	if a.Decoded {
		return normalize.String(unsafe.String(unsafe.SliceData(a.Data), len(a.Data)), opts...)
	}
	return normalize.Bytes(a.Data, append(a.charsets(opts), normalize.WithSharedBytes())...)
}

// Parts is the normalised text that [Article.Open] gives, in parts that follow one another, as [normalize.Parts] tells. The error is
// an *ArticleError.
func (a Article) Parts(opts ...normalize.Option) ([]string, error) {
	if a.HTML || a.Decoded {
		o, err := a.Open(opts...)
		if err != nil {
			return nil, err
		}
		return []string{o.Text.String()}, nil
	}
	return normalize.Parts(a.Data, a.charsets(opts)...), nil
}

// charsets adds to options what is known of the charset.
func (a Article) charsets(opts []normalize.Option) []normalize.Option {
	if a.Charset == "" {
		return opts
	}
	return append(opts[:len(opts):len(opts)], normalize.WithCharset(a.Charset))
}

// ArticleError is what went wrong with one article. It never concerns the articles beside it.
type ArticleError struct {
	ID  string
	Err error
}

// Error is the id and the reason: "a.txt: permission denied".
func (e *ArticleError) Error() string { return fmt.Sprintf("%s: %v", e.ID, e.Err) }

// Unwrap is the reason alone.
func (e *ArticleError) Unwrap() error { return e.Err }
