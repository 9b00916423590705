package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"halqa/session"
	"halqa/session/picture"
)

// logoRow is a logo as halqa logo lists it.
type logoRow struct {
	ID    string `json:"id"`
	Kind  string `json:"kind"`
	W     int    `json:"width"`
	H     int    `json:"height"`
	Bytes int    `json:"bytes"`
	Alt   string `json:"alt"`
}

// logoCommand adds, lists and removes the logos that documents carry.
func (a *app) logoCommand() *cobra.Command {
	w := a.words.Logo
	var alt string
	var asJSON bool
	c := &cobra.Command{
		Use: fmt.Sprintf(w.Usage, a.words.Command.File), Short: w.About, Args: a.args(1, 3),
		RunE: func(c *cobra.Command, args []string) error {
			switch {
			case len(args) == 1:
				return a.listLogos(args[0], asJSON)
			case len(args) == 3 && args[1] == "add":
				return a.addLogo(c.Context(), args[0], args[2], alt)
			case len(args) == 3 && args[1] == "remove":
				return a.removeLogo(c.Context(), args[0], args[2])
			}
			return a.usage(fmt.Sprintf(a.words.Command.Usage, c.UseLine()))
		},
	}
	c.Flags().StringVar(&alt, "alt", "", w.AltFlag)
	c.Flags().BoolVar(&asJSON, "json", false, a.words.Command.JSONFlag)
	return c
}

func (a *app) listLogos(path string, asJSON bool) error {
	r, file, err := a.look(path)
	if err != nil {
		return err
	}
	defer done(file)
	rows := []logoRow{}
	for _, l := range r.Logos() {
		p, err := l.Picture()
		if err != nil {
			return err
		}
		rows = append(rows, logoRow{l.Short, p.Kind, p.W, p.H, len(p.Data), l.Alt})
	}
	if asJSON {
		return a.printJSON(struct {
			Logos []logoRow `json:"logos"`
		}{rows})
	}
	for _, l := range rows {
		if _, err := fmt.Fprintf(a.out, "%s  %-4s  %d×%d  %s\n", l.ID, l.Kind, l.W, l.H, l.Alt); err != nil {
			return err
		}
	}
	if len(rows) == 0 {
		a.tell(a.words.Logo.None, path)
	}
	return nil
}

func (a *app) addLogo(ctx context.Context, path, src, alt string) (err error) {
	if strings.TrimSpace(alt) == "" {
		return a.usage(a.words.Logo.NeedsAlt)
	}
	data, err := a.readAll(src)
	if err != nil {
		return err
	}
	p, err := picture.Read(data)
	if err != nil {
		return a.fail("%s", a.pictureSentence(src, err))
	}
	d, err := a.openRoom(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, d.file.Close()) }()
	_, err = d.Do(ctx, session.Facilitator, session.AddLogo{Data: p.Data, Alt: alt})
	if errors.Is(err, session.ErrManyLogos) {
		return a.fail("%s", a.words.Logo.Many)
	}
	if err != nil {
		return err
	}
	d.Read(func(r *session.Retreat) {
		all := r.Logos()
		a.tell(a.words.Logo.Added, all[len(all)-1].Short, p.W, p.H)
	})
	return nil
}

// pictureSentence says why a file is not taken as a picture.
func (a *app) pictureSentence(src string, err error) string {
	w := a.words.Logo
	form := w.Damaged
	switch {
	case errors.Is(err, picture.ErrKind):
		form = w.Kind
	case errors.Is(err, picture.ErrBytes):
		form = w.Bytes
	case errors.Is(err, picture.ErrPixels):
		form = w.Pixels
	}
	return fmt.Sprintf(form, baseName(src))
}

func (a *app) removeLogo(ctx context.Context, path, short string) (err error) {
	d, err := a.openRoom(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, d.file.Close()) }()
	var id session.ID
	d.Read(func(r *session.Retreat) {
		if l, ok := r.Named(strings.ToUpper(short)).(*session.Logo); ok && !l.Gone {
			id = l.ID
		}
	})
	if id.IsZero() {
		return a.fail(a.words.Logo.NoSuch, short)
	}
	if _, err := d.Do(ctx, session.Facilitator, session.Withdraw{Item: id}); err != nil {
		return err
	}
	a.tell(a.words.Logo.Removed, strings.ToUpper(short))
	return nil
}
