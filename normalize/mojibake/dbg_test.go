package mojibake

import (
	"fmt"
	"testing"
)

func TestDbg(t *testing.T) {
	m := loadModel()
	for _, x := range []string{"老支書擔任", "老著擔任", "卒中、胸痛等", "卒中、胸痛的"} {
		l := newLM()
		for _, r := range x {
			l.add(m, r, 0)
			fmt.Printf("%c %.2f/%.2f  ", r, l.closed, l.cost(m))
		}
		fmt.Println()
	}
	fmt.Println(string(m.byLead[0xD6][:40]))
	for _, s := range []string{"開(kāi)來(lái)擔(dān)任，看到師?chù)煛⒗现鴵?dān)任。"} {
		fmt.Println(Find(s))
	}
}
