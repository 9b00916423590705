//go:build tools

package html_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"halqa/session/report/doc"
	"halqa/session/report/doc/doctest"
)

// browser is Chromium without a window, spoken to over pipes (the DevTools protocol: one
// JSON object a message, ended by a NUL).
type browser struct {
	t       *testing.T
	in      *os.File
	out     *bufio.Reader
	session string
	last    int
	heard   []message // events that nobody waited for yet
}

type message struct {
	ID     int             `json:"id"`
	Method string          `json:"method"`
	Params json.RawMessage `json:"params"`
	Result json.RawMessage `json:"result"`
	Error  json.RawMessage `json:"error"`
}

func opened(t *testing.T) *browser {
	t.Helper()
	fromUs, in, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	out, toUs, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	profile := filepath.Join(t.TempDir(), "profile")
	// The context of a test ends before its cleanup: it would kill the browser alone, and
	// what the browser started would go on writing to the profile.
	cmd := exec.CommandContext(context.WithoutCancel(t.Context()), "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
		"--remote-debugging-pipe", "--user-data-dir="+profile, "about:blank")
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.ExtraFiles = []*os.File{fromUs, toUs}
	cmd.WaitDelay = 2 * time.Second
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	_, _ = fromUs.Close(), toUs.Close()
	b := &browser{t: t, in: in, out: bufio.NewReaderSize(out, 1<<20)}
	t.Cleanup(func() {
		// It answers by going away.
		_, _ = in.WriteString(`{"id":0,"method":"Browser.close"}` + "\x00")
		late := time.AfterFunc(10*time.Second, func() { _ = cmd.Process.Kill() })
		_ = cmd.Wait()
		late.Stop()
		_ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL)
		_, _ = in.Close(), out.Close()
		for end := time.Now().Add(5 * time.Second); os.RemoveAll(profile) != nil && time.Now().Before(end); {
			time.Sleep(20 * time.Millisecond) // who was killed may still finish a write
		}
	})
	if err := out.SetReadDeadline(time.Now().Add(2 * time.Minute)); err != nil {
		t.Fatal(err)
	}
	var target struct{ TargetID string }
	b.ask("Target.createTarget", map[string]any{"url": "about:blank"}, &target)
	var attached struct{ SessionID string }
	b.ask("Target.attachToTarget", map[string]any{"targetId": target.TargetID, "flatten": true}, &attached)
	b.session = attached.SessionID
	for _, domain := range []string{"Page", "Network", "Log", "Runtime"} {
		b.call(domain+".enable", nil)
	}
	return b
}

// call sends a command and returns what it answers.
func (b *browser) call(method string, params map[string]any) json.RawMessage {
	b.t.Helper()
	b.last++
	command := map[string]any{"id": b.last, "method": method}
	if params != nil {
		command["params"] = params
	}
	if b.session != "" {
		command["sessionId"] = b.session
	}
	data, err := json.Marshal(command)
	if err != nil {
		b.t.Fatal(err)
	}
	if _, err := b.in.Write(append(data, 0)); err != nil {
		b.t.Fatalf("%s: %v", method, err)
	}
	for {
		m := b.read()
		if m.ID != b.last {
			b.heard = append(b.heard, m)
			continue
		}
		if len(m.Error) > 0 {
			b.t.Fatalf("%s: %s", method, m.Error)
		}
		return m.Result
	}
}

func (b *browser) read() (m message) {
	b.t.Helper()
	line, err := b.out.ReadBytes(0)
	if err != nil {
		b.t.Fatalf("read from the browser: %v", err)
	}
	if err := json.Unmarshal(bytes.TrimSuffix(line, []byte{0}), &m); err != nil {
		b.t.Fatalf("read from the browser: %v", err)
	}
	return m
}

func (b *browser) ask(method string, params map[string]any, answer any) {
	b.t.Helper()
	if err := json.Unmarshal(b.call(method, params), answer); err != nil {
		b.t.Fatalf("%s: %v", method, err)
	}
}

// shows opens a file and returns what went on until it was there: the addresses that were
// asked for, and what the console says.
func (b *browser) shows(name string) (requests, complaints []string) {
	b.t.Helper()
	b.heard = nil
	b.call("Page.navigate", map[string]any{"url": "file://" + name})
	for {
		i := 0
		for ; i < len(b.heard); i++ {
			if b.heard[i].Method == "Page.loadEventFired" {
				break
			}
		}
		if i < len(b.heard) {
			break
		}
		b.heard = append(b.heard, b.read())
	}
	b.call("Runtime.evaluate", map[string]any{"expression": "new Promise(done => requestAnimationFrame(() => setTimeout(done, 50)))", "awaitPromise": true})
	for _, m := range b.heard {
		switch m.Method {
		case "Network.requestWillBeSent":
			var p struct{ Request struct{ URL string } }
			if err := json.Unmarshal(m.Params, &p); err != nil {
				b.t.Fatal(err)
			}
			if !strings.HasPrefix(p.Request.URL, "data:") {
				requests = append(requests, p.Request.URL)
			}
		case "Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown":
			complaints = append(complaints, string(m.Params))
		}
	}
	return requests, complaints
}

// finds runs a script in the page and returns the lines that it gives.
func (b *browser) finds(script string) (lines []string) {
	b.t.Helper()
	var answer struct {
		Result           struct{ Value []string }
		ExceptionDetails json.RawMessage
	}
	b.ask("Runtime.evaluate", map[string]any{"expression": script, "returnByValue": true}, &answer)
	if len(answer.ExceptionDetails) > 0 {
		b.t.Fatalf("the script fails: %s", answer.ExceptionDetails)
	}
	return answer.Result.Value
}

// saved writes a page into a folder of the test.
func saved(t *testing.T, name string, d *doc.Doc) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name+".html")
	if err := os.WriteFile(file, []byte(written(t, d)), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// faults looks at the page as it is drawn: the contrast of every text, the order of
// headings, the direction and language of every text, names of tables, targets of links,
// and whether it fits the width of its window.
const faults = `(() => {
  const bad = [];
  const rgb = c => { const m = c.match(/[\d.]+/g).map(Number); return { c: m.slice(0, 3), a: m[3] ?? 1 }; };
  const lum = c => { const f = c.map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); return 0.2126 * f[0] + 0.7152 * f[1] + 0.0722 * f[2]; };
  const ground = e => { for (; e; e = e.parentElement) { const g = rgb(getComputedStyle(e).backgroundColor); if (g.a > 0) return g.c; } return matchMedia('(prefers-color-scheme: dark)').matches ? [0, 0, 0] : [255, 255, 255]; };
  const letters = /\p{L}/u;
  let texts = 0;
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let n; n = walk.nextNode();) {
    if (!n.data.trim()) continue;
    const e = n.parentElement, s = getComputedStyle(e), label = n.data.trim().slice(0, 40);
    if (!letters.test(n.data)) continue;
    texts++;
    const a = lum(rgb(s.color).c), b = lum(ground(e)), ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 7) bad.push('contrast ' + ratio.toFixed(2) + ' of ' + label);
    const lang = e.closest('[lang]').getAttribute('lang');
    const arabic = (n.data.match(/\p{Script=Arabic}/gu) || []).length, latin = (n.data.match(/\p{Script=Latin}/gu) || []).length;
    if (arabic > latin && s.direction !== 'rtl') bad.push('direction ' + s.direction + ' of ' + label);
    if (arabic > 3 && latin === 0 && lang === 'fr') bad.push('language ' + lang + ' of ' + label);
  }
  if (!texts) bad.push('no text is shown');
  let last = 0;
  for (const h of document.querySelectorAll('h1,h2,h3,h4,h5,h6')) { const n = +h.tagName[1]; if (n > last + 1) bad.push('heading ' + n + ' after ' + last); last = n; }
  if (document.querySelectorAll('h1').length !== 1) bad.push('titles: ' + document.querySelectorAll('h1').length);
  for (const t of document.querySelectorAll('table')) if (!t.caption && !t.closest('[aria-label]')) bad.push('a table has no name');
  for (const th of document.querySelectorAll('th')) if (!th.scope) bad.push('a heading of a table has no scope');
  for (const a of document.querySelectorAll('a[href^="#"]')) if (!document.getElementById(a.getAttribute('href').slice(1))) bad.push('nothing is at ' + a.getAttribute('href'));
  const ids = new Set(); for (const e of document.querySelectorAll('[id]')) { if (ids.has(e.id)) bad.push('two are called ' + e.id); ids.add(e.id); }
  if (document.documentElement.scrollWidth > innerWidth + 1) bad.push('the page is ' + document.documentElement.scrollWidth + ' wide in a window of ' + innerWidth);
  if (!document.documentElement.lang || !document.documentElement.dir || !document.title) bad.push('the page has no language, direction or title');
  return bad;
})()`

func TestChromiumShowsThePages(t *testing.T) {
	b := opened(t)
	for name, d := range map[string]*doc.Doc{"French": doctest.French(), "Arabic": doctest.Arabic()} {
		for _, scheme := range []string{"light", "dark"} {
			for _, width := range []int{360, 1440} {
				b.call("Emulation.setEmulatedMedia", map[string]any{"features": []map[string]string{{"name": "prefers-color-scheme", "value": scheme}}})
				b.call("Emulation.setDeviceMetricsOverride", map[string]any{"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false})
				file := saved(t, name, d)
				requests, complaints := b.shows(file)
				where := fmt.Sprintf("%s, %s, %d wide", name, scheme, width)
				if len(requests) != 1 || requests[0] != "file://"+file {
					t.Errorf("%s: asked for %q", where, requests)
				}
				for _, c := range complaints {
					t.Errorf("%s: the console says %s", where, c)
				}
				for _, f := range b.finds(faults) {
					t.Errorf("%s: %s", where, f)
				}
			}
		}
	}
}

func TestHostileTextsDoNothingInChromium(t *testing.T) {
	b := opened(t)
	for i, s := range doctest.Strings {
		file := saved(t, fmt.Sprint("hostile", i), doctest.Hostile(s))
		requests, complaints := b.shows(file)
		if len(requests) != 1 || len(complaints) > 0 {
			t.Errorf("string %d asks for %q, and the console says %q", i, requests, complaints)
		}
		if got := b.finds("[...document.querySelectorAll('script,iframe,object,img:not([src^=\"data:image/\"])')].map(e => e.outerHTML)"); len(got) > 0 {
			t.Errorf("string %d brings in %q", i, got)
		}
	}
}

// TestTidyFindsNothing has HTML Tidy read the pages. Its version does not know that an
// empty language means an unknown one (HTML, 3.2.6.2).
func TestTidyFindsNothing(t *testing.T) {
	for name, d := range map[string]*doc.Doc{"French": doctest.French(), "Arabic": doctest.Arabic(), "hostile": doctest.Hostile(doctest.Strings[2])} {
		out, err := exec.CommandContext(t.Context(), "tidy", "-q", "-e", "-utf8", "--drop-empty-elements", "no", saved(t, name, d)).CombinedOutput()
		if _, found := exec.LookPath("tidy"); found != nil {
			t.Fatalf("tidy: %v", err)
		}
		for line := range strings.Lines(string(out)) {
			if !strings.Contains(line, `attribute "lang" lacks value`) && !strings.Contains(line, "Document content looks like") {
				t.Errorf("%s: %s", name, strings.TrimSpace(line))
			}
		}
	}
}
