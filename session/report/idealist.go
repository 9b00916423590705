package report

import (
	"encoding/csv"
	"fmt"
	"html"
	"io"
	"strconv"
	"strings"

	"halqa/session"
	"halqa/session/report/sml"
)

// Ideas is the bare list of what was captured, to go on with elsewhere: no document of
// sections, so it is none of [Documents].
const Ideas Document = "idees"

// ListFormats lists the formats of the list of ideas, by the ending of their files. All
// of them are read again by an import.
func ListFormats() []string { return []string{"csv", "xlsx", "md", "txt"} }

// ListColumns are the columns of the list as a table, in order. Number is for people: an
// import goes by ref.
func ListColumns() []string {
	return []string{
		"number", "ref", "text", "translation", "lang", "kind", "group", "theme", "perspective", "novel",
		"owner", "answer", "fate", "merged",
	}
}

// WriteIdeas writes the ideas that documents of a class may hold: as a table, as a list
// under its themes, or one a line. Words that may name somebody are left out.
func WriteIdeas(w io.Writer, r *session.Retreat, o Options, format string) error {
	l := list{b: newBuilder(r, o.complete())}
	for _, i := range l.b.r.Ideas() {
		if l.b.guard.Class(i) <= l.b.o.Highest && !i.Hidden {
			l.ideas = append(l.ideas, i)
		}
	}
	switch format {
	case "csv":
		return l.csv(w)
	case "xlsx":
		return l.workbook(w)
	case "md":
		return l.bullets(w)
	case "txt":
		return l.lines(w)
	}
	return fmt.Errorf("format %q is none of %v", format, ListFormats())
}

// list is what WriteIdeas writes.
type list struct {
	b     *builder
	ideas []*session.Idea
}

// plain protects a text that looks as if it held HTML entities from who reads them.
func plain(s string) string {
	if html.UnescapeString(s) != s {
		return strings.ReplaceAll(s, "&", "&amp;")
	}
	return s
}

// quoted is a text as it stands on a line of its own: in quotation marks when it begins
// like a bullet, a number, a heading or a quotation, which a reader would take away.
func quoted(s string) string {
	s = plain(s)
	if strings.IndexAny(s, `"-*+#0123456789`) == 0 || strings.HasPrefix(s, "•") || strings.HasPrefix(s, "–") {
		return `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
	}
	return s
}

// csv writes a table with a byte order mark, without which Excel takes Arabic for Latin.
func (l *list) csv(w io.Writer) error {
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return fmt.Errorf("write the ideas: %w", err)
	}
	if err := csv.NewWriter(w).WriteAll(l.table()); err != nil {
		return fmt.Errorf("write the ideas: %w", err)
	}
	return nil
}

// workbook writes the same table for Excel.
func (l *list) workbook(w io.Writer) error {
	s := sml.Sheet{Name: string(Ideas), RTL: l.b.lang == "ar", Titled: true}
	for _, row := range l.table() {
		cells := make([]any, len(row))
		for i, text := range row {
			cells[i] = text
		}
		s.Rows = append(s.Rows, cells)
	}
	return sml.Write(w, s, l.b.last)
}

// table is a row of titles and one for each idea.
func (l *list) table() [][]string {
	rows := [][]string{ListColumns()}
	for _, i := range l.ideas {
		var views []string
		for _, p := range i.Perspectives {
			views = append(views, string(p))
		}
		group := ""
		if i.Group > 0 {
			group = strconv.Itoa(i.Group)
		}
		rows = append(rows, []string{
			i.Short, i.Ref, plain(i.Text), plain(i.Translation), i.Language, string(i.Kind), group, plain(l.theme(i.Theme)),
			strings.Join(views, "|"), plain(i.Novel), plain(i.Owner), plain(i.Answer), string(i.Fate), l.short(i.MergedInto),
		})
	}
	return rows
}

// theme is the name of a theme in the language of the list.
func (l *list) theme(id session.ID) string {
	if t, ok := l.b.live(id).(*session.Theme); ok {
		return l.b.one(t.NameFR, t.NameAR)
	}
	return ""
}

func (l *list) short(id session.ID) string {
	if e := l.b.live(id); e != nil {
		return session.Base(e).Short
	}
	return ""
}

// bullets writes Markdown: those without theme first, then a heading for each theme, and
// under each idea what was merged into it.
func (l *list) bullets(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n", l.b.t.IdeasByTheme)
	themes := append([]session.ID{{}}, ids(l.b.r.Themes())...)
	for n, theme := range themes {
		if n > 0 && !l.under(theme) {
			continue
		}
		if n > 0 {
			fmt.Fprintf(&b, "\n## %s\n", plain(l.theme(theme)))
		}
		b.WriteByte('\n')
		for _, i := range l.ideas {
			if i.MergedInto.IsZero() && l.place(i) == theme {
				l.bullet(&b, i)
			}
		}
	}
	if _, err := io.WriteString(w, b.String()); err != nil {
		return fmt.Errorf("write the ideas: %w", err)
	}
	return nil
}

func (l *list) bullet(b *strings.Builder, i *session.Idea) {
	fmt.Fprintf(b, "- %s\n", quoted(i.Text))
	for _, from := range l.ideas {
		if from.MergedInto == i.ID {
			fmt.Fprintf(b, "  - %s\n", quoted(from.Text))
		}
	}
}

// place is the theme of an idea, zero when it has none any more.
func (l *list) place(i *session.Idea) session.ID {
	if l.b.live(i.Theme) == nil {
		return session.ID{}
	}
	return i.Theme
}

// under reports whether a theme holds anything.
func (l *list) under(theme session.ID) bool {
	for _, i := range l.ideas {
		if i.MergedInto.IsZero() && i.Theme == theme {
			return true
		}
	}
	return false
}

func ids(themes []*session.Theme) []session.ID {
	all := make([]session.ID, len(themes))
	for i, t := range themes {
		all[i] = t.ID
	}
	return all
}

// lines writes one idea a line, and nothing else.
func (l *list) lines(w io.Writer) error {
	for _, i := range l.ideas {
		if _, err := fmt.Fprintln(w, quoted(i.Text)); err != nil {
			return fmt.Errorf("write the ideas: %w", err)
		}
	}
	return nil
}
