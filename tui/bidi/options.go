package bidi

// Mode says what the terminal does with right-to-left text by itself.
type Mode uint8

// The modes.
const (
	// Visual is for a terminal that draws each cell where it is told to, by
	// itself or because it was asked to. Text comes out in visual order, shaped
	// with presentation forms.
	Visual Mode = iota
	// Runs is for a terminal that reorders every row by itself and cannot be
	// stopped. Directional runs come out in visual order, the letters of an
	// Arabic run in logical order and unshaped.
	Runs
	// Words is for kitty without force_ltr: as Runs, but word by word.
	Words
	// Off leaves the text in logical order.
	Off
)

// Options are the parameters of a layout. The zero value is a sound default: one
// row per paragraph, automatic direction, visual order. It is comparable.
type Options struct {
	// Width is the number of columns to wrap at; 0 or less never wraps.
	Width int
	// Base is the base direction; Auto decides for each paragraph.
	Base Dir
	// Mode is what the terminal needs.
	Mode Mode
	// Fence puts a left-to-right override around right-to-left rows of the
	// Visual mode, for a terminal that reorders but heeds it.
	Fence bool
	// NoMarks leaves out harakat, for a terminal that misplaces them.
	NoMarks bool
	// NoForms keeps letters unshaped, for a font without presentation forms.
	NoForms bool
}
