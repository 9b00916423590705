package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/charmbracelet/x/ansi"

	"halqa/assets/locale"
)

// rival is a program that is measured in the same way as halqa: Debian has most of them.
type rival struct {
	name string
	args []string
	quit string
}

// minimal is the smallest program of the same library.
const minimal = "minimal"

// rivals are the smallest program of halqa's library; halqa on the sample retreat, in
// clear; and what people of this machine know. One that is not installed is left out.
func rivals(b *testing.B) []rival {
	b.Helper()
	dir := b.TempDir()
	file, text := filepath.Join(dir, "demo.halqa"), filepath.Join(dir, "notes.txt")
	a := &app{world: world{now: time.Now, env: os.LookupEnv}, words: locale.Of(locale.French)}
	d, err := a.demo(context.Background(), file, nil)
	if err == nil {
		err = d.file.Close()
	}
	if err == nil {
		err = os.WriteFile(text, bytes.Repeat([]byte("une ligne de texte\n"), 500), 0o600)
	}
	if err != nil {
		b.Fatal(err)
	}
	program := made(b, dir, "halqa", ".")
	all := []rival{
		{minimal, []string{made(b, dir, minimal, "./testdata/minimal")}, "\x03"},
		{"halqa", []string{program, file}, "\x11\x11"},
		{"halqa-over-ssh", []string{"env", "SSH_CONNECTION=192.0.2.1 50000 192.0.2.2 22", program, file}, "\x11\x11"},
	}
	for _, r := range []rival{
		{"vim", []string{"vim", "-u", "NONE", text}, "\x1b:q!\r"},
		{"nano", []string{"nano", text}, "\x18"},
		{"less", []string{"less", text}, "q"},
		{"fzf", []string{"sh", "-c", "exec fzf <" + text}, "\x1b"},
		{"gum", []string{"sh", "-c", "exec gum filter <" + text}, "\x1b"},
		{"ranger", []string{"ranger", dir}, "q"},
		{"visidata", []string{"vd", text}, "gq"},
		{"calcurse", []string{"calcurse", "-D", dir}, "qy"},
		{"htop", []string{"htop"}, "q"},
	} {
		if found(r.args[0]) && (r.args[0] != "sh" || found(r.name)) {
			all = append(all, r)
		}
	}
	return all
}

func found(name string) bool { _, err := exec.LookPath(name); return err == nil }

// made builds a program as a release does.
func made(b *testing.B, dir, name, of string) string {
	b.Helper()
	path := filepath.Join(dir, name)
	build := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags", "-s -w", "-o", path, of)
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		b.Fatalf("build %s: %v: %s", name, err, out)
	}
	return path
}

// enough is how many visible characters make a frame.
const enough = 20

// framed reports that a terminal shows something to read.
func framed(got string) bool {
	n := 0
	for _, r := range ansi.Strip(got) {
		if unicode.IsPrint(r) && r != ' ' {
			n++
		}
	}
	return n >= enough
}

// BenchmarkPeers times the first frame of halqa and of others, in one run and one
// pseudo-terminal of 80×24 cells, also as a ratio to the smallest program; how much memory
// each takes, how soon a key shows, how many bytes it sends to the terminal, and how much
// of a processor the program takes when nobody does anything.
func BenchmarkPeers(b *testing.B) {
	least := 0.0 // the first frame of the smallest, in milliseconds
	for _, r := range rivals(b) {
		b.Run(r.name, func(b *testing.B) {
			home := b.TempDir()
			env := append(homeOf(home), "PATH="+os.Getenv("PATH"), "TERM=xterm-256color")
			var p *terminalProcess
			for b.Loop() {
				p = startInTerminal(b, env, r.args...)
				for !framed(p.shown()) {
					time.Sleep(100 * time.Microsecond)
				}
				b.StopTimer()
				time.Sleep(60 * time.Millisecond)
				b.ReportMetric(float64(p.peak(b))/1024, "MiB")
				p.leave(b, r.quit)
				b.StartTimer()
			}
			first := b.Elapsed().Seconds() * 1000 / float64(b.N)
			if r.name == minimal {
				least = first
			}
			b.ReportMetric(first, "ms/first-frame")
			if least > 0 {
				b.ReportMetric(first/least, "×minimal")
			}
			b.ReportMetric(0, "ns/op")
			b.StopTimer()
			p = startInTerminal(b, env, r.args...)
			await(b, "a frame", func() bool { return framed(p.shown()) }, p.shown)
			p.rest()
			bytes, echo := p.keys(b, "\x1b[B\x1b[A")
			b.ReportMetric(bytes, "B/key")
			b.ReportMetric(echo.Seconds()*1000, "ms/key-p95")
			b.ReportMetric(p.idle(b), "%-idle")
		})
	}
}

// leave quits the program and waits for its end, so that what it does on leaving is no part
// of the next start. One that does not go is killed.
func (p *terminalProcess) leave(tb testing.TB, quit string) {
	tb.Helper()
	p.press(tb, quit)
	select {
	case err := <-p.ended:
		if err != nil {
			tb.Logf("it left with %v", err)
		}
	case <-time.After(time.Second):
		_ = p.cmd.Process.Kill()
	}
	_ = p.ptm.Close()
}

// rest waits until the terminal gets nothing more.
func (p *terminalProcess) rest() {
	for n := -1; n != len(p.shown()); time.Sleep(100 * time.Millisecond) {
		n = len(p.shown())
	}
}

// keys presses the keys of a pair, forty of them, and tells how many bytes each sends to
// the terminal and after how long 95 of 100 show something. One that shows nothing within
// a tenth of a second counts for nothing: not every program answers every key.
func (p *terminalProcess) keys(tb testing.TB, pair string) (bytes float64, echo time.Duration) {
	tb.Helper()
	const rounds, patience = 20, 100 * time.Millisecond
	var took []time.Duration
	sent := 0
	for range rounds {
		for _, key := range []string{pair[:len(pair)/2], pair[len(pair)/2:]} {
			p.forget()
			from := time.Now()
			p.press(tb, key)
			for p.shown() == "" && time.Since(from) < patience {
				time.Sleep(100 * time.Microsecond)
			}
			if d := time.Since(from); d < patience {
				took = append(took, d)
			}
			time.Sleep(patience / 4)
			sent += len(p.shown())
		}
	}
	slices.Sort(took)
	if n := len(took); n > 0 {
		echo = took[n*95/100]
	}
	return float64(sent) / (2 * rounds), echo
}

// observed is how long an idle program is watched.
const observed = 4 * time.Second

// idle is the share of a processor, in percent, that the program takes by itself.
func (p *terminalProcess) idle(tb testing.TB) float64 {
	tb.Helper()
	before := p.ticks(tb)
	time.Sleep(observed)
	const perTick = 10 * time.Millisecond // of Linux
	return 100 * float64(time.Duration(p.ticks(tb)-before)*perTick) / float64(observed)
}

// ticks is the time that the process took, in the unit of the system.
func (p *terminalProcess) ticks(tb testing.TB) int {
	tb.Helper()
	_, stat, _ := strings.Cut(p.proc(tb, "stat"), ") ")
	fields, sum := strings.Fields(stat), 0
	for _, f := range fields[11:13] { // of the user, of the system
		n, _ := strconv.Atoi(f)
		sum += n
	}
	return sum
}

// peak is the most memory that the process had at once, in KiB.
func (p *terminalProcess) peak(tb testing.TB) (kib int) {
	tb.Helper()
	for line := range strings.Lines(p.proc(tb, "status")) {
		if strings.HasPrefix(line, "VmHWM:") {
			_, _ = fmt.Sscanf(line, "VmHWM: %d kB", &kib)
		}
	}
	return kib
}

func (p *terminalProcess) proc(tb testing.TB, name string) string {
	tb.Helper()
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/%s", p.cmd.Process.Pid, name))
	if err != nil {
		tb.Fatal(err)
	}
	return string(data)
}
