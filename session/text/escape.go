package text

import "strings"

const (
	esc = 0x1B
	bel = 0x07
	st  = 0x9C
)

// stripSequences removes terminal control sequences (ECMA-48) with their
// parameters, in the seven-bit form (ESC [) and in the eight-bit form
// (U+009B). A string sequence such as OSC or DCS must end on its own line: if
// it does not, only its introducer goes, so that one stray byte in a paste
// cannot swallow the words that follow.
func stripSequences(s string) string {
	at := nextIntroducer(s)
	if at < 0 {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for at >= 0 {
		b.WriteString(s[:at])
		n := sequenceLen(s[at:])
		s = s[at+n:]
		at = nextIntroducer(s)
	}
	b.WriteString(s)
	return b.String()
}

// nextIntroducer returns the offset of the next ESC or C1 control that opens
// a sequence, or -1. C1 controls are C2 80 to C2 9F in UTF-8.
func nextIntroducer(s string) int {
	for i := range len(s) {
		switch {
		case s[i] == esc:
			return i
		case s[i] == 0xC2 && i+1 < len(s) && opens(s[i+1]):
			return i
		}
	}
	return -1
}

// opens reports whether the C1 control c is DCS, SOS, CSI, OSC, PM or APC.
func opens(c byte) bool {
	return c == 0x90 || c == 0x98 || c == 0x9B || c >= 0x9D && c <= 0x9F
}

// sequenceLen returns how many bytes of s, which begins with an introducer,
// belong to the sequence.
func sequenceLen(s string) int {
	const n = 2 // bytes of an introducer, in UTF-8 as in its form with ESC
	var kind byte
	switch {
	case s[0] == 0xC2:
		kind = s[1]
	case len(s) == 1:
		return 1
	case s[1] >= 0x40 && s[1] <= 0x5F:
		kind = s[1] + 0x40 // ESC @ to ESC _ stand for U+0080 to U+009F
	default:
		return escapeLen(s)
	}
	switch {
	case kind == 0x9B:
		return n + csiLen(s[n:])
	case opens(kind):
		return n + stringLen(s[n:])
	}
	return n
}

// escapeLen measures ESC, intermediates (space to /) and one final byte
// (0 to ~). Without a final byte only ESC is taken.
func escapeLen(s string) int {
	i := 1
	for i < len(s) && s[i] >= ' ' && s[i] <= '/' {
		i++
	}
	if i < len(s) && s[i] >= '0' && s[i] <= '~' {
		return i + 1
	}
	return 1
}

// csiLen measures parameters, intermediates and the final byte that follow
// CSI, or 0 when they are not a control sequence.
func csiLen(s string) int {
	i := 0
	for i < len(s) && s[i] >= '0' && s[i] <= '?' {
		i++
	}
	for i < len(s) && s[i] >= ' ' && s[i] <= '/' {
		i++
	}
	if i < len(s) && s[i] >= '@' && s[i] <= '~' {
		return i + 1
	}
	return 0
}

// stringLen measures the rest of a string sequence with its terminator (BEL,
// ESC \ or U+009C), or 0 when the line ends or another sequence opens first.
// Stopping there also keeps a paste of introducers from being read once for
// each of them.
func stringLen(s string) int {
	for i := range len(s) {
		switch {
		case s[i] == bel:
			return i + 1
		case strings.HasPrefix(s[i:], "\x1b\\"):
			return i + 2
		case s[i] == 0xC2 && i+1 < len(s) && s[i+1] == st:
			return i + 2
		case s[i] == esc, s[i] == 0xC2 && i+1 < len(s) && opens(s[i+1]), s[i] == '\n':
			return 0
		}
	}
	return 0
}
