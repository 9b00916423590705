// Package privacy says who may see what: the classes of information of a retreat and
// what follows from them on a projected screen and in an exported document.
//
// It imports nothing, so that every package may use it.
package privacy

// Class is how far a piece of information may travel. The order matters: a reader who
// may see one class may see all the lower ones.
type Class uint8

// The classes, from what anybody may read to what must never be typed.
const (
	Public       Class = iota // C0: may be published.
	Internal                  // C1: agenda, axes, objectives; the room sees it.
	Confidential              // C2: names, presence, comments, small splits; never projected.
	Sensitive                 // C3: findings of focus groups, health, violence; never projected.
	Forbidden                 // C4: an identifiable person accompanied; has no place in a file.
)

// String is the short code of the class, C0 to C4.
func (c Class) String() string {
	return "C" + string(rune('0'+c))
}

// Projectable reports whether the room may see information of this class.
func (c Class) Projectable() bool { return c <= Internal }
