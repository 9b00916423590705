package plan

import (
	"cmp"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/text"
	"halqa/tui/page"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// findingKinds are what a finding may tell of.
var findingKinds = []string{
	"", "fact", string(session.Strength), string(session.Weakness), string(session.Opportunity), string(session.Threat),
	string(session.Need), string(session.Challenge),
}

// newFindings is the list of what was established, with its sources.
func newFindings(env *screen.Env) *parts.Register {
	var g *parts.Register
	var origins []sheet.Choice
	g = parts.Register{
		Name: "findings", Type: "finding", Field: "text", Words: words,
		Read: func(r *session.Retreat) []parts.Row {
			origins = originChoices(env, r)
			return findingRows(env, r)
		},
		Specs: func(g *parts.Register, cur parts.Row) []sheet.Spec {
			return append(g.Wordings(),
				sheet.Spec{Field: "kind", Air: true, Choices: kindChoices(env)},
				sheet.Spec{Field: "origin", Choices: origins},
				sheet.Spec{Field: "source", Quick: true},
				sheet.Spec{Field: "page", Quick: true},
				sheet.Spec{Field: "strength", Choices: sheet.Choices(env.Words.Plan.Strengths, "", "strong", "medium", "weak")},
				sheet.Spec{Field: "perspective", Opens: true, Text: cur.Views},
				sheet.Spec{Field: "verbatim"},
				sheet.Spec{Field: "sensitive"},
				sheet.Spec{Field: "publishable"},
			)
		},
		Lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			return parts.Lacking(r.Findings(), func(f *session.Finding) bool { return !f.Sourced() })
		},
		Own: []screen.Action{{Keys: []string{"r"}, Name: word(func(w *locale.Plan) string { return w.Attach }), Run: func() tea.Cmd { return g.Attach() }}},
	}.With(env)
	return g
}

func findingRows(env *screen.Env, r *session.Retreat) []parts.Row {
	w := env.Words
	var all []parts.Row
	for _, f := range r.Findings() {
		if env.Salle && !sheet.Projectable(r, f) {
			continue
		}
		out := parts.Row{Entry: parts.EntryOf(env, &f.Item, f.TextFR, f.TextAR), Word: kindWord(env, f.Kind), Views: parts.ViewNames(env, r.PerspectivesOf(f.ID))}
		if !env.Salle {
			out.End = w.Plan.NotPublishable
			if f.Publishable {
				out.End = w.Plan.Publishable
			}
			if !f.Sourced() {
				out.Sign, out.Style, out.Asks = "◆", page.Warn, []string{"source"}
			}
		}
		out.Facts = []sheet.Fact{{Label: w.Fields["finding.kind"], Text: out.Word}, {Label: w.Fields["finding.perspective"], Text: out.Views}}
		all = append(all, out)
	}
	return all
}

// originChoices are the documents that were read and the people who were heard.
func originChoices(env *screen.Env, r *session.Retreat) []sheet.Choice {
	all := []sheet.Choice{{Word: "–"}}
	add := func(e session.Entity) {
		fr, ar := session.Wording(e)
		b := session.Base(e)
		all = append(all, sheet.Choice{Value: b.ID.String(), Word: b.Short + "  " + env.Pick(fr, ar)})
	}
	for _, d := range r.Documents() {
		add(d)
	}
	for _, i := range r.Interviews() {
		add(i)
	}
	for _, f := range r.FocusGroups() {
		add(f)
	}
	return all
}

// kindWord is what a finding tells of; a plain fact is no kind of idea.
func kindWord(env *screen.Env, kind string) string {
	if kind == "fact" {
		return env.Words.Plan.FindingFact
	}
	return cmp.Or(env.Words.Kinds[kind], kind)
}

func kindChoices(env *screen.Env) []sheet.Choice {
	all := make([]sheet.Choice, len(findingKinds))
	for i, kind := range findingKinds {
		all[i] = sheet.Choice{Value: kind, Word: cmp.Or(kindWord(env, kind), "–")}
	}
	return all
}

// newChallenges is the list of what the room called a challenge. Its sheet says on which
// findings it rests.
func newChallenges(env *screen.Env) *parts.Register {
	return parts.Register{
		Name: "challenges", Type: "idea", Field: "text", Words: words,
		Read: func(r *session.Retreat) []parts.Row { return challengeRows(env, r) },
		Specs: func(_ *parts.Register, cur parts.Row) []sheet.Spec {
			return []sheet.Spec{
				{Field: "text", Large: true, Quick: true},
				{Field: "translation", Large: true, Quiet: true, Hint: env.Words.Sheet().ToTranslate},
				{Field: "links", Opens: true, Text: cur.Linked, Air: true},
				{Field: "fate", Choices: fates(env)},
				{Field: "novel"},
			}
		},
		Lacks: func(r *session.Retreat, c *session.Chain) (n, missing int) {
			for _, end := range c.Ends() {
				if _, idea := r.Item(end.Item).(*session.Idea); idea {
					missing++
				}
			}
			return len(r.Challenges()), missing
		},
		Create: func(words string) session.Command {
			return session.Capture{Text: words, Kind: session.Challenge, Language: text.Lang(words)}
		},
	}.With(env)
}

func challengeRows(env *screen.Env, r *session.Retreat) []parts.Row {
	chain := r.Chain()
	var all []parts.Row
	for _, i := range r.Challenges() {
		fr, ar := session.Wording(i)
		out := parts.Row{Entry: parts.EntryOf(env, &i.Item, fr, ar), Linked: parts.Shorts(env, r, i.Links)}
		out.Word = fateWord(env, i.Fate)
		if !env.Salle {
			out.End = out.Linked
			if !chain.Reaches(i.ID, isFinding) {
				out.Sign, out.Style, out.Asks = "◆", page.Warn, []string{"links"}
			}
		}
		if i.Fate == session.Kept {
			out.Sign, out.Style = "✓", page.Good
		}
		out.Facts = []sheet.Fact{{Label: env.Words.Fields["idea.links"], Text: out.Linked}, {Label: env.Words.Fields["idea.fate"], Text: out.Word}}
		all = append(all, out)
	}
	return all
}

func isFinding(e session.Entity) bool { _, ok := e.(*session.Finding); return ok }

// fateWord is what became of a challenge.
func fateWord(env *screen.Env, f session.Fate) string { return env.Words.Document.Fates[string(f)] }

func fates(env *screen.Env) []sheet.Choice {
	return sheet.Choices(env.Words.Document.Fates, "", string(session.Kept), string(session.Dropped))
}

// newAxes is the list of the axes: the change they aim at, who decided, where they come
// from.
func newAxes(env *screen.Env) *parts.Register {
	var decisions []sheet.Choice
	return parts.Register{
		Name: "axes", Type: "axis", Field: "name", Words: words,
		Read: func(r *session.Retreat) []parts.Row {
			decisions = []sheet.Choice{{Word: "–"}}
			for _, d := range r.Decisions() {
				decisions = append(decisions, sheet.Choice{Value: d.ID.String(), Word: d.Short + "  " + env.Pick(d.TextFR, d.TextAR)})
			}
			return axisRows(env, r)
		},
		Specs: func(g *parts.Register, cur parts.Row) []sheet.Spec {
			specs := append(g.Wordings(), g.Pair("change", sheet.Spec{Quick: true, Air: true})...)
			return append(specs,
				sheet.Spec{Field: "decision", Choices: decisions, Air: true},
				sheet.Spec{Field: "links", Opens: true, Text: cur.Linked},
			)
		},
		Lacks: func(r *session.Retreat, c *session.Chain) (n, missing int) {
			for _, a := range r.Axes() {
				if !r.Retained(a) {
					missing++
				}
				if len(r.Linked(a.Links)) == 0 {
					missing++
				}
			}
			return len(r.Axes()), missing
		},
	}.With(env)
}

func axisRows(env *screen.Env, r *session.Retreat) []parts.Row {
	w := env.Words
	var all []parts.Row
	for _, a := range r.Axes() {
		out := parts.Row{Entry: parts.EntryOf(env, &a.Item, a.NameFR, a.NameAR), Linked: parts.Shorts(env, r, a.Links)}
		decision := ""
		if d, ok := r.Item(a.Decision).(*session.Decision); ok && !d.Gone {
			decision = d.Short
			out.Sign, out.Style, out.Word = "✓", page.Good, d.Short
		} else if !env.Salle {
			out.Sign, out.Style, out.Word, out.Asks = "◆", page.Warn, w.Plan.Loose["decision"], []string{"decision"}
		}
		if len(r.Linked(a.Links)) == 0 {
			out.Asks = append(out.Asks, "links")
		}
		out.Facts = []sheet.Fact{
			{Label: w.Fields["axis.change_"+side(env)], Text: env.Pick(a.ChangeFR, a.ChangeAR)},
			{Text: env.Other(a.ChangeFR, a.ChangeAR)},
			{Label: w.Fields["axis.decision"], Text: decision},
			{Label: w.Fields["axis.links"], Text: out.Linked},
		}
		all = append(all, out)
	}
	return all
}

// side is the ending of fields in the language of the seat.
func side(env *screen.Env) string {
	if env.Words.RTL {
		return "ar"
	}
	return "fr"
}
