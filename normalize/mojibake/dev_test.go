package mojibake

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"testing"
)

func TestDev(t *testing.T) {
	f, err := os.Open("../../../shared/gold/mojibake-dev.jsonl")
	if err != nil {
		t.Skip(err)
	}
	sc := bufio.NewScanner(f)
	for sc.Scan() {
		var e struct{ Corrupted, Expected string }
		json.Unmarshal(sc.Bytes(), &e)
		rs := Find(e.Corrupted)
		got := wholeMark.ReplaceAllString(Apply(e.Corrupted, rs), "")
		if foldAll(got) != foldAll(e.Expected) {
			fmt.Println("BAD ", e.Corrupted, "\n    ", got, "\n    ", e.Expected)
		} else {
			fmt.Println("ok")
		}
		for _, r := range rs {
			fmt.Println("       ", e.Corrupted[r.Start:r.End], "→", r.Text, r.Certain, r.Left, r.Margin, r.Candidates)
		}
	}
}

func TestSeeds(t *testing.T) {
	for _, name := range []string{"seeds/002_0df22f24d79550c9", "seeds/004_5d3d923bd7938060", "dev/B28", "dev/B30", "dev/B32", "dev/B34", "seeds/000_772acaec4cde31f8", "seeds/001_2fc9e8fd9388bc8d"} {
		data, err := os.ReadFile("../../../shared/gold/" + name + ".txt")
		if err != nil {
			t.Skip(err)
		}
		fmt.Println(name)
		for _, r := range Find(string(data)) {
			fmt.Println("       ", string(data[r.Start:r.End]), "→", r.Text, r.Certain, r.Left, r.Margin, r.Candidates)
		}
	}
}
