package mojibake

import (
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"github.com/mozillazg/go-pinyin"
	"github.com/stretchr/testify/require"
)

// traditional converts a text into traditional characters, each into its usual form.
func traditional(text string) string {
	m := loadModel()
	usually := map[rune]rune{}
	for r, c := range m.chars {
		if c.form == usual && c.simple != 0 {
			usually[c.simple] = rune(r)
		}
	}
	return strings.Map(func(r rune) rune {
		if t, ok := usually[r]; ok && m.chars[r].form == simplified {
			return t
		}
		return r
	}, text)
}

// siteList makes up the list of a site: a share of the traditional characters of a text in any order.
func siteList(text string, share float64, rnd *rand.Rand) []Annotation {
	m := loadModel()
	seen := map[rune]bool{}
	var list []Annotation
	args := pinyin.NewArgs()
	args.Style = pinyin.Tone
	// what stands in the text, and the common characters that do not
	pool := text
	for _, list := range m.byLead {
		pool += string(list)
	}
	for _, r := range pool {
		if seen[r] || m.simplify(r) == r || m.chars[r].form != usual || m.plain(r) > 11 {
			continue
		}
		seen[r] = true
		if p := pinyin.SinglePinyin(r, args); len(p) > 0 && rnd.Float64() < share {
			list = append(list, Annotation{r, p[0]})
		}
	}
	rnd.Shuffle(len(list), func(i, k int) { list[i], list[k] = list[k], list[i] })
	return list
}

type tally struct{ runs, exact, flagged, wrong int }

func (t *tally) String() string {
	return fmt.Sprintf("%d runs: %d exact (%.1f %%), %d flagged, %d wrong (%.1f %%)", t.runs, t.exact, 100*float64(t.exact)/float64(t.runs), t.flagged, t.wrong, 100*float64(t.wrong)/float64(t.runs))
}

// judge compares the repairs of a corrupted text with the truth, run by run.
func judge(t *tally, text, broken string, runs []Run, repairs []Repair, say func(string, ...any)) {
	for _, run := range runs {
		t.runs++
		var hit []Repair
		span := run.Broken
		for _, r := range repairs {
			if r.Start <= span.End && span.Start <= r.End {
				hit = append(hit, r)
			}
		}
		want := text[run.Source.Start:run.Source.End]
		if len(hit) == 0 {
			t.wrong++
			say("MISSED %s: %s", broken[span.Start:span.End], want)
			continue
		}
		sure := true
		for _, r := range hit {
			sure = sure && r.Certain
		}
		// what the repairs make of the stretch from the first to the last
		from, to := min(span.Start, hit[0].Start), max(span.End, hit[len(hit)-1].End)
		got := ""
		at := from
		for _, r := range hit {
			got += broken[at:r.Start] + r.Text
			at = r.End
		}
		got += broken[at:to]
		got = foldAll(marks.ReplaceAllString(got, ""))
		left := foldAll(marks.ReplaceAllString(broken[from:span.Start], ""))
		right := foldAll(marks.ReplaceAllString(broken[min(span.End, to):to], ""))
		right = strings.TrimPrefix(right, strings.TrimLeft(right, "abcdefghijklmnopqrstuvwxyzāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü)"))
		exact := got == foldAll(want) || got == left+foldAll(want)+right || strings.Contains(got, foldAll(want))
		switch {
		case sure && exact:
			t.exact++
		case sure:
			t.wrong++
			say("WRONG %s → %s, not %s (%.1f)", broken[from:to], got, want, hit[0].margin)
		case exact:
			t.flagged++
			say("flagged, right: %s → %s (%.1f) %v", broken[from:to], got, hit[0].margin, hit[0].Candidates)
		default:
			t.flagged++
			say("flagged, wrong: %s → %s, not %s (%.1f)", broken[from:to], got, want, hit[0].margin)
		}
	}
}

func TestRoundTrip(t *testing.T) {
	names, err := filepath.Glob("../../testdata/articles/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	sort.Strings(names)
	total := &tally{}
	for _, v := range []Variant{S, D} {
		for _, hits := range []float64{0, 0.3} {
			sum := &tally{}
			for seed, name := range names {
				data, err := os.ReadFile(name)
				require.NoError(t, err)
				text := traditional(string(data))
				rnd := rand.New(rand.NewSource(int64(seed)))
				c := Corruption{Variant: v, List: siteList(text, 0.6, rnd)}
				if hits > 0 {
					c.Hit = func(int) bool { return rnd.Float64() < hits }
				}
				broken, runs := Corrupt(text, c)
				judge(sum, text, broken, runs, Find(broken, Options{}), func(f string, a ...any) {
					if os.Getenv("SAY") != "" {
						fmt.Printf("%d %s\n", v, fmt.Sprintf(f, a...))
					}
				})
			}
			fmt.Println(v, hits, sum)
			total.runs += sum.runs
			total.exact += sum.exact
			total.flagged += sum.flagged
			total.wrong += sum.wrong
		}
	}
	fmt.Println(total)
}
