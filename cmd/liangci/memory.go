package main

import (
	"os"
	"runtime/debug"
	"sync"
)

// The garbage collector lets a program grow to twice what it needs. That is what makes it fast while it needs little, but
// the million records of a huge article need much: beyond a limit, memory is collected more often instead. An article
// comes to about 14 times its size with its records; the limit leaves some room above that.
const (
	leastMemory      = 1 << 30
	memoryPerArticle = 22 // times its size
)

// memory is the limit of this run.
type memory struct {
	mu    sync.Mutex
	limit int64
}

// roomFor makes room for an article of that many bytes. Where GOMEMLIMIT is set, its limit stays.
func (m *memory) roomFor(size int) {
	if os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if limit := max(leastMemory, memoryPerArticle*int64(size)); limit > m.limit {
		m.limit = limit
		debug.SetMemoryLimit(limit)
	}
}
