package prepare

import (
	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// frame is the part of what is agreed before anything begins: the two dates on which the
// work hangs, the mandate, who is to come, the quorum and the ground rules. It is one
// sheet, that of the retreat itself.
type frame struct {
	env   *screen.Env
	sheet *sheet.Model
}

func newFrame(env *screen.Env) *frame {
	return &frame{env: env, sheet: sheet.New(env, session.TypeNamed("retreat"))}
}

// Code implements parts.Part.
func (f *frame) Code() string { return "frame" }

// Count implements parts.Part. What the model of a retreat brings counts for nothing:
// somebody has to have said the mandate, the signature and the quorum.
func (f *frame) Count(r *session.Retreat, _ *session.Chain) (n, missing int) {
	p := r.Profile()
	if p.ID.IsZero() {
		return 0, 0
	}
	for _, said := range []bool{p.Signed != "", p.Mandate != "", p.Quorum > 0, p.Expected > 0 || len(r.Enrolled()) > 0} {
		if said {
			n++
		} else {
			missing++
		}
	}
	if n == 0 {
		return 0, 0 // nobody prepares anything here
	}
	return n, missing
}

// Open implements parts.Part.
func (f *frame) Open() {}

// Show implements parts.Part.
func (f *frame) Show(session.ID) {}

// Capturing implements parts.Part.
func (f *frame) Capturing() bool { return f.sheet.Writing() }

// Context implements parts.Part.
func (f *frame) Context() string { return "" }

// Kept implements parts.Part.
func (f *frame) Kept() int { return f.sheet.Kept() }

// Sync implements parts.Part.
func (f *frame) Sync(r *session.Retreat) {
	p := r.Profile()
	if f.sheet.Item() != p.ID {
		f.sheet.Edit(p.ID)
	}
	specs := []sheet.Spec{
		{Field: "signed", Quick: true, Asks: p.Signed == ""},
		{Field: "start", Quick: true},
		{Field: "mandate", Quick: true, Asks: p.Mandate == "", Air: true},
		{Field: "expected", Quick: true},
		{Field: "board_size", Quick: true},
		{Field: "quorum", Quick: true, Asks: p.Quorum == 0},
		{Field: "place"},
	}
	specs = append(specs, parts.Pair(f.env, f.sheet, "rules", sheet.Spec{Air: true})...)
	f.sheet.Show(r, specs)
}

// Update implements parts.Part. The room reads and writes nothing.
func (f *frame) Update(msg tea.Msg) (bool, tea.Cmd) {
	if _, done := msg.(screen.Done); done || !f.env.Salle {
		return f.sheet.Update(msg)
	}
	return false, nil
}

// Actions implements parts.Part.
func (f *frame) Actions() []screen.Action { return f.sheet.Actions() }

// Draw implements parts.Part.
func (f *frame) Draw(p page.Page) screen.Caret {
	if f.sheet.Item().IsZero() {
		p.Put(0, 0, p.W, f.env.Words.Folder.NothingYet, page.Label, page.Start)
		return screen.Caret{}
	}
	return f.sheet.Draw(p, !f.env.Salle)
}
