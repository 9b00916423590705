// Package ics writes calendars that telephones and offices read: RFC 5545, in the zone
// Africa/Casablanca.
//
// # Why
//
// Hours of an agenda are hours on the wall. Morocco keeps UTC+1 and goes to UTC+0 around
// Ramadan, so the zone is written with the dates of those changes instead of converting
// hours: a change that is announced late moves nothing on the wall.
//
// The package imports the standard library alone.
package ics

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"time"
	"unicode/utf8"
)

// Event is one entry. Start and End are hours on the wall; a day-long entry has a Start
// without an hour and no End.
type Event struct {
	UID         string // the same in every version of the calendar
	Start, End  time.Time
	AllDay      bool
	Title       string
	Description string
	Place       string
	Category    string
}

// Change is a date on which clocks change, at three in the morning (to UTC+0) or at two
// (back to UTC+1), as 2006-01-02.
type Change struct{ ToUTC, Back string }

// Calendar is a whole file. Stamp is when it was last changed.
type Calendar struct {
	Name    string
	Lang    string
	Stamp   time.Time
	Changes []Change
	Events  []Event
}

// Zone is the zone of all hours.
const Zone = "Africa/Casablanca"

// Write writes a calendar. The same calendar gives the same bytes.
func Write(w io.Writer, c Calendar) error {
	p := &printer{w: bufio.NewWriter(w)}
	p.line("BEGIN:VCALENDAR")
	p.line("VERSION:2.0")
	p.line("PRODID:-//halqa//agenda//" + strings.ToUpper(c.Lang))
	p.line("CALSCALE:GREGORIAN")
	p.line("X-WR-CALNAME:" + Escape(c.Name))
	p.line("X-WR-TIMEZONE:" + Zone)
	p.zone(c.Changes)
	for i := range c.Events {
		p.event(&c, &c.Events[i])
	}
	p.line("END:VCALENDAR")
	if p.err != nil {
		return fmt.Errorf("write the calendar: %w", p.err)
	}
	if err := p.w.Flush(); err != nil {
		return fmt.Errorf("write the calendar: %w", err)
	}
	return nil
}

type printer struct {
	w   *bufio.Writer
	err error
}

// Limit is how many bytes a line may have before its end.
const Limit = 75

// line writes a line and folds it between characters: what is unfolded is what was given.
func (p *printer) line(s string) {
	room := Limit
	for len(s) > room {
		at := room
		for !utf8.RuneStart(s[at]) {
			at--
		}
		p.put(s[:at] + "\r\n ")
		s, room = s[at:], Limit-1
	}
	p.put(s + "\r\n")
}

func (p *printer) put(s string) {
	if p.err == nil {
		_, p.err = p.w.WriteString(s)
	}
}

// zone tells what the clocks of Morocco do.
func (p *printer) zone(changes []Change) {
	p.line("BEGIN:VTIMEZONE")
	p.line("TZID:" + Zone)
	p.observance("20181028T030000", "+0100", "+0100")
	for _, c := range changes {
		p.observance(date(c.ToUTC)+"T030000", "+0100", "+0000")
		p.observance(date(c.Back)+"T020000", "+0000", "+0100")
	}
	p.line("END:VTIMEZONE")
}

func date(day string) string { return strings.ReplaceAll(day, "-", "") }

func (p *printer) observance(start, from, to string) {
	p.line("BEGIN:STANDARD")
	p.line("DTSTART:" + start)
	p.line("TZOFFSETFROM:" + from)
	p.line("TZOFFSETTO:" + to)
	p.line("END:STANDARD")
}

func (p *printer) event(c *Calendar, e *Event) {
	const wall = "20060102T150405"
	p.line("BEGIN:VEVENT")
	p.line("UID:" + e.UID)
	p.line("DTSTAMP:" + c.Stamp.UTC().Format(wall) + "Z")
	if e.AllDay {
		p.line("DTSTART;VALUE=DATE:" + e.Start.Format("20060102"))
	} else {
		p.line("DTSTART;TZID=" + Zone + ":" + e.Start.Format(wall))
		p.line("DTEND;TZID=" + Zone + ":" + e.End.Format(wall))
	}
	p.text("SUMMARY", c.Lang, e.Title)
	p.text("DESCRIPTION", c.Lang, e.Description)
	p.text("LOCATION", c.Lang, e.Place)
	p.text("CATEGORIES", c.Lang, e.Category)
	p.line("END:VEVENT")
}

func (p *printer) text(name, lang, s string) {
	if s != "" {
		p.line(name + ";LANGUAGE=" + lang + ":" + Escape(s))
	}
}

// Escape writes a text as a value: commas, semicolons, backslashes and ends of lines are
// signs of the format.
func Escape(s string) string {
	s = strings.Map(func(c rune) rune {
		if c < ' ' && c != '\n' && c != '\t' {
			return -1
		}
		return c
	}, s)
	return strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\n", `\n`).Replace(s)
}
