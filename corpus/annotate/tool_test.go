package annotate_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus/annotate"
	"github.com/liangci/liangci/normalize"
)

// inOneFile are the tools that take a single file.
var inOneFile = []annotate.Tool{annotate.LabelStudio, annotate.Doccano, annotate.SpaCy}

func seq(docs ...annotate.Doc) iter.Seq2[annotate.Doc, error] {
	return func(yield func(annotate.Doc, error) bool) {
		for _, d := range docs {
			if !yield(d, nil) {
				return
			}
		}
	}
}

func export(t require.TestingT, tool annotate.Tool, o annotate.Options, docs ...annotate.Doc) string {
	var out bytes.Buffer
	require.NoError(t, annotate.Export(&out, tool, seq(docs...), o))
	return out.String()
}

func imported(t require.TestingT, tool annotate.Tool, o annotate.Options, file string) []annotate.Doc {
	var docs []annotate.Doc
	for d, err := range annotate.Import(strings.NewReader(file), tool, o) {
		require.NoError(t, err)
		docs = append(docs, d)
	}
	return docs
}

// farmers is a text in which every way of counting gives another number: 👩‍🌾 is three code points, five UTF-16 code units
// and one grapheme cluster, 𠮷 is one, two and one.
func farmers(t testing.TB) annotate.Doc {
	text := normalize.Bytes([]byte("\ufeff标题\r\n👩‍🌾𠮷村培训5人")).Source()
	f, err := annotate.Read(strings.NewReader(edit("", "")))
	require.NoError(t, err)
	return annotate.Doc{Name: "a", Text: text, File: *f}
}

// Offsets are counted as each tool counts them: by the numbers themselves, on a text with a byte order mark, lines that end
// with CR LF, and characters beyond the BMP.
func TestOffsets(t *testing.T) {
	d := farmers(t)
	for _, c := range []struct {
		tool   annotate.Tool
		count  annotate.Count
		want   string
		reason string
	}{
		{annotate.LabelStudio, "", `"value":{"end":12,"labels":["people"],"start":10,"text":"5人"}`, "code points"},
		{annotate.Doccano, "", `"label":[[13,15,"people"]]`, "what JavaScript counts"},
		{annotate.Doccano, annotate.Graphemes, `"label":[[8,10,"people"]]`, "grapheme clusters, if the project says so"},
		{annotate.Doccano, annotate.CodePoints, `"label":[[10,12,"people"]]`, "for those who read such files in Python"},
		{annotate.SpaCy, "", `"ents":[{"start":10,"end":12,"label":"people"}]`, "code points"},
	} {
		assert.Contains(t, export(t, c.tool, annotate.Options{Count: c.count}, d), c.want, c.reason)
	}
	files, err := annotate.ToBrat(d)
	require.NoError(t, err)
	assert.Contains(t, files.Ann, "T1\tpeople 10 12\t5人\n", "code points")
	assert.Equal(t, "标题\n👩‍🌾𠮷村培训5人", files.Text, "line feeds only, and no mark, so that nothing else can be counted")
}

func TestParse(t *testing.T) {
	for _, name := range annotate.Tools() {
		tool, err := annotate.ParseTool(name)
		require.NoError(t, err)
		assert.Equal(t, name, string(tool))
	}
	_, err := annotate.ParseTool("prodigy")
	assert.ErrorContains(t, err, "label-studio, doccano, brat, spacy")
	_, err = annotate.ParseCount("byte")
	assert.ErrorContains(t, err, "rune, utf16 or grapheme")
}

func TestExportTellsWhatDoesNotFit(t *testing.T) {
	away := farmers(t)
	away.File.Labels[0].Line = 1
	for _, tool := range inOneFile {
		err := annotate.Export(io.Discard, tool, seq(away), annotate.Options{})
		assert.ErrorContains(t, err, `a: line 1, "5人": does not stand there`, tool)
	}
	_, err := annotate.ToBrat(away)
	assert.ErrorContains(t, err, "does not stand there")

	twice := farmers(t)
	twice.File.Labels = append(twice.File.Labels, twice.File.Labels[0])
	assert.ErrorContains(t, annotate.Export(io.Discard, annotate.SpaCy, seq(twice), annotate.Options{}), "overlaps")

	odd := farmers(t)
	odd.File.Labels[0].Dimension = "a b"
	_, err = annotate.ToBrat(odd)
	assert.ErrorContains(t, err, `"a b" is no name of a type`)
}

// What a person adds in a tool is filled in with what liangci reads there; what is moved keeps its fields.
func TestChangesComeBack(t *testing.T) {
	x := extractor(t)
	o := annotate.Options{Prelabel: func(source string) *annotate.File { return annotate.Prelabel(x.Extract(normalize.String(source))) }}
	d := annotate.Doc{Name: "a", Text: "培训农民5600余名，选派7人。"}
	f, err := annotate.Read(strings.NewReader(`{"line":1,"quote":"7人","value":7,"low":7,"high":7,"bound":"exact","unit":"人",` +
		`"dimension":"people","item":["教师"],"action":["选派"],"change":"","scope":"","time":[""],"place":[""]}`))
	require.NoError(t, err)
	d.File = *f
	changed := map[annotate.Tool]string{
		annotate.Doccano: strings.Replace(export(t, annotate.Doccano, o, d), `[[13,15,"people"]]`, `[[12,15,"count"],[4,10,"people"]]`, 1),
		annotate.SpaCy: strings.Replace(export(t, annotate.SpaCy, o, d), `[{"start":13,"end":15,"label":"people"}]`,
			`[{"start":12,"end":15,"label":"count"},{"start":4,"end":10,"label":"people"}]`, 1),
	}
	for tool, file := range changed {
		back := imported(t, tool, o, file)
		require.Len(t, back, 1)
		labels := back[0].File.Labels
		require.Len(t, labels, 2, tool)
		assert.Equal(t, "5600余名", labels[0].Quote)
		assert.Equal(t, "more_than", labels[0].Bound, "filled in")
		assert.Equal(t, []string{"农民"}, labels[0].Item, "filled in")
		assert.Equal(t, "派7人", labels[1].Quote, "moved")
		assert.Equal(t, []string{"教师"}, labels[1].Item, "kept")
		assert.Equal(t, "count", labels[1].Dimension, "changed")
		require.Len(t, back[0].Doubts, 1)
		assert.Contains(t, back[0].Doubts[0], `line 1, "5600余名": the tool knows no more of it than "people"; the rest is what liangci reads there`)
	}
	back := imported(t, annotate.Doccano, annotate.Options{}, changed[annotate.Doccano])
	assert.Contains(t, back[0].Doubts[0], "the rest is open")
}

func TestImportTellsWhatIsWrong(t *testing.T) {
	for _, c := range []struct {
		tool                 annotate.Tool
		file, want, whatever string
	}{
		{annotate.Doccano, ``, "empty", "nothing"},
		{annotate.Doccano, `{"text":"共5人"`, "text 1: the line ends inside", "cut off"},
		{annotate.Doccano, `{"id":1}`, "text 1: no text", "no text"},
		{annotate.Doccano, `{"text":"共5人","label":[[1,9,"people"]]}`, `doccano-1: label "people" at 1 to 9: no span of the text, counted in utf16`, "behind the end"},
		{annotate.Doccano, `{"text":"𠮷5人","label":[[1,4,"people"]]}`, "no span of the text", "inside of a character"},
		{annotate.Doccano, `{"text":"共5人","label":[[1,3]]}`, "expected [start, end, label]", "no label"},
		{annotate.SpaCy, `[{"text":"共5人","ents":[{"start":2,"end":2,"label":"people"}]}]`, `entity "people" at 2 to 2`, "an empty span"},
		{annotate.LabelStudio, `[{"text":"共5人"}]`, "no data.text; is it a JSON export, not JSON-MIN?", "another format"},
		{annotate.LabelStudio, `[{"data":{"text":"共5人"},"predictions":[12]}]`, "label-studio-1: not annotated", "nobody did it yet"},
		{annotate.LabelStudio, `[{"data":{"text":"共5人"},"annotations":[{"was_cancelled":true,"result":[]}]}]`, "not annotated", "passed over"},
		{annotate.LabelStudio, `[{"data":{"text":"共5人"},"annotations":[{"result":[{"id":"r","type":"labels","value":{"start":0,"end":7}}]}]}]`, `region "r" at 0 to 7`, "behind the end"},
		{annotate.LabelStudio, `[`, "the list does not end", "cut off"},
	} {
		var errs []string
		for _, err := range annotate.Import(strings.NewReader(c.file), c.tool, annotate.Options{}) {
			if err != nil {
				errs = append(errs, err.Error())
			}
		}
		require.Len(t, errs, 1, c.whatever)
		assert.Contains(t, errs[0], c.want, c.whatever)
	}
}

func TestNamesStayInTheirFolder(t *testing.T) {
	for name, want := range map[string]string{
		"news/a": "news/a", "../../etc/a": "doccano-1", "/etc/a": "doccano-1", "": "doccano-1", `c:\a`: "doccano-1", "a/../../b": "doccano-1",
	} {
		file, err := json.Marshal(map[string]any{"text": "共5人", "liangci": map[string]string{"doc": name}})
		require.NoError(t, err)
		assert.Equal(t, want, imported(t, annotate.Doccano, annotate.Options{}, string(file))[0].Name)
	}
}

// Nothing that a file may hold makes an import fail but with an error, and whatever label comes back stands in its text.
func FuzzImport(f *testing.F) {
	for i, tool := range inOneFile {
		f.Add(uint8(i), export(f, tool, annotate.Options{}, farmers(f)))
		f.Add(uint8(i), "[]")
	}
	f.Add(uint8(1), `{"data":"𠮷5人","entities":[{"start_offset":2,"end_offset":4,"label":"x"}],"meta":{"liangci":{"doc":"a","offsets":"grapheme"}}}`)
	f.Fuzz(func(t *testing.T, which uint8, file string) {
		for d, err := range annotate.Import(strings.NewReader(file), inOneFile[int(which)%len(inOneFile)], annotate.Options{}) {
			if err == nil {
				standThere(t, d)
			}
		}
	})
}

func FuzzFromBrat(f *testing.F) {
	files, err := annotate.ToBrat(farmers(f))
	require.NoError(f, err)
	f.Add(files.Text, files.Ann, `{"note":"x"}`)
	f.Add("共5\n人", "T1\tpeople 1 2;3 4\t5 人\n#1\tAnnotatorNotes T1\tseen\nR1\tof Arg1:T1 Arg2:T1\nA1\tOptional T1\n", "")
	f.Fuzz(func(t *testing.T, text, ann, header string) {
		if d, err := annotate.FromBrat("a", annotate.BratFiles{Text: text, Ann: ann, Header: header}, annotate.Options{}); err == nil {
			standThere(t, d)
		}
	})
}

func standThere(t *testing.T, d annotate.Doc) {
	text := annotate.NewText(d.Text)
	for _, l := range d.File.Labels {
		_, ok := text.Span(l.Line, l.Quote, l.Nth)
		assert.True(t, ok, "%+v", l)
	}
	assert.NotEmpty(t, asLines(t, d.File)+" ")
	for _, doubt := range d.Doubts {
		assert.NotEmpty(t, fmt.Sprint(doubt))
	}
}
