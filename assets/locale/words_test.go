package locale_test

import (
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"halqa/assets/locale"
)

// word is one string of the interface under the path of its field.
type word struct{ path, text string }

// wordsOf walks through every string that hangs on v.
func wordsOf(v reflect.Value, path string, visit func(word)) {
	switch v.Kind() {
	case reflect.String:
		visit(word{path, v.String()})
	case reflect.Struct:
		for i := range v.NumField() {
			wordsOf(v.Field(i), path+"."+v.Type().Field(i).Name, visit)
		}
	case reflect.Map:
		for _, k := range slices.SortedFunc(slices.Values(v.MapKeys()), byText) {
			wordsOf(v.MapIndex(k), fmt.Sprintf("%s[%s]", path, k), visit)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			wordsOf(v.Index(i), fmt.Sprintf("%s[%d]", path, i), visit)
		}
	default:
	}
}

func byText(a, b reflect.Value) int { return strings.Compare(fmt.Sprint(a), fmt.Sprint(b)) }

// wordsIn are the words of a language by path, plurals left out.
func wordsIn(l locale.Lang) map[string]string {
	all := map[string]string{}
	skip := map[string]bool{}
	pluralsOf(reflect.ValueOf(*locale.Of(l)), "", func(path string, _ locale.Plural) { skip[path] = true })
	wordsOf(reflect.ValueOf(*locale.Of(l)), "", func(w word) {
		if parent := w.path[:strings.LastIndex(w.path, ".")+1]; !skip[strings.TrimSuffix(parent, ".")] {
			all[w.path] = w.text
		}
	})
	return all
}

// pluralsOf walks through every plural that hangs on v.
func pluralsOf(v reflect.Value, path string, visit func(string, locale.Plural)) {
	if p, ok := v.Interface().(locale.Plural); ok {
		visit(path, p)
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			pluralsOf(v.Field(i), path+"."+v.Type().Field(i).Name, visit)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			pluralsOf(v.MapIndex(k), fmt.Sprintf("%s[%s]", path, k), visit)
		}
	default:
	}
}

func inEachLanguage(t *testing.T, check func(t *testing.T, l locale.Lang)) {
	t.Helper()
	for _, l := range locale.Langs() {
		t.Run(string(l), func(t *testing.T) {
			t.Parallel()
			check(t, l)
		})
	}
}

func TestNoWordIsMissing(t *testing.T) {
	t.Parallel()
	french := wordsIn(locale.French)
	inEachLanguage(t, func(t *testing.T, l locale.Lang) {
		t.Helper()
		words := wordsIn(l)
		for _, path := range slices.Sorted(maps.Keys(words)) {
			if strings.TrimSpace(words[path]) == "" {
				t.Errorf("%s is empty", path)
			}
			if _, ok := french[path]; !ok {
				t.Errorf("%s is not there in French", path)
			}
		}
		for _, path := range slices.Sorted(maps.Keys(french)) {
			if _, ok := words[path]; !ok {
				t.Errorf("%s is there in French only", path)
			}
		}
	})
}

func TestPluralsAreComplete(t *testing.T) {
	t.Parallel()
	inEachLanguage(t, func(t *testing.T, l locale.Lang) {
		t.Helper()
		n := 0
		pluralsOf(reflect.ValueOf(*locale.Of(l)), "", func(path string, p locale.Plural) {
			n++
			forms := map[string]string{"One": p.One, "Other": p.Other}
			if l == locale.Arabic {
				forms["Zero"], forms["Two"], forms["Few"], forms["Many"] = p.Zero, p.Two, p.Few, p.Many
			} else if p.Zero+p.Two+p.Few+p.Many != "" {
				t.Errorf("%s has a form that this language never uses", path)
			}
			for name, form := range forms {
				if strings.TrimSpace(form) == "" {
					t.Errorf("%s.%s is empty", path, name)
				}
			}
		})
		if n == 0 {
			t.Error("no plural was looked at")
		}
	})
}

var (
	verb      = regexp.MustCompile(`%(\[\d+\])?[-+# 0]*[\d.]*[a-zA-Z%]`)
	thousands = regexp.MustCompile(`\d \d{3}(\D|$)`)
	// A sign of French typography that stands alone: before it stands a space, which
	// is made hard when it is shown.
	unspaced = regexp.MustCompile(`[\pL\d)»%][;!?»]|[\pL)»]:(\s|$)|«\S`)
	arabic   = regexp.MustCompile(`\p{Arabic}`)
	// A tatweel only ties a preposition to a number or to what is put in its place.
	stretched = regexp.MustCompile(`[٠-٩]|ـ[\p{Arabic}]`)
)

// verbs are the verbs of a format in the order in which they take their arguments.
func verbs(s string) []string {
	var all []string
	for _, v := range verb.FindAllString(s, -1) {
		if v != "%%" {
			all = append(all, v)
		}
	}
	if slices.ContainsFunc(all, func(v string) bool { return strings.Contains(v, "[") }) {
		slices.Sort(all) // numbered: a language may put them in its own order
		return slices.Compact(all)
	}
	for i, v := range all {
		// English quotes with %q where French writes guillemets around %s.
		if all[i] = strings.Replace(v, "q", "s", 1); strings.HasSuffix(v, "v") {
			all[i] = "%s"
		}
	}
	return all
}

func TestFormatsTakeTheSameArguments(t *testing.T) {
	t.Parallel()
	french := wordsIn(locale.French)
	inEachLanguage(t, func(t *testing.T, l locale.Lang) {
		t.Helper()
		for path, text := range wordsIn(l) {
			want, got := verbs(french[path]), verbs(text)
			for i := range got { // numbered or not, they are as many and of one kind
				got[i] = strings.NewReplacer("[1]", "", "[2]", "", "[3]", "", "[4]", "").Replace(got[i])
			}
			for i := range want {
				want[i] = strings.NewReplacer("[1]", "", "[2]", "", "[3]", "", "[4]", "").Replace(want[i])
			}
			if !slices.Equal(want, got) {
				t.Errorf("%s takes %v, in French %v: %q", path, got, want, text)
			}
		}
	})
}

func TestPluralsTakeTheNumberAlone(t *testing.T) {
	t.Parallel()
	inEachLanguage(t, func(t *testing.T, l locale.Lang) {
		t.Helper()
		pluralsOf(reflect.ValueOf(*locale.Of(l)), "", func(path string, p locale.Plural) {
			for _, form := range []string{p.Zero, p.One, p.Two, p.Few, p.Many, p.Other} {
				if v := verbs(form); len(v) > 1 || len(v) == 1 && v[0] != "%d" {
					t.Errorf("%s takes %v: %q", path, v, form)
				}
			}
		})
	})
}

func TestWordsFollowTheTypographyOfTheirLanguage(t *testing.T) {
	t.Parallel()
	inEachLanguage(t, func(t *testing.T, l locale.Lang) {
		t.Helper()
		wordsOf(reflect.ValueOf(*locale.Of(l)), "", func(w word) {
			switch {
			case thousands.MatchString(w.text):
				t.Errorf("%s parts thousands with a space that breaks: %q", w.path, w.text)
			case w.text != strings.ToValidUTF8(w.text, "") || strings.ContainsFunc(w.text, unicode.IsControl) && !strings.Contains(w.text, "\n"):
				t.Errorf("%s holds a control character: %q", w.path, w.text)
			case l == locale.French && !arabic.MatchString(w.text) && unspaced.MatchString(w.text) && !strings.Contains(w.text, "http"):
				t.Errorf("%s lacks the space of a French sign at %q: %q", w.path, unspaced.FindString(w.text), w.text)
			case l == locale.Arabic && stretched.MatchString(w.text):
				t.Errorf("%s holds Eastern digits or a tatweel inside a word: %q", w.path, w.text)
			}
		})
	})
}
