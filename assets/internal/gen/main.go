// Command gen turns the YAML of the assets into Go literals, so that the program parses
// nothing when it starts. It is run by go generate in the folder of a package:
//
//	gen template    ms2.yaml, holidays.yaml → ms2_gen.go, holidays_gen.go
//	gen demo        demo.yaml → demo_gen.go
//	gen technique   techniques.yaml → technique_gen.go
//	gen hearing     guides.yaml → guide_gen.go
//	gen survey      survey.yaml → survey_gen.go
//	gen licence     the licences of what is linked → text/
package main

import (
	"fmt"
	"os"
	"path/filepath"
)

// kinds maps an argument to what writes the files of a package from its folder.
var kinds = map[string]func(dir string) (map[string][]byte, error){
	"template":  templateFiles,
	"demo":      demoFiles,
	"technique": techniqueFiles,
	"hearing":   hearingFiles,
	"survey":    surveyFiles,
	"licence":   licenceFiles,
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 1 || kinds[args[0]] == nil {
		return fmt.Errorf("want the name of a package, got %q", args)
	}
	files, err := kinds[args[0]](".")
	if err != nil {
		return err
	}
	for name, data := range files {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return fmt.Errorf("make a folder for what is generated: %w", err)
		}
		if err := os.WriteFile(name, data, 0o644); err != nil {
			return fmt.Errorf("write what is generated: %w", err)
		}
	}
	return nil
}
