package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/text"
)

// findingColumns are the titles over the words of findings.
var findingColumns = []string{"constat", "finding"}

// isFindings reports that a table without --as holds findings: it says so, or it has a
// source beside every text.
func isFindings(t *table) bool {
	return t.column(findingColumns...) >= 0 || t.column("text") >= 0 && t.column("source") >= 0
}

// importFindings establishes one finding a row; the same ref again updates it.
func (a *app) importFindings(ctx context.Context, o importOrder, t *table, d *desk) (imported, error) {
	result := imported{Kind: "findings"}
	body := t.column(append([]string{"text", "texte"}, findingColumns...)...)
	if body < 0 {
		return result, a.fail(a.words.Command.NoColumn, o.src, "text, constat")
	}
	read := findingReader{
		body: body, translation: t.column("translation", "traduction", "text_ar"), kind: t.column("kind", "type", "sorte"),
		source: t.column("source"), page: t.column("page"), strength: t.column("strength", "force", "solidite"), class: t.column("class", "classe"),
		views: t.column("perspective", "perspectives"), publishable: t.column("publishable", "publiable"), ref: t.column(refColumns...),
	}
	var commands []session.Command
	seen := map[string]bool{}
	for _, r := range t.rows {
		c, err := read.finding(r.cell)
		why := ""
		if err != nil {
			why = err.column + a.words.Command.Colon + fmt.Sprintf(a.words.Errors.BadValue, err.value)
		} else {
			why = a.refuses(ctx, c)
		}
		if why != "" {
			result.Skipped = append(result.Skipped, skipped{r.line, why})
			continue
		}
		if c.Ref != "" && (seen[c.Ref] || d.hasFinding(c.Ref)) {
			result.Updated++
		} else {
			result.Added++
		}
		seen[c.Ref] = true
		commands = append(commands, c)
	}
	return result, d.carry(ctx, o, commands)
}

func (d *desk) hasFinding(ref string) (ok bool) {
	d.Read(func(r *session.Retreat) { _, ok = r.FindingReferred(ref) })
	return ok
}

// findingReader knows in which columns a finding stands, -1 for those that are missing.
type findingReader struct {
	body, translation, kind, source, page, strength, class, views, publishable, ref int
}

// badCell is a value that its column does not take.
type badCell struct{ column, value string }

// finding reads a row. Words of the three languages are understood.
func (f findingReader) finding(cell func(int) string) (session.Establish, *badCell) {
	c := session.Establish{
		Text: cell(f.body), Translation: cell(f.translation), Source: cell(f.source), Page: cell(f.page), Ref: cell(f.ref),
		Publishable: isYes(cell(f.publishable)),
	}
	var ok bool
	if c.Kind, ok = coded(cell(f.kind), func(w *locale.Strings) []map[string]string {
		return []map[string]string{w.Kinds, w.KindsOf, w.Plan.Quadrants, {"fact": w.Plan.FindingFact}}
	}); !ok {
		return c, &badCell{"kind", cell(f.kind)}
	}
	if c.Strength, ok = coded(cell(f.strength), func(w *locale.Strings) []map[string]string { return []map[string]string{w.Plan.Strengths} }); !ok {
		return c, &badCell{"strength", cell(f.strength)}
	}
	switch class := strings.ToUpper(cell(f.class)); class {
	case "C0", "C1":
		c.Publishable = true
	case "C3":
		c.Sensitive = true
	case "", "C2":
	default: // what nobody may keep is not taken in
		return c, &badCell{"class", class}
	}
	for _, word := range strings.FieldsFunc(cell(f.views), func(r rune) bool { return strings.ContainsRune("|,;،؛", r) }) {
		view, ok := coded(word, func(w *locale.Strings) []map[string]string { return []map[string]string{w.Plan.Views} })
		if !ok || !slices.Contains(session.Perspectives(), session.Perspective(view)) {
			return c, &badCell{"perspective", word}
		}
		c.Views = append(c.Views, session.Perspective(view))
	}
	return c, nil
}

// coded is the code of a word in whatever language it is written, or the code itself.
func coded(word string, tables func(*locale.Strings) []map[string]string) (code string, ok bool) {
	word = text.Fold(strings.TrimSpace(word))
	if word == "" {
		return "", true
	}
	for _, lang := range locale.Langs() {
		for _, table := range tables(locale.Of(lang)) {
			for code, name := range table {
				if word == text.Fold(code) || word == text.Fold(name) {
					return code, true
				}
			}
		}
	}
	return "", false
}

// isYes reads a box that somebody ticked, however they write it.
func isYes(s string) bool {
	return slices.Contains([]string{"1", "x", "oui", "o", "yes", "y", "vrai", "true", text.Fold("نعم")}, text.Fold(strings.TrimSpace(s)))
}
