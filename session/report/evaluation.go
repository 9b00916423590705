package report

import (
	"fmt"
	"strconv"
	"strings"

	"halqa/assets/survey"
	"halqa/session"
	"halqa/session/report/doc"
	"halqa/session/text/format"
)

// evaluation is what people thought of the three days: counts and medians of each closed
// question with their number, what was learned, and the themes of answers in words. The
// words themselves stay confidential; those that were found to tell of nobody are quoted
// where confidential matter may be read.
func (b *builder) evaluation() []doc.Block {
	var blocks []doc.Block
	for _, q := range b.r.Inquiries() {
		if q.Status == session.InquiryClosed {
			blocks = append(blocks, b.inquiry(q)...)
		}
	}
	if l, ok := b.r.Learned(); ok {
		w := b.w.After
		blocks = append(blocks, doc.Para{Dir: b.base(), Text: doc.T(fmt.Sprintf(w.LearnedLine, l.RightBefore, l.Before, l.RightAfter, l.After))})
	}
	return b.chapter(1, "evaluation", b.w.After.Evaluation, blocks...)
}

func (b *builder) inquiry(q *session.Inquiry) []doc.Block {
	returns, w := q.Returns(), b.w.After
	title := q.Questionnaire().Title.In(b.lang)
	if q.Day > 0 {
		title += " " + strconv.Itoa(q.Day)
	}
	id := "eval-" + strings.ToLower(q.Short)
	chart := doc.BarChart{
		ID: id + "-f", Caption: title + b.w.Words.Comma + "n = " + strconv.Itoa(returns.Sheets), Alt: w.ChartAlt,
		Head: w.Question, Stacked: true, People: true, Class: doc.C1,
	}
	for i, s := range survey.Scale {
		chart.Series = append(chart.Series, doc.Series{Name: strconv.Itoa(i+1) + " " + s.In(b.lang)})
	}
	t := doc.Table{
		ID: id + "-t", Caption: title, Small: true, Cols: doc.Cols(0.9, 6, 0.8, 1.2),
		Head: heads("", w.Question, "n", w.Median),
	}
	t.Cols[2].People = true
	for _, a := range returns.All {
		if len(a.Question.Options) > 0 {
			continue
		}
		bar := doc.Bar{Label: a.Question.Code}
		for _, n := range a.Counts {
			bar.Values = append(bar.Values, float64(n))
		}
		chart.Bars = append(chart.Bars, bar)
		t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{
			short(a.Question.Code), b.cell(a.Question.Text.In(b.lang)), count(a.Answered()), figure(b.median(a)),
		}})
		for _, college := range returns.Colleges {
			for _, of := range returns.ByCollege[college] {
				if of.Question.Code == a.Question.Code {
					t.Rows = append(t.Rows, doc.Row{Cells: []doc.Cell{{}, b.cell(b.college(college)), count(of.Answered()), figure(b.median(of))}})
				}
			}
		}
	}
	var blocks []doc.Block
	if len(chart.Bars) > 0 {
		blocks = append(blocks, chart, t)
	}
	blocks = append(blocks, b.wordsOf(q)...)
	if len(blocks) == 0 {
		return nil
	}
	return b.chapter(2, id, title, blocks...)
}

// median writes the median of a tally, with its decimal where it lies between two steps.
func (b *builder) median(t session.Tally) string {
	twice := t.TwiceMedian()
	switch {
	case twice == 0:
		return "–"
	case twice%2 == 0:
		return strconv.Itoa(twice / 2)
	}
	return format.Decimal(b.lang, strconv.Itoa(twice/2)+".5")
}

// wordsOf are the themes of the answers in words, and the answers that may be quoted.
func (b *builder) wordsOf(q *session.Inquiry) []doc.Block {
	var themes, quotes doc.List
	quotes.Class = doc.C2
	for _, question := range q.Questionnaire().Open() {
		var coded []string
		for _, c := range b.r.Coded(q.ID, question.Code) {
			if c.Theme != "" {
				coded = append(coded, b.w.After.Themes[c.Theme]+" "+strconv.Itoa(c.N))
			}
		}
		if len(coded) > 0 {
			line := question.Text.In(b.lang) + " " + strings.Join(coded, b.w.Words.Comma)
			themes.Items = append(themes.Items, doc.Item{Text: doc.T(line), Dir: b.base()})
		}
		for _, a := range b.r.AnswersTo(q.ID, question.Code) {
			if a.Quotable {
				quotes.Items = append(quotes.Items, doc.Item{Text: doc.Inlines{b.said(a.Text)}, Dir: b.dir(a.Text)})
			}
		}
	}
	themes.Dir, quotes.Dir = b.base(), b.base()
	var blocks []doc.Block
	if len(themes.Items) > 0 {
		blocks = append(blocks, themes)
	}
	if len(quotes.Items) > 0 {
		blocks = append(blocks, quotes)
	}
	return blocks
}
