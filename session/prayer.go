package session

import "halqa/assets/template"

// Uncovered names the prayers of a day, template.Dhuhr or template.Asr, that fall into its
// sessions without a pause: none begins within 45 minutes after the hour with 15 minutes
// left for it, and people are not free by then either.
func (r *Retreat) Uncovered(d *AgendaDay) []string {
	plan := r.Programme(d.ID)
	if len(plan) == 0 {
		return nil
	}
	free := plan[0].Start
	for _, p := range plan {
		if p.Slot.Format != template.Committee {
			free = max(free, p.End)
		}
	}
	var names []string
	for _, prayer := range []struct {
		name string
		at   Minutes
	}{{template.Dhuhr, d.Dhuhr}, {template.Asr, d.Asr}} {
		paused := prayer.at < plan[0].Start || free <= prayer.at+prayerLate
		for _, p := range plan {
			still := p.Slot.Type == template.Pause || p.Slot.Type == template.Meal
			paused = paused || still && covers(p.Start, p.End, prayer.at)
		}
		if !paused && prayer.at > 0 {
			names = append(names, prayer.name)
		}
	}
	return names
}
