package term_test

import (
	"testing"

	"halqa/tui/bidi"
	"halqa/tui/term"
)

const (
	tellAll     = "\x1b[8l"
	takeBack    = "\x1b[8h"
	tellKonsole = tellAll + "\x1b]50;BidiRenderingEnabled=false\a"
)

func TestAnswersAreFollowedByWhatMustBeWritten(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		about, env, answer string
		chosen             map[string]term.Setting
		write              string
		mode               bidi.Mode
		leave              string
	}{
		{"nothing new is told twice", "TERM=xterm XTERM_VERSION=1", "XTerm(379)", nil, "", bidi.Visual, takeBack},
		{"Konsole over ssh is told in its own words", "TERM=xterm SSH_TTY=x", "Konsole 22.12.3", nil, tellKonsole, bidi.Visual, takeBack + "\x1b]50;BidiRenderingEnabled=true\a"},
		{"xterm that seemed Konsole gets nothing of Konsole's any more", "TERM=xterm KONSOLE_VERSION=1", "XTerm(379)", nil, tellAll, bidi.Visual, takeBack},
		{"kitty over ssh has the switch taken back", "TERM=xterm SSH_TTY=x", "kitty(0.26.5)", nil, takeBack, bidi.Words, ""},
		{"what was chosen for Konsole counts once it is known", "TERM=xterm SSH_TTY=x", "Konsole 22.12.3", map[string]term.Setting{"Konsole": term.Runs, "ssh xterm": term.Fenced}, takeBack, bidi.Runs, ""},
		{"what was chosen for another terminal does not count", "TERM=xterm SSH_TTY=x", "Konsole 22.12.3", map[string]term.Setting{"ssh xterm": term.Runs}, tellKonsole, bidi.Visual, takeBack + "\x1b]50;BidiRenderingEnabled=true\a"},
	} {
		t.Run(c.about, func(t *testing.T) {
			t.Parallel()
			var chosen func(string) term.Setting
			if c.chosen != nil {
				chosen = func(name string) term.Setting { return c.chosen[name] }
			}
			l := term.NewLink(term.Detect(env(c.env)), chosen)
			if got := l.Version(c.answer); got != c.write {
				t.Errorf("writes %q, want %q", got, c.write)
			}
			now := l.Terminal()
			if now.Mode != c.mode || now.Leave != c.leave {
				t.Errorf("mode %d, leave %q; want mode %d, leave %q", now.Mode, now.Leave, c.mode, c.leave)
			}
			if l.Found().Options().Mode == bidi.Runs {
				t.Error("what was chosen is taken for what was found")
			}
		})
	}
}

func TestReportsChangeTheFenceAlone(t *testing.T) {
	t.Parallel()
	l := term.NewLink(term.Detect(env("TERM=xterm-256color")), nil)
	if write := l.Report(1); write != "" || !l.Terminal().Fence {
		t.Errorf("still reordering: writes %q, fence %v", write, l.Terminal().Fence)
	}
	if write := l.Report(2); write != "" || l.Terminal().Fence {
		t.Errorf("stopped: writes %q, fence %v", write, l.Terminal().Fence)
	}
}
