package mojibake

import (
	"fmt"
	"testing"
)

func TestDbg(t *testing.T) {
	m := loadModel()
	for _, s := range []string{"師傅帶徒弟", "師傅幀徒弟"} {
		l := newLM()
		for _, r := range s {
			l.add(m, r, 0)
			fmt.Printf("%c %.2f/%.2f  ", r, l.closed, l.cost(m))
		}
		fmt.Println()
	}
	fmt.Println(string(m.byLead[0x8E][:40]))
	fmt.Println(gbk().code('徒'))
	fmt.Println(gbk().code('帶'))
	fmt.Println(gbk().code('幀'))
	fmt.Println(gbk().lost(0xA7, 0xCD))
}
