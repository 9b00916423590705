package session

import (
	"maps"
	"reflect"
	"slices"
	"time"

	"halqa/session/text"
)

// aheadLimit is how far the clock of another machine may be ahead without being told.
const aheadLimit = 24 * time.Hour

// Merged is what putting several copies of a retreat together gives.
type Merged struct {
	Added     []Event // what was not known here, in order of time
	Same      int     // events of the others that were known
	Differ    []ID    // the same identifier with other content: what is here stays
	Ahead     []ID    // of what was added, issued more than a day from now
	Unknown   int     // of what was added, what this program does not know: kept, inert
	Blanked   int     // values of this file that another one has purged
	Conflicts []Conflict
}

// Merge puts the events of other files into those of one. The outcome depends on the set
// of events alone: the order of the files does not matter, nor how often it is done. It
// blanks in mine what a purge in one of the others covers.
//
// Ballots and drafts are no events; they stay where they are.
func Merge(now time.Time, mine []Event, others ...[]Event) Merged {
	var m Merged
	known := make(map[ID]*Event, len(mine))
	for i := range mine {
		known[mine[i].ID] = &mine[i]
	}
	added := map[ID]*Event{}
	var rivals []Event // for what is known: compared once the purges have had their say
	for _, events := range others {
		for i := range events {
			e := washed(events[i])
			if known[e.ID] != nil || added[e.ID] != nil {
				m.Same++
				rivals = append(rivals, e)
				continue
			}
			added[e.ID] = &e
		}
	}
	all := slices.Clone(mine)
	for _, id := range slices.SortedFunc(maps.Keys(added), ID.Compare) {
		all = append(all, *added[id])
	}
	before := Blank(slices.Clone(mine))
	Blank(all)
	m.Blanked = blanks(mine, all) - before
	m.Added = slices.Clone(all[len(mine):])
	m.Differ = differing(all, rivals)
	m.judge(now)
	copy(mine, all)
	m.Conflicts = Load(all).Conflicts()
	return m
}

// blanks counts the values that are gone from the first events of all.
func blanks(mine, all []Event) (n int) {
	for i := range mine {
		if mine[i].Value != all[i].Value || mine[i].Field != all[i].Field {
			n++
		}
	}
	return n
}

// washed lets a foreign event through the door that every text passes. Its outcome
// depends on the event alone, so that every copy gets the same.
func washed(e Event) Event {
	e.Value = text.SafeLines(e.Value)
	e.Why = text.SafeLines(e.Why)
	e.Field = text.Safe(e.Field)
	e.Seat = text.Safe(e.Seat)
	e.Verb = Verb(text.Safe(string(e.Verb)))
	return e
}

// differing lists the events that have a rival of the same name and other content.
func differing(all, rivals []Event) []ID {
	if len(rivals) == 0 {
		return nil
	}
	both := append(slices.Clone(all), rivals...)
	Blank(both) // an old copy holds what was purged here, and differs in nothing else
	known := make(map[ID]*Event, len(all))
	for i := range both[:len(all)] {
		known[both[i].ID] = &both[i]
	}
	var differ []ID
	for _, e := range both[len(all):] {
		if mine := washed(*known[e.ID]); !same(mine, e) && !slices.Contains(differ, e.ID) {
			differ = append(differ, e.ID)
		}
	}
	return differ
}

func same(a, b Event) bool {
	if len(a.Base) == 0 && len(b.Base) == 0 {
		a.Base, b.Base = nil, nil
	}
	return reflect.DeepEqual(a, b)
}

// judge counts what people should know of what was added.
func (m *Merged) judge(now time.Time) {
	for i := range m.Added {
		e := &m.Added[i]
		if e.ID.Time().After(now.Add(aheadLimit)) {
			m.Ahead = append(m.Ahead, e.ID)
		}
		if e.Kind < Add || e.Kind > Purge || e.Kind == Add && typeByName[e.Field] == nil {
			m.Unknown++
		}
	}
}

// Closes lists the polls and inquiries that the events of a merge close.
func (m *Merged) Closes() []ID {
	closing := map[ID]bool{}
	for _, e := range m.Added {
		if e.ID == e.Act && (e.Verb == VerbClose || e.Verb == VerbCounted) {
			closing[e.ID] = true
		}
	}
	var polls []ID
	for _, e := range m.Added {
		if closing[e.Act] && e.Kind == Set && e.Field == "status" {
			polls = append(polls, e.Entity)
		}
	}
	return polls
}
