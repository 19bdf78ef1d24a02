package calendar

import (
	"strings"
	"unicode/utf8"
)

// fold brings an expression into the form that the reader expects: ASCII digits, one hyphen for any run of dashes, round
// brackets and straight quotes, no spaces except between digits.
func fold(s string) string {
	if folded(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	space := false
	last := rune(0)
	for _, r := range s {
		r = foldRune(r)
		if r == ' ' {
			space = true
			continue
		}
		if space && isDigit(last) && isDigit(r) {
			b.WriteByte(' ')
			last = ' '
		}
		space = false
		if r == '-' && last == '-' {
			continue
		}
		b.WriteRune(r)
		last = r
	}
	return b.String()
}

// folded says that fold would change nothing.
func folded(s string) bool {
	for i, r := range s {
		if r == ' ' || r == '-' && i > 0 && s[i-1] == '-' || r == utf8.RuneError || foldRune(r) != r {
			return false
		}
	}
	return true
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// foldRune maps one character. Characters that are not listed stay.
func foldRune(r rune) rune {
	switch r {
	case ' ', '\t', '\n', '\r', '\u3000', '\u00a0':
		return ' '
	case '—', '–', '－', '‐', '‑', '‒', '―', '─', '−', '~', '～', '〜', '∼':
		return '-'
	case '“', '”', '„', '‟', '＂', '「', '」', '『', '』', '‘', '’', '\'':
		return '"'
	case '〔', '［', '【', '[':
		return '('
	case '〕', '］', '】', ']':
		return ')'
	case '○', '◯', '零':
		return '〇'
	}
	if r >= '！' && r <= '～' {
		return r - '！' + '!'
	}
	return r
}
