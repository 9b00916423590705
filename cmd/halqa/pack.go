package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"slices"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/tui/screen"
)

// parcel is one file that waits to be written.
type parcel struct {
	options report.Options
	format  string
	name    string
	data    []byte
}

// pack makes the documents of an order in memory.
func (a *app) pack(r *session.Retreat, o exportOrder) ([]parcel, error) {
	if len(o.langs) == 0 {
		o.langs = []string{"fr"}
		if lang := r.Profile().Language; slices.Contains(report.Langs(), lang) {
			o.langs = []string{lang}
		}
	}
	var parcels []parcel
	for _, document := range o.documents {
		days := []int{0}
		switch {
		case document.Daily():
			days = a.days(r, o.day)
		case document.ByDay(): // sheets are printed before the days begin
			days = []int{o.day}
		}
		for _, day := range days {
			for _, lang := range o.langs {
				options := report.Options{Document: document, Lang: lang, Day: day, Version: o.version, Highest: o.highest, Place: a.now().Location()}
				for _, format := range o.formats {
					if !slices.Contains(report.FormatsOf(document), format) {
						continue // only what has dates is a calendar
					}
					var data bytes.Buffer
					if err := report.Render(&data, r, options, format); err != nil {
						return nil, err
					}
					parcels = append(parcels, parcel{options, format, report.Name(r, options, format), data.Bytes()})
				}
			}
		}
	}
	return parcels, nil
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
			documents: []report.Document{report.Document(order.Document)}, formats: order.Formats,
			langs: order.Langs, day: order.Day, highest: privacy.Internal, version: 1,
		}
		if highest, ok := profiles[order.Profile]; ok {
			o.highest = highest
		}
		dir := filepath.Dir(d.file.Path())
		for {
			var parcels []parcel
			var err error
			d.Read(func(r *session.Retreat) { parcels, err = a.pack(r, o) })
			if err != nil {
				return nil, err
			}
			taken := slices.ContainsFunc(parcels, func(p parcel) bool {
				_, err := os.Lstat(filepath.Join(dir, p.name))
				return err == nil
			})
			if taken {
				o.version++
				continue
			}
			if err := a.deliver(dir, parcels); err != nil {
				return nil, err
			}
			paths := make([]string, len(parcels))
			for i, p := range parcels {
				paths[i] = filepath.Join(dir, p.name)
			}
			return paths, nil
		}
	}
}
