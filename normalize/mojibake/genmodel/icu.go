package main

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"os"
	"strings"
)

// extractICU writes icu.txt.gz: a line `word value` for each word of the list that the Chinese and Japanese dictionary of
// ICU's data file (icudt72l.dat, in the folder source/data/in of its sources) has in simplified or traditional form. A
// value is -ln of the word's share times icuScale. LICENSE.icu holds the terms.
func extractICU(data, out string, words map[string]entryOf, simple map[string][]string) error {
	file, err := os.ReadFile(data)
	if err != nil {
		return err
	}
	dict, err := findICU(file, "brkitr/cjdict.dict")
	if err != nil {
		return fmt.Errorf("%s: %w", data, err)
	}
	share := map[string]float64{}
	walkICU(dict, func(word string, value int) {
		var s strings.Builder
		for _, r := range word {
			if to, ok := simple[string(r)]; ok {
				s.WriteString(to[0])
			} else {
				s.WriteRune(r)
			}
		}
		share[s.String()] += math.Exp(-float64(value) / icuScale)
	})
	var packed bytes.Buffer
	z, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err != nil {
		return err
	}
	for _, w := range sorted(share) {
		if _, known := words[w]; known {
			fmt.Fprintf(z, "%s %d\n", w, int(min(255, math.Round(-icuScale*math.Log(share[w])))))
		}
	}
	if err := z.Close(); err != nil {
		return err
	}
	return os.WriteFile(out, packed.Bytes(), 0o644)
}

// findICU finds a file in ICU's package format, and gives the trie of a dictionary: 16-bit units.
func findICU(file []byte, name string) ([]uint16, error) {
	le := binary.LittleEndian
	if len(file) < 64 {
		return nil, errors.New("expected a data file of ICU")
	}
	head := int(le.Uint16(file))
	for i := range int(le.Uint32(file[head:])) {
		entry := file[head+4+8*i:]
		at := head + int(le.Uint32(entry))
		title, _, _ := bytes.Cut(file[at:], []byte{0})
		if !strings.HasSuffix(string(title), name) {
			continue
		}
		item := file[head+int(le.Uint32(entry[4:])):]
		indexes := item[le.Uint16(item):]
		units := indexes[le.Uint32(indexes):le.Uint32(indexes[12:])]
		trie := make([]uint16, len(units)/2)
		for k := range trie {
			trie[k] = le.Uint16(units[2*k:])
		}
		return trie, nil
	}
	return nil, fmt.Errorf("no %s in it", name)
}

// icuTrie is ICU's UCharsTrie; the format is told in its header ucharstrie.h.
type icuTrie struct {
	units []uint16
	visit func(word string, value int)
}

func walkICU(units []uint16, visit func(string, int)) {
	(&icuTrie{units, visit}).node(0, "")
}

// value reads a value of one to three units whose first has the given bits, the rest standing at pos.
func (t *icuTrie) value(lead, pos int) (value, next int) {
	switch {
	case lead < 0x4000:
		return lead, pos
	case lead < 0x7FFF:
		return (lead-0x4000)<<16 | int(t.units[pos]), pos + 1
	}
	return int(t.units[pos])<<16 | int(t.units[pos+1]), pos + 2
}

// delta reads a jump.
func (t *icuTrie) delta(pos int) (delta, next int) {
	lead := int(t.units[pos])
	pos++
	switch {
	case lead < 0xFC00:
		return lead, pos
	case lead < 0xFFFF:
		return (lead-0xFC00)<<16 | int(t.units[pos]), pos + 1
	}
	return int(t.units[pos])<<16 | int(t.units[pos+1]), pos + 2
}

func (t *icuTrie) node(pos int, prefix string) {
	for {
		lead := int(t.units[pos])
		pos++
		if lead&0x8000 != 0 {
			value, _ := t.value(lead&0x7FFF, pos)
			t.visit(prefix, value)
			return
		}
		if lead >= 0x40 {
			var value int
			switch {
			case lead < 0x4040:
				value = lead>>6 - 1
			case lead < 0x7FC0:
				value = (lead&0x7FC0-0x4040)<<10 | int(t.units[pos])
				pos++
			default:
				value = int(t.units[pos])<<16 | int(t.units[pos+1])
				pos += 2
			}
			t.visit(prefix, value)
			lead &= 0x3F
		}
		if lead < 0x30 {
			if lead == 0 {
				lead = int(t.units[pos])
				pos++
			}
			t.branch(pos, lead+1, prefix)
			return
		}
		for range lead - 0x30 + 1 {
			prefix += string(rune(t.units[pos]))
			pos++
		}
	}
}

func (t *icuTrie) branch(pos, length int, prefix string) {
	for length > 5 {
		delta, next := t.delta(pos + 1)
		t.branch(next+delta, length>>1, prefix)
		pos = next
		length -= length >> 1
	}
	for ; length > 1; length-- {
		key, lead := prefix+string(rune(t.units[pos])), int(t.units[pos+1])
		value, next := t.value(lead&0x7FFF, pos+2)
		if lead&0x8000 != 0 {
			t.visit(key, value)
		} else {
			t.node(next+value, key)
		}
		pos = next
	}
	t.node(pos+1, prefix+string(rune(t.units[pos])))
}
