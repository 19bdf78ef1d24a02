// Package runes reads the characters of a text one by one. It answers what package unicode/utf8 answers, of any bytes, and has a short
// way for the characters of three bytes that Chinese is made of.
package runes

import "unicode/utf8"

// At is utf8.DecodeRuneInString of s[p:]: the character that begins at byte p, and how many bytes it has. It is utf8.RuneError and 0 at
// the end of s, and utf8.RuneError and 1 where the bytes are no character.
func At(s string, p int) (r rune, size int) {
	if p >= 0 && p < len(s)-2 { // said so that the compiler checks no index
		if r := three(s[p], s[p+1], s[p+2]); r > 0 {
			return r, 3
		}
	}
	return utf8.DecodeRuneInString(s[p:])
}

// Before is utf8.DecodeLastRuneInString of s[:p]: the character that ends at byte p, and how many bytes it has. It is utf8.RuneError and
// 0 at the beginning of s.
func Before(s string, p int) (r rune, size int) {
	if p > 2 && p <= len(s) {
		if r := three(s[p-3], s[p-2], s[p-1]); r > 0 {
			return r, 3
		}
	}
	return utf8.DecodeLastRuneInString(s[:p])
}

// three is the character that three bytes are, 0 if that is not certain: behind E0 and ED not all that looks like one is one.
// Without its mark, 80, the second byte and the third are six bits.
func three(a, b, c byte) rune {
	b, c = b^0x80, c^0x80
	if a-0xE1 < 0x0F && a != 0xED && b|c < 0x40 {
		return rune(a&0x0F)<<12 | rune(b)<<6 | rune(c)
	}
	return 0
}
