package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/tui/screen"
)

// everything stands for all documents, or all formats.
const everything = "all"

// The profiles say how far documents may travel.
var profiles = map[string]privacy.Class{"diffusion": privacy.Internal}

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
		RunE: func(_ *cobra.Command, args []string) error {
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
		return o, a.oneOf("profile", profile, []string{"diffusion"})
	}
	if day < 0 || day > 3 {
		return o, a.oneOf("day", strconv.Itoa(day), []string{"1", "2", "3"})
	}
	o.day, o.version = day, 1
	if o.documents, err = chosen(a, "document", documents, report.Documents(), true); err != nil {
		return o, err
	}
	if o.formats, err = chosen(a, "format", formats, report.Formats(), true); err != nil {
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
	defer file.Close()
	parcels, err := a.pack(r, o)
	if err != nil {
		return err
	}
	a.path = dir
	if err := a.deliver(dir, parcels); err != nil {
		return err
	}
	held := report.Held(r, o.highest)
	if asJSON {
		return a.printJSON(a.exportReport(dir, parcels, held))
	}
	for _, p := range parcels {
		fmt.Fprintln(a.out, filepath.Join(dir, p.name))
	}
	if len(held) > 0 {
		var what []string
		for _, h := range held {
			what = append(what, a.heldWords(h))
		}
		a.tell(a.words.Command.HeldBack, strings.Join(what, a.words.Words.Comma))
	}
	return nil
}

// exportReport is the one JSON value of export.
func (a *app) exportReport(dir string, parcels []parcel, held []report.Hold) any {
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
		Preflight []hold `json:"preflight"`
	}{[]file{}, []hold{}}
	for _, p := range parcels {
		sum := sha256.Sum256(p.data)
		all.Files = append(all.Files, file{filepath.Join(dir, p.name), p.options.Document, p.format, p.options.Lang, len(p.data), hex.EncodeToString(sum[:])})
	}
	for _, h := range held {
		all.Preflight = append(all.Preflight, hold{h.Class.String(), h.Where, a.heldWords(h)})
	}
	return all
}

func (a *app) heldWords(h report.Hold) string {
	if h.Label == "" {
		return a.words.Document.Finding + " " + h.Where
	}
	return fmt.Sprintf("%s (%d)", a.words.Fields[h.Label], h.Count)
}

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
		if document == report.Minutes {
			days = a.days(r, o.day)
		}
		for _, day := range days {
			for _, lang := range o.langs {
				options := report.Options{Document: document, Lang: lang, Day: day, Version: o.version, Highest: o.highest, Place: a.now().Location()}
				d := report.Build(r, options)
				for _, format := range o.formats {
					var data bytes.Buffer
					if err := report.Write(&data, d, format); err != nil {
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

// deliver writes files into a folder, all or none, and never over another file. Names are
// opened inside the folder, so that a link that waits there leads nowhere.
func (a *app) deliver(dir string, parcels []parcel) (err error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return a.refused(dir, err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return a.refused(dir, err)
	}
	defer root.Close()
	for _, p := range parcels {
		if _, err := root.Lstat(p.name); err == nil {
			return a.fail(a.words.Command.Exists, filepath.Join(dir, p.name))
		}
	}
	drafts := make([]string, 0, len(parcels))
	var written []string
	defer func() {
		for _, name := range drafts {
			_ = root.Remove(name)
		}
		if err != nil {
			for _, name := range written {
				_ = root.Remove(name)
			}
		}
	}()
	for _, p := range parcels {
		draft := ".halqa-" + rand.Text()
		drafts = append(drafts, draft)
		if err := writeNew(root, draft, p.data); err != nil {
			return a.refused(dir, err)
		}
	}
	for i, p := range parcels {
		switch err := publish(root, drafts[i], p); {
		case errors.Is(err, fs.ErrExist):
			return a.fail(a.words.Command.Exists, filepath.Join(dir, p.name))
		case err != nil:
			return a.refused(dir, err)
		}
		written = append(written, p.name)
	}
	syncFolder(root)
	return nil
}

// publish gives a finished file its name. A link never replaces a file; where there are
// no links, as on a FAT stick, the bytes are written again under a name that must be new.
func publish(root *os.Root, draft string, p parcel) error {
	err := root.Link(draft, p.name)
	if err == nil || errors.Is(err, fs.ErrExist) {
		return err
	}
	return writeNew(root, p.name, p.data)
}

// writeNew writes a file that must not exist and waits until it is on the disk.
func writeNew(root *os.Root, name string, data []byte) error {
	f, err := root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		_ = root.Remove(name) // half a document is none
	}
	return err
}

// syncFolder makes new names durable where folders can be synced.
func syncFolder(root *os.Root) {
	if folder, err := root.Open("."); err == nil {
		_ = folder.Sync()
		_ = folder.Close()
	}
}

// refused names the reasons for which a folder takes nothing.
func (a *app) refused(dir string, err error) error {
	switch {
	case errors.Is(err, syscall.ENOSPC):
		return fmt.Errorf("write into %s: %w: %w", dir, session.ErrDiskFull, err)
	case errors.Is(err, syscall.EROFS):
		return fmt.Errorf("write into %s: %w: %w", dir, session.ErrReadOnly, err)
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.ENOTDIR):
		return &exit{code: exitNoRoom, sentence: fmt.Sprintf(a.words.Command.NoPermission, dir), err: err}
	}
	return fmt.Errorf("write into %s: %w", dir, err)
}
