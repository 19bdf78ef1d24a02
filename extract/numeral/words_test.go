package numeral

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestOrdinaryWords(t *testing.T) {
	groups, err := readWords("words.toml", wordsTOML)
	require.NoError(t, err)
	seen := map[string]bool{}
	for _, g := range groups {
		assert.NotEmpty(t, g.Reason)
		for _, w := range g.Text {
			assert.Empty(t, All(w), "%s is listed as a word without numeral", w)
			assert.False(t, seen[w], "%s is listed twice", w)
			seen[w] = true
		}
		for _, w := range g.Counterexamples {
			assert.NotEmpty(t, All(w), "%s counts something", w)
		}
	}
}

// A number of three characters and more may begin inside a word: 罚单, not 单一.
func TestLongNumberInWord(t *testing.T) {
	for text, want := range map[string]string{"罚单一万零三百张": "10300", "订单一千二百件": "1200", "单一": "", "统一百货": ""} {
		got := ""
		for _, n := range All(text) {
			got += n.Value.String()
		}
		assert.Equal(t, want, got, text)
	}
}

func TestReadWordsErrors(t *testing.T) {
	_, err := readWords("mine.toml", "[[group]]\nreason = \"x\"\ntexts = [\"一切\"]\n")
	assert.ErrorContains(t, err, `mine.toml:3: expected reason, text or counterexamples, got the unknown key "group.texts"`)
	_, err = readWords("mine.toml", "[[group]\n")
	assert.ErrorContains(t, err, "mine.toml")
}
