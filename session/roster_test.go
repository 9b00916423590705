package session_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/sessiontest"
)

// What people said, voted and decided must never lead back to them: groups and people
// alone may name a person, and no field of a person counts anything.
func TestNothingIsCountedPerPerson(t *testing.T) {
	t.Parallel()
	for _, f := range session.TypeNamed("person").Fields {
		if f.Form == session.Whole || f.Form == session.Decimal {
			t.Errorf("the field %q of a person is a number", f.Name)
		}
	}
	for _, typ := range session.Schema() {
		for _, f := range typ.Fields {
			if strings.Contains(f.Name, "author") || strings.Contains(f.Name, "speaker") || strings.Contains(f.Name, "person") && f.Name != "person_days" {
				t.Errorf("%s.%s sounds like somebody who said something", typ.Name, f.Name)
			}
		}
	}
	r := session.Load(sessiontest.Sample(t))
	people := map[string]bool{}
	for _, p := range r.People() {
		people[p.ID.String()] = true
	}
	may := map[string]bool{"group.members": true, "group.locked": true, "group.rapporteur": true, "person.apart": true}
	named := 0
	for _, entry := range r.History() {
		for _, e := range entry.Events {
			field, element, _ := strings.Cut(e.Field, "/")
			if e.Kind != session.Set || !people[element] && !people[e.Value] {
				continue
			}
			named++
			if at := r.TypeOf(e.Entity).Name + "." + field; !may[at] {
				t.Errorf("%s names a person", at)
			}
		}
	}
	if named == 0 {
		t.Error("the sample seats nobody: this test saw nothing")
	}
}

func TestWhatIsKnownOfPeopleIsConfidential(t *testing.T) {
	t.Parallel()
	shown := map[string]bool{"code": true, "college": true}
	for _, typ := range []string{"person", "access"} {
		for _, f := range session.TypeNamed(typ).Fields {
			if f.Class < privacy.Confidential && !shown[f.Name] {
				t.Errorf("%s.%s is of class %v", typ, f.Name, f.Class)
			}
		}
	}
}

func TestPeopleAreEnrolledOnce(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	r.Must(
		session.Enrol{Code: "P01", Name: "Amina", College: "Conseil d'administration", Apart: []string{"P02", "P99"}},
		session.Enrol{Code: "P02", Name: "Omar", College: "équipe"},
		session.Enrol{Code: "P01", Team: "ca", Apart: []string{"P02"}},
		session.Enrol{Name: "أمينة", College: "الشركاء", ByName: true},
		session.Enrol{Name: "امينه", College: "الشركاء", Team: "t", ByName: true},
		session.Enrol{Name: "Omar"}, // another one: nobody said that names are enough
	)
	r.Must(session.Enrol{Name: "أَمينة", College: "Partenaires", ByName: true})
	type row struct{ Code, Name, College, Team string }
	got := sessiontest.Look(r, func(rt *session.Retreat) (rows []row) {
		for _, p := range rt.People() {
			rows = append(rows, row{p.Code, p.Name, p.College, p.Team})
			if p.Code == "P01" && len(p.Apart) != 1 {
				t.Errorf("P01 is kept apart from %d", len(p.Apart))
			}
		}
		return rows
	})
	slices.SortFunc(got, func(a, b row) int { return strings.Compare(a.Code, b.Code) })
	want := []row{{"P01", "Amina", "ca", "ca"}, {"P02", "Omar", "staff", ""}, {"P03", "أَمينة", "partenaires", "t"}, {"P04", "Omar", "", ""}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	codes := sessiontest.Look(r, func(rt *session.Retreat) []string { return rt.CollegeCodes() })
	if diff := cmp.Diff([]string{"ca", "staff", "الشركاء", "partenaires"}, codes); diff != "" {
		t.Error(diff)
	}
	names := sessiontest.Look(r, func(rt *session.Retreat) [2]string {
		fr, ar := rt.CollegeName("partenaires")
		return [2]string{fr, ar}
	})
	if names != [2]string{"Partenaires", ""} {
		t.Errorf("the college is called %q", names)
	}
}

func TestWhoSitsApartAndSpeaksWhatCanBeChanged(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	var ids []session.ID
	for _, code := range []string{"P01", "P02", "P03"} {
		ids = append(ids, r.Must(session.Enrol{Code: code, Languages: []string{"fr"}}).Items[0])
	}
	r.Must(session.KeepApart{Person: ids[0], From: []string{"p02"}}, session.Speak{Person: ids[0], Languages: []string{"ar"}})
	r.Must(session.KeepApart{Person: ids[0], From: []string{"P03"}})
	p := sessiontest.Look(r, func(rt *session.Retreat) session.Person { p, _ := rt.PersonCoded("P01"); return *p })
	if !slices.Equal(p.Apart, ids[2:]) || !slices.Equal(p.Languages, []string{"ar"}) {
		t.Errorf("apart from %v, speaks %v", p.Apart, p.Languages)
	}
	for _, code := range []string{"P09", "P01"} {
		var value *session.ValueError
		if err := r.Refuses(session.KeepApart{Person: ids[0], From: []string{code}}); !errors.As(err, &value) {
			t.Errorf("kept apart from %s: %v", code, err)
		}
	}
}

func TestNeedsAreCountedByHalfDay(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	id := r.Must(session.AddAccess{Text: "place au premier rang"}).Items[0]
	r.Must(session.CountAccess{Access: id, Half: "1m", Count: 2})
	r.Must(session.CountAccess{Access: id, Half: "2a", Count: 3}, session.CountAccess{Access: id, Half: "1m", Count: 0})
	got := sessiontest.Look(r, func(rt *session.Retreat) map[string]int { return rt.Access()[0].Counts })
	if diff := cmp.Diff(map[string]int{"2a": 3}, got); diff != "" {
		t.Error(diff)
	}
	for _, n := range []int{-1, session.MostAccess + 1} {
		_ = r.Refuses(session.CountAccess{Access: id, Half: "1m", Count: n})
	}
	if err := r.Refuses(session.AddAccess{Text: " "}); !errors.Is(err, session.ErrEmptyText) {
		t.Error(err)
	}
}
