package term

// Link is a terminal while a program runs in it: what its environment told, what it
// answers, and what the user has chosen for a terminal of its name. It is not safe for
// use by several goroutines.
type Link struct {
	found  Terminal
	chosen func(name string) Setting
}

// NewLink returns the link to a terminal that Detect found. chosen is what the user has
// set for a name; nil stands for Auto everywhere.
func NewLink(found Terminal, chosen func(name string) Setting) *Link {
	if chosen == nil {
		chosen = func(string) Setting { return Auto }
	}
	return &Link{found: found, chosen: chosen}
}

// Choose replaces what the user has set and returns what must be written now.
func (l *Link) Choose(chosen func(name string) Setting) (write string) {
	before := l.Terminal()
	l.chosen = chosen
	switch now := l.Terminal(); now.Enter {
	case before.Enter:
		return ""
	case "":
		return before.Leave
	default:
		return now.Enter
	}
}

// Found is the terminal as it is known now, whatever the user has set.
func (l *Link) Found() Terminal { return l.found }

// Terminal is the terminal as it is known now and as the user has set it.
func (l *Link) Terminal() Terminal { return l.found.With(l.chosen(l.found.Name)) }

// Version hears the answer to XTVERSION. It returns what must be written now, "" if the
// terminal has been told already all that it should be told.
func (l *Link) Version(answer string) (write string) {
	return l.hear(l.found.WithVersion(answer))
}

// Report hears the answer to DECRQM for mode 8 and returns what must be written now.
func (l *Link) Report(value int) (write string) {
	return l.hear(l.found.WithReport(value))
}

// hear takes what is known now. Nothing of the wrong terminal's Leave may be written to
// the right one, so only the switch that all terminals read is taken back.
func (l *Link) hear(found Terminal) (write string) {
	before := l.Terminal()
	l.found = found
	switch now := l.Terminal(); now.Enter {
	case before.Enter:
		return ""
	case "":
		return implicit
	default:
		return now.Enter
	}
}
