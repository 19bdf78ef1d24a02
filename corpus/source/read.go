package source

import (
	"io"
	"os"
)

// sizeOf is how many bytes a stream is said to have, 0 where that is not known.
func sizeOf(in io.Reader) int64 {
	f, ok := in.(*os.File)
	if !ok {
		return 0
	}
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		return 0
	}
	return info.Size()
}

// readAll is io.ReadAll for a stream of about so many bytes, which may be wrong: the room for them is made once, and they are never
// copied from one to the next.
func readAll(in io.Reader, size int64) ([]byte, error) {
	if size <= 0 {
		return io.ReadAll(in)
	}
	data := make([]byte, 0, size+1) // the last one for the end to be found in
	for len(data) < cap(data) {
		n, err := in.Read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		if err == io.EOF {
			return data, nil
		}
		if err != nil {
			return data, err
		}
	}
	rest, err := io.ReadAll(in) // it has grown
	return append(data, rest...), err
}
