package page

import (
	"bytes"
	"strings"

	"github.com/liangci/liangci/normalize"
)

// sniffed is how many bytes IsHTML looks at.
const sniffed = 4096

var (
	// opening is what may stand before the first tag of a page.
	opening = pattern(`^(?:\s|\x{feff}|<!--(?s:.*?)-->|<\?xml[^>]*\?>)*`)
	// sureTag begins no text but a page; looseTag may begin a piece of one.
	sureTag  = pattern(`(?i)^<(?:!doctype\s+html|(?:html|head|body|frameset|title|meta|script|style|link|base)(?:[\s>/]|$))`)
	looseTag = pattern(`(?i)^<(?:div|p|table|h[1-6]|ul|ol|section|article|main|header|nav|center|font|span|a|b|strong|br|img|form|iframe)(?:\s[^<>]*)?/?>`)
	// closing tags of blocks are what a piece of a page has and a text about HTML hardly ever has many of.
	closing = pattern(`(?i)</(?:div|p|table|tr|td|li|ul|ol|h[1-6]|span|font|strong|section|article|a|b|center|body|html)\s*>|<br\s*/?>`)
)

// IsHTML reports whether data is a web page or a piece of one, by its first kilobytes and in whatever charset: it begins
// with a tag of a page, or with one of a piece that is closed or followed by others, or it holds several closing tags. A
// text that only speaks of <html> or writes 3 < 5 is none, and neither is XML that is not XHTML.
func IsHTML(data []byte) bool {
	data = data[:min(len(data), sniffed)]
	if bytes.IndexByte(data, '<') < 0 { // as in nearly all texts; every charset has that byte for it
		return false
	}
	head := normalize.Bytes(data, normalize.WithSteps()).Source()
	start := strings.TrimRight(head[len(opening().FindString(head)):], "\x00")
	switch {
	case sureTag().MatchString(start):
		return true
	case looseTag().MatchString(start):
		return closing().MatchString(start) || strings.Count(start, "<") >= 3
	case strings.HasPrefix(start, "<"):
		return false
	}
	return len(closing().FindAllString(start, 4)) >= 4
}
