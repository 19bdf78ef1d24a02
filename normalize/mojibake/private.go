package mojibake

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// private lists runs of private use characters, and what is lost for good, inside text: at its edge they are bullets and
// icons.
func private(text string) []Repair {
	return slices.DeleteFunc(lost(text), func(r Repair) bool {
		before, _ := utf8.DecodeLastRuneInString(text[:r.Start])
		after, _ := utf8.DecodeRuneInString(text[r.End:])
		return !isText(before) || !isText(after)
	})
}

// isText tells Han characters and digits, and the marks that come with figures.
func isText(r rune) bool {
	return unicode.Is(unicode.Han, r) || unicode.IsDigit(r) || r == '%' || r == '％' || r == '.'
}

func lost(text string) []Repair {
	var all []Repair
	for i := 0; i < len(text); {
		if text[i] < 0xE9 { // 锟 begins with E9, private use with EE and EF
			if i+2 < len(text) && text[i] >= 0xE0 && !utf8.RuneStart(text[i+1]) && !utf8.RuneStart(text[i+2]) {
				i += 2 // the rest of a character
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		kind, why := Kind(""), "these bytes were lost before"
		switch {
		case privateUse(r):
			kind, why = Private, "private use characters: only the site's font tells what they are"
		case r == utf8.RuneError && n > 1:
			kind = Lost
		case r == '锟' && strings.HasPrefix(text[i:], "锟斤拷"):
			kind, n = Lost, len("锟斤拷")
		}
		if last := len(all) - 1; kind != "" && last >= 0 && all[last].Kind == kind && all[last].End == i {
			all[last].End += n
			all[last].Text = text[all[last].Start:all[last].End]
		} else if kind != "" {
			all = append(all, Repair{Span: Span{i, i + n}, Text: text[i : i+n], Left: true, Kind: kind, Reason: why})
		}
		i += n
	}
	return all
}
