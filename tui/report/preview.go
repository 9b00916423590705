package report

import (
	"context"
	"strings"

	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/session/report/doc"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/widget"
)

// preview is a document as it will be read, on a page of the terminal.
type preview struct {
	on      bool
	changes bool // only what changed since the first version
	rows    []passage
	list    widget.List
}

// passage is a paragraph of a preview.
type passage struct {
	text   string
	style  page.Style
	indent int
	after  bool // an empty row follows
}

// previewed brings the paragraphs of a document.
type previewed struct{ rows []passage }

// show builds the chosen document in the background and opens it.
func (s *Screen) show(changes bool) tea.Cmd {
	order, room, place := s.order(), s.env.Room, s.env.Now().Location()
	o := report.Options{Document: report.Document(order.Document), Lang: order.Langs[0], Day: order.Day, Place: place}
	if order.Profile != profiles[0] {
		o.Highest = privacy.Confidential
	}
	if changes {
		o.Document = report.Plan
	}
	s.preview = preview{on: true, changes: changes}
	return s.env.Courier.Send(func(context.Context) tea.Msg {
		var d *doc.Doc
		room.Read(func(r *session.Retreat) { d = report.Build(r, o) })
		if changes {
			d = chapter(d, "changements")
		}
		return previewed{paragraphs(d)}
	})
}

// chapter is the part of a document under one of its headings, up to the next of its
// level.
func chapter(d *doc.Doc, id string) *doc.Doc {
	out, in := &doc.Doc{}, false
	for _, s := range d.Sections {
		kept := s
		kept.Blocks = nil
		for _, b := range s.Blocks {
			if h, ok := b.(doc.Heading); ok && h.Level <= 1 {
				in = h.ID == id
			}
			if in {
				kept.Blocks = append(kept.Blocks, b)
			}
		}
		out.Sections = append(out.Sections, kept)
	}
	return out
}

// paragraphs are the blocks of a document, one after the other. Tables become lines: a
// terminal is too narrow for their columns.
func paragraphs(d *doc.Doc) (rows []passage) {
	say := func(text string, style page.Style, indent int, after bool) {
		for line := range strings.Lines(text) {
			if line = strings.TrimSpace(line); line != "" {
				rows = append(rows, passage{text: line, style: style, indent: indent})
			}
		}
		if after && len(rows) > 0 {
			rows[len(rows)-1].after = true
		}
	}
	for _, s := range d.Sections {
		for _, b := range s.Blocks {
			switch v := b.(type) {
			case doc.Heading:
				say(v.Text.Plain(), page.Heading, 0, true)
			case doc.Para:
				say(v.Text.Plain(), page.Body, 0, true)
			case doc.List:
				for i, item := range v.Items {
					say("• "+item.Text.Plain(), page.Body, 2*item.Level, i == len(v.Items)-1)
				}
			case doc.Callout:
				say(v.Title, page.Accent, 0, len(v.Paras) == 0)
				for i, in := range v.Paras {
					say(in.Plain(), page.Body, 2, i == len(v.Paras)-1)
				}
			case doc.Table:
				say(v.Caption, page.Label, 0, false)
				for i, r := range v.Rows {
					say(cellsOf(r.Cells), page.Body, 2, i == len(v.Rows)-1)
				}
			case doc.BarChart:
				say(v.Caption, page.Label, 0, false)
				for i, bar := range v.Bars {
					figures := bar.Label
					for _, value := range bar.Values {
						figures += " · " + v.Figure(value)
					}
					say(figures, page.Body, 2, i == len(v.Bars)-1)
				}
			case doc.Gantt:
				say(v.Caption, page.Label, 0, false)
				for i, r := range v.Rows {
					line := r.Label
					if n := len(v.Periods); r.From >= 0 && r.To < n && r.From <= r.To {
						line += " · " + v.Periods[r.From] + " → " + v.Periods[r.To]
					}
					say(line, page.Body, 2, i == len(v.Rows)-1)
				}
			case doc.Image:
				say("□ "+v.Alt, page.Label, 0, true)
			}
		}
	}
	return rows
}

// cellsOf is a row of a table as one paragraph.
func cellsOf(cells []doc.Cell) string {
	var said []string
	for _, c := range cells {
		text := strings.TrimSpace(c.Text.Plain())
		for _, below := range c.Below {
			text += "\n" + below.Text.Plain()
		}
		if text != "" {
			said = append(said, text)
		}
	}
	return strings.Join(said, " · ")
}

// leavePreview goes back to the choice.
func (s *Screen) leavePreview() { s.preview = preview{} }

// drawPreview draws the paragraphs that fit, each by its own direction.
func (s *Screen) drawPreview(p page.Page) {
	w := s.env.Words.Gate
	title, remark := w.Preview, s.value(document)
	if s.preview.changes {
		title, remark = w.Changes, ""
	}
	p.Head(0, upperFirst(title), remark)
	if p.H < 3 {
		return
	}
	rows := s.preview.rows
	if rows == nil {
		p.Put(0, 2, p.W, s.env.Words.Report.Writing, page.Label, page.Start)
		return
	}
	if len(rows) == 0 {
		p.Put(0, 2, p.W, w.NoChanges, page.Body, page.Start)
		return
	}
	body := p.Sub(0, 2, min(p.W, page.Measure+12), p.H-2)
	s.preview.list.Draw(body, func(i int) int {
		n := max(1, body.Rows(rows[i].text, body.W-rows[i].indent))
		if rows[i].after {
			n++
		}
		return n
	}, func(p page.Page, i int, here bool) {
		if here {
			p.Cursor(0)
		}
		p.Wrap(rows[i].indent, 0, p.W-rows[i].indent, p.H, rows[i].text, rows[i].style)
	})
}

// previewActions are the commands of the page.
func (s *Screen) previewActions() []screen.Action {
	return []screen.Action{
		{Show: "↑↓", Name: func(w *locale.Strings) string { return w.Frame.Keys.Choose }},
		{Show: "Esc", Name: func(w *locale.Strings) string { return w.Frame.Keys.Back }},
	}
}
