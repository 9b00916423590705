package report

import (
	"strconv"
	"strings"

	"halqa/assets/survey"
	"halqa/session/report/doc"
)

// formsOf are the questionnaires that are handed out on a day, all of them for day 0.
func formsOf(day int) []string {
	switch day {
	case 1:
		return []string{survey.Before, survey.Day}
	case 2:
		return []string{survey.Day}
	case 3:
		return []string{survey.Retreat}
	}
	return []string{survey.Before, survey.Day, survey.Retreat, survey.Later}
}

// surveys are questionnaires to tick, a page each, in both languages. Nobody writes a name
// on them.
func (b *builder) surveys() []doc.Section {
	var sections []doc.Section
	for _, code := range formsOf(b.o.Day) {
		if form, ok := survey.ByCode(code); ok {
			sections = append(sections, b.page(b.survey(&form)...))
		}
	}
	return sections
}

// survey is one questionnaire: what is ticked in a table, then the lines to write on.
func (b *builder) survey(form *survey.Form) []doc.Block {
	blocks := []doc.Block{b.twin(1, "q-"+form.Code, func(o *builder) string { return form.Title.In(o.lang) })}
	blocks = append(blocks, b.pair(func(o *builder) string {
		colleges := make([]string, len(survey.Colleges))
		for i, c := range survey.Colleges {
			colleges[i] = "□ " + c.In(o.lang)
		}
		return survey.AskCollege.In(o.lang) + "   " + strings.Join(colleges, "   ")
	})...)
	t := doc.Table{Cols: doc.Cols(0.6, 7), Head: []doc.Cell{{}, {}}}
	for i, step := range survey.Scale {
		t.Head = append(t.Head, doc.Cell{
			Text: doc.T(strconv.Itoa(i + 1)), Align: doc.Center,
			Below: []doc.Para{{Text: doc.Inlines{{Text: step.In(b.lang), Lang: b.lang}}, Dir: b.base()}, {Text: doc.Inlines{{Text: step.In(b.other().lang), Lang: b.other().lang}}, Dir: b.other().base()}},
		})
		t.Cols = append(t.Cols, doc.Col{Weight: 1.6, Align: doc.Center})
	}
	var rest []doc.Block
	for i, q := range form.Questions {
		n := strconv.Itoa(i + 1)
		if !q.Open && len(q.Options) == 0 {
			cells := []doc.Cell{figure(n), b.both(q.Text.FR, q.Text.AR)}
			for range survey.Scale {
				cells = append(cells, figure("□"))
			}
			t.Rows = append(t.Rows, doc.Row{Cells: cells})
			continue
		}
		rest = append(rest, b.pair(func(o *builder) string { return n + ". " + q.Text.In(o.lang) })...)
		if q.Open {
			rest = append(rest, doc.Para{Text: doc.Inlines{{Text: strings.Repeat("…", 52), Tone: doc.Muted}}, Dir: b.base()})
			continue
		}
		for _, option := range q.Options {
			rest = append(rest, b.pair(func(o *builder) string { return "□ " + option.In(o.lang) })...)
		}
	}
	if len(t.Rows) > 0 {
		blocks = append(blocks, t)
	}
	return append(blocks, rest...)
}
