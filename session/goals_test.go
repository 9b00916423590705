package session_test

import (
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/session/smart"
)

// whole writes an objective about which no rule asks more than advice.
func whole(r *sessiontest.Room) session.ID {
	idea := r.Says("Familles relais d'Oujda, formées et suivies")[0]
	axis := r.Must(session.Enter{Type: "axis", Values: []string{"name_fr", "Protection"}}).Items[0]
	o := r.Must(session.DraftObjective{
		Text: "Porter de 45 % à 75 %, d'ici décembre 2028, la part des enfants migrants non accompagnés suivis à Oujda qui disposent d'un plan individualisé.",
		Axis: axis, From: []session.ID{idea},
	}).Items[0]
	fills(r, o, "indicator", "Part des enfants suivis ayant un plan", "unit", "%", "baseline", "45", "target", "75",
		"deadline", "2028-12-31", "owner", "Responsable protection", "verification", "registre anonymisé", "frequency", "chaque mois",
		"disaggregation", "sexe, âge", "cost_mad", "180000", "assumptions", "les écoles restent ouvertes", "milestones", "31/12/2027 : 60 %")
	return o
}

// standing is that of an objective.
func standing(r *sessiontest.Room, id session.ID) session.Standing {
	return sessiontest.Look(r, func(rt *session.Retreat) session.Standing { return rt.Standing(objective(rt, id)) })
}

func objective(rt *session.Retreat, id session.ID) *session.Objective {
	return rt.Item(id).(*session.Objective)
}

func TestAPersonValidatesWhatNoRuleAsksAbout(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	o := whole(r)
	if got := standing(r, o); got != session.Drafted {
		t.Errorf("a sheet without questions is %v before anybody validates it", got)
	}
	fills(r, o, "owner", "")
	var questions *session.QuestionsError
	if err := r.Refuses(session.Validate{Objective: o}); !errors.As(err, &questions) || questions.Open[0].Rule != smart.G01 {
		t.Errorf("a sheet without an owner was refused with %v", err)
	}
	if err := r.Refuses(session.Edit{Item: o, Field: "validated", Value: "2026-12-09"}); !errors.Is(err, session.ErrNotValidated) {
		t.Errorf("a date typed by hand was refused with %v", err)
	}
	fills(r, o, "owner", "Responsable protection")
	r.Must(session.Validate{Objective: o})
	got := sessiontest.Look(r, func(rt *session.Retreat) session.Objective { return *objective(rt, o) })
	if got.Validated != "2026-12-09" || got.ValidatedBy != string(session.Facilitator) || standing(r, o) != session.Validated {
		t.Errorf("validated on %q by %q, standing %v", got.Validated, got.ValidatedBy, standing(r, o))
	}
}

func TestAChangeAfterValidationReopensTheObjective(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	o := whole(r)
	seal := session.Validate{Objective: o, By: "CA"}
	r.Must(seal)
	r.Must(session.Link{Item: o, To: r.Says("Équipe mobile")[0]})
	if got := standing(r, o); got != session.Validated {
		t.Errorf("another origin makes it %v", got)
	}
	fills(r, o, "owner", "Coordination")
	if got := standing(r, o); got != session.Reopened {
		t.Errorf("another owner leaves it %v", got)
	}
	if _, err := r.Undo(t.Context(), session.Facilitator); err != nil || standing(r, o) != session.Validated {
		t.Errorf("taking the change back leaves it %v (%v)", standing(r, o), err)
	}
	fills(r, o, "owner", "Coordination")
	r.Must(seal)
	if got := standing(r, o); got != session.Validated {
		t.Errorf("validated again by the same role on the same day, it is %v", got)
	}
	axis := sessiontest.Look(r, func(rt *session.Retreat) session.ID { return rt.Axes()[0].ID })
	r.Must(session.Withdraw{Item: axis})
	if got := standing(r, o); got != session.Reopened {
		t.Errorf("without its axis it is %v", got)
	}
}

func TestAWarningIsWaivedWithASentenceAndAnErrorIsNot(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	o := whole(r)
	fills(r, o, "assumptions", "")
	questions := func() (open, waived []smart.Finding) {
		r.Read(func(rt *session.Retreat) { open, waived = rt.Asked(objective(rt, o)), rt.Waived(objective(rt, o)) })
		return open, waived
	}
	_ = r.Refuses(session.Validate{Objective: o})
	r.Must(session.Waive{Objective: o, Rule: smart.R03, Because: "Rien ne dépend d'autrui"})
	if open, waived := questions(); len(open) > 0 || len(waived) != 1 || waived[0].Rule != smart.R03 {
		t.Errorf("open %v, waived %v", open, waived)
	}
	r.Must(session.Validate{Objective: o})
	if err := r.Refuses(session.Waive{Objective: o, Rule: smart.G01, Because: "On verra"}); !errors.Is(err, session.ErrNotWaivable) {
		t.Errorf("an error was waived, or refused with %v", err)
	}
	_ = r.Refuses(session.Waive{Objective: o, Rule: "Z9", Because: "rien"})
	// What a foreign file says of an error changes nothing.
	fills(r, o, "owner", "", "waived/G01", "On verra")
	if open, _ := questions(); len(open) != 1 || open[0].Rule != smart.G01 {
		t.Errorf("an error that a file waives leaves %v open", open)
	}
	r.Must(session.Waive{Objective: o, Rule: smart.R03})
	if _, waived := questions(); len(waived) != 0 {
		t.Errorf("%v stays waived without a sentence", waived)
	}
}

func TestADecisionSaysAllThatItMisses(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	r.Must(session.Enter{Type: "theme", Values: []string{"name_fr", "Santé"}})
	slot := session.ID{}
	d := r.Must(session.DraftDecision{Slot: slot}).Items[0]
	adopt := session.Rule{Decision: d, Status: session.Adopted}
	err := r.Refuses(adopt)
	for _, missing := range []error{session.ErrEmptyText, session.ErrNoRationale, session.ErrNoEvidence} {
		if !errors.Is(err, missing) {
			t.Errorf("an empty decision was refused with %v, not with %v", err, missing)
		}
	}
	idea := r.Says("Familles relais")[0]
	fills(r, d, "text_ar", "نعتمد", "rationale_ar", "لأن")
	r.Must(session.Link{Item: d, To: idea}, session.Withdraw{Item: idea})
	if err := r.Refuses(adopt); !errors.Is(err, session.ErrNoEvidence) || errors.Is(err, session.ErrNoRationale) {
		t.Errorf("evidence that was withdrawn: refused with %v", err)
	}
	r.Must(session.Link{Item: d, To: r.Says("Équipe mobile")[0]})
	r.Must(adopt)
}

func TestARevisedDecisionStaysAndNamesTheNewOne(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	idea := r.Says("Familles relais")[0]
	old := r.Must(session.DraftDecision{TextFR: "Chaque mois", TextAR: "كل شهر"}).Items[0]
	fills(r, old, "rationale_fr", "pour suivre", "owner", "Coordination", "options", "mois\ntrimestre")
	r.Must(session.Link{Item: old, To: idea})
	r.Must(session.Rule{Decision: old, Status: session.Adopted})
	fresh := r.Must(session.Revise{Decision: old, Date: "2026-12-11"}).Items[0]
	r.Read(func(rt *session.Retreat) {
		was, is := rt.Item(old).(*session.Decision), rt.Item(fresh).(*session.Decision)
		if was.Status != session.Revised || was.RevisedBy != fresh || was.RationaleFR != "pour suivre" || rt.Revises(is) != was {
			t.Errorf("the old one is %+v", was)
		}
		if is.Status != session.Proposed || is.TextAR != "كل شهر" || is.Options != was.Options || is.Rationale() != "" ||
			!slices.Contains(is.Links, old) || !slices.Contains(is.Links, idea) {
			t.Errorf("the new one is %+v", is)
		}
	})
	for _, c := range []session.Command{
		session.Rule{Decision: old, Status: session.Adopted}, session.Rule{Decision: old, Status: session.Postponed}, session.Revise{Decision: old},
	} {
		if err := r.Refuses(c); !errors.Is(err, session.ErrRevised) {
			t.Errorf("%T of a revised decision was refused with %v", c, err)
		}
	}
	if _, err := r.Undo(t.Context(), session.Facilitator); err != nil {
		t.Fatal(err)
	}
	r.Read(func(rt *session.Retreat) {
		if was := rt.Item(old).(*session.Decision); was.Status != session.Adopted || len(rt.Decisions()) != 1 {
			t.Errorf("one undo leaves the old one %s beside %d others", was.Status, len(rt.Decisions())-1)
		}
	})
}

func TestTwoObjectivesInOneBecomeTwoSheets(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	idea := r.Says("Cellule d'écoute")[0]
	o := r.Must(session.DraftObjective{Text: "Former 40 agents de santé d'Oujda et créer une cellule d'écoute pour les femmes.", From: []session.ID{idea}}).Items[0]
	fills(r, o, "text_ar", "تكوين 40 عونا صحيا بوجدة", "owner", "Responsable médical", "target", "40", "deadline", "2028-12-31")
	second := r.Must(session.SplitObjective{Objective: o}).Items[0]
	r.Read(func(rt *session.Retreat) {
		a, b := objective(rt, o), objective(rt, second)
		if a.TextFR != "Former 40 agents de santé d'Oujda." || b.TextFR != "Créer une cellule d'écoute pour les femmes." {
			t.Errorf("cut into %q and %q", a.TextFR, b.TextFR)
		}
		if a.TextAR == "" || b.TextAR != "" {
			t.Errorf("the translation of one objective is %q and %q", a.TextAR, b.TextAR)
		}
		if b.Owner != a.Owner || b.Target != "40" || b.Deadline != a.Deadline || !slices.Contains(b.Links, idea) || b.Language != "fr" {
			t.Errorf("the second sheet is %+v", b)
		}
	})
	if err := r.Refuses(session.SplitObjective{Objective: o}); !errors.Is(err, session.ErrOneObjective) {
		t.Errorf("one objective: refused with %v", err)
	}
	if _, err := r.Undo(t.Context(), session.Facilitator); err != nil {
		t.Fatal(err)
	}
	r.Read(func(rt *session.Retreat) {
		if len(rt.Objectives()) != 1 || objective(rt, o).TextFR != "Former 40 agents de santé d'Oujda et créer une cellule d'écoute pour les femmes." {
			t.Errorf("one undo leaves %d sheets", len(rt.Objectives()))
		}
	})
}

func TestAnActivityBecomesAMeasure(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	axis := r.Must(session.Enter{Type: "axis", Values: []string{"name_fr", "Protection"}}).Items[0]
	far := r.Must(session.DraftObjective{Text: "Réduire l'attente à deux jours"}).Items[0]
	near := r.Must(session.DraftObjective{Text: "Porter à 75 % la part des enfants suivis", Axis: axis}).Items[0]
	o := r.Must(session.DraftObjective{Text: "Organiser dix ateliers", Axis: axis, From: r.Says("Ateliers")}).Items[0]
	fills(r, o, "owner", "Coordination", "cost_mad", "40000", "deadline", "2027-05-31")
	below := r.Must(session.AddMeasure{Objective: o, Text: "Louer une salle"}).Items[0]
	hosts := sessiontest.Look(r, func(rt *session.Retreat) (ids []session.ID) {
		for _, h := range rt.Hosts(objective(rt, o)) {
			ids = append(ids, h.ID)
		}
		return ids
	})
	if !slices.Equal(hosts, []session.ID{near, far, o}) {
		t.Errorf("the objectives that can take it are %v", hosts)
	}
	m := r.Must(session.Demote{Objective: o, Under: near}).Items[0]
	r.Read(func(rt *session.Retreat) {
		got := rt.Item(m).(*session.Measure)
		if got.Objective != near || got.TextFR != "Organiser dix ateliers" || got.Owner != "Coordination" || got.CostMAD != 40_000 || got.End != "2027-T2" || len(got.Links) != 1 {
			t.Errorf("the measure is %+v", got)
		}
		if len(rt.Objectives()) != 2 || len(rt.MeasuresOf(near)) != 2 || rt.Item(below).(*session.Measure).Objective != near {
			t.Errorf("%d objectives are left, %d measures stand under it", len(rt.Objectives()), len(rt.MeasuresOf(near)))
		}
	})
	if _, err := r.Undo(t.Context(), session.Facilitator); err != nil {
		t.Fatal(err)
	}
	r.Must(session.Demote{Objective: o, Under: o})
	r.Read(func(rt *session.Retreat) {
		if got := objective(rt, o); got.Gone || got.TextFR != "" || len(rt.MeasuresOf(o)) != 2 {
			t.Errorf("under its own sheet: %q with %d measures", got.TextFR, len(rt.MeasuresOf(o)))
		}
	})
}

// Splitting, demoting and taking back leave no link that leads nowhere, and lose no
// sheet and no measure.
func TestTheActsOfThePlanKeepItWhole(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		r := sessiontest.NewRoom(t)
		ideas := r.Says("une", "deux")
		for range rapid.IntRange(1, 3).Draw(rt, "objectives") {
			r.Must(session.DraftObjective{Text: "Former 40 agents de santé d'Oujda et créer une cellule d'écoute pour les femmes.", From: ideas[:1]})
		}
		for range rapid.IntRange(0, 12).Draw(rt, "acts") {
			all := sessiontest.Look(r, func(rt *session.Retreat) (ids []session.ID) {
				for _, o := range rt.Objectives() {
					ids = append(ids, o.ID)
				}
				return ids
			})
			if len(all) == 0 {
				break
			}
			one, other := rapid.SampledFrom(all).Draw(rt, "one"), rapid.SampledFrom(all).Draw(rt, "other")
			var err error
			switch rapid.IntRange(0, 5).Draw(rt, "act") {
			case 0:
				_, err = r.Do(t.Context(), session.Facilitator, session.SplitObjective{Objective: one})
			case 1:
				_, err = r.Do(t.Context(), session.Facilitator, session.Demote{Objective: one, Under: other})
			case 2:
				_, err = r.Do(t.Context(), session.Facilitator, session.AddMeasure{Objective: one, Text: "mesure", From: ideas})
			case 3:
				_, err = r.Undo(t.Context(), session.Facilitator)
			case 4:
				_, err = r.Redo(t.Context(), session.Facilitator)
			case 5:
				_, err = r.Do(t.Context(), session.Facilitator, session.PublishDraft{})
			}
			_ = err // an act that makes no sense now is refused, and changes nothing
		}
		r.Read(func(got *session.Retreat) {
			for _, m := range got.Measures() {
				if _, ok := got.Item(m.Objective).(*session.Objective); !ok || session.Base(got.Item(m.Objective)).Gone {
					rt.Fatalf("%s stands under nothing", m.Short)
				}
			}
			for _, c := range got.Unsourced() {
				if !c.Pending || got.Item(c.Item) == nil {
					rt.Fatalf("%+v is listed as a change without a source", c)
				}
			}
		})
	})
}
