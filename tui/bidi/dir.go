package bidi

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
	ubidi "golang.org/x/text/unicode/bidi"
)

// Dir is a base direction.
type Dir uint8

// The base directions.
const (
	// Auto takes the direction of the first strong character (UAX #9, P2 and P3),
	// left to right when there is none.
	Auto Dir = iota
	// LTR is left to right.
	LTR
	// RTL is right to left.
	RTL
)

type class = ubidi.Class

// The bidirectional classes, named as in UAX #9, table 4.
const (
	cL   = ubidi.L
	cR   = ubidi.R
	cEN  = ubidi.EN
	cES  = ubidi.ES
	cET  = ubidi.ET
	cAN  = ubidi.AN
	cCS  = ubidi.CS
	cB   = ubidi.B
	cS   = ubidi.S
	cWS  = ubidi.WS
	cON  = ubidi.ON
	cBN  = ubidi.BN
	cNSM = ubidi.NSM
	cAL  = ubidi.AL
	cLRO = ubidi.LRO
	cRLO = ubidi.RLO
	cLRE = ubidi.LRE
	cRLE = ubidi.RLE
	cPDF = ubidi.PDF
	cLRI = ubidi.LRI
	cRLI = ubidi.RLI
	cFSI = ubidi.FSI
	cPDI = ubidi.PDI
)

// classOf answers the most frequent characters without a table.
func classOf(r rune) class {
	switch {
	case r == ' ':
		return cWS
	case r >= 0x620 && r < 0x64B:
		return cAL
	case r >= '0' && r <= '9':
		return cEN
	}
	p, n := ubidi.LookupRune(r)
	if n == 0 {
		return cON
	}
	return p.Class()
}

func isInitiator(c class) bool { return c == cLRI || c == cRLI || c == cFSI }

// explicitCode reports the classes that rules X1 to X8 act on, besides B. They
// sort after all others in x/text.
func explicitCode(c class) bool { return c >= cLRO }

// removed reports the classes that rule X9 takes out.
func removed(c class) bool {
	switch c {
	case cLRE, cRLE, cLRO, cRLO, cPDF, cBN:
		return true
	default:
		return false
	}
}

// strongSeeker finds the first strong character outside of isolates (P2, P3).
type strongSeeker struct{ depth int }

// next takes one class and returns Auto until the search is over.
func (f *strongSeeker) next(c class) Dir {
	switch {
	case isInitiator(c):
		f.depth++
	case c == cPDI:
		f.depth = max(0, f.depth-1)
	case f.depth > 0:
	case c == cL:
		return LTR
	case c == cR || c == cAL:
		return RTL
	}
	return Auto
}

func firstStrong(cls []class) Dir {
	var f strongSeeker
	for _, c := range cls {
		if d := f.next(c); d != Auto {
			return d
		}
	}
	return Auto
}

// HasRTL reports whether s may hold a character that causes reordering or needs
// care: right-to-left letters, Arabic digits, direction marks, joiners. It is
// the fast way out for French text and looks at bytes only.
func HasRTL(s string) bool {
	for i := range len(s) {
		c := s[i]
		if c < 0xD6 || c > 0xDF && c < 0xE0 {
			continue
		}
		var d, e byte
		if i+1 < len(s) {
			d = s[i+1]
		}
		if i+2 < len(s) {
			e = s[i+2]
		}
		if startsRTL(c, d, e) {
			return true
		}
	}
	return false
}

// startsRTL judges the first bytes of one UTF-8 character.
func startsRTL(c, d, e byte) bool {
	switch {
	case c == 0xD6:
		return d >= 0x90 // U+0590 on; Armenian before.
	case c <= 0xDF: // U+05C0 to U+07FF: Hebrew, Arabic, Syriac, Thaana, NKo.
		return true
	case c == 0xE0:
		return d >= 0xA0 && d <= 0xA3 // U+0800 to U+08FF.
	case c == 0xE2 && d == 0x80: // U+200B to U+200F, U+2028 to U+202E.
		return e >= 0x8B && e <= 0x8F || e >= 0xA8 && e <= 0xAE
	case c == 0xE2 && d == 0x81: // Isolates and their kin.
		return e >= 0xA0 && e <= 0xAF
	case c == 0xEF:
		return d >= 0xAC // Presentation forms.
	case c == 0xF0:
		return d == 0x90 || d == 0x9E // Old and new scripts of planes 1.
	}
	return false
}

// Base returns the direction of the first strong character of s, ANSI sequences
// and isolated text aside, and def when there is none.
func Base(s string, def Dir) Dir {
	for i := range len(s) {
		// Plain ASCII up to the first letter settles most titles and names.
		if c := s[i]; c == 0x1b || c >= 0x80 {
			return baseOf(s, def)
		} else if c|0x20 >= 'a' && c|0x20 <= 'z' {
			return LTR
		}
	}
	return def
}

func baseOf(s string, def Dir) Dir {
	if strings.IndexByte(s, 0x1b) >= 0 {
		s = ansi.Strip(s)
	}
	var f strongSeeker
	for _, r := range s {
		if d := f.next(classOf(r)); d != Auto {
			return d
		}
	}
	return def
}
