package annotate_test

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/liangci/liangci/corpus/annotate"
	"github.com/liangci/liangci/normalize"
)

// thereAndBack takes texts to a tool and back.
func thereAndBack(t require.TestingT, tool annotate.Tool, o annotate.Options, docs []annotate.Doc) []annotate.Doc {
	if tool != annotate.Brat {
		return imported(t, tool, o, export(t, tool, o, docs...))
	}
	var back []annotate.Doc
	for _, d := range docs {
		files, err := annotate.ToBrat(d)
		require.NoError(t, err)
		again, err := annotate.FromBrat(d.Name, files, o)
		require.NoError(t, err)
		back = append(back, again)
	}
	return back
}

// asLines is a file of labels as it is written.
func asLines(t require.TestingT, f annotate.File) string {
	var b bytes.Buffer
	require.NoError(t, f.Write(&b))
	return b.String()
}

var everyWay = []struct {
	tool  annotate.Tool
	count annotate.Count
}{
	{annotate.LabelStudio, ""}, {annotate.Brat, ""}, {annotate.SpaCy, ""},
	{annotate.Doccano, ""}, {annotate.Doccano, annotate.CodePoints}, {annotate.Doccano, annotate.Graphemes},
}

// The labels of all articles come back from every tool as they were, down to the bytes of the file.
func TestArticlesComeBack(t *testing.T) {
	var docs []annotate.Doc
	for _, p := range articles(t) {
		data, err := os.ReadFile(p.Text)
		require.NoError(t, err)
		labels, err := os.Open(p.Labels)
		require.NoError(t, err)
		f, err := annotate.Read(labels)
		require.NoError(t, err)
		require.NoError(t, labels.Close())
		docs = append(docs, annotate.Doc{Name: p.Text[len("../../"):], Text: normalize.Bytes(data).Source(), File: *f})
	}
	for _, way := range everyWay {
		back := thereAndBack(t, way.tool, annotate.Options{Count: way.count}, docs)
		require.Len(t, back, len(docs))
		for i, d := range docs {
			assert.Equal(t, d.Name, back[i].Name)
			assert.Empty(t, back[i].Doubts)
			assert.Equal(t, inOrder(t, d), asLines(t, back[i].File), "%s %s %s", way.tool, way.count, d.Name)
		}
	}
}

// inOrder are the labels of a text in the order of the text, in which they come back.
func inOrder(t require.TestingT, d annotate.Doc) string {
	text := annotate.NewText(d.Text)
	head := annotate.File{Note: d.File.Note, IgnoreLines: d.File.IgnoreLines}
	at := map[int][]annotate.Label{}
	for _, l := range d.File.Labels {
		span, ok := text.Span(l.Line, l.Quote, l.Nth)
		require.True(t, ok)
		at[span.Start] = append(at[span.Start], l)
	}
	for i := range d.Text {
		head.Labels = append(head.Labels, at[i]...)
	}
	return asLines(t, head)
}

// labelled makes any text and any labels of it that are free of errors.
var labelled = rapid.Custom(func(t *rapid.T) annotate.Doc {
	piece := rapid.SampledFrom([]string{"5人", "三千余元", "村", "𠮷", "👩‍🌾", "é", "\r\n", "\n", " ", "  ", "\u3000", "a", "\"", "\\", "<b>", "\u2028", "12亩"})
	figures := map[string]bool{"5人": true, "三千余元": true, "12亩": true, "𠮷": true, "👩‍🌾": true}
	word := rapid.SampledFrom([]string{"农民", "", "∅", "∅∅农", "a b", "\"x\"", "技术人员", "𠮷"})
	list := rapid.SliceOfN(word, 1, 3)
	number := rapid.Ptr(rapid.Custom(func(t *rapid.T) json.Number {
		return json.Number(rapid.SampledFrom([]string{"5", "-3.50", "12345678901234567890.123", "0"}).Draw(t, "n"))
	}), true)
	d := annotate.Doc{Name: rapid.SampledFrom([]string{"a", "news/a.b", "村/𠮷"}).Draw(t, "name")}
	type place struct{ start, end int }
	var places []place
	for _, p := range rapid.SliceOfN(piece, 1, 30).Draw(t, "pieces") {
		if figures[p] {
			places = append(places, place{len(d.Text), len(d.Text) + len(p)})
		}
		d.Text += p
	}
	text := annotate.NewText(d.Text)
	for _, p := range places {
		if rapid.Bool().Draw(t, "unlabelled") {
			continue
		}
		line, quote, nth, _, _ := text.Place(normalize.Span{Start: p.start, End: p.end})
		d.File.Labels = append(d.File.Labels, annotate.Label{
			Line: line, Quote: quote, Nth: nth, Value: number.Draw(t, "value"), Low: number.Draw(t, "low"), High: number.Draw(t, "high"),
			Bound:     rapid.SampledFrom(annotate.Bounds()).Draw(t, "bound"),
			Dimension: rapid.SampledFrom(annotate.Dimensions()).Draw(t, "dimension"),
			Change:    rapid.SampledFrom(annotate.Changes()).Draw(t, "change"),
			Scope:     rapid.SampledFrom(annotate.Scopes()).Draw(t, "scope"),
			Unit:      word.Draw(t, "unit"), Item: list.Draw(t, "item"), Action: list.Draw(t, "action"), Time: list.Draw(t, "time"),
			Place: list.Draw(t, "place"), Optional: rapid.Bool().Draw(t, "optional"), Note: word.Draw(t, "note"),
		})
	}
	d.File.Note = word.Draw(t, "file note")
	if rapid.Bool().Draw(t, "ignore") {
		d.File.IgnoreLines = [][2]int{{1, text.Lines()}}
	}
	return d
})

// Whatever the text and the labels are, they come back from every tool.
func TestEverythingComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		docs := rapid.SliceOfN(labelled, 1, 3).Draw(t, "docs")
		for _, way := range everyWay {
			back := thereAndBack(t, way.tool, annotate.Options{Count: way.count}, docs)
			require.Len(t, back, len(docs))
			for i, d := range docs {
				require.Empty(t, back[i].Doubts)
				require.Equal(t, d.Name, back[i].Name)
				require.Equal(t, strings.ReplaceAll(d.Text, "\r\n", "\n"), back[i].Text)
				require.Equal(t, asLines(t, d.File), asLines(t, back[i].File), "%s %s", way.tool, way.count)
			}
		}
	})
}
