package session

// Means are what the objectives of one axis need. The years and Undated add up to Cost.
type Means struct {
	Axis       ID          // zero for objectives and measures without an axis
	Years      map[int]int // MAD by year
	Undated    int         // MAD of what has no date yet
	Cost       int         // MAD
	PersonDays int
}

func (m *Means) add(cost, days int, spread map[Quarter]int) {
	m.Cost += cost
	m.PersonDays += days
	dated := 0
	for q, n := range spread {
		if m.Years == nil {
			m.Years = map[int]int{}
		}
		m.Years[q.Year()] += n
		dated += n
	}
	m.Undated += cost - dated
}

// Means are what every axis needs, in the order of the axes, then what belongs to none.
// An objective costs what its measures cost; as long as none of them says, it costs what
// its own sheet says, without a date.
func (r *Retreat) Means() []Means {
	all := make([]Means, len(r.axes.live)+1)
	at := map[ID]*Means{}
	for i, a := range r.axes.live {
		all[i].Axis = a.ID
		at[a.ID] = &all[i]
	}
	of := func(axis ID) *Means {
		if m := at[axis]; m != nil {
			return m
		}
		return &all[len(all)-1]
	}
	measures := map[ID][]*Measure{}
	for _, m := range r.measures.live {
		if m.Status == MeasureDropped {
			continue
		}
		if !exists(r, m.Objective) {
			of(ID{}).add(m.CostMAD, m.PersonDays, m.Spread())
			continue
		}
		measures[m.Objective] = append(measures[m.Objective], m)
	}
	for _, o := range r.objectives.live {
		cost, days := 0, 0
		for _, m := range measures[o.ID] {
			cost, days = cost+m.CostMAD, days+m.PersonDays
			of(o.Axis).add(m.CostMAD, m.PersonDays, m.Spread())
		}
		if cost == 0 {
			of(o.Axis).add(o.CostMAD, 0, nil)
		}
		if days == 0 {
			of(o.Axis).add(0, o.PersonDays, nil)
		}
	}
	if last := all[len(all)-1]; last.Cost == 0 && last.PersonDays == 0 {
		all = all[:len(all)-1]
	}
	return all
}

// Spread is the cost of a measure by quarter, in equal parts; what can't be parted goes
// to the first ones. A measure without dates has none.
func (m *Measure) Spread() map[Quarter]int {
	if !m.Scheduled() || m.CostMAD == 0 {
		return nil
	}
	n := m.Start.Until(m.End) + 1
	spread := make(map[Quarter]int, n)
	for i := range n {
		spread[m.Start.Add(i)] = m.CostMAD / n
		if i < m.CostMAD%n {
			spread[m.Start.Add(i)]++
		}
	}
	return spread
}

// Load is the number of measures that run in a quarter.
func (r *Retreat) Load(q Quarter) int {
	n := 0
	for _, m := range r.measures.live {
		if m.Scheduled() && m.Status != MeasureDropped && m.Start.Until(q) >= 0 && q.Until(m.End) >= 0 {
			n++
		}
	}
	return n
}

// Watched is one row of the table of monitoring: what is measured, how often, from which
// source, by whom. Empty cells are missing.
type Watched struct {
	Objective                           *Objective
	Indicator, Frequency, Source, Owner string
}

// Missing counts the empty cells.
func (w Watched) Missing() (n int) {
	for _, cell := range []string{w.Indicator, w.Frequency, w.Source, w.Owner} {
		if cell == "" {
			n++
		}
	}
	return n
}

// Monitoring is one row for every objective.
func (r *Retreat) Monitoring() []Watched {
	all := make([]Watched, len(r.objectives.live))
	for i, o := range r.objectives.live {
		all[i] = Watched{Objective: o, Indicator: o.Indicator, Frequency: o.Frequency, Source: o.Verification, Owner: o.Owner}
	}
	return all
}

// Takes is what an objective takes for granted, one assumption each.
func (o *Objective) Takes() []string { return lines(o.Assumptions) }
