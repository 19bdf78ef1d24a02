package numeral

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// pieces are what the shortcut decides by: numbers, multipliers, what may go on behind them, and ordinary characters.
var pieces = strings.Fields("0 1 2 5 12 20 34 007 1,234 1.5 .5 2024 一 二 三 五 两 俩 〇 零 壹 陆 参 十 百 千 万 亿 兆 廿 几 数 余 多 来 半 负 上 点 又 分 分之 分钟 " +
	"½ - — ~ 至 到 + . , ， / 、 。 份 个 个半 個半小时 小时 月 日 年 元 人 名 线 些 般 统 e x × ^ * K 10^ G % \u00a0 打 队 伍 收 拾 第 初 米 瓦 克 卡 帕 货 钟 成 以 计 乎 零下 下 é 𠀀 \xff")

// TestShortAgreesWithLong reads random strings with and without the shortcut.
func TestShortAgreesWithLong(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 300_000 {
		var sb strings.Builder
		for range 1 + rng.IntN(7) {
			sb.WriteString(pieces[rng.IntN(len(pieces))])
			if k := rng.IntN(40); k < 4 {
				sb.WriteString([]string{" ", "\n", "  ", "　"}[k])
			}
		}
		agree(t, sb.String())
	}
	agree(t, news)
}

func FuzzShort(f *testing.F) {
	f.Add("15.78万亩，5600余名")
	f.Fuzz(func(t *testing.T, s string) { agree(t, s) })
}

func agree(t *testing.T, s string) {
	r := reader{s: s}
	for p := range len(s) {
		sym, size := at(s, p)
		if !sym.class.starts() || !r.mayStart(sym, p, size) {
			continue
		}
		got, ok, known := r.short(sym, p)
		if !known {
			continue
		}
		want, wantOK := r.long(sym, p, size)
		if ok != wantOK || ok && !same(got, want) {
			require.Failf(t, "the shortcut differs", "%q at %d:\n%+v %v\n%+v %v", s, p, got, ok, want, wantOK)
		}
	}
}

func same(a, b Numeral) bool {
	if a.Value.String() != b.Value.String() || a.Value.Exponent() != b.Value.Exponent() ||
		a.Low == nil || b.Low == nil || !a.Low.Equal(*b.Low) || (a.High == nil) != (b.High == nil) || a.High != nil && !a.High.Equal(*b.High) || b.Parts != nil || b.Certain != nil {
		return false
	}
	b.Value, b.Low, b.High, b.Parts = a.Value, a.Low, a.High, a.Parts
	return a.Span == b.Span && a.HasValue == b.HasValue && a.Bound == b.Bound && a.Kind == b.Kind && a.Chinese == b.Chinese &&
		a.Lone == b.Lone && a.Vague == b.Vague
}
