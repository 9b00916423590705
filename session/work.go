package session

import (
	"cmp"
	"math/big"
	"slices"
	"strings"

	"halqa/assets/template"
	"halqa/session/privacy"
)

// PhaseKind names a phase of the mission.
type PhaseKind string

// The phases of the terms of reference.
const (
	BeforeRoom  PhaseKind = "before"
	InTheRoom   PhaseKind = "during"
	AfterRoom   PhaseKind = "after"
	FirstDraft  PhaseKind = "draft"       // it is shown to the board and the staff
	Improvement PhaseKind = "improvement" // what they said goes in
	FinalDraft  PhaseKind = "final"       // it is shown again and validated
)

// PhaseKinds lists the phases in order.
func PhaseKinds() []PhaseKind {
	return []PhaseKind{BeforeRoom, InTheRoom, AfterRoom, FirstDraft, Improvement, FinalDraft}
}

// Phase is how long one phase of the mission is. There is one of each kind; should two
// rooms have added the same, the first counts.
type Phase struct {
	Item
	Kind PhaseKind
	Days int // working days that were sold
	Gap  int // working days that others have before it, to read
}

var phaseType = &Type{
	Name: "phase", Prefix: "PH-", Digits: 1,
	empty: func() Entity { return new(Phase) },
	roll:  func(r *Retreat) roll { return &r.phases },
	Fields: []Field{
		choice("kind", privacy.Internal, PhaseKinds(), func(p *Phase) *PhaseKind { return &p.Kind }),
		whole("days", privacy.Internal, func(p *Phase) *int { return &p.Days }),
		whole("gap", privacy.Internal, func(p *Phase) *int { return &p.Gap }),
	},
}

// Task is a piece of work in one phase of the mission.
type Task struct {
	Item
	TextFR, TextAR string
	Phase          PhaseKind
	From           int    // the day of the phase on which it begins, from 1; 0 counts as 1
	Length         int    // days of the phase that it stretches over; 0 counts as 1
	Sold           string // days of work that were sold for it, a decimal
	Spent          string // days of work that it took so far, a decimal
	Progress       string // percent: nothing, 25, 50, 75 or 100
	Owner          string // a role
}

var taskType = &Type{
	Name: "task", Prefix: "T-", Digits: 2,
	empty: func() Entity { return new(Task) },
	roll:  func(r *Retreat) roll { return &r.tasks },
	Fields: []Field{
		prose("text_fr", privacy.Internal, func(t *Task) *string { return &t.TextFR }),
		prose("text_ar", privacy.Internal, func(t *Task) *string { return &t.TextAR }),
		choice("phase", privacy.Internal, PhaseKinds(), func(t *Task) *PhaseKind { return &t.Phase }),
		whole("from", privacy.Internal, func(t *Task) *int { return &t.From }),
		whole("length", privacy.Internal, func(t *Task) *int { return &t.Length }),
		decimal("sold", privacy.Internal, func(t *Task) *string { return &t.Sold }),
		decimal("spent", privacy.Internal, func(t *Task) *string { return &t.Spent }),
		choice("progress", privacy.Internal, []string{"", "25", "50", "75", "100"}, func(t *Task) *string { return &t.Progress }),
		line("owner", privacy.Internal, func(t *Task) *string { return &t.Owner }),
	},
}

// Phases lists the phases of the mission in order, each kind once.
func (r *Retreat) Phases() []*Phase {
	var all []*Phase
	for _, kind := range PhaseKinds() {
		if i := slices.IndexFunc(r.phases.live, func(p *Phase) bool { return p.Kind == kind }); i >= 0 {
			all = append(all, r.phases.live[i])
		}
	}
	return all
}

// Tasks lists the tasks by phase, then by the day on which they begin.
func (r *Retreat) Tasks() []*Task {
	all := slices.Clone(r.tasks.live)
	rank := func(t *Task) int { return slices.Index(PhaseKinds(), t.Phase) }
	slices.SortStableFunc(all, func(a, b *Task) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(max(a.From, 1), max(b.From, 1)))
	})
	return all
}

// TasksOf lists the tasks of a phase in order.
func (r *Retreat) TasksOf(kind PhaseKind) []*Task {
	return slices.DeleteFunc(r.Tasks(), func(t *Task) bool { return t.Phase != kind })
}

// WorkAnchors are the dates on which the work hangs: the signature, and the days of
// facilitation as the agenda has them.
func (r *Retreat) WorkAnchors() WorkAnchors {
	a := WorkAnchors{Signed: r.Profile().Signed}
	for _, d := range r.days.live {
		if d.Facilitated && d.Date != "" {
			a.Room = append(a.Room, d.Date)
		}
	}
	slices.Sort(a.Room)
	return a
}

// WorkPlan is the mission on its days, empty before its phases are known.
func (r *Retreat) WorkPlan() WorkPlan {
	var sizes []PhaseSize
	for _, p := range r.Phases() {
		sizes = append(sizes, PhaseSize{Kind: p.Kind, Days: p.Days, Gap: p.Gap})
	}
	return LayWork(r.WorkAnchors(), sizes)
}

// DaysOf are the days of a phase over which a task stretches, as far as the phase goes.
func (p *PhaseDays) DaysOf(t *Task) []Date {
	from := min(max(t.From, 1)-1, len(p.Dates))
	return p.Dates[from:min(from+max(t.Length, 1), len(p.Dates))]
}

// Effort is work in days, as decimals.
type Effort struct{ Sold, Spent string }

// EffortOf adds up the work of tasks. What is no decimal counts as nothing: only a foreign
// file can hold it.
func EffortOf(tasks []*Task) Effort {
	sold, spent := new(big.Rat), new(big.Rat)
	for _, t := range tasks {
		if v := ratio(t.Sold); v != nil {
			sold.Add(sold, v)
		}
		if v := ratio(t.Spent); v != nil {
			spent.Add(spent, v)
		}
	}
	return Effort{plainDecimal(sold), plainDecimal(spent)}
}

// plainDecimal writes a sum with at most two decimals and no idle zeros.
func plainDecimal(v *big.Rat) string {
	return strings.TrimSuffix(strings.TrimRight(v.FloatString(2), "0"), ".")
}

// Beyond reports that more work was spent than sold.
func (e Effort) Beyond() bool {
	sold, spent := ratio(e.Sold), ratio(e.Spent)
	return sold != nil && spent != nil && spent.Cmp(sold) > 0
}

// PlanWork lays the work of the mission: it notes the signature, adds the phases that are
// missing, and their usual tasks when there is no task at all.
type PlanWork struct {
	Signed Date // may be unknown yet
}

func (c PlanWork) plan(b *batch) {
	b.called(VerbPrepare)
	if c.Signed != "" {
		profile, ok := live[*Profile](b, b.Profile().ID)
		if !ok {
			return
		}
		b.set(profile.ID, "signed", string(c.Signed))
	}
	known := b.Phases()
	for _, p := range template.Work {
		if !slices.ContainsFunc(known, func(k *Phase) bool { return string(k.Kind) == p.Kind }) {
			b.sets(b.add(phaseType), "kind", p.Kind, "days", number(p.Days), "gap", number(p.Gap))
		}
	}
	if len(b.tasks.live) > 0 {
		return
	}
	for _, p := range template.Work {
		for _, t := range p.Tasks {
			b.sets(b.add(taskType), "text_fr", t.FR, "text_ar", t.AR, "phase", p.Kind,
				"from", number(t.From), "length", number(t.Length), "sold", t.Sold)
		}
	}
}

// moveRoom brings the days of the agenda to another J1: the eve, the days of facilitation
// and the day after keep their order. It is refused with ErrHeld once a session has begun.
// Hours stay: what the new dates ask for is said by the notices of each day.
func (b *batch) moveRoom(first Date) {
	if b.err != nil || first == "" {
		return
	}
	last := first
	for _, d := range b.days.live {
		if slices.ContainsFunc(b.slotsOf(d.ID), func(s *Slot) bool { return s.Began > 0 }) {
			b.refuse(ErrHeld)
			return
		}
		if d.Facilitated {
			last = max(last, first.Add(d.Number-template.FirstDay))
		}
	}
	for _, d := range b.days.live {
		date := first.Add(d.Number - template.FirstDay)
		if d.Number == template.DayAfter {
			date = workingDayAfter(last)
		}
		var keys []string
		for _, n := range noticesOn(date) {
			keys = append(keys, n.String())
		}
		b.sets(d.ID, "date", string(date), "notice", strings.Join(keys, " "))
	}
}
