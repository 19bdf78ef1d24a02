package source

import (
	"archive/tar"
	"archive/zip"
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"strings"

	"golang.org/x/text/encoding/simplifiedchinese"
)

var (
	errEncrypted = errors.New("encrypted")
	errNested    = errors.New("an archive inside an archive")
)

// zip reads the members of a zip file in its order. A file is read in place; a stream, which zip does not allow to be
// read from the front, is held in memory.
func (r *reader) zip(e entry, in io.Reader, br *bufio.Reader) bool {
	if e.member != "" {
		return r.failEntry(e, errNested)
	}
	archive, err := openZip(in, br, r.MaxBytes)
	if err != nil {
		return r.failEntry(e, err)
	}
	e = e.several()
	for _, f := range archive.File {
		m, ok := r.memberOf(e, memberName(f))
		if !ok || f.FileInfo().IsDir() {
			continue
		}
		if f.Flags&1 != 0 {
			if !r.failEntry(m, errEncrypted) {
				return false
			}
			continue
		}
		body, err := f.Open()
		if err != nil {
			if !r.failEntry(m, err) {
				return false
			}
			continue
		}
		ok = r.stream(m, body)
		body.Close()
		if !ok {
			return false
		}
	}
	return true
}

func openZip(in io.Reader, br *bufio.Reader, limit int64) (*zip.Reader, error) {
	if f, ok := in.(*os.File); ok {
		if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
			return zip.NewReader(f, info.Size())
		}
	}
	data, err := io.ReadAll(io.LimitReader(br, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(data)) > limit {
		return nil, fmt.Errorf("larger than %d bytes", limit)
	}
	return zip.NewReader(bytes.NewReader(data), int64(len(data)))
}

// memberName is the name of a zip member. Chinese archivers write names in GBK without saying so.
func memberName(f *zip.File) string {
	if !f.NonUTF8 {
		return f.Name
	}
	if name, err := simplifiedchinese.GB18030.NewDecoder().String(f.Name); err == nil {
		return name
	}
	return f.Name
}

// tar reads the members of a tar file as they come.
func (r *reader) tar(e entry, in io.Reader) bool {
	if e.member != "" {
		return r.failEntry(e, errNested)
	}
	e = e.several()
	archive := tar.NewReader(in)
	for {
		h, err := archive.Next()
		if err == io.EOF {
			return true
		}
		if err != nil { // what follows cannot be found any more
			return r.failEntry(e, err)
		}
		m, ok := r.memberOf(e, h.Name)
		if !ok || h.Typeflag != tar.TypeReg {
			continue
		}
		if !r.stream(m, archive) {
			return false
		}
	}
}

// memberOf is the entry of an archive's member, unless it is hidden or nothing to read by its name.
func (r *reader) memberOf(e entry, name string) (entry, bool) {
	e.name, e.member, e.found = name, name, true
	for part := range strings.SplitSeq(name, "/") {
		if strings.HasPrefix(part, ".") && part != "." || part == "__MACOSX" {
			return e, false
		}
	}
	return e, !isLabels(name) && !leftOut[strings.ToLower(path.Ext(name))]
}
