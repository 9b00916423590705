package tui

import (
	"halqa/tui/after"
	"halqa/tui/agenda"
	"halqa/tui/decisions"
	"halqa/tui/groups"
	"halqa/tui/ideas"
	"halqa/tui/objectives"
	"halqa/tui/plan"
	"halqa/tui/prepare"
	"halqa/tui/report"
	"halqa/tui/screen"
	"halqa/tui/vote"
)

// screens makes the screens of a seat.
func screens(env *screen.Env) map[screen.Kind]screen.Screen {
	return map[screen.Kind]screen.Screen{
		screen.Agenda:     agenda.New(env),
		screen.Groups:     groups.New(env),
		screen.Ideas:      ideas.New(env),
		screen.Vote:       vote.New(env),
		screen.Objectives: objectives.New(env),
		screen.Decisions:  decisions.New(env),
		screen.Plan:       plan.New(env),
		screen.Prepare:    prepare.New(env),
		screen.After:      after.New(env),
		screen.Report:     report.New(env),
	}
}
