package after

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// validations are the records of the meetings that put the plan to the vote, under what
// can be said of the plan today. Closing one is asked for twice: no undo takes it back.
type validations struct {
	*parts.Register
	env      *screen.Env
	finals   []sheet.Choice // the final versions
	sealed   map[session.ID]bool
	final    string // the version that a new record is about
	state    string
	modified bool
	sure     session.ID // the record that one more key closes
}

func newValidations(env *screen.Env) *validations {
	v := &validations{env: env}
	v.Register = parts.Register{
		Name: "validation", Type: "validation", Field: "question", Words: words, Read: v.read, Specs: v.specs,
		Lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			return parts.Lacking(r.Validations(), func(record *session.Validation) bool { return record.Sealed == "" })
		},
		Own: []screen.Action{
			{Keys: []string{"v"}, Name: feedback(func(w *locale.Feedback) string { return w.Close }), Run: v.seal},
		},
	}.With(env)
	v.Draft = v.prepare
	return v
}

// prepare opens a record with what the file knows already.
func (v *validations) prepare() tea.Cmd {
	if v.env.Salle {
		return nil
	}
	w := v.env.Words.Feedback.Paper
	v.Fill(session.ID{})
	return v.Sheet.Add(session.PrepareValidation{
		QuestionFR: fmt.Sprintf(w.DraftQuestionFR, v.final), QuestionAR: fmt.Sprintf(w.DraftQuestionAR, v.final), Signers: w.DraftSigners,
	})
}

func (v *validations) read(r *session.Retreat) []parts.Row {
	w := v.env.Words.Feedback
	v.finals, v.sealed, v.final = nil, map[session.ID]bool{}, ""
	for _, e := range r.Editions() {
		if e.Final {
			v.final = e.Short
			v.finals = append(v.finals, sheet.Choice{Value: e.ID.String(), Word: e.Short + "  " + parts.Day(v.env, e.Date)})
		}
	}
	v.say(r)
	if v.env.Salle {
		return nil
	}
	var rows []parts.Row
	for _, record := range r.Validations() {
		v.sealed[record.ID] = record.Sealed != ""
		row := parts.Row{
			Entry: parts.EntryOf(v.env, &record.Item, record.QuestionFR, record.QuestionAR),
			Word:  w.Adoptions[string(record.Result)], End: parts.Day(v.env, record.Date), Sign: "✓", Style: page.Good,
		}
		if record.Sealed == "" {
			row.Sign, row.Style, row.Asks = "◆", page.Warn, record.Unfinished()
		}
		rows = append(rows, row)
	}
	return rows
}

// say finds the sentence about the plan: what it is today by its record.
func (v *validations) say(r *session.Retreat) {
	w := v.env.Words.Feedback
	i, ok := r.Integrity()
	v.modified = ok && i.Modified()
	switch {
	case !ok && v.final == "":
		v.state = w.NoFinal
	case !ok:
		v.state = fmt.Sprintf(w.Paper.FinalOn, parts.Day(v.env, r.FinalEdition().Date)) + v.env.Words.Words.Comma + v.final
	case !i.Intact():
		v.state, v.modified = w.HistoryChanged, true
	case v.modified:
		var shorts []string
		for _, c := range i.Amended {
			shorts = append(shorts, session.Base(r.Item(c.Item)).Short)
		}
		v.state = fmt.Sprintf(w.ChangedSince, strings.Join(shorts, v.env.Words.Words.Comma))
	default:
		v.state = fmt.Sprintf(w.StillValid, i.Validation.Short, i.Version.Short, parts.Day(v.env, i.Validation.Date))
	}
}

func (v *validations) specs(g *parts.Register, cur parts.Row) []sheet.Spec {
	w := v.env.Words.Feedback
	rule := sheet.Choices(w.QuorumRules, append([]string{""}, quorumRules()...)...)
	specs := append(g.Pair("question", sheet.Spec{Large: true, Quick: true, Hint: v.env.Words.After.Shelves["validation"].NoText}),
		sheet.Spec{Field: "date", Quick: true, Air: true}, sheet.Spec{Field: "begin"}, sheet.Spec{Field: "end"},
		sheet.Spec{Field: "place", Quick: true}, sheet.Spec{Field: "version", Choices: v.finals},
		sheet.Spec{Field: "pages"}, sheet.Spec{Field: "file"},
		sheet.Spec{Field: "present_board", Quick: true, Air: true}, sheet.Spec{Field: "present_staff", Quick: true}, sheet.Spec{Field: "present_more"},
		sheet.Spec{Field: "in_office"}, sheet.Spec{Field: "quorum_rule", Choices: rule}, sheet.Spec{Field: "quorum"},
		sheet.Spec{Field: "board_for", Quick: true, Air: true}, sheet.Spec{Field: "board_against", Quick: true}, sheet.Spec{Field: "board_abstained", Quick: true},
		sheet.Spec{Field: "staff_for"}, sheet.Spec{Field: "staff_against"}, sheet.Spec{Field: "staff_abstained"},
		sheet.Spec{Field: "result", Choices: sheet.Choices(w.Adoptions, append([]string{""}, strs(session.Adoptions())...)...), Air: true},
	)
	specs = append(specs, g.Pair("reserves", sheet.Spec{Quick: true})...)
	specs = append(specs, sheet.Spec{Field: "signers", Quick: true, Air: true}, sheet.Spec{Field: "effective", Quick: true}, sheet.Spec{Field: "next_review", Quick: true})
	if v.sealed[cur.ID] {
		specs = append(specs, sheet.Spec{Field: "sealed", Air: true}, sheet.Spec{Field: "digest"})
		for i := range specs {
			specs[i].Locked = true
		}
	}
	return specs
}

func quorumRules() []string { return strs(session.QuorumRules()) }

// sealing remembers that a record was to be closed.
type sealing struct{}

// seal closes a record, when it is asked for twice.
func (v *validations) seal() tea.Cmd {
	row, ok := v.Current()
	if !ok || v.env.Salle {
		return nil
	}
	if v.sure != row.ID {
		v.sure = row.ID
		return nil // the line above the list asks; a notice might have to wait for another
	}
	v.sure = session.ID{}
	return v.env.Do(sealing{}, session.Seal{Validation: row.ID})
}

// Update implements parts.Part. Any other key takes the first one back.
func (v *validations) Update(msg tea.Msg) (bool, tea.Cmd) {
	if done, ok := msg.(screen.Done); ok && done.Err == nil {
		if _, mine := done.From.(sealing); mine {
			return false, v.env.Say(screen.Good, v.env.Words.Feedback.NowClosed)
		}
	}
	if name, ok := parts.RestKey(msg); ok && name != "v" {
		v.sure = session.ID{}
	}
	return v.Register.Update(msg)
}

// Draw implements parts.Part.
func (v *validations) Draw(p page.Page) screen.Caret {
	if v.Zone == sheet.Listing && !v.Alone {
		said, st := v.state, page.Label
		if v.modified {
			st = page.Warn
		}
		if !v.sure.IsZero() {
			said, st = v.env.Words.Feedback.SureToClose, page.Warn
		}
		n := p.Rows(said, min(p.W, page.Measure))
		p.Wrap(0, 0, min(p.W, page.Measure), n, said, st)
		p = p.Sub(0, n+1, p.W, p.H-n-1)
	}
	if v.env.Salle {
		return screen.Caret{}
	}
	return v.Register.Draw(p)
}
