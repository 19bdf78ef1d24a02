package main

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"
)

// tags are jieba's parts of speech in the order in which its model numbers them. A class of words is a tag with whether
// the word is a single character: twice the number, plus one if it is.
var tags = strings.Fields("a ad ag an b bg c d df dg e en f g h i in j jn k l ln m mg mq n ng nr nrfg nrt ns nt nz o p q qe qg r rg " +
	"rr rz s t tg u ud ug uj ul uv uz v vd vg vi vn vq w x y yg z zg")

const (
	classes  = 128
	noClass  = 255 // of words whose tag says nothing
	pmiScale = 20  // steps of a stored association to a nat
	mostPMI  = 3
)

// The states of jieba's tagger: a number that says where in a word a character stands, plus the number of the tag.
const (
	first  = 100
	last   = 200
	single = 400
)

// tagger is the hidden Markov model by which jieba finds words and their tags.
type tagger struct {
	start map[int]float64
	trans map[int]map[int]float64
	emit  map[int]map[rune]float64
}

var (
	rowPattern   = regexp.MustCompile(`^\s*(\d+):\s*\{(.*)$`)
	pairPattern  = regexp.MustCompile(`(\d+): (-?[\d.e+-]+)`)
	runePattern  = regexp.MustCompile(`^\s*'\\u([0-9a-f]{4})':\s+(-?[\d.e+-]+)`)
	startPattern = regexp.MustCompile(`^\s*(\d+):\s+(-?[\d.e+-]+)`)
)

// readTagger reads it from the source files of gse, which keeps it to itself.
func readTagger(gse string) (*tagger, error) {
	t := &tagger{start: map[int]float64{}, trans: map[int]map[int]float64{}, emit: map[int]map[rune]float64{}}
	state := 0
	for _, file := range []string{"prob_start.go", "prob_trans.go", "prob_emit.go"} {
		data, err := os.ReadFile(filepath.Join(gse, "hmm", "pos", file))
		if err != nil {
			return nil, err
		}
		for _, line := range strings.Split(string(data), "\n") {
			if m := runePattern.FindStringSubmatch(line); m != nil {
				r, _ := strconv.ParseInt(m[1], 16, 32)
				t.emit[state][rune(r)], _ = strconv.ParseFloat(m[2], 64)
			} else if m := rowPattern.FindStringSubmatch(line); m != nil {
				state, _ = strconv.Atoi(m[1])
				if file == "prob_emit.go" {
					t.emit[state] = map[rune]float64{}
					continue
				}
				t.trans[state] = map[int]float64{}
				for _, pair := range pairPattern.FindAllStringSubmatch(m[2], -1) {
					to, _ := strconv.Atoi(pair[1])
					t.trans[state][to], _ = strconv.ParseFloat(pair[2], 64)
				}
			} else if m := startPattern.FindStringSubmatch(line); m != nil && file == "prob_start.go" {
				to, _ := strconv.Atoi(m[1])
				t.start[to], _ = strconv.ParseFloat(m[2], 64)
			}
		}
	}
	if len(t.start) == 0 || len(t.trans) == 0 || len(t.emit) == 0 {
		return nil, fmt.Errorf("the tagger in %s can't be read", gse)
	}
	return t, nil
}

// share gives how common each class is in running text, by letting the chain of words run.
func (t *tagger) share() [classes]float64 {
	var p [classes]float64
	for c := range p {
		p[c] = math.Exp(max(t.start[entry(c)], -1000))
		if _, ok := t.start[entry(c)]; !ok {
			p[c] = 0
		}
	}
	for range 200 {
		var next [classes]float64
		total := 0.0
		for c, share := range p {
			for to, cost := range t.trans[exit(c)] {
				if k, ok := classOf(to); ok {
					next[k] += share * math.Exp(cost)
					total += share * math.Exp(cost)
				}
			}
		}
		for c := range next {
			p[c] = next[c] / total
		}
	}
	return p
}

// entry and exit are the states in which a word of a class begins and ends.
func entry(class int) int {
	if class%2 == 1 {
		return single + class/2
	}
	return first + class/2
}

func exit(class int) int {
	if class%2 == 1 {
		return single + class/2
	}
	return last + class/2
}

// classOf is the class of the words that begin with a state.
func classOf(state int) (int, bool) {
	switch {
	case first <= state && state < first+len(tags):
		return (state - first) * 2, true
	case single <= state && state < single+len(tags):
		return (state-single)*2 + 1, true
	}
	return 0, false
}

// packClasses writes how much more often than by chance a word of each class (the column) follows one of each class,
// and in the last row, begins a phrase: the logarithm of the ratio times pmiScale, plus 128.
func (t *tagger) packClasses() []byte {
	p := t.share()
	out := make([]byte, 0, (classes+1)*classes)
	for from := range classes + 1 {
		row := t.start
		if from < classes {
			row = t.trans[exit(from)]
		}
		total := 0.0
		for to, cost := range row {
			if _, ok := classOf(to); ok {
				total += math.Exp(cost)
			}
		}
		for to := range classes {
			pmi := 0.0
			if total > 0 && p[to] > 1e-7 {
				pmi = -mostPMI
				if cost, ok := row[entry(to)]; ok {
					pmi = max(-mostPMI, min(mostPMI, cost-math.Log(total*p[to])))
				}
			}
			out = append(out, byte(math.Round(pmi*pmiScale)+128))
		}
	}
	return out
}

// class tells the class of a word: by its tag in the list, and of single characters by what the tagger thinks of them.
func (t *tagger) class(w, tag string, share *[classes]float64) byte {
	r, n := utf8.DecodeRuneInString(w)
	if n < len(w) {
		for i, name := range tags {
			if name == tag && share[2*i] > 1e-7 {
				return byte(2 * i)
			}
		}
		return noClass
	}
	best, found := math.Inf(-1), byte(noClass)
	for i := range tags {
		if e, ok := t.emit[single+i][r]; ok && share[2*i+1] > 0 {
			if score := e + math.Log(share[2*i+1]); score > best {
				best, found = score, byte(2*i+1)
			}
		}
	}
	return found
}
