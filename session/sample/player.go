package sample

import (
	"context"
	"fmt"
	"time"

	"halqa/assets/demo"
	"halqa/session"
)

// origin stands for the random part of the identifiers: the sample has the same ones
// every time, and whoever opens it draws an origin of their own.
const origin = 0x6861_6c71_6173_616d

// player plays the retreat. The first refusal sticks and ends it.
type player struct {
	memory *memory
	room   *session.Room
	wall   *time.Location
	now    time.Time
	ids    map[string]session.ID // by short id, and sessions by their code
	next   int                   // the number of the next words that were merged away
	merged map[string]bool       // ideas, by short id
	linked map[string]bool
	viewed map[string]bool
	helped int         // requests for help that were played
	later  [][2]string // links whose second end does not exist yet
	err    error
}

// Events plays the sample retreat. Hours are those of the wall in loc: a reader there
// sees sessions begin when the data says. The events are in the order of their time.
func Events(loc *time.Location) ([]session.Event, error) {
	m := &memory{events: make([]session.Event, 0, 6000), urns: map[session.ID][]session.Ballot{}}
	p := &player{
		memory: m, wall: loc, next: firstMerged,
		ids: map[string]session.ID{}, merged: map[string]bool{}, linked: map[string]bool{}, viewed: map[string]bool{},
	}
	clock := session.NewClock(origin, func() time.Time { return p.now })
	p.room = session.NewRoom(session.Config{Clock: clock, Journal: m, Vault: m}, nil)
	p.prepare()
	for i := range demo.Retreat.Agenda {
		p.play(demo.Retreat.Agenda[i:])
	}
	p.conclude()
	for _, l := range p.later {
		p.id(l[1]) // fails: the data names what it has not
	}
	return m.events, p.err
}

// at moves the clock to an hour of a date; it never goes back. What came meanwhile is
// played on the way.
func (p *player) at(date, hour string) {
	t, err := time.ParseInLocation("2006-01-02 15:04", date+" "+hour, p.wall)
	if err != nil {
		p.fail(fmt.Errorf("the hour of the sample: %w", err))
	}
	p.meanwhile(t)
	p.reach(t)
}

// reach moves the clock to a moment that may have passed already.
func (p *player) reach(t time.Time) {
	if t.After(p.now) {
		p.now = t
	}
}

// fail ends the retreat with its first failure.
func (p *player) fail(err error) {
	if p.err == nil {
		p.err = err
	}
}

// do carries out one act and gives what it added first.
func (p *player) do(seat session.Seat, commands ...session.Command) session.ID {
	if p.err != nil || len(commands) == 0 {
		return session.ID{}
	}
	receipt, err := p.room.Do(context.Background(), seat, commands...)
	if err != nil {
		p.fail(fmt.Errorf("play the sample, %T at %s: %w", commands[0], p.now.Format(time.DateTime), err))
	}
	p.now = p.now.Add(time.Second)
	if len(receipt.Items) == 0 {
		return session.ID{}
	}
	return receipt.Items[0]
}

// add carries out a command whose first item has a short id, and remembers it.
func (p *player) add(seat session.Seat, short string, command session.Command) session.ID {
	id := p.do(seat, session.Numbered{Short: short, Command: command})
	p.ids[short] = id
	return id
}

// id finds what was added under a short id.
func (p *player) id(short string) session.ID {
	id, ok := p.ids[short]
	if !ok && p.err == nil {
		p.fail(fmt.Errorf("play the sample: nothing is called %q at %s", short, p.now.Format(time.DateTime)))
	}
	return id
}

// links adds items to the links of another: now those that exist, later the others.
func (p *player) links(to string, shorts []string) (commands []session.Command) {
	for _, short := range shorts {
		if p.ids[short].IsZero() {
			p.later = append(p.later, [2]string{to, short})
			continue
		}
		commands = append(commands, session.Link{Item: p.id(to), To: p.id(short)})
	}
	return commands
}

// catchUp adds the links that had to wait for what they point to.
func (p *player) catchUp() {
	waiting := p.later
	p.later = nil
	var commands []session.Command
	for _, l := range waiting {
		commands = append(commands, p.links(l[0], l[1:])...)
	}
	p.do(session.Facilitator, commands...)
}

// edits writes fields of an item, given as name, value, name, value.
func edits(id session.ID, pairs ...string) (commands []session.Command) {
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			commands = append(commands, session.Edit{Item: id, Field: pairs[i], Value: pairs[i+1]})
		}
	}
	return commands
}

// flag is how a yes or no is written in a field.
func flag(b bool) string {
	if b {
		return "1"
	}
	return ""
}
