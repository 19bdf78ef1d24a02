package batch

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strconv"

	"github.com/cespare/xxhash/v2"
)

// Setting is something that the records depend on: a flag with its value, a path, the program.
type Setting struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// checkpoint is a line of the journal: a state of the files that holds whole articles and is safe on the disk.
type checkpoint struct {
	Position
	Sizes   map[string]int64 `json:"sizes"` // of the files, in bytes
	Summary Summary          `json:"summary"`
}

// journal is the file that says what is safe. Its first line holds the settings, each further one a checkpoint. A line that is
// not whole, as it is where the run was killed while it wrote, is none.
type journal struct {
	f *os.File
}

// begin writes the settings to an empty journal.
func (j journal) begin(settings []Setting) error {
	if err := j.f.Truncate(0); err != nil {
		return err
	}
	if _, err := j.f.Seek(0, io.SeekStart); err != nil {
		return err
	}
	return j.append(settings)
}

// append adds a line and makes it safe.
func (j journal) append(v any) error {
	line, err := json.Marshal(v)
	if err != nil {
		return err
	}
	line = fmt.Appendf(nil, "%016x %s\n", xxhash.Sum64(line), line)
	if _, err := j.f.Write(line); err != nil {
		return err
	}
	return j.f.Sync()
}

// read gives the settings and the last checkpoint that ok accepts, nil if there is none. What follows on it is cut off, so
// that the journal goes on behind it. Without settings there is nothing to continue.
func (j journal) read(ok func(checkpoint) bool) (settings []Setting, last *checkpoint, err error) {
	data, err := io.ReadAll(io.NewSectionReader(j.f, 0, 1<<40))
	if err != nil {
		return nil, nil, err
	}
	at, keep := 0, 0
	for {
		n := bytes.IndexByte(data[at:], '\n')
		if n < 0 {
			break
		}
		line, whole := checked(data[at : at+n])
		at += n + 1
		if !whole {
			break
		}
		if settings == nil {
			if json.Unmarshal(line, &settings) != nil || settings == nil {
				break
			}
			keep = at
			continue
		}
		var c checkpoint
		if json.Unmarshal(line, &c) != nil {
			break
		}
		if ok(c) {
			last, keep = &c, at
		}
	}
	if err := j.f.Truncate(int64(keep)); err != nil {
		return nil, nil, err
	}
	_, err = j.f.Seek(int64(keep), io.SeekStart)
	return settings, last, err
}

// checked takes the checksum off a line; whole is false if it is not that of the line.
func checked(line []byte) (text []byte, whole bool) {
	sum, text, _ := bytes.Cut(line, []byte(" "))
	n, err := strconv.ParseUint(string(sum), 16, 64)
	return text, err == nil && len(sum) == 16 && xxhash.Sum64(text) == n
}

// changed names the first setting that is not as it was.
func changed(was, is []Setting) error {
	before := map[string]string{}
	for _, s := range was {
		before[s.Name] = s.Value
	}
	for _, s := range is {
		if old, there := before[s.Name]; !there || old != s.Value {
			return fmt.Errorf("%s was %q and is %q", s.Name, old, s.Value)
		}
		delete(before, s.Name)
	}
	for _, s := range was {
		if old, there := before[s.Name]; there {
			return fmt.Errorf("%s was %q and is not there", s.Name, old)
		}
	}
	return nil
}
