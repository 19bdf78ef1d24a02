package mojibake

import (
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strconv"
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

// siteList makes up the list of a site: a share of the traditional characters of GBK in any order.
func siteList(share float64, dearest float32, rnd *rand.Rand) []Annotation {
	m := loadModel()
	var list []Annotation
	args := pinyin.NewArgs()
	args.Style = pinyin.Tone
	for r := rune(0x4E00); r < 0xA000; r++ {
		if _, _, ok := gbk().code(r); !ok || m.simplify(r) == r || m.chars[r].form != usual || m.plain(r) > dearest {
			continue
		}
		if p := pinyin.SinglePinyin(r, args); len(p) > 0 && rnd.Float64() < share {
			list = append(list, Annotation{r, p[0]})
		}
	}
	rnd.Shuffle(len(list), func(i, k int) { list[i], list[k] = list[k], list[i] })
	return list
}

// tally counts runs by what became of them.
type tally struct{ runs, exact, guessed, left, wrong, silent int }

func (t *tally) String() string {
	percent := func(n int) float64 { return 100 * float64(n) / float64(max(1, t.runs)) }
	return fmt.Sprintf("%d runs: %d exact and certain (%.1f %%), %d exact but marked as guesses (%.1f %%), %d left (%.1f %%), %d wrong guesses (%.1f %%), %d wrong and unmarked (%.1f %%)",
		t.runs, t.exact, percent(t.exact), t.guessed, percent(t.guessed), t.left, percent(t.left), t.wrong, percent(t.wrong), t.silent, percent(t.silent))
}

func (t *tally) add(o tally) {
	t.runs += o.runs
	t.exact += o.exact
	t.guessed += o.guessed
	t.left += o.left
	t.wrong += o.wrong
	t.silent += o.silent
}

var (
	wholeMark = regexp.MustCompile(`\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+\)`)
	restMark  = regexp.MustCompile(`^[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+\)`)
)

// truth is what stands really in a span of a corrupted text, folded and without marks.
func truth(text, broken string, runs []Run, span Span) string {
	var b strings.Builder
	at := span.Start
	for _, r := range runs {
		if r.Broken.End < span.Start || r.Broken.Start > span.End {
			continue
		}
		b.WriteString(broken[at:max(at, r.Broken.Start)])
		b.WriteString(text[r.Source.Start:r.Source.End])
		at = max(at, r.Broken.End)
		at += len(restMark.FindString(broken[at:max(at, span.End)]))
	}
	b.WriteString(broken[at:max(at, span.End)])
	return foldAll(wholeMark.ReplaceAllString(b.String(), ""))
}

// judge compares the repairs of a corrupted text with the truth, run by run.
func judge(text, broken string, runs []Run, repairs []Repair, say func(string, ...any)) tally {
	var t tally
	for _, run := range runs {
		t.runs++
		span := run.Broken
		sure, left := true, false
		var hit []Repair
		for _, r := range repairs {
			if r.Start <= run.Broken.End && run.Broken.Start <= r.End {
				hit = append(hit, r)
				span = Span{min(span.Start, r.Start), max(span.End, r.End)}
				sure, left = sure && r.Certain, left || r.Left
			}
		}
		var got strings.Builder
		at := span.Start
		for _, r := range hit {
			got.WriteString(broken[at:r.Start] + r.Text)
			at = r.End
		}
		got.WriteString(broken[at:span.End])
		have, want := foldAll(wholeMark.ReplaceAllString(got.String(), "")), truth(text, broken, runs, span)
		what := "LEFT"
		switch {
		case len(hit) == 0:
			t.silent++
			what = "MISSED"
		case left:
			t.left++
		case have == want && sure:
			t.exact++
			what = "EXACT"
		case have == want:
			t.guessed++
			what = "GUESSED"
		case sure:
			t.silent++
			what = "WRONG"
		default:
			t.wrong++
			what = "WRONG GUESS"
		}
		margin, candidates := float32(0), []string(nil)
		if len(hit) > 0 {
			margin, candidates = hit[0].Margin, hit[0].Candidates
		}
		say("%s %s → %s, is %s (%.1f) %v", what, broken[span.Start:span.End], have, want, margin, candidates)
	}
	return t
}

func dearest() float32 {
	if n, _ := strconv.ParseFloat(os.Getenv("DEAREST"), 32); n > 0 {
		return float32(n)
	}
	return 99
}

func rounds() int {
	if n, _ := strconv.Atoi(os.Getenv("ROUNDS")); n > 0 {
		return n
	}
	return 1
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
			for seed := range len(names) * rounds() {
				name := names[seed%len(names)]
				data, err := os.ReadFile(name)
				require.NoError(t, err)
				text := traditional(string(data))
				rnd := rand.New(rand.NewSource(int64(seed)))
				c := Corruption{Variant: v, List: siteList(0.6, dearest(), rnd)}
				if hits > 0 {
					c.Hit = func(int) bool { return rnd.Float64() < hits }
				}
				broken, runs := Corrupt(text, c)
				sum.add(judge(text, broken, runs, Find(broken), func(f string, a ...any) {
					if os.Getenv("SAY") != "" {
						fmt.Printf("%d %s\n", v, fmt.Sprintf(f, a...))
					}
				}))
			}
			fmt.Println(v, hits, sum)
			total.add(*sum)
		}
	}
	fmt.Println(total)
}
