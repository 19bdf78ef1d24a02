package normalize

import (
	"bytes"
	"math"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/transform"
)

// Detect tells the charset of data by its bytes: a byte order mark, then UTF-8 if all or nearly all of it is valid UTF-8,
// then what the page declares where the bytes allow it, then whichever of UTF-8, GB18030, Big5 and UTF-16 makes the
// likeliest Chinese text. It gives one of the names of [Text.Charset] and never fails; data without any character
// outside ASCII is utf-8.
func Detect(data []byte) string { return detect(data, "") }

func detect(data []byte, declared string) string {
	if _, marked := cutMark(data); marked != "" {
		return marked
	}
	if utf8.Valid(data) {
		return validUTF8(data)
	}
	if mostlyUTF8(data) {
		return utf8Name
	}
	if declared == "" {
		declared = declaredIn(data)
	}
	return likeliest(sampleOf(data), declared)
}

// validUTF8 is the charset of valid UTF-8: that, or UTF-16 with little beyond ASCII.
func validUTF8(data []byte) string {
	if bytes.IndexByte(data, 0) >= 0 {
		if wide := evenZeros(data); wide != "" {
			return wide
		}
	}
	return utf8Name
}

// evenZeros finds UTF-16 that is mostly ASCII: a fifth of the bytes are zero, all of them on one side of their pairs.
func evenZeros(data []byte) string {
	zeros := [2]int{}
	head := data[:min(len(data), 4096)]
	for i, b := range head {
		if b == 0 {
			zeros[i&1]++
		}
	}
	switch {
	case zeros[1]*5 >= len(head) && zeros[1] > 0 && zeros[0]*20 <= zeros[1]:
		return utf16LEName
	case zeros[0]*5 >= len(head) && zeros[0] > 0 && zeros[1]*20 <= zeros[0]:
		return utf16BEName
	}
	return ""
}

// mostlyUTF8 reports whether data holds more characters of three or four bytes of UTF-8 than pieces that are none. In
// text of another charset one comes about by chance in some fifty characters; those of two bytes come about too easily.
func mostlyUTF8(data []byte) bool {
	valid, broken := 0, 0
	for i := 0; i < len(data) && (broken < 64 || broken < 4*valid); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(data[i:])
		switch {
		case n >= 3:
			valid++
		case r != utf8.RuneError:
		default:
			broken++
			n = badPrefix(data[i:])
		}
		i += n
	}
	return valid > broken
}

// sampled is how many bytes decide, from the first that is not ASCII on.
const sampled = 2048

func sampleOf(data []byte) []byte {
	start := bytes.IndexFunc(data, func(r rune) bool { return r >= utf8.RuneSelf })
	if start < 0 {
		start = 0
	}
	start &^= 1 // UTF-16 comes in pairs
	return data[start:min(len(data), start+sampled)]
}

// A declared charset is believed unless another makes text that is likelier by this much for each character of it.
const disbelief = 1.5

// likeliest decodes sample in each charset and gives the one whose text is most like Chinese.
func likeliest(sample []byte, declared string) string {
	best, bestScore := utf8Name, math.Inf(-1)
	for _, name := range []string{utf8Name, gb18030Name, big5Name, utf16LEName, utf16BEName} {
		text := sample
		if name != utf8Name {
			text, _, _ = transform.Append(encodingOf(name).NewDecoder(), make([]byte, 0, 2*len(sample)), sample)
		}
		score := likelihood(text)
		if name == declared {
			score += disbelief * float64(utf8.RuneCount(text))
		}
		if score > bestScore {
			best, bestScore = name, score
		}
	}
	return best
}

// likelihood is about the logarithm of the probability that a Chinese page has this text.
func likelihood(s []byte) float64 {
	table, sum := surprises(), 0.0
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRune(s[i:])
		sum -= float64(table[min(r, 0xFFFF)])
		i += n
	}
	return sum
}

// surprises is the table of surprise for the BMP; the rest is as surprising as U+FFFF.
var surprises = sync.OnceValue(func() *[1 << 16]float32 {
	table := new([1 << 16]float32)
	for r := range table {
		table[r] = float32(surprise(rune(r)))
	}
	return table
})

// surprise is how little a character is expected: common ones follow Zipf's law, the rest is estimated by block.
func surprise(r rune) float64 {
	if rank := commonRank(r); rank > 0 {
		return 2 + math.Log(float64(rank)+20)
	}
	switch {
	case r == '\n' || r == '\r' || r == '\t' || r >= ' ' && r < 0x7F:
		return 4
	case r < ' ' || r == 0x7F:
		return 12
	case r == utf8.RuneError:
		return 16
	case r >= 0x3001 && r <= 0x3011, r == '，', r == '：', r == '；', r == '！', r == '？', r == '（', r == '）', r == '　',
		r >= 0x2014 && r <= 0x201D, r == '…', r == '·':
		return 5.5
	case r >= 0xFF01 && r <= 0xFF5E:
		return 7.5
	case r >= 0x4E00 && r <= 0x9FFF:
		return 14
	case r >= 0x3040 && r <= 0x30FF, r >= 0x2150 && r <= 0x25FF, r >= 0xA1 && r <= 0xFF:
		return 11
	case r >= 0x3400 && r <= 0x4DBF, r >= 0xE000 && r <= 0xF8FF:
		return 17
	}
	return 15
}
