package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestTimesOfLife(t *testing.T) {
	for _, c := range []struct {
		text   string
		times  []string
		reason string
	}{
		{"柏如松，1968年3月出生，累计出诊4.6万人次。", []string{""}, "a birthday says nothing of what was done"},
		{"他2003年参加工作，先后救出群众120人。", []string{""}, "nor does when one began to work"},
		{"全县去年出生300人，死亡200人。", []string{"去年", "去年"}, "but births of a year"},
		{"今年5月新开通的高铁成了明星线路，全长118公里。", []string{""}, "since when something has been there"},
	} {
		assert.Equal(t, c.times, timesOf(t, c.text), "%s: %s", c.text, c.reason)
	}
}
