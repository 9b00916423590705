package prepare

import (
	"strings"

	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// newDocuments is the register of what was read, with the findings that were drawn.
func newDocuments(env *screen.Env) parts.Part {
	g := parts.Register{
		Name: "documents", Type: "document", Field: "title", Words: words,
		Read: func(r *session.Retreat) []parts.Row { return documentRows(env, r) },
		Specs: func(g *parts.Register, _ parts.Row) []sheet.Spec {
			return append(g.Wordings(),
				sheet.Spec{Field: "status", Air: true, Choices: sheet.Choices(env.Words.Dossier.Readings, "wanted", "to-read", "read")},
				sheet.Spec{Field: "read"},
				sheet.Spec{Field: "issued_by", Quick: true, Air: true},
				sheet.Spec{Field: "year", Quick: true},
				sheet.Spec{Field: "where", Quick: true},
				sheet.Spec{Field: "lang", Choices: languages(env)},
				sheet.Spec{Field: "pages"},
			)
		},
		Lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			return parts.Lacking(r.Documents(), func(d *session.Document) bool { return d.Status != session.DocumentRead })
		},
	}.With(env)
	return newConcluder(env, g)
}

func documentRows(env *screen.Env, r *session.Retreat) []parts.Row {
	w := env.Words.Dossier
	var all []parts.Row
	for _, d := range r.Documents() {
		if env.Salle && !sheet.Projectable(r, d) {
			continue
		}
		out := parts.Row{Entry: parts.EntryOf(env, &d.Item, d.TitleFR, d.TitleAR), Word: w.Readings[string(d.Status)], End: d.Year}
		out.Sign, out.Style = "✓", page.Good
		if d.Status != session.DocumentRead {
			out.Sign, out.Style = "○", page.Label
		}
		if n := len(r.DrawnFrom(d.ID)); n > 0 && !env.Salle {
			out.Word += env.Words.Words.Comma + env.Count(w.Drawn, n)
		}
		out.Facts = []sheet.Fact{{Label: env.Words.Fields["document.year"], Text: d.Year}}
		all = append(all, out)
	}
	return all
}

// languages are those in which people are heard and documents written.
func languages(env *screen.Env) []sheet.Choice {
	return sheet.Choices(env.Words.Dossier.Languages, "", "fr", "ar", "ary-Latn", "zgh", "en")
}

// categories are the sides from which people are heard.
func categories(env *screen.Env) []sheet.Choice {
	var all []string
	for _, p := range session.Perspectives() {
		all = append(all, string(p))
	}
	return sheet.Choices(env.Words.Ideas.Perspectives, all...)
}

// noteLines are the notes of a hearing, one each.
func noteLines(notes string) []string {
	var all []string
	for line := range strings.Lines(notes) {
		if line = strings.TrimSpace(line); line != "" {
			all = append(all, line)
		}
	}
	return all
}
