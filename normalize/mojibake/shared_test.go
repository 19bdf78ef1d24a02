package mojibake

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// shared reads a file of the reference material beside the project, or skips the test.
func shared(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("../../../shared", name))
	if err != nil {
		t.Skip("no reference material: " + name)
	}
	return string(data)
}

// restored applies the repairs and takes the marks away.
func restored(text string, repairs []Repair) string {
	return foldAll(wholeMark.ReplaceAllString(Apply(text, repairs), ""))
}

// TestRealPages restores the runs of two studied pages.
func TestRealPages(t *testing.T) {
	for _, c := range []struct {
		page, want string
		left       bool
		reason     string
	}{
		{"gold/seeds/002_0df22f24d79550c9.txt", "教師們在觀摩", false, "ends at ^, the trail byte of 觀"},
		{"gold/seeds/002_0df22f24d79550c9.txt", "“專家帶骨干”“師傅帶徒弟”“青藍工程”", false, "a lost pair inside"},
		{"gold/seeds/002_0df22f24d79550c9.txt", "們早早排起長隊", false, "ends at L, the trail byte of 長"},
		{"gold/seeds/004_5d3d923bd7938060.txt", "意義。”“我將立足實際", false, "begins at ！, the middle of 。”"},
		{"gold/seeds/004_5d3d923bd7938060.txt", "理念。”今年10月", false, "ends before a digit, with a byte dropped"},
		{"gold/seeds/004_5d3d923bd7938060.txt", "!薄,", true, "most of the run is lost: it can only be flagged"},
	} {
		text := shared(t, c.page)
		repairs := Find(text)
		if !c.left {
			assert.Contains(t, restored(text, repairs), foldAll(c.want), c.reason)
			continue
		}
		found := false
		for _, r := range repairs {
			if r.Left && strings.Contains(text[r.Start:r.End], strings.TrimSuffix(c.want, ",")) {
				found = true
				assert.NotEmpty(t, r.Candidates)
			}
		}
		assert.True(t, found, c.reason)
	}
}

// TestRealExcerpts restores excerpts of further pages, of which many show no more than one mark.
func TestRealExcerpts(t *testing.T) {
	exact, silent, all := 0, 0, 0
	for line := range strings.Lines(shared(t, "gold/mojibake-dev.jsonl")) {
		var e struct{ Corrupted, Expected string }
		require.NoError(t, json.Unmarshal([]byte(line), &e))
		all++
		repairs := Find(e.Corrupted)
		sure := len(repairs) > 0
		for _, r := range repairs {
			sure = sure && r.Certain
		}
		if restored(e.Corrupted, repairs) == foldAll(e.Expected) {
			exact++
		} else if sure {
			silent++
			t.Log("wrong without a flag: " + e.Corrupted)
		}
	}
	t.Logf("%d of %d exact", exact, all)
	assert.GreaterOrEqual(t, exact, 18)
	assert.Zero(t, silent)
}

// TestSoundPages repairs nothing where nothing is broken.
func TestSoundPages(t *testing.T) {
	broken := map[string]bool{"002_0df22f24d79550c9": true, "004_5d3d923bd7938060": true, "B28": true, "B30": true, "B32": true}
	var names []string
	for _, pattern := range []string{"../../../shared/gold/seeds/*.txt", "../../../shared/gold/dev/*.txt", "../../../shared/suites/parallel-gsd-dev.tsv", "../../testdata/articles/*.txt"} {
		found, err := filepath.Glob(pattern)
		require.NoError(t, err)
		names = append(names, found...)
	}
	characters := 0
	for _, name := range names {
		if broken[strings.TrimSuffix(filepath.Base(name), ".txt")] {
			continue
		}
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		text := string(data)
		characters += utf8.RuneCountInString(text)
		for _, r := range Find(text) {
			assert.Failf(t, "repaired", "%s: %s %q as %q", name, r.Kind, text[r.Start:r.End], r.Text)
		}
	}
	t.Logf("%d pages, %d characters", len(names), characters)
}

// TestSoundPagesWithMarks opens the gate of sound text by marks, and still repairs nothing: every traditional character
// that is on a list is marked, as if no run had begun.
func TestSoundPagesWithMarks(t *testing.T) {
	names, err := filepath.Glob("../../testdata/articles/*.txt")
	require.NoError(t, err)
	if more, _ := filepath.Glob("../../../shared/suites/parallel-gsd-dev.tsv"); more != nil {
		names = append(names, more...)
	}
	marks := readingsOf()
	m := loadModel()
	for _, name := range names {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		var b strings.Builder
		for _, r := range traditional(string(data)) {
			b.WriteRune(r)
			if sound, ok := marks[r]; ok && m.simplify(r) != r && m.plain(r) < commonCost {
				b.WriteString("(" + sound + ")")
			}
		}
		for _, r := range Find(b.String()) {
			assert.Failf(t, "repaired", "%s: %s %q as %q", name, r.Kind, b.String()[r.Start:r.End], r.Text)
		}
	}
}

// TestForwardModel makes a page anew: from its restored text and the marks that it shows, the corrupter gives every line
// exactly as it stands, runs included.
func TestForwardModel(t *testing.T) {
	page := shared(t, "gold/seeds/002_0df22f24d79550c9.txt")
	text := wholeMark.ReplaceAllString(Apply(page, Find(page)), "")
	seen := map[string]bool{"規": true, "冊": true}
	list := []Annotation{{'規', "guī"}, {'冊', "cè"}} // the characters that straddle two true ones
	for _, m := range regexp.MustCompile(`(\p{Han})\(([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+)\)`).FindAllStringSubmatch(Apply(page, Find(page)), -1) {
		if !seen[m[1]] {
			seen[m[1]] = true
			r, _ := utf8.DecodeRuneInString(m[1])
			list = append(list, Annotation{r, m[2]})
		}
	}
	broken, runs := Corrupt(text, Corruption{Variant: S, List: list})
	want, got := strings.Split(page, "\n"), strings.Split(broken, "\n")
	require.Len(t, got, len(want))
	for i := range want {
		assert.Equal(t, foldAll(want[i]), got[i])
	}
	assert.Len(t, runs, 3)
}
