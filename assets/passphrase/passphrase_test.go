package passphrase_test

import (
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"

	"halqa/assets/passphrase"
)

func TestWords(t *testing.T) {
	t.Parallel()
	words := passphrase.Words()
	if len(words) != 2048 || passphrase.Bits != passphrase.Count*int(math.Log2(float64(len(words)))) {
		t.Errorf("%d words are not worth what is said", len(words))
	}
	if !slices.IsSorted(words) || len(slices.Compact(slices.Clone(words))) != len(words) {
		t.Error("a word is there twice, or out of order")
	}
	plain := regexp.MustCompile(`^[a-z]{4,7}$`)
	for _, w := range words {
		if !plain.MatchString(w) {
			t.Errorf("%q is not four to seven plain letters", w)
		}
	}
}

func TestDraw(t *testing.T) {
	t.Parallel()
	known := map[string]bool{}
	for _, w := range passphrase.Words() {
		known[w] = true
	}
	seen, drawn := map[string]int{}, map[string]bool{}
	for range 4000 {
		p := passphrase.Draw()
		drawn[p] = true
		words := strings.Split(p, " ")
		if len(words) != passphrase.Count {
			t.Fatalf("%q", p)
		}
		for _, w := range words {
			if !known[w] {
				t.Fatalf("%q is not on the list", w)
			}
			seen[w]++
		}
	}
	if len(drawn) != 4000 || len(seen) < 2000 {
		t.Errorf("%d different ones of %d words", len(drawn), len(seen))
	}
}
