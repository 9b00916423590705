package report

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"

	"halqa/session"
	"halqa/session/report/doc"
)

// Review is the draft of the plan as its readers get it, with how to comment in front. It
// goes out with the form of [WriteReviewForm] and is none of [Documents].
const Review Document = "relecture"

// ReviewColumns are the columns of the form, by the codes of their titles.
func ReviewColumns() []string {
	return []string{"ref", "on", "section", "says", "nature", "comment", "from"}
}

// generalRows are left at the end of the form for what is about no item.
const generalRows = 5

// ReviewReader is whom a form is for: a code that tells forms apart and names nobody, and
// a category. Both may be empty.
type ReviewReader struct {
	Code string // such as CA-1
	From session.Reader
}

// WriteReviewForm writes the form in which a reader comments on the draft: a row for each
// item of the plan, with its number and its words, and empty cells for the comment. An
// import reads it back; the reference of a row stays the same however often that is done.
//
// Cells are parted by semicolons, which Excel expects where decimals have a comma, behind
// a byte order mark, without which it takes Arabic for Latin.
func WriteReviewForm(w io.Writer, r *session.Retreat, o Options, reader ReviewReader) error {
	b := newBuilder(r, o.complete())
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return fmt.Errorf("write the form: %w", err)
	}
	out := csv.NewWriter(w)
	out.Comma = ';'
	if err := out.WriteAll(b.reviewRows(reader)); err != nil {
		return fmt.Errorf("write the form: %w", err)
	}
	return nil
}

func (b *builder) reviewRows(reader ReviewReader) [][]string {
	form := b.w.Feedback.Form
	var titles []string
	for _, code := range ReviewColumns() {
		titles = append(titles, form[code])
	}
	rows := [][]string{titles}
	add := func(ref, number, section, says string) {
		if reader.Code != "" {
			ref = reader.Code + "/" + ref
		}
		from := ""
		if reader.From != "" {
			from = b.reader(reader.From)
		}
		rows = append(rows, []string{ref, number, section, inert(says), "", "", from})
	}
	for _, part := range b.reviewed() {
		for _, e := range part.items {
			fr, ar := b.wording(e)
			add(session.Base(e).Short, session.Base(e).Short, part.name, b.one(fr, ar))
		}
		if part.says != "" {
			add(part.code, "", part.name, part.says)
		}
	}
	for i := range generalRows {
		add(fmt.Sprintf("G%d", i+1), "", form["general"], "")
	}
	return rows
}

// inert keeps a text from being taken for a formula.
func inert(s string) string {
	if s != "" && strings.ContainsRune("=+-@", rune(s[0])) {
		return "'" + s
	}
	return s
}

// reviewPart is one part of the plan: items, or a sentence above them.
type reviewPart struct {
	name  string
	items []session.Entity
	code  string // of what is no item
	says  string
}

func (b *builder) reviewed() []reviewPart {
	p, parts := b.r.Profile(), b.w.Plan.Parts
	all := []reviewPart{
		{code: "vision", name: b.w.Fields["retreat.vision_"+b.side()], says: b.one(p.VisionFR, p.VisionAR)},
		{code: "mission", name: b.w.Fields["retreat.mission_"+b.side()], says: b.one(p.MissionFR, p.MissionAR)},
		{code: "values", name: b.w.Fields["retreat.values_"+b.side()], says: b.one(p.ValuesFR, p.ValuesAR)},
		{name: b.t.Axes, items: entities(b.r.Axes())},
		{name: b.w.Feedback.Objectives, items: entities(b.r.Objectives())},
		{name: parts["measures"], items: entities(b.r.Measures())},
		{name: parts["risks"], items: entities(b.r.Risks())},
		{name: parts["triggers"], items: entities(b.r.Triggers())},
		{name: parts["advice"], items: entities(b.r.Recommendations())},
		{name: parts["steps"], items: entities(b.r.Steps())},
		{name: parts["reviews"], items: entities(b.r.Reviews())},
	}
	return all
}

func entities[E session.Entity](items []E) []session.Entity {
	all := make([]session.Entity, len(items))
	for i, e := range items {
		all[i] = e
	}
	return all
}

// review is the plan behind a page that says how to comment on it.
func (b *builder) review() []doc.Section {
	w := b.w.Feedback
	var paras []doc.Inlines
	for line := range strings.Lines(w.HowToComment) {
		paras = append(paras, doc.T(strings.TrimSpace(line)))
	}
	sections := b.plan()
	front := doc.Section{Blocks: []doc.Block{doc.Callout{Title: w.ToReaders, Paras: paras, Dir: b.base()}}}
	return append([]doc.Section{sections[0], front}, sections[1:]...)
}
