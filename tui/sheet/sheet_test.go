package sheet_test

import (
	"context"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"

	"halqa/assets/locale"
	"halqa/assets/template"
	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/tui/page"
	"halqa/tui/screen"
	"halqa/tui/sheet"
)

// clerk is a person in front of one sheet.
type clerk struct {
	room  *sessiontest.Room
	env   *screen.Env
	sheet *sheet.Model
	specs []sheet.Spec
	said  []screen.Notice
}

// sits gives a clerk the sheet of a type of item.
func sits(tb testing.TB, typ string, specs ...sheet.Spec) *clerk {
	tb.Helper()
	room := sessiontest.NewRoom(tb)
	env := &screen.Env{
		Room: room.Room, Seat: session.Facilitator, Words: locale.Of(locale.French), Now: room.Now,
		Courier: screen.NewCourier(context.Background()),
	}
	env.Drafts = screen.NewDrafts(env, nil)
	return &clerk{room: room, env: env, sheet: sheet.New(env, session.TypeNamed(typ)), specs: specs}
}

// edits opens the sheet of an item at a field.
func (c *clerk) edits(id session.ID, field string) *clerk {
	c.sheet.Edit(id)
	c.looks()
	c.sheet.Select(field)
	return c
}

func (c *clerk) looks() { c.room.Read(func(r *session.Retreat) { c.sheet.Show(r, c.specs) }) }

// hears waits for the answers to what was sent, and gives them to the sheet.
func (c *clerk) hears(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	c.env.Courier.Flush()
	switch msg := cmd().(type) {
	case tea.BatchMsg:
		for _, one := range msg {
			c.hears(one)
		}
	case screen.Notice:
		c.said = append(c.said, msg)
	case screen.Done:
		_, next := c.sheet.Update(msg)
		c.looks()
		c.hears(next)
	}
}

var strokes = map[string]tea.KeyPressMsg{
	"enter": {Code: tea.KeyEnter}, "esc": {Code: tea.KeyEscape}, "tab": {Code: tea.KeyTab}, "up": {Code: tea.KeyUp},
	"down": {Code: tea.KeyDown}, "left": {Code: tea.KeyLeft}, "right": {Code: tea.KeyRight}, "home": {Code: tea.KeyHome},
	"end": {Code: tea.KeyEnd}, "backspace": {Code: tea.KeyBackspace}, "ctrl+j": {Code: 'j', Mod: tea.ModCtrl},
	"shift+tab": {Code: tea.KeyTab, Mod: tea.ModShift},
}

// press presses keys; ⏎ at rest is an action of the screen, as in the program.
func (c *clerk) press(keys ...string) *clerk {
	for _, k := range keys {
		if k == "enter" && !c.sheet.Writing() {
			c.hears(c.sheet.Write())
			continue
		}
		_, cmd := c.sheet.Update(strokes[k])
		c.hears(cmd)
	}
	return c
}

func (c *clerk) types(text string) *clerk {
	for _, r := range text {
		_, _ = c.sheet.Update(tea.KeyPressMsg{Code: r, Text: string(r)}) // the draft's clock is let go
	}
	return c
}

// stored is the value of a field in the retreat.
func (c *clerk) stored(field string) string {
	return sessiontest.Look(c.room, func(r *session.Retreat) string {
		e := r.Item(c.sheet.Item())
		if e == nil {
			return ""
		}
		return r.TypeOf(c.sheet.Item()).Field(field).Value(e, "")
	})
}

// sees is the sheet as it stands on a page.
func (c *clerk) sees(w, h int) string {
	p := page.New(w, h, c.env.Words.RTL)
	c.sheet.Draw(p, true)
	return strings.ReplaceAll(p.Plain(), "\u00a0", " ")
}

func fields(names ...string) []sheet.Spec {
	specs := make([]sheet.Spec, len(names))
	for i, n := range names {
		specs[i].Field = n
	}
	return specs
}

// objective is a clerk with the sheet of an objective, and the objective.
func objective(tb testing.TB, specs ...sheet.Spec) (*clerk, session.ID) {
	tb.Helper()
	c := sits(tb, "objective", specs...)
	return c, c.room.Must(session.DraftObjective{Text: "Réduire les délais d'accueil"}).Items[0]
}

func TestPeopleTypeAsTheyWrite(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct{ field, typed, stored, shown string }{
		{"deadline", "31/12/28", "2028-12-31", "31 décembre 2028"},
		{"deadline", "31 دجنبر 2028", "2028-12-31", "31 décembre 2028"},
		{"deadline", "aujourd'hui", "2026-12-09", "9 décembre 2026"},
		{"cost_mad", "180000", "180000", "180 000"},
		{"cost_mad", "180 000", "180000", "180 000"},
		{"baseline", "1,5", "1.5", "1,5"},
		{"baseline", "٤٥", "45", "45"},
		{"baseline", "45 %", "45", "45 %"},
		{"baseline", "12 enfants", "12", "12 enfants"},
		{"target", "%80", "80", "80 %"},
		{"indicator", "  Part des enfants  ", "Part des enfants", "Part des enfants"},
	} {
		t.Run(tc.field+" takes "+tc.typed, func(t *testing.T) {
			t.Parallel()
			c, id := objective(t, sheet.Spec{Field: "indicator"}, sheet.Spec{Field: "deadline"}, sheet.Spec{Field: "cost_mad"},
				sheet.Spec{Field: "baseline", Unit: "unit"}, sheet.Spec{Field: "target", Unit: "unit"})
			c.edits(id, tc.field).press("enter").types(tc.typed).press("enter")
			if got := c.stored(tc.field); got != tc.stored {
				t.Errorf("stored %q, want %q", got, tc.stored)
			}
			if frame := c.sees(60, 12); !strings.Contains(frame, tc.shown) {
				t.Errorf("%q is not shown:\n%s", tc.shown, frame)
			}
		})
	}
}

func TestAnHourIsTakenHoweverItIsWritten(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]string{
		"9h30": "09:30", "9:30": "09:30", "09.05": "09:05", "9 h": "09:00", "14h00": "14:00", "٩:٣٠": "09:30", "1015": "10:15",
	} {
		c := sits(t, "day", fields("maghrib")...)
		c.room.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
		day := sessiontest.Look(c.room, func(r *session.Retreat) session.ID { return r.Days()[0].ID })
		c.edits(day, "maghrib").press("enter").types(typed).press("enter")
		if got := c.stored("maghrib"); got != want {
			t.Errorf("%q is stored as %q, want %q", typed, got, want)
		}
	}
}

func TestWhatIsNoValueStaysInTheFieldWithASentence(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct{ field, typed, sentence string }{
		{"deadline", "bientôt", "31/12/28"},
		{"deadline", "31/02/28", "n'existe pas"},
		{"cost_mad", "25:00", "180000"},
		{"cost_mad", "1,5", "entier"},
		{"cost_mad", "beaucoup", "180000"},
		{"baseline", "1.250", "1 250 ou 1,25"},
	} {
		c, id := objective(t, fields("deadline", "cost_mad", "baseline")...)
		c.edits(id, tc.field).press("enter").types(tc.typed).press("enter")
		if !c.sheet.Writing() || c.stored(tc.field) != "" {
			t.Errorf("%q left the field %s", tc.typed, tc.field)
		}
		if len(c.said) == 0 || !strings.Contains(strings.ReplaceAll(c.said[0].Text, "\u00a0", " "), tc.sentence) {
			t.Errorf("%q: said %v, want %q in it", tc.typed, c.said, tc.sentence)
		}
	}
}

func TestAnUnknownBaselineIsAFlagUntilAFigureIsTyped(t *testing.T) {
	t.Parallel()
	c, id := objective(t, sheet.Spec{Field: "baseline", Unknown: "baseline_unknown", Unit: "unit"})
	c.edits(id, "baseline").press("enter").types("Inconnue").press("enter")
	if c.stored("baseline_unknown") != "1" || !strings.Contains(c.sees(60, 3), "inconnu") {
		t.Fatalf("the flag is %q in\n%s", c.stored("baseline_unknown"), c.sees(60, 3))
	}
	c.press("enter").types("45").press("enter")
	if c.stored("baseline_unknown") != "" || c.stored("baseline") != "45" {
		t.Errorf("a figure left the flag at %q", c.stored("baseline_unknown"))
	}
}

func TestEscLeavesTheOldValueAndEnterBringsTheDraftBack(t *testing.T) {
	t.Parallel()
	c, id := objective(t, fields("indicator", "owner")...)
	c.edits(id, "indicator").press("enter").types("Part").press("esc")
	if c.stored("indicator") != "" || c.sheet.Writing() {
		t.Fatal("Esc saved, or did not leave")
	}
	if !strings.Contains(c.sees(60, 4), "brouillon gardé") {
		t.Errorf("nothing says that a draft waits:\n%s", c.sees(60, 4))
	}
	c.press("enter").types(" des enfants").press("enter")
	if got := c.stored("indicator"); got != "Part des enfants" {
		t.Errorf("the draft became %q", got)
	}
	if c.sheet.Field() != "owner" || !c.sheet.Writing() {
		t.Errorf("⏎ opened %q, writing %t", c.sheet.Field(), c.sheet.Writing())
	}
}

func TestATextThatCouldNotBeSavedComesBack(t *testing.T) {
	t.Parallel()
	c, id := objective(t, fields("indicator")...)
	c.edits(id, "indicator").press("enter").types("Part des enfants")
	c.room.Memory.Fail = session.ErrDiskFull
	c.press("enter")
	if !c.sheet.Writing() || !strings.Contains(c.sees(60, 3), "Part des enfants") {
		t.Fatalf("the text is gone:\n%s", c.sees(60, 3))
	}
	if n := c.sheet.Kept(); n != 1 {
		t.Errorf("%d texts are said to be kept", n)
	}
	c.room.Memory.Fail = nil
	if c.press("enter"); c.stored("indicator") != "Part des enfants" {
		t.Errorf("the second ⏎ stored %q", c.stored("indicator"))
	}
	if n := c.sheet.Kept(); n != 0 {
		t.Errorf("%d texts are still said to be kept", n)
	}
}

func TestAnItemThatCouldNotBeAddedIsAddedWithItsWordsLater(t *testing.T) {
	t.Parallel()
	for name, begin := range map[string]func(c *clerk) tea.Cmd{
		"by its first words": func(c *clerk) tea.Cmd {
			return c.sheet.Begin(func(text string) session.Command { return session.DraftObjective{Text: text} })
		},
		"at once": func(c *clerk) tea.Cmd { return c.sheet.Add(session.DraftDecision{Date: "2026-12-10"}) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			typ := "objective"
			if name == "at once" {
				typ = "decision"
			}
			c := sits(t, typ, fields("text_fr")...)
			c.edits(session.ID{}, "text_fr")
			c.room.Memory.Fail = session.ErrDiskFull
			c.hears(begin(c))
			c.types("Loger trente enfants").press("enter")
			if !c.sheet.Writing() {
				t.Fatal("the words did not come back")
			}
			c.room.Memory.Fail = nil
			if c.press("enter"); c.stored("text_fr") != "Loger trente enfants" {
				t.Errorf("the second ⏎ stored %q", c.stored("text_fr"))
			}
		})
	}
}

func TestTheFastWayStopsAtItsOwnFieldsOnly(t *testing.T) {
	t.Parallel()
	specs := fields("text_fr", "text_ar", "indicator", "unit", "baseline")
	specs[0].Quick, specs[2].Quick, specs[4].Quick = true, true, true
	specs[0].Twin, specs[1].Twin = "text_ar", "text_fr"
	c := sits(t, "objective", specs...)
	c.edits(session.ID{}, "text_fr")
	c.hears(c.sheet.Begin(func(text string) session.Command { return session.DraftObjective{Text: text} }))
	c.types("خفض آجال الاستقبال").press("enter").types("Jours").press("enter").types("12").press("enter")
	for field, want := range map[string]string{"text_ar": "خفض آجال الاستقبال", "text_fr": "", "indicator": "Jours", "baseline": "12"} {
		if got := c.stored(field); got != want {
			t.Errorf("%s is %q, want %q", field, got, want)
		}
	}
	if c.sheet.Writing() || c.sheet.Fast() {
		t.Error("the fast way has no end")
	}
}

func TestNothingTypedAddsNothing(t *testing.T) {
	t.Parallel()
	c := sits(t, "objective", fields("text_fr")...)
	c.edits(session.ID{}, "text_fr")
	c.hears(c.sheet.Begin(func(text string) session.Command { return session.DraftObjective{Text: text} }))
	c.press("enter", "enter", "esc")
	if n := sessiontest.Look(c.room, func(r *session.Retreat) int { return len(r.Objectives()) }); n != 0 || !c.sheet.Blank() {
		t.Errorf("%d objectives were added", n)
	}
}

func TestArrowsChangeWhatStandsBetweenThem(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		lang locale.Lang
		key  string
		want string
	}{{locale.French, "right", "output"}, {locale.French, "left", "impact"}, {locale.Arabic, "right", "impact"}, {locale.Arabic, "left", "output"}} {
		c, id := objective(t, fields("level")...)
		c.env.Words = locale.Of(tc.lang)
		if c.edits(id, "level").press(tc.key); c.stored("level") != tc.want {
			t.Errorf("%s, %s: the level is %q, want %q", tc.lang, tc.key, c.stored("level"), tc.want)
		}
	}
}

func TestTheRoomSeesNoConfidentialField(t *testing.T) {
	t.Parallel()
	c := sits(t, "slot", fields("title_fr", "notes", "if_late")...)
	c.room.Must(session.Lay{Template: template.MS2, Start: "2026-12-09"})
	slot := sessiontest.Look(c.room, func(r *session.Retreat) session.ID { return r.Slots()[0].ID })
	c.room.Must(session.Edit{Item: slot, Field: "notes", Value: "parler bas"})
	c.env.Salle = true
	if frame := c.edits(slot, "title_fr").sees(60, 8); strings.Contains(frame, "parler") || strings.Contains(frame, "Notes") {
		t.Errorf("the room sees the notes:\n%s", frame)
	}
}

func TestALongTextScrollsUnderTheArrows(t *testing.T) {
	t.Parallel()
	c, id := objective(t, fields("assumptions", "owner")...)
	lines := make([]string, 12)
	for i := range lines {
		lines[i] = "hypothèse " + string(rune('a'+i))
	}
	c.room.Must(session.Edit{Item: id, Field: "assumptions", Value: strings.Join(lines, "\n")})
	c.edits(id, "assumptions")
	seen := c.sees(60, 5)
	for range 6 {
		c.press("down")
		seen += c.sees(60, 5)
	}
	for _, line := range lines {
		if !strings.Contains(seen, line) {
			t.Errorf("%q can't be reached", line)
		}
	}
	if c.sheet.Field() != "owner" {
		t.Errorf("the cursor stays on %q", c.sheet.Field())
	}
}

func TestNoOrderOfKeysBreaksASheet(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		c, id := objective(t, sheet.Spec{Field: "text_fr", Large: true, Twin: "text_ar"}, sheet.Spec{Field: "text_ar", Large: true, Quiet: true},
			sheet.Spec{Field: "level", Head: "Niveau", Air: true}, sheet.Spec{Field: "deadline"}, sheet.Spec{Field: "baseline", Unit: "unit"},
			sheet.Spec{Field: "links", Opens: true, Text: "I-001"}, sheet.Spec{Field: "milestones"})
		c.env.Words = locale.Of(rapid.SampledFrom(locale.Langs()).Draw(rt, "language"))
		c.edits(id, "text_fr")
		for _, k := range rapid.SliceOfN(rapid.SampledFrom([]string{
			"enter", "esc", "tab", "shift+tab", "up", "down", "left", "right", "home", "end", "backspace", "ctrl+j", "a", "٤", "هدف", "31/12/28",
		}), 0, 40).Draw(rt, "keys") {
			if _, known := strokes[k]; known {
				c.press(k)
			} else if c.sheet.Writing() {
				c.types(k)
			}
			c.sees(rapid.IntRange(1, 120).Draw(rt, "columns"), rapid.IntRange(1, 40).Draw(rt, "rows"))
		}
	})
}

func BenchmarkDraw(b *testing.B) {
	all := session.TypeNamed("objective")
	var specs []sheet.Spec
	for _, f := range all.Fields {
		if !f.Many {
			specs = append(specs, sheet.Spec{Field: f.Name})
		}
	}
	c, id := objective(b, specs...)
	c.edits(id, "indicator")
	p := page.New(100, 30, false)
	for b.Loop() {
		p = p.Reset(100, 30, false)
		c.sheet.Draw(p, true)
	}
}
