package tui_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"halqa/assets/locale"
	"halqa/session/text"
	"halqa/tui"
	"halqa/tui/page"
)

func TestThePaletteFindsByNameInAnyLanguage(t *testing.T) {
	t.Parallel()
	for _, kind := range kinds(t) {
		t.Run(tui.DigitOf(kind), func(t *testing.T) {
			t.Parallel()
			s := opens(t, retreat(t), locale.French, false, 100, 30).Press(tui.DigitOf(kind))
			if s.Program().Capturing() {
				s.Press("tab")
			}
			for _, a := range s.Program().Actions() {
				if a.Run == nil || a.Name == nil {
					continue
				}
				for _, l := range locale.Langs() {
					typed := text.Fold(nameOf(a, l))
					s.Press("ctrl+p").Type(typed)
					if got := frame(s); !strings.Contains(got, nameOf(a, locale.French)) {
						t.Errorf("%q does not find %q:\n%s", typed, nameOf(a, locale.French), got)
					}
					s.Press("esc")
				}
			}
		})
	}
}

// Every string of the interface is there in every language.
func TestNoWordIsMissing(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Langs() {
		s := locale.Of(l)
		missing(t, string(l)+".Frame", reflect.ValueOf(s.Frame))
		missing(t, string(l)+".Ideas", reflect.ValueOf(s.Ideas))
		missing(t, string(l)+".Groups", reflect.ValueOf(s.Groups))
		for _, kind := range kinds(t) {
			if s.Intros[tui.DigitOf(kind)] == "" {
				t.Errorf("%s: no introduction to screen %s", l, tui.DigitOf(kind))
			}
		}
	}
}

// missing reports the empty strings of a struct; a plural needs the forms of its language.
func missing(t *testing.T, path string, v reflect.Value) {
	t.Helper()
	switch v.Kind() {
	case reflect.String:
		if v.String() == "" {
			t.Errorf("%s is empty", path)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			name := fmt.Sprintf("%s.%s", path, v.Type().Field(i).Name)
			if _, plural := v.Interface().(locale.Plural); plural && !strings.HasPrefix(path, "ar") && v.Type().Field(i).Name != "One" && v.Type().Field(i).Name != "Other" {
				continue
			}
			missing(t, name, v.Field(i))
		}
	default:
	}
}

func TestIntroductionsFit(t *testing.T) {
	t.Parallel()
	for _, l := range locale.Langs() {
		for digit, intro := range locale.Of(l).Intros {
			if rows := page.New(60, 20, l == locale.Arabic).Rows(intro, 56); rows > 6 {
				t.Errorf("%s: the introduction to screen %s takes %d rows", l, digit, rows)
			}
		}
	}
}
