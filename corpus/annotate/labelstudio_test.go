package annotate_test

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus/annotate"
)

// What Label Studio exports: the last annotation that was not passed over, with an answer to each question about a region.
func TestLabelStudioAnnotations(t *testing.T) {
	file := `[{"id":7,"data":{"text":"共培训1,260人和3人","doc":"a"},"predictions":[3],"annotations":[
	 {"id":1,"result":[{"id":"x","from_name":"dimension","type":"labels","value":{"start":0,"end":1,"labels":["other"]}}]},
	 {"id":2,"result":[
	  {"id":"r","from_name":"dimension","to_name":"text","type":"labels","origin":"manual","value":{"start":3,"end":9,"text":"1,260人","labels":["people"]}},
	  {"id":"r","from_name":"value","type":"textarea","value":{"start":3,"end":9,"text":["１,２６０"]}},
	  {"id":"r","from_name":"low","type":"textarea","value":{"start":3,"end":9,"text":["many"]}},
	  {"id":"r","from_name":"item","type":"textarea","value":{"start":3,"end":9,"text":["农民","∅"]}},
	  {"id":"r","from_name":"unit","type":"textarea","value":{"start":3,"end":9,"text":"人"}},
	  {"id":"r","from_name":"bound","type":"choices","value":{"start":3,"end":9,"choices":["approx"]}},
	  {"id":"r","from_name":"optional","type":"choices","value":{"start":3,"end":9,"choices":["optional"]}},
	  {"from_id":"r","to_id":"r","type":"relation","direction":"right"}]},
	 {"id":3,"was_cancelled":true,"result":[]}]}]`
	docs := imported(t, annotate.LabelStudio, annotate.Options{}, file)
	require.Len(t, docs, 1)
	assert.Equal(t, `{"line":1,"quote":"1,260人","nth":1,"value":1260,"low":null,"high":null,"bound":"approx","unit":"人","dimension":"people",`+
		`"item":["农民",""],"action":[""],"change":"","scope":"","time":[""],"place":[""],"optional":true}`+"\n", asLines(t, docs[0].File))
	require.Len(t, docs[0].Doubts, 1)
	assert.Equal(t, `line 1, "1,260人": low: "many" is no number`, docs[0].Doubts[0])
}

// Old versions counted what JavaScript counts: the quotes of the regions tell.
func TestLabelStudioOfOldCountedUTF16(t *testing.T) {
	file := `{"data":{"text":"𠮷村5人"},"annotations":[{"result":[{"id":"r","type":"labels","value":{"start":3,"end":5,"text":"5人","labels":["people"]}}]}]}`
	assert.Equal(t, "5人", imported(t, annotate.LabelStudio, annotate.Options{}, file)[0].File.Labels[0].Quote)
	file = strings.Replace(file, `"start":3,"end":5`, `"start":2,"end":4`, 1)
	assert.Equal(t, "5人", imported(t, annotate.LabelStudio, annotate.Options{}, file)[0].File.Labels[0].Quote)
}

// One task that nobody has annotated does not stop the others.
func TestLabelStudioPartlyAnnotated(t *testing.T) {
	file := `[{"data":{"text":"5人"},"predictions":[1]},{"data":{"text":"5人"},"annotations":[{"result":[]}]}]`
	read, missing := 0, 0
	for _, err := range annotate.Import(strings.NewReader(file), annotate.LabelStudio, annotate.Options{}) {
		if errors.Is(err, annotate.ErrNotAnnotated) {
			missing++
			continue
		}
		require.NoError(t, err)
		read++
	}
	assert.Equal(t, []int{1, 1}, []int{read, missing})
}

// The interface is XML, and asks about every field and offers every value that a label may have.
func TestLabelStudioConfig(t *testing.T) {
	names, values := map[string]bool{}, map[string]bool{}
	dec := xml.NewDecoder(strings.NewReader(annotate.LabelStudioConfig()))
	for {
		token, err := dec.Token()
		if err == io.EOF {
			break
		}
		require.NoError(t, err)
		if e, ok := token.(xml.StartElement); ok {
			for _, a := range e.Attr {
				names[a.Value] = names[a.Value] || a.Name.Local == "name"
				values[a.Value] = values[a.Value] || a.Name.Local == "value"
			}
		}
	}
	for _, name := range strings.Fields("text dimension bound value low high unit item action time place change scope optional note") {
		assert.True(t, names[name], name)
	}
	for _, list := range [][]string{annotate.Dimensions(), annotate.Bounds(), annotate.Changes()[1:], annotate.Scopes()[1:]} {
		for _, v := range list {
			assert.True(t, values[v], v)
		}
	}
}
