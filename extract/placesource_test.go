package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/liangci/liangci/normalize"
)

// placesOf are the places of the records of a text.
func placesOf(t *testing.T, text string) (places []string) {
	t.Helper()
	x, err := New()
	require.NoError(t, err)
	for _, r := range x.Extract(normalize.String(text)).Records {
		places = append(places, r.Place)
	}
	return places
}

func TestWhoReportsIsNoPlace(t *testing.T) {
	for _, c := range []struct {
		text   string
		places []string
		reason string
	}{
		{"农业局统计，受灾面积3万亩。", []string{""}, "who counted is not where"},
		{"县教育局局长林青说，新建学校5所。", []string{""}, "nor is whose head speaks"},
		{"据旅游局资料显示，酒店入住率为90%。", []string{""}, "nor where the data are from"},
		{"主计总处今天公布11月失业率为3.89%。", []string{""}, "an office that publishes in the clause itself"},
		{"星源集团公布营收3亿元。", []string{"星源集团"}, "but a company's figures are its own"},
		{"教育局新建学校5所，受益学生2000人。", []string{"教育局", "教育局"}, "who did it"},
		{"星源银行公布年报，净利润3亿元。", []string{"星源银行"}, "a company tells of itself"},
		{"（记者林青／台北报导）酒店入住率为90%。", []string{""}, "from where it was filed"},
		{"新华社贵阳3月18日电，酒店入住率为90%。", []string{""}, "the date line of an agency"},
		{"郑阿福种地12亩。", []string{""}, "郑 is a surname before it is a town"},
		{"青石湖透明度为3米。", []string{"青石湖"}, "a name with a landform at its end"},
	} {
		assert.Equal(t, c.places, placesOf(t, c.text), "%s: %s", c.text, c.reason)
	}
}
