package session

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"halqa/session/text"
)

// Per is what a quantity of material is counted by.
type Per uint8

// The measures.
const (
	PerRoom   Per = iota // as it is written
	PerPerson            // for each person present
	PerGroup             // for each table
)

// Supply is one thing that a session needs.
type Supply struct {
	What  string
	Each  int // for one person or group; 0 when nobody said how many
	Per   Per
	Total int // 0 when it is not known
}

// forEach is how people write that a quantity is for each person or group.
const forEach = `(?:×|x|\*|par|/|per|لكل)\s*(personnes?|pers\.?|participants?|person|participant|شخص|مشارك|groupes?|group|tables?|مجموعة|طاولة)`

// supplyForms are the ways to write a quantity, with the places of what, each and unit.
// They are made when the first line is read: a program that starts needs none.
var supplyForms = sync.OnceValue(func() []supplyForm {
	return []supplyForm{
		{regexp.MustCompile(`(?i)^(\d*)\s*` + forEach + `\s*[:,]?\s+(.+)$`), 3, 1, 2},
		{regexp.MustCompile(`(?i)^(.+?)(?:[\s,:(]+(\d+))?\s+` + forEach + `\s*\)?$`), 1, 2, 3},
		{regexp.MustCompile(`(?i)^(.+?)\s*[×x]\s*(\d+)$`), 1, 2, 0},
		{regexp.MustCompile(`^(\d+)\s+([^-–\d\s].*)$`), 2, 1, 0},
	}
})

// vague are words that make a number none: 2 ou 3 marqueurs.
var vague = map[string]bool{"ou": true, "à": true, "or": true, "to": true, "أو": true, "إلى": true}

type supplyForm struct {
	form             *regexp.Regexp
	what, each, unit int
}

// ParseSupply reads a line of material: "feuilles A3, 2 × groupe", "bulletins par personne",
// "urnes x2", "4 panneaux". What names no quantity is kept as it is.
func ParseSupply(line string) Supply {
	line = strings.TrimSpace(line)
	if !quantified(line) {
		return Supply{What: line}
	}
	for _, f := range supplyForms() {
		m := f.form.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		unit := ""
		if f.unit > 0 {
			unit = m[f.unit]
		}
		if first, _, _ := strings.Cut(m[f.what], " "); vague[first] {
			continue
		}
		return supply(m[f.what], m[f.each], unit)
	}
	return Supply{What: line}
}

// quantified reports that a line may say how much: the forms are slow, and most lines
// have neither a figure nor one of these.
func quantified(line string) bool {
	low := strings.ToLower(line)
	for _, unit := range []string{"pers", "participant", "group", "table", "شخص", "مشارك", "مجموعة", "طاولة"} {
		if strings.Contains(low, unit) {
			return true
		}
	}
	return strings.ContainsAny(line, "0123456789")
}

func supply(what, each, unit string) Supply {
	n := Supply{What: strings.TrimRight(strings.TrimSpace(what), " ,:("), Each: 1}
	if each != "" {
		n.Each, _ = strconv.Atoi(each)
	}
	switch unit = strings.ToLower(unit); {
	case unit == "":
		n.Total = n.Each
	case strings.HasPrefix(unit, "group"), strings.HasPrefix(unit, "table"), unit == "مجموعة", unit == "طاولة":
		n.Per = PerGroup
	default:
		n.Per = PerPerson
	}
	return n
}

// Supplies are the materials of a session, fixedly for the people who are there: those marked
// present in its half of the day, else all who are enrolled, and the tables at which they
// sit.
func (r *Retreat) Supplies(s *Slot) []Supply {
	var all []Supply
	people, groups := r.present(s), r.tablesOf(s)
	for _, line := range lines(s.Materials) {
		n := ParseSupply(line)
		switch n.Per {
		case PerPerson:
			n.Total = n.Each * people
		case PerGroup:
			n.Total = n.Each * groups
		case PerRoom:
		}
		all = append(all, n)
	}
	return all
}

// SuppliesOf are the materials of a day: each thing once, quantities added up.
func (r *Retreat) SuppliesOf(day ID) []Supply {
	var all []Supply
	at := map[string]int{}
	for _, s := range r.slotsOf(day) {
		for _, n := range r.Supplies(s) {
			key := text.Fold(n.What)
			i, known := at[key]
			if !known {
				at[key] = len(all)
				all = append(all, n)
				continue
			}
			all[i].Total += n.Total
			all[i].Each, all[i].Per = cmp.Or(all[i].Each, n.Each), max(all[i].Per, n.Per)
		}
	}
	return all
}

// present is how many people a session counts with.
func (r *Retreat) present(s *Slot) int {
	sum := func(by map[string]int) (n int) {
		for _, v := range by {
			n += v
		}
		return n
	}
	if d, ok := find[*AgendaDay](r, s.Day); ok && d.Number >= 1 && d.Number <= 3 {
		if n := sum(r.Attendance(HalfDay(d.Number, r.hourOf(s) >= noonHour))); n > 0 {
			return n
		}
	}
	return cmp.Or(sum(r.Enrolled()), max(r.Profile().Expected, 0))
}

// noonHour parts the half-days.
const noonHour Minutes = 13 * 60

// tablesOf is how many groups work at the same time in a session.
func (r *Retreat) tablesOf(s *Slot) int {
	if n := len(lines(s.Tracks)); n > 0 {
		return n
	}
	return len(r.GroupsNow())
}

// Ready says of one thing of a day whether it is at hand.
type Ready struct {
	Day  ID
	What string
	Off  bool // it is not, after all
}

func (c Ready) plan(b *batch) {
	b.called(VerbPrepare)
	if d, ok := live[*AgendaDay](b, c.Day); ok {
		b.set(d.ID, "ready/"+text.Fold(c.What), yes(!c.Off))
	}
}

// IsReady reports that one thing of a day is at hand.
func (d *AgendaDay) IsReady(what string) bool { return slices.Contains(d.Ready, text.Fold(what)) }
