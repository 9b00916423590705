package plan

import (
	"cmp"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/text"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// findingKinds are what a finding may tell of.
var findingKinds = []string{
	"", "fact", string(session.Strength), string(session.Weakness), string(session.Opportunity), string(session.Threat),
	string(session.Need), string(session.Challenge),
}

// newFindings is the list of what was established, with its sources.
func newFindings(env *screen.Env) *register {
	var g *register
	g = register{
		name: "findings", typ: "finding", field: "text",
		rows: func(r *session.Retreat) []row { return findingRows(env, r) },
		specs: func(cur row) []sheet.Spec {
			return append(g.wordings(),
				sheet.Spec{Field: "kind", Air: true, Choices: kindChoices(env)},
				sheet.Spec{Field: "source", Quick: true},
				sheet.Spec{Field: "page", Quick: true},
				sheet.Spec{Field: "strength", Choices: sheet.Choices(env.Words.Plan.Strengths, "", "strong", "medium", "weak")},
				sheet.Spec{Field: "perspective", Opens: true, Text: cur.views},
				sheet.Spec{Field: "sensitive"},
				sheet.Spec{Field: "publishable"},
			)
		},
		lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			for _, f := range r.Findings() {
				if strings.TrimSpace(f.Source) == "" {
					missing++
				}
			}
			return len(r.Findings()), missing
		},
		own: []screen.Action{{Keys: []string{"r"}, Name: word(func(w *locale.Plan) string { return w.Attach }), Run: func() tea.Cmd { return g.Attach() }}},
	}.with(env)
	return g
}

func findingRows(env *screen.Env, r *session.Retreat) []row {
	w := env.Words
	var all []row
	for _, f := range r.Findings() {
		if env.Salle && !sheet.Projectable(r, f) {
			continue
		}
		out := row{Entry: entry(env, &f.Item, f.TextFR, f.TextAR), word: kindWord(env, f.Kind), views: viewNames(env, r.PerspectivesOf(f.ID))}
		if !env.Salle {
			out.end = w.Plan.NotPublishable
			if f.Publishable {
				out.end = w.Plan.Publishable
			}
			if strings.TrimSpace(f.Source) == "" {
				out.sign, out.style, out.asks = "◆", page.Warn, []string{"source"}
			}
		}
		out.facts = []sheet.Fact{{Label: w.Fields["finding.kind"], Text: out.word}, {Label: w.Fields["finding.perspective"], Text: out.views}}
		all = append(all, out)
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
func newChallenges(env *screen.Env) *register {
	return register{
		name: "challenges", typ: "idea", field: "text",
		rows: func(r *session.Retreat) []row { return challengeRows(env, r) },
		specs: func(cur row) []sheet.Spec {
			return []sheet.Spec{
				{Field: "text", Large: true, Quick: true},
				{Field: "translation", Large: true, Quiet: true, Hint: env.Words.Sheet().ToTranslate},
				{Field: "links", Opens: true, Text: cur.linked, Air: true},
				{Field: "fate", Choices: fates(env)},
				{Field: "novel"},
			}
		},
		lacks: func(r *session.Retreat, c *session.Chain) (n, missing int) {
			for _, end := range c.Ends() {
				if _, idea := r.Item(end.Item).(*session.Idea); idea {
					missing++
				}
			}
			return len(r.Challenges()), missing
		},
		create: func(words string) session.Command {
			return session.Capture{Text: words, Kind: session.Challenge, Language: text.Lang(words)}
		},
	}.with(env)
}

func challengeRows(env *screen.Env, r *session.Retreat) []row {
	chain := r.Chain()
	var all []row
	for _, i := range r.Challenges() {
		fr, ar := session.Wording(i)
		out := row{Entry: entry(env, &i.Item, fr, ar), linked: shorts(env, r, i.Links)}
		out.word = fateWord(env, i.Fate)
		if !env.Salle {
			out.end = out.linked
			if !chain.Reaches(i.ID, isFinding) {
				out.sign, out.style, out.asks = "◆", page.Warn, []string{"links"}
			}
		}
		if i.Fate == session.Kept {
			out.sign, out.style = "✓", page.Good
		}
		out.facts = []sheet.Fact{{Label: env.Words.Fields["idea.links"], Text: out.linked}, {Label: env.Words.Fields["idea.fate"], Text: out.word}}
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
func newAxes(env *screen.Env) *register {
	var g *register
	var decisions []sheet.Choice
	g = register{
		name: "axes", typ: "axis", field: "name",
		rows: func(r *session.Retreat) []row {
			decisions = []sheet.Choice{{Word: "–"}}
			for _, d := range r.Decisions() {
				decisions = append(decisions, sheet.Choice{Value: d.ID.String(), Word: d.Short + "  " + env.Pick(d.TextFR, d.TextAR)})
			}
			return axisRows(env, r)
		},
		specs: func(cur row) []sheet.Spec {
			specs := append(g.wordings(), g.pair("change", sheet.Spec{Quick: true, Air: true})...)
			return append(specs,
				sheet.Spec{Field: "decision", Choices: decisions, Air: true},
				sheet.Spec{Field: "links", Opens: true, Text: cur.linked},
			)
		},
		lacks: func(r *session.Retreat, c *session.Chain) (n, missing int) {
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
	}.with(env)
	return g
}

func axisRows(env *screen.Env, r *session.Retreat) []row {
	w := env.Words
	var all []row
	for _, a := range r.Axes() {
		out := row{Entry: entry(env, &a.Item, a.NameFR, a.NameAR), linked: shorts(env, r, a.Links)}
		decision := ""
		if d, ok := r.Item(a.Decision).(*session.Decision); ok && !d.Gone {
			decision = d.Short
			out.sign, out.style, out.word = "✓", page.Good, d.Short
		} else if !env.Salle {
			out.sign, out.style, out.word, out.asks = "◆", page.Warn, w.Plan.Loose["decision"], []string{"decision"}
		}
		if len(r.Linked(a.Links)) == 0 {
			out.asks = append(out.asks, "links")
		}
		out.facts = []sheet.Fact{
			{Label: w.Fields["axis.change_"+side(env)], Text: env.Pick(a.ChangeFR, a.ChangeAR)},
			{Text: env.Other(a.ChangeFR, a.ChangeAR)},
			{Label: w.Fields["axis.decision"], Text: decision},
			{Label: w.Fields["axis.links"], Text: out.linked},
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
