package variant_test

import (
	"cmp"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/mozillazg/go-pinyin"
	"github.com/stretchr/testify/assert"

	"github.com/liangci/liangci/normalize"
	"github.com/liangci/liangci/normalize/mojibake"
)

// siteList makes up the list of a site: three in five of the common traditional characters, in any order.
func siteList(a *article) []mojibake.Annotation {
	chance := rand.New(rand.NewPCG(uint64(a.number), 1))
	var list []mojibake.Annotation
	for _, c := range traditionalCharacters() {
		if chance.Float64() < 0.6 {
			list = append(list, c)
		}
	}
	chance.Shuffle(len(list), func(i, k int) { list[i], list[k] = list[k], list[i] })
	return list
}

// traditionalCharacters are those that OpenCC writes for the commonest simplified ones, with their readings.
var traditionalCharacters = sync.OnceValue(func() []mojibake.Annotation {
	data, err := os.ReadFile("../../normalize/data/common.txt")
	if err != nil {
		panic(err)
	}
	_, ranked, _ := strings.Cut(string(data), "\n") // behind a line of comment
	args := pinyin.NewArgs()
	args.Style = pinyin.Tone
	var all []mojibake.Annotation
	for n, r := range []rune(ranked) {
		s := string(r)
		if n > 3000 {
			break
		}
		if plain := simple(s); plain == s || standard(plain) != s {
			continue
		}
		if sounds := pinyin.SinglePinyin(r, args); len(sounds) > 0 {
			all = append(all, mojibake.Annotation{Char: r, Pinyin: sounds[0]})
		}
	}
	return all
})

func TestTraditionalCharacters(t *testing.T) {
	all := traditionalCharacters()
	assert.Greater(t, len(all), 400)
	assert.Contains(t, all, mojibake.Annotation{Char: '項', Pinyin: "xiàng"})
}

// annotated puts the pinyin of a site's list behind its characters.
func annotated(a *article) normalize.Step {
	sounds := map[rune]string{}
	for _, c := range siteList(a) {
		sounds[c.Char] = c.Pinyin
	}
	return normalize.Step{Name: "pinyin", Apply: func(e *normalize.Editor) {
		for e.Rest() != "" {
			sound := sounds[first(e.Rest())]
			e.Keep(1)
			if sound != "" {
				e.Replace(0, "("+sound+")")
			}
		}
	}}
}

// corrupted puts the pinyin in by bytes, so that some of it tears characters apart.
func corrupted(a *article, v mojibake.Variant) normalize.Step {
	return normalize.Step{Name: "mojibake", Apply: func(e *normalize.Editor) {
		broken, runs := mojibake.Corrupt(e.Text(), mojibake.Corruption{Variant: v, List: siteList(a)})
		slices.SortFunc(runs, func(a, b mojibake.Run) int { return cmp.Compare(a.Source.Start, b.Source.Start) })
		at := 0
		for _, r := range runs {
			at += marked(e, r.Source.Start, broken[at:r.Broken.Start])
			e.Replace(r.Source.End-e.Pos(), broken[at:r.Broken.End])
			at = r.Broken.End
		}
		marked(e, len(e.Text()), broken[at:])
	}}
}

var mark = regexp.MustCompile(`^\(?[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+\)`)

// marked turns the text up to byte stop into with, which differs from it in marks and in the width of characters, and gives
// the length of with.
func marked(e *normalize.Editor, stop int, with string) int {
	rest := with
	for rest != "" {
		have := e.Text()[e.Pos():stop]
		if m := mark.FindString(rest); m != "" && !strings.HasPrefix(bare(have), bare(m)) {
			e.Replace(0, m)
			rest = rest[len(m):]
			continue
		}
		_, n := utf8.DecodeRuneInString(rest)
		_, size := utf8.DecodeRuneInString(have)
		e.Replace(size, rest[:n])
		rest = rest[n:]
	}
	e.Replace(stop-e.Pos(), "")
	return len(with)
}

// bare is a text without brackets at its ends: those of the article are of other width than those of its broken text.
func bare(s string) string { return strings.Trim(s, "()（）") }

func TestMarked(t *testing.T) {
	const text, broken = "開展（一）（ppb）項目！", "開(kāi)展(一)(ppb)項(xiàng)目!"
	got := normalize.String(text, normalize.WithSteps(normalize.Step{Apply: func(e *normalize.Editor) { marked(e, len(text), broken) }}))
	assert.Equal(t, broken, got.String())
	at := strings.Index(text, "項")
	span := got.NormalSpan(normalize.Span{Start: at, End: at + len("項目")})
	assert.Equal(t, "項(xiàng)目", broken[span.Start:span.End])
}
