package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestShortNames(t *testing.T) {
	for _, c := range []struct {
		text   string
		places []string
		reason string
	}{
		{"平川县有村庄30个。五年来，平川免耕面积由9万亩增至45万亩。", []string{"平川县", "平川", "平川"}, "a county without its 县, once it was named"},
		{"五年来，平川免耕面积由9万亩增至45万亩。", []string{"", ""}, "two characters that nobody named before"},
		{"鸿砂电子产值3亿元。鸿砂去年有员工400人。", []string{"鸿砂电子", "鸿砂"}, "a company by its short name"},
		{"平川县有村庄30个。平川职业学校有学生900名。", []string{"平川县", "平川职业学校"}, "what is named after it"},
	} {
		assert.Equal(t, c.places, placesOf(t, c.text), "%s: %s", c.text, c.reason)
	}
}
