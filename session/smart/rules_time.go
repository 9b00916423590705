package smart

import "time"

// noDeadline is T01.
func noDeadline(s *sheet) (Args, bool) { return nil, !s.Deadline.valid() }

// outsidePlan is T02.
func outsidePlan(s *sheet) (Args, bool) {
	if !s.Deadline.valid() {
		return nil, false
	}
	early := s.plan.Start.valid() && s.Deadline < s.plan.Start
	late := s.plan.End.valid() && s.Deadline > s.plan.End
	return Args{
		"date": s.Deadline.String(), "debut": s.plan.Start.String(), "fin": s.plan.End.String(),
	}, early || late
}

// otherDate is T04: the text gives dates, and none of them is the deadline.
func otherDate(s *sheet) (Args, bool) {
	sheetDay, ok := s.Deadline.time()
	if !ok {
		return nil, false
	}
	dates := s.deadlines(s.plan, s.Objective)
	if len(dates) == 0 {
		return nil, false
	}
	return Args{"texte": dates[len(dates)-1].String(), "fiche": s.Deadline.String()}, !anyOf(dates, sheetDay)
}

// anyOf reports that one of the dates may mean the day of the sheet.
func anyOf(dates []textDate, sheetDay time.Time) bool {
	for _, d := range dates {
		if d.says(sheetDay) {
			return true
		}
	}
	return false
}

// noMilestone is T05: more than eighteen months without a stop on the way.
func noMilestone(s *sheet) (Args, bool) {
	limit := s.plan.Start.addMonths(18)
	if !s.Deadline.valid() || limit == "" || s.Deadline <= limit {
		return nil, false
	}
	for _, m := range s.Milestones {
		if m.Due != "" || !blank(m.Expect) {
			return nil, false
		}
	}
	return nil, true
}
