package screen

import (
	"context"
	"fmt"
	"sync"

	tea "charm.land/bubbletea/v2"
)

// Courier carries out work one after the other. Bubble Tea runs commands at the same
// time and in no order; two lines typed quickly must be saved in theirs.
type Courier struct {
	mu    sync.Mutex
	queue []func(context.Context)
	busy  bool
	idle  *sync.Cond
	ctx   context.Context
}

// NewCourier returns a courier whose work ends early when ctx does.
func NewCourier(ctx context.Context) *Courier {
	c := &Courier{ctx: ctx}
	c.idle = sync.NewCond(&c.mu)
	return c
}

// Send queues work at once and returns the command that waits for its answer. The work
// is carried out even when nobody waits.
func (c *Courier) Send(work func(context.Context) tea.Msg) tea.Cmd {
	answer := make(chan tea.Msg, 1)
	c.mu.Lock()
	c.queue = append(c.queue, func(ctx context.Context) { answer <- safely(ctx, work) })
	if !c.busy {
		c.busy = true
		go c.carry()
	}
	c.mu.Unlock()
	return func() tea.Msg { return <-answer }
}

// safely turns a panic of some work into its answer: the terminal must be given back and
// the next work done.
func safely(ctx context.Context, work func(context.Context) tea.Msg) (msg tea.Msg) {
	defer func() {
		if p := recover(); p != nil {
			msg = Done{Err: fmt.Errorf("panic: %v", p)}
		}
	}()
	return work(ctx)
}

func (c *Courier) carry() {
	for {
		c.mu.Lock()
		if len(c.queue) == 0 {
			c.busy = false
			c.idle.Broadcast()
			c.mu.Unlock()
			return
		}
		next := c.queue[0]
		c.queue = c.queue[1:]
		c.mu.Unlock()
		next(c.ctx)
	}
}

// Pending is the amount of work that has not been answered.
func (c *Courier) Pending() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	n := len(c.queue)
	if c.busy {
		n++
	}
	return n
}

// Flush waits until all work is done. The program calls it before it leaves.
func (c *Courier) Flush() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for c.busy {
		c.idle.Wait()
	}
}
