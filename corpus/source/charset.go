package source

import (
	"bufio"
	"bytes"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// decoded gives the UTF-8 form of a file of many articles: by its byte order mark, else UTF-8 if its beginning is that,
// else GB18030, which is what a Chinese spreadsheet writes.
func decoded(in *bufio.Reader) (*bufio.Reader, error) {
	if _, err := in.Peek(3); err != nil && err != io.EOF {
		return nil, err
	}
	head, _ := in.Peek(in.Buffered())
	var enc encoding.Encoding
	switch {
	case bytes.HasPrefix(head, []byte("\xef\xbb\xbf")):
		_, err := in.Discard(3)
		return in, err
	case bytes.HasPrefix(head, []byte("\xff\xfe")), bytes.HasPrefix(head, []byte("\xfe\xff")):
		enc = unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM)
	case mostlyUTF8(head):
		return in, nil
	default:
		enc = simplifiedchinese.GB18030
	}
	return bufio.NewReaderSize(enc.NewDecoder().Reader(in), peekSize), nil
}

// mostlyUTF8 allows for a few bad bytes: a damaged file is still UTF-8.
func mostlyUTF8(b []byte) bool {
	good, bad := 0, 0
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		switch {
		case r == utf8.RuneError && n == 1 && (utf8.FullRune(b) || len(b) > utf8.UTFMax):
			bad++
		case n > 1:
			good++
		}
		b = b[n:]
	}
	return bad*4 <= good
}

// binary says whether the beginning of a file is no text: it holds NUL bytes and is not UTF-16.
func binary(head []byte) bool {
	if bytes.IndexByte(head, 0) < 0 || bytes.HasPrefix(head, []byte("\xff\xfe")) || bytes.HasPrefix(head, []byte("\xfe\xff")) {
		return false
	}
	return bytes.Count(head, []byte{0})*100 > len(head)
}
