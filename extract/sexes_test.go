package extract_test

import "testing"

// Men and women that are counted side by side.
func TestSexes(t *testing.T) {
	checkBindings(t, []bindingCase{
		{"警方在行动中拘捕十九男九女。", []string{"十九男||拘捕", "九女||拘捕"}, "both in Chinese numerals"},
		{"死者包括4男5女，共9人。", []string{"4男|*|包括", "5女|*|包括", "9人|*|*"}, "both in digits"},
		{"三男生获奖。", nil, "a longer word"},
		{"天水围5男涉准备械斗被捕", []string{"5男||被捕"}, "before what befell them"},
		{"2女涉嫌诈骗被警方拘留", []string{"2女||拘留"}, "… with who did it"},
		{"三男被判刑。", nil, "which may be the third son"},
	})
}
