package variant_test

import (
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/liuzl/gocc"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/liangci/liangci/normalize"
)

// openCC gives OpenCC's conversion of that name. A conversion takes a while to load and may be used once at a time only.
func openCC(name string) func(string) string {
	load := sync.OnceValues(func() (*gocc.OpenCC, error) { return gocc.New(name) })
	return func(s string) string {
		cc, err := load()
		if err != nil {
			panic(err) // its dictionaries come with the module
		}
		out, err := cc.Convert(s)
		if err != nil {
			panic(err)
		}
		return out
	}
}

var (
	standard = openCC("s2t")
	taiwan   = openCC("s2tw")
	hongKong = openCC("s2hk")
	simple   = openCC("t2s")
)

// converted replaces each character by the one that a conversion gives for it. What is traditional becomes simplified
// first, so that every article gets the characters of the conversion.
func converted(name string, convert func(string) string) normalize.Step {
	return normalize.Step{Name: name, Apply: func(e *normalize.Editor) {
		out := convert(simple(e.Text()))
		for _, r := range out {
			before, _ := utf8.DecodeRuneInString(e.Rest())
			if before > 0xFFFF || r > 0xFFFF { // no font and no newspaper has those
				r = before
			}
			e.ReplaceRune(r)
		}
	}}
}

// compatibility gives the Kangxi radical or the compatibility ideograph that a PDF file may have in place of a character.
var compatibility = sync.OnceValue(func() map[rune]rune {
	forms := map[rune]rune{}
	add := func(from, to rune, form norm.Form) {
		for r := from; r <= to; r++ {
			if usual, n := utf8.DecodeRuneInString(form.String(string(r))); usual != r && n == len(form.String(string(r))) {
				forms[usual] = r
			}
		}
	}
	add(0xF900, 0xFAD9, norm.NFC)
	add(0x2F00, 0x2FD5, norm.NFKC)
	return forms
})

// mapped replaces single characters.
func mapped(name string, to func(rune) rune) normalize.Step {
	return normalize.Step{Name: name, Apply: func(e *normalize.Editor) {
		for _, r := range e.Text() {
			e.ReplaceRune(to(r))
		}
	}}
}

func radicals(r rune) rune {
	if form, ok := compatibility()[r]; ok {
		return form
	}
	return r
}

func fullWidth(r rune) rune {
	if r > ' ' && r < 0x7F {
		return r - ' ' + 0xFF00
	}
	return r
}

func TestConversions(t *testing.T) {
	for _, c := range []struct {
		reason, in, out string
		step            normalize.Step
	}{
		{"phrases decide", "皇后后面的干部里", "皇后後面的幹部裏", converted("", standard)},
		{"Taiwan writes 裡 and 為", "为了，里", "為了，裡", converted("", taiwan)},
		{"Hong Kong writes 裏, 為 and 羣 as 群", "为了，里，群众", "為了，裏，羣眾", converted("", hongKong)},
		{"traditional is made simplified first", "為了羣眾", "為了群眾", converted("", taiwan)},
		{"as PDF files have it", "人口", "⼈⼝", mapped("", radicals)},
		{"everything of ASCII but spaces", "1,200.5% A", "１，２００．５％ Ａ", mapped("", fullWidth)},
	} {
		assert.Equal(t, c.out, normalize.String(c.in, normalize.WithSteps(c.step)).String(), c.reason)
	}
}

// A conversion that changes the number of characters could not be mapped.
func TestConversionsKeepLength(t *testing.T) {
	for _, a := range articles(t) {
		for name, convert := range map[string]func(string) string{"s2t": standard, "s2tw": taiwan, "s2hk": hongKong} {
			require.Equal(t, utf8.RuneCountInString(a.text), utf8.RuneCountInString(convert(simple(a.text))), "%s of %s", name, a.name)
		}
		require.False(t, strings.ContainsRune(a.text, utf8.RuneError), a.name)
	}
}
