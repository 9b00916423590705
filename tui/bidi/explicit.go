package bidi

// maxDepth is the deepest embedding level (UAX #9, BD2).
const maxDepth = 125

// status is an entry of the directional status stack.
type status struct {
	level    uint8
	override class // cON for none
	isolate  bool
}

// embedding is the state that X1 sets up: the stack and the overflow counts.
type embedding struct {
	stack                      [maxDepth + 2]status
	top                        int
	overIso, overEmb, validIso int
}

func (e *embedding) now() status { return e.stack[e.top] }

// fits returns the next odd or even level and whether it may be entered.
func (e *embedding) fits(rtl bool) (uint8, bool) {
	l := (e.now().level + 2) &^ 1
	if rtl {
		l = (e.now().level + 1) | 1
	}
	return l, l <= maxDepth && e.overIso == 0 && e.overEmb == 0
}

func (e *embedding) push(s status) {
	e.top++
	e.stack[e.top] = s
}

// embed applies X2 to X5.
func (e *embedding) embed(c class) {
	l, ok := e.fits(c == cRLE || c == cRLO)
	switch {
	case ok:
		o := cON
		switch c {
		case cRLO:
			o = cR
		case cLRO:
			o = cL
		}
		e.push(status{l, o, false})
	case e.overIso == 0:
		e.overEmb++
	}
}

// isolate applies X5a and X5b.
func (e *embedding) isolate(rtl bool) {
	if l, ok := e.fits(rtl); ok {
		e.validIso++
		e.push(status{l, cON, true})
		return
	}
	e.overIso++
}

// endIsolate applies X6a.
func (e *embedding) endIsolate() {
	switch {
	case e.overIso > 0:
		e.overIso--
	case e.validIso > 0:
		e.overEmb = 0
		for !e.now().isolate {
			e.top--
		}
		e.top--
		e.validIso--
	}
}

// endEmbedding applies X7.
func (e *embedding) endEmbedding() {
	switch {
	case e.overIso > 0:
	case e.overEmb > 0:
		e.overEmb--
	case !e.now().isolate && e.top > 0:
		e.top--
	}
}

// explicit applies X1 to X8.
func (v *resolver) explicit(cls []class, para uint8) {
	v.matchIsolates(cls)
	var e embedding
	e.stack[0] = status{para, cON, false}
	set := func(i int, c class) {
		v.lev[i] = e.now().level
		if o := e.now().override; o != cON && c != cBN {
			v.typ[i] = o
		}
	}
	for i, c := range cls {
		switch c {
		case cRLE, cLRE, cRLO, cLRO:
			v.lev[i] = e.now().level
			e.embed(c)
		case cRLI, cLRI, cFSI:
			set(i, c)
			// The look ahead of X5c is spared where no level can be entered.
			if e.overIso > 0 || e.overEmb > 0 {
				e.overIso++
				continue
			}
			e.isolate(c == cRLI || c == cFSI && v.isolated(cls, i) == RTL)
		case cPDI:
			e.endIsolate()
			set(i, c)
		case cPDF:
			v.lev[i] = e.now().level
			e.endEmbedding()
		case cB:
			v.lev[i] = para
			e.top, e.overIso, e.overEmb, e.validIso = 0, 0, 0, 0
		default:
			set(i, c)
		}
	}
}

// matchIsolates finds the matching PDI of each initiator (BD9).
func (v *resolver) matchIsolates(cls []class) {
	v.match = grow(v.match, len(cls))
	var open []int32
	for i, c := range cls {
		v.match[i] = -1
		switch {
		case isInitiator(c):
			open = append(open, int32(i))
		case c == cPDI && len(open) > 0:
			j := open[len(open)-1]
			open = open[:len(open)-1]
			v.match[i], v.match[j] = j, int32(i)
		case c == cB:
			open = open[:0]
		}
	}
}

// isolated returns the direction of the text that the initiator at from isolates
// (X5c). It leaps over nested isolates, so that a flood of them costs no more
// than their depth times the length.
func (v *resolver) isolated(cls []class, from int) Dir {
	for i := from + 1; i < len(cls); i++ {
		switch c := cls[i]; {
		case c == cL:
			return LTR
		case c == cR || c == cAL:
			return RTL
		case c == cPDI || c == cB:
			return Auto
		case isInitiator(c):
			if v.match[i] < 0 {
				return Auto
			}
			i = int(v.match[i])
		}
	}
	return Auto
}
