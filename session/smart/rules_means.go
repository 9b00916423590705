package smart

import (
	"slices"
	"strings"

	"halqa/session/text"
)

// noMeans is A01.
func noMeans(s *sheet) (Args, bool) { return nil, blank(s.Cost) && blank(s.PersonDays) }

// bold is A02: a target that is absolute, or three times the baseline, without a
// sentence that says why. An impossible value is a matter of M04 first.
func bold(s *sheet) (Args, bool) {
	if s.target == nil || !blank(s.Justification) {
		return nil, false
	}
	if _, impossible := badUnit(s); impossible {
		return nil, false
	}
	return nil, s.tripled() || s.wholly() || s.saysAll()
}

// tripled multiplies instead of dividing, to stay exact.
func (s *sheet) tripled() bool {
	return s.Direction == Up && s.baseline != nil && *s.baseline > 0 && *s.target >= 3**s.baseline
}

// wholly is true of 100 % and of none at all.
func (s *sheet) wholly() bool {
	return s.percent && (s.Direction == Up && *s.target >= whole(100) || s.Direction == Down && *s.target == 0)
}

// noAxis is R01.
func noAxis(s *sheet) (Args, bool) {
	axis := strings.TrimSpace(s.Axis)
	return nil, axis == "" || len(s.plan.Axes) > 0 && !slices.Contains(s.plan.Axes, axis)
}

// noOrigin is R02.
func noOrigin(s *sheet) (Args, bool) { return nil, allBlank(s.Links) }

// noAssumption is R03.
func noAssumption(s *sheet) (Args, bool) { return nil, allBlank(s.Assumptions) }

// noOwner is G01.
func noOwner(s *sheet) (Args, bool) { return nil, blank(s.Owner) }

// notARole is G02. "La responsable de la protection" is the role "Responsable
// protection".
func notARole(s *sheet) (Args, bool) {
	if blank(s.Owner) || len(s.plan.Roles) == 0 {
		return nil, false
	}
	known := slices.ContainsFunc(s.plan.Roles, func(role string) bool { return roleKey(role) == roleKey(s.Owner) })
	return Args{"mot": strings.TrimSpace(s.Owner)}, !known
}

// roleKey makes the ways to write one role equal: case, accents, articles, feminine.
func roleKey(role string) string {
	var key []string
	for _, t := range tokenize(plain(role), text.French, 0) {
		if t.kind == stop || slices.Contains([]string{"le", "la", "l", "les", "de", "d", "du", "des"}, t.fold) {
			continue
		}
		key = append(key, strings.TrimRight(stem(t.fold), "e"))
	}
	return strings.Join(key, " ")
}
