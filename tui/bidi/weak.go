package bidi

// sequence is an isolating run sequence: the positions of its characters, its
// level, and the directions at its two borders.
type sequence struct {
	at       []int32
	level    uint8
	sos, eos class
}

// resolve applies W1 to W7, N0 to N2, I1 and I2.
func (v *resolver) resolve(rs []rune, cls []class, s sequence) {
	v.marksAndDigits(s)
	v.separators(s)
	v.latinDigits(s)
	v.pairs(rs, cls, s)
	v.neutrals(s)
	for _, i := range s.at {
		switch t := v.typ[i]; {
		case s.level&1 == 0 && t == cR:
			v.lev[i] = s.level + 1
		case s.level&1 == 0 && (t == cAN || t == cEN):
			v.lev[i] = s.level + 2
		case s.level&1 == 1 && t != cR:
			v.lev[i] = s.level + 1
		default:
			v.lev[i] = s.level
		}
	}
}

// marksAndDigits applies W1, W2 and W3.
func (v *resolver) marksAndDigits(s sequence) {
	typ := v.typ
	prev, strong := s.sos, s.sos
	for _, i := range s.at {
		t := typ[i]
		if t == cNSM {
			t = prev
			if isInitiator(t) || t == cPDI {
				t = cON
			}
			typ[i] = t
		}
		prev = t
		switch t {
		case cL, cR, cAL:
			strong = t
		case cEN:
			if strong == cAL {
				typ[i] = cAN
			}
		}
	}
	for _, i := range s.at {
		if typ[i] == cAL {
			typ[i] = cR
		}
	}
}

// separators applies W4, W5 and W6.
func (v *resolver) separators(s sequence) {
	typ, seq := v.typ, s.at
	for k := 1; k+1 < len(seq); k++ {
		t := typ[seq[k]]
		if t != cES && t != cCS {
			continue
		}
		a, b := typ[seq[k-1]], typ[seq[k+1]]
		if a == b && (a == cEN || (a == cAN && t == cCS)) {
			typ[seq[k]] = a
		}
	}
	for k := 0; k < len(seq); k++ {
		switch typ[seq[k]] {
		case cET:
			j := k
			for j < len(seq) && typ[seq[j]] == cET {
				j++
			}
			to := cON
			if (k > 0 && typ[seq[k-1]] == cEN) || (j < len(seq) && typ[seq[j]] == cEN) {
				to = cEN
			}
			for ; k < j; k++ {
				typ[seq[k]] = to
			}
			k--
		case cES, cCS:
			typ[seq[k]] = cON
		}
	}
}

// latinDigits applies W7.
func (v *resolver) latinDigits(s sequence) {
	strong := s.sos
	for _, i := range s.at {
		switch v.typ[i] {
		case cL, cR:
			strong = v.typ[i]
		case cEN:
			if strong == cL {
				v.typ[i] = cL
			}
		}
	}
}

// neutrals applies N1 and N2.
func (v *resolver) neutrals(s sequence) {
	typ, seq := v.typ, s.at
	for k := 0; k < len(seq); {
		if !neutral(typ[seq[k]]) {
			k++
			continue
		}
		j := k
		for j < len(seq) && neutral(typ[seq[j]]) {
			j++
		}
		a, b := s.sos, s.eos
		if k > 0 {
			a = side(typ[seq[k-1]])
		}
		if j < len(seq) {
			b = side(typ[seq[j]])
		}
		to := dirClass(s.level)
		if a == b {
			to = a
		}
		for ; k < j; k++ {
			typ[seq[k]] = to
		}
	}
}

func neutral(c class) bool {
	switch c {
	case cB, cS, cWS, cON, cLRI, cRLI, cFSI, cPDI:
		return true
	default:
		return false
	}
}

// side is the strong type that N0 to N2 see: numbers count as R.
func side(c class) class {
	if c == cEN || c == cAN {
		return cR
	}
	return c
}
