// Package report turns a retreat into the documents that people take home: the report,
// the strategic plan and the record of a day.
//
// A document is built once, as one tree of halqa/session/report/doc, and written in any
// format from it. What people said stays in the language in which it was said, with its
// direction; headings and generated sentences are in the language asked for.
//
// # Why
//
// A section without anything in it is left out: what is missing stands at the front,
// under "à compléter", where it can be acted upon. No person is ever named: people are
// counted, and those in charge are roles. Nothing is read from a clock: the same retreat
// gives the same bytes, dated by its last event.
//
// # Imports
//
// The package is pure. It may import halqa/session and what is below it, and
// halqa/assets for words.
package report

import (
	"fmt"
	"time"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report/doc"
)

// Document names what can be built.
type Document string

// The documents. Their names are those of the command line and of files.
const (
	Report Document = "rapport" // the whole retreat
	Plan   Document = "plan"    // the strategic plan
	// Synthesis is the plan on two pages.
	Synthesis Document = "synthese"
	// DataSheet is one page about the personal data that the file holds.
	DataSheet Document = "traitement"
	Minutes   Document = "releve"  // one day on two pages, in French and in Arabic
	Running   Document = "deroule" // the agenda, a page for each day; also as a calendar
	// Ballots are the papers of polls that are not counted yet, and generic ones.
	Ballots  Document = "bulletins"
	Seats    Document = "groupes"          // lists of tables and cards for their doors
	Presence Document = "presence"         // sheets to sign, by day and college
	Feedback Document = "retours"          // what became of the comments on the draft
	Protocol Document = "pv"               // the record of the vote on the plan, to be signed
	Cards    Document = "constats"         // findings that hang in the room
	Sheets   Document = "fiches"           // what tables fill in, by day
	Surveys  Document = "questionnaires"   // of the evaluation, by day
	Mission  Document = "travail"          // the work plan; also as a calendar
	Roadmap  Document = "feuille-de-route" // what the organisation gets before the three days
	Guides   Document = "guides"           // of interviews and focus groups
	Note     Document = "note"             // the technical proposal; nothing confidential, whatever is asked for
	// SupportLog is who asked for what after the three days; also as a table. All of it is
	// confidential.
	SupportLog Document = "soutien"
)

// Documents lists the documents.
func Documents() []Document {
	return []Document{Report, Plan, Synthesis, DataSheet, Minutes, Running, Ballots, Seats, Feedback, Protocol, Presence, Cards, Sheets, Surveys, Guides, Mission, Roadmap, Note, SupportLog}
}

// Langs lists the languages in which documents are asked for.
func Langs() []string { return []string{"fr", "ar"} }

// Options say which document is wanted.
type Options struct {
	Document Document       // the report when empty
	Lang     string         // of headings and sentences: fr, ar or en
	Day      int            // of the minutes, 1 to 3; of what is printed for the room, 0 for all
	Version  int            // from 1; 0 counts as 1
	Highest  privacy.Class  // what may be in it; Public counts as Internal
	Place    *time.Location // where hours are told; nil is UTC

	// Clearance is what a check found and a person answered: it is printed in the annex.
	Clearance *Clearance
}

func (o Options) complete() Options {
	if o.Document == "" {
		o.Document = Report
	}
	if o.Lang == "" {
		o.Lang = "fr"
	}
	o.Day = min(max(o.Day, 0), 3)
	if o.Document.Daily() || !o.Document.ByDay() {
		o.Day = max(o.Day, 1)
	}
	o.Version = max(o.Version, 1)
	o.Highest = min(max(o.Highest, privacy.Internal), privacy.Sensitive)
	if o.Document == Note { // goes to people before a contract
		o.Highest = privacy.Internal
	}
	if o.Place == nil {
		o.Place = time.UTC
	}
	return o
}

// Build makes the document of a retreat. The same retreat and options give an equal tree.
func Build(r *session.Retreat, o Options) *doc.Doc {
	b := newBuilder(r, o.complete())
	d := &doc.Doc{Meta: b.meta()}
	switch b.o.Document {
	case Minutes:
		d.Sections = b.minutes()
	case Plan:
		d.Sections = b.plan()
	case Synthesis:
		d.Sections = b.synthesis()
	case DataSheet:
		d.Sections = b.dataSheet()
	case Ballots:
		d.Sections = b.ballots()
	case Running:
		d.Sections = b.runSheet()
	case Seats:
		d.Sections = b.seats()
	case Presence:
		d.Sections = b.presence()
	case Review:
		d.Sections = b.review()
	case Feedback:
		d.Sections = b.feedback()
	case Protocol:
		d.Sections = b.protocol()
	case Mission:
		d.Sections = b.mission()
	case Roadmap:
		d.Sections = b.roadmap()
	case Note:
		d.Sections = b.proposal()
	case SupportLog:
		d.Sections = b.supportLog()
	case Surveys:
		d.Sections = b.surveys()
	case Cards:
		d.Sections = b.cards()
	case Guides:
		d.Sections = b.guideSections()
	case Sheets:
		d.Sections = b.workSheets()
	case Report:
		d.Sections = b.report()
	case Ideas: // a list for machines, see [WriteIdeas]
	}
	return b.finished(d)
}

// finished is a tree without what the document may not hold.
func (b *builder) finished(d *doc.Doc) *doc.Doc {
	b.cleared(d)
	for i := range d.Sections {
		for j, block := range d.Sections[i].Blocks {
			d.Sections[i].Blocks[j] = internal(block)
		}
	}
	d = d.Limit(doc.Class(b.o.Highest))
	settleRefs(d)
	return d
}

// internal tags what has no class: nothing of a retreat is public until people say so.
func internal(block doc.Block) doc.Block {
	switch v := block.(type) {
	case doc.Para:
		v.Class = max(v.Class, doc.C1)
		return v
	case doc.List:
		v.Class = max(v.Class, doc.C1)
		return v
	case doc.Table:
		v.Class = max(v.Class, doc.C1)
		return v
	case doc.Callout:
		v.Class = max(v.Class, doc.C1)
		return v
	case doc.Gantt:
		v.Class = max(v.Class, doc.C1)
		return v
	case doc.BarChart:
		v.Class = max(v.Class, doc.C1)
		return v
	case doc.Image:
		v.Class = max(v.Class, doc.C1)
		return v
	}
	return block
}

// Name is what the file of a document is called, as in
// MS2_releve-j2_fr_v1_2026-12-10.docx. The date is that of the last event.
func Name(r *session.Retreat, o Options, ext string) string {
	o = o.complete()
	what := string(o.Document)
	if o.Document.ByDay() && o.Day > 0 {
		what = fmt.Sprintf("%s-j%d", what, o.Day)
	}
	return fmt.Sprintf("MS2_%s_%s_v%d_%s.%s", what, o.Lang, o.Version, session.DateOf(Last(r).In(o.Place)), ext)
}

// Last is when something happened last, in UTC; the beginning of the calendar of files when
// nothing has, because a zip file knows no earlier date.
func Last(r *session.Retreat) time.Time {
	last := time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)
	for _, entry := range r.History() {
		if n := len(entry.Events); n > 0 {
			if t := entry.Events[n-1].ID.Time(); t.After(last) {
				last = t
			}
		}
	}
	return last.UTC()
}
