package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRegionOfReporter(t *testing.T) {
	for _, c := range []struct {
		text   string
		places []string
		reason string
	}{
		{"竹南縣警察局今（9）日公布成果，1月至6月共受理案件800件。", []string{"竹南县"}, "the county whose police tells"},
		{"安平市警局統計，上月取締違規320件。", []string{"安平市"}, "a short name of an office"},
		{"澳門統計暨普查局資料顯示，首季旅客610萬人次。", []string{"澳门"}, "the data of an office"},
		{"竹南縣政府消防局表示，共出動8車、19人。", []string{"竹南县", "竹南县"}, "two offices, one behind the other"},
		{"縣警察局公布，上月受理案件80件。", []string{""}, "no region is named"},
		{"安平市教育局長林志明表示，補助8所學校。", []string{""}, "a person speaks"},
		{"安平市警察局統計，北安縣受理案件80件。", []string{"北安县"}, "another place is named"},
		{"國家統計局公布，全年新建學校80所。", []string{""}, "an office of the whole country"},
	} {
		assert.Equal(t, c.places, placesOf(t, c.text), "%s: %s", c.text, c.reason)
	}
}
