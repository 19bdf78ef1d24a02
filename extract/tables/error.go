package tables

import (
	"errors"
	"fmt"
	"strings"

	"github.com/BurntSushi/toml"
)

// Error is a mistake in a table: which file, which line, which entry, what was expected and what stood there.
type Error struct {
	File     string
	Line     int    // from 1
	Kind     string // what an entry is called: unit, group
	Entry    string // the id or name of the entry, "" where the file as a whole is meant
	Expected string
	Got      string
}

// Error gives all the fields in one line: mine.toml:3: unit "mu": expected an id of its own, got that of area.toml:9.
func (e *Error) Error() string {
	where := fmt.Sprintf("%s:%d", e.File, e.Line)
	if e.Entry != "" {
		where += fmt.Sprintf(": %s %q", e.Kind, e.Entry)
	}
	return fmt.Sprintf("%s: expected %s, got %s", where, e.Expected, e.Got)
}

// Read is [Decode] of a file of that name for tables in which an unknown key is a mistake; keys says which ones are known. The error is
// an [*Error].
func Read(name, text string, into any, keys string) error {
	unknown, err := Decode(text, into)
	if err != nil {
		e := &Error{File: name, Line: 1, Expected: "valid TOML of the known types", Got: err.Error()}
		var syntax toml.ParseError
		if errors.As(err, &syntax) {
			e.Line, e.Got = syntax.Position.Line, syntax.Message
		}
		return e
	}
	if len(unknown) == 0 {
		return nil
	}
	key := unknown[0]
	return &Error{File: name, Line: KeyLine(text, key[len(key)-1]), Expected: keys, Got: fmt.Sprintf("the unknown key %q", key.String())}
}

// KeyLine is the first line on which a key is set, as `key =`, or opens a table, as [key] or [[key]]; 1 if none does.
func KeyLine(text, key string) int {
	for i, line := range strings.Split(text, "\n") {
		line = strings.TrimLeft(strings.TrimSpace(line), "[ \"'")
		rest, ok := strings.CutPrefix(line, key)
		rest = strings.TrimLeft(rest, " \t\"'")
		if ok && (strings.HasPrefix(rest, "=") || strings.HasPrefix(rest, "]")) {
			return i + 1
		}
	}
	return 1
}
