package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/goccy/go-yaml"

	"halqa/assets/survey"
)

// surveyFile is survey.yaml.
type surveyFile struct {
	Scale   []survey.Text
	None    survey.Text
	College struct {
		Ask     survey.Text
		Choices []survey.Text
	}
	Forms []survey.Form
}

func surveyFiles(dir string) (map[string][]byte, error) {
	data, err := os.ReadFile(filepath.Join(dir, "survey.yaml"))
	if err != nil {
		return nil, fmt.Errorf("read the questionnaires: %w", err)
	}
	var in surveyFile
	if err := yaml.Unmarshal(data, &in); err != nil {
		return nil, fmt.Errorf("survey.yaml: %w", err)
	}
	code, err := literals("survey", "survey.yaml",
		variable{"Scale", "are the steps of an answer, from 1.", in.Scale},
		variable{"None", "is the box of who does not answer.", in.None},
		variable{"AskCollege", "asks for the college, which nobody has to tell.", in.College.Ask},
		variable{"Colleges", "are the answers to it: board, staff, untold.", in.College.Choices},
		variable{"Forms", "are the questionnaires, in the order in which they are handed out.", in.Forms},
	)
	if err != nil {
		return nil, err
	}
	return map[string][]byte{"survey_gen.go": code}, nil
}
