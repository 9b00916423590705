package main

import (
	"bytes"

	"github.com/spf13/cobra"

	"halqa/session/privacy"
	"halqa/session/report"
)

// reviewCommand packs what readers of the draft get: the draft with the number of every
// item, and forms to comment on them, which import reads back.
func (a *app) reviewCommand() *cobra.Command {
	w := a.words.Command
	var langs, readers, out, accept string
	var asJSON bool
	c := &cobra.Command{
		Use: "review " + w.File + " --out DIR", Short: a.words.Feedback.Review, Args: a.args(1, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			forms, err := a.readersOf(readers)
			if err != nil {
				return err
			}
			o := exportOrder{documents: []report.Document{report.Review}, highest: privacy.Internal, accept: accept}
			if langs != "" {
				if o.langs, err = chosen(a, "lang", langs, report.Langs(), false); err != nil {
					return err
				}
			}
			return a.review(args[0], out, o, forms, asJSON)
		},
	}
	c.Flags().StringVar(&langs, "lang", "", w.DocLangFlag)
	c.Flags().StringVar(&readers, "readers", "", a.words.Feedback.ReadersFlag)
	c.Flags().StringVar(&accept, "accept", "", a.words.Gate.AcceptFlag)
	c.Flags().StringVar(&out, "out", ".", w.OutFlag)
	c.Flags().BoolVar(&asJSON, "json", false, w.JSONFlag)
	return c
}

func (a *app) review(path, dir string, o exportOrder, forms []report.ReviewReader, asJSON bool) error {
	r, file, err := a.look(path)
	if err != nil {
		return err
	}
	defer done(file)
	if len(o.langs) == 0 {
		o.langs = []string{"fr"}
	}
	o.version = max(1, len(r.Editions()))
	o.formats = []string{"md", "docx"}
	parcels, check, err := a.pack(r, o)
	if err != nil {
		return err
	}
	for _, lang := range o.langs {
		options := report.Options{Document: report.Review, Lang: lang, Version: o.version, Highest: o.highest, Place: a.now().Location()}
		for _, form := range forms {
			var data bytes.Buffer
			if err := report.WriteReviewForm(&data, r.Released(o.highest), options, form); err != nil {
				return err
			}
			named := options
			named.Document = "formulaire"
			if form.Code != "" {
				named.Document += report.Document("-" + form.Code)
			}
			parcels = append(parcels, parcel{options: named, format: "csv", name: report.Name(r, named, "csv"), data: data.Bytes()})
		}
	}
	return a.handOver(r, dir, o, parcels, check, asJSON)
}
