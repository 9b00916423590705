package smart

import "strconv"

// settings reads the plan and the template. A file that describes a whole retreat has
// the plan under retreat and axes of their own.
func (l *linter) settings(top mapping) (err error) {
	if e, ok := top["gabarit"]; ok {
		if l.template, err = l.tree.mapping(e.value, "gabarit"); err != nil {
			return err
		}
	}
	if e, ok := top["plan"]; ok && l.plan.Start == "" {
		return l.planOf(e, "budget_mad")
	}
	e, ok := top["retraite"]
	if !ok {
		return nil
	}
	if err := l.planOf(e, "budget_indicatif_mad"); err != nil {
		return err
	}
	return l.axesOf(top["axes"])
}

// planOf reads the keys of a plan. Start and end may stand under periode_plan.
func (l *linter) planOf(e entry, budget string) error {
	m, err := l.tree.mapping(e.value, e.key)
	if err != nil {
		return err
	}
	if period, ok := m["periode_plan"]; ok {
		days, err := l.tree.mapping(period.value, period.key)
		if err != nil {
			return err
		}
		m["debut"], m["fin"] = days["debut"], days["fin"]
	}
	for _, read := range []func() error{
		func() (err error) { l.plan.Start, err = l.tree.date(m["debut"]); return err },
		func() (err error) { l.plan.End, err = l.tree.date(m["fin"]); return err },
		func() (err error) { l.plan.Budget, err = l.tree.number(m[budget]); return err },
		func() (err error) { l.plan.Axes, err = l.tree.texts(m["axes"]); return err },
		func() (err error) { l.plan.Roles, err = l.tree.texts(m["roles"]); return err },
		func() (err error) { l.plan.MaxPerOwner, err = l.whole(m["max_objectifs_par_responsable"]); return err },
	} {
		if err := read(); err != nil {
			return err
		}
	}
	return nil
}

// whole reads a count.
func (l *linter) whole(e entry) (int, error) {
	s, err := l.tree.number(e)
	if err != nil || s == "" {
		return 0, err
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 {
		return 0, &FileError{e.line, e.key, "want a whole number, not " + strconv.Quote(s)}
	}
	return n, nil
}

// axesOf reads the ids of a list of axes.
func (l *linter) axesOf(e entry) error {
	items, err := l.tree.sequence(e)
	if err != nil {
		return err
	}
	for _, item := range items {
		m, err := l.tree.mapping(item.value, "axes")
		if err != nil {
			return err
		}
		id, err := l.tree.text(m["id"])
		if err != nil {
			return err
		}
		l.plan.Axes = append(l.plan.Axes, id)
	}
	return nil
}
