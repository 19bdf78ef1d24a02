package corpus

import (
	"encoding/binary"
	"strconv"
	"unicode/utf8"

	"github.com/liangci/liangci/corpus/internal/plain"
)

// appendText appends a string of JSON without the quotation mark that begins it, which stands in out already.
func appendText(out []byte, s string) []byte {
	if s == "" {
		return append(out, '"')
	}
	const end = `"        ` // eight spaces, for words to be looked at
	begin := len(out)
	out = append(append(out, s...), end...)
	if len(s) > 7 || !plain.Short(binary.LittleEndian.Uint64(out[begin:]), len(s)) {
		if n := plain.Prefix(out[begin:]); n < len(s) {
			return appendEscaped(out[:begin+n], s[n:])
		}
	}
	return out[:len(out)-len(end)+1]
}

// appendEscaped is appendText for what need not stand for itself.
func appendEscaped(out []byte, s string) []byte {
	done := 0
	for i := 0; i < len(s); {
		if b := s[i]; b < utf8.RuneSelf {
			if b < ' ' || b == '"' || b == '\\' {
				out = appendEscape(append(out, s[done:i]...), b)
				done = i + 1
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 || (r == 0x2028 || r == 0x2029) {
			out = strconv.AppendInt(append(append(out, s[done:i]...), `\u`...), int64(r), 16)
			done = i + n
		}
		i += n
	}
	return append(append(out, s[done:]...), '"')
}

// appendEscape appends what stands in a string for a character of ASCII that cannot.
func appendEscape(out []byte, b byte) []byte {
	const hex = "0123456789abcdef"
	switch b {
	case '"', '\\':
		return append(out, '\\', b)
	case '\b':
		return append(out, `\b`...)
	case '\f':
		return append(out, `\f`...)
	case '\n':
		return append(out, `\n`...)
	case '\r':
		return append(out, `\r`...)
	case '\t':
		return append(out, `\t`...)
	}
	return append(out, '\\', 'u', '0', '0', hex[b>>4], hex[b&0xF])
}

// appendWhole appends a number, which mostly is a small one.
func appendWhole(out []byte, n int64) []byte {
	const small = 10_000
	if uint64(n) >= small {
		return strconv.AppendInt(out, n, 10)
	}
	u := uint32(n)
	switch {
	case u >= 1000:
		return append(out, byte('0'+u/1000), byte('0'+u/100%10), byte('0'+u/10%10), byte('0'+u%10))
	case u >= 100:
		return append(out, byte('0'+u/100), byte('0'+u/10%10), byte('0'+u%10))
	case u >= 10:
		return append(out, byte('0'+u/10), byte('0'+u%10))
	}
	return append(out, byte('0'+u))
}
