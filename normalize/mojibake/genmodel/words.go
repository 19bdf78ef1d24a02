package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	_ "embed"
	"encoding/binary"
	"fmt"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// longest is the number of characters of the longest word that is kept.
const longest = 8

// readWords gives the frequency of each word of Han characters.
func readWords(gse, supplement string, least float64) (map[string]entryOf, error) {
	words, err := gseWords(gse, least)
	if err != nil {
		return nil, err
	}
	data, err := os.ReadFile(supplement)
	if err != nil {
		return nil, err
	}
	for i, line := range strings.Split(string(data), "\n") {
		fields := strings.Fields(line)
		if len(fields) < 3 || strings.HasPrefix(line, "#") {
			continue
		}
		freq, err := strconv.ParseFloat(fields[1], 64)
		if err != nil {
			return nil, fmt.Errorf("%s, line %d: %s: expected a frequency, got %s", supplement, i+1, fields[0], fields[1])
		}
		raise(words, fields[0], freq, fields[2])
	}
	return words, nil
}

//go:embed modern.txt
var modern string

// raiseModern raises the words of modern.txt to the frequencies that stand there.
func raiseModern(words map[string]entryOf) {
	freq := 0.0
	for line := range strings.Lines(modern) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		if n, err := strconv.ParseFloat(strings.TrimSpace(line), 64); err == nil {
			freq = n
			continue
		}
		for _, w := range strings.Fields(line) {
			tag := words[w].tag
			if tag == "" {
				tag = "n"
			}
			raise(words, w, freq, tag)
		}
	}
}

// raise gives a word at least that frequency.
func raise(words map[string]entryOf, w string, freq float64, tag string) {
	if n := utf8.RuneCountInString(w); allHan(w) && n > 1 && n <= longest {
		words[w] = entryOf{max(words[w].freq, freq), tag}
	}
}

// entryOf is a word's frequency and tag.
type entryOf struct {
	freq float64
	tag  string
}

// gseWords reads the list in gse's own folder, for gse itself gives single characters another frequency when it loads.
func gseWords(gse string, least float64) (map[string]entryOf, error) {
	data, err := os.ReadFile(filepath.Join(gse, "data", "dict", "zh", "s_1.txt"))
	if err != nil {
		return nil, err
	}
	words := map[string]entryOf{}
	for line := range strings.Lines(string(data)) {
		fields := strings.Fields(line)
		if len(fields) < 3 || !allHan(fields[0]) {
			continue
		}
		freq, err := strconv.ParseFloat(fields[1], 64)
		if err != nil {
			return nil, fmt.Errorf("%s: expected a frequency, got %s", fields[0], fields[1])
		}
		if n := utf8.RuneCountInString(fields[0]); n == 1 || freq >= least && n <= longest {
			words[fields[0]] = entryOf{max(words[fields[0]].freq, freq), fields[2]}
		}
	}
	return words, nil
}

func allHan(s string) bool {
	for _, r := range s {
		if !unicode.Is(unicode.Han, r) || r > 0xFFFF {
			return false
		}
	}
	return s != ""
}

// singles corrects the frequencies of single characters, which the list gives wrongly for some hundred common ones (会
// stands there with 9): the tagger was counted on the same texts, and tells how often each was a word by itself.
func singles(words map[string]entryOf, t *tagger, simple map[string][]string) {
	total := 0.0
	for _, w := range words {
		total += w.freq
	}
	count := map[rune]float64{}
	for class, share := range t.share() {
		if class%2 == 1 {
			for r, cost := range t.emit[exit(class)] {
				count[r] += share * math.Exp(cost) * total
			}
		}
	}
	for r, n := range count {
		w := string(r)
		if to, changes := simple[w]; changes && to[0] != w || !allHan(w) {
			continue
		}
		words[w] = entryOf{max(words[w].freq, n), words[w].tag}
	}
}

//go:embed icu.txt.gz
var packedICU []byte

// icuScale is how many steps of ICU's values make a nat; with it, they lie as those of the list on the whole.
const icuScale = 8.5

// icuShare is the weight of ICU's frequencies, as logarithms.
const icuShare = 0.8

// mixICU brings the frequencies of the list, which some odd books have raised (政体 stands there five times as often as
// 整体), most of the way, as logarithms, to those that ICU has for the same words, which were trained on the web.
func mixICU(words map[string]entryOf) error {
	z, err := gzip.NewReader(bytes.NewReader(packedICU))
	if err != nil {
		return err
	}
	lines := bufio.NewScanner(z)
	total := 0.0
	for _, w := range words {
		total += w.freq
	}
	for lines.Scan() {
		w, value, _ := strings.Cut(lines.Text(), " ")
		cost, err := strconv.Atoi(value)
		if err != nil {
			return fmt.Errorf("%s: expected a value, got %s", w, value)
		}
		if e, known := words[w]; known {
			e.freq = math.Pow(e.freq, 1-icuShare) * math.Pow(total*math.Exp(-float64(cost)/icuScale), icuShare)
			words[w] = e
		}
	}
	return lines.Err()
}

// trie is a node by node picture of the words, breadth first: children of a node stand together.
type trie struct {
	label    rune
	freq     float64
	class    byte
	children map[rune]*trie
}

// costScale is how many steps of a stored cost make one nat.
const costScale = 12

// packTrie writes the number of nodes, then for each node in breadth-first order its label (the difference to that of
// the sibling before it, as a varint), its cost (-ln of the word's share times costScale, 0 for no word) and its number
// of children, the three in streams of their own, and last the class of each word.
func packTrie(words map[string]entryOf, t *tagger) []byte {
	root, total := newTrie(words, t)
	var labels, costs, counts, kinds []byte
	nodes := 1
	for queue := []*trie{root}; len(queue) > 0; queue = queue[1:] {
		n := queue[0]
		counts = binary.AppendUvarint(counts, uint64(len(n.children)))
		last := rune(0)
		for _, r := range slices.Sorted(maps.Keys(n.children)) {
			child := n.children[r]
			labels = binary.AppendUvarint(labels, uint64(r-last))
			last = r
			cost := byte(0)
			if child.freq > 0 {
				cost = byte(max(1, min(255, math.Round(-math.Log(child.freq/total)*costScale))))
			}
			costs = append(costs, cost)
			if cost > 0 {
				kinds = append(kinds, child.class)
			}
			queue = append(queue, child)
			nodes++
		}
	}
	out := binary.AppendUvarint(nil, uint64(nodes))
	out = append(out, labels...)
	out = append(out, costs...)
	out = append(out, counts...)
	return append(out, kinds...)
}

// newTrie makes a trie of the words, and tells how often they are met in all.
func newTrie(words map[string]entryOf, t *tagger) (root *trie, total float64) {
	share := t.share()
	root = &trie{}
	for w, f := range words {
		n := root
		for _, r := range w {
			if n.children == nil {
				n.children = map[rune]*trie{}
			}
			if n.children[r] == nil {
				n.children[r] = &trie{label: r}
			}
			n = n.children[r]
		}
		n.freq, n.class = f.freq, t.class(w, f.tag, &share)
		total += f.freq
	}
	return root, total
}
