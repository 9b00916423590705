package report_test

import (
	"bytes"
	"strings"
	"testing"

	"halqa/assets/template"
	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/session/report/doc"
	"halqa/session/sessiontest"
)

// laid is a room with the model agenda and 25 people.
func laid(t *testing.T) *sessiontest.Room {
	t.Helper()
	r := sessiontest.Reopen(t, &sessiontest.Memory{}, sessiontest.At(t, "2026-12-10 08:00"), 1)
	r.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
	r.Enrols(session.Staff, 25)
	return r
}

func TestTheRunSheetHasAPageForEachDay(t *testing.T) {
	t.Parallel()
	r := laid(t)
	var d *doc.Doc
	r.Read(func(rt *session.Retreat) { d = report.Build(rt, report.Options{Document: report.Running}) })
	if len(d.Sections) != 5 {
		t.Errorf("it has %d pages", len(d.Sections))
	}
	text := textOf(d)
	for _, want := range []string{
		"Jour 2", "Dohr 13:00", "10:50-11:55", "أفكار استراتيجية لكل تحد", "20 min — tri", "bulletins bleus et jaunes × 25", "urnes × 2",
		"Saisie des questionnaires restants",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("nobody reads %q", want)
		}
	}
	if strings.Contains(text, "note-preneur saisit en direct") {
		t.Error("what is for the facilitator alone travels with the sheet")
	}
	r.Read(func(rt *session.Retreat) {
		d = report.Build(rt, report.Options{Document: report.Running, Highest: privacy.Confidential})
	})
	if !strings.Contains(textOf(d), "note-preneur saisit en direct") {
		t.Error("the facilitator's own sheet has no notes")
	}
}

func TestTheAgendaIsACalendar(t *testing.T) {
	t.Parallel()
	r := laid(t)
	var fr, ar bytes.Buffer
	r.Read(func(rt *session.Retreat) {
		for lang, b := range map[string]*bytes.Buffer{"fr": &fr, "ar": &ar} {
			if err := report.WriteCalendar(b, rt, report.Options{Document: report.Running, Lang: lang}); err != nil {
				t.Error(err)
			}
		}
		if got, want := strings.Count(fr.String(), "BEGIN:VEVENT"), len(rt.Slots())+2; got != want {
			t.Errorf("it has %d entries, want %d", got, want)
		}
	})
	plain := strings.ReplaceAll(fr.String(), "\r\n ", "")
	for _, want := range []string{"DTSTART;TZID=Africa/Casablanca:20261210T105000", "SUMMARY;LANGUAGE=fr:Idées stratégiques par défi", "DTSTART;VALUE=DATE:20261214"} {
		if !strings.Contains(plain, want) {
			t.Errorf("%q is missing", want)
		}
	}
	if strings.Contains(plain, "saisit en direct") {
		t.Error("notes are in the calendar")
	}
	if !strings.Contains(strings.ReplaceAll(ar.String(), "\r\n ", ""), "SUMMARY;LANGUAGE=ar:أفكار استراتيجية لكل تحد") {
		t.Error("the Arabic calendar is not in Arabic")
	}
}

func TestTheReportTellsEveryAdjustment(t *testing.T) {
	t.Parallel()
	r := laid(t)
	at := r.Clock.Now()
	find := func(code string) (id session.ID) {
		r.Read(func(rt *session.Retreat) {
			for _, s := range rt.Slots() {
				if s.Code == code {
					id = s.ID
				}
			}
		})
		return id
	}
	r.Must(session.Insert{After: find("J2S07"), Length: 10, Values: []string{"title_fr", "Point presse"}, At: at, Why: "la radio passe"})
	r.Must(session.Swap{Slot: find("J2S15"), At: at})
	r.Must(session.Drop{Slot: find("J2S10"), At: at})
	r.Must(session.Edit{Item: find("J2S12"), Field: "technique", Value: "à main levée"})
	var text string
	r.Read(func(rt *session.Retreat) { text = textOf(report.Build(rt, report.Options{})) })
	for _, want := range []string{"Point presse", "la radio passe", "ajoutée, 10 min", "16:00 au lieu de 16:45", "retirée", "fiche : Déroulement"} {
		if !strings.Contains(text, want) {
			t.Errorf("nobody reads %q", want)
		}
	}
}
