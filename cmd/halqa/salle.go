package main

import (
	"context"
	"errors"
	"io"
	"path/filepath"
	"slices"

	"github.com/adrg/xdg"
	"github.com/spf13/cobra"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/tui"
	"halqa/tui/page"
	"halqa/tui/seat"
	"halqa/tui/term"
)

// salleCommand opens the window that the room sees, on a retreat that another window of
// this machine has open.
func (a *app) salleCommand() *cobra.Command {
	w := a.words.Salle
	var theme, lang string
	c := &cobra.Command{
		Use: "salle [" + a.words.Command.File + "]", Short: w.About, Args: a.args(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			if !a.terminal {
				return a.usage(a.words.Command.NeedsTerminal)
			}
			if _, ok := themes[theme]; !ok {
				return a.oneOf("theme", theme, []string{"clair", "sombre", "mono"})
			}
			if _, ok := locale.Parse(lang); lang != "" && !ok {
				return a.oneOf("lang", lang, []string{"fr", "ar", "en"})
			}
			return a.salle(args, theme, lang)
		},
	}
	c.Flags().StringVar(&theme, "theme", "", w.ThemeFlag)
	c.Flags().StringVar(&lang, "lang", "", w.LangFlag)
	return c
}

// themes are those a window may ask for; nil is the one of the room.
var themes = map[string]*page.Theme{"": nil, "clair": page.Light(), "sombre": page.Dark(), "mono": page.Mono()}

// salle shows the retreat of args, or the only one that is open here.
func (a *app) salle(args []string, theme, lang string) error {
	conn, err := a.knock(args)
	if err != nil {
		return err
	}
	back, err := a.raw()
	if err != nil {
		return errors.Join(err, conn.Close())
	}
	sizes, still := onResize(a.size)
	end, err := seat.Attach(conn, a.guest(theme, lang), seat.Window{In: a.in, Out: a.out, Resized: sizes})
	still()
	back()
	if err != nil {
		return err
	}
	switch end {
	case seat.Broken:
		return &exit{code: exitFailed, sentence: a.words.Salle.Broken}
	case seat.Full:
		return &exit{code: exitFailed, sentence: a.words.Salle.Full}
	case seat.Closed:
		a.tell("%s", a.words.Salle.Closed)
	case seat.Left:
	}
	return nil
}

// knock connects to the window that has the retreat open.
func (a *app) knock(args []string) (io.ReadWriteCloser, error) {
	w := a.words.Salle
	var socket string
	if len(args) == 1 {
		path, err := filepath.EvalSymlinks(args[0])
		if err == nil {
			path, err = filepath.Abs(path)
		}
		if err != nil {
			return nil, err
		}
		socket = seat.Socket(a.doors(), path)
	} else {
		switch open := seat.Owners(a.doors()); len(open) {
		case 0:
			return nil, &exit{code: exitFailed, sentence: w.Nobody}
		case 1:
			socket = open[0]
		default:
			return nil, &exit{code: exitFailed, sentence: w.Several}
		}
	}
	conn, err := seat.Knock(socket)
	if errors.Is(err, seat.ErrNobody) {
		return nil, &exit{code: exitFailed, sentence: w.Nobody}
	}
	return conn, err
}

// doors is the folder of the sockets: of this user, for as long as the machine runs.
func (a *app) doors() string {
	if dir, ok := a.env("XDG_RUNTIME_DIR"); ok && filepath.IsAbs(dir) {
		return filepath.Join(dir, "halqa")
	}
	return filepath.Join(xdg.StateHome, "halqa", "run") // in the user's home, as private
}

// guest is what this terminal tells the owner of the retreat.
func (a *app) guest(theme, lang string) seat.Guest {
	g := seat.Guest{Env: map[string]string{}, Lang: lang, Theme: theme}
	if g.Lang == "" {
		g.Lang = string(a.words.Lang)
	}
	for _, name := range slices.Concat(shown, term.Variables()) {
		if value, ok := a.env(name); ok {
			g.Env[name] = value
		}
	}
	g.Width, g.Height = a.size()
	g.Setting = a.calibrated()[a.link().Found().Name].String()
	return g
}

// letIn lets windows of this machine follow the stage until the returned function is
// called. The door opens beside the first frame; a machine on which it can't be opened
// works without such windows.
func (a *app) letIn(ctx context.Context, d *desk, stage *tui.Stage) (leave func()) {
	host := seat.NewHost(func(ctx context.Context, g seat.Guest) (seat.Seat, error) { return a.room(ctx, d, stage, g), nil })
	socket := seat.Socket(a.doors(), d.file.Path())
	opened := make(chan struct{})
	go func() {
		defer close(opened)
		if door, err := seat.Listen(socket); err == nil {
			go func() { _ = host.Serve(ctx, door) }() // ends with the host
		}
	}()
	return func() {
		<-opened
		_ = host.Close() // every window has been told what can be told
	}
}

// room gives a window of this machine its seat: it shows what the stage shows, in its own
// size, language and theme.
func (a *app) room(ctx context.Context, d *desk, stage *tui.Stage, g seat.Guest) seat.Seat {
	there := *a
	there.env = func(name string) (string, bool) { v, ok := g.Env[name]; return v, ok }
	setting, err := term.ParseSetting(g.Setting)
	if err != nil {
		setting = term.Auto
	}
	link := term.NewLink(term.Detect(there.env), func(string) term.Setting { return setting })
	lang, _ := locale.Parse(g.Lang)
	theme := themes[g.Theme]
	if theme == nil {
		theme = there.theme()
	}
	model := tui.New(ctx, tui.Config{
		Room: d.Room, Seat: session.Viewer, Lang: lang, Theme: theme, Salle: true, Stage: stage, Follow: true,
		Link: link, AskBackground: link.Terminal().Query != "", Width: g.Width, Height: g.Height,
	})
	return seat.Seat{
		Model: model, Env: there.environment(link), Close: model.Close,
		Enter: link.Terminal().Enter, Leave: link.Terminal().Leave,
	}
}
