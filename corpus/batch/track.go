package batch

import (
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"strconv"
	"sync"

	"github.com/cespare/xxhash/v2"

	"github.com/liangci/liangci/corpus"
)

// Position is how far a run has come: behind how many articles of the input, and what these were.
type Position struct {
	Articles int    `json:"articles"` // also those that could not be read, and those of other shards
	Input    string `json:"input"`    // fingerprint of those of the shard: names, content and errors
}

// ErrChanged is the error of an input that is not the one that a run began with.
var ErrChanged = errors.New("the input has changed since the run began")

// Tracker counts the articles that go through it.
type Tracker struct {
	start Position
	shard Shard

	mu    sync.Mutex
	ahead []Position // of the articles that went out and have not been asked for
	err   error
}

// NewTracker makes a tracker that leaves out the articles before start and those of other shards.
func NewTracker(start Position, shard Shard) *Tracker { return &Tracker{start: start, shard: shard} }

// Articles passes on the articles of a source. It ends early, and Err tells, if those before the start are not the ones that
// the start speaks of.
func (t *Tracker) Articles(in iter.Seq2[corpus.Article, error]) iter.Seq2[corpus.Article, error] {
	return func(yield func(corpus.Article, error) bool) {
		hash := xxhash.New()
		n := 0
		for a, err := range in {
			n++
			if !t.shard.holds(n - 1) {
				if n == t.start.Articles && !t.arrived(hash) {
					return
				}
				continue
			}
			write(hash, &a, err)
			if n <= t.start.Articles {
				if n == t.start.Articles && !t.arrived(hash) {
					return
				}
				continue
			}
			t.push(Position{n, sum(hash)})
			if !yield(a, err) {
				return
			}
		}
		if n < t.start.Articles {
			t.fail(fmt.Errorf("%w: it holds %d articles, of which %d were done", ErrChanged, n, t.start.Articles))
		}
	}
}

// arrived checks the articles before the start.
func (t *Tracker) arrived(hash *xxhash.Digest) bool {
	if sum(hash) == t.start.Input {
		return true
	}
	t.fail(fmt.Errorf("%w: one of the %d articles that were done is another", ErrChanged, t.start.Articles))
	return false
}

func (t *Tracker) push(p Position) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.ahead = append(t.ahead, p)
}

func (t *Tracker) fail(err error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.err = err
}

// Next is the position behind the next article that went out: asked for once for each, in their order.
func (t *Tracker) Next() (p Position, ok bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.ahead) == 0 {
		return p, false
	}
	p, t.ahead = t.ahead[0], t.ahead[1:]
	return p, true
}

// Err says, when the articles have come to their end, why they ended early.
func (t *Tracker) Err() error {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.err
}

func sum(hash *xxhash.Digest) string { return strconv.FormatUint(hash.Sum64(), 16) }

// write puts all of an article into the fingerprint, each part with its length.
func write(hash *xxhash.Digest, a *corpus.Article, err error) {
	for _, text := range []string{a.ID, a.Path, a.Charset, a.DeclaredCharset, a.Title, a.Date, a.URL, a.Source, a.Author, message(err), message(a.Broken)} {
		writeLength(hash, len(text))
		hash.WriteString(text)
	}
	kind := 0
	if a.Decoded {
		kind |= 1
	}
	if a.HTML {
		kind |= 2
	}
	writeLength(hash, kind)
	writeLength(hash, len(a.Data))
	hash.Write(a.Data)
}

func writeLength(hash *xxhash.Digest, n int) {
	var b [binary.MaxVarintLen64]byte
	hash.Write(binary.AppendUvarint(b[:0], uint64(n)))
}

func message(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
