package after

import (
	"halqa/session"
	"halqa/tui/page"
	"halqa/tui/parts"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// newAnswers is the list of answers in words, to be read, coded by theme and marked where
// they may be quoted. The room sees none of them.
func newAnswers(env *screen.Env) *parts.Register {
	var last, question string // where an answer goes that is added here
	return parts.Register{
		Name: "answers", Type: "answer", Words: words,
		Read: func(r *session.Retreat) []parts.Row {
			for _, q := range r.Inquiries() {
				if open := q.Questionnaire().Open(); len(open) > 0 {
					last, question = q.ID.String(), open[0].Code
				}
			}
			return answerRows(env, r)
		},
		Create: func(words string) session.Command {
			return session.Enter{Type: "answer", Values: []string{"text", words, "inquiry", last, "question", question}}
		},
		Specs: func(g *parts.Register, _ parts.Row) []sheet.Spec {
			themes := append([]string{""}, session.AnswerThemes()...)
			return []sheet.Spec{
				{Field: "text", Large: true, Quick: true},
				{Field: "theme", Choices: sheet.Choices(env.Words.After.Themes, themes...), Air: true},
				{Field: "quotable"},
			}
		},
		Lacks: func(r *session.Retreat, _ *session.Chain) (n, missing int) {
			return parts.Lacking(r.Answers(), func(a *session.Answer) bool { return a.Theme == "" })
		},
	}.With(env)
}

func answerRows(env *screen.Env, r *session.Retreat) []parts.Row {
	if env.Salle {
		return nil // nobody wrote them for the room
	}
	w := env.Words.After
	var all []parts.Row
	for _, q := range r.Inquiries() {
		for _, question := range q.Questionnaire().Open() {
			for _, a := range r.AnswersTo(q.ID, question.Code) {
				fr, ar := session.Wording(a)
				row := parts.Row{Entry: parts.EntryOf(env, &a.Item, fr, ar), Word: w.Themes[a.Theme], End: question.Code}
				if a.Theme == "" {
					row.Sign, row.Style, row.Asks = "◆", page.Warn, []string{"theme"}
				} else if a.Quotable {
					row.Sign, row.Style = "✓", page.Good
				}
				all = append(all, row)
			}
		}
	}
	return all
}
