package main

import (
	"path/filepath"
	"strings"
	"testing"

	"halqa/assets/locale"
)

// What may be asked of a newcomer from the import to the Word file.
const (
	mostKeys     = 60
	mostDistinct = 8
)

// affordable fails when a way through the retreat took more keys than that.
func (s *person) affordable(t *testing.T) {
	t.Helper()
	pressed, distinct := s.Pressed()
	t.Logf("%d keys besides text, %d different ones", pressed, distinct)
	if pressed > mostKeys || distinct > mostDistinct {
		t.Errorf("%d keys of %d kinds, at most %d of %d", pressed, distinct, mostKeys, mostDistinct)
	}
}

// inWord looks for words in the only Word file of the office.
func (o *office) inWord(t *testing.T, name string, wanted ...string) {
	t.Helper()
	words := flat(documentText(t, o.in(name)))
	for _, want := range wanted {
		if !strings.Contains(words, flat(want)) {
			t.Errorf("%s lacks %q", name, want)
		}
	}
	if files, _ := filepath.Glob(o.in("*.docx")); len(files) != 1 {
		t.Errorf("%q were written", files)
	}
}

// The words of a newcomer.
const (
	listening = "فضاء للاستماع خاص بالنساء"
	opening   = "Ouvrir un espace d'écoute d'ici fin 2028"
	because   = "C'est ce que la salle retient."
)

func TestNewcomer(t *testing.T) {
	t.Parallel()
	t.Run("who follows the help line goes from the import to Word with eight keys", func(t *testing.T) {
		t.Parallel()
		o := consultation(t)
		s := o.sit(60, 20)
		s.Press("3").Sees("39 idées")
		s.notes(listening)
		s.Sees("I-040").Press("tab", "4").Sees("préparer un vote")
		s.Press("+").Sees("40 sur 40").Press("enter").Sees("Bulletin 1")
		s.notes("40 40 1", "40 2", "3 3", "40 40 40", "0")
		s.Sees("5 bulletins").Press("tab", "enter").Sees("Clore est définitif").Press("enter").Sees("4 exprimés", listening)
		s.Press("d").Sees("D-001")
		s.notes(opening, because)
		s.Sees("adopter").Press("o").Sees("O-01", opening)
		s.Press("0").Sees("Sera écrit").Press("enter").Sees("Rien à signaler").Press("enter").Sees("Écrit dans")
		s.affordable(t)
		o.inWord(t, "MS2_rapport_fr_v1_2026-12-09.docx", listening, opening, because, "D-001", "O-01")
	})
	t.Run("who has no letters and no digits retains and adopts as well", func(t *testing.T) {
		t.Parallel()
		o := consultation(t)
		s := o.sit(60, 20)
		s.Press("esc").Sees("Sommaire").Press("down", "enter").Sees("39 idées")
		s.notes(listening)
		s.Sees("I-040").Press("esc").Sees("classer").Press("esc").Sees("Encore vides")
		s.Press("down", "down", "enter").SeesNo("Encore vides").Press("enter").Sees("Aucun vote")
		s.Press("shift+tab").Sees("‹ + préparer un vote ›").Press("enter").Sees("40 sur 40").Press("enter").Sees("Bulletin 1")
		s.notes("40 40 1", "40 2", "3 3", "40 40 40", "0")
		s.Sees("5 bulletins").Press("down", "enter").Sees("Clore est définitif").Press("enter").Sees("4 exprimés", listening)
		s.Press("space", "enter").Sees("1 option retenue")
		s.Press("shift+tab", "right", "right").Sees("‹ d décider ›").Press("enter").Sees("D-001")
		s.notes(opening, because)
		s.Press("shift+tab", "right", "right").Sees("‹ a adopter ›").Press("enter").Sees("✓ adoptée")
		s.Press("shift+tab", "right", "right", "right").Sees("‹ o ").Press("enter").Sees("O-01")
		s.Press("esc").Sees("Objectifs").Press("esc").Sees("Sommaire").Press("down", "down", "enter").Sees("Sera écrit")
		s.Press("enter").Sees("Rien à signaler").Press("enter").Sees("Écrit dans")
		s.affordable(t)
		o.inWord(t, "MS2_rapport_fr_v1_2026-12-09.docx", listening, opening, because, "D-001", "O-01")
	})
}

// A morning in Arabic: the interface, what is said, and the document.
func TestMorningInArabic(t *testing.T) {
	t.Parallel()
	o := newOffice(t, locale.Arabic)
	o.halqa("new", o.in("ms2.halqa"), "--start", "2026-12-09", "--no-encryption", "--lang", "ar")
	s := o.sit(60, 20)
	s.Press("3").Sees("لا أفكار")
	s.notes(listening, "Veille de nuit", "نقل آمن إلى التكوين")
	s.Sees("3 أفكار").Press("tab", "4").Sees("تحضير تصويت")
	s.Press("+").Sees("3 من 3").Press("enter").Sees("الورقة 1")
	s.notes("1", "1", "3", "2 3")
	s.Sees("1 على الأكثر").SeesNo("الورقة 5") // a ballot with a point too many stays in the line
	s.Press("backspace", "backspace", "enter").Sees("الورقة 5")
	s.Press("tab", "enter").Sees("الإغلاق نهائي").Press("enter").Sees("4 أوراق معبر عنها")
	s.Press("space", "enter", "d").Sees("D-001")
	const decided, reason = "نفتح فضاء للاستماع بوجدة قبل نهاية 2028", "لأنها الفكرة التي نالت أكثر الأصوات."
	s.notes(decided, reason)
	s.Sees("اعتماد").Press("a").Sees("✓ معتمد")
	s.Press("o").Sees("O-01").Press("0").Sees("سيكتب").Press("enter").Sees("لا شيء يذكر").Press("enter").Sees("كتب في")
	s.leave()
	o.inWord(t, "MS2_rapport_ar_v1_2026-12-09.docx", listening, "Veille de nuit", decided, reason, "D-001", "O-01")
}
