package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml"

	"halqa/assets/demo"
)

// The first numbers of the ideas that the YAML numbers apart.
const (
	challengesFrom = 150
	analysisFrom   = 174
)

var (
	challengeID = regexp.MustCompile(`\bDF-([0-9]{2})\b`)
	analysisID  = regexp.MustCompile(`\bAF-([0-9]{2})\b`)
	riskID      = regexp.MustCompile(`\bR-([0-9]{2})\b`)
)

// renumbered gives every idea of the YAML its number in the read model, in texts too.
func renumbered(data []byte) []byte {
	shift := func(re *regexp.Regexp, from int, s string) string {
		return re.ReplaceAllStringFunc(s, func(id string) string {
			n, _ := strconv.Atoi(id[3:])
			return fmt.Sprintf("I-%03d", from+n)
		})
	}
	data = riskID.ReplaceAll(data, []byte("RI-$1"))
	return []byte(shift(analysisID, analysisFrom, shift(challengeID, challengesFrom, string(data))))
}

func demoFiles(dir string) (map[string][]byte, error) {
	data, err := os.ReadFile(filepath.Join(dir, "demo.yaml"))
	if err != nil {
		return nil, fmt.Errorf("read the demo: %w", err)
	}
	var in demoFile
	if err := yaml.Unmarshal(renumbered(data), &in); err != nil {
		return nil, fmt.Errorf("demo.yaml: %w", err)
	}
	out := demo.Data{
		TitleFR: in.Retreat.FR, TitleAR: in.Retreat.AR, BoardSize: in.Retreat.Board, Quorum: in.Retreat.Quorum.Needed,
		BudgetMAD: in.Retreat.Budget, MaxPerOwner: in.Retreat.MaxPerOwner, Roles: in.Retreat.Roles, Changes: in.changes(), Comments: in.comments(),
		People: in.people(), Findings: in.findings(), Analysis: in.analysis(), Workshops: in.workshops(),
		Challenges: in.challenges(), Ideas: in.ideas(), Polls: nil, Decisions: in.decisions(),
		Axes: in.axes(), Objectives: in.objectives(), Agenda: in.agenda(), Adjustments: in.adjustments(),
	}
	for _, t := range in.Themes {
		out.Themes = append(out.Themes, demo.Theme{ID: t.ID, FR: t.FR, AR: t.AR})
	}
	for _, v := range in.Votes {
		p, err := in.poll(v)
		if err != nil {
			return nil, fmt.Errorf("demo.yaml: poll %s: %w", v.ID, err)
		}
		out.Polls = append(out.Polls, p)
	}
	var around planFile
	if err := yaml.Unmarshal(renumbered(data), &around); err != nil {
		return nil, fmt.Errorf("demo.yaml: %w", err)
	}
	out.Plan = around.plan()
	var before dossierFile
	if err := yaml.Unmarshal(renumbered(data), &before); err != nil {
		return nil, fmt.Errorf("demo.yaml: %w", err)
	}
	out.Dossier = before.dossier()
	for i, f := range in.Findings {
		out.Findings[i].Origin = before.origins()[f.Source.Ref]
	}
	var after afterFile
	if err := yaml.Unmarshal(renumbered(data), &after); err != nil {
		return nil, fmt.Errorf("demo.yaml: %w", err)
	}
	out.Questionnaires, out.Support = after.questionnaires(), after.support()
	code, err := literals("demo", "demo.yaml", variable{"Retreat", "is the invented retreat.", out})
	if err != nil {
		return nil, err
	}
	return map[string][]byte{"demo_gen.go": code}, nil
}

// english gives the words of the YAML their name in the read model. An unknown word
// stays, and the read model refuses it.
func english(word string) string {
	words := map[string]string{
		"atout": "strength", "faiblesse": "weakness", "opportunité": "opportunity", "menace": "threat",
		"besoin": "need", "défi": "challenge", "fait": "fact", "question": "question", "valeur": "value",
		"idee": "idea", "risque": "risk", "mesure": "idea",
		"retard":      "late",
		"utilisee":    "kept",
		"retenu":      "kept",
		"non_retenue": "dropped", "hors_perimetre": "dropped", "repondu": "settled", "traite": "settled",
		"effet": "effect", "produit": "output", "impact": "impact", "hausse": "up", "baisse": "down", "maintien": "keep",
		"beneficiaires": "beneficiaries", "organisation": "organisation",
		"adoptée": "adopted", "ajournée": "postponed", "révisée": "revised",
		"collective": "collective", "délibérative": "deliberative", "consultative": "consultative",
		"groupe_nominal": "ngt", "gommettes": "dots", "jugement_majoritaire": "judgment",
		"matrice_ponderee": "criteria", "classement": "ranking", "consentement": "consent",
		"jugement majoritaire": "judgment",
	}
	if w, ok := words[word]; ok {
		return w
	}
	return word
}

// group reads G3 as 3, and no group as the plenary.
func group(s string) int {
	n, _ := strconv.Atoi(strings.TrimPrefix(s, "G"))
	return n
}

func (in *demoFile) people() (all []demo.Person) {
	for _, p := range in.People {
		out := demo.Person{Code: p.Code, College: p.College, Role: p.Role, Team: p.Team, Leads: p.Leads, Sex: p.Sex}
		for _, half := range []string{"J1-matin", "J1-apres-midi", "J2-matin", "J2-apres-midi", "J3-matin", "J3-apres-midi"} {
			out.Presence = append(out.Presence, english(p.Presence[half]))
		}
		// Two of three means at ease.
		for _, lang := range []string{"fr", "ar"} {
			if p.Ease[lang] >= 2 {
				out.Languages = append(out.Languages, lang)
			}
		}
		all = append(all, out)
	}
	return all
}

func (in *demoFile) findings() (all []demo.Finding) {
	sources := map[string]string{}
	for _, s := range in.Interviews {
		sources[s.ID] = "Entretiens : " + s.Category
	}
	for _, f := range in.Findings {
		out := demo.Finding{
			ID: f.ID, Language: f.Language, Kind: english(f.Type), Page: f.Source.Page,
			Source: sources[f.Source.Ref], Publishable: f.Publishable, Sensitive: f.Class == "C3",
			Perspective: side(f.Perspective),
		}
		out.TextFR, out.TextAR = inOrder(f.Language, f.Text, f.Translation)
		all = append(all, out)
	}
	return all
}

// side is the perspective to which one of the source belongs: people concerned are of many
// kinds there, and partners of two.
func side(of string) string {
	switch of {
	case "ca":
		return "board"
	case "equ":
		return "team"
	case "par", "bai":
		return "partners"
	case "":
		return ""
	}
	return "people"
}

// inOrder puts a text and its translation in the order French, Arabic.
func inOrder(language, text, translation string) (fr, ar string) {
	if language == "ar" {
		return translation, text
	}
	return text, translation
}

func (in *demoFile) workshops() (all []demo.Workshop) {
	for _, w := range in.Workshops {
		out := demo.Workshop{Session: w.Sessions[0], Round: w.Round}
		for _, g := range w.Groups {
			out.Groups = append(out.Groups, demo.Group{ThemeFR: g.FR, ThemeAR: g.AR, Rapporteur: g.Rapporteur, Members: g.Members})
		}
		all = append(all, out)
	}
	return all
}

func (in *demoFile) agenda() (all []demo.Slot) {
	for _, s := range in.Agenda {
		all = append(all, demo.Slot{Code: s.ID, Day: s.Day, Began: s.Real.Start, Minutes: s.Real.Minutes})
	}
	return all
}

func (in *demoFile) adjustments() (all []demo.Adjustment) {
	for _, a := range in.Adjustments {
		out := demo.Adjustment{ID: a.ID, Date: a.Date, At: a.At, What: a.What, Why: a.Why, Effect: a.Effect}
		if len(a.Sessions) > 0 {
			out.Session = a.Sessions[0]
		}
		all = append(all, out)
	}
	return all
}
