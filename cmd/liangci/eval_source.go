package main

import (
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/gold"
	"github.com/liangci/liangci/extract"
)

// recordsOf gives the records of an article.
type recordsOf func(corpus.Article) ([]gold.Record, error)

func labelsOf(text string) string { return strings.TrimSuffix(text, ".txt") + ".gold.jsonl" }

// texts reads the texts of the pairs.
func texts(pairs []gold.Pair) iter.Seq2[corpus.Article, error] {
	return func(yield func(corpus.Article, error) bool) {
		for _, p := range pairs {
			data, err := os.ReadFile(p.Text)
			if !yield(corpus.Article{ID: p.Text, Data: data}, err) {
				return
			}
		}
	}
}

// extracted gives the records that the program makes.
func extracted() (recordsOf, error) {
	x, err := extract.New()
	if err != nil {
		return nil, err
	}
	return func(a corpus.Article) ([]gold.Record, error) {
		return gold.FromRows(corpus.Rows(a.ID, x.Extract(a.Normalize()), corpus.RowOptions{}))
	}, nil
}

// recordsFrom reads records of JSON Lines. They belong to an article by its path, else by the name of its file.
func recordsFrom(name string) (recordsOf, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	byDoc := map[string][]gold.Record{}
	dec := json.NewDecoder(f)
	for n := 1; ; n++ {
		var r gold.Record
		if err := dec.Decode(&r); err == io.EOF {
			break
		} else if err != nil {
			return nil, fmt.Errorf("%s: record %d: %w", name, n, err)
		}
		doc, _, _ := strings.Cut(r.Doc, "#")
		byDoc[doc] = append(byDoc[doc], r)
	}
	byName := map[string][]gold.Record{}
	for doc, records := range byDoc {
		byName[filepath.Base(doc)] = append(byName[filepath.Base(doc)], records...)
	}
	return func(a corpus.Article) ([]gold.Record, error) {
		if records, ok := byDoc[a.ID]; ok {
			return records, nil
		}
		return byName[filepath.Base(a.ID)], nil
	}, nil
}
