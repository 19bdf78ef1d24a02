package main

import (
	"math"
	"os"
	"runtime/debug"
	"sync"
)

// The garbage collector lets a program grow to twice what it needs. That is what makes it fast while it needs little, but
// the million records of a huge article need much: beyond a limit, memory is collected more often instead. An article
// comes to about 14 times its size with its records; the limit leaves some room above that. While little is needed it may
// grow to five times that, which saves a tenth of the time.
const (
	leastMemory      = 208 << 20
	memoryPerArticle = 22  // times its size
	growth           = 400 // percent
)

// memory is the limit of this run.
type memory struct {
	mu    sync.Mutex
	limit int64
}

// begin lets the memory grow up to the limit, from before the tables are built on; end sets things back. Where GOGC or GOMEMLIMIT are set, they stay.
func (m *memory) begin() (end func()) {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return func() {}
	}
	m.roomFor(0)
	was := debug.SetGCPercent(growth)
	return func() {
		debug.SetGCPercent(was)
		debug.SetMemoryLimit(math.MaxInt64) // none
	}
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
