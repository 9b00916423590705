package session

import (
	"slices"
	"strings"
	"time"
)

// purged marks a field whose values go when the time for which they may be kept is over.
func purged(f Field) Field {
	f.Purge = true
	return f
}

// PurgeFields lists the fields that a purge blanks, as type.field.
func PurgeFields() []string {
	var names []string
	for _, t := range schema {
		for _, f := range t.Fields {
			if f.Purge {
				names = append(names, t.Name+"."+f.Name)
			}
		}
	}
	return names
}

// Erase blanks every value that the fields marked in the schema have or ever had. It is
// final, and holds in every copy of the file that it is merged with.
type Erase struct{ Why string }

func (c Erase) plan(b *batch) {
	b.called(VerbErase)
	b.why = c.Why
	for _, name := range PurgeFields() {
		b.emit(Event{Kind: Purge, Field: name})
	}
}

// Holding is how many values of a field a retreat still holds.
type Holding struct {
	Field  string // type.field
	Values int    // not empty, of all versions
}

// Holdings counts what a purge would blank now, by field in the order of the schema,
// fields without values left out.
func (r *Retreat) Holdings() []Holding {
	counts := map[string]int{}
	for _, rec := range r.records {
		if rec.typ == nil {
			continue
		}
		for name, sets := range rec.sets {
			plain, _, _ := strings.Cut(name, "/")
			f := rec.typ.index[plain]
			if f == nil || !f.Purge {
				continue
			}
			for _, e := range sets {
				if e.Value != "" {
					counts[rec.typ.Name+"."+plain]++
				}
			}
		}
	}
	var all []Holding
	for _, name := range PurgeFields() {
		if counts[name] > 0 {
			all = append(all, Holding{name, counts[name]})
		}
	}
	return all
}

// RetentionMonths is how long personal data is kept after the validation of the plan
// unless the profile says otherwise.
const RetentionMonths = 6

// PurgeDue is the day on which personal data has to go, and whether the plan was
// validated at all: the clock starts there.
func (p *Profile) PurgeDue() (Date, bool) {
	if p.Validated == "" {
		return "", false
	}
	months := p.Retention
	if months == 0 {
		months = RetentionMonths
	}
	return DateOf(p.Validated.Time().AddDate(0, months, 0)), true
}

// PurgeOverdue reports that personal data is still held after its day.
func (r *Retreat) PurgeOverdue(now time.Time) bool {
	due, set := r.Profile().PurgeDue()
	return set && due <= DateOf(now) && len(r.Holdings()) > 0
}

// LastPurge is when personal data was blanked for the last time, zero for never.
func (r *Retreat) LastPurge() time.Time {
	var last ID
	for _, id := range r.erased {
		if last.Before(id) {
			last = id
		}
	}
	if last.IsZero() {
		return time.Time{}
	}
	return last.Time()
}

// erase obeys a Purge event: what was written before it in a field is blanked for good,
// whether it is known already or still to come from an old copy.
func (r *Retreat) erase(e *Event) {
	if !r.erased[e.Field].Before(e.ID) {
		return
	}
	if r.erased == nil {
		r.erased = map[string]ID{}
	}
	r.erased[e.Field] = e.ID
	for _, rec := range r.records {
		if rec.typ != nil && strings.HasPrefix(e.Field, rec.typ.Name+".") {
			r.blankRecord(rec)
		}
	}
}

// blankRecord blanks what the purges cover of one item.
func (r *Retreat) blankRecord(rec *record) {
	for name, sets := range rec.sets {
		plain, _, many := strings.Cut(name, "/")
		until, covered := r.erased[rec.typ.Name+"."+plain]
		if !covered {
			continue
		}
		var left []*Event
		for _, e := range sets {
			switch {
			case !e.ID.Before(until):
				left = append(left, e)
			case many: // the name of an element tells as much as its value
				blank(e, until)
				rec.sets[plain] = r.insert(rec.sets[plain], e)
			default:
				blank(e, until)
				left = append(left, e)
			}
		}
		rec.sets[name] = left
		r.refresh(rec, name)
	}
}

// blank empties a value that a purge covers and reports whether there was one.
func blank(e *Event, until ID) bool {
	plain, _, many := strings.Cut(e.Field, "/")
	if e.Kind != Set || !e.ID.Before(until) || e.Value == "" && !many {
		return false
	}
	e.Field, e.Value = plain, ""
	return true
}

// Blank empties every value in events that a Purge among them covers, and returns how
// many there were: what a file may not hold any longer.
func Blank(events []Event) (n int) {
	until := map[string]ID{}
	for i := range events {
		if e := &events[i]; e.Kind == Purge && until[e.Field].Before(e.ID) {
			until[e.Field] = e.ID
		}
	}
	if len(until) == 0 {
		return 0
	}
	types := map[ID]string{}
	for i := range events {
		if e := &events[i]; e.Kind == Add && e.Entity == e.ID {
			types[e.ID] = e.Field
		}
	}
	for i := range events {
		e := &events[i]
		plain, _, _ := strings.Cut(e.Field, "/")
		if id, covered := until[types[e.Entity]+"."+plain]; covered && blank(e, id) {
			n++
		}
	}
	return n
}

// Covers reports whether a purge of events would blank a field of an item, for what a
// file holds besides events.
func Covers(events []Event, item, field string) bool {
	typ, fresh := strings.CutPrefix(item, "new/")
	if id, err := ParseID(item); !fresh && err == nil {
		i := slices.IndexFunc(events, func(e Event) bool { return e.Kind == Add && e.ID == id })
		if i < 0 {
			return false
		}
		typ = events[i].Field
	}
	plain, _, _ := strings.Cut(field, "/")
	return slices.ContainsFunc(events, func(e Event) bool { return e.Kind == Purge && e.Field == typ+"."+plain })
}
