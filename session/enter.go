package session

// Enter adds an item with its fields: a finding, an axis, a group, a theme, an
// adjustment, an objective. What has rules of its own has a command of its own.
type Enter struct {
	Type   string
	Values []string // name, value, name, value …
}

func (c Enter) plan(b *batch) {
	verb, ok := entered[c.Type]
	b.called(verb)
	if !ok {
		b.refuse(&ValueError{Field: "type", Value: c.Type})
		return
	}
	id := b.add(TypeNamed(c.Type))
	b.sets(id, c.Values...)
	b.vouched(id)
}

// entered lists the types that Enter may add, and what the history calls it.
var entered = map[string]Verb{
	"support": VerbSupport, "answer": VerbInquiry,
	"finding": VerbImport, "theme": VerbSort, "group": VerbGroup, "adjustment": VerbPlan,
	"axis": VerbDecide, "objective": VerbObjective,
	"measure": VerbMeasure,
	"risk":    VerbPlanning, "trigger": VerbPlanning, "recommendation": VerbPlanning, "step": VerbPlanning, "review": VerbPlanning,
	"document": VerbDossier, "interview": VerbDossier, "focusgroup": VerbDossier,
	"population": VerbDossier, "partner": VerbDossier, "acronym": VerbDossier,
	"aim": VerbPrepare, "task": VerbPrepare,
}

// Numbered carries out a command whose first new item has its short id already: on
// paper, or in the data that it comes from. A short id that is taken is refused.
type Numbered struct {
	Short   string
	Command Command
}

func (c Numbered) plan(b *batch) {
	b.given = c.Short
	c.Command.plan(b)
	b.given = ""
}
