package main

import (
	"fmt"
	"slices"
	"strings"

	"halqa/assets/demo"
	"halqa/assets/survey"
)

// afterFile is what the YAML says of questionnaires and of support.
type afterFile struct {
	Forms []struct {
		Moment, Session, Date string
		Handed                int `yaml:"feuilles_attendues"`
		Sheets                []struct {
			College string
			Answers []any `yaml:"reponses"`
		} `yaml:"saisie"`
		Counted countedIn                 `yaml:"depouillement"`
		Changes []struct{ FR, AR string } `yaml:"changements"`
		Test    struct {
			Before struct {
				Session, Date string
				Counted       countedIn `yaml:"depouillement"`
				Answers       []any     `yaml:"reponses"`
			} `yaml:"avant"`
		} `yaml:"test_avant_apres"`
	} `yaml:"evaluations"`
	Words []struct{ Moment, Question, Theme, Texte string } `yaml:"evaluation_ouvertes"`
	Help  struct {
		Entries []struct {
			ID, Date, Heure, Canal, Demandeur string
			Question, Reponse, Statut         string
			Minutes                           int
			Relance                           string
			Liens                             []string
		} `yaml:"entrees"`
	} `yaml:"soutien"`
}

// countedIn is where and when sheets were counted.
type countedIn struct{ Session, Heure string }

// afterWords give the words of the YAML their names in the read model.
var afterWords = map[string]string{
	"méthode": "method", "ambiance": "voice", "jeunes": "voice", "langue": "language", "rythme": "rhythm", "vote": "decisions",
	"axes": "decisions", "suivi": "next", "fond": "content", "équipe": "content", "papiers": "content", "salaires": "content", "antenne": "content",
	"téléphone": "call", "message": "message", "visite": "visit", "réunion": "meeting",
	"ouvert": "open", "répondu": "answered", "à escalader": "escalated", "clos": "closed",
}

// questionnaires are the forms in the order in which they are handed out, and the
// question that is asked before.
func (in *afterFile) questionnaires() (all []demo.Questionnaire) {
	for _, f := range in.Forms {
		out := demo.Questionnaire{
			Form: survey.Retreat, Session: f.Session, Date: f.Date, Handed: f.Handed, Counted: f.Counted.Session, At: f.Counted.Heure,
		}
		if _, err := fmt.Sscanf(f.Moment, "J%d", &out.Day); err == nil {
			out.Form = survey.Day
		}
		for _, s := range f.Sheets {
			out.Sheets = typed(out.Sheets, s.College, s.Answers)
		}
		for _, w := range in.Words {
			if w.Moment == f.Moment {
				out.Answers = append(out.Answers, demo.Answer{Question: w.Question, Text: w.Texte, Theme: afterWords[w.Theme]})
			}
		}
		for _, c := range f.Changes {
			out.Changes = append(out.Changes, demo.Text(c))
		}
		all = append(all, out)
		if b := f.Test.Before; len(b.Answers) > 0 {
			before := demo.Questionnaire{
				Form: survey.Before, Session: b.Session, Date: b.Date, Handed: len(b.Answers), Counted: b.Counted.Session, At: b.Counted.Heure,
			}
			for _, answer := range b.Answers {
				before.Sheets = typed(before.Sheets, "nd", []any{answer})
			}
			all = slices.Insert(all, 0, before)
		}
	}
	return all
}

// typed adds a sheet to those of its college, which is empty where people did not tell.
func typed(sheets []demo.Ballots, college string, answers []any) []demo.Ballots {
	if college == "nd" {
		college = ""
	}
	words := make([]string, len(answers))
	for i, a := range answers {
		words[i] = "-"
		if a != nil {
			words[i] = fmt.Sprint(a)
		}
	}
	i := slices.IndexFunc(sheets, func(b demo.Ballots) bool { return b.College == college })
	if i < 0 {
		i, sheets = len(sheets), append(sheets, demo.Ballots{College: college})
	}
	sheets[i].Lines = append(sheets[i].Lines, strings.Join(words, " "))
	return sheets
}

func (in *afterFile) support() (all []demo.Support) {
	for _, s := range in.Help.Entries {
		all = append(all, demo.Support{
			ID: s.ID, Date: s.Date, At: s.Heure, Channel: afterWords[s.Canal], Asker: s.Demandeur, Question: s.Question, Answer: s.Reponse,
			Status: afterWords[s.Statut], Minutes: s.Minutes, Remind: s.Relance, Links: s.Liens,
		})
	}
	return all
}
