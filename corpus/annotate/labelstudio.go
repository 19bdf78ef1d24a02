package annotate

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
)

// Label Studio takes a list of tasks, each with its data and with predictions, which a person corrects and submits as an
// annotation. A figure is a region of the text whose label is its dimension; the other fields are choices and text areas
// of the region, so that all of them can be corrected there. Label Studio counts code points; it once counted what
// JavaScript counts, which is seen by the quotes of such regions. LabelStudioConfig is the interface that the tasks need.
type lsTask struct {
	Data        lsData         `json:"data"`
	Predictions []lsAnnotation `json:"predictions"`
}

type lsData struct {
	Text string `json:"text"`
	Doc  string `json:"doc"`
	header
}

type lsAnnotation struct {
	Model  string     `json:"model_version"`
	Result []lsResult `json:"result"`
}

// lsResult is the answer to one question about a region, all with the id of the region.
type lsResult struct {
	ID    string         `json:"id"`
	From  string         `json:"from_name"`
	To    string         `json:"to_name"`
	Type  string         `json:"type"`
	Value map[string]any `json:"value"`
}

// emptyAnswer stands for an accepted answer that is empty: a text area holds no empty lines. An answer that begins with
// the sign itself has it doubled.
const emptyAnswer = "∅"

func exportLabelStudio(w io.Writer, docs iter.Seq2[Doc, error]) error {
	joint := "[\n"
	for d, err := range docs {
		if err != nil {
			return err
		}
		task, err := toLabelStudio(d)
		if err != nil {
			return err
		}
		var b bytes.Buffer
		if err := newEncoder(&b).Encode(task); err != nil {
			return err
		}
		if _, err := fmt.Fprintf(w, "%s%s", joint, bytes.TrimSuffix(b.Bytes(), []byte("\n"))); err != nil {
			return err
		}
		joint = ",\n"
	}
	end := "\n]\n"
	if joint == "[\n" {
		end = "[]\n"
	}
	_, err := io.WriteString(w, end)
	return err
}

func toLabelStudio(d Doc) (lsTask, error) {
	text, found, err := marks(d)
	if err != nil {
		return lsTask{}, err
	}
	results := []lsResult{}
	at := newCounter(text, CodePoints)
	for i, m := range found {
		start, end := at.offsets(m.span)
		add := func(from, kind, key string, value any) {
			v := map[string]any{"start": start, "end": end, key: value}
			if kind == "labels" {
				v["text"] = text[m.span.Start:m.span.End]
			}
			results = append(results, lsResult{fmt.Sprintf("figure%d", i+1), from, "text", kind, v})
		}
		addFields(&m.label, add)
	}
	return lsTask{lsData{text, d.Name, header{d.File.Note, d.File.IgnoreLines}}, []lsAnnotation{{"liangci", results}}}, nil
}

// addFields tells every field that says something.
func addFields(l *Label, add func(from, kind, key string, value any)) {
	add("dimension", "labels", "labels", []string{l.Dimension})
	for _, f := range []struct{ name, value string }{{"bound", l.Bound}, {"change", l.Change}, {"scope", l.Scope}} {
		if f.value != "" {
			add(f.name, "choices", "choices", []string{f.value})
		}
	}
	if l.Optional {
		add("optional", "choices", "choices", []string{"optional"})
	}
	for _, f := range []struct {
		name  string
		value *json.Number
	}{{"value", l.Value}, {"low", l.Low}, {"high", l.High}} {
		if f.value != nil {
			add(f.name, "textarea", "text", []string{string(*f.value)})
		}
	}
	for _, f := range []struct {
		name string
		list []string
	}{{"unit", one(l.Unit)}, {"item", l.Item}, {"action", l.Action}, {"time", l.Time}, {"place", l.Place}, {"note", one(l.Note)}} {
		if len(f.list) == 0 || slices.Equal(f.list, []string{""}) {
			continue
		}
		lines := slices.Clone(f.list)
		for i, answer := range lines {
			if answer == "" || strings.HasPrefix(answer, emptyAnswer) {
				lines[i] = emptyAnswer + answer
			}
		}
		add(f.name, "textarea", "text", lines)
	}
}

func one(s string) []string { return []string{s} }

// LabelStudioConfig is the labelling interface that the tasks are made for, as XML to be pasted into the project's settings.
func LabelStudioConfig() string {
	var b strings.Builder
	b.WriteString("<View>\n  <Labels name=\"dimension\" toName=\"text\">\n")
	for _, d := range Dimensions() {
		fmt.Fprintf(&b, "    <Label value=%q/>\n", d)
	}
	b.WriteString("  </Labels>\n  <View style=\"white-space: pre-wrap\">\n    <Text name=\"text\" value=\"$text\" granularity=\"symbol\"/>\n  </View>\n")
	choices := func(name string, values []string) {
		fmt.Fprintf(&b, "  <Choices name=%q toName=\"text\" perRegion=\"true\" showInline=\"true\">\n", name)
		for _, v := range values {
			if v != "" {
				fmt.Fprintf(&b, "    <Choice value=%q/>\n", v)
			}
		}
		b.WriteString("  </Choices>\n")
	}
	area := func(name string, most int) {
		limit := ""
		if most > 0 {
			limit = fmt.Sprintf(" maxSubmissions=\"%d\"", most)
		}
		fmt.Fprintf(&b, "  <Header value=%q/>\n  <TextArea name=%q toName=\"text\" perRegion=\"true\" editable=\"true\"%s/>\n", name, name, limit)
	}
	choices("bound", Bounds())
	for _, name := range []string{"value", "low", "high", "unit"} {
		area(name, 1)
	}
	for _, name := range []string{"item", "action", "time", "place"} {
		area(name, 0)
	}
	choices("change", Changes())
	choices("scope", Scopes())
	choices("optional", []string{"optional"})
	area("note", 1)
	b.WriteString("</View>\n")
	return b.String()
}
