package page

import "halqa/tui/bidi"

// cacheSize is the number of texts after which a generation of the cache is full: a few
// screens of Arabic.
const cacheSize = 512

// cache keeps the layouts of texts with right-to-left letters from one frame to the
// next, because two frames show nearly the same texts and a layout costs a hundred
// times more than painting it. Of two generations the older one is dropped when the
// younger is full, so that it stays small without any bookkeeping per text.
type cache struct {
	young, old map[cacheKey]laid
}

// cacheKey is what a layout depends on, besides the terminal of the seat.
type cacheKey struct {
	s    string
	w    int
	base bidi.Dir
	rows bool // wrapped, else cut to one row
}

// laid is the result for either kind of key.
type laid struct {
	row   string
	cols  int
	lines []bidi.Line
}

// get returns the layout for k, which lay makes if it is not known.
func (c *cache) get(k cacheKey, lay func() laid) laid {
	if l, ok := c.young[k]; ok {
		return l
	}
	l, ok := c.old[k]
	if !ok {
		l = lay()
	}
	if len(c.young) >= cacheSize {
		c.old, c.young = c.young, nil
	}
	if c.young == nil {
		c.young = make(map[cacheKey]laid)
	}
	c.young[k] = l
	return l
}

// forget drops all layouts, when they were made for another terminal.
func (c *cache) forget() { c.young, c.old = nil, nil }
