package corpus_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/corpus"
	"github.com/liangci/liangci/extract"
	"github.com/liangci/liangci/normalize"
)

func dec(s string) *decimal.Decimal {
	d := decimal.RequireFromString(s)
	return &d
}

func result(source string, records ...extract.Record) *extract.Result {
	return &extract.Result{Text: normalize.String(source), Records: records}
}

func TestRowsHaveEveryKeyInOrder(t *testing.T) {
	rows := corpus.Rows("a.txt", result("共5人", extract.Record{Span: normalize.Span{Start: 3, End: 7}, Quote: "5人"}), corpus.RowOptions{})
	b, err := json.Marshal(rows[0])
	require.NoError(t, err)
	assert.JSONEq(t, `{"doc":"a.txt","start":1,"end":3,"quote":"5人","value":null,"low":null,"high":null,"bound":"","unit":"",
		"dimension":"","base":null,"item":"","action":"","change":"","scope":"","time":"","period":null,"place":"","rule":"",
		"sentence":{"start":0,"end":0,"text":""},"flags":[],"copy_of":null,"link":""}`, string(b))

	want := strings.Fields("doc start end quote value low high bound unit dimension base item action change scope time period place rule sentence flags copy_of link")
	var got []string
	row := reflect.TypeFor[corpus.Row]()
	for i := range row.NumField() - 2 { // the last are what is known of the article and what made the row, which are left out
		got = append(got, row.Field(i).Tag.Get("json"))
	}
	assert.Equal(t, want, got)
}

func TestNumbersArePlain(t *testing.T) {
	for _, c := range []struct{ in, want, reason string }{
		{"157800", "157800", "a whole number has no point"},
		{"1.578e5", "157800", "multipliers are applied, and no exponent is written"},
		{"99.250", "99.25", "zeros behind the point say nothing"},
		{"1.23e13", "12300000000000", "large ones too"},
		{"0.000001", "0.000001", "small ones too"},
		{"-5", "-5", "a minus sign stays"},
		{"12345678901234567890.123456789", "12345678901234567890.123456789", "more digits than a float has"},
	} {
		r := extract.Record{Value: dec(c.in), Base: &extract.Base{Value: *dec(c.in), Unit: "m2"}}
		b, err := json.Marshal(corpus.Rows("", result("", r), corpus.RowOptions{Offsets: corpus.Byte})[0])
		require.NoError(t, err)
		assert.Contains(t, string(b), `"value":`+c.want+`,"low"`, c.reason)
		assert.Contains(t, string(b), `"base":{"value":`+c.want+`,"unit":"m2"}`, c.reason)
	}
}

func TestRowsReadBack(t *testing.T) {
	r := extract.Record{Quote: "4至12个月", Low: dec("4"), High: dec("12"), Bound: extract.Range, Period: &extract.Period{From: "2022-01-01", To: "2022-12-31"}, Flags: []string{"x"}}
	row := corpus.Rows("d", result("", r), corpus.RowOptions{})[0]
	b, err := json.Marshal(row)
	require.NoError(t, err)
	var back corpus.Row
	require.NoError(t, json.Unmarshal(b, &back))
	assert.Equal(t, row, back)
}
