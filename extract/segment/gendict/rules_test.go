package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestGluesNumber(t *testing.T) {
	cases := []struct {
		text, pos string
		want      bool
		reason    string
	}{
		{"三个", "m", true, "a number with its classifier"},
		{"十二", "m", true, "a number"},
		{"万亩", "m", true, "a multiplier with its unit"},
		{"万人次", "m", true, "a multiplier with a longer unit"},
		{"余名", "m", true, "余 with a classifier"},
		{"第一次", "m", true, "an ordinal with its classifier"},
		{"三月", "t", true, "a month"},
		{"四大", "j", true, "N大"},
		{"年来", "t", true, "a unit and what stands behind it"},
		{"四川", "ns", false, "a name"},
		{"三亚", "ns", false, "a name"},
		{"百度", "n", false, "a name that looks like 百 + 度"},
		{"统一", "vn", false, "the number is not at its head"},
		{"一系列", "m", false, "a word, kept by name"},
		{"千克", "q", false, "a unit that begins with a numeral"},
		{"百分点", "m", false, "so is this"},
		{"余额", "n", false, "余 of a noun"},
		{"多元化", "vn", false, "no number"},
		{"村庄", "n", false, "no number"},
	}
	for _, c := range cases {
		assert.Equal(t, c.want, gluesNumber(word{text: c.text, pos: c.pos}), "%s: %s", c.text, c.reason)
	}
}

func TestPlace(t *testing.T) {
	assert.True(t, place(word{"扎赉特旗", 4, "ns"}), "a banner")
	assert.True(t, place(word{"花莲县", 10, "nr"}), "a county with a person's tag")
	assert.False(t, place(word{"新区", 145, "ns"}), "no name")
	assert.False(t, place(word{"开发区", 100, "n"}), "a noun")
	assert.True(t, gluesAdverb(word{text: "同比增长"}), "an adverb with its verb")
	assert.False(t, gluesAdverb(word{text: "累计"}), "the adverb itself")
}

func TestCounty(t *testing.T) {
	assert.True(t, county(word{"花莲县", 10, "nr"}), "a county with a person's tag")
	assert.False(t, county(word{"花莲县", 10, "ns"}), "a county with its own")
	assert.False(t, county(word{"范县", 10, "nr"}), "two characters may be a person's")
	assert.False(t, county(word{"于博州", 10, "nr"}), "a person")
}

func TestRare(t *testing.T) {
	cases := []struct {
		word   word
		want   bool
		reason string
	}{
		{word{"丌", 2, "zg"}, true, "a character that gse knows nothing of"},
		{word{"的", 2, "uj"}, false, "a character with a tag"},
		{word{"郭天民", 256, "nr"}, true, "a person"},
		{word{"连云港", 137, "nr"}, false, "a place with a person's tag"},
		{word{"毛泽东", 5000, "nr"}, false, "a person whom everyone knows"},
		{word{"高危", 102, "nr"}, false, "a word with a person's tag"},
		{word{"农业", 9000, "n"}, false, "a noun"},
	}
	for _, c := range cases {
		assert.Equal(t, c.want, rare(c.word), "%s: %s", c.word.text, c.reason)
	}
}

func TestOwnWords(t *testing.T) {
	seen := map[string]bool{}
	for _, name := range []string{"../supplement.txt", "../places.txt"} {
		words, err := readWords(name)
		require.NoError(t, err)
		require.NotEmpty(t, words)
		for _, w := range words {
			assert.False(t, seen[w.text], "%s stands twice", w.text)
			seen[w.text] = true
			assert.False(t, gluesNumber(w) && w.pos != "w", "%s glues a number", w.text)
		}
	}
	_, err := readWords("rules_test.go")
	assert.ErrorContains(t, err, "rules_test.go:1: expected WORD FREQ POS")
}
