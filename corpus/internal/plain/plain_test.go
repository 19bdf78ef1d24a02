package plain

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// same asserts that as much of a text is plain as encoding/json leaves alone.
func same(t require.TestingT, text []byte) {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	require.NoError(t, enc.Encode(string(text)))
	written := buf.Bytes()[1:]
	want := 0
	for want < len(text) && text[want] == written[want] && text[want] != '\\' {
		want++
	}
	require.Equal(t, want, Prefix(text), "%q", text)
	if n := len(text); n < 8 {
		word := append(bytes.Clone(text), `"       `...)
		if Short(binary.LittleEndian.Uint64(word), n) {
			require.Equal(t, n, want, "%q", text)
		}
	}
}

func TestPrefix(t *testing.T) {
	for _, text := range []string{"", "中", "中国", "abcdefg", "abcdefgh", "abcdefghi\"", "去年培训1256人次，\n", "“一”\u2028", "中\u2029", "中\u2027\u202a",
		"\u07ff\u0800\ud7ff\ue000\uffff\ufffd😀中", "中国\xe4\xb8", "12345678\xc3", "\xed\xa0\x80中国中国"} {
		same(t, []byte(text))
	}
}

// TestEachByte puts each byte into each place of texts that are looked at many bytes at a time.
func TestEachByte(t *testing.T) {
	for _, text := range []string{"中", "中国", "exact", strings.Repeat("中国一，“０", 4), "abcdefg " + "ijklmnop12", "中国12中3é中国年,中国"} {
		for at := range len(text) {
			for b := range 256 {
				s := []byte(text)
				s[at] = byte(b)
				same(t, s)
			}
		}
	}
}

func TestPrefixOfAnything(t *testing.T) {
	pieces := rapid.SampledFrom([]string{"一", "三十", "，", "“", "a", "12345678", "é", "😀", "\u0800", "\ud7ff", "\ue000", "\uffff", "\u2028",
		"\"", "\\", "\n", "\x7f", "\xff", "\xe4", "\xe4\xb8", "\x80", "\xe0\x80\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xc0\x80"})
	rapid.Check(t, func(t *rapid.T) {
		same(t, []byte(strings.Join(rapid.SliceOfN(pieces, 0, 20).Draw(t, "pieces"), "")))
	})
}

func FuzzPrefix(f *testing.F) {
	f.Add([]byte("去年培训1256人次，\"x"))
	f.Fuzz(func(t *testing.T, text []byte) { same(t, text) })
}
