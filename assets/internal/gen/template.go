package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/goccy/go-yaml"

	"halqa/assets/template"
	"halqa/assets/template/source"
)

func templateFiles(dir string) (map[string][]byte, error) {
	data, err := os.ReadFile(filepath.Join(dir, "ms2.yaml"))
	if err != nil {
		return nil, fmt.Errorf("read the template: %w", err)
	}
	ms2, notes, err := source.Parse(data)
	if err != nil {
		return nil, fmt.Errorf("ms2.yaml: %w", err)
	}
	if len(notes) > 0 {
		return nil, fmt.Errorf("ms2.yaml: %w", notes[0])
	}
	code, err := literals("template", "ms2.yaml", variable{"MS2", "is the model agenda of the strategic retreat of MS2.", ms2})
	if err != nil {
		return nil, err
	}
	calendar, err := holidays(filepath.Join(dir, "holidays.yaml"))
	if err != nil {
		return nil, err
	}
	return map[string][]byte{"ms2_gen.go": code, "holidays_gen.go": calendar}, nil
}

// calendarFile is the part of holidays.yaml that the layout needs.
type calendarFile struct {
	Years []int
	Names []struct{ ID, FR, AR, EN string }
	Days  []struct {
		Date, ID  string
		ToConfirm bool `yaml:"to_confirm"`
		Alt       string
	}
	Ramadan []struct {
		First, Last string
		AltFirst    string                    `yaml:"alt_first"`
		Clock       struct{ From, To string } `yaml:"clock_utc0"`
	}
}

func holidays(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read the holidays: %w", err)
	}
	var in calendarFile
	if err := yaml.Unmarshal(data, &in); err != nil {
		return nil, fmt.Errorf("holidays.yaml: %w", err)
	}
	var (
		names []template.HolidayName
		days  []template.Holiday
		fasts []template.Fast
	)
	for _, n := range in.Names {
		names = append(names, template.HolidayName(n))
	}
	for _, d := range in.Days {
		days = append(days, template.Holiday{Date: d.Date, Name: d.ID, Estimated: d.ToConfirm, Or: d.Alt})
	}
	for _, f := range in.Ramadan {
		fasts = append(fasts, template.Fast{First: f.First, Last: f.Last, OrFirst: f.AltFirst, From: f.Clock.From, To: f.Clock.To})
	}
	return literals("template", "holidays.yaml",
		variable{"HolidayYears", "are the years of which the holidays are known.", in.Years},
		variable{"HolidayNames", "names the public holidays of Morocco.", names},
		variable{"Holidays", "lists the public holidays of Morocco in order.", days},
		variable{"Fasts", "lists the months of Ramadan in order.", fasts},
	)
}
