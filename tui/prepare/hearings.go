package prepare

import (
	"strconv"

	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// newInterviews is the register of interviews. The room sees none of it but the counts.
func newInterviews(env *screen.Env) parts.Part {
	g := parts.Register{
		Name: "interviews", Type: "interview", Field: "with", Words: words,
		Read: func(r *session.Retreat) []parts.Row { return interviewRows(env, r) },
		Specs: func(g *parts.Register, _ parts.Row) []sheet.Spec {
			return append(append(g.Wordings(), hearingSpecs(env)...),
				sheet.Spec{Field: "minutes"},
				sheet.Spec{Field: "interviewee"},
				sheet.Spec{Field: "notes", Air: true},
			)
		},
		Lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			return parts.Lacking(r.Interviews(), func(i *session.Interview) bool { return unasked(i.Hearing) })
		},
	}.With(env)
	return newConcluder(env, g)
}

// newFocusGroups is the register of focus groups.
func newFocusGroups(env *screen.Env) parts.Part {
	g := parts.Register{
		Name: "focusgroups", Type: "focusgroup", Field: "public", Words: words,
		Read: func(r *session.Retreat) []parts.Row { return groupRows(env, r) },
		Specs: func(g *parts.Register, _ parts.Row) []sheet.Spec {
			specs := append(append(g.Wordings(), hearingSpecs(env)...), sheet.Spec{Field: "size", Air: true, Quick: true}, sheet.Spec{Field: "composition"})
			specs = append(specs, g.Pair("synthesis", sheet.Spec{Air: true})...)
			return append(specs, sheet.Spec{Field: "publishable"}, sheet.Spec{Field: "notes", Air: true})
		},
		Lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			return parts.Lacking(r.FocusGroups(), func(f *session.FocusGroup) bool { return unasked(f.Hearing) || unwritten(f) })
		},
	}.With(env)
	return newConcluder(env, g)
}

// hearingSpecs are the fields that interviews and focus groups share, but for the notes.
func hearingSpecs(env *screen.Env) []sheet.Spec {
	return []sheet.Spec{
		{Field: "category", Air: true, Choices: categories(env)},
		{Field: "status", Choices: sheet.Choices(env.Words.Dossier.Hearings, "planned", "held", "cancelled")},
		{Field: "date", Quick: true},
		{Field: "lang", Choices: languages(env)},
		{Field: "consent", Air: true},
		{Field: "consent_by", Quick: true},
		{Field: "consent_on"},
		{Field: "quotable"},
	}
}

// unasked reports a hearing that was held without a record of who asked for consent.
func unasked(h session.Hearing) bool {
	return h.Status == session.HearingHeld && (!h.Consent || h.ConsentBy == "")
}

// unwritten reports a group that was heard and of which nothing was written up.
func unwritten(f *session.FocusGroup) bool {
	return f.Status == session.HearingHeld && f.SynthesisFR+f.SynthesisAR == ""
}

func interviewRows(env *screen.Env, r *session.Retreat) []parts.Row {
	if env.Salle {
		return nil
	}
	var all []parts.Row
	for _, i := range r.Interviews() {
		out := parts.Row{Entry: parts.EntryOf(env, &i.Item, i.WithFR, i.WithAR)}
		hearingRow(env, r, &out, i.ID, i.Hearing, i.Category)
		all = append(all, out)
	}
	return all
}

func groupRows(env *screen.Env, r *session.Retreat) []parts.Row {
	if env.Salle {
		return nil
	}
	w := env.Words.Dossier
	var all []parts.Row
	for _, f := range r.FocusGroups() {
		out := parts.Row{Entry: parts.EntryOf(env, &f.Item, f.PublicFR, f.PublicAR)}
		hearingRow(env, r, &out, f.ID, f.Hearing, f.Category)
		if f.Size > 0 {
			out.Word = strconv.Itoa(f.Size) + "   " + out.Word
		}
		if f.Size > 0 && f.Small() {
			out.Facts = append(out.Facts, sheet.Fact{Label: env.Words.Fields["focusgroup.composition"], Text: w.Small})
		}
		if unwritten(f) {
			out.Sign, out.Style = "◆", page.Warn
			out.Asks = append(out.Asks, "synthesis_fr", "synthesis_ar")
		}
		all = append(all, out)
	}
	return all
}

// hearingRow says how far a hearing has come and what was drawn from it.
func hearingRow(env *screen.Env, r *session.Retreat, out *parts.Row, id session.ID, h session.Hearing, category session.Perspective) {
	w := env.Words
	sep := w.Words.Comma
	out.Word = w.Plan.Views[string(category)] + sep + w.Dossier.Hearings[string(h.Status)]
	if n := len(r.DrawnFrom(id)); n > 0 { // this says that it was held, too, and a row has no room for both
		out.Word = w.Plan.Views[string(category)] + sep + env.Count(w.Dossier.Drawn, n)
	}
	out.End = brief(env, h.Date)
	switch h.Status {
	case session.HearingHeld:
		out.Sign, out.Style = "✓", page.Good
	case session.HearingCancelled:
		out.Sign, out.Style = "×", page.Label
	case session.HearingPlanned:
		out.Sign, out.Style = "○", page.Label
	}
	if unasked(h) {
		out.Sign, out.Style, out.Asks = "◆", page.Warn, []string{"consent"}
		if h.Consent {
			out.Asks = []string{"consent_by"}
		}
		out.Word = w.Dossier.NoConsent + sep + w.Plan.Views[string(category)]
	}
}
