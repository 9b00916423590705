package main

import (
	"errors"
	"io"
	"path/filepath"
	"slices"

	"github.com/adrg/xdg"
	"github.com/spf13/cobra"

	"halqa/assets/locale"
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
			if err := a.checkFace(theme, lang); err != nil {
				return err
			}
			return a.salle(args, theme, lang)
		},
	}
	c.Flags().StringVar(&theme, "theme", "", w.ThemeFlag)
	c.Flags().StringVar(&lang, "lang", "", w.LangFlag)
	return c
}

// checkFace refuses a theme or language that there is not.
func (a *app) checkFace(theme, lang string) error {
	if _, ok := themes[theme]; !ok {
		return a.oneOf("theme", theme, []string{"clair", "sombre", "mono"})
	}
	if _, ok := locale.Parse(lang); lang != "" && !ok {
		return a.oneOf("lang", lang, []string{"fr", "ar", "en"})
	}
	return nil
}

// salle shows the retreat of args, or the only one that is open here.
func (a *app) salle(args []string, theme, lang string) error {
	conn, err := a.knock(args)
	if err != nil {
		return err
	}
	return a.attach(conn, a.guest(theme, lang), nil)
}

// attach shows what comes by a line until one of its ends leaves. seated hears the number
// of the seat.
func (a *app) attach(conn io.ReadWriteCloser, who seat.Guest, seated func(int)) error {
	back, err := a.raw()
	if err != nil {
		return errors.Join(err, conn.Close())
	}
	sizes, still := onResize(a.size)
	end, err := seat.Attach(conn, who, seat.Window{In: a.in, Out: a.out, Resized: sizes, Seated: seated})
	still()
	back()
	if err != nil {
		return err
	}
	sentence := farewell(a.words, end)
	if end == seat.Broken || end == seat.Full {
		return &exit{code: exitFailed, sentence: sentence}
	}
	if sentence != "" {
		a.tell("%s", sentence)
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
