package report

import (
	"fmt"
	"slices"

	"halqa/session"
	"halqa/session/report"
	"halqa/tui/screen"
)

// offers are the documents, in the order in which arrows walk through them: a daily one
// stands there once for each day.
func offers() []screen.Order {
	var all []screen.Order
	for _, d := range report.Documents() {
		if !d.Daily() {
			all = append(all, screen.Order{Document: string(d)})
			continue
		}
		for day := 1; day <= retreatDays; day++ {
			all = append(all, screen.Order{Document: string(d), Day: day})
		}
	}
	return all
}

// retreatDays is how many days have minutes.
const retreatDays = 3

// offer chooses a document.
func (s *Screen) offer(d report.Document, day int) {
	for i, o := range offers() {
		if o.Document == string(d) && (o.Day == day || o.Day == 0) {
			s.chosen[document] = i
		}
	}
}

// order is what the choices add up to.
func (s *Screen) order() screen.Order {
	o := offers()[s.chosen[document]]
	o.Profile = profiles[s.chosen[profile]]
	o.Langs = report.Langs()
	if i := s.chosen[language]; i < len(o.Langs) {
		o.Langs = o.Langs[i : i+1]
	}
	for _, ext := range s.formats() {
		if s.marked[ext] {
			o.Formats = append(o.Formats, ext)
		}
	}
	if s.wordChosen() {
		o.Styles = s.styles
	}
	if len(o.Formats) == 0 { // what was marked is none that this document has
		o.Formats = s.formats()[:1]
	}
	return o
}

// filesOf writes down the names of the files that the order would give.
func (s *Screen) filesOf(r *session.Retreat, order screen.Order) {
	s.names = s.names[:0]
	if order.Profile == "archive" {
		s.names = append(s.names, "MS2_archive_v1_"+string(session.DateOf(report.Last(r)))+".zip.age")
		return
	}
	for _, lang := range order.Langs {
		for _, ext := range order.Formats {
			s.names = append(s.names, report.Name(r, report.Options{
				Document: report.Document(order.Document), Lang: lang, Day: order.Day, Place: s.env.Now().Location(),
			}, ext))
		}
	}
}

// offered is the document that is chosen.
func (s *Screen) offered() report.Document {
	return report.Document(offers()[s.chosen[document]].Document)
}

// formats are those of the chosen document.
func (s *Screen) formats() []string { return report.FormatsOf(s.offered()) }

// choices is how many values a setting has. Of a document that holds both languages only
// which comes first can be chosen.
func (s *Screen) choices(of setting) int {
	switch of {
	case document:
		return len(offers())
	case profile:
		return len(profiles)
	case format:
		return len(s.formats())
	case language, settings:
	}
	if s.offered().Bilingual() {
		return len(report.Langs())
	}
	return len(report.Langs()) + 1
}

// value is what a setting shows.
func (s *Screen) value(of setting) string {
	w, names := s.env.Words.Report, s.env.Words.Deliverables
	i := s.chosen[of]
	switch of {
	case document:
		return s.title(offers()[i])
	case profile:
		return names.Profiles[profiles[i]]
	case format:
		return names.Format(s.formats()[i])
	case language, settings:
	}
	if s.offered().Bilingual() {
		return []string{w.FrenchFirst, w.ArabicFirst}[min(i, 1)]
	}
	return []string{w.French, w.Arabic, w.Both}[i]
}

// title is what a document is called.
func (s *Screen) title(o screen.Order) string {
	name := s.env.Words.Deliverables.Document(o.Document)
	if report.Document(o.Document).Daily() {
		name += s.env.Words.Words.Comma + fmt.Sprintf(s.env.Words.Words.Day, o.Day)
	}
	return name
}

// mark takes the format under the cursor into the order or out of it; the last one stays.
func (s *Screen) mark() {
	ext := s.formats()[s.chosen[format]]
	chosen := s.order().Formats
	if slices.Contains(chosen, ext) && len(chosen) == 1 {
		return
	}
	was := slices.Contains(chosen, ext)
	for _, known := range chosen { // what stood for an empty choice is a choice now
		s.marked[known] = true
	}
	s.marked[ext] = !was
	s.written = nil
	s.Sync()
}

// markAll takes every format into the order.
func (s *Screen) markAll() {
	for _, ext := range s.formats() {
		s.marked[ext] = true
	}
	s.written = nil
	s.Sync()
}
