package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/session/report/stylesheet"
)

// everything stands for all documents, or all formats.
const everything = "all"

// nextVersion stands for the first version that no file has yet.
const nextVersion = "next"

// The profiles say how far documents may travel.
var profiles = map[string]privacy.Class{"diffusion": privacy.Internal, "interne": privacy.Confidential, archiveProfile: privacy.Sensitive}

// exportOrder is what export was asked for.
type exportOrder struct {
	documents  []report.Document
	formats    []string
	langs      []string
	day        int // 0 is every day that has begun
	highest    privacy.Class
	version    int    // 0 is the first that no file has yet
	accept     string // why what the check found may leave
	archive    bool
	secret     string            // of an archive
	recipients []string          // likewise: keys of age
	styles     *stylesheet.Sheet // of Word documents, nil for ours
	stylesFrom string            // name of the file they are from
	progress   func(made, all int)
	remark     func(string)
}

// exportFlags are the flags as people typed them.
type exportFlags struct {
	documents, formats, langs, profile, out, version, accept, styles string
	recipients                                                       []string
	day                                                              int
	asJSON                                                           bool
}

// exportCommand writes documents of a retreat, all or none of them.
func (a *app) exportCommand() *cobra.Command {
	w := a.words.Command
	var f exportFlags
	c := &cobra.Command{
		Use: "export " + w.File + " --document rapport", Short: w.Export, Args: a.args(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			if f.documents == string(report.Ideas) && !c.Flags().Changed("format") {
				f.formats = report.ListFormats()[0]
			}
			order, err := a.exportOrder(f)
			if err != nil {
				return err
			}
			if c.Flags().Changed("accept") && !report.Sentence(f.accept) {
				return a.usage("--accept" + w.Colon + a.words.Gate.Sentence)
			}
			if order.styles, err = a.clientStyles(f.styles, order.formats); err != nil {
				return err
			}
			order.stylesFrom = baseName(f.styles)
			return a.export(args[0], f.out, order, f.asJSON)
		},
	}
	c.Flags().StringVar(&f.documents, "document", string(report.Report), fmt.Sprintf(w.DocumentFlag, strings.Join(texts(report.Documents()), a.words.Words.Comma)))
	c.Flags().StringVar(&f.formats, "format", report.Formats()[0], w.FormatFlag)
	c.Flags().StringVar(&f.langs, "lang", "", w.DocLangFlag)
	c.Flags().IntVar(&f.day, "day", 0, w.DayFlag)
	c.Flags().StringVar(&f.profile, "profile", "diffusion", w.ProfileFlag)
	c.Flags().StringVar(&f.accept, "accept", "", a.words.Gate.AcceptFlag)
	c.Flags().StringVar(&f.version, "version", "1", a.words.Gate.VersionFlag)
	c.Flags().StringSliceVar(&f.recipients, "recipient", nil, a.words.Gate.RecipientFlag)
	c.Flags().StringVar(&f.styles, "styles", "", a.words.Styles.Flag)
	c.Flags().StringVar(&f.out, "out", ".", w.OutFlag)
	c.Flags().BoolVar(&f.asJSON, "json", false, w.JSONFlag)
	return c
}

// exportOrder reads the flags. What it does not know is refused with what it does.
func (a *app) exportOrder(f exportFlags) (o exportOrder, err error) {
	var ok bool
	if o.highest, ok = profiles[f.profile]; !ok {
		return o, a.oneOf("profile", f.profile, []string{"diffusion", "interne", archiveProfile})
	}
	if f.day < 0 || f.day > 3 {
		return o, a.oneOf("day", strconv.Itoa(f.day), []string{"1", "2", "3"})
	}
	if f.version != nextVersion {
		if o.version, err = strconv.Atoi(f.version); err != nil || o.version < 1 || o.version > 999 {
			return o, a.oneOf("version", f.version, []string{"1", "2", "…", nextVersion})
		}
	}
	o.day, o.accept, o.recipients, o.archive = f.day, f.accept, f.recipients, f.profile == archiveProfile
	if len(f.recipients) > 0 && !o.archive {
		return o, a.usage(a.words.Gate.RecipientOnly)
	}
	known, formats := report.Documents(), []string(nil)
	if f.documents == string(report.Ideas) {
		known, formats = []report.Document{report.Ideas}, report.ListFormats()
	}
	if o.documents, err = chosen(a, "document", f.documents, known, true); err != nil {
		return o, err
	}
	if formats == nil {
		formats = report.FormatsOf(o.documents...)
	}
	if o.formats, err = chosen(a, "format", f.formats, formats, true); err != nil {
		return o, err
	}
	if f.langs != "" {
		o.langs, err = chosen(a, "lang", f.langs, report.Langs(), false)
	}
	return o, err
}

// chosen reads a list separated by commas, each from a list of known values.
func chosen[S ~string](a *app, flag, list string, known []S, all bool) ([]S, error) {
	if all && list == everything {
		return known, nil
	}
	var some []S
	for name := range strings.SplitSeq(list, ",") {
		value := S(strings.TrimSpace(name))
		if !slices.Contains(known, value) {
			names := texts(known)
			if all {
				names = append(names, everything)
			}
			return nil, a.oneOf(flag, string(value), names)
		}
		if !slices.Contains(some, value) {
			some = append(some, value)
		}
	}
	return some, nil
}

// texts are values as people type them.
func texts[S ~string](known []S) []string {
	names := make([]string, len(known))
	for i, k := range known {
		names[i] = string(k)
	}
	return names
}

func (a *app) oneOf(flag, value string, known []string) error {
	w := a.words
	return a.usage(fmt.Sprintf(w.Command.OneOf, flag, strings.Join(known, w.Words.Comma), value))
}

// export writes the documents of a file into a folder and says what it wrote, what it
// held back and what the check found.
func (a *app) export(path, dir string, o exportOrder, asJSON bool) error {
	r, file, err := a.look(path)
	if err != nil {
		return err
	}
	defer done(file)
	if o.archive {
		return a.exportArchive(r, dir, o, asJSON)
	}
	if o.version == 0 {
		o.version = a.firstFree(r, dir, o)
	}
	o.remark = func(s string) { a.tell("%s", s) }
	parcels, check, err := a.pack(r, o)
	var held *heldError
	if errors.As(err, &held) && asJSON {
		if err := a.printJSON(a.exportReport(dir, nil, check, nil, o.styles)); err != nil {
			return err
		}
	}
	if err != nil {
		return err
	}
	return a.handOver(r, dir, o, parcels, check, asJSON)
}

// exportArchive writes everything, encrypted, and opens it again.
func (a *app) exportArchive(r *session.Retreat, dir string, o exportOrder, asJSON bool) (err error) {
	if len(o.recipients) == 0 {
		if o.secret, err = a.newSecret(); err != nil {
			return err
		}
	}
	parcels, err := a.packArchive(r, dir, o)
	if err != nil {
		return err
	}
	if err := a.handOver(r, dir, o, parcels, report.Check{}, asJSON); err != nil {
		return err
	}
	return a.verifyArchive(dir, parcels)
}

// handOver writes files into a folder and says what was written and what was held back.
func (a *app) handOver(r *session.Retreat, dir string, o exportOrder, parcels []parcel, check report.Check, asJSON bool) error {
	a.path = dir
	a.warnOpen(dir, parcels)
	if err := a.deliver(dir, parcels); err != nil {
		return err
	}
	check.Held = report.Held(r, o.highest)
	leaves := report.Leaves(r, o.documents, o.highest)
	if asJSON {
		return a.printJSON(a.exportReport(dir, parcels, check, leaves, o.styles))
	}
	for _, p := range parcels {
		if _, err := fmt.Fprintln(a.out, filepath.Join(dir, p.name)); err != nil {
			return err
		}
	}
	if len(check.Alerts) > 0 {
		a.tell("%s", a.words.Gate.Title+a.words.Command.Colon+a.found(check)+".")
	}
	a.tellStyles(o)
	if !o.archive {
		a.tellHolds(a.words.Command.HeldBack, check.Held)
		a.tellHolds(a.words.Lists.Leaves, leaves)
	}
	return nil
}

// tellHolds says what is held back, or leaves: a line for each kind of data.
func (a *app) tellHolds(form string, holds []report.Hold) {
	if len(holds) == 0 {
		return
	}
	by := map[string][]string{}
	for _, h := range holds {
		what := h.Where // the line says that it is a finding
		if h.Label != "" {
			what = a.heldWords(h)
		}
		by[h.Type()] = append(by[h.Type()], what)
	}
	var lines strings.Builder
	for _, t := range session.Schema() {
		if what := by[t.Name]; what != nil {
			lines.WriteString("\n  " + a.words.Issue.Sheet.Kinds[t.Name] + a.words.Command.Colon + strings.Join(what, a.words.Words.Comma))
		}
	}
	a.tell(form, lines.String())
}
