package regress

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/extract/layout"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize"
)

func withOption(o func() (extract.Option, error)) func() (*extract.Extractor, []normalize.Option, error) {
	return func() (*extract.Extractor, []normalize.Option, error) {
		option, err := o()
		if err != nil {
			return nil, nil, err
		}
		x, err := extract.New(option)
		return x, nil, err
	}
}

func withSteps(steps ...normalize.Step) func() (*extract.Extractor, []normalize.Option, error) {
	return func() (*extract.Extractor, []normalize.Option, error) {
		x, err := extract.New()
		return x, []normalize.Option{normalize.WithSteps(steps...)}, err
	}
}

// unitBreaks take away one unit each.
func unitBreaks() (breaks []breach) {
	for _, u := range unit.Default().Units() {
		breaks = append(breaks, breach{"unit " + u.ID, u.Surfaces, withOption(func() (extract.Option, error) {
			table, err := unit.Default().Without(u.ID)
			return extract.WithUnits(table), err
		})})
	}
	return breaks
}

// listed is a word of a list in TOML, with the comma behind it.
var listed = regexp.MustCompile(`"([^"]+)"(, ?)?`)

// wordBreaks take away one word each from a list in a file of the vocabulary.
func wordBreaks(t *testing.T, name string) (breaks []breach) {
	t.Helper()
	dir := fstest.MapFS{}
	for _, n := range []string{"characters.toml", "names.toml", "numbers.toml", "phrases.toml", "times.toml", "verbs.toml", "words.toml"} {
		data, err := os.ReadFile(filepath.Join("..", "..", "extract", "data", n))
		require.NoError(t, err)
		dir[n] = &fstest.MapFile{Data: data}
	}
	text := string(dir[name].Data)
	list, at := "", 0
	for line := range strings.Lines(text) {
		key, rest, ok := strings.Cut(line, "=")
		key = strings.TrimSpace(key)
		switch {
		case strings.HasPrefix(line, "["):
			list = strings.Trim(strings.TrimSpace(line), "[]")
		case ok && key == "class":
			list = strings.Trim(listed.FindString(rest), `"`)
		case ok && key != "examples" && strings.Contains(rest, "["):
			for _, m := range listed.FindAllStringSubmatchIndex(line, -1) {
				word := line[m[2]:m[3]]
				without := text[:at+m[0]] + text[at+m[1]:]
				breaks = append(breaks, breach{strings.Join([]string{name, list, key, word}, " "), []string{word}, withOption(func() (extract.Option, error) {
					broken := fstest.MapFS{name: {Data: []byte(without)}}
					for n, f := range dir {
						if n != name {
							broken[n] = f
						}
					}
					return extract.WithVocabulary(broken), nil
				})})
			}
		}
		at += len(line)
	}
	require.NotEmpty(t, breaks, name)
	return breaks
}

// layoutBreaks take away one group of phrases each.
func layoutBreaks(t *testing.T) (breaks []breach) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "extract", "layout", "data", "phrases.toml"))
	require.NoError(t, err)
	parts := strings.Split(string(data), "[[group]]\n")
	for i := range parts[1:] {
		name := listed.FindStringSubmatch(parts[i+1])[1]
		without := strings.Join(slices.Delete(slices.Clone(parts), i+1, i+2), "[[group]]\n")
		breaks = append(breaks, breach{"layout " + name, nil, withOption(func() (extract.Option, error) {
			r, err := layout.Parse("phrases.toml", []byte(without))
			return extract.WithLayout(r), err
		})})
	}
	return breaks
}

// stepBreaks leave out one step of normalisation each. The first is decoding: everything is taken for UTF-8.
func stepBreaks() (breaks []breach) {
	steps := normalize.DefaultSteps()
	breaks = []breach{{"charset utf-8", nil, func() (*extract.Extractor, []normalize.Option, error) {
		x, err := extract.New()
		return x, []normalize.Option{normalize.WithCharset("utf-8")}, err
	}}}
	for i, s := range steps {
		breaks = append(breaks, breach{"step " + s.Name, nil, withSteps(slices.Delete(slices.Clone(steps), i, i+1)...)})
	}
	return breaks
}

// conversionBreaks undo one entry each of a table of conversion: a character stays as it is, the characters of a phrase
// become what each becomes by itself.
func conversionBreaks(t *testing.T, name string) (breaks []breach) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "normalize", "data", name))
	require.NoError(t, err)
	for line := range strings.Lines(string(data)) {
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if line[0] == '#' || len(fields) < 2 || slices.Contains([]string{"ambiguous", "simplified"}, fields[0]) {
			continue
		}
		from, to := fields[0], undone(fields[0])
		if to == fields[1] {
			continue // it only keeps another phrase away
		}
		breaks = append(breaks, breach{name + " " + from, []string{from}, func() (*extract.Extractor, []normalize.Option, error) {
			broken, err := normalize.SimplifyWith(from + "\t" + to)
			if err != nil {
				return nil, nil, err
			}
			steps := normalize.DefaultSteps()
			for i := range steps {
				if steps[i].Name == broken.Name {
					steps[i] = broken
				}
			}
			return withSteps(steps...)()
		}})
	}
	return breaks
}

// undone is what becomes of a word without its entry.
func undone(word string) string {
	if utf8.RuneCountInString(word) == 1 {
		return word
	}
	var b strings.Builder
	for _, r := range word {
		b.WriteString(normalize.String(string(r), normalize.WithSteps(normalize.Simplify())).String())
	}
	return b.String()
}
