package page

import "sync"

// thrifty are the themes without the tint behind rows. A tint has both the row that is
// left and the row that is entered written anew, some 300 bytes for a key in a list; the
// bar in the margin says the same in 20.
var thrifty = sync.OnceValue(func() map[string]*Theme {
	all := map[string]*Theme{}
	for _, t := range themes() {
		flat := &Theme{name: t.name, rgb: t.rgb, mono: t.mono, paint: t.paint}
		flat.rgb[RoleSurface] = nil
		if t.paint { // a cell without a background would be the terminal's own
			flat.rgb[RoleSurface] = t.rgb[RoleBg]
		}
		all[t.name] = flat
	}
	return all
})

// Thrifty is what stands for a theme on a line that is slow. The themes of sixteen
// colours have no tint anyway.
func (t *Theme) Thrifty() *Theme {
	if flat := thrifty()[t.name]; flat != nil {
		return flat
	}
	return t
}
