package report

// Daily reports that there is one document for each day of the retreat.
func (d Document) Daily() bool { return d == Minutes }

// ByDay reports that a document may be asked for one day. Unlike a daily one it may also
// be asked for all of them at once.
func (d Document) ByDay() bool {
	return d.Daily() || d == Presence || d == Running || d == Sheets || d == Surveys
}

// Bilingual reports that a document holds French and Arabic whatever its language is:
// only which of them comes first can be chosen.
func (d Document) Bilingual() bool {
	return d == Minutes || d == Ballots || d == Seats || d == Presence || d == Sheets || d == Surveys
}
