package groups

import (
	"testing"

	"halqa/session"
)

func TestOrdersForGroupsAreRead(t *testing.T) {
	t.Parallel()
	refused := session.Compose{Groups: -1}
	for typed, want := range map[string]session.Compose{
		"5":                    {Groups: 5},
		" ٥ ":                  {Groups: 5},
		"/5":                   {Size: 5},
		"5 x6":                 {Groups: 5, Rounds: 6},
		"5×6":                  {Groups: 5, Rounds: 6},
		"5 6":                  {Groups: 5, Rounds: 6},
		"/4 x3 #12":            {Size: 4, Rounds: 3, Seed: 12},
		"5 #2":                 {Groups: 5, Seed: 2},
		"":                     refused,
		"0":                    refused,
		"x6":                   refused,
		"5 5 5":                refused,
		"cinq":                 refused,
		"-3":                   refused,
		"5 x99":                refused,
		"99999999999999999999": refused,
	} {
		if got := composing(typed); got != want {
			t.Errorf("%q is read as %+v, not %+v", typed, got, want)
		}
	}
}

func TestNewcomersAreRead(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]session.Enrol{
		"Amina":              {Name: "Amina", College: session.Staff},
		"ca : Amina":         {Name: "Amina", College: "ca"},
		"Partenaires: Zineb": {Name: "Zineb", College: "Partenaires"},
		"المجلس: خديجة":      {Name: "خديجة", College: "المجلس"},
		": Omar":             {Name: "Omar", College: session.Staff},
		"Omar:":              {Name: "Omar", College: session.Staff},
	} {
		if got := enrolling(typed); got.Name != want.Name || got.College != want.College {
			t.Errorf("%q is read as %+v", typed, got)
		}
	}
}
