package pdf

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"

	"halqa/session/report/doc"
	"halqa/session/report/shape"
)

// picture is an image of the document, once however often it is drawn.
type picture struct {
	name string // in the resources
	m    doc.Image
	w, h int
	dict string
	data []byte
	pack bool
}

// mostPixels bounds what is decoded: the pictures of a document are far smaller.
const mostPixels = 20_000_000

// picture decodes an image. PDF/A-1 knows no transparency, so what shows through a PNG is
// white. A JPEG is carried along as it is when its colours are ones that PDF names.
func (e *engine) picture(m doc.Image) *picture {
	if p, ok := e.pictures[string(m.Data)]; ok {
		return p
	}
	p := decoded(m)
	if p != nil {
		p.name = fmt.Sprintf("I%d", len(e.drawn)+1)
		e.drawn = append(e.drawn, p)
	}
	e.pictures[string(m.Data)] = p
	return p
}

func decoded(m doc.Image) *picture {
	if !m.Drawable() {
		return nil
	}
	decode, head := png.Decode, png.DecodeConfig
	if m.Kind == doc.JPEG {
		decode, head = jpeg.Decode, jpeg.DecodeConfig
	}
	c, err := head(bytes.NewReader(m.Data))
	if err != nil || c.Width*c.Height > mostPixels || c.Width < 1 || c.Height < 1 {
		return nil
	}
	p := &picture{m: m, w: c.Width, h: c.Height}
	if m.Kind == doc.JPEG {
		p.dict, p.data = "/Filter/DCTDecode", m.Data
		switch c.ColorModel {
		case color.GrayModel:
			p.dict += "/ColorSpace/DeviceGray"
			return p
		case color.YCbCrModel:
			p.dict += "/ColorSpace/DeviceRGB"
			return p
		}
	}
	img, err := decode(bytes.NewReader(m.Data))
	if err != nil {
		return nil
	}
	p.dict, p.data, p.pack = "/ColorSpace/DeviceRGB", onWhite(img), true
	return p
}

// onWhite is the picture on white paper, three bytes for a pixel.
func onWhite(img image.Image) []byte {
	b := img.Bounds()
	out := make([]byte, 0, 3*b.Dx()*b.Dy())
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			r, g, bl, a := img.At(x, y).RGBA() // colours are multiplied by a already
			white := 0xffff - a
			out = append(out, byte((r+white)>>8), byte((g+white)>>8), byte((bl+white)>>8))
		}
	}
	return out
}

// place draws an image in an area of the page. It must stand in marked content.
func (e *engine) place(p *picture, r rect) {
	e.p.write("q ")
	e.p.numbers("cm", r.w, 0, 0, r.h, r.x, e.p.Height-r.y-r.h)
	e.p.write("/" + p.name + " Do Q\n")
}

// image draws an image with its caption above it, as large as its pixels ask for.
func (e *engine) image(m doc.Image, target *doc.Target) {
	p := e.picture(m)
	if p == nil {
		return
	}
	w, h := shape.ImageSize(m, e.w)
	s := shape.Caption()
	if target != nil {
		e.space(s.Before)
	} else {
		e.space(0)
	}
	e.need(e.captionHeight(target) - s.Before + h)
	e.caption(target)
	e.need(h)
	r := rect{e.side(e.base == doc.RTL, 0, w), e.y, w, h}
	el := e.begin("Figure", e.figureAttr(m.Alt, r))
	e.p.marked(el, func() { e.place(p, r) })
	e.end()
	e.y += h
	e.after(shape.AfterFigure)
}

// logos draws the logos in a row from the reading edge, x from it, and returns its end.
// They share the width alike: a long name in one does not push another off the page.
func (e *engine) logos(x, y, high, most float64, tagged bool) float64 {
	var all []*picture
	for _, m := range e.d.Meta.Logos {
		if p := e.picture(m); p != nil {
			all = append(all, p)
		}
	}
	for _, p := range all {
		w, h := p.m.Fit(most/float64(len(all))-shape.LogoGap, high)
		if w <= 0 {
			continue
		}
		r := rect{e.side(e.base == doc.RTL, x, w), y + (high-h)/2, w, h}
		if tagged {
			el := e.begin("Figure", e.figureAttr(p.m.Alt, r))
			e.p.marked(el, func() { e.place(p, r) })
			e.end()
		} else {
			e.place(p, r)
		}
		x += w + shape.LogoGap
	}
	return x
}

// figureAttr is the attributes of a figure: what it shows in words, and where it is.
func (e *engine) figureAttr(alt string, r rect) string {
	var a attributes
	a.entries.WriteString("/Alt" + textString(cutTo(doc.Clean(alt), 15_000)))
	a.object("<</O/Layout/Placement/Block/BBox[" + decimal(r.x) + " " + decimal(e.p.Height-r.y-r.h) + " " +
		decimal(r.x+r.w) + " " + decimal(e.p.Height-r.y) + "]>>")
	return a.String()
}
