// Package picture takes in the pictures that documents carry, such as a logo: PNG and
// JPEG files of a bounded size, without what a camera or a program wrote beside the image.
//
// # Why
//
// A logo comes from outside and leaves with every document. Only its header is decoded, so
// that a small file of enormous dimensions costs nothing, and whatever is no part of the
// image goes: names of authors, places, thumbnails, and bytes hidden behind the end.
//
// The package may import the standard library only.
package picture

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/jpeg"
	"image/png"
)

// Limits of a picture.
const (
	MostBytes  = 2 << 20 // of the file
	MostPixels = 4000    // of either side
)

// Kinds of pictures, by the ending of their files.
const (
	PNG  = "png"
	JPEG = "jpeg"
)

// What keeps a file from being taken as a picture.
var (
	ErrKind    = errors.New("neither PNG nor JPEG")
	ErrBytes   = errors.New("more than 2 MB")
	ErrPixels  = errors.New("more than 4000 pixels on a side")
	ErrDamaged = errors.New("damaged picture")
)

// Picture is an image that was checked.
type Picture struct {
	Kind string // PNG or JPEG
	W, H int    // in pixels, 1 to MostPixels
	Data []byte // the file, without metadata
}

// Read checks a file and returns the picture in it. It fails with one of the errors of
// this package.
func Read(data []byte) (Picture, error) {
	if len(data) > MostBytes {
		return Picture{}, ErrBytes
	}
	var (
		kind  string
		head  func([]byte) (image.Config, error)
		strip func([]byte) ([]byte, bool)
	)
	switch {
	case bytes.HasPrefix(data, []byte(pngMark)):
		kind, head, strip = PNG, pngHead, stripPNG
	case bytes.HasPrefix(data, []byte{0xff, 0xd8, 0xff}):
		kind, head, strip = JPEG, jpegHead, stripJPEG
	default:
		return Picture{}, ErrKind
	}
	c, err := head(data)
	if err != nil {
		return Picture{}, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	if c.Width < 1 || c.Height < 1 {
		return Picture{}, ErrDamaged
	}
	if c.Width > MostPixels || c.Height > MostPixels {
		return Picture{}, ErrPixels
	}
	clean, ok := strip(data)
	if !ok {
		return Picture{}, ErrDamaged
	}
	return Picture{Kind: kind, W: c.Width, H: c.Height, Data: clean}, nil
}

func pngHead(data []byte) (image.Config, error)  { return png.DecodeConfig(bytes.NewReader(data)) }
func jpegHead(data []byte) (image.Config, error) { return jpeg.DecodeConfig(bytes.NewReader(data)) }
