package decisions

import (
	"fmt"
	"strings"

	"halqa/session"
	"halqa/tui/sheet"
)

// specs is the sheet of a decision: the words first, why, what was set aside, then how
// it was taken.
func (s *Screen) specs(r *session.Retreat) []sheet.Spec {
	sw, w := s.env.Words.Sheet(), s.env.Words.Decisions
	cur, _ := s.current()
	hint := func(field, twin string) string {
		if s.sheet.Empty(field) && !s.sheet.Empty(twin) {
			return sw.ToTranslate
		}
		return ""
	}
	pair := func(name string, head sheet.Spec) []sheet.Spec {
		main, other := name+"_fr", name+"_ar"
		if s.env.Words.RTL {
			main, other = other, main
		}
		first, second := head, head
		first.Field, first.Twin, first.Hint = main, other, hint(main, other)
		second.Field, second.Twin, second.Hint = other, main, hint(other, main)
		second.Quiet, second.Quick, second.Air = true, false, head.Large
		return []sheet.Spec{first, second}
	}
	specs := pair("text", sheet.Spec{Large: true, Quick: true})
	if specs[0].Hint == "" {
		specs[0].Hint = w.NoText
	}
	if specs[1].Hint == "" {
		specs[1].Hint = s.env.Words.Fields["decision."+specs[1].Field]
	}
	reason := pair("rationale", sheet.Spec{Quick: true})
	reason[0].Air = true
	specs = append(append(specs, reason...),
		sheet.Spec{Field: "links", Opens: true, Quick: true, Text: strings.Join(cur.evidence, "   ")},
		sheet.Spec{Field: "rejected", Air: true},
		sheet.Spec{Field: "dissent"},
		sheet.Spec{Field: "will_not_do"},
		sheet.Spec{Field: "owner", Air: true},
		sheet.Spec{Field: "effective"},
		sheet.Spec{Field: "nature", Choices: s.natures()},
		sheet.Spec{Field: "method", Choices: s.methods()},
		sheet.Spec{Field: "status", Locked: true, Choices: s.statuses()},
		sheet.Spec{Field: "date"},
	)
	specs = append(specs, pair("question", sheet.Spec{})...)
	if cur.fromPoll != "" {
		specs = append(specs, sheet.Spec{Field: "poll", Locked: true, Text: cur.fromPoll})
	}
	if cur.fromSlot != "" {
		specs = append(specs, sheet.Spec{Field: "slot", Locked: true, Text: cur.fromSlot})
	}
	_ = r
	return specs
}

func (s *Screen) natures() []sheet.Choice {
	return words(s.env.Words.Decisions.Natures, "", session.Consultative, session.Deliberative, "collective", "statutory")
}

// methods are those by which a decision can be taken, voting or not.
func (s *Screen) methods() []sheet.Choice {
	return words(s.env.Words.Words.Methods, "", "consent", "dots", "opinion", "ngt", "approval", "judgment", "criteria", "ranking", "phragmen", "copeland")
}

func (s *Screen) statuses() []sheet.Choice {
	return words(s.env.Words.Words.Statuses, "proposed", "adopted", "postponed", "revised")
}

func words(of map[string]string, values ...string) []sheet.Choice {
	all := make([]sheet.Choice, len(values))
	for i, v := range values {
		all[i] = sheet.Choice{Value: v, Word: of[v]}
		if v == "" {
			all[i].Word = "–"
		}
	}
	return all
}

func sprintf(format string, args ...any) string { return fmt.Sprintf(format, args...) }
