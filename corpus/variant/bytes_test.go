package variant_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"

	"github.com/liangci/liangci/normalize"
)

// encoded gives the bytes of a text in a charset that has all its characters.
func encoded(charset encoding.Encoding) func(*testing.T, string) []byte {
	return func(t *testing.T, text string) []byte {
		data, err := charset.NewEncoder().Bytes([]byte(text))
		require.NoError(t, err)
		return data
	}
}

var (
	gb18030 = encoded(simplifiedchinese.GB18030)
	big5    = encoded(traditionalchinese.Big5)
	utf16LE = encoded(unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM))
	utf16BE = encoded(unicode.UTF16(unicode.BigEndian, unicode.UseBOM))
	utf8BOM = encoded(unicode.UTF8BOM)
)

// referenced writes the characters that a charset lacks as references, as browsers and editors do.
func referenced(charset encoding.Encoding) normalize.Step {
	return normalize.Step{Name: "references", Apply: func(e *normalize.Editor) {
		for _, r := range e.Text() {
			if _, err := charset.NewEncoder().String(string(r)); err != nil {
				e.Replace(1, fmt.Sprintf("&#%d;", r))
			} else {
				e.Keep(1)
			}
		}
	}}
}
