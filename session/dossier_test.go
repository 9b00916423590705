package session_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/sessiontest"
)

// adds enters an item by its fields.
func adds(r *sessiontest.Room, typ string, values ...string) session.ID {
	return r.Must(session.Enter{Type: typ, Values: values}).Items[0]
}

func edit(id session.ID, field, value string) session.Edit {
	return session.Edit{Item: id, Field: field, Value: value}
}

// item is a copy of an item of the room as it stands.
func item[T any](r *sessiontest.Room, id session.ID) T {
	return sessiontest.Look(r, func(rt *session.Retreat) T { return *any(rt.Item(id)).(*T) })
}

func TestM02AFindingWithoutASourceIsNotPublishable(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	document := adds(r, "document", "title_fr", "Rapport d'activité", "year", "2026", "where", "classeur 3")
	finding := adds(r, "finding", "text_fr", "Un dossier sur trois a un plan", "kind", "challenge")
	for _, c := range []session.Command{
		edit(finding, "publishable", "1"),
		session.Enter{Type: "finding", Values: []string{"text_fr", "dit sans source", "publishable", "1"}},
		session.Establish{Text: "importé sans source", Publishable: true},
	} {
		if err := r.Refuses(c); !errors.Is(err, session.ErrNoSource) {
			t.Errorf("%T was refused with %v", c, err)
		}
	}
	r.Must(edit(finding, "origin", document.String()), edit(finding, "page", "p. 6"), edit(finding, "publishable", "1"))
	if f := item[session.Finding](r, finding); !f.Publishable || f.Class() != privacy.Internal {
		t.Errorf("with a document behind it: %+v", f)
	}
	r.Must(edit(finding, "origin", ""))
	if f := item[session.Finding](r, finding); f.Publishable || f.Class() == privacy.Internal {
		t.Errorf("without its document: %+v", f)
	}
	above := sessiontest.Look(r, func(rt *session.Retreat) []session.ID { return rt.Chain().Up(finding) })
	if len(above) > 0 {
		t.Errorf("the chain still leads to %v", above)
	}
}

func TestM04CoverageIsCountedByCategory(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	r.Must(session.Enter{Type: "interview", Values: []string{"category", "board", "status", "held", "consent", "1"}})
	adds(r, "interview", "category", "board")
	adds(r, "interview", "category", "board", "status", "cancelled")
	adds(r, "interview", "category", "partners", "status", "held")
	adds(r, "focusgroup", "public_fr", "Jeunes de 18 à 24 ans", "status", "held", "consent", "1", "size", "7")
	laid := sessiontest.Look(r, func(rt *session.Retreat) bool { return !rt.Profile().ID.IsZero() })
	want := []session.Heard{
		{Category: session.BoardView, Planned: 2, Held: 1, Consents: 1},
		{Category: session.TeamView},
		{Category: session.PartnersView, Planned: 1, Held: 1},
		{Category: session.PeopleView, Planned: 1, Held: 1, Groups: 1, Consents: 1},
	}
	if laid {
		r.Must(session.Target{Category: session.BoardView, Hearings: 6})
		want[0].Target = 6
	}
	if got := sessiontest.Look(r, (*session.Retreat).Coverage); !slices.Equal(got, want) {
		t.Errorf("counted %+v", got)
	}
	if err := r.Refuses(session.Target{Category: session.BoardView, Hearings: -1}); err == nil {
		t.Error("a negative target was taken")
	}
}

func TestM04AFindingMadeFromNotesKeepsItsLink(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	interview := adds(r, "interview", "category", "partners", "status", "held", "notes", "l'orientation dépend des personnes")
	group := adds(r, "focusgroup", "public_fr", "Femmes accompagnées", "status", "held")
	fromPartner := r.Must(session.Conclude{From: interview, Text: "L'orientation dépend des personnes"}).Items[0]
	fromPeople := r.Must(session.Conclude{From: group, Text: "تطلب النساء مخاطبة واحدة"}).Items[0]
	f, g := item[session.Finding](r, fromPartner), item[session.Finding](r, fromPeople)
	if f.Origin != interview || f.Sensitive || f.Verbatim || !slices.Equal(f.Perspectives, []session.Perspective{session.PartnersView}) {
		t.Errorf("from an interview: %+v", f)
	}
	if g.Origin != group || !g.Sensitive || g.TextAR == "" || g.Language != "ar" {
		t.Errorf("from a focus group: %+v", g)
	}
	r.Read(func(rt *session.Retreat) {
		if up := rt.Chain().Up(fromPartner); !slices.Equal(up, []session.ID{interview}) || len(rt.DrawnFrom(interview)) != 1 {
			t.Errorf("the chain leads to %v", up)
		}
	})
	var value *session.ValueError
	if err := r.Refuses(session.Conclude{From: f.ID, Text: "tiré d'un constat"}); !errors.As(err, &value) {
		t.Errorf("a finding drawn from a finding was refused with %v", err)
	}
}

func TestM04WhoWasInterviewedIsConfidentialAndPurged(t *testing.T) {
	t.Parallel()
	for name, least := range map[string]privacy.Class{
		"interviewee": privacy.Confidential, "with_fr": privacy.Confidential, "with_ar": privacy.Confidential, "notes": privacy.Sensitive,
	} {
		if f := session.TypeNamed("interview").Field(name); f.Class < least || !f.Purge {
			t.Errorf("interview.%s is of class %v, purged %v", name, f.Class, f.Purge)
		}
	}
	r := sessiontest.NewRoom(t)
	id := adds(r, "interview", "interviewee", "Yamna Zerktouni", "notes", "elle a dit")
	idea := r.Says("Zerktouni propose un guichet unique")[0]
	quoted := adds(r, "finding", "text_fr", "Selon Yamna Zerktouni, tout dépend des personnes", "source", "entretien", "publishable", "1")
	r.Read(func(rt *session.Retreat) {
		guard := rt.Guard()
		for _, e := range []session.Entity{rt.Item(id), rt.Item(idea), rt.Item(quoted)} {
			if guard.Class(e).Projectable() {
				t.Errorf("the room may read %s", session.Base(e).Short)
			}
		}
	})
	r.Must(session.Erase{})
	if i := item[session.Interview](r, id); i.Interviewee+i.Notes != "" {
		t.Errorf("after the purge: %+v", i)
	}
}

// The names of the fields are listed one by one: whoever adds one has to read this.
func TestM05NoFieldOfAFocusGroupHoldsAName(t *testing.T) {
	t.Parallel()
	want := []string{
		"category", "composition", "consent", "consent_by", "consent_on", "date", "lang", "notes", "public_ar", "public_fr", "publishable",
		"quotable", "size", "status", "synthesis_ar", "synthesis_fr",
	}
	var got []string
	for _, f := range session.TypeNamed("focusgroup").Fields {
		got = append(got, f.Name)
		if f.Many || f.Form == session.Ref {
			t.Errorf("%s may list people", f.Name)
		}
		for _, word := range []string{"name", "participant", "member", "person", "people", "interviewee", "phone"} {
			if strings.Contains(f.Name, word) {
				t.Errorf("%s sounds like somebody", f.Name)
			}
		}
	}
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("the fields are %q", got)
	}
}

func TestM05NobodyIsQuotedWhoDidNotAgree(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	group := adds(r, "focusgroup", "public_fr", "Jeunes", "size", "8", "synthesis_fr", "Une réponse claire, même négative")
	finding := r.Must(session.Conclude{From: group, Text: "Répondez-nous"}).Items[0]
	for _, c := range []session.Edit{
		edit(group, "quotable", "1"), edit(group, "publishable", "1"), edit(finding, "verbatim", "1"),
	} {
		if err := r.Refuses(c); !errors.Is(err, session.ErrNoConsent) {
			t.Errorf("%s without consent was refused with %v", c.Field, err)
		}
	}
	r.Must(edit(group, "consent", "1"), edit(group, "consent_by", "Responsable protection"))
	r.Must(edit(group, "quotable", "1"), edit(group, "publishable", "1"))
	r.Must(edit(finding, "verbatim", "1"), edit(finding, "publishable", "1"))
	if f, g := item[session.Finding](r, finding), item[session.FocusGroup](r, group); !f.Verbatim || !f.Publishable || g.Class() != privacy.Internal {
		t.Errorf("with consent: %+v, %v", f, g.Class())
	}
	r.Must(edit(group, "consent", ""))
	if f, g := item[session.Finding](r, finding), item[session.FocusGroup](r, group); f.Publishable || g.Quotable || g.Publishable {
		t.Errorf("once consent is taken back: publishable %v, %+v", f.Publishable, g)
	}
}

func TestM05ASmallGroupHidesItsComposition(t *testing.T) {
	t.Parallel()
	for size, small := range map[int]bool{0: true, 4: true, session.SmallestGroup: false, 12: false} {
		if g := (session.FocusGroup{Size: size}); g.Small() != small {
			t.Errorf("a group of %d is small: %v", size, g.Small())
		}
	}
}

func TestM47AcronymsComeFromUse(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	said := r.Says("Le COPIL écrit à l'OIM", "تنسق المنظمة مع GIZ")
	adds(r, "partner", "name_fr", "Organisation internationale pour les migrations", "letters", "OIM")
	adds(r, "acronym", "letters", "COPIL", "name_fr", "Comité de pilotage")
	adds(r, "acronym", "letters", "TDH", "name_fr", "défini, jamais employé")
	adds(r, "finding", "text_fr", "Le HCR ferme son guichet", "source", "confidentiel")
	got := sessiontest.Look(r, (*session.Retreat).Acronyms)
	var letters []string
	for _, l := range got {
		letters = append(letters, l.Letters)
	}
	if !slices.Equal(letters, []string{"COPIL", "GIZ", "OIM"}) {
		t.Fatalf("found %q", letters)
	}
	if got[0].NameFR != "Comité de pilotage" || got[0].Item.IsZero() || got[1].Defined() || !got[2].Defined() || !slices.Equal(got[1].Uses, said[1:]) {
		t.Errorf("defined: %+v", got)
	}
}
