package main

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/report"
	"halqa/session/text"
	"halqa/session/text/format"
)

// formTitles are the titles under which a column of the form may stand: in the three
// languages, and those of tables that people make themselves.
func formTitles(code string) []string {
	own := map[string][]string{
		"ref": refColumns, "on": {"on", "vise", "element"}, "section": {"section"}, "nature": {"type"},
		"comment": {"commentaire", "comment", "retour", "remarque", "ملاحظة"}, "from": {"from", "source", "categorie"},
		"lang": {"lang", "langue"}, "date": {"date"},
	}[code]
	titles := slices.Clone(own)
	for _, lang := range locale.Langs() {
		if title := locale.Of(lang).Feedback.Form[code]; title != "" {
			titles = append(titles, strings.ToLower(title))
		}
	}
	return folded(titles)
}

// isComments reports that a table without --as holds comments: it has a column for them,
// and says what they are about.
func isComments(t *table) bool {
	return t.column(formTitles("comment")...) >= 0 && (t.column(formTitles("on")...) >= 0 || t.column(formTitles("section")...) >= 0)
}

// commentReader knows in which columns a comment stands, -1 for those that are missing.
type commentReader struct {
	a                                                   *app
	d                                                   *desk
	file                                                string
	ref, on, section, nature, comment, from, lang, date int
	seen                                                map[string]int // rows of this file by reference
	notes                                               []skipped
}

// importComments keeps one comment a row; the same reference again changes it. Rows
// without a comment are what readers left empty. What is close to another comment is
// said, and decided by people.
func (a *app) importComments(ctx context.Context, o importOrder, t *table, d *desk) (imported, error) {
	result := imported{Kind: "comments"}
	in := a.commentReader(d, o.src, t)
	if in.comment < 0 {
		return result, a.fail(a.words.Command.NoColumn, o.src, "commentaire, cible")
	}
	var commands []session.Command
	var taken []takenComment
	for _, r := range t.rows {
		if r.cell(in.comment) == "" {
			continue
		}
		c := in.remark(r)
		if why := a.refuses(ctx, c); why != "" {
			result.Skipped = append(result.Skipped, skipped{r.line, why})
			continue
		}
		if d.hasComment(c.Ref) {
			result.Updated++
		} else {
			result.Added++
		}
		commands = append(commands, c)
		taken = append(taken, takenComment{r.line, c})
	}
	result.Notes = append(in.notes, a.closeComments(d, taken)...)
	slices.SortStableFunc(result.Notes, func(x, y skipped) int { return x.Line - y.Line })
	return result, d.carry(ctx, o, commands)
}

// commentReader finds the columns of a table of comments.
func (a *app) commentReader(d *desk, path string, t *table) *commentReader {
	column := func(code string) int { return t.column(formTitles(code)...) }
	column("says") // what the plan says stands there for the reader alone
	return &commentReader{
		a: a, d: d, file: formName(path), ref: column("ref"), on: column("on"), section: column("section"), nature: column("nature"),
		comment: column("comment"), from: column("from"), lang: column("lang"), date: column("date"), seen: map[string]int{},
	}
}

// formName tells forms of readers without a code apart: by the name of the file in which
// they come back.
func formName(path string) string {
	name := filepath.Base(path)
	return strings.TrimSuffix(name, filepath.Ext(name))
}

func (d *desk) hasComment(ref string) (ok bool) {
	d.Read(func(r *session.Retreat) { _, ok = r.CommentReferred(ref) })
	return ok
}

// remark reads a row. What it does not know of a comment it leaves empty and says so: a
// word that is no category may be the name of a person, so it is not even repeated.
func (in *commentReader) remark(r tableRow) session.Remark {
	w := in.a.words.Feedback
	c := session.Remark{
		Text: r.cell(in.comment), Section: r.cell(in.section), Ref: in.reference(r.cell(in.ref)), Language: "",
	}
	if lang, ok := session.KnownLanguage(r.cell(in.lang)); ok {
		c.Language = lang
	}
	if day, err := format.ParseDate(r.cell(in.date)); err == nil {
		c.Date = session.DateOf(day)
	}
	nature, ok := coded(r.cell(in.nature), func(s *locale.Strings) []map[string]string { return []map[string]string{s.Feedback.Natures} })
	if !ok {
		in.note(r.line, fmt.Sprintf(w.UnknownNature, text.Safe(r.cell(in.nature))))
	}
	c.Nature = session.Nature(nature)
	if c.From, ok = readerNamed(r.cell(in.from)); !ok {
		in.note(r.line, w.UnknownReader)
	}
	in.aim(r, &c)
	return c
}

// aim finds the item of which a comment speaks; what is none is kept as the name of a
// section.
func (in *commentReader) aim(r tableRow, c *session.Remark) {
	named := r.cell(in.on)
	if named == "" {
		return
	}
	in.d.Read(func(rt *session.Retreat) {
		if e := rt.Named(strings.ToUpper(named)); e != nil && rt.TypeOf(session.Base(e).ID).Name != "retreat" {
			c.On = session.Base(e).ID
		}
	})
	if c.On.IsZero() {
		in.note(r.line, fmt.Sprintf(in.a.words.Feedback.UnknownItem, text.Safe(named)))
		if c.Section == "" {
			c.Section = named
		}
	}
}

func (in *commentReader) note(line int, why string) { in.notes = append(in.notes, skipped{line, why}) }

// reference is what makes a row the same when it comes again: its own reference, that of
// the reader before it, and a number where a reader copied the row.
func (in *commentReader) reference(ref string) string {
	if ref == "" {
		return ""
	}
	if !strings.Contains(ref, "/") {
		ref = in.file + "/" + ref
	}
	in.seen[ref]++
	if n := in.seen[ref]; n > 1 {
		ref += "#" + strconv.Itoa(n)
	}
	return ref
}

// readerNamed is the category that a word means in any language; ok is false for a word
// that means none.
func readerNamed(word string) (session.Reader, bool) {
	if college, ok := session.KnownCollege(word); ok {
		return map[string]session.Reader{session.Board: session.BoardReader, session.Staff: session.TeamReader}[college], true
	}
	code, ok := coded(word, func(s *locale.Strings) []map[string]string {
		return []map[string]string{s.Feedback.Readers, {"partners": "partenaire"}, {"partners": "partner"}}
	})
	return session.Reader(code), ok
}

// takenComment is a comment with its line.
type takenComment struct {
	line int
	session.Remark
}

// closeComments says which of the comments of a file are close to another one, of the
// file or of before.
func (a *app) closeComments(d *desk, taken []takenComment) (notes []skipped) {
	var rows []text.Row
	here := map[string]int{} // index of a row of the file
	refs := map[string]bool{}
	for i, c := range taken {
		id := fmt.Sprintf("~%d", i)
		here[id] = i
		refs[c.Ref] = c.Ref != ""
		rows = append(rows, text.Row{ID: id, Text: c.Text})
	}
	d.Read(func(r *session.Retreat) {
		for _, c := range r.Comments() {
			if !refs[c.Ref] || c.Ref == "" { // itself, read again, is no other comment
				rows = append(rows, text.Row{ID: c.Short, Text: c.Text})
			}
		}
	})
	w := a.words.Feedback
	for _, p := range text.Near(rows, text.Highlight) {
		i, mine := here[p.A]
		j, too := here[p.B]
		switch {
		case len(p.Flags) > 0:
		case mine && too:
			notes = append(notes, skipped{taken[max(i, j)].line, fmt.Sprintf(w.CloseToLine, taken[min(i, j)].line)})
		case mine:
			notes = append(notes, skipped{taken[i].line, fmt.Sprintf(w.CloseTo, p.B)})
		case too:
			notes = append(notes, skipped{taken[j].line, fmt.Sprintf(w.CloseTo, p.A)})
		}
	}
	return notes
}

// readerCodes begin the codes of readers by their category.
var readerCodes = map[session.Reader]string{
	session.BoardReader: "CA", session.TeamReader: "EQ", session.PartnersReader: "PA", session.PeopleReader: "PC", session.OtherReader: "AU",
}

// mostReaders is how many forms of one category a package holds.
const mostReaders = 99

// readersOf reads how many forms are wanted, as in "ca=4,équipe=6"; none is one form
// without a code.
func (a *app) readersOf(list string) ([]report.ReviewReader, error) {
	if strings.TrimSpace(list) == "" {
		return []report.ReviewReader{{}}, nil
	}
	var all []report.ReviewReader
	for part := range strings.SplitSeq(list, ",") {
		name, number, _ := strings.Cut(part, "=")
		from, ok := readerNamed(strings.TrimSpace(name))
		n, err := strconv.Atoi(strings.TrimSpace(number))
		if !ok || from == "" || err != nil || n < 1 || n > mostReaders {
			return nil, a.usage(fmt.Sprintf(a.words.Command.BadValue, "readers", part))
		}
		for i := range n {
			all = append(all, report.ReviewReader{Code: fmt.Sprintf("%s-%d", readerCodes[from], i+1), From: from})
		}
	}
	return all, nil
}
