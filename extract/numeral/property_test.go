package numeral

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// style is a way to write Chinese numbers.
type style struct {
	digits, small, big string
	two                string // 二 before 百 and 千; 两 in speech
	one                bool   // 一十五 rather than 十五
}

var styles = []style{
	{"零一二三四五六七八九", "十百千", "万亿兆", "二", false},
	{"零一二三四五六七八九", "十百千", "万亿兆", "两", true},
	{"〇一二三四五六七八九", "十百千", "萬億兆", "兩", false},
	{"零壹贰叁肆伍陆柒捌玖", "拾佰仟", "万亿兆", "贰", true},
	{"零壹貳參肆伍陸柒捌玖", "拾佰仟", "萬億兆", "貳", true},
}

func runeOf(s string, i int) string { return string([]rune(s)[i]) }

// format writes n the way a careful writer does: sections of four digits, 零 for empty places.
func (st style) format(n int64) string {
	if n == 0 {
		return runeOf(st.digits, 0)
	}
	var b strings.Builder
	gap := false
	for i := 3; i >= 0; i-- {
		unit := pow10[4*i]
		sec := n / unit % 10000
		if sec == 0 {
			gap = b.Len() > 0
			continue
		}
		if b.Len() > 0 && (gap || sec < 1000) {
			b.WriteString(runeOf(st.digits, 0))
		}
		gap = false
		b.WriteString(st.section(sec, b.Len() == 0))
		if i > 0 {
			b.WriteString(runeOf(st.big, i-1))
		}
	}
	return b.String()
}

// section writes a number below 10000; first is true if nothing stands before it.
func (st style) section(n int64, first bool) string {
	var b strings.Builder
	gap := false
	for i := 3; i >= 0; i-- {
		d := n / pow10[i] % 10
		switch {
		case d == 0:
			gap = b.Len() > 0
			continue
		case gap:
			b.WriteString(runeOf(st.digits, 0))
			gap = false
		}
		switch {
		case d == 2 && i > 1:
			b.WriteString(st.two)
		case d == 1 && i == 1 && first && b.Len() == 0 && !st.one:
		default:
			b.WriteString(runeOf(st.digits, int(d)))
		}
		if i > 0 {
			b.WriteString(runeOf(st.small, i-1))
		}
	}
	return b.String()
}

// TestRoundTrip writes random integers in Chinese and reads them again, alone and in running text.
func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		digits := rapid.IntRange(1, 16).Draw(t, "digits")
		n := rapid.Int64Range(0, pow10[digits]-1).Draw(t, "n")
		st := rapid.SampledFrom(styles).Draw(t, "style")
		text := st.format(n)
		got, err := Parse(text)
		require.NoError(t, err)
		require.Equal(t, strconv.FormatInt(n, 10), got.Value.String(), text)
		require.Equal(t, Exact, got.Bound, text)
		if n > 10 {
			found := All("，共" + text + "元。")
			require.Len(t, found, 1, text)
			require.Equal(t, strconv.FormatInt(n, 10), found[0].Value.String(), text)
		}
	})
}

// TestGroupedRoundTrip does the same with Arabic digits, separators and a multiplier.
func TestGroupedRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Int64Range(0, pow10[15]).Draw(t, "n")
		plain := strconv.FormatInt(n, 10)
		grouped := plain
		for i := len(plain) - 3; i > 0; i -= 3 {
			grouped = grouped[:i] + "," + grouped[i:]
		}
		for _, text := range []string{plain, grouped, strings.ReplaceAll(grouped, ",", "，")} {
			got, ok := ReadAt(text+"万", 0)
			require.True(t, ok, text)
			require.Equal(t, len(text)+len("万"), got.Span.End, text)
			want := plain + "0000"
			if n == 0 {
				want = "0"
			}
			require.Equal(t, want, got.Value.String(), text)
		}
	})
}

// TestPositionalRoundTrip reads digits one by one.
func TestPositionalRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Int64Range(100, pow10[12]).Draw(t, "n")
		var b strings.Builder
		for _, c := range strconv.FormatInt(n, 10) {
			b.WriteString(runeOf("〇一二三四五六七八九", int(c-'0')))
		}
		got, err := Parse(b.String())
		require.NoError(t, err)
		require.Equal(t, strconv.FormatInt(n, 10), got.Value.String(), b.String())
	})
}

// TestNumeralSoup checks the invariants of FuzzAll on texts made of nothing but numeral characters.
func TestNumeralSoup(t *testing.T) {
	pieces := []string{"一", "两", "三", "五", "九", "零", "〇", "十", "百", "千", "万", "亿", "兆", "半", "几", "数", "余", "多", "来", "上",
		"点", "又", "分", "之", "分之", "至", "到", "廿", "陆", "佰", "壹", "负", "½", "1", "2", "0", "35", "007", "1.5", ".", ",", "，", "/",
		"-", "—", "~", "+", " ", "\n", "个", "、", "e", "^", "份", "成", "以", "元", "年"}
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 12).Draw(t, "pieces"), "")
		end := 0
		for _, n := range All(text) {
			require.LessOrEqual(t, end, n.Span.Start, text)
			end = n.Span.End
			require.LessOrEqual(t, end, len(text), text)
			again, ok := ReadAt(text, n.Span.Start)
			require.True(t, ok, text)
			require.Equal(t, n.Span, again.Span, text)
			checkLimits(t, text, n)
		}
		if n, err := Parse(text); err == nil {
			checkLimits(t, text, n)
		}
	})
}
