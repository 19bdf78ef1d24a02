package normalize

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:embed data/readings.tsv
var readingsTSV string

// syllable is a reading in plain letters (v for ü) and its tone: 1 to 4, 0 for none or the neutral one.
type syllable struct {
	letters string
	tone    int
}

// readings holds the characters of each syllable by tone.
type readings map[string]*[5]string

// pinyinReadings is built at the first use: most pages have no annotation.
var pinyinReadings = sync.OnceValue(func() readings {
	table := readings{}
	for line := range strings.Lines(readingsTSV) {
		reading, characters, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if !ok {
			continue
		}
		s, n := parseSyllable(reading)
		if n < len(reading) {
			continue // ê and the like
		}
		if table[s.letters] == nil {
			table[s.letters] = new([5]string)
		}
		table[s.letters][s.tone] += characters
	}
	return table
})

// reads reports whether s is a reading of r. Without a tone, any tone will do.
func (t readings) reads(s syllable, r rune) bool {
	byTone := t[s.letters]
	if byTone == nil {
		return false
	}
	if s.tone > 0 {
		return strings.ContainsRune(byTone[s.tone], r)
	}
	for _, characters := range byTone {
		if strings.ContainsRune(characters, r) {
			return true
		}
	}
	return false
}

// only reports whether r is never read as anything but the letters of s.
func (t readings) only(s syllable, r rune) bool {
	for letters := range t {
		if letters != s.letters && t.reads(syllable{letters: letters}, r) {
			return false
		}
	}
	return true
}

// toned maps letters with a tone mark, four to a vowel. The breve stands in for the third tone in careless texts.
var toned = func() map[rune]syllable {
	m := map[rune]syllable{'ü': {"v", 0}, 'ê': {"e", 0}, 'ń': {"n", 2}, 'ň': {"n", 3}, 'ǹ': {"n", 4}, 'ḿ': {"m", 2}, 'ɡ': {"g", 0}, 'ɑ': {"a", 0}}
	for _, vowel := range []struct{ letter, marks string }{
		{"a", "āáǎàă"}, {"e", "ēéěèĕ"}, {"i", "īíǐìĭ"}, {"o", "ōóǒòŏ"}, {"u", "ūúǔùŭ"}, {"v", "ǖǘǚǜ"},
	} {
		tone := 0
		for _, r := range vowel.marks {
			tone = min(tone+1, 5)
			m[r] = syllable{vowel.letter, tone}
			if tone == 5 {
				m[r] = syllable{vowel.letter, 3}
			}
		}
	}
	return m
}()

// combining maps combining tone marks to tones.
var combining = map[rune]int{0x304: 1, 0x301: 2, 0x30C: 3, 0x306: 3, 0x300: 4}

// parseSyllable reads a syllable from the beginning of s, with its tone as a mark or as a digit behind, and says how many
// bytes it took: 0 if s begins with no letter.
func parseSyllable(s string) (syllable, int) {
	var letters strings.Builder
	tone, i := 0, 0
	for i < len(s) && letters.Len() < 7 {
		r, n := utf8.DecodeRuneInString(s[i:])
		if t, ok := toned[r]; ok {
			letters.WriteString(t.letters)
			tone = max(tone, t.tone)
		} else if t, ok := combining[r]; ok && i > 0 {
			tone = t
		} else if r == 0x308 && i > 0 { // diaeresis
			l := letters.String()
			letters.Reset()
			letters.WriteString(strings.TrimSuffix(l, "u") + "v")
		} else if 'a' <= r && r <= 'z' {
			letters.WriteRune(r)
		} else {
			break
		}
		i += n
	}
	if i > 0 && i < len(s) && '0' <= s[i] && s[i] <= '5' {
		tone = int(s[i]-'0') % 5
		i++
	}
	return syllable{letters.String(), tone}, i
}
