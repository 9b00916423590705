package decisions

import (
	"strings"

	"halqa/session"
	"halqa/tui/sheet"
)

// specs is the sheet of a decision: the words first, why, what was set aside, then how
// it was taken.
func (s *Screen) specs() []sheet.Spec {
	sw, w := s.env.Words.Sheet(), s.env.Words.Decisions
	cur, _ := s.Current()
	hint := func(field, twin string) string {
		if s.Sheet.Empty(field) && !s.Sheet.Empty(twin) {
			return sw.ToTranslate
		}
		return ""
	}
	pair := func(main, other string, head sheet.Spec) []sheet.Spec {
		if s.env.Words.RTL {
			main, other = other, main
		}
		first, second := head, head
		first.Field, first.Twin, first.Hint = main, other, hint(main, other)
		second.Field, second.Twin, second.Hint = other, main, hint(other, main)
		second.Quiet, second.Quick, second.Air = true, false, false
		return []sheet.Spec{first, second}
	}
	specs := pair("text_fr", "text_ar", sheet.Spec{Large: true, Quick: true})
	if specs[0].Hint == "" {
		specs[0].Hint = w.NoText
	}
	if specs[1].Hint == "" {
		specs[1].Hint = s.env.Words.Fields["decision."+specs[1].Field]
	}
	reason := pair("rationale_fr", "rationale_ar", sheet.Spec{Quick: true, Air: true})
	specs = append(append(specs, reason...),
		sheet.Spec{Field: "links", Opens: true, Quick: true, Text: strings.Join(cur.evidence, "   ")},
	)
	specs = append(specs, pair("rejected", "rejected_ar", sheet.Spec{Air: true})...)
	specs = append(specs, pair("dissent", "dissent_ar", sheet.Spec{})...)
	specs = append(specs,
		sheet.Spec{Field: "will_not_do"},
		sheet.Spec{Field: "owner", Air: true},
		sheet.Spec{Field: "effective"},
		sheet.Spec{Field: "nature", Choices: s.natures()},
		sheet.Spec{Field: "method", Choices: s.methods()},
		sheet.Spec{Field: "status", Locked: true, Choices: s.statuses()},
		sheet.Spec{Field: "date"},
	)
	specs = append(specs, pair("question_fr", "question_ar", sheet.Spec{})...)
	if cur.fromPoll != "" {
		specs = append(specs, sheet.Spec{Field: "poll", Locked: true, Text: cur.fromPoll})
	}
	if cur.fromSlot != "" {
		specs = append(specs, sheet.Spec{Field: "slot", Locked: true, Text: cur.fromSlot})
	}
	return specs
}

// natures are offered, not imposed: statutes know others, and ⏎ writes them.
func (s *Screen) natures() []sheet.Choice {
	return sheet.Choices(s.env.Words.Decisions.Natures, "", session.Consultative, session.Deliberative, "collective", "statutory")
}

// methods are those by which a decision can be taken, voting or not.
func (s *Screen) methods() []sheet.Choice {
	known := session.TypeNamed("poll").Field("method").Choices
	return sheet.Choices(s.env.Words.Words.Methods, append([]string{""}, known...)...)
}

// statuses are shown only: a status changes by an act that can be refused.
func (s *Screen) statuses() []sheet.Choice {
	known := session.TypeNamed("decision").Field("status").Choices
	return sheet.Choices(s.env.Words.Words.Statuses, known...)
}
