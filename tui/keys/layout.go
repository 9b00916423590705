package keys

// Layout is how the keys of a keyboard are engraved.
type Layout string

// The layouts.
const (
	Azerty Layout = "azerty"
	Qwerty Layout = "qwerty"
	Arabe  Layout = "arabe" // Arabic (101), under which Latin letters are not typed
)

// Layouts lists the layouts.
func Layouts() []Layout { return []Layout{Azerty, Qwerty, Arabe} }

// Cap is how a key cap of the screens is found on the layout: the Latin name, and in
// brackets what the key types there when it is another sign.
func (l Layout) Cap(name string) string {
	signs := []rune(name)
	if len(signs) != 1 {
		return name
	}
	for _, row := range l.rows() {
		for i, latin := range []rune(row.latin) {
			if latin == signs[0] {
				return name + " (" + string([]rune(row.types)[i]) + ")"
			}
		}
	}
	return name
}

// row is a row of keys: what they type, and the names by which commands know them.
type row struct{ types, latin string }

func (l Layout) rows() []row {
	switch l {
	case Azerty:
		return []row{azertyDigits}
	case Arabe:
		return arabicLetters
	case Qwerty:
	}
	return nil
}
