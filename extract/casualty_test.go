package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Numbers of the dead and hurt without a unit, "quote|item|action|scope".
func TestCasualties(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct {
		text   string
		want   []string
		reason string
	}{
		{"風災釀2死708傷1失蹤。", []string{"2||死|", "708||伤|", "1||失踪|"}, "what befell them is no noun of the number before it"},
		{"共造成3死、15傷、2失聯，搜救中。", []string{"3||死|total", "15||伤|total", "2||失联|total"}, "共 holds for the whole list"},
		{"車禍釀二死一傷。", []string{"二||死|", "一||伤|"}, "Chinese digits, as one follows the other"},
		{"快訊：全台「4死1失蹤」，多處停電", []string{"4||死|", "1||失踪|"}, "in the quotation marks of a headline"},
		{"他一死了之，留下三人。", []string{"三人|*|*|*"}, "一死 alone is no count"},
		{"至少9死逾900人受傷。", []string{"9||死|", "900人||受伤|"}, "a word of bound behind the dead, and the verb of the next"},
		{"隧道口三車相撞五傷。", []string{"三車|*|*|*", "五||伤|"}, "a lone number of the hurt behind how they came to be hurt"},
		{"公路四車串燒十一傷", []string{"四車|*|*|*", "十一||伤|"}, "which is no feast"},
		{"廚房起火，合共七傷。", []string{"七||伤|total"}, "or behind how many there were in all"},
		{"他內傷三傷不治。", nil, "but no other"},
		{"颱風釀2人死亡。", []string{"2人||死亡|"}, "what causes a death is not what is counted"},
	} {
		var got []string
		for i, r := range records(t, x, c.text) {
			line := r.Quote + "|" + r.Item + "|" + r.Action + "|" + string(r.Scope)
			if i < len(c.want) && c.want[i] == r.Quote+"|*|*|*" {
				line = c.want[i]
			}
			got = append(got, line)
		}
		assert.Equal(t, c.want, got, "%s: %s", c.reason, c.text)
	}
}

// Numbers that go on with a list of ordinals are none; a number of schools stands before whose it tells.
func TestOrdinalsInLists(t *testing.T) {
	x := newExtractor(t)
	for _, c := range []struct {
		text   string
		want   []string
		reason string
	}{
		{"第1、2期作每百台斤1132元。", []string{"1132元"}, "a list of harvests"},
		{"第3、4、5條停用，共12條。", []string{"12條"}, "a longer list"},
		{"有28校學生數低於50人。", []string{"28校", "50人"}, "校 counts, and the students are theirs"},
	} {
		var got []string
		for _, r := range records(t, x, c.text) {
			got = append(got, r.Quote)
		}
		assert.Equal(t, c.want, got, "%s: %s", c.reason, c.text)
	}
}
