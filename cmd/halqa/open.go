package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/adrg/xdg"
	"github.com/spf13/cobra"

	"halqa/session"
	"halqa/session/text"
	"halqa/tui"
	"halqa/tui/page"
	"halqa/tui/term"
)

// open is halqa [FILE]: the workspace itself.
func (a *app) open(c *cobra.Command, args []string) error {
	path := ""
	if len(args) == 1 {
		path = args[0]
		if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
			return err // a file is never made by a slip of the fingers
		}
	}
	if !a.terminal {
		return a.usage(a.words.Command.NeedsTerminal)
	}
	if path == "" {
		path = a.nearest()
	}
	if path == "" {
		return a.firstRun(c.Context())
	}
	d, err := a.admit(c.Context(), path)
	if d == nil || err != nil {
		return err
	}
	go remember(d.file.Path()) // nobody waits for it
	return a.work(c.Context(), d, "")
}

// nearest is the only retreat of this folder, else the one that was open last.
func (a *app) nearest() string {
	if found, err := filepath.Glob("*.halqa"); err == nil && len(found) == 1 {
		return found[0]
	}
	last, err := os.ReadFile(lastFile())
	if err != nil {
		return ""
	}
	path := strings.TrimSpace(string(last))
	if _, err := os.Stat(path); err != nil {
		return ""
	}
	return path
}

// lastFile is where the path of the last retreat is remembered.
func lastFile() string { return filepath.Join(xdg.StateHome, "halqa", "last") }

// remember keeps the path for the next start. Failing to is no harm.
func remember(path string) {
	if err := os.MkdirAll(filepath.Dir(lastFile()), 0o700); err == nil {
		_ = os.WriteFile(lastFile(), []byte(path+"\n"), 0o600)
	}
}

// work runs the workspace on an open room until people leave it.
func (a *app) work(ctx context.Context, d *desk, notice string) (err error) {
	defer func() { err = errors.Join(err, d.file.Close()) }()
	link := a.link()
	cfg, err := a.seat(ctx, d, link.Terminal(), notice)
	if err != nil {
		return err
	}
	news, rest := a.watched(ctx, d)
	defer rest() // before the file is closed, and after the last text is saved
	cfg.News = news
	cfg.Link, cfg.Stage = link, &tui.Stage{}
	door, leave := a.letIn(ctx, d, cfg.Stage)
	cfg.Door = door
	if a.share != "" {
		if _, err := door.Open(ctx, a.share); err != nil {
			leave()
			return a.shareTrouble(err)
		}
	}
	if d.own {
		cfg.Secret = a.guard(d.file)
	}
	model := tui.New(context.WithoutCancel(ctx), cfg) // what was typed is kept when the process is told to end
	err = a.show(ctx, model, link)
	leave()
	model.Close()
	return unlessAsked(err)
}

// unlessAsked forgets that a program was asked to end from outside: everything is saved.
func unlessAsked(err error) error {
	if errors.Is(err, tea.ErrProgramKilled) || errors.Is(err, tea.ErrInterrupted) {
		return nil
	}
	return err
}

// seat is what a facilitator sits down to on an open room, with the drafts of last time.
func (a *app) seat(ctx context.Context, d *desk, terminal term.Terminal, notice string) (tui.Config, error) {
	drafts, err := d.file.Drafts(ctx)
	if err != nil {
		return tui.Config{}, err
	}
	notice = cmp.Or(a.trouble(d.file), a.noTheme(), notice)
	return tui.Config{
		Room: d.Room, Seat: cmp.Or(d.file.Seat(), session.Facilitator), Lang: a.words.Lang, Theme: a.theme(),
		Bidi: terminal.Options(), Drafts: drafts, ReadOnly: d.file.ReadOnly(),
		Export: a.exporter(d), Reveal: reveal, AskBackground: terminal.Query != "", Notice: notice,
		Reader: a.reader || a.asked(envReader), Calm: a.asked(envCalm),
		Afar: term.Afar(a.env),
	}, nil
}

// fps halves the time from a key to the screen against the default of 60.
const fps = 120

// What people set to 1: who listens to the screen, and who is disturbed by what moves.
// Terminals have no standard for either.
const (
	envReader = "HALQA_READER"
	envCalm   = "HALQA_REDUCED_MOTION"
)

// envTheme names a theme of package page.
const envTheme = "HALQA_THEME"

// asked reports that a variable says yes.
func (a *app) asked(name string) bool {
	value, ok := a.env(name)
	return ok && value != "" && value != "0"
}

// noTheme says that the theme which people named does not exist, empty if it does.
func (a *app) noTheme() string {
	name, _ := a.env(envTheme)
	if _, ok := page.ThemeNamed(name); ok || name == "" {
		return ""
	}
	return fmt.Sprintf(a.words.Command.NoTheme, envTheme, text.Safe(name), strings.Join(page.ThemeNames(), " "))
}

// theme is the one that people named, mono where colours are not wanted; otherwise the
// terminal decides.
func (a *app) theme() *page.Theme {
	if name, ok := a.env(envTheme); ok {
		if t, ok := page.ThemeNamed(name); ok {
			return t
		}
	}
	if no, ok := a.env("NO_COLOR"); ok && no != "" {
		return page.Mono()
	}
	return nil
}
