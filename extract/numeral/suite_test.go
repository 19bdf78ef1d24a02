package numeral

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// suiteCase is one line of the numeral suite: the whole text is one numeral of this value, or, with null, is none.
type suiteCase struct {
	ID    string       `json:"id"`
	Text  string       `json:"text"`
	Value *json.Number `json:"value"`
}

const suitePath = "../../../shared/suites/numerals.dev.jsonl"

func readSuite(t *testing.T) []suiteCase {
	f, err := os.Open(suitePath)
	if err != nil {
		t.Skip("the numeral suite is not beside the project: ", err)
	}
	defer f.Close()
	var cases []suiteCase
	for sc := bufio.NewScanner(f); sc.Scan(); {
		var c suiteCase
		require.NoError(t, json.Unmarshal(sc.Bytes(), &c))
		cases = append(cases, c)
	}
	return cases
}

// agrees tells whether Parse gives what the suite wants. The suite's values are 64-bit floats, hence the tolerance.
func agrees(c suiteCase) bool {
	n, err := Parse(c.Text)
	if c.Value == nil || err != nil {
		return c.Value == nil && err != nil
	}
	want := decimal.RequireFromString(c.Value.String())
	got := n.Value
	if !n.HasValue {
		if n.Certain == nil {
			return false
		}
		got = *n.Certain
	}
	return got.Sub(want).Abs().LessThanOrEqual(want.Abs().Mul(decimal.New(1, -12)))
}

func TestSuite(t *testing.T) {
	var known map[string]string
	data, err := os.ReadFile("testdata/known.json")
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(data, &known))
	cases := readSuite(t)
	right := 0
	for _, c := range cases {
		ok := agrees(c)
		if ok {
			right++
		}
		_, expected := known[c.ID]
		assert.NotEqual(t, expected, ok, "%s %q: right %v, listed as a known failure %v", c.ID, c.Text, ok, expected)
	}
	t.Logf("%d of %d right", right, len(cases))
	assert.GreaterOrEqual(t, right*100, len(cases)*97)
}
