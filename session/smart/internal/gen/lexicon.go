package gen

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"halqa/session/text"
)

// entries is one lexicon: lists of words, and tables from a word to a number.
type entries map[string]any

// classes names the constant of each list.
var classes = map[string]string{
	"verbes_vagues": "vague", "verbes_activite": "activity", "noms_activite": "activityNoun",
	"verbes_resultat": "result", "activites_resultat": "changeTurn", "coordonnants": "coordinator",
	"entre_coordonnant_et_verbe": "between", "coupures_finalite": "purpose", "paires_admises": "pair",
	"auxiliaires": "auxiliary", "relatifs": "relative", "amorces": "leadIn", "prestations": "service",
	"suites_de_nom": "nounTail", "complements_de_contrat": "contractTail",
	"population": "population", "population_elargie": "populationMore",
	"termes_flous": "elastic", "flous_exceptions": "elasticException",
	"echeances_floues": "vagueTime", "echeances_exceptions": "vagueTimeException", "noms_a_terme": "termNoun",
	"absolus": "absolute", "absolus_exceptions": "absoluteException", "privatifs": "privative",
	"stigmatisants": "stigma", "noms_actes": "actNoun", "noms_organisations": "bodyNoun", "mots_cites": "citing",
	"unites_duree": "duration", "prefixes_numero": "numberPrefix", "groupes": "group", "monnaies": "money",
	"choses": "thing", "mots_outils": "toolWord", "compteurs": "counter", "dates_de_depart": "origin", "marques_echeance": "due", "annees_nommees": "namedYear", "etat_actuel": "today",
	"mots_de_date": "dateWord", "civilites": "civility", "appellations": "appellation", "titres": "title",
	"prenoms": "firstName",
}

// actions keep their article in Arabic: after و, an action noun with ال is a noun.
var actions = []string{"verbes_vagues", "verbes_activite", "verbes_resultat"}

// tables are the keys that lead from a word to a number.
var tables = map[string]string{"nombres": "numbers", "fractions": "fractions", "mois": "months"}

// writeLexicon writes the lists and number tables of one language. They stay text,
// which is short to read in a diff and costs nothing until it is first used.
func writeLexicon(b *bytes.Buffer, lang string, e entries) error {
	fmt.Fprintf(b, "var %sSource = source{\nlists: []wordList{\n", lang)
	for _, key := range slices.Sorted(maps.Keys(e)) {
		if tables[key] != "" {
			continue
		}
		class, known := classes[key]
		list, isList := e[key].([]any)
		if !known || !isList {
			return fmt.Errorf("%q is not a list of words that the rules know", key)
		}
		fmt.Fprintf(b, "{%s, %s},\n", class, literal(fold(list, lang, key)))
	}
	b.WriteString("},\n")
	for _, key := range slices.Sorted(maps.Keys(tables)) {
		rows, err := pairs(e[key])
		if err != nil {
			return fmt.Errorf("%q: %w", key, err)
		}
		fmt.Fprintf(b, "%s: %s,\n", tables[key], literal(rows))
	}
	b.WriteString("}\n\n")
	return nil
}

// fold returns the entries of a list, folded, sorted and without doubles. Single
// Arabic words lose their article, because the words of a text are looked up with and
// without it.
func fold(list []any, lang, key string) []string {
	var out []string
	for _, item := range list {
		entry := foldEntry(fmt.Sprint(item))
		if lang == "ar" && !strings.Contains(entry, " ") && !slices.Contains(actions, key) {
			entry = strings.TrimPrefix(entry, "ال")
		}
		out = append(out, entry)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// foldEntry folds a word or phrase, except for {n} and {duree}.
func foldEntry(entry string) string {
	var out []string
	for field := range strings.FieldsSeq(entry) {
		if field != "{n}" && field != "{duree}" {
			field = text.Fold(field)
		}
		out = append(out, field)
	}
	return strings.Join(out, " ")
}

// pairs returns the rows of a number table as word=number.
func pairs(table any) ([]string, error) {
	rows, ok := table.(map[string]any)
	if !ok {
		return nil, errors.New("not a table of numbers")
	}
	var out []string
	for word, n := range rows {
		out = append(out, fmt.Sprintf("%s=%v", text.Fold(word), n))
	}
	slices.Sort(out)
	return slices.Compact(out), nil
}

// literal writes entries as one raw string, broken into lines that a diff can show.
func literal(entries []string) string {
	var b strings.Builder
	b.WriteByte('`')
	width := 0
	for i, entry := range entries {
		if i > 0 {
			b.WriteByte(',')
			if width > 90 {
				b.WriteByte('\n')
				width = 0
			}
		}
		b.WriteString(entry)
		width += utf8.RuneCountInString(entry) + 1
	}
	b.WriteByte('`')
	return b.String()
}
