package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestBrokenUTF8(t *testing.T) {
	for _, c := range []struct{ reason, in, want string }{
		{"a byte that begins nothing", "15\xff.78万", "15\uFFFD.78万"},
		{"a character cut short is one", "万\xe4\xba", "万\uFFFD"},
		{"cut short by a letter", "\xe4\xbaa", "\uFFFDa"},
		{"each lonely continuation is one", "\x80\x80", "\uFFFD\uFFFD"},
		{"overlong forms are bytes that begin nothing", "\xc0\xaf\xe0\x80\x80", strings.Repeat("\uFFFD", 5)},
		{"a surrogate", "\xed\xa0\x80", strings.Repeat("\uFFFD", 3)},
		{"beyond Unicode", "\xf4\x90\x80\x80", strings.Repeat("\uFFFD", 4)},
		{"a long prefix is one", "\xf0\x9f\x98x", "\uFFFDx"},
		{"U+FFFD itself is no fault", "\uFFFD", "\uFFFD"},
	} {
		got := Bytes([]byte(c.in), WithSteps(), WithCharset("utf-8"))
		assert.Equal(t, c.want, got.Source(), c.reason)
		assert.Equal(t, got.Source(), String(c.in, WithSteps()).Source(), "String and Bytes agree: %s", c.reason)
	}
}

func TestBadBytesAreEdits(t *testing.T) {
	got := Bytes([]byte("\xEF\xBB\xBF面积15.7\xff\xe4\xba8萬亩"))
	assert.Equal(t, "面积15.7\uFFFD\uFFFD8萬亩", got.Source())
	assert.Equal(t, []Edit{
		{Step: "decode", Source: Span{10, 13}, Before: "\xff", After: "\uFFFD", Certain: true, Raw: Span{13, 14}},
		{Step: "mojibake", Source: Span{10, 16}, Before: "\uFFFD\uFFFD", After: "\uFFFD\uFFFD", Reason: "these bytes were lost before"},
		{Step: "decode", Source: Span{13, 16}, Before: "\xe4\xba", After: "\uFFFD", Certain: true, Raw: Span{14, 16}},
		{Step: "simplify", Source: Span{17, 20}, Before: "萬", After: "万", Certain: true},
	}, got.Edits())

	raw, ok := encodeAs(gb18030Name, "培训技术骨干人才，新建大棚")
	require.True(t, ok)
	got = Bytes(append(raw, 0xFF, '1'))
	assert.Equal(t, gb18030Name, got.Charset())
	assert.Equal(t, "培训技术骨干人才，新建大棚\uFFFD1", got.Source())
	assert.Equal(t, Span{len(raw), len(raw) + 1}, got.Edits()[0].Raw)
	assert.Equal(t, "\xff", got.Edits()[0].Before)
}

func TestCharsets(t *testing.T) {
	const simplified, traditional = "全县累计培训技术骨干1256人次，新建大棚15.78万亩。", "全縣累計培訓技術骨幹1256人次，新建大棚15.78萬畝。"
	marks := map[string]string{utf8Name: "\xEF\xBB\xBF", utf16LEName: "\xFF\xFE", utf16BEName: "\xFE\xFF", gb18030Name: "\x84\x31\x95\x33"}
	for _, charset := range []string{utf8Name, utf16LEName, utf16BEName, gb18030Name, big5Name} {
		for _, text := range []string{simplified, traditional} {
			raw, ok := encodeAs(charset, text)
			if !ok {
				continue
			}
			got := Bytes(raw)
			assert.Equal(t, charset, got.Charset())
			assert.Equal(t, text, got.Source(), charset)
			assert.Equal(t, simplified, got.String(), charset)
			if mark := marks[charset]; mark != "" {
				got := Bytes(append([]byte(mark), raw...))
				assert.Equal(t, charset, got.Charset())
				assert.Equal(t, text, got.Source(), "%s with a byte order mark", charset)
			}
		}
	}
}

func TestDetect(t *testing.T) {
	gb, _ := encodeAs(gb18030Name, "培训班")
	wide, _ := encodeAs(utf16LEName, "GDP 1.5%\nCPI 2.0%\n")
	for _, c := range []struct{ reason, in, want string }{
		{"nothing", "", utf8Name},
		{"ASCII", "15.78 mu", utf8Name},
		{"UTF-8 with a broken byte in a number", "新建大棚15\xff.78万亩", utf8Name},
		{"UTF-8 cut off in a character", "新建大棚\xe4\xba", utf8Name},
		{"UTF-8 with zero bytes", "新建\x00大棚", utf8Name},
		{"ASCII with a zero byte", "15\x00.78", utf8Name},
		{"UTF-16 of ASCII only", string(wide), utf16LEName},
		{"a page's own word", `<meta charset="gbk"><p>` + string(gb), gb18030Name},
		{"the old form", `<META http-equiv=Content-Type content="text/html; charset=gb2312">` + string(gb), gb18030Name},
		{"XML", `<?xml version="1.0" encoding='GB18030'?>` + string(gb), gb18030Name},
		{"a page's word that is wrong is overruled", `<meta charset="utf-8"><p>` + string(gb) + string(gb) + string(gb), gb18030Name},
		{"the bytes overrule a page's word", `<meta charset="gbk">新建大棚`, utf8Name},
	} {
		assert.Equal(t, c.want, Detect([]byte(c.in)), c.reason)
	}
}

func TestCharsetOptions(t *testing.T) {
	raw := []byte{0xB0, 0xEA} // 瓣 or 國
	assert.Equal(t, "瓣", Bytes(raw, WithCharset("GBK")).Source())
	assert.Equal(t, "國", Bytes(raw, WithCharset(" Big5 ")).Source())
	assert.Equal(t, "國", Bytes(raw, WithDeclaredCharset("big5")).Source(), "the declaration decides where the bytes cannot")
	assert.Equal(t, "国", Bytes([]byte("国"), WithDeclaredCharset("big5")).Source(), "UTF-8 needs no declaration")
	assert.Equal(t, "国", Bytes([]byte("国"), WithCharset("klingon")).Source(), "an unknown label is as if it were not given")
	assert.Equal(t, "锘縂", Bytes([]byte("\xEF\xBB\xBFG"), WithCharset("gbk")).Source(), "another charset's mark is text")
	name, ok := CharsetName("GB2312")
	assert.True(t, ok)
	assert.Equal(t, gb18030Name, name)
	_, ok = CharsetName("iso-8859-1")
	assert.False(t, ok)
}

func TestLineEndsAndZerosStayInTheSource(t *testing.T) {
	got := Bytes([]byte("一\r\n二\r三\x00四\n"))
	assert.Equal(t, "一\r\n二\r三\x00四\n", got.Source())
	assert.Equal(t, "一\n二\n三四\n", got.String())
	assert.Equal(t, "三\x00四", got.Quote(Span{8, 14}))
}

func TestLooksBinary(t *testing.T) {
	wide, _ := encodeAs(utf16LEName, strings.Repeat("全县累计培训技术骨干1256人次，新建大棚15.78万亩。", 9))
	gb, _ := encodeAs(gb18030Name, "全县累计培训技术骨干")
	random := make([]byte, 4000)
	for i, x := 0, uint32(7); i < len(random); i++ {
		x = x*1664525 + 1013904223
		random[i] = byte(x >> 24)
	}
	for _, c := range []struct {
		reason string
		in     []byte
		want   bool
	}{
		{"nothing", nil, false},
		{"text", []byte("全县累计培训"), false},
		{"GB18030", gb, false},
		{"UTF-16 without a mark", wide, false},
		{"UTF-16 with a mark", append([]byte("\xFF\xFE"), wide...), false},
		{"a zero byte in a text", []byte("全县累计\x00培训技术骨干"), false},
		{"a picture", []byte("\x89PNG\r\n\x1a\n\x00\x00"), true},
		{"PDF, though it begins with letters", []byte("%PDF-1.4\n"), true},
		{"an archive", []byte("PK\x03\x04\x14"), true},
		{"noise", random, true},
		{"a program", []byte("\x01\x02\x03\x00\x00\x00\x00\x10abc\x00\x00"), true},
	} {
		assert.Equal(t, c.want, LooksBinary(c.in), c.reason)
	}
}
