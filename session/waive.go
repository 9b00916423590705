package session

import (
	"halqa/session/privacy"
	"halqa/session/smart"
)

// notes binds sentences by key, such as why a question was waived.
func notes[P Entity](name string, c privacy.Class, at func(P) *map[string]string) Field {
	return Field{
		Name: name, Class: c, Form: Prose, Limit: ProseLimit, Many: true,
		get: func(e Entity, element string) string { return (*at(e.(P)))[element] },
		set: func(e Entity, element, v string) { put(at(e.(P)), element, v) },
	}
}

// Waive says in one sentence why people keep an objective although a rule asks about it.
// The sentence goes to the report. An empty one takes the waiver back. Errors can't be
// waived.
type Waive struct {
	Objective ID
	Rule      smart.Rule
	Because   string
}

func (c Waive) plan(b *batch) {
	b.called(VerbWaive)
	if _, ok := live[*Objective](b, c.Objective); !ok {
		return
	}
	switch smart.SeverityOf(c.Rule) {
	case smart.Advice, smart.Warning:
		b.set(c.Objective, "waived/"+string(c.Rule), c.Because)
	case smart.None:
		b.refuse(&ValueError{Field: "rule", Value: string(c.Rule)})
	case smart.Error:
		b.refuse(ErrNotWaivable)
	}
}

// Asked lists the questions that are open about an objective: what the rules ask, less
// what people waived.
func (r *Retreat) Asked(o *Objective) []smart.Finding {
	open, _ := sorted(o, r.Lint(o))
	return open
}

// Waived lists the questions that a sentence of o.Waived answers and that the rules
// still ask, in the order of the sheet.
func (r *Retreat) Waived(o *Objective) []smart.Finding {
	_, waived := sorted(o, r.Lint(o))
	return waived
}

// sorted divides findings into those that are open and those that were waived. An error
// is never waived, whatever a foreign file says.
func sorted(o *Objective, all []smart.Finding) (open, waived []smart.Finding) {
	for _, f := range all {
		if f.Severity < smart.Error && o.Waived[string(f.Rule)] != "" {
			waived = append(waived, f)
		} else {
			open = append(open, f)
		}
	}
	return open, waived
}
