package normalize

import (
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func simplified(s string) string { return String(s, WithSteps(Simplify())).String() }

// TestPatches runs the example of every correction, and asks that it would come out wrong without the entry.
func TestPatches(t *testing.T) {
	lines := strings.Split(patchesTSV, "\n")
	for n, line := range lines {
		if line == "" || line[0] == '#' || strings.HasPrefix(line, "ambiguous") || strings.HasPrefix(line, "scripts") {
			continue
		}
		fields := strings.Split(line, "\t")
		require.Len(t, fields, 3, "patches.tsv:%d: expected from, to and example", n+1)
		before, after, ok := strings.Cut(fields[2], " => ")
		require.True(t, ok, "patches.tsv:%d: expected an example with =>", n+1)
		assert.Contains(t, before, fields[0], "patches.tsv:%d: the example does not hold the entry", n+1)
		assert.Equal(t, after, simplified(before), "patches.tsv:%d: %s", n+1, fields[0])

		others := strings.Join(slices.Delete(slices.Clone(lines), n, n+1), "\n")
		without, err := compile(charactersTSV, phrasesTSV, scriptTSV, variantsTSV, others)
		require.NoError(t, err)
		assert.NotEqual(t, after, convert(without, before), "patches.tsv:%d: %s is not needed for its example", n+1, fields[0])
	}
}

func convert(c *conversion, s string) string {
	return String(s, WithSteps(Step{Name: "simplify", Apply: func(e *Editor) { simplifyWith(e, c) }})).String()
}

// TestVariants holds the list of variants to its own rule.
func TestVariants(t *testing.T) {
	seen := map[string]bool{}
	for n, line := range strings.Split(strings.TrimSuffix(variantsTSV, "\n"), "\n") {
		if line[0] == '#' {
			continue
		}
		from, to, _ := strings.Cut(line, "\t")
		assert.Equal(t, 1, utf8.RuneCountInString(from), "variants.tsv:%d", n+1)
		assert.False(t, seen[from], "variants.tsv:%d: %s stands twice", n+1, from)
		assert.Equal(t, to, simplified(to), "variants.tsv:%d: %s would be converted again", n+1, to)
		assert.Equal(t, to, simplified(from), "variants.tsv:%d", n+1)
		seen[from] = true
	}
}

func TestSimplify(t *testing.T) {
	for _, c := range []struct{ reason, in, want string }{
		{"plain conversion", "興安盟水稻畝產量高達761.5公斤", "兴安盟水稻亩产量高达761.5公斤"},
		{"Hong Kong's and Japan's shapes", "産裏説閲為爲衆眾啓啟羣綫麪衞滙", "产里说阅为为众众启启群线面卫汇"},
		{"台 has four sources", "台灣臺灣颱風檯面枱", "台湾台湾台风台面台"},
		{"names keep 乾, all else is 干", "乾隆年間晒乾的乾淨乾坤餅乾", "乾隆年间晒干的干净乾坤饼干"},
		{"the note 徵 and 征", "宮商角徵羽，特徵，徵收", "宫商角徵羽，特征，征收"},
		{"覆 stays where it covers", "覆蓋率，回覆，覆核，顛覆，重覆", "覆盖率，回复，复核，颠覆，重复"},
		{"著 in both meanings", "著名作家著有名著，看著原著，隨著時間，執著", "著名作家著有名著，看着原著，随着时间，执着"},
		{"gods keep 祇", "神祇與衹有、祇是", "神祇与只有、只是"},
		{"words are not localised", "軟體、網路、資訊、計程車、滑鼠", "软体、网路、资讯、计程车、滑鼠"},
		{"什麼 in all spellings", "什麼、甚麼、甚麽、什麽、甚至", "什么、什么、什么、什么、甚至"},
		{"陜, which stands for 陝 on many pages", "陜西、陜南", "陕西、陕南"},
		{"variants of China's table", "痲痺、砲台、牠們、妳、歳、汚水、様子、姪女", "麻痹、炮台、它们、你、岁、污水、样子、侄女"},
		{"single characters", "餘於週佔佈採慾遊鬱癥濛迴復複係繫傢俱像象錶鍾鐘後", "余于周占布采欲游郁症蒙回复复系系家具像象表钟钟后"},
		{"simplified text passes unchanged", "什么干部，只有后来公里面粉谷物，皇后、征收、里程、复杂、余额", "什么干部，只有后来公里面粉谷物，皇后、征收、里程、复杂、余额"},
		{"phrases do not wait for one that asks for the script", "什么起著作用，这么明瞭", "什么起着作用，这么明瞭"},
		{"and keeps what both scripts have", "张三著，乾县，慰藉，毕昇，明瞭，该书为学者所著", "张三著，乾县，慰藉，毕昇，明瞭，该书为学者所著"},
		{"mixed text is converted character by character", "什么叫發展？干部們说：只要後勤跟上", "什么叫发展？干部们说：只要后勤跟上"},
		{"nothing lies beyond the BMP", "㑮㔋𠁞", "㑮㔋𠁞"},
		{"a phrase at the end, cut short", "乾", "干"},
		{"other scripts", "Café Ω 한국 ひらがな 😀", "Café Ω 한국 ひらがな 😀"},
	} {
		assert.Equal(t, c.want, simplified(c.in), c.reason)
		assert.Equal(t, simplified(c.in), simplified(simplified(c.in)), "twice: %s", c.reason)
	}
}

func TestCompileRefuses(t *testing.T) {
	for _, c := range []struct{ reason, table, want string }{
		{"no tab", "著 着", "line 1: expected two fields"},
		{"alignment is character by character", "# c\n計程車\t出租\n", "line 2: 計程車: expected as many characters"},
		{"phrases begin with a character of three bytes", "é著\té着", "first characters"},
	} {
		_, err := compile(c.table)
		require.ErrorContains(t, err, c.want, c.reason)
	}
}

// TestParallelCorpus compares with a corpus that has each sentence in both scripts. Its quotation marks differ by design.
func TestParallelCorpus(t *testing.T) {
	data, err := os.ReadFile("../../shared/suites/parallel-gsd-dev.tsv")
	if err != nil {
		t.Skip("no parallel corpus beside the project")
	}
	characters, wrong := 0, 0
	for line := range strings.Lines(string(data)) {
		before, after, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		got, want := []rune(simplified(before)), []rune(after)
		require.Len(t, got, len(want), before)
		for i := range want {
			if strings.ContainsRune("「」『』", got[i]) {
				continue
			}
			characters++
			if got[i] != want[i] {
				wrong++
				t.Logf("%c for %c: %s", got[i], want[i], string(want[max(0, i-4):min(len(want), i+5)]))
			}
		}
	}
	t.Logf("%d of %d characters differ", wrong, characters)
	assert.LessOrEqual(t, wrong*10000, characters*3, "at most 0.03 %% may differ")
}

func TestSimplifyWith(t *testing.T) {
	step, err := SimplifyWith("# ours\n國\t國\n頭髮\t头发\n资讯\t信息\n")
	require.NoError(t, err)
	for from, want := range map[string]string{"中國": "中國", "理頭髮": "理头发", "資訊": "资讯", "资讯": "信息"} {
		assert.Equal(t, want, String(from, WithSteps(step)).String())
	}
	_, err = SimplifyWith("國\t国\n國家\n")
	assert.ErrorContains(t, err, `line 2: expected two fields with a tab between them, got "國家"`)
}
