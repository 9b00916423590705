package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"halqa/session"
	"halqa/session/sample"
	"halqa/store"
)

// moment is an hour of one of the three days.
type moment struct {
	day  int
	hour string
}

// usual is when the sample opens for who asks for nothing: votes have been held, a
// session is on, and most of what there is to do has still to be done.
var usual = moment{day: 2, hour: "11:34"}

// demoCommand opens a filled retreat of invented data, in a file that goes away unless
// people save it. It opens live, because a retreat that is over has nothing to show of
// the agenda; what is saved is whole unless people ask for a moment.
func (a *app) demoCommand() *cobra.Command {
	w := a.words.Command
	var save string
	var at moment
	c := &cobra.Command{
		Use: "demo", Short: w.Demo, Args: a.args(0, 0),
		RunE: func(c *cobra.Command, _ []string) error {
			asked := c.Flags().Changed("day") || c.Flags().Changed("time")
			if !c.Flags().Changed("day") {
				at.day = usual.day
			}
			if !c.Flags().Changed("time") {
				at.hour = usual.hour
			}
			switch {
			case save != "" && asked:
				return a.saveDemo(c.Context(), save, &at)
			case save != "":
				return a.saveDemo(c.Context(), save, nil)
			}
			return a.liveDemo(c.Context(), at)
		},
	}
	c.Flags().StringVar(&save, "save", "", w.SaveFlag)
	c.Flags().IntVar(&at.day, "day", 0, fmt.Sprintf(w.DemoDayFlag, usual.day))
	c.Flags().StringVar(&at.hour, "time", "", fmt.Sprintf(w.DemoTimeFlag, usual.hour))
	return c
}

// liveDemo opens the sample as it stood at a moment; its clock runs on from there.
func (a *app) liveDemo(ctx context.Context, at moment) (err error) {
	w := a.words.Command
	if !a.terminal {
		return a.usage(w.NeedsTerminal)
	}
	dir, err := os.MkdirTemp("", "halqa-demo-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	d, err := a.demo(ctx, filepath.Join(dir, "demo.halqa"), &at)
	if err != nil {
		return err
	}
	a.care.none = true // it goes away
	if err := a.work(ctx, d, fmt.Sprintf(w.DemoNotice, at.day, at.hour)); err != nil {
		return err
	}
	a.tell(w.DemoKeep)
	return nil
}

func (a *app) saveDemo(ctx context.Context, path string, at *moment) error {
	d, err := a.demo(ctx, path, at)
	if errors.Is(err, fs.ErrExist) {
		return a.fail(a.words.Command.Exists, path)
	}
	if err != nil {
		return err
	}
	a.tell(a.words.Command.Created, d.file.Path())
	return d.file.Close()
}

// demo makes a file of the sample retreat as it stood at a moment, of all of it for
// nil. The clock of the program goes to that moment.
func (a *app) demo(ctx context.Context, path string, at *moment) (*desk, error) {
	events, err := sample.Events(time.Local)
	if err != nil {
		return nil, err
	}
	if at != nil {
		now, err := a.timeOf(events, *at)
		if err != nil {
			return nil, err
		}
		events = slices.DeleteFunc(events, func(e session.Event) bool { return e.ID.Time().After(now) })
		wall := a.now
		offset := now.Sub(wall())
		a.now = func() time.Time { return wall().Add(offset) }
	}
	a.path = path
	file, err := store.Create(path, store.Options{Program: version, Now: a.now})
	if err != nil {
		return nil, a.refused(filepath.Dir(path), err)
	}
	if err := file.Append(ctx, events); err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return a.roomOn(file, events), nil
}

// timeOf is when a moment of a retreat was, by the clocks of this place.
func (a *app) timeOf(events []session.Event, at moment) (time.Time, error) {
	w := a.words.Command
	written := at.hour
	if strings.Index(written, ":") == 1 {
		written = "0" + written // 9:30 is an hour to people
	}
	hour, err := session.ParseHour(written)
	if err != nil || written == "" {
		return time.Time{}, a.usage(fmt.Sprintf(w.BadValue, "time", at.hour))
	}
	for _, d := range session.Load(events).Days() {
		if d.Facilitated && d.Number == at.day {
			t := d.Date.Time()
			return time.Date(t.Year(), t.Month(), t.Day(), 0, int(hour), 0, 0, time.Local), nil
		}
	}
	return time.Time{}, a.usage(fmt.Sprintf(w.OneOf, "day", "1, 2, 3", strconv.Itoa(at.day)))
}
