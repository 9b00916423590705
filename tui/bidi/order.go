package bidi

import "slices"

// trailing applies L1 to one row: separators, and white space before them or at
// the end of the row, go back to the paragraph level.
func trailing(cls []class, lev []uint8, para uint8) {
	reset := true
	for i := len(cls) - 1; i >= 0; i-- {
		switch c := cls[i]; {
		case c == cB || c == cS:
			lev[i] = para
			reset = true
		case c == cWS || isInitiator(c) || c == cPDI || removed(c):
			if reset {
				lev[i] = para
			}
		default:
			reset = false
		}
	}
}

// visualOrder applies L2: it appends to dst the indexes of lev from left to
// right.
func visualOrder(dst []int32, lev []uint8) []int32 {
	off := len(dst)
	hi, lo := uint8(0), uint8(255)
	for i, l := range lev {
		dst = append(dst, int32(i))
		hi = max(hi, l)
		if l&1 == 1 {
			lo = min(lo, l)
		}
	}
	d := dst[off:]
	for l := hi; l >= lo && l > 0; l-- {
		for i := 0; i < len(lev); {
			if lev[i] < l {
				i++
				continue
			}
			j := i
			for j < len(lev) && lev[j] >= l {
				j++
			}
			slices.Reverse(d[i:j])
			i = j
		}
	}
	return dst
}
