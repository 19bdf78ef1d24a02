package normalize

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:embed data/readings.tsv
var readingsTSV string

// letters are the plain letters of a reading, v for ü; none has more than six.
type letters [8]byte

// syllable is a reading and its tone: 1 to 4, 0 for none or the neutral one.
type syllable struct {
	letters letters
	tone    int
}

// readings holds the characters of each reading by tone.
type readings map[letters]*[5]string

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
	for l := range t {
		if l != s.letters && t.reads(syllable{letters: l}, r) {
			return false
		}
	}
	return true
}

// toned maps a letter with a tone mark to the plain letter and the tone. The breve stands in for the third tone in
// careless texts.
var toned = func() map[rune]struct{ letter, tone byte } {
	m := map[rune]struct{ letter, tone byte }{
		'ü': {'v', 0}, 'ê': {'e', 0}, 'ɡ': {'g', 0}, 'ɑ': {'a', 0}, 'ń': {'n', 2}, 'ň': {'n', 3}, 'ǹ': {'n', 4}, 'ḿ': {'m', 2},
	}
	for vowel, marked := range map[byte]string{'a': "āáǎàă", 'e': "ēéěèĕ", 'i': "īíǐìĭ", 'o': "ōóǒòŏ", 'u': "ūúǔùŭ", 'v': "ǖǘǚǜ"} {
		tones := []byte{1, 2, 3, 4, 3}
		for i, r := range []rune(marked) {
			m[r] = struct{ letter, tone byte }{vowel, tones[i]}
		}
	}
	return m
}()

// tonedBelow is the end of the blocks that hold nearly all letters with a tone mark.
const tonedBelow = 0x300

// tonedTable is toned for the characters of these blocks.
var tonedTable = func() (table [tonedBelow]struct{ letter, tone byte }) {
	for r, t := range toned {
		if r < tonedBelow {
			table[r] = t
		}
	}
	return table
}()

// plainLetter gives the plain letter of one with a tone mark, or such, and the tone; 0 if r is none.
func plainLetter(r rune) (letter, tone byte) {
	if r < tonedBelow {
		return tonedTable[r].letter, tonedTable[r].tone
	}
	t := toned[r]
	return t.letter, t.tone
}

// combining gives the tone of a combining tone mark, 0 if r is none.
func combining(r rune) int {
	switch r {
	case 0x304:
		return 1
	case 0x301:
		return 2
	case 0x30C, 0x306:
		return 3
	case 0x300:
		return 4
	}
	return 0
}

// parseSyllable reads a syllable from the beginning of s, with its tone as a mark or as a digit behind, and says how many
// bytes it took: 0 if s begins with no letter.
func parseSyllable(s string) (syllable, int) {
	var out syllable
	n, i := 0, 0
	for i < len(s) && n < len(out.letters)-1 {
		r, size := utf8.DecodeRuneInString(s[i:])
		if 'a' <= r && r <= 'z' {
			out.letters[n] = byte(r)
			n++
		} else if letter, tone := plainLetter(r); letter != 0 {
			out.letters[n] = letter
			out.tone = max(out.tone, int(tone))
			n++
		} else if tone := combining(r); tone > 0 && n > 0 {
			out.tone = tone
		} else if r == 0x308 && n > 0 { // diaeresis
			out.letters[n-1] = 'v'
		} else {
			break
		}
		i += size
	}
	if i > 0 && i < len(s) && '0' <= s[i] && s[i] <= '5' {
		out.tone = int(s[i]-'0') % 5
		i++
	}
	return out, i
}
