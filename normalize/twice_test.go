package normalize

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
	"pgregory.net/rapid"

	"github.com/liangci/liangci/normalize/mojibake"
)

// checkTwice asserts that what was normalised is left as it is when it is normalised again.
func checkTwice(t require.TestingT, x *Text, opts ...Option) {
	once := x.String()
	for _, again := range []*Text{String(once, opts...), Bytes([]byte(once), opts...)} {
		for _, e := range again.Edits() {
			require.True(t, e.Step == RepairStep && e.Before == e.After, "%s: %q → %q in %.300q, which came from %.300q", e.Step, e.Before, e.After, once, x.Source())
		}
		require.Equal(t, once, again.String())
	}
}

// pages are the articles of the project, and those beside it where there are any.
func pages(t testing.TB) map[string][]byte {
	t.Helper()
	all := map[string][]byte{}
	for _, pattern := range []string{"../testdata/articles/*.txt", "../testdata/bench/*.txt", "../testdata/raw/*.[th]*", "../../shared/gold/*/*.txt"} {
		names, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, name := range names {
			data, err := os.ReadFile(name)
			require.NoError(t, err)
			all[name] = data
		}
	}
	require.NotEmpty(t, all)
	return all
}

// siteList is what a site puts pinyin behind, in the order in which it does.
var siteList = func() (list []mojibake.Annotation) {
	for _, pair := range strings.Fields("數shù 規guī 冊cè 驗yàn 內nèi 開kāi 當dāng 動dòng 個gè 實shí 學xué 長zhǎng 項xiàng 設shè 農nóng 業yè 產chǎn 縣xiàn 區qū 億yì 萬wàn 餘yú 戶hù 來lái 對duì 說shuō 時shí 為wèi") {
		r, n := utf8.DecodeRuneInString(pair)
		list = append(list, mojibake.Annotation{Char: r, Pinyin: pair[n:]})
	}
	return list
}()

// disguises are what happens to pages on their way, as far as this package undoes it.
var disguises = map[string]func(string) string{
	"annotated, one byte out of step": func(s string) string { return corrupted(s, mojibake.S, 0) },
	"with hits, orphans dropped":      func(s string) string { return corrupted(s, mojibake.D, 3) },
	"commas put in front of marks":    func(s string) string { return strings.NewReplacer("，", "，,", "。", ",。").Replace(s) },
	"lines of 17 characters":          func(s string) string { return wrappedAt(s, 17, "\n") },
	"lines of 26, marked by spaces":   func(s string) string { return wrappedAt(s, 26, " ") },
	"a blank line behind each":        func(s string) string { return wrappedAt(s, 30, "\n\n") },
	"two columns": func(s string) string {
		return wrappedAt(s[:len(s)/6*3], 12, " ") + "\n" + wrappedAt(s[len(s)/6*3:], 20, " ")
	},
	"spaced letters": func(s string) string { return strings.Join(strings.Split(s, ""), " ") },
	"references, encoded twice": func(s string) string {
		return strings.NewReplacer("，", "&amp;#65292;", "1", "&#49;", "\n", "&nbsp;\n").Replace(s)
	},
	"UTF-8 read as GBK":          func(s string) string { return readAs(s, simplifiedchinese.GBK) },
	"UTF-8 read as Windows-1252": func(s string) string { return readAs(s, charmap.Windows1252) },
	"full-width ASCII":           widened,
}

func corrupted(s string, v mojibake.Variant, hits int) string {
	c := mojibake.Corruption{Variant: v, List: siteList}
	if hits > 0 {
		c.Hit = func(n int) bool { return n%hits == 0 }
	}
	broken, _ := mojibake.Corrupt(strings.NewReplacer("们", "們", "家带", "家帶", "开", "開", "当", "當", "业", "業", "区", "區", "万", "萬", "个", "個", "县", "縣", "农", "農").Replace(s), c)
	return broken
}

func wrappedAt(s string, n int, with string) string {
	var b strings.Builder
	for line := range strings.Lines(s) {
		column := 0
		for _, r := range line {
			if column == n && r != '\n' {
				b.WriteString(with)
				column = 0
			}
			b.WriteRune(r)
			column++
		}
	}
	return b.String()
}

func readAs(s string, e encoding.Encoding) string {
	out, err := e.NewDecoder().String(s)
	if err != nil {
		return s
	}
	return out
}

func widened(s string) string {
	return strings.Map(func(r rune) rune {
		if r > ' ' && r < 0x7F {
			return r + 0xFEE0
		}
		return r
	}, s)
}

func TestTwice(t *testing.T) {
	for name, data := range pages(t) {
		x := Bytes(data)
		t.Run(filepath.Base(name), func(t *testing.T) {
			checkTwice(t, x)
			if testing.Short() || !strings.Contains(name, "testdata") {
				return
			}
			for reason, disguise := range disguises {
				t.Run(reason, func(t *testing.T) { checkTwice(t, String(disguise(x.Source()))) })
			}
		})
	}
}

// FuzzTwice: normalising what was normalised changes nothing.
func FuzzTwice(f *testing.F) {
	for name, data := range pages(f) {
		if !strings.Contains(name, "testdata") {
			continue
		}
		text := String(string(data)).Source()
		head := wholeRunes(text, Span{0, 300})
		f.Add(text[:head.End])
		for _, disguise := range disguises {
			f.Add(disguise(text[:head.End]))
		}
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 1500 {
			s = s[:1500]
		}
		checkTwice(t, Bytes([]byte(s)))
		checkTwice(t, String(s, WithKeepLines()), WithKeepLines())
	})
}

// shards are what texts are broken into, and what steps look for.
var shards = strings.Split("&|&amp;|amp;|nbsp;|#x4e2d;|&#52;|&#x|;|&lt;|＆|開(kāi)|個(gè)|农(nóng)|中(zhong)|(zhong)|(|)|（|）|?guī)|(guī)|kāi|gè|?|？|! |！|”|“|。|，|,|、|：|．|.|"+
	"１|2|345|%|\u200b|\u200d|\ufe0f|\ufeff|\u00a0|\u3000|\r|\n|\n\n| |  |\t|家|們|在|帶|骨|乾|乾隆|著|著名|国|國|開|開放|錛|锛|銆|浣犲ソ|鍙戝睍|Ã¤|ä½\u00a0å¥½|ÖÐ¹ú|"+
	"薄|皫|煾祹|Ч歉伞|€|\ufffd|锟斤拷|\ue001|⼈|\uf900|齻|😀|入夏以来县里连日暴雨成灾|青禾镇三天里先后转移群众|队挨家挨户清点受灾的农田|一、|（一）|1.|記者|a|Z", "|")

// TestTwiceOfShards puts shards together in every way.
func TestTwiceOfShards(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOfN(rapid.SampledFrom(shards), 0, 60).Draw(t, "shards"), "")
		checkTwice(t, String(s))
		checkTwice(t, String(s, WithKeepLines()), WithKeepLines())
	})
}
