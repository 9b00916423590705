package session

import (
	"slices"
	"strings"

	"halqa/assets/locale"
	"halqa/session/privacy"
	"halqa/session/text"
)

// College is a body of people that is counted apart, beside the board and the staff, which
// every retreat has. It comes to be when somebody of it is enrolled.
type College struct {
	Item
	Code           string // what people and ballots carry
	NameFR, NameAR string
}

var collegeType = &Type{
	Name: "college", Prefix: "CL-", Digits: 2,
	empty: func() Entity { return new(College) },
	roll:  func(r *Retreat) roll { return &r.colleges },
	Fields: []Field{
		line("code", privacy.Internal, func(c *College) *string { return &c.Code }),
		line("name_fr", privacy.Internal, func(c *College) *string { return &c.NameFR }),
		line("name_ar", privacy.Internal, func(c *College) *string { return &c.NameAR }),
	},
}

// Colleges lists the colleges beside the board and the staff.
func (r *Retreat) Colleges() []*College { return r.colleges.live }

// CollegeCodes lists the codes of all colleges: the board, the staff, then the others.
func (r *Retreat) CollegeCodes() []string {
	codes := []string{Board, Staff}
	for _, c := range r.colleges.live {
		codes = append(codes, c.Code)
	}
	for _, p := range r.people.live {
		if p.College != "" && !slices.Contains(codes, p.College) {
			codes = append(codes, p.College) // from a file that names it nowhere else
		}
	}
	return codes
}

// CollegeName is what a college is called in French and in Arabic, empty for the board,
// the staff and colleges that nobody named: the interface has words for these.
func (r *Retreat) CollegeName(code string) (fr, ar string) {
	for _, c := range r.colleges.live {
		if c.Code == code {
			return c.NameFR, c.NameAR
		}
	}
	return "", ""
}

// KnownCollege reads the board or the staff from what people call them in any language of
// the interface.
func KnownCollege(name string) (code string, ok bool) {
	folded := text.Fold(name)
	if folded == Board || folded == Staff {
		return folded, true
	}
	for _, l := range locale.Langs() {
		w := locale.Of(l)
		switch {
		case isNamed(folded, w.Words.Board+"|"+w.Roster.BoardNames):
			return Board, true
		case isNamed(folded, w.Words.Staff+"|"+w.Roster.StaffNames):
			return Staff, true
		}
	}
	return "", false
}

// KnownLanguage reads French or Arabic from what people call them in any language of the
// interface.
func KnownLanguage(name string) (code string, ok bool) {
	folded := text.Fold(name)
	for _, l := range locale.Langs() {
		w := locale.Of(l).Roster
		switch {
		case isNamed(folded, "fr|"+w.FrenchNames):
			return "fr", true
		case isNamed(folded, "ar|"+w.ArabicNames):
			return "ar", true
		}
	}
	return "", false
}

// isNamed reports whether a folded name is one of several, separated by |.
func isNamed(folded, names string) bool {
	for name := range strings.SplitSeq(names, "|") {
		if text.Fold(name) == folded {
			return true
		}
	}
	return false
}

// college is the code of a college called name, which is added when there is none.
func (b *batch) college(name string) string {
	folded := text.Fold(name)
	if code, ok := KnownCollege(name); ok || folded == "" {
		return code
	}
	for _, c := range b.colleges.live {
		if text.Fold(c.Code) == folded || text.Fold(c.NameFR) == folded || text.Fold(c.NameAR) == folded {
			return c.Code
		}
	}
	roster := b.roster()
	if !roster.colleges[folded] {
		roster.colleges[folded] = true
		field := "name_fr"
		if text.Dir(name) == text.RTL {
			field = "name_ar"
		}
		items := len(b.items)
		b.sets(b.add(collegeType), "code", folded, field, name)
		b.items = b.items[:items] // who asks for a person gets the person
	}
	return folded
}
