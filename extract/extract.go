package extract

import (
	"fmt"
	"io/fs"
	"sync"
	"sync/atomic"

	"github.com/liangci/liangci/extract/calendar"
	"github.com/liangci/liangci/extract/layout"
	"github.com/liangci/liangci/extract/segment"
	"github.com/liangci/liangci/extract/unit"
	"github.com/liangci/liangci/normalize"
)

// Extractor reads articles. It is immutable after New and may be used by any number of goroutines at once.
type Extractor struct {
	lex      *lexicon
	units    *unit.Table
	triggers *triggers
	layout   *layout.Reader
	segment  func() (*segment.Segmenter, error)
	words    func() []atomic.Uint64 // by the number of a word: its knownWord, 0 if not judged yet
	rooms    sync.Pool              // of *room
	// keepCopies reads the second copy of a text, too, and flags its records
	keepCopies bool
}

// Option changes what New builds.
type Option func(*Extractor) error

// WithUnits replaces the embedded table of units, as a rule by an overlay of it.
func WithUnits(t *unit.Table) Option {
	return func(x *Extractor) error {
		x.units = t
		return nil
	}
}

// WithVocabulary replaces the embedded vocabulary by that of a folder with files of the same names and form: names.toml, times.toml,
// verbs.toml and words.toml, and phrases.toml, numbers.toml and characters.toml, of which the embedded ones are taken where they are
// missing. A mistake in them is an error of [New] that names file and line.
func WithVocabulary(dir fs.FS) Option {
	return func(x *Extractor) error {
		lex, err := loadLexicon(dir)
		if err != nil {
			return fmt.Errorf("extract: %w", err)
		}
		x.lex = lex
		return nil
	}
}

// WithLayout replaces the embedded phrases by which page furniture is known; see [layout.Parse].
func WithLayout(r *layout.Reader) Option {
	return func(x *Extractor) error {
		x.layout = r
		return nil
	}
}

// WithCopies keeps the records of paragraphs that repeat an earlier one of the page; they get the flag [FlagCopy] and name the
// record that they repeat.
func WithCopies() Option {
	return func(x *Extractor) error {
		x.keepCopies = true
		return nil
	}
}

// New makes an Extractor. It reads the embedded vocabulary; the dictionary of the segmenter is loaded with the first sentence
// that needs it.
func New(opts ...Option) (*Extractor, error) {
	lex, err := defaultLexicon()
	if err != nil {
		return nil, fmt.Errorf("extract: %w", err)
	}
	x := &Extractor{lex: lex, units: unit.Default(), layout: layout.Default(), segment: sync.OnceValues(segment.Default)}
	for _, o := range opts {
		if err := o(x); err != nil {
			return nil, err
		}
	}
	x.triggers = newTriggers(lex)
	x.rooms.New = func() any { return new(room) }
	x.words = sync.OnceValue(func() []atomic.Uint64 { return make([]atomic.Uint64, x.segmenter().Words()) })
	return x, nil
}

// segmenter is the segmenter, loaded on first use. Its dictionary is embedded, so that loading it cannot fail in a build
// whose tests pass.
func (x *Extractor) segmenter() *segment.Segmenter {
	s, err := x.segment()
	if err != nil {
		panic(fmt.Sprintf("extract: embedded dictionary: %v", err))
	}
	return s
}

// Extract reads the figures of a text. It never fails: odd text becomes fewer records.
func (x *Extractor) Extract(t *normalize.Text) *Result { return x.ExtractDated(t, "") }

// ExtractDated is Extract for an article whose date is known from elsewhere, as YYYY-MM-DD; empty takes the date that the page
// itself names. Times are resolved against it: 去年 of an article of 2023 is 2022.
func (x *Extractor) ExtractDated(t *normalize.Text, date string) *Result {
	a := &article{x: x, t: t, text: t.String(), res: &Result{Text: t}, broken: t.Broken(), room: x.rooms.Get().(*room)}
	page := x.layout.Read(a.text)
	a.res.Document = page.Document
	if date != "" {
		a.res.Document.Date = date
	}
	a.date, _ = calendar.ParseDate(a.res.Document.Date)
	repeats := page.Repeats
	for i, l := range page.Lines {
		if !l.Kind.Text() {
			continue
		}
		for len(repeats) > 0 && repeats[0].Span.End <= l.Span.Start {
			repeats = repeats[1:]
		}
		a.copyOf = nil
		if len(repeats) > 0 && repeats[0].Span.Start < l.Span.End && repeats[0].Of.Start < l.Span.Start {
			a.copyOf = &repeats[0]
		}
		if a.copyOf != nil && !x.keepCopies {
			continue
		}
		a.line = i
		a.sentences(l.Span)
	}
	a.bind()
	a.room.done(a.res)
	x.rooms.Put(a.room)
	return a.res
}
