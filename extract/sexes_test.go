package extract_test

import "testing"

// Men and women that are counted side by side.
func TestSexes(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"警方在行动中拘捕十九男九女。", []string{"十九男||拘捕", "九女||拘捕"}, "both in Chinese numerals"},
		{"死者包括4男5女，共9人。", []string{"4男|*|包括", "5女|*|包括", "9人|*|*"}, "both in digits"},
		{"三男生获奖。", nil, "a longer word"},
	})
}
