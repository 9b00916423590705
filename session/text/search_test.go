package text_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"halqa/session/text"
)

type searchCases struct {
	Corpus  []string
	Queries []struct {
		Q           string
		MustContain string `json:"must_contain"`
		Within      int
	}
}

// rowsOf numbers texts from 1.
func rowsOf(texts []string) []text.Row {
	rows := make([]text.Row, len(texts))
	for i, s := range texts {
		rows[i] = text.Row{ID: strconv.Itoa(i + 1), Text: s}
	}
	return rows
}

// finderOf files texts under their numbers from 1.
func finderOf(texts []string) *text.Finder {
	f := new(text.Finder)
	for _, r := range rowsOf(texts) {
		f.Add(r.ID, r.Text)
	}
	return f
}

// room returns n ideas made of the parts of real ones, in a fixed order, so
// that words and trigrams are as frequent as where people write.
func room(texts []string, n int) []string {
	rnd := rand.New(rand.NewPCG(7, 36))
	out := make([]string, n)
	for i := range out {
		words := strings.Fields(texts[rnd.IntN(len(texts))])
		for range 1 + rnd.IntN(4) {
			other := strings.Fields(texts[rnd.IntN(len(texts))])
			words[rnd.IntN(len(words))] = other[rnd.IntN(len(other))]
		}
		if rnd.IntN(3) == 0 {
			words = append(words, fmt.Sprintf("%c%c%d", 'a'+rnd.IntN(26), 'a'+rnd.IntN(26), rnd.IntN(n)))
		}
		out[i] = strings.Join(words, " ")
	}
	return out
}

func TestSearchAgreesWithTheCases(t *testing.T) {
	t.Parallel()
	cases := readCases[searchCases](t, "search.json")
	rows := rowsOf(cases.Corpus)
	if len(cases.Queries) < 8 {
		t.Fatalf("only %d queries", len(cases.Queries))
	}
	for _, c := range cases.Queries {
		found := slices.ContainsFunc(text.Find(rows, c.Q, c.Within), func(f text.Found) bool {
			at, err := strconv.Atoi(f.ID)
			return err == nil && strings.Contains(cases.Corpus[at-1], c.MustContain)
		})
		if !found {
			t.Errorf("%q does not find %q within %d", c.Q, c.MustContain, c.Within)
		}
	}
}

func TestFindRanks(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		texts []string
		query string
		want  string
	}{
		"the word before its beginning before its inside": {[]string{"décentrer", "centres", "centre"}, "centre", "3 2 1"},
		"a beginning before a place inside":               {[]string{"hypercentral", "centraliser"}, "central", "2 1"},
		"earlier in the text first":                       {[]string{"ouvrir un centre", "centre ouvert"}, "centre", "2 1"},
		"shorter first":                                   {[]string{"centre de jour à Oujda", "centre de jour"}, "centre jour", "2 1"},
		"equal texts in the order of arrival":             {[]string{"un centre", "un centre"}, "centre", "1 2"},
		"every word must be there":                        {[]string{"centre de jour", "centre de nuit"}, "centre nuit", "2"},
		"stop words need not be there":                    {[]string{"centre mineurs"}, "un centre pour les mineurs", "1"},
		"stop words alone are looked for":                 {[]string{"sous la table", "centre"}, "sous", "1"},
		"a typo is found after the word":                  {[]string{"hebregement", "hébergement"}, "hebergement", "2 1"},
		"a swap counts as one typo":                       {[]string{"formation"}, "fromation", "1"},
		"short words must be right":                       {[]string{"axe"}, "ace", ""},
		"two typos in a long word":                        {[]string{"accompagnement"}, "acompagnemant", "1"},
		"no third typo":                                   {[]string{"accompagnement"}, "akompagnemant", ""},
		"with or without the article":                     {[]string{"بالمركز الجديد", "مركز"}, "المركز", "2 1"},
		"harakat do not matter":                           {[]string{"العنف"}, "العُنْفِ", "1"},
		"Arabic digits are digits":                        {[]string{"٣٠ مستفيد"}, "30", "1"},
		"nothing to look for":                             {[]string{"centre"}, " ?! ", ""},
		"nothing to find":                                 {nil, "centre", ""},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var got []string
			for _, f := range text.Find(rowsOf(tt.texts), tt.query, 0) {
				got = append(got, f.ID)
			}
			if strings.Join(got, " ") != tt.want {
				t.Errorf("found %v, want %v", got, tt.want)
			}
		})
	}
}

func TestFindObeysItsLimit(t *testing.T) {
	t.Parallel()
	f := finderOf(slices.Repeat([]string{"centre"}, 9))
	if got := f.Find("centre", 4); len(got) != 4 || got[0].ID != "1" {
		t.Errorf("got %v", got)
	}
	if got := f.Find("centre", -1); len(got) != 9 {
		t.Errorf("without a limit got %v", got)
	}
}

func TestAnIdeaIsFoundByAnyOfItsWordsWithoutAccents(t *testing.T) {
	t.Parallel()
	corpus := readCases[searchCases](t, "search.json").Corpus
	f := finderOf(corpus)
	for i, s := range corpus {
		for _, w := range text.Tokens(s) {
			id := strconv.Itoa(i + 1)
			if !slices.ContainsFunc(f.Find(w, 0), func(h text.Found) bool { return h.ID == id }) {
				t.Errorf("%q does not find %q", w, s)
			}
			if len(text.Spans(s, w)) == 0 {
				t.Errorf("%q is not highlighted in %q", w, s)
			}
		}
	}
}

// files takes texts under a name each, and lets go of them.
type files interface {
	Add(id, text string)
	Remove(id string)
	Len() int
}

// edits adds, replaces and removes texts in any order, files what is left in a fresh
// place, and returns it.
func edits(rt *rapid.T, corpus []string, edited, fresh files) map[string]string {
	kept := map[string]string{}
	for range rapid.IntRange(0, 300).Draw(rt, "edits") {
		id := strconv.Itoa(rapid.IntRange(0, 30).Draw(rt, "id"))
		if rapid.IntRange(0, 2).Draw(rt, "kind") == 0 {
			edited.Remove(id)
			delete(kept, id)
			continue
		}
		kept[id] = rapid.SampledFrom(corpus).Draw(rt, "text")
		edited.Add(id, kept[id])
	}
	if edited.Len() != len(kept) {
		rt.Fatalf("%d texts, want %d", edited.Len(), len(kept))
	}
	for id, s := range kept {
		fresh.Add(id, s)
	}
	return kept
}

func TestAFinderWithEditsFindsLikeANewOne(t *testing.T) {
	t.Parallel()
	corpus := readCases[searchCases](t, "search.json").Corpus
	rapid.Check(t, func(rt *rapid.T) {
		var edited, fresh text.Finder
		edits(rt, corpus, &edited, &fresh)
		q := rapid.SampledFrom(strings.Fields(strings.Join(corpus, " "))).Draw(rt, "query")
		if a, b := scores(edited.Find(q, 0)), scores(fresh.Find(q, 0)); !slices.Equal(a, b) {
			rt.Fatalf("%q finds %v, in a new finder %v", q, a, b)
		}
	})
}

// scores lists what was found without the order of equals.
func scores(found []text.Found) []string {
	var out []string
	for _, f := range found {
		if f.Score <= 0 || f.Score > 1 {
			out = append(out, "score out of range")
		}
		out = append(out, fmt.Sprintf("%s %.5f", f.ID, f.Score))
	}
	slices.Sort(out)
	return out
}

func TestSpans(t *testing.T) {
	t.Parallel()
	tests := map[string]struct{ in, query, want string }{
		"a word":                           {"Ouvrir un centre", "centre", "Ouvrir un [centre]"},
		"what was typed of it":             {"Hébergement d’urgence", "heberg", "[Héberg]ement d’urgence"},
		"inside a word":                    {"micro-entreprises, microentreprises", "entreprise", "micro-[entreprise]s, micro[entreprise]s"},
		"two words":                        {"Groupes de parole femmes", "femme parole", "Groupes de [parole] [femme]s"},
		"an article that was not typed":    {"المركز الجديد", "مرك", "ال[مرك]ز الجديد"},
		"a word with its article":          {"في المركز", "مركز", "في [المركز]"},
		"harakat with their letter":        {"العُنْفِ هنا", "العنف", "[العُنْفِ] هنا"},
		"tatweel with the letter before":   {"محمـــد", "محم", "[محمـــ]د"},
		"a ligature as a whole":            {"œuvre", "o", "[œ]uvre"},
		"a word with a typo":               {"une formation", "fromation", "une [formation]"},
		"no typo when the word is there":   {"formation, fornation", "formation", "[formation], fornation"},
		"nothing":                          {"une formation", "budget", "une formation"},
		"an elision that was forgotten":    {"cellule d'écoute", "lécoute", "cellule d'[écoute]"},
		"decomposed letters":               {"e\u0301te\u0301 a", "ete", "[e\u0301te\u0301] a"},
		"a fraction is shown whole":        {"a ½ b", "1", "a [½] b"},
		"words that touch are one stretch": {"abab", "ab abab", "[abab]"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := bracket(tt.in, text.Spans(tt.in, tt.query)); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// bracket puts each span of s in brackets.
func bracket(s string, spans []text.Span) string {
	rs := []rune(s)
	for _, sp := range slices.Backward(spans) {
		rs = slices.Insert(rs, sp.End, ']')
		rs = slices.Insert(rs, sp.Start, '[')
	}
	return string(rs)
}

func TestSpansStayInTheText(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		s, q := words.Draw(rt, "text"), words.Draw(rt, "query")
		last := -1
		for _, sp := range text.Spans(s, q) {
			if sp.Start <= last || sp.End <= sp.Start || sp.End > len([]rune(s)) {
				rt.Fatalf("span %v after %d in %q", sp, last, s)
			}
			last = sp.End
		}
	})
}

func BenchmarkFind5000(b *testing.B) {
	corpus := readCases[searchCases](b, "search.json").Corpus
	f := finderOf(room(corpus, 5000))
	for _, q := range []string{"c", "centre", "accompagnement juridique", "التكوين المهني", "acompagnemant"} {
		b.Run(q, func(b *testing.B) {
			for b.Loop() {
				f.Find(q, 20)
			}
		})
	}
}

func BenchmarkSpans(b *testing.B) {
	for b.Loop() {
		text.Spans("Accompagnement à la création de microentreprises par les jeunes", "creation jeune")
	}
}
