package plan

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// vision is the part of the sentences that stand above the plan: one sheet, that of the
// retreat itself. In salle it is read, not written.
type vision struct {
	env   *screen.Env
	sheet *sheet.Model
	said  [3][2]string // vision, mission, values: the language of the seat, then the other
	top   int
}

// sentences are the fields of the part, without their languages.
var sentences = [3]string{"vision", "mission", "values"}

func newVision(env *screen.Env) *vision {
	return &vision{env: env, sheet: sheet.New(env, session.TypeNamed("retreat"))}
}

func (v *vision) Code() string { return "vision" }

func (v *vision) Count(r *session.Retreat, _ *session.Chain) (n, missing int) {
	p := r.Profile()
	for _, both := range [][2]string{{p.VisionFR, p.VisionAR}, {p.MissionFR, p.MissionAR}, {p.ValuesFR, p.ValuesAR}} {
		if both[0]+both[1] == "" {
			missing++
		} else {
			n++
		}
	}
	return n, missing
}

func (v *vision) Open()           { v.top = 0 }
func (v *vision) Show(session.ID) {}
func (v *vision) Capturing() bool { return v.sheet.Writing() }
func (v *vision) Context() string { return "" }
func (v *vision) Kept() int       { return v.sheet.Kept() }

func (v *vision) Sync(r *session.Retreat) {
	p := r.Profile()
	for i, both := range [][2]string{{p.VisionFR, p.VisionAR}, {p.MissionFR, p.MissionAR}, {p.ValuesFR, p.ValuesAR}} {
		v.said[i] = [2]string{v.env.Pick(both[0], both[1]), v.env.Other(both[0], both[1])}
	}
	if v.sheet.Item() != p.ID {
		v.sheet.Edit(p.ID)
	}
	var specs []sheet.Spec
	// The word of the presidency is written here too; the room does not need it.
	for _, field := range slices.Concat(sentences[:], []string{"foreword"}) {
		head := v.env.Words.Fields["retreat."+field+"_"+side(v.env)]
		both := parts.Pair(v.env, v.sheet, field, sheet.Spec{Large: true, Head: head, Air: true})
		for i := range both {
			if both[i].Hint == "" {
				both[i].Hint = v.env.Words.Fields["retreat."+both[i].Field]
			}
		}
		specs = append(specs, both...)
	}
	v.sheet.Show(r, specs)
}

func (v *vision) Update(msg tea.Msg) (bool, tea.Cmd) {
	if _, done := msg.(screen.Done); done || !v.env.Salle {
		return v.sheet.Update(msg)
	}
	return parts.Scroll(msg, &v.top), nil
}

func (v *vision) Actions() []screen.Action { return v.sheet.Actions() }

func (v *vision) Draw(p page.Page) screen.Caret {
	if !v.env.Salle {
		return v.sheet.Draw(p, true)
	}
	w := min(p.W, page.Measure)
	total := 0
	for _, both := range v.said {
		total += 2 + p.Rows(both[0], w) + p.Rows(both[1], w)
	}
	v.top = max(0, min(v.top, total-1-p.H))
	sheet.More(p, v.top, total-1)
	y := -v.top
	for i, both := range v.said {
		p.Put(0, y, w, v.env.Words.Fields["retreat."+sentences[i]+"_"+side(v.env)], page.Label, page.Start)
		y++
		for _, text := range slices.DeleteFunc(both[:], func(s string) bool { return s == "" }) {
			y += p.Wrap(0, y, w, p.Rows(text, w), text, page.Title)
		}
		y++
	}
	return screen.Caret{}
}
