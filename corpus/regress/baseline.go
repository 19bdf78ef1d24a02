package regress

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"slices"
)

// DefaultName is the name of a baseline in the folder of its articles. Files *.baseline.jsonl are not read as articles.
const DefaultName = "liangci.baseline.jsonl"

// Version is the version of the form of baselines.
const Version = 1

// Header is the first line of a baseline. It counts nothing, so that two branches that add articles can be merged.
type Header struct {
	Version int    `json:"liangci_baseline"`
	Tool    string `json:"tool"`  // the version of liangci that made it
	Rules   string `json:"rules"` // extract.Fingerprint of the tables it was made with
}

// Baseline is the outcome of a run over articles.
type Baseline struct {
	Header
	articles map[string]*Article
}

// New makes an empty baseline.
func New(tool, rules string) *Baseline {
	return &Baseline{Header{Version: Version, Tool: tool, Rules: rules}, map[string]*Article{}}
}

// Add adds an article. Of two with the same name the later one counts; see [Unique].
func (b *Baseline) Add(a *Article) { b.articles[a.Doc] = a }

// Articles are the articles by name. The slice is the caller's.
func (b *Baseline) Articles() []*Article {
	all := make([]*Article, 0, len(b.articles))
	for _, a := range b.articles {
		all = append(all, a)
	}
	slices.SortFunc(all, func(a, b *Article) int { return cmp.Compare(a.Doc, b.Doc) })
	return all
}

// Write writes the baseline: its header, then each article by name, followed by its records by position, a line each.
func (b *Baseline) Write(w io.Writer) error {
	out := bufio.NewWriter(w)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(b.Header); err != nil {
		return err
	}
	for _, a := range b.Articles() {
		if err := enc.Encode(a); err != nil {
			return err
		}
		for i := range a.Records {
			if err := enc.Encode(&a.Records[i]); err != nil {
				return err
			}
		}
	}
	return out.Flush()
}

// Read reads a baseline. Errors name the file, by name, and the line.
func Read(name string, r io.Reader) (*Baseline, error) {
	in := bufio.NewReader(r)
	b := &Baseline{articles: map[string]*Article{}}
	for n := 1; ; n++ {
		line, err := in.ReadBytes('\n')
		if err != nil && err != io.EOF {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if line = bytes.TrimSpace(line); len(line) > 0 {
			if bad := b.line(line, n == 1); bad != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, n, bad)
			}
		}
		if err == io.EOF {
			break
		}
	}
	if b.Version == 0 {
		return nil, fmt.Errorf("%s: expected a baseline of liangci regress, got an empty file", name)
	}
	return b, b.check(name)
}

func (b *Baseline) line(raw []byte, first bool) error {
	if first {
		if err := json.Unmarshal(raw, &b.Header); err != nil || b.Version != Version {
			return fmt.Errorf(`expected {"liangci_baseline":%d,…}, the first line of a baseline, got %.60q`, Version, raw)
		}
		return nil
	}
	if bytes.HasPrefix(raw, []byte(`{"article"`)) {
		var a Article
		if err := strict(raw, &a); err != nil {
			return err
		}
		if b.articles[a.Doc] != nil {
			return fmt.Errorf("article %q: there twice", a.Doc)
		}
		b.articles[a.Doc] = &a
		return nil
	}
	var r Record
	if err := strict(raw, &r); err != nil {
		return err
	}
	a := b.articles[r.Doc]
	if a == nil {
		return fmt.Errorf("record of %q: no line of that article before it", r.Doc)
	}
	a.Records = append(a.Records, r)
	return nil
}

// check finds what a merge that went wrong leaves: an article that lost or doubled records.
func (b *Baseline) check(name string) error {
	for _, a := range b.Articles() {
		if a.Count != len(a.Records) {
			return fmt.Errorf("%s: article %q: expected %d records, got %d; was it merged by hand? record it again", name, a.Doc, a.Count, len(a.Records))
		}
	}
	return nil
}

func strict(raw []byte, into any) error {
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	return dec.Decode(into)
}
