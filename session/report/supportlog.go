package report

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report/doc"
	"halqa/session/text/format"
)

// SupportList is the format of the log of support for other programs.
const SupportList = "csv"

// supportTitles are the columns of the log.
func (b *builder) supportTitles() []string {
	f := b.w.Fields
	return []string{
		reference, b.t.Date, f["support.channel"], f["support.asker"], f["support.question"], f["support.answer"],
		f["support.status"], f["support.minutes"], f["support.remind"],
	}
}

// supportRows are the requests, those that wait on top. All of the log is confidential: in
// what leaves the house there are none.
func (b *builder) supportRows() [][]string {
	if b.o.Highest < privacy.Confidential {
		return nil
	}
	var rows [][]string
	for _, s := range b.r.Supports() {
		rows = append(rows, []string{
			s.Short, string(s.Date), named(b.w.After.Channels, s.Channel), s.Asker, s.Question, s.Answer,
			named(b.w.After.States, string(s.Status)), strconv.Itoa(s.Minutes), string(s.Remind),
		})
	}
	return rows
}

// supportLog is the log on paper, with the time that it took beside what was sold for the
// phase.
func (b *builder) supportLog() []doc.Section {
	t := doc.Table{
		Cols: doc.Cols(1.4, 2, 1.8, 2.4, 6, 6, 1.8, 1.4, 2), Head: heads(append([]string{""}, b.supportTitles()[1:]...)...),
		Small: true, Class: doc.C2,
	}
	for _, row := range b.supportRows() {
		r := doc.Row{Class: doc.C2, Cells: []doc.Cell{short(row[0])}}
		for _, text := range row[1:] {
			r.Cells = append(r.Cells, b.cell(text))
		}
		t.Rows = append(t.Rows, r)
	}
	blocks := []doc.Block{b.heading(1, "soutien", b.w.Deliverables.Document(string(SupportLog)))}
	switch {
	case b.o.Highest < privacy.Confidential:
		blocks = append(blocks, doc.Para{Text: doc.T(b.w.After.LogInside), Dir: b.base()})
	case len(t.Rows) == 0:
		blocks = append(blocks, doc.Para{Text: doc.T(b.w.After.LogEmpty), Dir: b.base()})
	default:
		blocks = append(blocks, doc.Para{Text: doc.T(b.timeOfSupport()), Dir: b.base(), Class: doc.C2}, t)
	}
	return []doc.Section{{Landscape: true, Blocks: blocks}}
}

// timeOfSupport is what support took, beside the days that were sold for its phase.
func (b *builder) timeOfSupport() string {
	w, spent := &b.w.After, b.r.SupportMinutes()
	hours := fmt.Sprintf(w.HoursUnit, spent/60, spent%60)
	tenths := (spent*10 + session.WorkDay/2) / session.WorkDay
	days := format.Decimal(b.lang, fmt.Sprintf("%d.%d", tenths/10, tenths%10))
	if sold := b.r.SupportSold(); sold > 0 {
		return fmt.Sprintf(w.Spent, hours, days, sold)
	}
	return fmt.Sprintf(w.SpentOnly, hours, days)
}

// WriteSupport writes the log of support as a table for other programs. Cells are parted
// by semicolons behind a byte order mark, as in [WriteReviewForm]. Nothing but the titles
// is in it unless what is confidential may be.
func WriteSupport(w io.Writer, r *session.Retreat, o Options) error {
	b := newBuilder(r, o.complete())
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return fmt.Errorf("write the log of support: %w", err)
	}
	out := csv.NewWriter(w)
	out.Comma = ';'
	rows := append([][]string{b.supportTitles()}, b.supportRows()...)
	for _, row := range rows {
		for i := range row {
			row[i] = inert(row[i])
		}
	}
	if err := out.WriteAll(rows); err != nil {
		return fmt.Errorf("write the log of support: %w", err)
	}
	return nil
}
