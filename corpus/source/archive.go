package source

import (
	"archive/tar"
	"archive/zip"
	"bufio"
	"bytes"
	"errors"
	"io"
	"os"
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

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
	archive, size, err := openZip(in, br, r.MaxBytes)
	if err != nil {
		return r.failEntry(e, err)
	}
	if e.budget.unpacked == 0 { // not packed once more as a whole
		e.budget.packed = func() int64 { return size }
	}
	e = e.several()
	for _, f := range archive.File {
		m, ok := r.memberOf(e, memberName(f))
		if !ok || f.FileInfo().IsDir() {
			continue
		}
		if !r.zipMember(m, f) {
			return false
		}
		if r.Read != nil {
			r.Read.Add(int64(f.CompressedSize64)) // that is read beside the stream
		}
		if e.budget.spend(0) != nil { // the member has told
			return true
		}
	}
	return true
}

func (r *reader) zipMember(e entry, f *zip.File) bool {
	if f.Flags&1 != 0 {
		return r.failEntry(e, errEncrypted)
	}
	body, err := f.Open()
	if err != nil {
		return r.failEntry(e, err)
	}
	defer body.Close()
	return r.stream(e, &unpacking{in: body, kind: "zip member", budget: e.budget})
}

// openZip opens a zip file and gives its size.
func openZip(in io.Reader, br *bufio.Reader, limit int64) (*zip.Reader, int64, error) {
	if f, ok := in.(*os.File); ok {
		if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
			z, err := zip.NewReader(f, info.Size())
			return z, info.Size(), err
		}
	}
	data, err := io.ReadAll(io.LimitReader(br, limit+1))
	if err != nil {
		return nil, 0, err
	}
	if int64(len(data)) > limit {
		return nil, 0, &tooLarge{limit: limit}
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	return z, int64(len(data)), err
}

// memberName is the name of a zip member. Chinese archivers write names in GBK without saying so, others write UTF-8 without
// saying so: what reads as Chinese characters in UTF-8 is that.
func memberName(f *zip.File) string {
	if !f.NonUTF8 || utf8.ValidString(f.Name) && hasHan(f.Name) {
		return f.Name
	}
	if name, err := simplifiedchinese.GB18030.NewDecoder().String(f.Name); err == nil {
		return name
	}
	return f.Name
}

func hasHan(s string) bool {
	return strings.IndexFunc(s, func(c rune) bool { return unicode.Is(unicode.Han, c) }) >= 0
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
	e.name, e.member, e.found, e.size = name, name, true, 0
	for part := range strings.SplitSeq(name, "/") {
		if strings.HasPrefix(part, ".") && part != "." || part == "__MACOSX" {
			return e, false
		}
	}
	return e, !isLabels(name) && !leftOut[strings.ToLower(path.Ext(name))]
}
