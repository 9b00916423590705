package decisions

import (
	"cmp"
	"slices"
	"strings"

	"halqa/session"
	"halqa/tui/sheet"
)

// specs is the sheet of a decision: the words first, why, what was set aside, then how
// it was taken. The fast way ends with the links, because adopting asks for no more.
func (s *Screen) specs() []sheet.Spec {
	cur, _ := s.Current()
	specs := slices.Concat(
		s.texts(),
		s.pair("rationale_fr", "rationale_ar", sheet.Spec{Quick: true, Air: true}),
		[]sheet.Spec{{Field: "links", Opens: true, Quick: true, Text: strings.Join(cur.evidence, "   ")}},
		s.pair("rejected", "rejected_ar", sheet.Spec{Air: true}),
		s.pair("dissent", "dissent_ar", sheet.Spec{}),
	)
	specs = append(specs, s.pair("will_not_do", "will_not_do_ar", sheet.Spec{})...)
	specs = append(specs,
		sheet.Spec{Field: "owner", Air: true},
		sheet.Spec{Field: "effective"},
		sheet.Spec{Field: "nature", Choices: s.natures()},
		sheet.Spec{Field: "method", Choices: s.methods()},
		sheet.Spec{Field: "electorate", Hint: cur.electorate},
	)
	specs = append(specs, s.results(cur)...)
	specs = append(specs,
		sheet.Spec{Field: "status", Locked: true, Choices: s.statuses()},
		sheet.Spec{Field: "date"},
	)
	specs = append(specs, s.pair("question_fr", "question_ar", sheet.Spec{Air: true})...)
	options := s.pair("options", "options_ar", sheet.Spec{})
	options[0].Hint, options[1].Hint = cmp.Or(options[0].Hint, cur.options), cmp.Or(options[1].Hint, cur.optionsOther)
	specs = append(specs, options...)
	// Where it comes from is shown when it is known; nobody types it.
	if cur.fromPoll != "" {
		specs = append(specs, sheet.Spec{Field: "poll", Locked: true, Text: cur.fromPoll})
	}
	if cur.fromSlot != "" {
		specs = append(specs, sheet.Spec{Field: "slot", Locked: true, Text: cur.fromSlot})
	}
	return specs
}

// results are what the poll or the room said; until people write it down, the poll tells.
func (s *Screen) results(cur row) []sheet.Spec {
	both := s.pair("result_fr", "result_ar", sheet.Spec{})
	if len(cur.result) > 0 && s.Sheet.Empty(both[0].Field) && s.Sheet.Empty(both[1].Field) {
		both[0].Hint = cur.result[0]
	}
	return both
}

// texts are the words in both languages. They always say what stands there, because they
// have no label.
func (s *Screen) texts() []sheet.Spec {
	both := s.pair("text_fr", "text_ar", sheet.Spec{Large: true, Quick: true})
	both[0].Hint = cmp.Or(both[0].Hint, s.env.Words.Decisions.NoText)
	both[1].Hint = cmp.Or(both[1].Hint, s.env.Words.Fields["decision."+both[1].Field])
	return both
}

// pair are the two fields of a text, that of the seat's language first. The other one is
// passed over by the fast way, and says that it waits for a translation.
func (s *Screen) pair(fr, ar string, like sheet.Spec) []sheet.Spec {
	first, second := like, like
	first.Field, second.Field = fr, ar
	if s.env.Words.RTL {
		first.Field, second.Field = ar, fr
	}
	first.Twin, second.Twin = second.Field, first.Field
	first.Hint, second.Hint = s.toTranslate(first), s.toTranslate(second)
	second.Quiet, second.Quick, second.Air = true, false, false
	return []sheet.Spec{first, second}
}

// toTranslate is the hint of a field of which only the other language was written.
func (s *Screen) toTranslate(f sheet.Spec) string {
	if s.Sheet.Empty(f.Field) && !s.Sheet.Empty(f.Twin) {
		return s.env.Words.Sheet().ToTranslate
	}
	return ""
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
