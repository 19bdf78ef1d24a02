package gold

import (
	"unicode"

	"github.com/liangci/liangci/normalize"
)

// traditionalShare is the share of the Chinese characters of a text that conversion changes from which on the text counts
// as traditional. Traditional news has about 30 %; simplified news has none but for a name or a quotation here and there.
const traditionalShare = 0.05

// script is "traditional" or "simplified".
func script(source string) string {
	simple := []rune(normalize.String(source, normalize.WithSteps(normalize.Simplify())).String())
	han, changed, at := 0, 0, 0
	for _, c := range source { // conversion keeps the number of characters
		if at < len(simple) && simple[at] != c {
			changed++
		}
		if unicode.Is(unicode.Han, c) {
			han++
		}
		at++
	}
	if float64(changed) > traditionalShare*float64(han) {
		return "traditional"
	}
	return "simplified"
}
