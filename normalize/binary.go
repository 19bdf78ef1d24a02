package normalize

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// magic are the first bytes of common files that are no text.
var magic = []string{
	"%PDF-", "\x89PNG\r\n", "\xFF\xD8\xFF", "GIF87a", "GIF89a", "PK\x03\x04", "PK\x05\x06", "\x1F\x8B\x08", "BZh",
	"\x28\xB5\x2F\xFD", "\xFD7zXZ\x00", "7z\xBC\xAF", "Rar!\x1A", "\x7FELF", "MZ\x90\x00", "\xD0\xCF\x11\xE0", "RIFF", "OggS",
	"ID3", "\x00\x00\x00\x18ftyp", "\x00\x00\x00\x20ftyp", "SQLite format 3\x00", "PAR1",
}

// LooksBinary reports whether data is a file that is no text, such as a picture or an archive: by its first bytes, or
// because one in sixteen is a control character. UTF-16 is text, and so is text with a few zero bytes in it.
func LooksBinary(data []byte) bool {
	for _, m := range magic {
		if bytes.HasPrefix(data, []byte(m)) {
			return true
		}
	}
	head := data[:min(len(data), 8192)]
	if _, marked := cutMark(head); marked != "" || !manyControls(head) {
		return false
	}
	charset := detect(head, "")
	if !strings.HasPrefix(charset, "utf-16") {
		return true
	}
	text, _ := decodeAs(charset, head)
	return likelihood([]byte(text)) < -binarySurprise*float64(utf8.RuneCountInString(text))
}

// binarySurprise is the mean of [surprise] above which what decodes as UTF-16 is no text; Chinese has 5 to 9.
const binarySurprise = 11

func manyControls(data []byte) bool {
	n := 0
	for _, b := range data {
		if b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' || b == 0x7F {
			n++
		}
	}
	return n*16 > len(data)
}
