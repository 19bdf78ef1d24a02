package extract

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/normalize"
	"github.com/liangci/liangci/normalize/runes"
)

// The names of small places are in no dictionary; the figure's place must be the whole name, and its item must not begin with one.
func TestPlaceNames(t *testing.T) {
	x, err := New()
	require.NoError(t, err)
	for _, c := range []struct{ sentence, place, item, reason string }{
		{"截至6月底，云溪县累计培训农民6840人次。", "云溪县", "农民", "the dictionary has 溪县"},
		{"今年，平川县新增就业500人。", "平川县", "就业", "平川 is a noun"},
		{"今年，石桥镇新增就业500人。", "石桥镇", "就业", "石桥 is a place by itself"},
		{"据双河镇统计，今年栽树500棵。", "双河镇", "树", "behind a preposition"},
		{"今年，安和县、平川县共栽树500棵。", "安和县、平川县", "树", "a list"},
		{"今年，各乡镇新增就业500人。", "", "就业", "no name"},
		{"今年，全县栽树500棵。", "全县", "树", "the whole of a place"},
	} {
		records := x.Extract(normalize.String(c.sentence)).Records
		require.Len(t, records, 1, c.sentence)
		assert.Equal(t, c.place, records[0].Place, "%s: %s", c.sentence, c.reason)
		assert.Equal(t, c.item, records[0].Item, "%s: %s", c.sentence, c.reason)
	}
}

func TestKnownPlaces(t *testing.T) {
	for _, c := range []struct{ text, place, reason string }{
		{"石家庄新增就业5万人。", "石家庄", "cut into 石|家|庄 by the dictionary"},
		{"石家庄市新增就业5万人。", "石家庄市", "with its 市"},
		{"保定新增就业5万人。", "保定", "no place in the dictionary"},
		{"卡塔尔出资500万欧元。", "卡塔尔", "a country"},
		{"果农种沙田柚3万亩。", "", "a kind of fruit"},
		{"日照时数为2000小时。", "", "as often another word"},
		{"31个省（区、市）增产粮食50亿斤。", "", "kinds of places"},
	} {
		places := placesOf(t, c.text)
		assert.Equal(t, c.place, places[len(places)-1], "%s: %s", c.text, c.reason)
	}
}

// TestGazetteers: a name that the dictionary has to cut as one word (segment/places.txt) and one that is known here ([place_name] of
// data/words.toml) are places of records alike.
func TestGazetteers(t *testing.T) {
	data, err := os.ReadFile("segment/places.txt")
	require.NoError(t, err)
	var names []string
	for line := range strings.Lines(string(data)) {
		if name, _, ok := strings.Cut(line, " "); ok && name != "#" {
			names = append(names, name)
		}
	}
	x, err := New()
	require.NoError(t, err)
	for _, words := range x.lex.tails.known.words {
		for _, w := range words {
			names = append(names, w.text)
		}
	}
	require.Greater(t, len(names), 1000)
	for _, name := range names {
		text := name + "，培训教师12人。"
		records := x.Extract(normalize.String(text)).Records
		require.Len(t, records, 1, text)
		assert.Equal(t, name, records[0].Place, text)
	}
}

// TestKnownPlaceBegins: what is known of a word lets no word pass with which a known place begins.
func TestKnownPlaceBegins(t *testing.T) {
	x, err := New()
	require.NoError(t, err)
	for _, words := range x.lex.tails.known.words {
		for _, w := range words {
			for i := range w.text {
				if i > 0 {
					require.True(t, x.wordOf(w.text[:i], "").place(), "%q begins with %q", w.text, w.text[:i])
				}
			}
		}
	}
	assert.False(t, x.wordOf("的", "").place(), "no place begins so")
	for _, trie := range []wordTrie{x.lex.tails.wholes, x.lex.tails.fronts} {
		for _, words := range trie.words {
			for _, w := range words {
				r, _ := runes.At(w.text, 0)
				require.True(t, x.lex.tails.listed.has(r), w.text)
			}
		}
	}
}
