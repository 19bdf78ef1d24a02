package mojibake

import (
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
)

// soundOf gives the number of a syllable, 0 for what is none.
func (m *model) soundOf(s syllable) sound { return sound{m.heard.letters[s.letters], uint8(s.tone)} }

// TestReadsLikeTheTable asserts that the readings by character are those by syllable.
func TestReadsLikeTheTable(t *testing.T) {
	m := loadModel()
	require.NotEmpty(t, m.readings)
	for letters, byTone := range m.readings {
		for _, r := range "中骨干開开縣行長长重了地得０aé\u0000\uffff" + byTone[1] + byTone[4] {
			any := false
			for tone := 1; tone <= 5; tone++ {
				s := syllable{letters, tone % 5}
				characters := byTone[tone%5]
				want := strings.ContainsRune(characters, r) || strings.ContainsRune(characters, m.simplify(r))
				any = any || want
				if s.tone == 0 {
					want = any
				}
				require.Equal(t, want, m.reads(m.soundOf(s), r), "%c %v", r, s)
			}
		}
	}
	require.False(t, m.reads(m.soundOf(syllable{"xyz", 0}), '中'))
	require.False(t, m.reads(m.soundOf(syllable{"zhong", 1}), -1))
	require.False(t, m.reads(m.soundOf(syllable{"zhong", 1}), 0x20000))
}

// TestClassOfHan asserts that the bounds of Han characters are those of Unicode.
func TestClassOfHan(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if unicode.Is(unicode.Han, r) {
			require.Equal(t, word, classOf(r), "%U", r)
		}
	}
}
