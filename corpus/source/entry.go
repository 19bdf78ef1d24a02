package source

import (
	"fmt"
	"path"
	"strings"
)

// entry is a stream of bytes on its way to be one article or several.
type entry struct {
	id     string  // the path as given
	name   string  // what the content is called, without the endings of compression already taken off
	member string  // the name inside an archive
	count  *int    // the articles of the file so far; nil while the file is one article
	found  bool    // found in a folder or an archive, not named
	budget *budget // what the file may unpack to; nil while it is not packed
	size   int64   // how many bytes the file is said to have; 0 where that is not known or where it is packed
}

// next is the id of the next article of the entry: its own if it has one, else one made of that of the entry.
func (e entry) next(own string) string {
	if e.count != nil {
		*e.count++
	}
	switch {
	case own != "":
		return own
	case e.count == nil:
		return e.id
	}
	return fmt.Sprintf("%s#%d", e.id, *e.count)
}

// path is where the articles of the entry stand: the file, and its member.
func (e entry) path() string {
	if e.member == "" {
		return e.id
	}
	return e.id + "/" + strings.TrimPrefix(e.member, "/")
}

// several makes the ids of the entry those of a file of many articles.
func (e entry) several() entry {
	if e.count == nil {
		e.count = new(int)
	}
	return e
}

// unpacked drops the ending that named the compression: a.tgz holds a.tar.
func (e entry) unpacked() entry {
	e.size = 0
	switch ext := path.Ext(e.name); strings.ToLower(ext) {
	case ".gz", ".zst", ".zstd":
		e.name = strings.TrimSuffix(e.name, ext)
	case ".tgz", ".tzst":
		e.name = strings.TrimSuffix(e.name, ext) + ".tar"
	}
	return e
}

// failEntry reports the next article of the entry as unreadable.
func (r *reader) failEntry(e entry, err error) bool {
	if e.member != "" {
		err = fmt.Errorf("%s: %w", e.member, reason(err))
	}
	return r.fail(e.next(""), e.path(), err)
}
