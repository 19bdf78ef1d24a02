package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cespare/xxhash/v2"
)

// print is what near copies have in common.
type print struct {
	hash   uint64
	digits string
}

// print is the SimHash of line i over groups of three characters, and its numbers.
func (r *repeater) print(i int) print {
	if f, ok := r.prints[i]; ok {
		return f
	}
	s := r.p.pieces[i].text
	f := print{simhash(letters(s)), digits(s)}
	r.prints[i] = f
	return f
}

// simhash is the 64-bit SimHash of s over groups of three characters.
func simhash(s string) uint64 {
	var votes [64]int32
	var at [3]int // where the last three characters start
	n := 0
	for p := range s {
		if n >= 3 {
			vote(&votes, xxhash.Sum64String(s[at[n%3]:p]))
		}
		at[n%3] = p
		n++
	}
	if n >= 3 {
		vote(&votes, xxhash.Sum64String(s[at[n%3]:]))
	} else {
		return xxhash.Sum64String(s)
	}
	var h uint64
	for b, v := range votes {
		if v > 0 {
			h |= 1 << b
		}
	}
	return h
}

// vote adds the bits of a hash to the votes, 1 for a set bit and -1 for others.
func vote(votes *[64]int32, h uint64) {
	for b := range votes {
		votes[b] += int32(h>>b&1)*2 - 1
	}
}

// letters is s without marks and spaces.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}

// hasRunes says that s has at least n characters, without counting them when its bytes say so.
func hasRunes(s string, n int) bool {
	return len(s) >= n && (len(s) >= utf8.UTFMax*n || utf8.RuneCountInString(s) >= n)
}

// sameDigits says that a and b have the same Arabic digits in the same order; it is the cheap part of comparing their numbers.
func sameDigits(a, b string) bool {
	for i, j := 0, 0; ; i, j = i+1, j+1 {
		for i < len(a) && (a[i] < '0' || a[i] > '9') {
			i++
		}
		for j < len(b) && (b[j] < '0' || b[j] > '9') {
			j++
		}
		if i == len(a) || j == len(b) {
			return i == len(a) && j == len(b)
		}
		if a[i] != b[j] {
			return false
		}
	}
}

// digits is the numerals of s, Arabic and Chinese, each run of them with a mark between.
func digits(s string) string {
	var b strings.Builder
	gap := false
	for _, r := range s {
		if r >= '0' && r <= '9' || r == '.' || r == '%' || strings.ContainsRune("〇零一二三四五六七八九十百千万亿两半廿卅几多余", r) {
			if gap && b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteRune(r)
			gap = false
			continue
		}
		gap = true
	}
	return b.String()
}
