package source

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"

	"halqa/assets/template"
)

// days reads the days and puts them in order.
func (r *reader) days(n *node) []template.Day {
	items := r.items(n, "jours")
	if len(items) == 0 && len(r.problems) == 0 {
		r.fail(0, Missing, "jours")
	}
	var days []template.Day
	seen, codes := map[int]int{}, map[string]int{}
	facilitated := false
	for _, item := range items {
		d, ok := r.day(item, codes)
		if !ok {
			continue
		}
		if first := seen[d.Number]; first > 0 {
			r.fail(item.line, Duplicate, "jour "+strconv.Itoa(d.Number), strconv.Itoa(first))
		}
		seen[d.Number] = item.line
		facilitated = facilitated || d.Facilitated
		days = append(days, d)
	}
	if !facilitated && len(r.problems) == 0 {
		r.fail(n.line, Missing, "animation: true")
	}
	slices.SortStableFunc(days, func(a, b template.Day) int { return cmp.Compare(a.Number, b.Number) })
	return days
}

func (r *reader) day(n *node, codes map[string]int) (template.Day, bool) {
	f := r.fields(n, "jours", "jour", "date", "titre_fr", "titre_ar", "animation", "taches", "sessions")
	if f["jour"] == nil {
		r.fail(n.line, Missing, "jour")
		return template.Day{}, false
	}
	number, ok := f["jour"].whole()
	d := template.Day{
		Number: number, Date: r.date(f["date"], "date"),
		TitleFR: r.text(f["titre_fr"], "titre_fr", lineLimit), TitleAR: r.text(f["titre_ar"], "titre_ar", lineLimit),
		Facilitated: r.flag(f["animation"], "animation"), Tasks: r.texts(f["taches"], "taches"),
	}
	inside := number >= template.FirstDay && number <= template.LastDay
	if !ok || number < template.Eve || number > template.DayAfter || d.Facilitated && !inside {
		r.fail(f["jour"].line, Day, f["jour"].text)
		return d, false
	}
	d.Slots = r.slots(f["sessions"], codes, friday(d.Date))
	if d.Facilitated && len(d.Slots) == 0 && len(r.problems) == 0 {
		r.fail(n.line, Missing, "sessions")
	}
	return d, true
}

// slots reads the sessions of a day, which follow each other without overlap.
func (r *reader) slots(n *node, codes map[string]int, friday bool) []template.Slot {
	var slots []template.Slot
	for _, item := range r.items(n, "sessions") {
		s, ok := r.slot(item)
		if !ok {
			continue
		}
		s.Friday = friday && s.Type == template.Meal
		if line := codes[s.Code]; line > 0 {
			r.fail(item.line, Duplicate, s.Code, strconv.Itoa(line))
		}
		codes[s.Code] = item.line
		if len(slots) > 0 {
			before := slots[len(slots)-1]
			if end := before.Start + before.Length; s.Start < end {
				r.fail(item.line, Overlap, s.Code, clock(s.Start), before.Code, clock(end))
			}
		}
		slots = append(slots, s)
	}
	return slots
}

func (r *reader) slot(n *node) (template.Slot, bool) {
	f := r.fields(n, "sessions", "id", "debut", "duree", "au_moins", "type", "titre_fr", "titre_ar", "format",
		"objectif", "technique", "materiel", "ecran", "sorties", "notes", "si_retard", "priere")
	s := template.Slot{
		Code: r.text(f["id"], "id", lineLimit), Type: r.text(f["type"], "type", lineLimit),
		Format:  r.text(f["format"], "format", lineLimit),
		TitleFR: r.text(f["titre_fr"], "titre_fr", lineLimit), TitleAR: r.text(f["titre_ar"], "titre_ar", lineLimit),
		Purpose: r.text(f["objectif"], "objectif", lineLimit), Technique: r.text(f["technique"], "technique", proseLimit),
		Materials: r.texts(f["materiel"], "materiel"), Screen: r.text(f["ecran"], "ecran", lineLimit),
		Outputs: r.texts(f["sorties"], "sorties"), Notes: r.text(f["notes"], "notes", proseLimit),
		IfLate: r.text(f["si_retard"], "si_retard", lineLimit), Prayer: r.text(f["priere"], "priere", lineLimit),
	}
	for _, key := range []string{"id", "debut", "duree"} {
		if n.form == table && (f[key] == nil || f[key].form == empty) {
			r.fail(n.line, Missing, key)
			return s, false
		}
	}
	if n.form != table {
		return s, false
	}
	if s.TitleFR == "" && s.TitleAR == "" {
		r.fail(n.line, Title, s.Code)
	}
	if s.Prayer != "" && s.Prayer != template.Dhuhr && s.Prayer != template.Asr {
		r.fail(f["priere"].line, Value, "priere", s.Prayer, template.Dhuhr+", "+template.Asr)
	}
	before := len(r.problems)
	s.Start = r.hour(f["debut"], "debut")
	s.Length = r.minutes(f["duree"], "duree", s.Code)
	s.Least = r.least(f["au_moins"], s)
	if s.Start+s.Length > 24*60 && len(r.problems) == before {
		r.fail(n.line, Midnight, s.Code)
	}
	return s, len(r.problems) == before
}

// minutes reads a length of time.
func (r *reader) minutes(n *node, key, code string) int {
	m, ok := n.whole()
	switch {
	case !ok:
		r.fail(n.line, Kind, key, "number")
	case m < 1:
		r.fail(n.line, Duration, code, n.text)
		return 0
	}
	return min(m, 24*60+1)
}

// figure is a number of minutes in what is to be done when time runs out.
var figure = regexp.MustCompile(`\b([0-9]{1,3}) min\b`)

// least is the shortest length of a session, said outright or in its advice for being late.
func (r *reader) least(n *node, s template.Slot) int {
	if n != nil && n.form != empty {
		return min(r.minutes(n, "au_moins", s.Code), s.Length)
	}
	m := figure.FindStringSubmatch(s.IfLate)
	if m == nil {
		return 0
	}
	least, _ := strconv.Atoi(m[1])
	if least >= s.Length {
		return 0
	}
	return least
}
