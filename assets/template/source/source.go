package source

import (
	"slices"
	"strconv"
	"time"

	"halqa/assets/template"
)

// MaxBytes is the size of file that is still read.
const MaxBytes = 1 << 20

// Parse reads a template. The error is [Problems]; the notes name what was ignored.
func Parse(data []byte) (t template.Template, notes []Problem, err error) {
	if len(data) > MaxBytes {
		return t, nil, Problems{{Code: TooBig, Args: []string{strconv.Itoa(MaxBytes)}}}
	}
	root, problem := parse(data)
	if problem != nil {
		return t, nil, Problems{*problem}
	}
	r := &reader{}
	t = r.template(root)
	if len(r.problems) > 0 {
		slices.SortStableFunc(r.problems, func(a, b Problem) int { return a.Line - b.Line })
		return template.Template{}, r.notes, r.problems
	}
	return t, r.notes, nil
}

func (r *reader) template(root *node) template.Template {
	var t template.Template
	top := r.fields(root, "template", "version", "retraite", "prieres", "regles_du_jeu", "jours", "plans_b")
	if n := top["retraite"]; n != nil {
		// What is said of participants is advice for people; nothing is laid from it.
		f := r.fields(n, "retraite", "titre_fr", "titre_ar", "organisation", "lieu", "fuseau", "periode_plan",
			"participants", "regle_groupes", "tiers_non_votants")
		t.TitleFR = r.text(f["titre_fr"], "titre_fr", lineLimit)
		t.TitleAR = r.text(f["titre_ar"], "titre_ar", lineLimit)
		t.Organisation = r.text(f["organisation"], "organisation", lineLimit)
		t.Place = r.text(f["lieu"], "lieu", lineLimit)
		if p := f["periode_plan"]; p != nil {
			period := r.fields(p, "periode_plan", "debut", "fin")
			t.PlanStart = r.date(period["debut"], "debut")
			t.PlanEnd = r.date(period["fin"], "fin")
		}
	}
	t.Prayers = r.prayers(top["prieres"])
	for _, n := range r.items(top["regles_du_jeu"], "regles_du_jeu") {
		f := r.fields(n, "regles_du_jeu", "fr", "ar")
		t.Rules = append(t.Rules, template.Text{FR: r.text(f["fr"], "fr", lineLimit), AR: r.text(f["ar"], "ar", lineLimit)})
	}
	t.Days = r.days(top["jours"])
	for _, n := range r.items(top["plans_b"], "plans_b") {
		f := r.fields(n, "plans_b", "cas", "action")
		t.PlanB = append(t.PlanB, template.Case{
			Case: r.text(f["cas"], "cas", lineLimit), Action: r.text(f["action"], "action", lineLimit),
		})
	}
	return t
}

func (r *reader) prayers(n *node) []template.Prayers {
	if n == nil || n.form == empty {
		return nil
	}
	if n.form != table {
		r.fail(n.line, Kind, "prieres", "table")
		return nil
	}
	var all []template.Prayers
	for _, d := range n.fields {
		date := r.date(&node{text: d.key, line: d.line}, "prieres")
		f := r.fields(d.value, "prieres", "dohr", "asr", "maghrib", "vendredi")
		p := template.Prayers{
			Date: date, Dhuhr: r.hour(f["dohr"], "dohr"),
			Asr: r.hour(f["asr"], "asr"), Maghrib: r.hour(f["maghrib"], "maghrib"),
		}
		if p.Dhuhr != 0 && p.Asr != 0 && p.Maghrib != 0 {
			all = append(all, p)
		}
	}
	return all
}

// friday reports whether an example date is a Friday.
func friday(date string) bool {
	d, err := time.Parse(time.DateOnly, date)
	return err == nil && d.Weekday() == time.Friday
}
