// Command gendict cuts the dictionary of package segment out of the one that gse embeds. It is run by go generate.
package main

import (
	"bytes"
	"compress/gzip"
	"flag"
	"fmt"
	"os"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/go-ego/gse"

	"github.com/liangci/liangci/extract/segment"
)

// word is a line of the dictionary.
type word struct {
	text string
	freq float64
	pos  string
}

func main() {
	out := flag.String("out", "dict.txt.gz", "where to write the dictionary")
	index := flag.String("index", "index.bin", "where to write the index that package segment embeds")
	limit := flag.Int("limit", 40000, "how many words of gse to keep")
	list := flag.String("dropped", "", "where to list the words that the rules leave out, for review")
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: gendict [flags] FILE...   files with words of our own, WORD FREQ POS a line")
		flag.PrintDefaults()
	}
	flag.Parse()
	if err := run(*out, *index, *list, *limit, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "gendict:", err)
		os.Exit(1)
	}
}

func run(out, index, list string, limit int, files []string) error {
	var own []word
	for _, name := range files {
		words, err := readWords(name)
		if err != nil {
			return err
		}
		own = append(own, words...)
	}
	all, err := gseWords()
	if err != nil {
		return err
	}
	atLeastAs(own, all)
	kept, dropped := choose(all, limit)
	if list != "" {
		if err := os.WriteFile(list, []byte(strings.Join(dropped, "\n")+"\n"), 0o644); err != nil {
			return err
		}
	}
	data, err := pack(append(own, kept...))
	if err != nil {
		return err
	}
	packed, err := segment.Pack(data)
	if err != nil {
		return err
	}
	if err := os.WriteFile(index, packed, 0o644); err != nil {
		return err
	}
	fmt.Printf("%d own words, %d of gse, %d left out by the rules, %d bytes\n", len(own), len(kept), len(dropped), len(data))
	return os.WriteFile(out, data, 0o644)
}

// atLeastAs raises the frequency of our own words to that of gse where it is higher.
func atLeastAs(own, all []word) {
	freq := make(map[string]float64, len(all))
	for _, w := range all {
		freq[w.text] = w.freq
	}
	for i := range own {
		own[i].freq = max(own[i].freq, freq[own[i].text])
	}
}

// gseWords lists gse's simplified dictionary, most frequent words first.
func gseWords() ([]word, error) {
	s := gse.Segmenter{SkipLog: true, NotLoadHMM: true}
	if err := s.LoadDictEmbed("zh_s"); err != nil {
		return nil, err
	}
	all := make([]word, 0, len(s.Dict.Tokens))
	for i := range s.Dict.Tokens {
		t := &s.Dict.Tokens[i]
		all = append(all, word{t.Text(), t.Freq(), t.Pos()})
	}
	sort.SliceStable(all, func(i, j int) bool {
		if all[i].freq != all[j].freq {
			return all[i].freq > all[j].freq
		}
		return all[i].text < all[j].text
	})
	return all, nil
}

// choose keeps the common single characters, the most frequent longer words that the rules let pass, and the names of
// all counties and cities.
func choose(all []word, limit int) (kept []word, dropped []string) {
	longer := 0
	for _, w := range all {
		if strings.ContainsAny(w.text, " \t\r\n\x00") || !utf8.ValidString(w.text) || rare(w) {
			continue
		}
		if utf8.RuneCountInString(w.text) > 1 {
			if longer == limit && !place(w) {
				continue
			}
			if gluesNumber(w) || gluesAdverb(w) {
				dropped = append(dropped, w.text+" "+w.pos)
				continue
			}
			if longer < limit {
				longer++
			}
		}
		if county(w) {
			w.pos = "ns"
		}
		kept = append(kept, w)
	}
	return kept, dropped
}

func readWords(name string) ([]word, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var words []word
	for i, line := range strings.Split(string(data), "\n") {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		w := word{}
		if n, err := fmt.Sscan(line, &w.text, &w.freq, &w.pos); err != nil || n != 3 {
			return nil, fmt.Errorf("%s:%d: expected WORD FREQ POS, got %q", name, i+1, line)
		}
		words = append(words, w)
	}
	return words, nil
}

func pack(words []word) ([]byte, error) {
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	for _, w := range words {
		fmt.Fprintf(z, "%s %g %s\n", w.text, w.freq, w.pos)
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}
