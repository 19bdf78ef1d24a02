package tables

import "strings"

// has steps over a mark or a word if it stands here.
func (r *reader) has(word string) bool {
	if !strings.HasPrefix(r.s[r.p:], word) {
		return false
	}
	r.p += len(word)
	return true
}

// space steps over spaces and tabs.
func (r *reader) space() {
	for r.p < len(r.s) && (r.s[r.p] == ' ' || r.s[r.p] == '\t') {
		r.p++
	}
}

// key reads a key, bare or quoted, "" if there is none.
func (r *reader) key() string {
	if r.p < len(r.s) && r.s[r.p] == '"' {
		key, _ := r.text()
		return key
	}
	start := r.p
	for r.p < len(r.s) && isBare(r.s[r.p]) {
		r.p++
	}
	return r.s[start:r.p]
}

func isBare(b byte) bool {
	return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '_' || b == '-'
}

// text reads a string on one line without escapes.
func (r *reader) text() (string, bool) {
	if !r.has(`"`) {
		return "", false
	}
	start := r.p
	for ; r.p < len(r.s); r.p++ {
		switch b := r.s[r.p]; {
		case b == '"':
			r.p++
			// three quotation marks begin a string of several lines
			return r.s[start : r.p-1], r.p-1 > start || !strings.HasPrefix(r.s[r.p:], `"`)
		case b == '\\' || b < ' ' || b == 0x7F:
			return "", false
		}
	}
	return "", false
}

// texts reads an array of strings. Comments and the ends of lines may stand between them.
func (r *reader) texts() ([]string, bool) {
	if !r.has("[") {
		return nil, false
	}
	r.list = r.list[:0]
	for r.nextLine() {
		if r.has("]") {
			return append([]string{}, r.list...), true
		}
		s, ok := r.text()
		if !ok {
			return nil, false
		}
		r.list = append(r.list, s)
		if !r.nextLine() || !r.has(",") && r.s[r.p] != ']' {
			return nil, false
		}
	}
	return nil, false
}

// nextLine steps over white space, the ends of lines and comments. It gives false at the end of the text, and in front of a
// character that no comment may hold.
func (r *reader) nextLine() bool {
	for r.p < len(r.s) {
		switch r.s[r.p] {
		case ' ', '\t', '\n':
			r.p++
		case '#':
			if !r.comment() {
				return false
			}
		default:
			return true
		}
	}
	return false
}

// comment steps over a comment, up to the end of its line.
func (r *reader) comment() bool {
	for ; r.p < len(r.s) && r.s[r.p] != '\n'; r.p++ {
		if b := r.s[r.p]; b < ' ' && b != '\t' || b == 0x7F {
			return false
		}
	}
	return true
}

// lineEnd says that nothing but white space and a comment stands before the end of the line.
func (r *reader) lineEnd() bool {
	r.space()
	if r.p < len(r.s) && r.s[r.p] == '#' && !r.comment() {
		return false
	}
	return r.p == len(r.s) || r.s[r.p] == '\n'
}
