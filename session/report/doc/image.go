package doc

import "slices"

// Kinds of images, by the ending of their files.
const (
	PNG  = "png"
	JPEG = "jpeg"
)

// Image is a picture. Its bytes were checked by whoever made the tree; writers carry them
// along and never decode them to lay a page out.
type Image struct {
	ID      string
	Caption string // numbered as a figure when not empty
	Alt     string // says in words what it shows
	Kind    string // PNG or JPEG; writers leave out what is neither
	W, H    int    // in pixels
	Data    []byte
	Class   Class
}

func (m Image) class() Class { return m.Class }

// Drawable reports whether there is something that a writer can place.
func (m Image) Drawable() bool {
	return (m.Kind == PNG || m.Kind == JPEG) && m.W > 0 && m.H > 0 && len(m.Data) > 0
}

// Marks are the logos that a writer can place.
func (m Meta) Marks() []Image {
	return slices.DeleteFunc(slices.Clone(m.Logos), func(i Image) bool { return !i.Drawable() })
}

// Fit returns the largest size of the image, in its own proportions, inside a frame of any
// unit.
func (m Image) Fit(w, h float64) (wide, high float64) {
	if m.W < 1 || m.H < 1 {
		return 0, 0
	}
	scale := min(w/float64(m.W), h/float64(m.H))
	return float64(m.W) * scale, float64(m.H) * scale
}

// DotsPerInch is what writers take for the density of an image in the text: one of a
// projector's capture fills a page, a small one stays small.
const DotsPerInch = 150
