package session_test

import (
	"testing"
	"unicode/utf8"

	"halqa/assets/locale"
	"halqa/session"
)

// widest is how many columns a label may take beside its value.
const widest = 28

func TestEverythingOfTheSchemaHasANameInEveryLanguage(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Langs() {
		t.Run(string(l), func(t *testing.T) {
			t.Parallel()
			s := locale.Of(l)
			for name, table := range map[string]map[string]string{
				"field": s.Fields, "verb": s.Verbs, "kind": s.Kinds, "kinds": s.KindsOf, "status": s.Words.Statuses,
				"method": s.Words.Methods, "nature": s.Decisions.Natures, "level": s.Objectives.Levels,
				"direction": s.Objectives.Directions, "measured": s.Objectives.Measured,
				"perspective": s.Ideas.Perspectives,
				"reader":      s.Feedback.Readers, "comment nature": s.Feedback.Natures, "disposition": s.Feedback.Dispositions,
				"adoption": s.Feedback.Adoptions, "quorum rule": s.Feedback.QuorumRules,
			} {
				for _, key := range named(name) {
					hasName(t, name, key, table[key])
				}
			}
		})
	}
}

// named lists what a table of names must hold.
func named(table string) (keys []string) {
	choices := func(typ, field string) []string { return session.TypeNamed(typ).Field(field).Choices }
	switch table {
	case "field":
		for _, t := range session.Schema() {
			for _, f := range t.Fields {
				keys = append(keys, t.Name+"."+f.Name)
			}
		}
	case "verb":
		for _, v := range session.Verbs() {
			keys = append(keys, string(v))
		}
	case "kind", "kinds":
		for _, k := range session.IdeaKinds() {
			keys = append(keys, string(k))
		}
	case "status":
		keys = append(choices("decision", "status"), choices("poll", "status")...)
	case "method":
		keys = choices("poll", "method")
	case "perspective":
		for _, p := range session.Perspectives() {
			keys = append(keys, string(p))
		}
	case "nature":
		keys = []string{session.Consultative, session.Deliberative}
	case "reader":
		keys = choices("comment", "from")
	case "comment nature":
		keys = choices("comment", "nature")
	case "disposition":
		keys = choices("comment", "status")
	case "adoption":
		keys = choices("validation", "result")
	case "quorum rule":
		keys = choices("validation", "quorum_rule")
	case "measured":
		keys = choices("measure", "status")
	case "level", "direction":
		keys = choices("objective", table)
	}
	return keys
}

func hasName(t *testing.T, table, key, name string) {
	t.Helper()
	if name == "" {
		t.Errorf("the %s %q has no name", table, key)
	}
	if n := utf8.RuneCountInString(name); n > widest {
		t.Errorf("the %s %q is called %q: %d columns, at most %d", table, key, name, n, widest)
	}
}

func TestNoLabelIsLeftOfAFieldThatIsGone(t *testing.T) {
	t.Parallel()
	known := map[string]bool{}
	for _, key := range named("field") {
		known[key] = true
	}
	for _, l := range locale.Langs() {
		for key := range locale.Of(l).Fields {
			if !known[key] {
				t.Errorf("%s: the label %q names no field", l, key)
			}
		}
	}
}

func TestSheetsHaveTheSameWordsInEveryLanguage(t *testing.T) {
	t.Parallel()
	french := locale.Of(locale.French).Sheet()
	for _, l := range locale.Langs() {
		w := locale.Of(l).Sheet()
		for item := range french.Items {
			hasName(t, "item of "+string(l), item, w.Items[item])
		}
		for name, word := range map[string]string{
			"write": w.Write, "next": w.Next, "leave": w.Leave, "line": w.Line, "today": w.Today, "toggle": w.Toggle,
			"done": w.Done, "search": w.Search, "chain": w.Chain, "to translate": w.ToTranslate,
		} {
			hasName(t, "word of "+string(l), name, word)
		}
		for name, sentence := range map[string]string{
			"date": w.NotADate, "hour": w.NotAnHour, "number": w.NotANumber, "whole": w.NotWhole, "readings": w.TwoReadings,
			"calendar": w.OutOfCalendar, "draft": w.DraftWaits, "language": w.OtherLanguage, "empty chain": w.ChainEmpty,
		} {
			if sentence == "" {
				t.Errorf("%s has no sentence for %q", l, name)
			}
		}
	}
}
