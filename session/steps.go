package session

import (
	"cmp"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"

	"halqa/assets/technique"
)

// Stage is one step of how a session goes.
type Stage struct {
	Text       string
	Minutes    Minutes // as written
	From, Till time.Duration
}

// Steps are the steps of a session in a language (fr, ar or en), From and Till counted
// from its beginning: those that are written in its technique, else those of its card.
// When they take another time than the session has, they stretch in proportion. There are
// none where nobody wrote minutes.
func (s *Slot) Steps(lang string) []Stage {
	steps := stages(s.Technique)
	if len(steps) < 2 {
		steps = nil
		if card, ok := s.TechniqueCard(); ok {
			for _, step := range card.Steps {
				steps = append(steps, Stage{Text: step.In(lang), Minutes: Minutes(step.Minutes)})
			}
		}
	}
	var sum, at Minutes
	for _, step := range steps {
		sum += step.Minutes
	}
	if sum == 0 {
		return nil
	}
	edge := func(m Minutes) time.Duration { return length(m*s.Length) / time.Duration(sum) }
	for i := range steps {
		steps[i].From = edge(at)
		at += steps[i].Minutes
		steps[i].Till = edge(at)
	}
	return steps
}

// StageAt is the step at a moment of the session, and how long it still lasts; ok is
// false before the first, after the last, and when there are none.
func StageAt(steps []Stage, gone time.Duration) (at int, left time.Duration, ok bool) {
	for i, s := range steps {
		if gone >= s.From && gone < s.Till {
			return i, s.Till - gone, true
		}
	}
	return 0, 0, false
}

// TechniqueCard is the card that people chose, else the one that serves the session in the
// model agenda.
func (s *Slot) TechniqueCard() (technique.Card, bool) {
	if s.Card != "" {
		return technique.ByID(s.Card)
	}
	return technique.For(s.Code)
}

// stepForms find what stands in brackets, and how long a clause says that it lasts.
var stepForms = sync.OnceValue(func() [2]*regexp.Regexp {
	return [2]*regexp.Regexp{
		regexp.MustCompile(`\([^)]*\)`),
		regexp.MustCompile(`(?:(\d+)\s*[x×]\s*)?(\d+)\s*(?:minutes?|min|mn|دقيقة|دقائق|د)(?:[^\p{L}]|$)`),
	}
})

// stages reads steps such as "Silence 8 min ; tour de table 30 min". A clause that names
// no time, or several, is no step.
func stages(prose string) []Stage {
	if !strings.ContainsAny(prose, "0123456789") {
		return nil // before the forms are made
	}
	var steps []Stage
	forms := stepForms()
	for _, clause := range strings.FieldsFunc(prose, func(c rune) bool { return strings.ContainsRune(";؛\n", c) }) {
		bare := forms[0].ReplaceAllString(clause, "")
		found := forms[1].FindAllStringSubmatch(bare, -1)
		if len(found) != 1 {
			continue
		}
		n, _ := strconv.Atoi(found[0][2])
		times, _ := strconv.Atoi(cmp.Or(found[0][1], "1"))
		if n*times <= 0 || n*times > 24*60 {
			continue
		}
		text := strings.Trim(strings.TrimSpace(strings.Replace(clause, strings.TrimRight(found[0][0], ":,. "), "", 1)), " :,.")
		steps = append(steps, Stage{Text: strings.Join(strings.Fields(text), " "), Minutes: Minutes(n * times)})
	}
	return steps
}

// UseTechnique gives a session a technique. Its steps are those of the card from then on;
// materials and outputs are taken over where nobody wrote any. The length changes only
// when it is asked for.
type UseTechnique struct {
	Slot   ID
	Card   string // empty takes the technique away
	Lang   string // of what is taken over: fr or ar
	Length bool
	At     time.Time // now
}

func (c UseTechnique) plan(b *batch) {
	b.called(VerbPlan)
	s, ok := live[*Slot](b, c.Slot)
	if !ok {
		return
	}
	card, known := technique.ByID(c.Card)
	if !known && c.Card != "" {
		b.refuse(&ValueError{Field: "card", Value: c.Card})
		return
	}
	b.set(s.ID, "card", c.Card)
	if known {
		b.set(s.ID, "technique", card.Name.In(c.Lang))
	}
	if s.Materials == "" {
		b.set(s.ID, "materials", strings.Join(card.Material.In(c.Lang), "\n"))
	}
	if s.Outputs == "" {
		b.set(s.ID, "outputs", strings.Join(card.Outputs.In(c.Lang), "\n"))
	}
	if c.Length && known {
		b.editLength(s, strconv.Itoa(card.Minutes))
	} else if s.Card != c.Card {
		b.replanned(s, edited+"card", c.At, b.why)
	}
}
