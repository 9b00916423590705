package main

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"halqa/session/report"
	"halqa/session/report/stylesheet"
	"halqa/session/text/format"
)

// exportedFile is one line of the JSON value of export.
type exportedFile struct {
	Path     string          `json:"path"`
	Document report.Document `json:"document"`
	Format   string          `json:"format"`
	Lang     string          `json:"lang"`
	Bytes    int             `json:"bytes"`
	SHA256   string          `json:"sha256"`
}

// exportedHold is something that the check tells.
type exportedHold struct {
	Class string `json:"class"`
	Where string `json:"where"` // the short id of an item or the name of a field
	What  string `json:"what"`
	Sort  string `json:"sort,omitempty"` // of what was found in a document; empty for what is held back
	Open  bool   `json:"open,omitempty"` // somebody has to say why it may leave
}

// exportReport is the one JSON value of export.
func (a *app) exportReport(dir string, parcels []parcel, check report.Check, leaves []report.Hold, client *stylesheet.Sheet) any {
	all := struct {
		Files     []exportedFile `json:"files"`
		Preflight []exportedHold `json:"preflight"` // what was found, then what is held back
		Leaves    []exportedHold `json:"leaves"`    // what only people inside may read
		Styles    *styledReport  `json:"styles,omitempty"`
	}{[]exportedFile{}, []exportedHold{}, []exportedHold{}, styledOf(client)}
	for _, p := range parcels {
		sum := sha256.Sum256(p.data)
		all.Files = append(all.Files, exportedFile{filepath.Join(dir, p.name), p.options.Document, p.format, p.options.Lang, len(p.data), hex.EncodeToString(sum[:])})
	}
	for _, alert := range check.Alerts {
		where := alert.Short
		if where == "" {
			where = alert.Field
		}
		all.Preflight = append(all.Preflight, exportedHold{alert.Class.String(), where, a.alertWords(alert), alert.Sort, alert.Open()})
	}
	for _, h := range check.Held {
		all.Preflight = append(all.Preflight, exportedHold{Class: h.Class.String(), Where: h.Where, What: a.heldWords(h)})
	}
	for _, h := range leaves {
		all.Leaves = append(all.Leaves, exportedHold{Class: h.Class.String(), Where: h.Where, What: a.heldWords(h)})
	}
	return all
}

func (a *app) heldWords(h report.Hold) string {
	if h.Label == "" {
		return a.words.Document.Finding + " " + h.Where
	}
	return fmt.Sprintf("%s (%d)", a.words.Fields[h.Label], h.Count)
}

// alertWords is what was found, what it may be and where.
func (a *app) alertWords(alert report.Alert) string {
	w := a.words.Gate
	words := "« " + alert.Words + " »"
	if kind := w.Kinds[string(alert.Kind)]; kind != "" {
		words += " (" + kind + ")"
	}
	if alert.Short != "" {
		words = alert.Short + " " + words
	}
	return words
}

// found says in numbers what a check found.
func (a *app) found(c report.Check) string {
	var all []string
	for _, sort := range []string{report.Personal, report.Decided, report.Small, report.Quoted} {
		if n := c.Count(sort); n > 0 {
			all = append(all, format.Count(string(a.words.Lang), n, a.words.Gate.Sorts[sort]))
		}
	}
	return strings.Join(all, a.words.Words.Comma)
}

// mostTold is how many finds the sentence names that stops an export.
const mostTold = 5

// stopped says what stops an export, and what to do.
func (a *app) stopped(c report.Check) string {
	var open []string
	for _, alert := range c.Alerts {
		if alert.Open() {
			open = append(open, a.alertWords(alert))
		}
	}
	n := len(open)
	said := strings.Join(open[:min(n, mostTold)], a.words.Words.Comma)
	if n > mostTold {
		said += " " + fmt.Sprintf(a.words.Gate.More, n-mostTold)
	}
	return fmt.Sprintf(a.words.Gate.Stopped, said)
}

// warnOpen says which documents of an order, or earlier versions of them, an office
// program has open: it leaves a file of its own beside them.
func (a *app) warnOpen(dir string, parcels []parcel) {
	for _, p := range parcels {
		if inOffice(dir, p.name) {
			a.tell(a.words.Gate.InOffice, filepath.Join(dir, p.name))
		}
	}
}

// inOffice reports whether Word or LibreOffice left its mark beside a document. Word
// writes its own over the first two letters of longer names.
func inOffice(dir, name string) bool {
	marks := []string{"~$" + name, ".~lock." + name + "#"}
	if runes := []rune(name); len(runes) > 8 {
		marks = append(marks, "~$"+string(runes[2:]))
	}
	for _, mark := range marks {
		if _, err := os.Lstat(filepath.Join(dir, mark)); !errors.Is(err, os.ErrNotExist) {
			return err == nil
		}
	}
	return false
}
