package tui_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"halqa/assets/locale"
	"halqa/tui/screen"
	"halqa/tui/tuitest"
)

// live are moments at which people open the sample: before it begins, in sessions, at
// lunch, at the end, and when all is over.
var live = []string{"2026-12-09 08:00", "2026-12-10 10:20", "2026-12-10 11:34", "2026-12-10 13:20", "2026-12-11 17:00", afterwards}

// Every screen of the sample shows something at every moment, backstage and in salle, in
// French and in Arabic, and before the room says nothing of backstage.
func TestTheSampleShowsSomethingAtEveryMoment(t *testing.T) {
	t.Parallel()
	for _, at := range live {
		for _, lang := range []locale.Lang{locale.French, locale.Arabic} {
			t.Run(fmt.Sprintf("%s %s", at, lang), func(t *testing.T) {
				t.Parallel()
				cfg := tuitest.At(sampleRoom(t, at).Room, lang)
				s := tuitest.NewStill(t, cfg, 80, 24)
				badge := locale.Of(lang).Frame.Coulisses
				for _, face := range []string{"backstage", "salle"} {
					if face == "salle" {
						s.Press("f8")
						badge = locale.Of(lang).Frame.Salle
					}
					for _, digit := range strings.Split("1234567890", "") {
						got := frame(s.Press("esc", "esc", "esc", "esc", digit))
						body := strings.Join(strings.Split(got, "\n")[2:22], "\n")
						if len(strings.Fields(body)) < 4 {
							t.Errorf("screen %s in %s says nothing:\n%s", digit, face, got)
						}
						if !tuitest.Shows(got, badge) {
							t.Errorf("screen %s in %s does not say so:\n%s", digit, face, got)
						}
					}
				}
			})
		}
	}
}

// When all is over no part of the sample is empty but the record of a validation, which
// waits for the final version of the plan: three weeks after the retreat there is none.
func TestNoPartOfTheSampleIsEmpty(t *testing.T) {
	t.Parallel()
	w := locale.Of(locale.French)
	s := tuitest.NewStill(t, tuitest.At(sampleRoom(t, afterwards).Room, locale.French), 100, 30)
	number := regexp.MustCompile(`\d`)
	for digit, parted := range map[string]*locale.Parted{"7": &w.Plan.Parted, "8": &w.Prepare.Parted, "9": &w.After.Parted} {
		for code := range parted.Parts {
			if digit == "9" && code == "validation" {
				continue
			}
			s.Send(screen.Place{Kind: screen.Kind(int(digit[0] - '0')), Mode: code})
			got := frame(s)
			body := strings.Join(strings.Split(got, "\n")[2:28], "\n")
			flat := strings.Join(strings.Fields(strings.ReplaceAll(body, "\u00a0", " ")), " ")
			if shelf := parted.Shelves[code]; shelf != nil && strings.Contains(flat, strings.Join(strings.Fields(shelf.Empty)[:4], " ")) ||
				strings.Contains(flat, w.Folder.NothingYet) || len(strings.Fields(body)) < 12 && !number.MatchString(body) {
				t.Errorf("part %s of screen %s is empty:\n%s", code, digit, got)
			}
		}
	}
}

// What an adjustment did never hides what it was done to.
func TestALongEffectLeavesTheTitleOfASession(t *testing.T) {
	t.Parallel()
	for _, size := range [][2]int{{60, 20}, {100, 30}} {
		s := opens(t, retreat(t), locale.French, false, size[0], size[1]).Press("1", "a", "home", "down", "down", "down")
		got := strings.Join(strings.Fields(strings.ReplaceAll(frame(s), "▌", " ")), " ")
		for _, part := range []string{"Vision, mission, valeurs", "ouverte pendant le déjeuner"} {
			if !strings.Contains(strings.ReplaceAll(got, "\u00a0", " "), part) {
				t.Errorf("%v: %q is hidden:\n%s", size, part, frame(s))
			}
		}
	}
}
