package main

import (
	"cmp"
	"slices"
	"strings"

	"halqa/assets/demo"
)

// planFile is what the YAML says of the plan around the objectives.
type planFile struct {
	Visions struct {
		Candidates []candidate `yaml:"vision_candidates"`
		Vision     struct{ Retenue string }
		Mission    struct{ FR, AR string }
		Values     []struct {
			FR, AR   string
			PhraseFR string `yaml:"phrase_fr"`
			PhraseAR string `yaml:"phrase_ar"`
		} `yaml:"valeurs"`
	} `yaml:"vision_mission_valeurs"`
	Findings []viewed `yaml:"constats"`
	Said     []viewed `yaml:"idees"`
	Named    []viewed `yaml:"defis"`
	Matrix   []struct {
		Perspective, Axe string
		Idees            int
		Constats         []string
		PhraseFR         string `yaml:"phrase_fr"`
	} `yaml:"matrice_perspectives"`
	Measures []struct {
		ID, Objectif, Lang, Texte, Traduction string
		Debut, Fin, Responsable               string
		Days                                  int `yaml:"jours_personne"`
		Cost                                  int `yaml:"cout_mad"`
		Idees                                 []string
	} `yaml:"mesures"`
	Risks []struct {
		ID, Axe, FR, AR string
		Probabilite     int
		Impact          int
		Signe, Parade   string
		SigneAR         string `yaml:"signe_ar"`
		ParadeAR        string `yaml:"parade_ar"`
		Responsable     string
		Origine         []string
	} `yaml:"risques"`
	Triggers []struct {
		ID, Axe, FR, AR, Convoque, Action string
		ActionAR                          string `yaml:"action_ar"`
	} `yaml:"declencheurs"`
	Reviews []struct{ Instance, Rythme, FR, AR string } `yaml:"gouvernance"`
	Advice  []struct {
		ID, FR, AR, Destinataire, Priorite, Echeance string
		Liens                                        []string
	} `yaml:"recommandations"`
	Ninety struct {
		Actions []struct {
			ID, FR, AR, Responsable, Date, Etat string
			Liens                               []string
		}
	} `yaml:"plan_90_jours"`
}

// viewed is an item that brings a perspective.
type viewed struct{ ID, Perspective, Force string }

// views gather the eight perspectives of the YAML under the four of the read model.
var views = map[string]string{
	"enf": "people", "jeu": "people", "fem": "people", "hand": "people", "equ": "team", "ca": "board", "par": "partners", "bai": "partners",
}

// plan is what stands around the objectives. What a link names that the read model has no
// place for, such as an interview, is left out.
func (in *planFile) plan() demo.Plan {
	out := demo.Plan{MissionFR: in.Visions.Mission.FR, MissionAR: in.Visions.Mission.AR}
	for _, c := range in.Visions.Candidates {
		if c.ID == in.Visions.Vision.Retenue {
			out.VisionFR, out.VisionAR = c.FR, c.AR
		}
	}
	var fr, ar []string
	for _, v := range in.Visions.Values {
		fr, ar = append(fr, v.FR+" : "+v.PhraseFR), append(ar, v.AR+": "+v.PhraseAR)
	}
	out.ValuesFR, out.ValuesAR = strings.Join(fr, "\n"), strings.Join(ar, "\n")
	for _, v := range slices.Concat(in.Findings, in.Named, in.Said) {
		if view := views[v.Perspective]; view != "" {
			out.Views = append(out.Views, demo.View{ID: v.ID, Perspective: view, Strength: strength(v.Force)})
		}
	}
	out.Silences = in.silences()
	for _, m := range in.Measures {
		measure := demo.Measure{
			ID: m.ID, Objective: m.Objectif, Start: m.Debut, End: m.Fin, Owner: m.Responsable,
			CostMAD: m.Cost, PersonDays: m.Days, Links: m.Idees,
		}
		measure.TextFR, measure.TextAR = inOrder(m.Lang, m.Texte, m.Traduction)
		out.Measures = append(out.Measures, measure)
	}
	for _, r := range in.Risks {
		out.Risks = append(out.Risks, demo.Risk{
			ID: r.ID, Axis: r.Axe, FR: r.FR, AR: r.AR, Probability: r.Probabilite, Impact: r.Impact, SignFR: r.Signe, SignAR: r.SigneAR,
			ResponseFR: r.Parade, ResponseAR: r.ParadeAR, Owner: r.Responsable, Links: r.Origine,
		})
	}
	for _, t := range in.Triggers {
		out.Triggers = append(out.Triggers, demo.Trigger{ID: t.ID, Axis: t.Axe, FR: t.FR, AR: t.AR, Owner: t.Convoque, ActionFR: t.Action, ActionAR: t.ActionAR})
	}
	for _, v := range in.Reviews {
		out.Reviews = append(out.Reviews, demo.Review{Body: v.Instance, Rhythm: v.Rythme, FR: v.FR, AR: v.AR})
	}
	for _, a := range in.Advice {
		priority := map[string]string{"haute": "high", "moyenne": "medium", "basse": "low"}[a.Priorite]
		out.Advice = append(out.Advice, demo.Advice{ID: a.ID, FR: a.FR, AR: a.AR, Addressee: a.Destinataire, Priority: priority, Deadline: a.Echeance, Links: a.Liens})
	}
	for _, s := range in.Ninety.Actions {
		state := cmp.Or(map[string]string{"fait": "done", "en cours": "doing"}[s.Etat], "todo")
		out.Steps = append(out.Steps, demo.Step{ID: s.ID, FR: s.FR, AR: s.AR, Owner: s.Responsable, Deadline: s.Date, Status: state, Links: s.Liens})
	}
	return out
}

func strength(force string) string {
	return map[string]string{"forte": "strong", "moyenne": "medium", "faible": "weak"}[force]
}

// silences keep the sentence of a cell in which all perspectives that were gathered are
// silent.
func (in *planFile) silences() (all []demo.Silence) {
	type cell struct{ axis, view string }
	said := map[cell][]string{}
	heard := map[cell]bool{}
	var order []cell
	for _, m := range in.Matrix {
		c := cell{m.Axe, views[m.Perspective]}
		if !slices.Contains(order, c) {
			order = append(order, c)
		}
		heard[c] = heard[c] || m.Idees+len(m.Constats) > 0
		if m.PhraseFR != "" {
			said[c] = append(said[c], m.PhraseFR)
		}
	}
	for _, c := range order {
		if !heard[c] && len(said[c]) > 0 {
			all = append(all, demo.Silence{Axis: c.axis, Perspective: c.view, Why: said[c][0]})
		}
	}
	return all
}
