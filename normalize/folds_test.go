package normalize

import (
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// checkFolds asserts that Width makes the same of a text when it looks at the places only that a look at the text found, and
// that another look at these places finds what one at the whole does.
func checkFolds(t require.TestingT, s string) (changed bool) {
	before, ok := look(s)
	if !ok || before.known() == nil {
		return false
	}
	whole, places := Editor{in: s}, Editor{in: s, folds: before.known()}
	foldWidth(&whole)
	foldWidth(&places)
	want, changed := whole.finish("width")
	got, _ := places.finish("width")
	require.Equal(t, want, got, "%q", s)
	if !changed {
		return false
	}
	after, _ := look(want.out)
	again := before.folded(&got)
	require.Zero(t, after.signs&^again.signs, "%q shows more than its changed places", want.out)
	require.Equal(t, after.signs&signFold, again.signs&signFold, "%q", want.out)
	require.Equal(t, after.known(), again.known(), "%q", want.out)
	return true
}

func TestFoldsOfPages(t *testing.T) {
	changed := 0
	for _, data := range pages(t) {
		s := String(string(data)).Source()
		checkFolds(t, s)
		for line := range strings.Lines(s) {
			if checkFolds(t, line) {
				changed++
			}
		}
	}
	require.Greater(t, changed, 100, "lines that Width changes")
}

// TestFoldsOfShards: the same where signs stand next to one another, and to what changes beside them.
func TestFoldsOfShards(t *testing.T) {
	piece := rapid.OneOf(rapid.SampledFrom(shards), rapid.String(), rapid.StringOf(rapid.RuneFrom(nil, unicode.Han)),
		rapid.StringOf(rapid.SampledFrom([]rune("，：．,（(?!１2ａ%\u200b\u3000\ue000\ufe0f\r\n。、中⽤\U0001f600\u200d"))))
	rapid.Check(t, func(t *rapid.T) { checkFolds(t, strings.Join(rapid.SliceOfN(piece, 0, 12).Draw(t, "pieces"), "")) })
}

// checkJoined asserts that another look at the places only where lines were joined finds what one at the whole text does.
func checkJoined(t require.TestingT, s string) (changed bool) {
	before, ok := look(s)
	if !ok || before.folds > len(before.at) {
		return false
	}
	e := Editor{in: s}
	joinLines(&e)
	joined, changed := e.finish(JoinStep)
	if !changed {
		return false
	}
	after, _ := look(joined.out)
	again := before.joined(&joined)
	require.Zero(t, after.signs&^again.signs, "%q shows more than its joints", joined.out)
	require.Equal(t, after.known(), again.known(), "%q", joined.out)
	return true
}

func TestJoinedPages(t *testing.T) {
	changed := 0
	for _, data := range pages(t) {
		s := String(string(data), WithSteps(Width())).String()
		for _, with := range []string{"\n", " ", "\n\n"} {
			if checkJoined(t, wrappedAt(s, 17, with)) {
				changed++
			}
		}
	}
	require.Greater(t, changed, 100, "pages of which lines are joined")
}

// TestJoinedShards: the same where what is joined shows signs.
func TestJoinedShards(t *testing.T) {
	ends := rapid.SampledFrom([]string{"，", "、", "(", "\u3000", "乾", "，,", ",", "?", "5", "a", "：", "&am", "一", "什"})
	begins := rapid.SampledFrom([]string{"5", "500元", "kāi)", "a", "隆", "，", "。", "p;", "檢", "麼", "中"})
	rapid.Check(t, func(t *rapid.T) {
		var s strings.Builder
		for range rapid.IntRange(1, 8).Draw(t, "lines") {
			s.WriteString(begins.Draw(t, "begin") + strings.Repeat("中", rapid.SampledFrom([]int{14, 15, 15, 15, 16}).Draw(t, "length")) + ends.Draw(t, "end"))
			s.WriteString(rapid.SampledFrom([]string{"\n", " ", "\n\n"}).Draw(t, "break"))
		}
		checkJoined(t, s.String())
	})
}
