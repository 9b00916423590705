package report

import "halqa/session/report/doc"

// logos are those of the retreat that can be read, the first one first.
func (b *builder) logos() []doc.Image {
	var all []doc.Image
	for _, l := range b.r.Logos() {
		if p, err := l.Picture(); err == nil {
			all = append(all, doc.Image{Alt: l.Alt, Kind: p.Kind, W: p.W, H: p.H, Data: p.Data})
		}
	}
	return all
}
