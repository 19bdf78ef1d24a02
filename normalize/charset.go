package normalize

import (
	"bytes"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
)

// The charsets that are decoded, by the names that [Text.Charset] gives.
const (
	utf8Name    = "utf-8"
	utf16LEName = "utf-16le"
	utf16BEName = "utf-16be"
	gb18030Name = "gb18030"
	big5Name    = "big5"
)

// labels maps what pages and servers call a charset to its name here. The older GB charsets are parts of GB 18030, and
// Hong Kong's additions are part of Big5 as it is decoded.
var labels = map[string]string{
	"utf-8": utf8Name, "utf8": utf8Name, "utf-8-sig": utf8Name, "unicode-1-1-utf-8": utf8Name,
	"utf-16": utf16LEName, "utf-16le": utf16LEName, "utf16": utf16LEName, "ucs-2": utf16LEName, "unicode": utf16LEName,
	"utf-16be": utf16BEName, "unicodefffe": utf16BEName,
	"gb18030": gb18030Name, "gbk": gb18030Name, "gb2312": gb18030Name, "gb_2312": gb18030Name, "gb_2312-80": gb18030Name,
	"x-gbk": gb18030Name, "cp936": gb18030Name, "936": gb18030Name, "ms936": gb18030Name, "chinese": gb18030Name,
	"euc-cn": gb18030Name, "hz-gb-2312": "",
	"big5": big5Name, "big-5": big5Name, "big5-hkscs": big5Name, "big5hkscs": big5Name, "cn-big5": big5Name,
	"x-x-big5": big5Name, "cp950": big5Name, "950": big5Name, "csbig5": big5Name,
}

// CharsetName gives the name here of a charset by one of its usual labels ("GBK" is gb18030), or false if it is not one
// that can be decoded.
func CharsetName(label string) (name string, ok bool) {
	name = labels[strings.ToLower(strings.TrimSpace(label))]
	return name, name != ""
}

// encodingOf gives the decoder's side of a charset other than UTF-8.
func encodingOf(name string) encoding.Encoding {
	switch name {
	case utf16LEName:
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	case utf16BEName:
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	case big5Name:
		return traditionalchinese.Big5
	}
	return simplifiedchinese.GB18030
}

// byteOrderMarks, with the charset that each one proves.
var byteOrderMarks = []struct{ mark, charset string }{
	{"\xEF\xBB\xBF", utf8Name}, {"\xFF\xFE", utf16LEName}, {"\xFE\xFF", utf16BEName}, {"\x84\x31\x95\x33", gb18030Name},
}

// cutMark takes a byte order mark off data and gives its charset, or "" if there is none.
func cutMark(data []byte) (rest []byte, charset string) {
	for _, m := range byteOrderMarks {
		if bytes.HasPrefix(data, []byte(m.mark)) {
			return data[len(m.mark):], m.charset
		}
	}
	return data, ""
}

// declaredIn gives the charset that an HTML page or XML text declares in its first lines, or "".
func declaredIn(data []byte) string {
	head := data[:min(len(data), 4096)]
	if bytes.IndexByte(head, '<') < 0 {
		return ""
	}
	lower := bytes.ToLower(head)
	for _, d := range []struct{ tag, word string }{{"<meta", "charset"}, {"<?xml", "encoding"}} {
		for rest := lower; ; {
			_, behind, found := bytes.Cut(rest, []byte(d.tag))
			if !found {
				break
			}
			tag, _, _ := bytes.Cut(behind, []byte(">"))
			if _, value, ok := bytes.Cut(tag, []byte(d.word)); ok {
				if name, known := CharsetName(attribute(value)); known {
					return name
				}
			}
			rest = behind
		}
	}
	return ""
}

// attribute gives the value of what begins with = in an HTML tag.
func attribute(s []byte) string {
	s = bytes.TrimLeft(s, " \t\r\n")
	if len(s) == 0 || s[0] != '=' {
		return ""
	}
	s = bytes.TrimLeft(s[1:], " \t\r\n\"'")
	if end := bytes.IndexAny(s, "\"' ;/\t\r\n"); end >= 0 {
		s = s[:end]
	}
	return string(s)
}
