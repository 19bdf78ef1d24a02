package source

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"

	"github.com/liangci/liangci/normalize"
)

// ParseCharset reads the label of a charset (GBK, utf-8, Big5). Empty and auto are "": by the bytes.
func ParseCharset(label string) (string, error) {
	if label == "" || label == "auto" {
		return "", nil
	}
	name, ok := normalize.CharsetName(label)
	if !ok {
		return "", fmt.Errorf("charset %q: expected auto, utf-8, gb18030, big5, utf-16le or utf-16be, or another name of one", label)
	}
	return name, nil
}

// decoded gives the UTF-8 form of a file of many articles, without its byte order mark. Its charset is the one that was
// asked for, or what its beginning looks like.
func (r *reader) decoded(in *bufio.Reader) (*bufio.Reader, error) {
	if _, err := in.Peek(4); err != nil && err != io.EOF {
		return nil, err
	}
	head, _ := in.Peek(in.Buffered())
	charset := r.Charset
	if charset == "" {
		charset = normalize.Bytes(head, normalize.WithSteps()).Charset()
	}
	var enc encoding.Encoding
	switch charset {
	case "utf-16le":
		enc = unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)
	case "utf-16be":
		enc = unicode.UTF16(unicode.BigEndian, unicode.UseBOM)
	case "gb18030":
		enc = simplifiedchinese.GB18030
	case "big5":
		enc = traditionalchinese.Big5
	default:
		if strings.HasPrefix(string(head), "\ufeff") {
			_, err := in.Discard(len("\ufeff"))
			return in, err
		}
		return in, nil
	}
	return bufio.NewReaderSize(enc.NewDecoder().Reader(in), peekSize), nil
}
