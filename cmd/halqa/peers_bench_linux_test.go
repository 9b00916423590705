package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
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

// rivals are halqa on the sample retreat, in clear; the smallest program of its library;
// and what people of this machine know. One that is not installed is left out.
func rivals(b *testing.B) []rival {
	b.Helper()
	dir := b.TempDir()
	file, text := filepath.Join(dir, "demo.halqa"), filepath.Join(dir, "notes.txt")
	a := &app{world: world{now: time.Now, env: os.LookupEnv}, words: locale.Of(locale.French)}
	d, err := a.demo(context.Background(), file)
	if err == nil {
		err = d.file.Close()
	}
	if err == nil {
		err = os.WriteFile(text, bytes.Repeat([]byte("une ligne de texte\n"), 500), 0o600)
	}
	if err != nil {
		b.Fatal(err)
	}
	all := []rival{
		{"halqa", []string{made(b, dir, "halqa", "."), file}, "\x11\x11"},
		{"minimal", []string{made(b, dir, "minimal", "./testdata/minimal")}, "\x03"},
	}
	for _, r := range []rival{
		{"vim", []string{"vim", "-u", "NONE", text}, "\x1b:q!\r"},
		{"nano", []string{"nano", text}, "\x18"},
		{"less", []string{"less", text}, "q"},
		{"fzf", []string{"sh", "-c", "fzf <" + text}, "\x1b"},
		{"ranger", []string{"ranger", dir}, "q"},
		{"visidata", []string{"vd", text}, "gq"},
		{"calcurse", []string{"calcurse", "-D", dir}, "qy"},
		{"htop", []string{"htop"}, "q"},
	} {
		if _, err := exec.LookPath(r.args[0]); err == nil && (r.args[0] != "sh" || found("fzf")) {
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
// pseudo-terminal of 80×24 cells; how much memory each takes, how many bytes a key sends
// to the terminal, and how much of a processor it takes when nobody does anything.
func BenchmarkPeers(b *testing.B) {
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
				p.press(b, r.quit)
				time.Sleep(20 * time.Millisecond)
				_ = p.cmd.Process.Kill()
				_ = p.ptm.Close()
				b.StartTimer()
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/1000/float64(b.N), "ms/first-frame")
			b.ReportMetric(0, "ns/op")
			b.StopTimer()
			p = startInTerminal(b, env, r.args...)
			await(b, "a frame", func() bool { return framed(p.shown()) }, p.shown)
			p.rest()
			b.ReportMetric(p.cost(b, "\x1b[B\x1b[A"), "B/key")
			b.ReportMetric(p.idle(b), "%-idle")
		})
	}
}

// rest waits until the terminal gets nothing more.
func (p *terminalProcess) rest() {
	for n := -1; n != len(p.shown()); time.Sleep(100 * time.Millisecond) {
		n = len(p.shown())
	}
}

// cost is how many bytes a key sends to the terminal, over twenty of them.
func (p *terminalProcess) cost(tb testing.TB, pair string) float64 {
	tb.Helper()
	p.forget()
	for range 10 {
		for key := range strings.SplitAfterSeq(pair, "B") {
			p.press(tb, key)
			time.Sleep(40 * time.Millisecond)
		}
	}
	p.rest()
	return float64(len(p.shown())) / 20
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
