package main

import (
	"context"
	"fmt"
	"html"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/text"
)

// previewed is how many rows a rehearsal shows.
const previewed = 5

// importIdeas captures one idea a row; the same ref again updates it.
func (a *app) importIdeas(ctx context.Context, o importOrder, t *table, d *desk) (imported, error) {
	result := imported{Kind: "ideas"}
	body := t.column(textColumns...)
	if body < 0 {
		return result, a.fail(a.words.Command.NoColumn, o.src, "text, idee, comment-body")
	}
	read := a.ideaReader(t, body)
	var commands []session.Command
	seen := map[string]bool{}
	for _, r := range t.rows {
		c := read(r)
		if why := a.refuses(ctx, c); why != "" {
			result.Skipped = append(result.Skipped, skipped{r.line, why})
			continue
		}
		known := c.Ref != "" && (seen[c.Ref] || d.hasIdea(c.Ref))
		seen[c.Ref] = true
		if known {
			result.Updated++
		} else {
			result.Added++
		}
		commands = append(commands, c)
		if o.dry && !o.asJSON && len(commands) <= previewed {
			a.previewIdea(r.line, c)
		}
	}
	return result, d.carry(ctx, o, commands)
}

// ideaReader finds the columns of a table of ideas, and returns what reads a row of it.
func (a *app) ideaReader(t *table, body int) func(tableRow) session.Capture {
	ref, lang, group, theme := t.column(refColumns...), t.column("lang", "langue"), t.column("group", "groupe"), t.column("theme", "thème")
	kind, views := t.column("kind", "sorte"), t.column("perspective")
	more := map[string]int{}
	for _, field := range []string{"translation", "novel", "owner", "answer", "fate"} {
		more[field] = t.column(field)
	}
	return func(r tableRow) session.Capture {
		cell := func(column int) string { return html.UnescapeString(r.cell(column)) }
		c := session.Capture{
			Text: cell(body), Ref: r.cell(ref), Language: r.cell(lang), ThemeName: cell(theme), Kind: a.kindNamed(r.cell(kind)),
		}
		if n, ok := parseGroup(r.cell(group)); ok {
			c.Group = n
		}
		for _, field := range []string{"translation", "novel", "owner", "answer", "fate"} {
			if value := cell(more[field]); value != "" {
				c.More = append(c.More, field, value)
			}
		}
		for p := range strings.FieldsFuncSeq(r.cell(views), func(r rune) bool { return r == '|' }) {
			if slices.Contains(session.Perspectives(), session.Perspective(p)) {
				c.More = append(c.More, "perspective/"+p, "1")
			}
		}
		return c
	}
}

// kindNamed finds a kind by its code or by its name in any language; what it does not
// know it leaves as it is, to be refused with its line.
func (a *app) kindNamed(name string) session.IdeaKind {
	name = strings.ToLower(name)
	for _, l := range locale.Langs() {
		for code, word := range locale.Of(l).Kinds {
			if strings.ToLower(word) == name {
				return session.IdeaKind(code)
			}
		}
	}
	return session.IdeaKind(name)
}

// previewIdea shows how a row will come in.
func (a *app) previewIdea(line int, c session.Capture) {
	said := []string{strconv.Itoa(line), c.Text}
	if c.Group > 0 {
		said = append(said, fmt.Sprintf(a.words.Words.Group, c.Group))
	}
	for _, s := range []string{c.ThemeName, a.words.Kinds[string(c.Kind)]} {
		if s != "" {
			said = append(said, s)
		}
	}
	a.tell("  %s", text.Safe(strings.Join(said, " · ")))
}

// listed reports whether a file holds one idea a line, by its ending.
func listed(path string) bool {
	return slices.Contains([]string{".txt", ".md", ".markdown"}, strings.ToLower(filepath.Ext(path)))
}

// readSource reads a file to import: a table, or one idea a line where the ending of its
// name says so, or where ideas were asked for and the one column has no known name.
func (a *app) readSource(o importOrder) (*table, error) {
	if listed(o.src) {
		return a.readLines(o.src)
	}
	t, err := a.readTable(o.src)
	if err == nil && o.as == "ideas" && len(t.names) == 1 && t.column(textColumns...) < 0 {
		return a.readLines(o.src)
	}
	return t, err
}

// readLines reads one idea a line: bullets and numbers before it are not part of it,
// quotation marks around it neither, and a heading of Markdown names the theme of what
// follows. Empty lines are nothing.
func (a *app) readLines(path string) (*table, error) {
	data, err := a.readAll(path)
	if err != nil {
		return nil, err
	}
	plain, bad := decodeText(data)
	if bad > 0 {
		return nil, a.atLine(path, bad, a.words.Command.BadText)
	}
	t := &table{path: path, columns: map[string]int{}, used: map[int]bool{}}
	t.header([]string{"text", "theme"})
	theme, number := "", 0
	for line := range strings.Lines(plain) {
		number++
		line = strings.TrimSpace(line)
		if heading := strings.TrimLeft(line, "#"); heading != line && strings.HasPrefix(heading, " ") {
			theme = ""
			if level := len(line) - len(heading); level > 1 { // the first level is the title
				theme = strings.TrimSpace(heading)
			}
			continue
		}
		if line != "" {
			t.rows = append(t.rows, tableRow{number, []string{bare(line), theme}})
		}
	}
	if len(t.rows) == 0 {
		return nil, a.fail(a.words.Command.EmptyTable, path)
	}
	return t, nil
}

// bare is a line without its bullet or number, and without quotation marks around all
// of it.
func bare(line string) string {
	rest := strings.TrimLeft(line, "0123456789")
	switch {
	case rest != line && (strings.HasPrefix(rest, ". ") || strings.HasPrefix(rest, ") ")):
		line = rest[2:]
	default:
		for _, bullet := range []string{"- [ ] ", "- [x] ", "- ", "* ", "+ ", "• ", "– "} {
			if after, ok := strings.CutPrefix(line, bullet); ok {
				line = after
				break
			}
		}
	}
	line = strings.TrimSpace(line)
	quoted := strings.TrimRight(line, ";,\t ")
	if len(quoted) > 1 && quoted[0] == '"' && quoted[len(quoted)-1] == '"' {
		return strings.ReplaceAll(quoted[1:len(quoted)-1], `""`, `"`)
	}
	return line
}
