package session

import "halqa/session/privacy"

// AgendaDay is one day of the mission in the room: the eve (0), the three days of
// facilitation (1 to 3) and the day after (4).
type AgendaDay struct {
	Item
	Number           int
	Date             Date
	TitleFR, TitleAR string
	Facilitated      bool
	Notice           string // what makes the day special: weekend, Ramadan hours, a holiday
	Tasks            string // one a line
	// Prayer times on the wall. Unconfirmed ones come from a table.
	Dhuhr, Asr, Maghrib Minutes
	Confirmed           bool
	Ready               []string // material that is at hand, by its folded name
}

var dayType = &Type{
	Name: "day", Prefix: "J", Digits: 1,
	empty: func() Entity { return new(AgendaDay) },
	roll:  func(r *Retreat) roll { return &r.days },
	Fields: []Field{
		whole("number", privacy.Internal, func(d *AgendaDay) *int { return &d.Number }),
		day("date", privacy.Public, func(d *AgendaDay) *Date { return &d.Date }),
		line("title_fr", privacy.Internal, func(d *AgendaDay) *string { return &d.TitleFR }),
		line("title_ar", privacy.Internal, func(d *AgendaDay) *string { return &d.TitleAR }),
		flag("facilitated", privacy.Internal, func(d *AgendaDay) *bool { return &d.Facilitated }),
		line("notice", privacy.Internal, func(d *AgendaDay) *string { return &d.Notice }),
		prose("tasks", privacy.Internal, func(d *AgendaDay) *string { return &d.Tasks }),
		hour("dhuhr", privacy.Public, func(d *AgendaDay) *Minutes { return &d.Dhuhr }),
		hour("asr", privacy.Public, func(d *AgendaDay) *Minutes { return &d.Asr }),
		hour("maghrib", privacy.Public, func(d *AgendaDay) *Minutes { return &d.Maghrib }),
		flag("confirmed", privacy.Internal, func(d *AgendaDay) *bool { return &d.Confirmed }),
		words("ready", privacy.Confidential, func(d *AgendaDay) *[]string { return &d.Ready }),
	},
}

// Days lists the days in order.
func (r *Retreat) Days() []*AgendaDay { return r.days.live }

// Slot is one session of the agenda; the word session names the package.
type Slot struct {
	Item
	Day              ID
	Code             string // of the template, such as J2S06
	Start            Minutes
	Anchored         bool // Start is a fixed hour: a meal, a prayer, the first session
	Length           Minutes
	Least            Minutes // the shortest length that still makes sense; 0 when never said
	Type             string  // of the template: groupe, vote, pause …
	Format           string  // plenary, groups, individual …
	TitleFR, TitleAR string
	Purpose          string
	Technique        string
	Card             string // the technique, by its id in assets/technique; empty for none or an own one
	Tracks           string // groups that work at the same time, one a line
	Materials        string // one a line, see Supplies
	Outputs          string // one a line
	Notes            string // for the facilitator alone
	IfLate           string
	PlanB            string // one case a line
	Prayer           string // dohr or asr: the prayer that the pause covers
	Screen           string // where its work happens, see the table of the interface
	// Began and Ended are Unix milliseconds, 0 until it happened.
	Began, Ended int64
}

var slotType = &Type{
	Name: "slot", Prefix: "S-", Digits: 2,
	empty: func() Entity { return new(Slot) },
	roll:  func(r *Retreat) roll { return &r.slots },
	Fields: []Field{
		ref("day", privacy.Internal, func(s *Slot) *ID { return &s.Day }),
		line("code", privacy.Internal, func(s *Slot) *string { return &s.Code }),
		hour("start", privacy.Internal, func(s *Slot) *Minutes { return &s.Start }),
		flag("anchored", privacy.Internal, func(s *Slot) *bool { return &s.Anchored }),
		whole("length", privacy.Internal, func(s *Slot) *Minutes { return &s.Length }),
		whole("least", privacy.Internal, func(s *Slot) *Minutes { return &s.Least }),
		line("type", privacy.Internal, func(s *Slot) *string { return &s.Type }),
		line("format", privacy.Internal, func(s *Slot) *string { return &s.Format }),
		line("title_fr", privacy.Internal, func(s *Slot) *string { return &s.TitleFR }),
		line("title_ar", privacy.Internal, func(s *Slot) *string { return &s.TitleAR }),
		line("purpose", privacy.Internal, func(s *Slot) *string { return &s.Purpose }),
		prose("technique", privacy.Internal, func(s *Slot) *string { return &s.Technique }),
		line("card", privacy.Internal, func(s *Slot) *string { return &s.Card }),
		prose("tracks", privacy.Internal, func(s *Slot) *string { return &s.Tracks }),
		prose("materials", privacy.Internal, func(s *Slot) *string { return &s.Materials }),
		prose("outputs", privacy.Internal, func(s *Slot) *string { return &s.Outputs }),
		prose("notes", privacy.Confidential, func(s *Slot) *string { return &s.Notes }),
		line("if_late", privacy.Confidential, func(s *Slot) *string { return &s.IfLate }),
		prose("plan_b", privacy.Confidential, func(s *Slot) *string { return &s.PlanB }),
		line("prayer", privacy.Internal, func(s *Slot) *string { return &s.Prayer }),
		line("screen", privacy.Internal, func(s *Slot) *string { return &s.Screen }),
		whole("began", privacy.Internal, func(s *Slot) *int64 { return &s.Began }),
		whole("ended", privacy.Internal, func(s *Slot) *int64 { return &s.Ended }),
	},
}

// Slots lists the sessions of all days, in order within a day.
func (r *Retreat) Slots() []*Slot { return r.slots.live }

// Adjustment is one change to the agenda during the retreat, for the journal that the
// report prints.
type Adjustment struct {
	Item
	Slot   ID
	Date   Date
	At     Minutes
	What   string
	Why    string
	Effect string
}

var adjustmentType = &Type{
	Name: "adjustment", Prefix: "AJ-", Digits: 2,
	empty: func() Entity { return new(Adjustment) },
	roll:  func(r *Retreat) roll { return &r.adjustments },
	Fields: []Field{
		ref("slot", privacy.Internal, func(a *Adjustment) *ID { return &a.Slot }),
		day("date", privacy.Internal, func(a *Adjustment) *Date { return &a.Date }),
		hour("at", privacy.Internal, func(a *Adjustment) *Minutes { return &a.At }),
		line("what", privacy.Internal, func(a *Adjustment) *string { return &a.What }),
		line("why", privacy.Internal, func(a *Adjustment) *string { return &a.Why }),
		line("effect", privacy.Internal, func(a *Adjustment) *string { return &a.Effect }),
	},
}

// Adjustments lists the changes made to the agenda, oldest first.
func (r *Retreat) Adjustments() []*Adjustment { return r.adjustments.live }
