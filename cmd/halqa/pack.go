package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/store"
	"halqa/tui/screen"
)

// parcel is one file that waits to be written.
type parcel struct {
	options report.Options
	format  string
	name    string
	data    []byte
	sealed  *store.Sealed // of an archive
}

// job is a document in one language, to be written in some formats.
type job struct {
	options report.Options
	formats []string
}

// jobs are the documents of an order. Of a mixed order each document takes the formats
// that it has.
func (a *app) jobs(r *session.Retreat, o exportOrder) (all []job) {
	langs := o.langs
	if len(langs) == 0 {
		langs = []string{"fr"}
		if lang := r.Profile().Language; slices.Contains(report.Langs(), lang) {
			langs = []string{lang}
		}
	}
	for _, document := range o.documents {
		days := []int{0}
		switch {
		case document.Daily():
			days = a.days(r, o.day)
		case document.ByDay(): // sheets are printed before the days begin
			days = []int{o.day}
		}
		known, langs := report.FormatsOf(document), langs
		if document == report.Ideas { // said in one language
			known, langs = report.ListFormats(), langs[:1]
		}
		formats := slices.DeleteFunc(slices.Clone(o.formats), func(f string) bool { return !slices.Contains(known, f) })
		for _, day := range days {
			for _, lang := range langs {
				options := report.Options{Document: document, Lang: lang, Day: day, Version: o.version, Highest: o.highest, Place: a.now().Location()}
				all = append(all, job{options, formats})
			}
		}
	}
	return all
}

// pack checks the documents of an order and makes them in memory. What leaves for anybody
// is built from the retreat as it is released, and only after somebody answered for what
// the check found.
func (a *app) pack(r *session.Retreat, o exportOrder) ([]parcel, report.Check, error) {
	jobs := a.jobs(r, o)
	out, check := r, report.Check{}
	if o.highest <= privacy.Internal {
		var err error
		if out, check, err = a.clear(r, o, jobs); err != nil {
			return nil, check, err
		}
	}
	var parcels []parcel
	press, total := &report.Press{Styles: o.styles}, 0
	for _, j := range jobs {
		total += len(j.formats)
	}
	for _, j := range jobs {
		for _, format := range j.formats {
			var data bytes.Buffer
			write := press.Render
			if j.options.Document == report.Ideas {
				write = report.WriteIdeas
			}
			if err := write(&data, out, j.options, format); err != nil {
				return nil, check, fmt.Errorf("write the %s of %s: %w", format, j.options.Document, err)
			}
			parcels = append(parcels, parcel{options: j.options, format: format, name: report.Name(r, j.options, format), data: data.Bytes()})
			if o.progress != nil {
				o.progress(len(parcels), total)
			}
		}
	}
	if missing := press.Missing(); len(missing) > 0 && o.remark != nil {
		o.remark(fmt.Sprintf(a.words.Gate.Glyphs, strings.Join(strings.Split(string(missing), ""), " ")))
	}
	return parcels, check, nil
}

// clear checks the documents of an order. They leave when nothing is open or somebody
// said why they may; each prints the result of its own check.
func (a *app) clear(r *session.Retreat, o exportOrder, jobs []job) (*session.Retreat, report.Check, error) {
	inspector := report.NewInspector(r, o.highest)
	checks := make([]report.Check, len(jobs))
	for i, j := range jobs {
		checks[i] = inspector.Inspect(j.options, j.formats...)
	}
	all := report.Together(checks...)
	if all.Open() > 0 && !report.Sentence(o.accept) {
		return nil, all, &heldError{check: all, sentence: a.stopped(all)}
	}
	for i := range jobs {
		jobs[i].options.Clearance = &report.Clearance{Check: checks[i], Reason: o.accept}
	}
	return inspector.Released(), all, nil
}

// heldError means that the check found something that nobody has answered for.
type heldError struct {
	check    report.Check
	sentence string
}

// Error implements error.
func (e *heldError) Error() string { return e.sentence }

// firstFree is the first version of an order under whose names nothing stands in a
// folder.
func (a *app) firstFree(r *session.Retreat, dir string, o exportOrder) int {
	for version := 1; ; version++ {
		o.version = version
		if !slices.ContainsFunc(a.jobs(r, o), func(j job) bool { return j.taken(r, dir) }) {
			return version
		}
	}
}

// taken reports whether a file of a job exists in a folder.
func (j job) taken(r *session.Retreat, dir string) bool {
	return slices.ContainsFunc(j.formats, func(format string) bool {
		_, err := os.Lstat(filepath.Join(dir, report.Name(r, j.options, format)))
		return err == nil
	})
}

// days are the day that was asked for, else every day that has begun, at least the first.
func (a *app) days(r *session.Retreat, day int) []int {
	if day > 0 {
		return []int{day}
	}
	last := session.DateOf(report.Last(r).In(a.now().Location()))
	days := []int{1}
	for _, d := range r.Days() {
		if d.Number >= 2 && d.Number <= 3 && d.Date != "" && d.Date <= last {
			days = append(days, d.Number)
		}
	}
	return days
}

// exporter is how the workspace writes documents: beside the file, under the first
// version that none of them has yet.
func (a *app) exporter(d *desk) screen.Exporter {
	return func(_ context.Context, order screen.Order) ([]string, error) {
		o := exportOrder{
			documents: []report.Document{report.Document(order.Document)}, formats: order.Formats, langs: order.Langs,
			day: order.Day, highest: privacy.Internal, accept: order.Reason, secret: order.Key, progress: order.Progress, remark: order.Remark,
		}
		dir := filepath.Dir(d.file.Path())
		var parcels []parcel
		var err error
		if order.Styles != "" && !filepath.IsAbs(order.Styles) {
			order.Styles = filepath.Join(dir, order.Styles)
		}
		if o.styles, err = a.clientStyles(order.Styles, order.Formats); err != nil {
			_, said := a.explain(err)
			return nil, a.fail("%s", said)
		}
		if order.Profile == archiveProfile {
			d.Read(func(r *session.Retreat) { parcels, err = a.packArchive(r, dir, o) })
		} else {
			o.highest = max(o.highest, profiles[order.Profile])
			d.Read(func(r *session.Retreat) {
				o.version = a.firstFree(r, dir, o)
				parcels, _, err = a.pack(r, o)
			})
		}
		if err == nil {
			err = a.deliver(dir, parcels)
		}
		if err != nil {
			return nil, err
		}
		if o.styles != nil && o.remark != nil {
			o.remark(a.words.Styles.Pages)
		}
		paths := make([]string, len(parcels))
		for i, p := range parcels {
			paths[i] = filepath.Join(dir, p.name)
		}
		return paths, a.verifyArchive(dir, parcels)
	}
}
