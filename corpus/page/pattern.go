package page

import (
	"regexp"
	"sync"
)

// pattern is a regular expression that is compiled when it is first used: a program that reads no web page has none to compile.
func pattern(expression string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })
}
