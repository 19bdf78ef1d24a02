package page

import (
	"strings"
	"unicode/utf8"
)

// Most lines of a page are paragraphs, of which the patterns of a header line would find nothing at the price of trying them at each
// character. What follows tells that beforehand.

// mayTell says whether a line holds what every label and every time of day does.
func mayTell(text string) bool {
	return strings.IndexByte(text, ':') >= 0 || strings.Contains(text, "：") || strings.Contains(text, "时") || strings.Contains(text, "時")
}

// mayHoldLabel says whether a label may be found in s: each has a colon behind it.
func mayHoldLabel(s string) bool { return labelBefore(s, ":") || labelBefore(s, "：") }

// labelBefore says whether a label stands in s before a colon, or a space and that.
func labelBefore(s, colon string) bool {
	for at := 0; ; at += len(colon) {
		i := strings.Index(s[at:], colon)
		if i < 0 {
			return false
		}
		at += i
		if endsInLabel(strings.TrimSuffix(s[:at], " ")) {
			return true
		}
	}
}

// endsInLabel says whether the last characters of s are a label.
func endsInLabel(s string) bool {
	for n := 1; n <= longestLabel; n++ {
		if n <= len(s) && labelSet[s[len(s)-n:]] {
			return true
		}
	}
	return false
}

// labelSet are all labels, and longestLabel is how many bytes one has at most.
var labelSet, longestLabel = func() (all map[string]bool, longest int) {
	all = map[string]bool{}
	for _, l := range labels {
		for _, name := range strings.Split(l.names, "|") {
			whole := strings.TrimSuffix(name, "?")
			all[whole] = true
			if whole != name { // the last character may be missing
				_, size := utf8.DecodeLastRuneInString(whole)
				all[whole[:len(whole)-size]] = true
			}
			longest = max(longest, len(whole))
		}
	}
	return all, longest
}()

// mayHoldDate says whether a date may be found in s: a year, what ends it, a month and what ends that, or six digits in a row.
func mayHoldDate(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isDigit(s[i]) {
			continue
		}
		end := digitsEnd(s, i)
		if end-i >= 6 || end-i >= 2 && beginsMonth(s[end:]) {
			return true
		}
		i = end
	}
	return false
}

// beginsMonth says whether s is what follows the digits of a year: the mark behind them, a month and the mark behind that.
func beginsMonth(s string) bool {
	begin := markEnd(s, "年")
	if begin == 0 {
		return false
	}
	if begin < len(s) && s[begin] == ' ' {
		begin++
	}
	end := digitsEnd(s, begin)
	if n := end - begin; n < 1 || n > 2 {
		return false
	}
	return markEnd(strings.TrimPrefix(s[end:], " "), "月") > 0
}

// markEnd is where the mark ends that s begins with: a word, or one that stands in its place; 0 where there is none.
func markEnd(s, word string) int {
	switch {
	case strings.HasPrefix(s, word):
		return len(word)
	case s != "" && (s[0] == '-' || s[0] == '/' || s[0] == '.'):
		return 1
	}
	return 0
}

func digitsEnd(s string, i int) int {
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	return i
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// hasWords says whether a character stands in s that is no space and that neither buttons nor marks can hold.
func hasWords(s string) bool {
	for _, r := range s {
		if !strings.ContainsRune(buttons+marks+"0123456789", r) && !isSpace(r) {
			return true
		}
	}
	return false
}
