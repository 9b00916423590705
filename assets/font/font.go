// Package font holds the typeface of documents, IBM Plex Sans Arabic, in regular and bold.
//
// # Why
//
// One family draws Latin and Arabic in one design, has every letter that French and
// Moroccan Arabic need, may be embedded in files without restriction (OFL, fsType 0), and
// is shaped alike by Go and by HarfBuzz. The files are the foundry's own: the licence
// reserves the name "Plex" for unmodified fonts, so cutting them down is left to the
// documents that embed them. They are kept as they are, not compressed: nothing has to
// be unpacked when the program starts, and a document reads them in place.
//
// The package imports nothing.
package font

import _ "embed" // fonts are files, as their licence is

//go:embed IBMPlexSansArabic-Regular.ttf
var regularTTF string

//go:embed IBMPlexSansArabic-Bold.ttf
var boldTTF string

//go:embed IBMPlexSansArabic-Regular.woff2
var regularWOFF2 string

//go:embed IBMPlexSansArabic-Bold.woff2
var boldWOFF2 string

//go:embed OFL.txt
var licence string

// Family is the name by which documents ask for the typeface.
const Family = "IBM Plex Sans Arabic"

// Face is one weight of the typeface. The files are strings so that nobody can change them.
type Face struct {
	Name  string // PostScript name
	Bold  bool
	TTF   string // TrueType outlines, some 230 KB
	WOFF2 string // the same font compressed for web pages, some 73 KB
}

// Regular is the weight of text.
func Regular() Face {
	return Face{Name: "IBMPlexSansArabic-Regular", TTF: regularTTF, WOFF2: regularWOFF2}
}

// Bold is the weight of headings.
func Bold() Face {
	return Face{Name: "IBMPlexSansArabic-Bold", Bold: true, TTF: boldTTF, WOFF2: boldWOFF2}
}

// Licence is the SIL Open Font License 1.1 under which the fonts travel.
func Licence() string { return licence }
