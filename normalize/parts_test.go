package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// checkParts asserts that the parts of a text are together what Bytes makes of it.
func checkParts(t require.TestingT, text string) {
	for _, opts := range [][]Option{nil, {WithKeepLines()}, {WithSteps(Width(), Simplify())}} {
		require.Equal(t, Bytes([]byte(text), opts...).String(), strings.Join(Parts([]byte(text), opts...), ""), "%q", text)
	}
}

func TestPartsOfPages(t *testing.T) {
	for name, data := range pages(t) {
		s := string(data)
		checkParts(t, s)
		clean := Bytes(data).String()
		checkParts(t, clean)
		checkParts(t, "　　"+strings.ReplaceAll(clean, "\n", "\n　　"))
		checkParts(t, strings.ReplaceAll(clean, "，", "，\r\n"))
		if testing.Short() || !strings.Contains(name, "testdata") {
			continue
		}
		for _, name := range []string{"lines of 17 characters", "lines of 26, marked by spaces", "a blank line behind each", "two columns", "spaced letters", "full-width ASCII"} {
			checkParts(t, disguises[name](clean))
		}
		for _, n := range []int{9, 12, 30, 61} {
			checkParts(t, wrappedAt(clean, n, "\n"))
			checkParts(t, clean+wrappedAt(clean, n, "　\n"))
			checkParts(t, wrappedAt(clean, n, "　"))
			checkParts(t, wrappedAt(clean, n, " ")+clean)
		}
	}
}

// localShards are what texts are made of in which no step is needed that looks at the whole page.
var localShards = strings.Split("\u200b|\ufeff|\u00a0|\u3000|\r|\r\n|\n|\n|\n|\n\n| |  |\t|，|，\n|、 \n|。|。\n|：|１|2|345|５，|1，234|．|%|Ａ|z|国|人 民|通 知 公 告|38. 5|（一）|一、|“|😀|⼈|"+
	"入夏以来县里连日暴雨成灾|青禾镇三天里先后转移群众|队挨家挨户清点受灾的农田，到昨天为止已有四成的稻田|入夏以来县里连日暴雨成灾，青禾镇三天里先后转移群众。队挨家挨户清点受灾的农田，到昨天为止已有四成的稻田排干了水。其余的还要几天", "|")

func TestPartsOfShards(t *testing.T) {
	local := 0
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOfN(rapid.SampledFrom(localShards), 0, 80).Draw(t, "shards"), "")
		checkParts(t, s)
		if found, _ := look(s); found.signs&^localSigns == 0 {
			local++
		}
		checkParts(t, strings.Join(rapid.SliceOfN(rapid.SampledFrom(shards), 0, 20).Draw(t, "other shards"), "")+s)
	})
	assert.Positive(t, local)
}

// What stays is a part of the data, and only the sections with a change are made anew.
func TestPartsAreShared(t *testing.T) {
	for _, c := range []struct {
		in     string
		want   []string
		reason string
	}{
		{"县里的新桥通车了。\n全长约五百米。\n", []string{"县里的新桥通车了。\n全长约五百米。\n"}, "nothing changes"},
		{"县里的新桥通车了。\n　全长１２米。\n两岸很热闹。\n", []string{"县里的新桥通车了。\n", " 全长12米。\n", "两岸很热闹。\n"}, "a line changes"},
		{"新桥\n从选种、育苗、移栽到采收的各个环节，\n\n专家都在田头一一示范。\n两岸很热闹。", []string{"新桥\n", "从选种、育苗、移栽到采收的各个环节，专家都在田头一一示范。\n", "两岸很热闹。"}, "two lines become one"},
		{"新橋\n　全长12米。\n", []string{"新桥\n 全长12米。\n"}, "traditional characters: the whole page is looked at"},
		{"新桥&nbsp;通车\n", []string{"新桥 通车\n"}, "a step that reads the whole page"},
		{strings.Repeat("入夏以来县里连日暴雨，成灾\n", 5), []string{strings.Repeat("入夏以来县里连日暴雨，成灾", 5) + "\n"}, "a page that is wrapped"},
		{"", []string{}, "nothing"},
	} {
		assert.Equal(t, c.want, Parts([]byte(c.in)), c.reason)
	}
}

func FuzzParts(f *testing.F) {
	for _, s := range append(localShards, shards...) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) <= 1500 {
			checkParts(t, s)
		}
	})
}
