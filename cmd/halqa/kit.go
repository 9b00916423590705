package main

import (
	"strconv"

	"github.com/spf13/cobra"

	"halqa/session"
	"halqa/session/report"
)

// kitFormats are those in which papers are printed, or changed before that.
var kitFormats = []string{"docx", "md"}

// kitCommand writes the papers of one day, all or none of them.
func (a *app) kitCommand() *cobra.Command {
	w := a.words
	var langs, profile, out, accept string
	var day int
	var asJSON bool
	c := &cobra.Command{
		Use: "kit " + w.Command.File + " --day N", Short: w.Kit.Command, Args: a.args(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			if day < 1 || day > 3 {
				return a.oneOf("day", strconv.Itoa(day), []string{"1", "2", "3"})
			}
			o := exportOrder{formats: kitFormats, day: day, version: 1, langs: report.Langs(), accept: accept}
			var ok bool
			if o.highest, ok = profiles[profile]; !ok || profile == archiveProfile {
				return a.oneOf("profile", profile, []string{"diffusion", "interne"})
			}
			if langs != "both" {
				known, err := chosen(a, "lang", langs, append(report.Langs(), "both"), false)
				if err != nil {
					return err
				}
				o.langs = known
			}
			return a.kit(args[0], out, o, asJSON)
		},
	}
	c.Flags().IntVar(&day, "day", 0, w.Kit.Day)
	c.Flags().StringVar(&langs, "lang", "both", w.Kit.Lang)
	c.Flags().StringVar(&profile, "profile", "diffusion", w.Kit.Profile)
	c.Flags().StringVar(&accept, "accept", "", a.words.Gate.AcceptFlag)
	c.Flags().StringVar(&out, "out", ".", w.Command.OutFlag)
	c.Flags().BoolVar(&asJSON, "json", false, w.Command.JSONFlag)
	return c
}

// kit writes what a day needs on paper into a folder. What holds both languages anyway is
// written once.
func (a *app) kit(path, dir string, o exportOrder, asJSON bool) error {
	r, file, err := a.look(path)
	if err != nil {
		return err
	}
	defer done(file)
	if !hasDay(r, o.day) {
		return a.fail(a.words.Kit.NoDay, o.day)
	}
	o.documents = report.Kit(r, o.day)
	var parcels []parcel
	var checks []report.Check
	for _, document := range o.documents {
		one := o
		one.documents = []report.Document{document}
		if document.Bilingual() {
			one.langs = o.langs[:1]
		}
		papers, check, err := a.pack(r, one)
		if err != nil {
			return err
		}
		parcels, checks = append(parcels, papers...), append(checks, check)
	}
	return a.handOver(r, dir, o, parcels, report.Together(checks...), asJSON)
}

// hasDay reports that the agenda has a day of that number.
func hasDay(r *session.Retreat, number int) bool {
	for _, d := range r.Days() {
		if d.Number == number {
			return true
		}
	}
	return false
}
