// Package todo lists what is missing in the retreat, from all screens, each with the place
// where it is completed.
//
// What counts as missing is said by halqa/session/report, so that screens and documents
// name the same things. A screen that shows the list asks [Read] and sends people on with
// [Go]: Esc then brings them back to the row at which they left.
//
// The package may import session and the packages of tui that draw and edit.
package todo

import (
	"unicode"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/session/report"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// Row is one thing that is missing.
type Row struct {
	Gap   report.Gap
	Words string       // of the item
	To    screen.Place // where it is completed; Nowhere when no screen does
}

// Read lists what is missing, by kind and then in the order of the items.
func Read(env *screen.Env, r *session.Retreat) []Row {
	gaps := report.Gaps(r)
	all := make([]Row, len(gaps))
	for i, g := range gaps {
		all[i] = Row{Gap: g, To: placeOf(r, g)}
		if item := r.Item(g.Item); item != nil {
			all[i].Words = env.Pick(session.Wording(item))
		}
	}
	return all
}

// places are where things are completed that belong to no item, or elsewhere than on its
// sheet.
var places = map[report.Lack]screen.Place{
	report.LacksDecisions:  {Kind: screen.Decisions},
	report.LacksObjectives: {Kind: screen.Objectives},
	report.LacksVision:     {Kind: screen.Plan, Mode: "vision"},
	report.LacksForeword:   {Kind: screen.Plan, Mode: "vision"},
	report.LacksSilence:    {Kind: screen.Plan, Mode: "matrix"},
	report.LacksTrigger:    {Kind: screen.Plan, Mode: "triggers"},
	report.LacksAxes:       {Kind: screen.Plan, Mode: "axes"},
	report.LacksFindings:   {Kind: screen.Plan, Mode: "findings"},
	report.LacksRoster:     {Kind: screen.Groups},
	report.LacksAttendance: {Kind: screen.Groups},
	report.LacksHearings:   {Kind: screen.Prepare, Mode: "coverage"},
	report.LacksDays:       {Kind: screen.Prepare, Mode: "work"},
}

// placeOf is where a thing is completed.
func placeOf(r *session.Retreat, g report.Gap) screen.Place {
	if to, ok := places[g.Lack]; ok {
		return to
	}
	item := r.Item(g.Item)
	switch {
	case g.Lack == report.LacksCause:
		return screen.Place{Kind: screen.Objectives, Item: g.Item, Mode: "changes"}
	case g.Lack == report.LacksMeaning && item == nil:
		return screen.Place{Kind: screen.Prepare, Mode: "acronyms"}
	case item == nil:
		return screen.Place{}
	}
	return sheet.PlaceOf(item)
}

// What says what is missing.
func What(env *screen.Env, g report.Gap) string {
	w := env.Words
	what := w.Document.Lacks[string(g.Lack)]
	if g.ToTranslate() {
		r, n := utf8.DecodeRuneInString(what)
		what = w.Document.ToTranslate + w.Words.Comma + string(unicode.ToLower(r)) + what[n:]
	}
	return what
}

// Go brings people to where a thing is completed; Esc there brings them back.
func Go(env *screen.Env, r Row, back screen.Place) tea.Cmd {
	if r.To.Kind == screen.Nowhere {
		return env.Say(screen.Ask, env.Words.Report.NoScreen)
	}
	return func() tea.Msg { return screen.Errand{To: r.To, Back: back} }
}
