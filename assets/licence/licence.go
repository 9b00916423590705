// Package licence holds the licences of everything that the program is made of: its own,
// those of the modules that are linked into it, of Go's standard library and of the
// typeface.
//
// The texts are copied from the modules by go generate. A test compares them with what is
// linked for each system, and refuses a licence that it does not know.
//
// The package may import halqa/assets/font.
package licence

import (
	"embed"
	"io/fs"
	"strings"

	"halqa/assets/font"
)

//go:generate go run halqa/assets/internal/gen licence
//go:embed text
var texts embed.FS

// Licence is the licence of one part of the program.
type Licence struct {
	Part string // a module by its path, Go, halqa or the typeface
	Kind string // its SPDX identifier, such as MIT; empty when it is not recognised
	Text string
}

// All lists the licences: that of halqa, of the typeface, then by name.
func All() []Licence {
	all := []Licence{{}, {Part: font.Family, Kind: Kind(font.Licence()), Text: font.Licence()}}
	err := fs.WalkDir(texts, "text", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := texts.ReadFile(path)
		if err != nil {
			return err
		}
		one := Licence{Part: strings.TrimSuffix(strings.TrimPrefix(path, "text/"), ".txt"), Kind: Kind(string(text)), Text: string(text)}
		if one.Part == "halqa" {
			all[0] = one
		} else {
			all = append(all, one)
		}
		return nil
	})
	if err != nil {
		panic(err) // what is embedded can be read
	}
	return all
}

// marks are sentences that only one licence has, from the most particular.
var marks = []struct{ kind, sentence string }{
	{"OFL-1.1", "SIL OPEN FONT LICENSE Version 1.1"},
	{"Apache-2.0", "Apache License Version 2.0"},
	{"MIT", "Permission is hereby granted, free of charge, to any person obtaining a copy"},
	{"BSD-3-Clause", "may be used to endorse or promote products derived from this software"},
	{"BSD-2-Clause", "Redistributions in binary form must reproduce the above copyright notice"},
}

// Kind recognises a licence by its text and gives its SPDX identifier; empty for one that
// is none of those under which others' work may be part of halqa.
func Kind(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	for _, m := range marks {
		if strings.Contains(text, m.sentence) {
			return m.kind
		}
	}
	return ""
}
