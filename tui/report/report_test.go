package report_test

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/report"
	"halqa/session/sessiontest"
	"halqa/tui"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/tuitest"
)

// filled is the sample retreat after its last day.
func filled(tb testing.TB) *session.Room {
	tb.Helper()
	return sessiontest.Open(tb, sessiontest.Sample(tb), "2026-12-11 18:00").Room
}

// printer is an exporter that writes nothing and remembers what it was asked for.
type printer struct {
	mu     sync.Mutex
	orders []screen.Order
	fail   error
}

func (p *printer) export(_ context.Context, o screen.Order) ([]string, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.orders = append(p.orders, o)
	if p.fail != nil {
		return nil, p.fail
	}
	var paths []string
	for _, lang := range o.Langs {
		for _, ext := range o.Formats {
			paths = append(paths, fmt.Sprintf("/home/rim/halqa/MS2_%s_%s_v1_2026-12-11.%s", o.Document, lang, ext))
		}
	}
	return paths, nil
}

func (p *printer) asked(tb testing.TB) screen.Order {
	tb.Helper()
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.orders) == 0 {
		tb.Fatal("nothing was exported")
	}
	return p.orders[len(p.orders)-1]
}

func config(room *session.Room, lang locale.Lang, export screen.Exporter) tui.Config {
	return tui.Config{Room: room, Lang: lang, Theme: page.Dark(), Export: export}
}

// body is the frame without its first line, which is not the screen's.
func body(s *tuitest.Still) []byte {
	_, rest, _ := strings.Cut(ansi.Strip(s.Frame()), "\n")
	return []byte(rest)
}

func TestFrames(t *testing.T) {
	t.Parallel()
	for name, keys := range map[string][]string{
		"choices": {"0"}, "missing": {"0", "tab", "down"}, "minutes": {"0", "on", "on"}, "written": {"0", "enter", "enter"},
		"preview": {"0", "p"}, "scrolled": {"0", "p", "pgdown", "pgdown"}, "changes": {"0", "c"},
		"archive": {"0", "down", "down", "back", "enter"},
		"room":    {"0", "f8"}, "inside": {"0", "down", "down", "on"},
	} {
		for _, lang := range []locale.Lang{locale.French, locale.Arabic} {
			for _, size := range [][2]int{{60, 20}, {100, 30}} {
				t.Run(fmt.Sprintf("%s %s %dx%d", name, lang, size[0], size[1]), func(t *testing.T) {
					t.Parallel()
					s := tuitest.NewStill(t, config(filled(t), lang, new(printer).export), size[0], size[1])
					arrows := map[string]string{"on": "right", "back": "left"}
					if lang == locale.Arabic { // in a page of Arabic the arrow to the left goes on
						arrows = map[string]string{"on": "left", "back": "right"}
					}
					for _, key := range keys {
						s.Press(cmp.Or(arrows[key], key))
					}
					golden.RequireEqual(t, body(s))
				})
			}
		}
	}
}

// rights are the arrows that lead from the report to another document.
func rights(to report.Document, day int) (keys []string) {
	for _, d := range report.Documents() {
		days := []int{0}
		if d.Daily() {
			days = []int{1, 2, 3}
		}
		for _, n := range days {
			if d == to && n == day {
				return keys
			}
			keys = append(keys, "right")
		}
	}
	return nil
}

func TestNamesLeaveOnlyWhenTheyAreAskedFor(t *testing.T) {
	t.Parallel()
	p := new(printer)
	d := tuitest.Sit(t, config(filled(t), locale.French, p.export), 100, 30)
	d.Press("0").Sees("Rapport de la retraite")
	d.Press(rights(report.Presence, 0)...).Sees("Feuilles de présence", "diffusion, sans noms")
	d.Press("enter").Sees("Contrôle avant diffusion", "Exporter").Press("enter").Sees("Écrit dans")
	if o := p.asked(t); o.Document != "presence" || o.Profile != "diffusion" || o.Day != 0 {
		t.Errorf("asked for %+v", o)
	}
	d.Press("down", "down", "right").Sees("interne, avec les noms").Press("enter").Sees("Écrit dans")
	if o := p.asked(t); o.Document != "presence" || o.Profile != "interne" {
		t.Errorf("asked for %+v", o)
	}
}

func TestOneKeyExportsWhatIsChosen(t *testing.T) {
	t.Parallel()
	p := new(printer)
	d := tuitest.Sit(t, config(filled(t), locale.French, p.export), 100, 30)
	d.Press("0").Sees("Rapport de la retraite", "MS2_rapport_fr_v1_")
	d.Press("enter").Sees("remplacé par décision", "restent à l'intérieur")
	d.Press("enter").Sees("Écrit dans /home/rim/halqa", "MS2_rapport_fr_v1_2026-12-11.docx")
	if o := p.asked(t); o.Document != "rapport" || len(o.Langs) != 1 || o.Langs[0] != "fr" || len(o.Formats) != 1 || o.Formats[0] != "docx" {
		t.Errorf("asked for %+v", o)
	}
	d.Press(rights(report.Minutes, 2)...).Sees("Relevé du jour, deux pages, Jour 2").Press("down", "right", "down", "down", "right", "space").Sees("arabe, puis français", "■ Word   ■ Markdown", "MS2_releve-j2_ar_v1_2026-12-31.md")
	d.Press("enter").Sees("Rien à signaler").Press("enter").Sees("MS2_releve_ar_v1_2026-12-11.md")
	if o := p.asked(t); o.Document != "releve" || o.Day != 2 || o.Langs[0] != "ar" || !slices.Equal(o.Formats, []string{"docx", "md"}) {
		t.Errorf("asked for %+v", o)
	}
	d.Press("space").SeesNo("■ Markdown").Press("left").Press("space").Sees("■ Word")
}

// TestEveryFormatIsOffered marks all formats of every document: what can be written is
// what can be chosen.
func TestEveryFormatIsOffered(t *testing.T) {
	t.Parallel()
	p := new(printer)
	d := tuitest.Sit(t, config(filled(t), locale.French, p.export), 100, 30)
	d.Press("0").Sees("Rapport de la retraite").Press("down", "down", "down")
	for i, ext := range report.FormatsOf(report.Report) {
		if i > 0 {
			d.Press("right", "space").Sees("■ " + locale.Of(locale.French).Deliverables.Format(ext))
		}
	}
	d.Press("enter").Sees("→ Exporter").Press("enter").Sees("Écrit dans")
	if o := p.asked(t); !slices.Equal(o.Formats, report.FormatsOf(report.Report)) {
		t.Errorf("asked for %v", o.Formats)
	}
}

func TestAPointToCompleteLeadsToItsScreen(t *testing.T) {
	t.Parallel()
	d := tuitest.Sit(t, config(filled(t), locale.French, nil), 100, 30)
	d.Press("0").Sees("À compléter").Press("tab").Press("end").Press("home", "tab")
	d.Press("down").Sees("Indicateur manquant").Press("enter").Sees("O-08", "Objectifs")
}

func TestTheAgendaAsksForTheRecordOfItsDay(t *testing.T) {
	t.Parallel()
	d := tuitest.Sit(t, config(filled(t), locale.French, new(printer).export), 100, 30)
	d.Press("1", "r").Sees("Relevé du jour", "deux pages")
}

func TestWhatWasNotWrittenIsSaid(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		export screen.Exporter
		want   string
	}{
		"nobody can write":   {nil, "Rien ne peut être écrit d'ici"},
		"the disk is full":   {(&printer{fail: fmt.Errorf("write: %w", session.ErrDiskFull)}).export, "Disque plein"},
		"the folder refuses": {(&printer{fail: errors.New("accès refusé : /srv")}).export, "Rien n'est écrit : accès refusé"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := tuitest.Sit(t, config(filled(t), locale.French, c.export), 100, 30)
			d.Press("0").Sees("Rapport de la retraite").Press("down", "down", "right").Sees("interne, avec les noms")
			d.Press("enter").Sees(c.want).Sees("Sera écrit")
		})
	}
}

func TestAnEmptyRetreatSaysWhatIsMissing(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	s := tuitest.NewStill(t, config(r.Room, locale.French, nil), 60, 20).Press("0")
	for _, want := range []string{"Aucune décision enregistrée", "Aucune personne inscrite"} {
		if !strings.Contains(string(body(s)), want) {
			t.Errorf("%q is not said:\n%s", want, body(s))
		}
	}
}

// TestNothingOfTheCheckReachesTheRoom looks for what is missing on the projected screen.
func TestNothingOfTheCheckReachesTheRoom(t *testing.T) {
	t.Parallel()
	s := tuitest.NewStill(t, config(filled(t), locale.French, new(printer).export), 100, 30).Press("0", "f8")
	for _, secret := range []string{"manquant", "compléter", "O-08", "docx"} {
		if strings.Contains(string(body(s)), secret) {
			t.Errorf("the room sees %q:\n%s", secret, body(s))
		}
	}
}

func TestAnySizeIsDrawn(t *testing.T) {
	t.Parallel()
	s := tuitest.NewStill(t, config(filled(t), locale.Arabic, new(printer).export), 80, 24).Press("0", "tab")
	s.FitsEverySize(t, "—")
}

func BenchmarkDraw(b *testing.B) {
	s := tuitest.NewStill(b, config(filled(b), locale.French, nil), 100, 30).Press("0")
	b.ReportAllocs()
	for b.Loop() {
		s.Frame()
	}
}
