package ideas

import (
	tea "charm.land/bubbletea/v2"

	"halqa/assets/locale"
	"halqa/tui/screen"
)

// act is a command with its keys and its name.
func act(name func(*locale.Ideas) string, run func() tea.Cmd, keys ...string) screen.Action {
	return screen.Action{Keys: keys, Name: named(name), Run: run}
}

// quiet is a command that stands in help and palette only.
func quiet(name func(*locale.Ideas) string, run func() tea.Cmd, keys ...string) screen.Action {
	a := act(name, run, keys...)
	a.Hidden = true
	return a
}

// told is a key that the screen handles itself.
func told(key string, name func(*locale.Ideas) string) screen.Action {
	return screen.Action{Show: key, Name: named(name)}
}

// Actions implements screen.Screen.
func (s *Screen) Actions() []screen.Action {
	back := screen.Action{Show: "Esc", Name: func(l *locale.Strings) string { return l.Frame.Keys.Back }}
	switch s.now() {
	case capturing:
		return s.captureActions()
	case searching:
		return []screen.Action{
			told("⏎", func(w *locale.Ideas) string { return w.KeepFound }),
			told("Esc", func(w *locale.Ideas) string { return w.ShowAll }),
		}
	case naming:
		return []screen.Action{told("⏎", func(w *locale.Ideas) string { return w.File }), back}
	case forming:
		return []screen.Action{
			told("↑↓", func(w *locale.Ideas) string { return w.Choose }),
			told("←→", func(w *locale.Ideas) string { return w.Change }),
			told("⏎", func(w *locale.Ideas) string { return w.KeepFound }), back,
		}
	case filling:
		if s.card.Writing() {
			return []screen.Action{told("⏎", func(w *locale.Ideas) string { return w.Note }), back}
		}
		return []screen.Action{
			act(func(w *locale.Ideas) string { return w.Reword }, s.card.Write, "enter"),
			told("←→", func(w *locale.Ideas) string { return w.Change }), back,
		}
	case reading:
		return s.readingActions(back)
	case sorting:
	}
	if s.env.Salle {
		return s.roomActions()
	}
	return append(s.sortActions(), s.rareActions()...)
}

func (s *Screen) captureActions() []screen.Action {
	return []screen.Action{
		told("⏎", func(w *locale.Ideas) string { return w.Note }),
		told("↑", func(w *locale.Ideas) string { return w.TakeBack }),
		told("4 ⏎", func(w *locale.Ideas) string { return w.ChangeGroup }),
		act(func(w *locale.Ideas) string { return w.Sort }, s.to(sorting), "tab"),
		quiet(func(w *locale.Ideas) string { return w.Search }, s.search, "ctrl+f"),
		quiet(func(w *locale.Ideas) string { return w.NextKind }, s.nextKind),
		quiet(s.writeName, s.write),
		quiet(func(w *locale.Ideas) string { return w.Turns }, s.circle),
		{Show: "# ⏎", Name: named(func(w *locale.Ideas) string { return w.ChangeTheme }), Hidden: true},
	}
}

func (s *Screen) roomActions() []screen.Action {
	var all []screen.Action
	if !s.view.silence.on { // there is nothing to read yet
		all = []screen.Action{
			act(s.aloneName, s.single, "enter"),
			told("Pg↑ Pg↓", func(w *locale.Ideas) string { return w.NextOne }),
		}
	}
	if s.view.silence.on || s.view.hidden > 0 {
		all = append(all, act(s.writeName, s.write, "w"))
	}
	for i := range all {
		all[i].Salle = true
	}
	return all
}

func (s *Screen) readingActions(back screen.Action) []screen.Action {
	return []screen.Action{
		act(func(w *locale.Ideas) string { return w.Keep }, s.keep, "enter", "space"),
		act(func(w *locale.Ideas) string { return w.Reword }, s.reword, "e"),
		act(func(w *locale.Ideas) string { return w.Merge }, s.join, "m"),
		act(func(w *locale.Ideas) string { return w.NoName }, s.clearName, "x"),
		act(func(w *locale.Ideas) string { return w.Park }, s.park, "p"),
		back,
	}
}

// sortActions are those that people need all the time.
func (s *Screen) sortActions() []screen.Action {
	return []screen.Action{
		act(func(w *locale.Ideas) string { return w.File }, s.enter, "enter"),
		act(func(w *locale.Ideas) string { return w.Mark }, s.mark, "space"),
		told("←→", func(w *locale.Ideas) string { return w.FileUnder }),
		act(func(w *locale.Ideas) string { return w.NewTheme }, s.newTheme, "g", "+", "="),
		act(func(w *locale.Ideas) string { return w.Merge }, s.merge, "m"),
		act(func(w *locale.Ideas) string { return w.Park }, s.park, "p"),
		act(func(w *locale.Ideas) string { return w.Search }, s.search, "/", "ctrl+f"),
		act(func(w *locale.Ideas) string { return w.Capture }, s.to(capturing), "tab"),
		act(func(w *locale.Ideas) string { return w.ReadBack }, s.readBack, "r"),
		act(func(w *locale.Ideas) string { return w.Filter }, s.filtering, "f"),
		act(func(w *locale.Ideas) string { return w.Objective }, s.promote, "o"),
	}
}

// rareActions stand in help and palette.
func (s *Screen) rareActions() []screen.Action {
	return []screen.Action{
		quiet(func(w *locale.Ideas) string { return w.Likelier }, s.likelier, "a"),
		quiet(func(w *locale.Ideas) string { return w.Begin }, s.begin, "c"),
		quiet(func(w *locale.Ideas) string { return w.Detail }, s.detail, "e"),
		quiet(func(w *locale.Ideas) string { return w.Views }, s.perspectives, "v"),
		quiet(func(w *locale.Ideas) string { return w.Novel }, s.innovate, "n"),
		quiet(func(w *locale.Ideas) string { return w.NoName }, s.clearName, "x"),
		quiet(func(w *locale.Ideas) string { return w.Rename }, s.rename, "t"),
		quiet(func(w *locale.Ideas) string { return w.Join }, s.joinThemes, "j"),
		quiet(func(w *locale.Ideas) string { return w.Part }, s.part, "d"),
		quiet(s.writeName, s.write, "w"),
		quiet(func(w *locale.Ideas) string { return w.Turns }, s.circle, "z"),
		quiet(func(w *locale.Ideas) string { return w.MarkAll }, s.markAll, "*"),
		quiet(func(w *locale.Ideas) string { return w.Withdraw }, s.withdraw, "delete"),
		quiet(func(w *locale.Ideas) string { return w.NextKind }, s.nextKind, "k"),
	}
}

func (s *Screen) writeName(w *locale.Ideas) string {
	if s.view.silence.on || s.view.hidden > 0 {
		return w.Reveal
	}
	return w.Write
}
