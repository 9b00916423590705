package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/goccy/go-yaml"

	"halqa/assets/technique"
)

// techniqueFile is techniques.yaml.
type techniqueFile struct {
	Count      int
	Techniques []struct {
		ID, Origin        string
		Name, Purpose     technique.Text
		When, Say         technique.Text
		Group, Table      technique.Size
		Minutes           int
		Steps             []technique.Step
		Material, Outputs technique.List
		Variants          []technique.Text
		Screens, Sessions []string
		Traps             struct{ Hierarchy, Languages, Protection technique.Text }
	}
}

func techniqueFiles(dir string) (map[string][]byte, error) {
	data, err := os.ReadFile(filepath.Join(dir, "techniques.yaml"))
	if err != nil {
		return nil, fmt.Errorf("read the techniques: %w", err)
	}
	var in techniqueFile
	if err := yaml.Unmarshal(data, &in); err != nil {
		return nil, fmt.Errorf("techniques.yaml: %w", err)
	}
	if len(in.Techniques) != in.Count {
		return nil, fmt.Errorf("techniques.yaml: %d cards, %d announced", len(in.Techniques), in.Count)
	}
	var cards []technique.Card
	for _, t := range in.Techniques {
		cards = append(cards, technique.Card{
			ID: t.ID, Name: t.Name, Origin: t.Origin, Purpose: t.Purpose, When: t.When, Group: t.Group, Table: t.Table,
			Minutes: t.Minutes, Say: t.Say, Steps: t.Steps, Material: t.Material, Outputs: t.Outputs,
			Hierarchy: t.Traps.Hierarchy, Languages: t.Traps.Languages, Care: t.Traps.Protection,
			Variants: t.Variants, Sessions: t.Sessions,
		})
	}
	code, err := literals("technique", "techniques.yaml", variable{"Cards", "are the techniques, in the order of a retreat.", cards})
	if err != nil {
		return nil, err
	}
	return map[string][]byte{"technique_gen.go": code}, nil
}
