package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/goccy/go-yaml"

	"halqa/assets/hearing"
)

// guideFile is guides.yaml.
type guideFile struct{ Guides []hearing.Guide }

func hearingFiles(dir string) (map[string][]byte, error) {
	data, err := os.ReadFile(filepath.Join(dir, "guides.yaml"))
	if err != nil {
		return nil, fmt.Errorf("read the guides: %w", err)
	}
	var in guideFile
	if err := yaml.Unmarshal(data, &in); err != nil {
		return nil, fmt.Errorf("guides.yaml: %w", err)
	}
	code, err := literals("hearing", "guides.yaml", variable{"Guides", "are the guides, by category of people who are heard.", in.Guides})
	if err != nil {
		return nil, err
	}
	return map[string][]byte{"guide_gen.go": code}, nil
}
