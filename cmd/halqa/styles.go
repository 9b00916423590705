package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"halqa/session/report/stylesheet"
)

// styledReport is what export --styles took from a client's document, and what it has not.
type styledReport struct {
	Taken []string `json:"taken"`
	Kept  []string `json:"kept"`
	Fonts []string `json:"fonts"`
}

// styledOf tells of a look in words of files.
func styledOf(s *stylesheet.Sheet) *styledReport {
	if s == nil {
		return nil
	}
	out := styledReport{Taken: []string{}, Kept: []string{}, Fonts: []string{}}
	note := func(part string, there bool) {
		if there {
			out.Taken = append(out.Taken, part)
		} else {
			out.Kept = append(out.Kept, part)
		}
	}
	for _, role := range stylesheet.Roles() {
		style, ok := s.Styles[role]
		note(string(role), ok)
		if ok && !slices.Contains(out.Fonts, style.Font) {
			out.Fonts = append(out.Fonts, style.Font)
		}
	}
	note("table", s.Table != nil)
	note("colours", len(s.Colours) > 0)
	note("page", s.Page != nil)
	return &out
}

// clientStyles reads the look that Word documents of an order shall have; nil without one.
func (a *app) clientStyles(path string, formats []string) (*stylesheet.Sheet, error) {
	if path == "" {
		return nil, nil //nolint:nilnil // Nothing was asked for, and ours is nil.
	}
	if !slices.Contains(formats, "docx") {
		return nil, a.usage(a.words.Styles.Only)
	}
	var data []byte
	err := reading(path, func(r io.Reader) (err error) {
		data, err = io.ReadAll(io.LimitReader(r, stylesheet.MostBytes+1))
		return err
	})
	if err != nil {
		return nil, err
	}
	sheet, err := stylesheet.Read(data)
	if err != nil {
		return nil, a.fail("%s", a.stylesSentence(path, err))
	}
	return sheet, nil
}

// stylesSentence says why a file has no look to give, and what to do.
func (a *app) stylesSentence(path string, err error) string {
	w, name := a.words.Styles, baseName(path)
	form := w.Broken
	switch {
	case errors.Is(err, stylesheet.ErrLarge):
		return fmt.Sprintf(w.Large, name, stylesheet.MostBytes>>20)
	case errors.Is(err, stylesheet.ErrOld):
		form = w.Old
	case errors.Is(err, stylesheet.ErrSecret):
		form = w.Secret
	case errors.Is(err, stylesheet.ErrKind):
		form = w.Kind
	case errors.Is(err, stylesheet.ErrPlain):
		form = w.Plain
	}
	return fmt.Sprintf(form, name)
}

// tellStyles says what was taken from a client's document and what was not in it.
func (a *app) tellStyles(o exportOrder) {
	s := styledOf(o.styles)
	if s == nil {
		return
	}
	w := a.words.Styles
	named := func(parts []string) string {
		words := make([]string, len(parts))
		for i, p := range parts {
			words[i] = w.Parts[p]
		}
		return strings.Join(words, a.words.Words.Comma)
	}
	a.tell(w.Taken, o.stylesFrom, named(s.Taken))
	if len(s.Kept) > 0 {
		a.tell(w.Kept, named(s.Kept))
	}
	a.tell("%s", w.Pages)
}
