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
