package prepare

import (
	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// newAims is the list of what the three days are for, each with the findings that ask for
// it.
func newAims(env *screen.Env) *parts.Register {
	return parts.Register{
		Name: "aims", Type: "aim", Field: "text", Words: words,
		Read: func(r *session.Retreat) []parts.Row { return aimRows(env, r) },
		Specs: func(g *parts.Register, cur parts.Row) []sheet.Spec {
			return append(g.Wordings(), sheet.Spec{Field: "links", Opens: true, Text: cur.Linked, Air: true})
		},
		Lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			return parts.Lacking(r.Aims(), func(a *session.Aim) bool { return !r.Grounded(a) })
		},
	}.With(env)
}

func aimRows(env *screen.Env, r *session.Retreat) []parts.Row {
	var all []parts.Row
	for _, a := range r.Aims() {
		out := parts.Row{Entry: parts.EntryOf(env, &a.Item, a.TextFR, a.TextAR), Linked: parts.Shorts(env, r, a.Links)}
		out.End = out.Linked
		out.Facts = []sheet.Fact{{Label: env.Words.Fields["aim.links"], Text: out.Linked}}
		if !r.Grounded(a) && !env.Salle {
			out.Sign, out.Style, out.Asks = "◆", page.Warn, []string{"links"}
			out.Word = env.Words.Prepare.Ungrounded
		}
		all = append(all, out)
	}
	return all
}
