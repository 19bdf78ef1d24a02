package source

import (
	"bytes"
	"compress/flate"
	"compress/zlib"
	"fmt"
	"io"
	"strings"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"

	"github.com/liangci/liangci/corpus/page"
)

// decompress undoes the Content-Encoding of an answer. Crawlers that have undone it leave the header that announces it, so
// that what is a page already is left as it is.
func (r *reader) decompress(body []byte, encoding string) ([]byte, error) {
	encoding = strings.ToLower(strings.TrimSpace(encoding))
	if encoding == "" || encoding == "identity" || len(body) == 0 || page.IsHTML(body) {
		return body, nil
	}
	in, err := decoder(body, encoding)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	out, err := io.ReadAll(io.LimitReader(in, r.MaxBytes+1))
	if int64(len(out)) > r.MaxBytes {
		return nil, &tooLarge{limit: r.MaxBytes}
	}
	if err != nil {
		return nil, broken(encoding, int64(len(out)), err)
	}
	return out, nil
}

func decoder(body []byte, encoding string) (io.ReadCloser, error) {
	var in io.ReadCloser
	var err error
	switch encoding {
	case "gzip", "x-gzip":
		in, err = gzip.NewReader(bytes.NewReader(body))
	case "deflate": // with the wrapper that the standard asks for, or without, as some servers send it
		if in, err = zlib.NewReader(bytes.NewReader(body)); err != nil {
			in, err = flate.NewReader(bytes.NewReader(body)), nil
		}
	case "zstd":
		var z *zstd.Decoder
		if z, err = zstd.NewReader(bytes.NewReader(body), zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(maxWindow)); err == nil {
			in = z.IOReadCloser()
		}
	case "br":
		in = io.NopCloser(brotli.NewReader(bytes.NewReader(body)))
	default:
		return nil, fmt.Errorf("Content-Encoding %s: not supported", encoding)
	}
	if err != nil {
		return nil, broken(encoding, 0, err)
	}
	return in, nil
}
