package corpus

import (
	"context"

	"github.com/liangci/liangci/extract"
)

// Reader gives the function for [Run] that makes the rows of each article: opened, read by x, told as the options say. The
// address of the article goes before that of the options.
func Reader(x *extract.Extractor, options RowOptions) func(context.Context, Article) ([]Row, error) {
	return func(_ context.Context, a Article) ([]Row, error) {
		o, err := a.Open()
		if err != nil {
			return nil, err
		}
		told := options
		if o.URL != "" {
			told.URL = o.URL
		}
		return Rows(o.ID, o.Extract(x), told), nil
	}
}
