// Package guide is the user manual, in French, Arabic and English: the first five minutes,
// each screen, the room, the file, the evening before and Arabic in terminals.
//
// Each language is one Markdown file of which few signs are used: "## key Title" begins a
// section, "- " a line of a list, an empty line parts paragraphs. Sections have the same
// keys in all languages; those of screens are the digits that open them.
//
// The package imports nothing of the program.
package guide

import (
	_ "embed" // the texts are files, so that they are read and corrected as text
	"strings"
)

//go:embed guide.fr.md
var french string

//go:embed guide.ar.md
var arabic string

//go:embed guide.en.md
var english string

// Section is one part of the manual.
type Section struct {
	Key    string // the digit of a screen, or a word such as fichier
	Title  string
	Blocks []Block
}

// Block is a paragraph, or one line of a list.
type Block struct {
	Item bool
	Text string
}

// Text is the manual in a language (fr, ar or en) as it is written, in Markdown; French
// where there is none.
func Text(lang string) string {
	switch lang {
	case "ar":
		return arabic
	case "en":
		return english
	}
	return french
}

// Sections are the parts of the manual in a language, in the order of reading.
func Sections(lang string) []Section {
	var all []Section
	for line := range strings.Lines(Text(lang)) {
		line = strings.TrimSpace(line)
		if head, ok := strings.CutPrefix(line, "## "); ok {
			key, title, _ := strings.Cut(head, " ")
			all = append(all, Section{Key: key, Title: title})
			continue
		}
		if len(all) == 0 || line == "" {
			continue
		}
		at := &all[len(all)-1]
		text, item := strings.CutPrefix(line, "- ")
		at.Blocks = append(at.Blocks, Block{Item: item, Text: text})
	}
	return all
}
