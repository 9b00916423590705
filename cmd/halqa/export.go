package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
)

// everything stands for all documents, or all formats.
const everything = "all"

// The profiles say how far documents may travel.
var profiles = map[string]privacy.Class{"diffusion": privacy.Internal, "interne": privacy.Confidential}

// exportOrder is what export was asked for.
type exportOrder struct {
	documents []report.Document
	formats   []string
	langs     []string
	day       int // 0 is every day that has begun
	highest   privacy.Class
	version   int
}

// exportCommand writes documents of a retreat, all or none of them.
func (a *app) exportCommand() *cobra.Command {
	w := a.words.Command
	var documents, formats, langs, profile, out string
	var day int
	var asJSON bool
	c := &cobra.Command{
		Use: "export " + w.File + " --document rapport", Short: w.Export, Args: a.args(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			if documents == string(report.Ideas) {
				if !c.Flags().Changed("format") {
					formats = report.ListFormats()[0]
				}
				order, err := a.listOrder(formats, langs, profile)
				if err != nil {
					return err
				}
				return a.exportIdeas(args[0], out, order, asJSON)
			}
			order, err := a.exportOrder(documents, formats, langs, profile, day)
			if err != nil {
				return err
			}
			return a.export(args[0], out, order, asJSON)
		},
	}
	c.Flags().StringVar(&documents, "document", string(report.Report), w.DocumentFlag)
	c.Flags().StringVar(&formats, "format", report.Formats()[0], w.FormatFlag)
	c.Flags().StringVar(&langs, "lang", "", w.DocLangFlag)
	c.Flags().IntVar(&day, "day", 0, w.DayFlag)
	c.Flags().StringVar(&profile, "profile", "diffusion", w.ProfileFlag)
	c.Flags().StringVar(&out, "out", ".", w.OutFlag)
	c.Flags().BoolVar(&asJSON, "json", false, w.JSONFlag)
	return c
}

// exportOrder reads the flags. What it does not know is refused with what it does.
func (a *app) exportOrder(documents, formats, langs, profile string, day int) (o exportOrder, err error) {
	var ok bool
	if o.highest, ok = profiles[profile]; !ok {
		return o, a.oneOf("profile", profile, []string{"diffusion", "interne"})
	}
	if day < 0 || day > 3 {
		return o, a.oneOf("day", strconv.Itoa(day), []string{"1", "2", "3"})
	}
	o.day, o.version = day, 1
	if o.documents, err = chosen(a, "document", documents, report.Documents(), true); err != nil {
		return o, err
	}
	if o.formats, err = chosen(a, "format", formats, report.FormatsOf(o.documents...), true); err != nil {
		return o, err
	}
	if langs != "" {
		o.langs, err = chosen(a, "lang", langs, report.Langs(), false)
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
			names := make([]string, len(known))
			for i, k := range known {
				names[i] = string(k)
			}
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

func (a *app) oneOf(flag, value string, known []string) error {
	w := a.words
	return a.usage(fmt.Sprintf(w.Command.OneOf, flag, strings.Join(known, w.Words.Comma), value))
}

// export writes the documents of a file into a folder and says what it wrote and what it
// held back.
func (a *app) export(path, dir string, o exportOrder, asJSON bool) error {
	r, file, err := a.look(path)
	if err != nil {
		return err
	}
	defer done(file)
	parcels, err := a.pack(r, o)
	if err != nil {
		return err
	}
	return a.handOver(r, dir, o, parcels, asJSON)
}

// handOver writes files into a folder and says what was written and what was held back.
func (a *app) handOver(r *session.Retreat, dir string, o exportOrder, parcels []parcel, asJSON bool) error {
	a.path = dir
	if err := a.deliver(dir, parcels); err != nil {
		return err
	}
	held, leaves := report.Held(r, o.highest), report.Leaves(r, o.documents, o.highest)
	if asJSON {
		return a.printJSON(a.exportReport(dir, parcels, held, leaves))
	}
	for _, p := range parcels {
		if _, err := fmt.Fprintln(a.out, filepath.Join(dir, p.name)); err != nil {
			return err
		}
	}
	a.tellHolds(a.words.Command.HeldBack, held)
	a.tellHolds(a.words.Lists.Leaves, leaves)
	return nil
}

// tellHolds says what is held back, or leaves, in one sentence.
func (a *app) tellHolds(form string, holds []report.Hold) {
	if len(holds) == 0 {
		return
	}
	what := make([]string, len(holds))
	for i, h := range holds {
		what[i] = a.heldWords(h)
	}
	a.tell(form, strings.Join(what, a.words.Words.Comma))
}

// exportReport is the one JSON value of export.
func (a *app) exportReport(dir string, parcels []parcel, held, leaves []report.Hold) any {
	type file struct {
		Path     string          `json:"path"`
		Document report.Document `json:"document"`
		Format   string          `json:"format"`
		Lang     string          `json:"lang"`
		Bytes    int             `json:"bytes"`
		SHA256   string          `json:"sha256"`
	}
	type hold struct {
		Class string `json:"class"`
		Where string `json:"where"`
		What  string `json:"what"`
	}
	all := struct {
		Files     []file `json:"files"`
		Preflight []hold `json:"preflight"` // held back
		Leaves    []hold `json:"leaves"`    // what only people inside may read
	}{[]file{}, []hold{}, []hold{}}
	for _, p := range parcels {
		sum := sha256.Sum256(p.data)
		all.Files = append(all.Files, file{filepath.Join(dir, p.name), p.options.Document, p.format, p.options.Lang, len(p.data), hex.EncodeToString(sum[:])})
	}
	for _, h := range held {
		all.Preflight = append(all.Preflight, hold{h.Class.String(), h.Where, a.heldWords(h)})
	}
	for _, h := range leaves {
		all.Leaves = append(all.Leaves, hold{h.Class.String(), h.Where, a.heldWords(h)})
	}
	return all
}

func (a *app) heldWords(h report.Hold) string {
	if h.Idea {
		return a.words.Document.Idea + " " + h.Where
	}
	if h.Label == "" {
		return a.words.Document.Finding + " " + h.Where
	}
	return fmt.Sprintf("%s (%d)", a.words.Fields[h.Label], h.Count)
}
