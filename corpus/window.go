package corpus

import (
	"context"
	"sync"
)

// windowBytes is how many bytes of articles Run holds at once, beside the one that has just been read. An article comes to
// some fourteen times its size with its records, so that this is what keeps the memory flat where articles are large; where
// they are of the usual few kilobytes, their number does.
const windowBytes = 8 << 20

// window holds down how many bytes are in flight. An article that is larger than the window goes in when nothing else is.
type window struct {
	mu     sync.Mutex
	room   *sync.Cond
	held   int
	closed bool
}

// newWindow makes a window whose waiting ends with ctx.
func newWindow(ctx context.Context) *window {
	w := &window{}
	w.room = sync.NewCond(&w.mu)
	context.AfterFunc(ctx, func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		w.closed = true
		w.room.Broadcast()
	})
	return w
}

// enter waits for room for n bytes. It gives false when the context is done.
func (w *window) enter(n int) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	for !w.closed && w.held > 0 && w.held+n > windowBytes {
		w.room.Wait()
	}
	w.held += n
	return !w.closed
}

func (w *window) leave(n int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.held -= n
	w.room.Signal() // one reader waits at most
}
