package normalize

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestDetectShort asks how many pieces of articles of so many Chinese characters are decoded in their own charset.
func TestDetectShort(t *testing.T) {
	files, _ := filepath.Glob("../../shared/gold/*/*.txt")
	if len(files) == 0 {
		t.Skip("no labelled articles beside the project")
	}
	for _, size := range []struct {
		runes int
		right float64
	}{{5, 0.90}, {10, 0.97}, {20, 1}, {100, 1}} {
		for _, charset := range []string{utf8Name, gb18030Name, big5Name, utf16LEName, utf16BEName} {
			right, all := 0, 0
			for _, f := range files {
				data, err := os.ReadFile(f)
				require.NoError(t, err)
				for _, piece := range hanPieces(string(data), size.runes) {
					raw, ok := encodeAs(charset, piece)
					if !ok {
						continue // Big5 has no simplified characters
					}
					all++
					if got := Detect(raw); got == charset {
						right++
					} else if size.runes >= 20 {
						t.Logf("%q in %s: got %s", piece, charset, got)
					}
				}
			}
			t.Logf("%3d characters in %-8s: %d of %d", size.runes, charset, right, all)
			require.Positive(t, all)
			require.GreaterOrEqual(t, float64(right)/float64(all), size.right, "%d characters in %s", size.runes, charset)
		}
	}
}

// hanPieces cuts pieces of n characters beyond ASCII, with what stands between them.
func hanPieces(s string, n int) []string {
	var pieces []string
	var piece strings.Builder
	count := 0
	for _, r := range s {
		if r == '\n' && count == 0 {
			continue
		}
		piece.WriteRune(r)
		if r >= 0x80 {
			count++
		}
		if count == n {
			pieces = append(pieces, piece.String())
			piece.Reset()
			count = 0
		}
	}
	return pieces
}

func encodeAs(charset, s string) ([]byte, bool) {
	if charset == utf8Name {
		return []byte(s), true
	}
	raw, err := encodingOf(charset).NewEncoder().Bytes([]byte(s))
	return raw, err == nil
}
