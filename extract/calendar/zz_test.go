package calendar

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestZ(t *testing.T) {
	b, _ := os.ReadFile("/tmp/cal.txt")
	for _, l := range strings.Split(string(b), "\n") {
		f := strings.SplitN(l, "|", 2)
		if len(f) < 2 {
			continue
		}
		d, _ := ParseDate(f[0])
		p, ok := Resolve(f[1], d)
		fmt.Println(f[0], f[1], p, ok)
	}
}
