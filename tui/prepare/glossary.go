package prepare

import (
	"cmp"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// newPopulations is the list of those for whom the organisation works, with the criteria
// that tell figures about them apart.
func newPopulations(env *screen.Env) parts.Part {
	return parts.Register{
		Name: "populations", Type: "population", Field: "name", Words: words,
		Read: func(r *session.Retreat) []parts.Row { return populationRows(env, r) },
		Specs: func(g *parts.Register, _ parts.Row) []sheet.Spec {
			specs := append(g.Wordings(), g.Pair("by", sheet.Spec{Quick: true, Air: true})...)
			return append(specs, sheet.Spec{Field: "figure", Quick: true, Air: true})
		},
		Lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			return parts.Lacking(r.Populations(), func(p *session.Population) bool { return p.ByFR+p.ByAR == "" })
		},
	}.With(env)
}

func populationRows(env *screen.Env, r *session.Retreat) []parts.Row {
	var all []parts.Row
	for _, p := range r.Populations() {
		if env.Salle && !sheet.Projectable(r, p) {
			continue
		}
		by := strings.ReplaceAll(env.Pick(p.ByFR, p.ByAR), "\n", env.Words.Words.Comma)
		out := parts.Row{Entry: parts.EntryOf(env, &p.Item, p.NameFR, p.NameAR), Word: by}
		out.Facts = []sheet.Fact{{Label: env.Words.Dossier.By, Text: by}, {Label: env.Words.Fields["population.figure"], Text: p.Figure}}
		if by == "" && !env.Salle {
			out.Sign, out.Style, out.Asks = "◆", page.Warn, []string{"by_fr", "by_ar"}
			out.Word = env.Words.Dossier.By + env.Words.Words.Comma + env.Words.Dossier.ToSay
		}
		all = append(all, out)
	}
	return all
}

// newPartners is the list of the bodies with which the organisation works.
func newPartners(env *screen.Env) parts.Part {
	return parts.Register{
		Name: "partners", Type: "partner", Field: "name", Words: words,
		Read: func(r *session.Retreat) []parts.Row { return partnerRows(env, r) },
		Specs: func(g *parts.Register, _ parts.Row) []sheet.Spec {
			specs := append(g.Wordings(),
				sheet.Spec{Field: "letters", Quick: true, Air: true},
				sheet.Spec{Field: "kind", Choices: sheet.Choices(env.Words.Dossier.Partners, "", "institution", "association", "funder", "network")},
			)
			return append(specs, g.Pair("role", sheet.Spec{Quick: true})...)
		},
		Lacks: func(r *session.Retreat, _ *session.Chain) (int, int) { return len(r.Partners()), 0 },
	}.With(env)
}

func partnerRows(env *screen.Env, r *session.Retreat) []parts.Row {
	var all []parts.Row
	for _, p := range r.Partners() {
		if env.Salle && !sheet.Projectable(r, p) {
			continue
		}
		role := env.Pick(p.RoleFR, p.RoleAR)
		out := parts.Row{Entry: parts.EntryOf(env, &p.Item, p.NameFR, p.NameAR), Word: env.Words.Dossier.Partners[string(p.Kind)], End: p.Letters}
		out.Facts = []sheet.Fact{{Label: env.Words.Fields["partner.role_fr"], Text: role}}
		all = append(all, out)
	}
	return all
}

// newAcronyms is the list of acronyms with what they mean. One key enters all that stand
// in the words of the retreat.
func newAcronyms(env *screen.Env) parts.Part {
	return parts.Register{
		Name: "acronyms", Type: "acronym", Field: "name", Words: words,
		Read: func(r *session.Retreat) []parts.Row { return acronymRows(env, r) },
		Specs: func(g *parts.Register, _ parts.Row) []sheet.Spec {
			return append([]sheet.Spec{{Field: "letters", Large: true, Quick: true, Hint: env.Words.Fields["acronym.letters"]}},
				g.Pair("name", sheet.Spec{Quick: true, Air: true})...)
		},
		Create: func(words string) session.Command {
			return session.Enter{Type: "acronym", Values: []string{"letters", words}}
		},
		Lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			for _, l := range r.Acronyms() {
				if !l.Defined() {
					missing++
				}
			}
			return len(r.Defined()), missing
		},
		Own: []screen.Action{{
			Keys: []string{"a"}, Name: func(l *locale.Strings) string { return l.Dossier.Define },
			Run: func() tea.Cmd { return define(env) },
		}},
	}.With(env)
}

// acronymRows lists the acronyms of the register: in salle those in use alone.
func acronymRows(env *screen.Env, r *session.Retreat) []parts.Row {
	w := env.Words.Dossier
	uses, spelled := map[session.ID]int{}, map[string]int{} // the latter also unexplained
	for _, l := range r.Acronyms() {
		uses[l.Item], spelled[l.Letters] = len(l.Uses), len(l.Uses)
	}
	var all []parts.Row
	for _, a := range r.Defined() {
		if env.Salle && a.NameFR+a.NameAR == "" {
			continue
		}
		out := parts.Row{Entry: parts.EntryOf(env, &a.Item, a.NameFR, a.NameAR), Word: a.Letters}
		if a.NameFR+a.NameAR == "" {
			out.Main = w.ToSay
			out.Sign, out.Style, out.Asks = "◆", page.Warn, []string{"name_fr", "name_ar"}
		}
		if !env.Salle {
			out.End = env.Count(w.Uses, cmp.Or(uses[a.ID], spelled[a.Letters]))
		}
		all = append(all, out)
	}
	return all
}

// define enters the acronyms that stand in the words of the retreat and in no list yet.
func define(env *screen.Env) tea.Cmd {
	if env.Salle {
		return nil
	}
	var commands []session.Command
	env.Room.Read(func(r *session.Retreat) {
		known := map[string]bool{}
		for _, a := range r.Defined() {
			known[a.Letters] = true
		}
		for _, l := range r.Acronyms() {
			if !l.Defined() && !known[l.Letters] {
				commands = append(commands, session.Enter{Type: "acronym", Values: []string{"letters", l.Letters}})
			}
		}
	})
	if len(commands) == 0 {
		return env.Say(screen.Good, env.Words.Dossier.Defined)
	}
	return env.Do(nil, commands...)
}
