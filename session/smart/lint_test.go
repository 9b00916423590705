package smart_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"halqa/session/smart"
)

func TestLintNamesTheLineAtFault(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, src, want string }{
		{"a number that is a word", "cas:\n- id: A\n  cible: beaucoup", "line 3: cible: want a number, not \"beaucoup\""},
		{"a number that is a list", "cas:\n- id: A\n  cible: [1, 2]", "line 3: cible: want one value, not a list"},
		{"a day that does not exist", "cas:\n- id: A\n  echeance: 2028-02-30", "line 3: echeance: \"2028-02-30\" is not a date like 2028-12-31"},
		{"a text that is a mapping", "cas:\n- id: A\n  texte: {fr: a}", "line 3: texte: want one value, not keys and values"},
		{"an unknown level", "cas:\n- id: A\n  niveau: resultat", "line 3: niveau: want one of effet, impact, produit, not \"resultat\""},
		{"a flag that is no flag", "cas:\n- id: A\n  reference_inconnue: peut-être", "line 3: reference_inconnue: want true or false, not \"peut-être\""},
		{"a slip in a key", "cas:\n- id: A\n  echaence: 2028-12-31", "line 3: echaence: unknown key; did you mean echeance?"},
		{"an item without id", "cas:\n- id: A\n- texte: B", "line 3: id: an item has no id"},
		{"an id that is there twice", "cas:\n- id: A\npieges:\n- id: A", "line 4: id: \"A\" is there twice"},
		{"an item that is a word", "cas:\n- id: A\n- B", "line 3: cas: want keys and values, not a single value"},
		{"a list that is a mapping", "cas:\n  id: A", "line 1: cas: want a list, not keys and values"},
		{"a plan that is a word", "plan: long\ncas: []", "line 1: plan: want keys and values, not a single value"},
		{"a limit that is not whole", "plan:\n  max_objectifs_par_responsable: 2.5\ncas: []", "line 2: max_objectifs_par_responsable: want a whole number, not \"2.5\""},
		{"no list at all", "plan: {debut: 2027-01-01}", "there is no list cas, pieges, objectifs or plans_test"},
		{"an empty file", "", "there is no list cas, pieges, objectifs or plans_test"},
		{"a template that leads back to itself", "gabarit: &g {<<: *g}\ncas: [{<<: *g, id: A}]", "line 1: <<: it leads back to itself"},
		{"a depth that no file needs", "cas: " + strings.Repeat("[", 100), "line 1: more than 64 levels of nesting"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			_, err := smart.Lint(strings.NewReader(c.src))
			var fault *smart.FileError
			if !errors.As(err, &fault) {
				t.Fatalf("the error is %v, not a FileError", err)
			}
			if diff := cmp.Diff(c.want, err.Error()); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestLintSaysWhereTheYAMLIsBroken(t *testing.T) {
	t.Parallel()
	_, err := smart.Lint(strings.NewReader("cas:\n- {id: A\n- {id: B}"))
	var fault *smart.FileError
	if !errors.As(err, &fault) || fault.Line == 0 {
		t.Errorf("the error is %v, without a line", err)
	}
}

func TestLintRefusesAHugeFile(t *testing.T) {
	t.Parallel()
	if _, err := smart.Lint(strings.NewReader(strings.Repeat(" ", 1<<20+1))); err == nil {
		t.Error("no error")
	}
}

type brokenReader struct{}

var errBroken = errors.New("unplugged")

func (brokenReader) Read([]byte) (int, error) { return 0, errBroken }

func TestLintPassesReadErrorsOn(t *testing.T) {
	t.Parallel()
	if _, err := smart.Lint(brokenReader{}); !errors.Is(err, errBroken) {
		t.Errorf("the error is %v", err)
	}
}

func TestLintReadsWhatPeopleWrite(t *testing.T) {
	t.Parallel()
	const sheet = "gabarit: &g {lang: fr, axe: A1, unite: '%', niveau: effet, portee: beneficiaires, sens: hausse, reference: 45, cible: 75, " +
		"indicateur: Part des enfants, desagregation: [sexe], echeance: 2028-12-31, jalons: ['2027-12-31: 60'], responsable: R, " +
		"moyen_verification: registre, frequence: mois, budget_mad: 1, hypotheses: [h], liens: [I-1], " +
		"texte: Porter de 45 % à 75 % la part des enfants suivis disposant d'un plan.}\n" +
		"plan: {debut: 2027-01-01, fin: 2029-12-31, budget_mad: 10, max_objectifs_par_responsable: 1, axes: [A1], roles: [R]}\n"
	for _, c := range []struct {
		name, item string
		want       []string
	}{
		{"a case that leaves everything to the template", "{id: A}", nil},
		{"the same by a merge key", "{<<: *g, id: A}", nil},
		{"a null that empties a field", "{<<: *g, id: A, cible: ~, echeance: null}", []string{"M02", "T01"}},
		{"a number as text with its unit", "{id: A, cible: '75 %', reference: '45,0'}", nil},
		{"milestones that are not quoted", "{id: A, jalons: [2027-12-31: 60]}", nil},
		{"one value where a list is usual", "{id: A, desagregation: sexe, hypotheses: h, jalons: mi-parcours}", nil},
		{"keys of other tools", "{id: A, statut: brouillon, mesures: [M-1], validation: {par: x}}", nil},
		{"a verdict that lies", "{id: A, attendu: [S01, T04]}", nil},
		{"an expected verdict of the wrong kind", "{id: A, attendu: {rien: 0}}", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			got, err := smart.Lint(strings.NewReader(sheet + "cas: [" + c.item + "]"))
			if err != nil {
				t.Fatal(err)
			}
			want := map[string][]string{"A": append([]string{}, c.want...)}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}
