package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"halqa/session"
	"halqa/session/timetable"
)

// outlined reports that a file is an agenda in Markdown. Ideas come in that form too, but
// not under hours.
func (a *app) outlined(o importOrder) bool {
	ext := strings.ToLower(filepath.Ext(o.src))
	if ext != ".md" && ext != ".markdown" && ext != ".txt" {
		return false
	}
	if o.as != "" {
		return o.as == "agenda"
	}
	data, err := a.readAll(o.src)
	return err == nil && len(hours.FindAll(data, fewHours)) == fewHours
}

// hours finds lines that begin with an hour, after the signs of a list or a table.
var hours = regexp.MustCompile(`(?m)^[\s|*#-]*\d{1,2}\s*([:h.]\s*\d{2}|[ap]\.?m)`)

// fewHours is how many lines with an hour make an agenda.
const fewHours = 2

// importOutline takes in an agenda in Markdown.
func (a *app) importOutline(ctx context.Context, o importOrder) (err error) {
	data, err := a.readAll(o.src)
	if err != nil {
		return err
	}
	text, bad := decodeText(data)
	if bad > 0 {
		return a.atLine(o.src, bad, a.words.Command.BadText)
	}
	d, err := a.openRoom(o.path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, d.file.Close()) }()
	days, problems := timetable.Markdown(text)
	result, err := a.takeAgenda(ctx, o, d, days, problems)
	if err != nil {
		return err
	}
	result.Read = result.Added + len(result.Skipped)
	return a.tellImport(o, nil, result)
}

// importAgenda takes in an agenda from a table.
func (a *app) importAgenda(ctx context.Context, o importOrder, t *table, d *desk) (imported, error) {
	if !timetable.IsHeader(t.names) {
		return imported{Kind: "agenda"}, a.fail(a.words.Command.NoColumn, o.src, "jour, debut, duree, titre")
	}
	var rows []timetable.Row
	for _, r := range t.rows {
		rows = append(rows, timetable.Row{Line: r.line, Cells: r.cells})
	}
	for i, name := range t.names {
		t.used[i] = t.used[i] || timetable.Known(name)
	}
	days, problems := timetable.Table(t.names, rows)
	return a.takeAgenda(ctx, o, d, days, problems)
}

// takeAgenda replaces the sessions of the days that a file names, as one act. Days that
// have begun stay as they are.
func (a *app) takeAgenda(ctx context.Context, o importOrder, d *desk, days []timetable.Day, problems []timetable.Problem) (imported, error) {
	result := imported{Kind: "agenda"}
	for _, p := range problems {
		if p.Code.Taken() {
			result.Notes = append(result.Notes, skipped{p.Line, a.timetableWords(string(p.Code), p.Arg)})
		} else {
			result.Skipped = append(result.Skipped, skipped{p.Line, a.timetableWords(string(p.Code), p.Arg)})
		}
	}
	var commands []session.Command
	taken := map[session.ID]bool{}
	for _, day := range days {
		target, had, why := d.agendaDay(day)
		if why == "" && taken[target] {
			why = "twice"
		}
		if why != "" {
			for _, e := range day.Entries {
				result.Skipped = append(result.Skipped, skipped{e.Line, a.timetableWords(why, "")})
			}
			continue
		}
		taken[target] = true
		result.Added += len(day.Entries)
		result.Replaced += had
		commands = append(commands, session.TakeDay{Day: target, Sessions: sessionsOf(day), At: a.now()})
	}
	slices.SortStableFunc(result.Skipped, func(x, y skipped) int { return cmp.Compare(x.Line, y.Line) })
	return result, d.carry(ctx, o, commands)
}

// timetableWords say what is to be looked at.
func (a *app) timetableWords(code, arg string) string {
	return fmt.Sprintf(a.words.Command.Timetable[code], arg)
}

// agendaDay finds the day of the retreat that a day of a file means, with the number of
// its sessions; why names what stands against it.
func (d *desk) agendaDay(day timetable.Day) (id session.ID, had int, why string) {
	why = "elsewhere"
	d.Read(func(r *session.Retreat) {
		for _, known := range r.Days() {
			if day.Date != "" && string(known.Date) != day.Date || day.Date == "" && known.Number != day.Number {
				continue
			}
			id, why = known.ID, ""
			for _, p := range r.Programme(known.ID) {
				had++
				if p.Slot.Began > 0 {
					why = "held"
				}
			}
		}
	})
	return id, had, why
}

// sessionsOf are the entries of a day as the retreat takes them.
func sessionsOf(day timetable.Day) (all []session.Taken) {
	for _, e := range day.Entries {
		all = append(all, session.Taken{
			Start: session.Minutes(e.Start), Length: session.Minutes(e.Length), Fixed: e.Fixed, Title: e.Title, Details: e.Details,
		})
	}
	return all
}
