package main

import (
	"fmt"
	"sort"
	"strings"

	"github.com/liuzl/gocc"
	"github.com/mozillazg/go-pinyin"
	"golang.org/x/text/encoding/simplifiedchinese"
)

// readForms writes a line `simplified traditional...` for each character with traditional forms: first the one that a
// conversion to traditional takes, then the others that it may, then after a space the variants that only become it.
func readForms() ([]byte, error) {
	to, err := entries("s2t")
	if err != nil {
		return nil, err
	}
	from, err := entries("t2s")
	if err != nil {
		return nil, err
	}
	variants := map[string]string{}
	for _, t := range sorted(from) {
		s := from[t][0]
		if s != t && inGBK(t) && !strings.Contains(strings.Join(to[s], ""), t) {
			variants[s] += t
		}
	}
	simplified := map[string]bool{}
	for s := range to {
		simplified[s] = true
	}
	for s := range variants {
		simplified[s] = true
	}
	var b strings.Builder
	for _, s := range sorted(simplified) {
		forms := ""
		for _, t := range to[s] {
			if inGBK(t) {
				forms += t
			}
		}
		if []rune(s)[0] > 0xFFFF || !inGBK(s) && forms == "" && variants[s] == "" {
			continue
		}
		if forms == "" {
			forms = s
		}
		fmt.Fprintf(&b, "%s%s %s\n", s, forms, variants[s])
	}
	return []byte(b.String()), nil
}

// entries gives the single characters of OpenCC's first dictionaries of that conversion with what each becomes.
func entries(conversion string) (map[string][]string, error) {
	converter, err := gocc.New(conversion)
	if err != nil {
		return nil, err
	}
	found := map[string][]string{}
	for _, group := range converter.DictChains {
		for _, dict := range group.Dicts {
			for _, id := range dict.Trie.PrefixPredict([]byte{}, 0) {
				key, err := dict.Trie.Key(id)
				if err != nil {
					return nil, err
				}
				value, err := dict.Trie.Value(id)
				if err != nil {
					return nil, err
				}
				if len([]rune(string(key))) == 1 {
					found[string(key)] = dict.Values[value]
				}
			}
		}
	}
	return found, nil
}

// readReadings writes a line `reading characters` for each reading in go-pinyin of the characters of GBK.
func readReadings() []byte {
	byReading := map[string][]rune{}
	var all []int
	for r := range pinyin.PinyinDict {
		all = append(all, r)
	}
	sort.Ints(all)
	for _, r := range all {
		if r > 0xFFFF || !inGBK(string(rune(r))) {
			continue
		}
		for _, reading := range strings.Split(pinyin.PinyinDict[r], ",") {
			if reading != "" {
				byReading[reading] = append(byReading[reading], rune(r))
			}
		}
	}
	var b strings.Builder
	for _, reading := range sorted(byReading) {
		fmt.Fprintf(&b, "%s %s\n", reading, string(byReading[reading]))
	}
	return []byte(b.String())
}

func inGBK(s string) bool {
	_, err := simplifiedchinese.GBK.NewEncoder().String(s)
	return err == nil
}

func sorted[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}
