package locale_test

import (
	"reflect"
	"regexp"
	"testing"

	"halqa/assets/locale"
	"halqa/tui/bidi"
)

// columns say how wide the place is in which words stand on the smallest screen that
// shows everything, 60×20.
var columns = []struct {
	about string
	path  *regexp.Regexp
	cols  int
}{
	{"an action on the help line", regexp.MustCompile(`\.Do\.`), 24},
	{"a word beside a key", regexp.MustCompile(`^\.Frame\.Keys\.`), 14},
	{"a key", regexp.MustCompile(`^\.Frame\.Caps\.`), 7},
	{"a screen in the menu", regexp.MustCompile(`^\.Frame\.Screens\.`), 15},
	{"a field of a sheet", regexp.MustCompile(`^\.Fields\[`), 24},
	{"a field of a poll", regexp.MustCompile(`^\.Vote\.Sheet\.(QuestionFR|QuestionAR|Kind|Options|Method|Points|Most|Cut|Nature|Electorate)$`), 10},
	{"a kind of idea", regexp.MustCompile(`^\.Kinds`), 16},
	{"a state", regexp.MustCompile(`^\.Words\.Statuses\[`), 14},
	{"a method of voting", regexp.MustCompile(`^\.Words\.Methods\[`), 24},
	{"a mode of the terminal", regexp.MustCompile(`^\.Terminal\.Modes\[`), 14},
	{"the sample of a terminal", regexp.MustCompile(`^\.Terminal\.Sentence$`), 40},
}

func TestLabelsFitTheirColumns(t *testing.T) {
	t.Parallel()
	inEachLanguage(t, func(t *testing.T, l locale.Lang) {
		t.Helper()
		seen := map[string]int{}
		wordsOf(reflect.ValueOf(*locale.Of(l)), "", func(w word) {
			for _, c := range columns {
				if !c.path.MatchString(w.path) {
					continue
				}
				seen[c.about]++
				if n := bidi.Width(w.text, bidi.Visual); n > c.cols {
					t.Errorf("%s, %s, takes %d columns of %d: %q", w.path, c.about, n, c.cols, w.text)
				}
			}
		})
		for _, c := range columns {
			if seen[c.about] == 0 {
				t.Errorf("nothing stands for %s", c.about)
			}
		}
	})
}

// The help page shows what to do on a screen in full on the smallest screen too.
func TestIntrosFitThePage(t *testing.T) {
	t.Parallel()
	inEachLanguage(t, func(t *testing.T, l locale.Lang) {
		t.Helper()
		for digit, text := range locale.Of(l).Intros {
			if n := len(bidi.Layout(text, bidi.Options{Width: 56})); n > 6 {
				t.Errorf("the screen %s is explained in %d rows of 56 columns", digit, n)
			}
		}
	})
}
