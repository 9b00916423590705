package session

import (
	"slices"
	"strings"

	"halqa/session/text"
)

// consented keeps what an edit would publish or quote behind what allows it: a finding
// needs a source, a quotation the consent of who was heard, a refusal its reason. Taking
// the reason away takes back what rested on it.
func (b *batch) consented(e Entity, field, value string) {
	switch e := e.(type) {
	case *Finding:
		b.findingStands(e, field, value)
	case *Comment:
		b.disposed(e, field, value)
	case *Interview:
		b.hearingStands(e, &e.Hearing, field, value)
	case *FocusGroup:
		b.hearingStands(e, &e.Hearing, field, value)
		switch {
		case field == "publishable" && value != "" && b.willBe(e.ID, "consent", yes(e.Consent)) == "":
			b.refuse(ErrNoConsent)
		case field == "consent" && value == "" && e.Publishable:
			b.set(e.ID, "publishable", "")
		}
	}
}

// findingStands checks an edit of a finding. What nobody can check does not leave the
// house, and nobody is quoted who was not asked.
func (b *batch) findingStands(f *Finding, field, value string) {
	source := strings.TrimSpace(b.willBe(f.ID, "source", f.Source))
	origin := b.willBe(f.ID, "origin", f.Origin.String())
	value = strings.TrimSpace(value)
	switch field {
	case "publishable":
		if value != "" && source == "" && origin == "" {
			b.refuse(ErrNoSource)
		}
	case "verbatim":
		if value != "" && !b.quotable(origin) {
			b.refuse(ErrNoConsent)
		}
	case "source":
		if value == "" && origin == "" && f.Publishable {
			b.set(f.ID, "publishable", "")
		}
	case "origin":
		if value == "" && source == "" && f.Publishable || f.Verbatim && !b.quotable(value) {
			b.set(f.ID, "publishable", "")
		}
	}
}

// hearingStands checks an edit of a hearing.
func (b *batch) hearingStands(e Entity, h *Hearing, field, value string) {
	id := e.base().ID
	switch {
	case field == "quotable" && value != "" && b.willBe(id, "consent", yes(h.Consent)) == "":
		b.refuse(ErrNoConsent)
	case field == "consent" && value == "" && h.Quotable:
		b.set(id, "quotable", "")
	}
	if value == "" && (field == "quotable" || field == "consent") {
		for _, f := range b.findings.live {
			if f.Origin == id && f.Verbatim && f.Publishable {
				b.set(f.ID, "publishable", "")
			}
		}
	}
}

// quotable reports whether people who were heard agreed to be quoted; origin is the
// identifier of the hearing as text.
func (b *batch) quotable(origin string) bool {
	id, err := ParseID(origin)
	if err != nil || id.IsZero() {
		return false
	}
	h := hearingOf(b.Item(id))
	return h != nil && b.willBe(id, "consent", yes(h.Consent)) != "" && b.willBe(id, "quotable", yes(h.Quotable)) != ""
}

// vouched checks a new item as edits of it would be.
func (b *batch) vouched(id ID) {
	will := func(field string) string { return b.willBe(id, field, "") }
	switch b.added[id] {
	case findingType:
		if will("publishable") != "" && will("source") == "" && will("origin") == "" {
			b.refuse(ErrNoSource)
		}
		if will("verbatim") != "" && !b.quotable(will("origin")) {
			b.refuse(ErrNoConsent)
		}
	case interviewType, focusGroupType:
		if will("consent") == "" && will("quotable")+will("publishable") != "" {
			b.refuse(ErrNoConsent)
		}
	}
}

// Conclude draws a finding from a document that was read, or from an interview or a focus
// group. It keeps the link to where it comes from; what people concerned said is
// sensitive until somebody decides otherwise, and it is a paraphrase.
type Conclude struct {
	From ID
	Text string // in either language
	Page string
}

func (c Conclude) plan(b *batch) {
	b.called(VerbDossier)
	words := b.text(c.Text)
	from, ok := live[Entity](b, c.From)
	if !ok {
		return
	}
	var views []Perspective
	sensitive := false
	switch from := from.(type) {
	case *Document:
	case *Interview:
		views, sensitive = []Perspective{from.Category}, from.Category == PeopleView
	case *FocusGroup:
		views, sensitive = []Perspective{from.Category}, true
	default:
		b.refuse(&ValueError{Field: "origin", Value: from.base().Short})
		return
	}
	field := "text_fr"
	if text.Dir(words) == text.RTL {
		field = "text_ar"
	}
	id := b.add(findingType)
	b.sets(id, field, words, "lang", text.Lang(words), "origin", c.From.String(), "page", c.Page, "sensitive", yes(sensitive))
	for _, p := range views {
		if slices.Contains(Perspectives(), p) {
			b.set(id, "perspective/"+string(p), "1")
		}
	}
}

// DrawnFrom lists the findings that were drawn from a document or a hearing.
func (r *Retreat) DrawnFrom(origin ID) []*Finding {
	return which(r.findings.live, func(f *Finding) bool { return f.Origin == origin })
}

// Target says how many interviews and focus groups are aimed at in a category.
type Target struct {
	Category Perspective
	Hearings int // 0 to MostHearings
}

// MostHearings bounds how many hearings one category is aimed at.
const MostHearings = 999

func (c Target) plan(b *batch) {
	b.called(VerbEdit)
	if !slices.Contains(Perspectives(), c.Category) || c.Hearings < 0 || c.Hearings > MostHearings {
		b.refuse(&ValueError{Field: "hearings", Value: itoa(c.Hearings)})
		return
	}
	b.set(b.Profile().ID, "hearings/"+string(c.Category), number(c.Hearings))
}
