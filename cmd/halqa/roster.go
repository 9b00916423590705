package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"halqa/session"
	"halqa/session/text"
)

// The names of the columns of a list of people. They are found with accents and without,
// in capitals or not.
var (
	nameColumns    = []string{"name", "nom", "nom et prenom", "prenom et nom", "nom complet", "الاسم", "الاسم الكامل"}
	collegeColumns = []string{"college", "الفئة"}
	sexColumns     = []string{"sex", "sexe", "genre", "الجنس"}
	teamColumns    = []string{"team", "equipe", "الفريق"}
	roleColumns    = []string{"role", "fonction", "الصفة"}
	langColumns    = []string{"langs", "languages", "langues", "langue", "اللغات"}
	leadsColumns   = []string{"leads", "encadre", "يشرف على"}
	apartColumns   = []string{"apart", "separer", "pas avec", "يفصل عن"}
)

// importRoster enrols one person a row; the same code again updates, and the same name
// where there are no codes.
func (a *app) importRoster(ctx context.Context, o importOrder, t *table, d *desk) (imported, error) {
	result := imported{Kind: "roster"}
	code, name := t.column("code", "الرمز"), t.column(folded(nameColumns)...)
	if code < 0 && name < 0 {
		return result, a.fail(a.words.Command.NoColumn, o.src, "code, nom")
	}
	people := a.readPeople(t, code, name)
	known := d.enrolled()
	var commands, apart []session.Command
	codes := map[string]bool{}
	for i, c := range people {
		line := t.rows[i].line
		who := c.Code
		if who == "" {
			who = text.Fold(c.Name)
		}
		why := ""
		switch {
		case code >= 0 && c.Code == "" && c.Name != "":
			why = a.words.Command.NoCode // of a list with codes everybody has one
		case who == "":
			why = a.words.Roster.NoWho
		case codes[who]:
			why = fmt.Sprintf(a.words.Roster.Twice, strings.TrimSpace(c.Code+" "+c.Name))
		default:
			why = a.refuses(ctx, c)
		}
		if why != "" {
			result.Skipped = append(result.Skipped, skipped{line, why})
			continue
		}
		codes[who] = true
		if known[who] {
			result.Updated++
		} else {
			result.Added++
		}
		later := session.Enrol{Code: c.Code, Name: c.Name, ByName: c.ByName, Apart: c.Apart}
		c.Apart = nil // whoever they are kept from may come further down
		commands = append(commands, c)
		if len(later.Apart) > 0 {
			apart = append(apart, later)
		}
	}
	a.tellStrangers(t, people, codes, known)
	if o.dry && !o.asJSON {
		a.preview(people)
	}
	return result, d.carry(ctx, o, append(commands, apart...))
}

func folded(names []string) []string {
	all := make([]string, len(names))
	for i, name := range names {
		all[i] = text.Fold(name)
	}
	return all
}

// readPeople reads a person from each row.
func (a *app) readPeople(t *table, code, name int) []session.Enrol {
	college, sex, team := t.column(folded(collegeColumns)...), t.column(folded(sexColumns)...), t.column(folded(teamColumns)...)
	role, langs := t.column(folded(roleColumns)...), t.column(folded(langColumns)...)
	leads, apart := t.column(folded(leadsColumns)...), t.column(folded(apartColumns)...)
	teams := map[string]bool{}
	for _, r := range t.rows {
		teams[r.cell(team)] = true
	}
	people := make([]session.Enrol, len(t.rows))
	for i, r := range t.rows {
		people[i] = session.Enrol{
			Code: r.cell(code), Name: r.cell(name), College: r.cell(college), Sex: r.cell(sex), Team: r.cell(team),
			Role: r.cell(role), Languages: spoken(r.cell(langs)), Leads: led(r.cell(leads), r.cell(team), teams),
			Apart: bars(r.cell(apart)), ByName: true,
		}
	}
	return people
}

// bars cuts a list of codes, however they are set apart.
func bars(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("|,;/،؛", r) })
}

// spoken reads languages by their codes or their names. Others stay as they are written.
func spoken(s string) (codes []string) {
	for _, word := range bars(s) {
		code, ok := session.KnownLanguage(word)
		if !ok {
			code = strings.ToLower(word)
		}
		if !slices.Contains(codes, code) {
			codes = append(codes, code)
		}
	}
	return codes
}

// led is the team that somebody leads: one named, or for a mark such as "oui" their own.
func led(cell, team string, teams map[string]bool) string {
	switch {
	case slices.Contains([]string{"", "0", "no", "non", "false", "-"}, strings.ToLower(cell)):
		return ""
	case teams[cell]:
		return cell
	}
	return team
}

// enrolled are the codes and folded names of those who are enrolled.
func (d *desk) enrolled() map[string]bool {
	known := map[string]bool{}
	d.Read(func(r *session.Retreat) {
		for _, p := range r.People() {
			known[p.Code], known[text.Fold(p.Name)] = true, true
		}
	})
	return known
}

// tellStrangers says of whom somebody is kept apart without their being on any list, as it
// may be a slip of the pen.
func (a *app) tellStrangers(t *table, people []session.Enrol, listed, known map[string]bool) {
	for i, p := range people {
		for _, code := range p.Apart {
			if !listed[code] && !known[code] {
				a.tell("%s", fmt.Sprintf(a.words.Command.Line, t.path, t.rows[i].line)+a.words.Command.Colon+
					fmt.Sprintf(a.words.Command.NotInRoster, code))
			}
		}
	}
}

// preview shows what was understood of each person, a line each.
func (a *app) preview(people []session.Enrol) {
	for _, p := range people {
		college := p.College
		if code, ok := session.KnownCollege(college); ok {
			college = map[string]string{session.Board: a.words.Words.Board, session.Staff: a.words.Words.Staff}[code]
		}
		said := []string{p.Code, p.Name, college, strings.Join(p.Languages, "+"), p.Team}
		if p.Leads != "" {
			said = append(said, a.words.Fields["person.leads"]+" "+p.Leads)
		}
		for _, code := range p.Apart {
			said = append(said, "≠ "+code)
		}
		said = slices.DeleteFunc(said, func(s string) bool { return s == "" })
		a.tell("  %s", text.Safe(strings.Join(said, " · ")))
	}
}
