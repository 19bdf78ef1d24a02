package schema_test

import (
	"encoding/json"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/invopop/jsonschema"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/corpus/schema"
	"github.com/liangci/liangci/corpus/sink"
	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/extract/unit"
)

// The schema is made from the types of Go, the constants of extract and unit, and the meanings that the columns have.
// UPDATE_SCHEMA=1 writes it anew.
func TestSchemaIsThatOfTheTypes(t *testing.T) {
	text, err := json.MarshalIndent(generate(t), "", "  ")
	require.NoError(t, err)
	text = append(text, '\n')
	if os.Getenv("UPDATE_SCHEMA") != "" {
		require.NoError(t, os.WriteFile("record.schema.json", text, 0o666))
		return
	}
	assert.Equal(t, string(text), schema.Record(), "run UPDATE_SCHEMA=1 go test ./corpus/schema, and look at the difference: other people's programs depend on it")
}

func generate(t *testing.T) *jsonschema.Schema {
	t.Helper()
	r := jsonschema.Reflector{Anonymous: true, DoNotReference: true, ExpandedStruct: true, Mapper: number}
	s := r.Reflect(corpus.Row{})
	s.ID = "https://github.com/liangci/liangci/record.schema.json"
	s.Title = "A figure of a Chinese news article, as liangci extract -f jsonl writes it"
	s.Required = slices.DeleteFunc(s.Required, isOptional)
	describe(t, s, "")
	for name, values := range enums() {
		s.Properties.Value(name).Enum = values
	}
	flags := s.Properties.Value("flags")
	flags.Items.Enum = anys(extract.FlagJoinedLines, extract.FlagRepaired, extract.FlagGuessed, extract.FlagCopy, extract.FlagUnsure)
	flags.UniqueItems = true
	period := s.Properties.Value("period")
	for _, end := range []string{"from", "to"} {
		period.Properties.Value(end).Pattern = `^([0-9]{4}-[0-9]{2}-[0-9]{2})?$`
	}
	row := reflect.TypeFor[corpus.Row]()
	for i := range row.NumField() {
		if f := row.Field(i); f.Type.Kind() == reflect.Pointer && !f.Anonymous {
			s.Properties.Set(f.Tag.Get("json"), orNull(s.Properties.Value(f.Tag.Get("json"))))
		}
	}
	s.AllOf = bounds()
	return s
}

// number keeps a json.Number, which is a string to Go, a number.
func number(t reflect.Type) *jsonschema.Schema {
	if t == reflect.TypeFor[json.Number]() {
		return &jsonschema.Schema{Type: "number"}
	}
	return nil
}

func isOptional(name string) bool {
	return slices.Contains(sink.DocumentColumns(), name) || slices.Contains(sink.ProvenanceColumns(), name)
}

// describe gives each property the meaning of its column, and spans the least that they can be.
func describe(t *testing.T, s *jsonschema.Schema, prefix string) {
	about := map[string]string{
		"base": "the value in the base unit of its dimension", "period": "that time as days, both inclusive; empty where one is open",
		"sentence": "the sentence round the figure", "copy_of": "with --keep-duplicates, the quote that this one repeats", "flags": "what was done to the sentence first",
		"sentence_text": "the sentence, simplified and repaired",
		"version":       "with --provenance, the version of liangci that made the record", "rules": "with --provenance, a hash of the tables that it rests on",
	}
	for _, c := range append(sink.RecordColumns(), sink.ArticleColumns()...) {
		if _, ok := about[c.Name]; !ok {
			about[c.Name] = c.About
		}
	}
	for p := s.Properties.Oldest(); p != nil; p = p.Next() {
		name := prefix + p.Key
		p.Value.Description = about[name]
		require.NotEmpty(t, p.Value.Description, name)
		if p.Value.Type == "integer" {
			p.Value.Minimum = "0"
		}
		if p.Value.Properties != nil {
			describe(t, p.Value, name+"_")
		}
	}
}

func enums() map[string][]any {
	return map[string][]any{
		"bound": anys(extract.Exact, extract.Approx, extract.MoreThan, extract.AtLeast, extract.Nearly, extract.LessThan, extract.AtMost, extract.Range),
		"dimension": anys(unit.People, unit.PersonTimes, unit.Households, unit.Events, unit.Count, unit.Area, unit.Length, unit.Mass, unit.Volume, unit.Money, unit.Percent,
			unit.PercentagePoint, unit.Multiple, unit.Duration, unit.Age, unit.Temperature, unit.Speed, unit.Energy, unit.Power, unit.Data, unit.Other),
		"change": anys(extract.NoChange, extract.IncreaseBy, extract.IncreaseTo, extract.DecreaseBy, extract.DecreaseTo),
		"scope":  anys(extract.NoScope, extract.Total, extract.Each),
	}
}

func anys[T any](values ...T) []any {
	out := make([]any, len(values))
	for i, v := range values {
		out[i] = v
	}
	return out
}

// orNull lets a property be null, its meaning outside.
func orNull(s *jsonschema.Schema) *jsonschema.Schema {
	out := &jsonschema.Schema{AnyOf: []*jsonschema.Schema{s, {Type: "null"}}, Description: s.Description}
	s.Description = ""
	return out
}

// bounds say which ends are open with which bound.
func bounds() []*jsonschema.Schema {
	var out []*jsonschema.Schema
	for _, c := range []struct {
		bounds     []extract.Bound
		null, some string
	}{
		{[]extract.Bound{extract.Exact}, "", "value low high"},
		{[]extract.Bound{extract.Approx}, "low high", "value"},
		{[]extract.Bound{extract.MoreThan, extract.AtLeast}, "high", "low"},
		{[]extract.Bound{extract.Nearly, extract.LessThan, extract.AtMost}, "low", "high"},
		{[]extract.Bound{extract.Range}, "value", ""},
	} {
		when, then := &jsonschema.Schema{Properties: jsonschema.NewProperties()}, &jsonschema.Schema{Properties: jsonschema.NewProperties()}
		when.Properties.Set("bound", &jsonschema.Schema{Enum: anys(c.bounds...)})
		for _, name := range strings.Fields(c.null) {
			then.Properties.Set(name, &jsonschema.Schema{Type: "null"})
		}
		for _, name := range strings.Fields(c.some) {
			then.Properties.Set(name, &jsonschema.Schema{Type: "number"})
		}
		out = append(out, &jsonschema.Schema{If: when, Then: then})
	}
	return out
}
