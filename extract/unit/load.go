package unit

import (
	"errors"
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"

	"github.com/BurntSushi/toml"

	"github.com/liangci/liangci/extract/tables"
)

// Error is a mistake in a unit table; its Entry is the id of a unit.
type Error = tables.Error

// Load reads every *.toml file in the root of fsys, in order of name, and builds a table of them.
func Load(fsys fs.FS) (*Table, error) {
	names, err := fs.Glob(fsys, "*.toml")
	if err != nil {
		return nil, fmt.Errorf("unit tables: %w", err)
	}
	if len(names) == 0 {
		return nil, errors.New("unit tables: expected at least one *.toml file, got none")
	}
	sort.Strings(names)
	units, errs := make([][]Unit, len(names)), make([]error, len(names))
	var wait sync.WaitGroup
	for i, name := range names {
		wait.Go(func() { // reading TOML is what takes the time
			data, err := fs.ReadFile(fsys, name)
			if err != nil {
				errs[i] = fmt.Errorf("unit tables: %w", err)
				return
			}
			units[i], errs[i] = parseFile(name, data)
		})
	}
	wait.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	return build(slices.Concat(units...))
}

// Parse builds a table of one TOML file; name is used in errors.
func Parse(name string, data []byte) (*Table, error) {
	units, err := parseFile(name, data)
	if err != nil {
		return nil, err
	}
	return build(units)
}

// parseFile reads a file at once and, if there is a mistake in it, again entry by entry: the decoder knows the place of
// the last entry's keys only.
func parseFile(name string, data []byte) ([]Unit, error) {
	var f file
	parts := split(string(data))
	unknown, err := tables.Decode(string(data), &f)
	if err != nil || len(unknown) > 0 || len(f.Unit) != len(parts)-1 {
		return nil, mistake(name, parts, err)
	}
	units := make([]Unit, 0, len(f.Unit))
	for i := range f.Unit {
		u, err := f.Unit[i].unit()
		if err != nil {
			return nil, at(err, name, parts[i+1].line, f.Unit[i].ID)
		}
		u.File, u.Line = name, parts[i+1].line
		units = append(units, u)
	}
	return units, nil
}

// mistake finds the first part that cannot be decoded or has an unknown key.
func mistake(name string, parts []part, whole error) error {
	for _, p := range parts {
		var f file
		unknown, err := tables.Decode(p.text, &f)
		if err != nil {
			return at(p.syntaxError(err), name, p.line, "")
		}
		if len(unknown) > 0 {
			return at(p.unknownKey(unknown[0]), name, p.line, "")
		}
	}
	got := "units written otherwise"
	if whole != nil {
		got = whole.Error()
	}
	return &Error{File: name, Line: 1, Expected: "every unit under a [[unit]] line of its own", Got: got}
}

// at completes an error, whose line so far counts from that of its entry.
func at(err error, name string, line int, id string) error {
	var e *Error
	if errors.As(err, &e) {
		e.File, e.Kind = name, "unit"
		e.Line = line + max(e.Line-1, 0)
		if e.Entry == "" {
			e.Entry = id
		}
	}
	return err
}

// part is the text of one entry and the line on which it begins.
type part struct {
	text string
	line int
}

// split cuts a file before every [[unit]]. What stands before the first is a part, too, and holds comments only.
func split(data string) []part {
	parts := []part{{line: 1}}
	start := 0
	for pos, line := 0, 1; pos < len(data); line++ {
		end := len(data)
		if i := strings.IndexByte(data[pos:], '\n'); i >= 0 {
			end = pos + i + 1
		}
		if l := strings.TrimSpace(data[pos:end]); strings.HasPrefix(l, "[") && strings.HasPrefix(strings.ReplaceAll(l, " ", ""), "[[unit]]") {
			parts[len(parts)-1].text = data[start:pos]
			parts = append(parts, part{line: line})
			start = pos
		}
		pos = end
	}
	parts[len(parts)-1].text = data[start:]
	return parts
}

var decoderLine = regexp.MustCompile(`^toml: (?:line (\d+) )?(?:\(last key "([^"]*)"\))?:? ?`)

func (p part) syntaxError(err error) error {
	e := &Error{Entry: p.id(), Expected: "valid TOML of the known types", Line: 1}
	var syntax toml.ParseError
	if errors.As(err, &syntax) {
		e.Line, e.Got = syntax.Position.Line, syntax.Message
		return e
	}
	m := decoderLine.FindStringSubmatch(err.Error())
	if line, bad := strconv.Atoi(m[1]); bad == nil {
		e.Line = line
	}
	e.Got = fmt.Sprintf("for %q %s", m[2], strings.TrimPrefix(err.Error(), m[0]))
	return e
}

// unknownKey names the first line on which the last part of an unknown key is set.
func (p part) unknownKey(key toml.Key) error {
	e := &Error{
		Entry: p.id(), Line: 1, Got: fmt.Sprintf("the unknown key %q", key.String()),
		Expected: "one of id, surfaces, dimension, kind, scale, offset, base, over, prefix, ambiguous, needs_digit, " +
			"denominator, context, unless, note, examples, counterexamples in [[unit]]",
	}
	for i, l := range strings.Split(p.text, "\n") {
		if sets(strings.TrimSpace(l), key[len(key)-1]) {
			e.Line = i + 1
			break
		}
	}
	return e
}

// id is the id that the entry's text gives, even where it cannot be decoded.
func (p part) id() string {
	for _, l := range strings.Split(p.text, "\n") {
		if k, v, ok := strings.Cut(l, "="); ok && strings.TrimSpace(k) == "id" {
			return strings.Trim(strings.TrimSpace(v), `"'`)
		}
	}
	return ""
}

// sets reports whether a line of TOML sets a key, as `key =`, `{ key =`, or opens a table of that name.
func sets(line, key string) bool {
	for rest := line; ; {
		i := strings.Index(rest, key)
		if i < 0 {
			return false
		}
		before, after := rest[:i], strings.TrimSpace(rest[i+len(key):])
		free := before == "" || strings.ContainsAny(before[len(before)-1:], " ,{\"'.[")
		if free && (strings.HasPrefix(strings.TrimLeft(after, "\"' "), "=") || strings.HasPrefix(after, "]")) {
			return true
		}
		rest = rest[i+len(key):]
	}
}
