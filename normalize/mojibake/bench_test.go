package mojibake

import (
	"os"
	"strings"
	"testing"
)

func article(b *testing.B) string {
	data, err := os.ReadFile("../../testdata/articles/01-cloud-creek-training-hans.txt")
	if err != nil {
		b.Fatal(err)
	}
	return string(data)
}

// BenchmarkSound is what a page pays that shows no sign of anything.
func BenchmarkSound(b *testing.B) {
	text := strings.Repeat(article(b), 10)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Find(text)
	}
}

// BenchmarkMarks is what a page pays that has marks but nothing broken.
func BenchmarkMarks(b *testing.B) {
	text := "開(kāi)展對(duì)口工作。" + traditional(article(b))
	loadModel()
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Find(text)
	}
}

// BenchmarkRepair repairs all runs of the corrupted articles; ms/run is the mean for one of them.
func BenchmarkRepair(b *testing.B) {
	pages, runs := corruptedPages(b)
	for b.Loop() {
		for _, p := range pages {
			Find(p)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/1000/float64(b.N*runs), "ms/run")
}

// BenchmarkLoadModel unpacks the model, as the first repair of a process does.
func BenchmarkLoadModel(b *testing.B) {
	for b.Loop() {
		readModel()
	}
}
