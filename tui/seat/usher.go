package seat

import (
	"context"
	"io"
	"slices"
	"time"

	"golang.org/x/crypto/ssh"
)

// subsystem is what a window of halqa asks for; other clients ask for a shell.
const subsystem = "halqa"

// believed are the variables that a client of another maker may set.
var believed = []string{"LANG", "LC_ALL", "LC_MESSAGES", "COLORTERM"}

// The requests of RFC 4254, sections 6.2, 6.4, 6.5 and 6.7.
type (
	ptyRequest struct {
		Term                 string
		Cols, Rows, Wpx, Hpx uint32
		Modes                string
	}
	envRequest       struct{ Name, Value string }
	subsystemRequest struct{ Name string }
	windowRequest    struct{ Cols, Rows, Wpx, Hpx uint32 }
)

// usher hears what a client asks of its session and takes it to its seat. Everything
// that is not named here is refused: commands, files, forwarding, agents.
func usher(ctx context.Context, h *Host, who Guest, channel ssh.Channel, wishes <-chan *ssh.Request, hang func()) {
	who.Env = map[string]string{}
	sizes := make(chan [2]int, 1)
	seat := func(l line) {
		go func() {
			h.receive(ctx, who, l)
			_ = channel.Close()
		}()
	}
	started, terminal := false, false
	late := time.AfterFunc(manners, func() { _ = channel.Close() })
	defer late.Stop()
	for wish := range wishes {
		granted := false
		switch wish.Type {
		case "pty-req":
			granted = !started && who.terminal(wish.Payload)
			terminal = terminal || granted
		case "env":
			granted = !started && who.variable(wish.Payload)
		case "window-change":
			var size windowRequest
			if granted = ssh.Unmarshal(wish.Payload, &size) == nil; granted && started {
				w, h := sized(int(size.Cols), int(size.Rows))
				offer(sizes, [2]int{w, h})
			}
		case "shell":
			if granted = terminal && !started; granted {
				started = late.Stop()
				_ = wish.Reply(true, nil)
				who.Lang = who.language()
				seat(&shell{channel: channel, sizes: sizes, hang: hang})
				continue
			}
		case "subsystem":
			var name subsystemRequest
			if granted = !started && ssh.Unmarshal(wish.Payload, &name) == nil && name.Name == subsystem; granted {
				started = late.Stop()
				_ = wish.Reply(true, nil)
				role, from := who.Role, who.From
				late.Reset(manners)
				told, err := hear(channel)
				late.Stop()
				if err != nil {
					_ = channel.Close()
					return
				}
				who = told
				who.Role, who.From = role, from
				seat(newFramed(channel, hang))
				continue
			}
		}
		if wish.WantReply {
			_ = wish.Reply(granted, nil)
		}
	}
}

// offer leaves the newest size for whoever is slow.
func offer(sizes chan [2]int, size [2]int) {
	select {
	case <-sizes:
	default:
	}
	sizes <- size
}

// terminal takes what a client says of its terminal.
func (g *Guest) terminal(payload []byte) bool {
	var pty ptyRequest
	if ssh.Unmarshal(payload, &pty) != nil || len(pty.Term) > 64 {
		return false
	}
	g.Env["TERM"] = pty.Term
	g.Env["SSH_TTY"] = "halqa" // nobody knows which terminal is at the other end
	g.Width, g.Height = sized(int(pty.Cols), int(pty.Rows))
	return true
}

// variable takes a variable that a client sets.
func (g *Guest) variable(payload []byte) bool {
	var v envRequest
	if ssh.Unmarshal(payload, &v) != nil || len(v.Value) > 64 || !slices.Contains(believed, v.Name) {
		return false
	}
	g.Env[v.Name] = v.Value
	return true
}

// language is the locale of a client, as LC_ALL, LC_MESSAGES and LANG say.
func (g *Guest) language() string {
	for _, name := range believed[:3] {
		if v := g.Env[name]; v != "" {
			return v
		}
	}
	return ""
}

// shell is the line to a terminal behind any SSH client.
type shell struct {
	channel ssh.Channel
	sizes   chan [2]int
	hang    func()
}

// Write implements io.Writer.
func (l *shell) Write(b []byte) (int, error) {
	if _, err := l.channel.Write(returns(b)); err != nil {
		return 0, err
	}
	return len(b), nil
}

func (l *shell) listen(keys io.Writer, size func(w, h int)) {
	done := make(chan struct{})
	defer close(done)
	go func() {
		for {
			select {
			case s := <-l.sizes:
				size(s[0], s[1])
			case <-done:
				return
			}
		}
	}()
	_, _ = io.Copy(keys, l.channel) // the end of either is the end of the line
}

func (l *shell) seated(int) {}

// bye writes the sentence for people, whose client knows none of ours.
func (l *shell) bye(_ End, sentence string) {
	l.hurry()
	if sentence != "" {
		_, _ = io.WriteString(l.channel, sentence+"\r\n")
	}
	_, _ = l.channel.SendRequest("exit-status", false, ssh.Marshal(struct{ Status uint32 }{0}))
	_ = l.channel.Close()
}

func (l *shell) hurry() { time.AfterFunc(farewell, l.hang) }
