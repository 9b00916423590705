package ideas_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/sessiontest"
)

// themes are the names of the themes of the room.
func themes(r *sessiontest.Room) []string {
	return sessiontest.Look(r, func(rt *session.Retreat) (names []string) {
		for _, t := range rt.Themes() {
			names = append(names, t.NameFR+t.NameAR)
		}
		return names
	})
}

func TestMarkedIdeasBecomeACluster(t *testing.T) {
	t.Parallel()
	r := workshop(t)
	d := sits(t, r).Press("tab", "home").Sees("Classer").Press("space", "space").Sees("2 marquées")
	d.Press("g").Sees("nouveau thème").Type("Formation").Press("enter").Sees("« Formation » : I-001, I-002")
	for _, short := range []string{"I-001", "I-002"} {
		if got := themeOf(r, short); got != "Formation" {
			t.Errorf("%s is under %q", short, got)
		}
	}
	t.Run("which is renamed", func(t *testing.T) {
		d.Press("t").Sees("Renommer le thème Formation").Type(" et emploi").Press("enter").Sees("‹ Formation et emploi ›")
	})
	t.Run("which joins another one", func(t *testing.T) {
		d.Press("right").Sees("‹ sans thème ›").Press("right").Sees("‹ Hébergement sûr ›")
		d.Press("home", "j").Sees("« Formation et emploi » rejoint « Hébergement sûr »")
		if got := themes(r); !slices.Equal(got, []string{"Hébergement sûr", "التكوين والشغل"}) {
			t.Errorf("themes are %q", got)
		}
		d.Press("ctrl+z").Sees("Annulé")
		if got := themeOf(r, "I-001"); got != "Formation et emploi" {
			t.Errorf("after the undo I-001 is under %q", got)
		}
	})
}

func TestMergedIdeasArePartedAgain(t *testing.T) {
	t.Parallel()
	r := workshop(t)
	d := sits(t, r).Press("tab", "home").Sees("1 texte d'origine").Press("d").Sees("Séparé : I-001")
	if !noted(r)[5].MergedInto.IsZero() {
		t.Error("I-006 is still merged")
	}
	d.Press("ctrl+z").Sees("1 texte d'origine")
}

func TestAnIdeaIsInnovativeForAReason(t *testing.T) {
	t.Parallel()
	r := workshop(t)
	d := sits(t, r).Press("tab", "home", "n").Sees("Innovante, car").Type("personne ne le fait à Oujda").Press("enter").Sees("Innovante : I-001")
	if got := noted(r)[0].Novel; got != "personne ne le fait à Oujda" {
		t.Errorf("got %q", got)
	}
	d.Press("n").Sees("personne ne le fait").Press("esc").SeesNo("personne ne le fait")
}

func TestIdeasBringPerspectives(t *testing.T) {
	t.Parallel()
	r := workshop(t)
	d := sits(t, r).Press("tab", "home", "space", "space").Sees("2 marquées").Press("v").Sees("Personnes concernées  ‹ non ›")
	d.Press("down", "down", "right").Sees("Partenaires           ‹ oui ›").Press("enter").Sees("Classer sous")
	for _, i := range noted(r)[:2] {
		if !slices.Equal(i.Perspectives, []session.Perspective{session.PartnersView}) {
			t.Errorf("%s brings %v", i.Short, i.Perspectives)
		}
	}
	d.Press("v").Sees("‹ oui ›").Press("down", "down", "left").SeesNo("‹ oui ›")
}

func TestTheListIsFiltered(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		keys []string
		sees []string
		not  []string
	}{
		{"by theme", []string{"right", "right"}, []string{"I-003", "I-004", "Hébergement sûr"}, []string{"I-001", "I-005"}},
		{"by those without", []string{"right"}, []string{"I-001", "sans thème"}, []string{"I-003"}},
		{"by table", []string{"down", "right", "right"}, []string{"I-001", "I-004", "Groupe 1"}, []string{"I-002"}},
		{"by language", []string{"down", "down", "right"}, []string{"I-002", "I-004", "Arabe"}, []string{"I-001", "I-006"}},
		{"by state", []string{"down", "down", "down", "left", "left"}, []string{"I-001", "I-006", "fusionnées"}, []string{"I-002"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			s := still(t, workshop(t), locale.French, false, 60, 20).Press("tab", "f").Press(c.keys...).Press("enter")
			sees(t, s, c.sees...)
			for _, text := range c.not {
				if strings.Contains(frame(s), text+" ") {
					t.Errorf("%s is in sight:\n%s", text, frame(s))
				}
			}
			sees(t, s.Press("esc"), "7 idées, dont 4 à classer")
		})
	}
}

// Twenty ideas sorted by hand are enough for the machine to propose where the next one
// belongs; it never files anything.
func TestTheMachineProposesThemes(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	for _, c := range []struct{ name, words string }{
		{"Hébergement", "Ouvrir un centre d'hébergement d'urgence, quartier %d"},
		{"Formation", "Former des médiateurs aux premiers secours, session %d"},
		{"Plaidoyer", "Écrire aux élus de la région, lettre %d"},
	} {
		var ids []session.ID
		for i := range 8 {
			ids = append(ids, r.Says(fmt.Sprintf(c.words, i))...)
		}
		r.Must(session.Sort{Ideas: ids, Name: c.name})
	}
	r.Says("Un hébergement d'urgence pour les femmes")
	d := sits(t, r).Press("tab").Sees("Classer").Press("end").Sees("≈ proposé  Hébergement")
	if got := themeOf(r, "I-025"); got != "" {
		t.Fatalf("it was filed under %q by itself", got)
	}
	d.Press("a").Sees("‹ Hébergement ›").Press("enter").Sees("« Hébergement » : I-025")
	if got := themeOf(r, "I-025"); got != "Hébergement" {
		t.Errorf("it is under %q", got)
	}
}

func TestTheMachineProposesAStart(t *testing.T) {
	t.Parallel()
	r := sessiontest.NewRoom(t)
	r.Says("Ouvrir un centre d'hébergement d'urgence à Oujda", "Former les bénévoles", "Ouverture d'un centre d'hébergement d'urgence a Oujda")
	d := sits(t, r).Press("tab").Sees("Classer").Press("c").Sees("Proposition : 2 idées proches", "2 marquées")
	d.Press("g").Sees("nouveau thème").Type("Abri").Press("enter").Sees("« Abri » : I-001, I-003")
	d.Press("c").Sees("Aucun groupe")
}

func TestACardHoldsWhatBecameOfAParkedItem(t *testing.T) {
	t.Parallel()
	r := workshop(t)
	d := sits(t, r).Press("tab", "home").Sees("Classer").Press("e").Sees("Responsable", "Suite donnée")
	d.Press("down", "down", "down", "down", "down").Press("enter").Type("Bureau du CA").Press("enter").Sees("Bureau du CA")
	d.Press("esc").Sees("Réponse").Press("esc").Sees("Classer sous")
	if got := noted(r)[0].Owner; got != "Bureau du CA" {
		t.Errorf("the owner is %q", got)
	}
}
