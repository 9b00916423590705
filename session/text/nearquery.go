package text

import (
	"cmp"
	"math"
	"slices"
	"sync"
)

// scratch is what one query needs. It is kept, because it is as long as the
// index.
type scratch struct {
	sums       []float32 // by text, zero between queries
	weights    []float32 // by trigram, zero between queries
	inQuestion []int32   // texts that can still reach the bar
	terms      []queryTerm
}

var scratches = sync.Pool{New: func() any { return new(scratch) }}

// queryTerm is a trigram of a query that the index knows. Rest is the length
// of the query from this term on, as a part of the whole query.
type queryTerm struct {
	feat   int32
	weight float32
	rest   float32
}

// Near returns the k texts that are closest to s, best first, then in the
// order in which they were added. Only texts with a score of least or
// more count; 0 means any text that shares a trigram. The text itself is among
// them when it is in the index: ask for one more and leave it out, or use
// NearID.
func (x *Index) Near(s string, k int, least float64) []Close {
	sc := scratches.Get().(*scratch)
	defer scratches.Put(sc)
	x.prepare(sc, s)
	tr := traitsOf(s)
	return x.closest(sc, &tr, -1, k, least)
}

// NearID is Near for a text of the index, without the text itself. An unknown
// id has no neighbours.
func (x *Index) NearID(id string, k int, least float64) []Close {
	at, ok := x.byID[id]
	if !ok {
		return nil
	}
	sc := scratches.Get().(*scratch)
	defer scratches.Put(sc)
	x.prepareDoc(sc, at)
	return x.closest(sc, &x.docs[at].traits, at, k, least)
}

// prepare weighs the trigrams of s. Those that no text has cannot match, but
// make the query longer and so all scores lower.
func (x *Index) prepare(sc *scratch, s string) {
	sc.terms = sc.terms[:0]
	unknown := idf(len(x.docs), 0)
	var extra float64
	for _, c := range countGrams(s) {
		tf := damp(c.n)
		feat, ok := x.grams[c.gram]
		if !ok {
			extra += float64(tf*unknown) * float64(tf*unknown)
			continue
		}
		sc.terms = append(sc.terms, queryTerm{feat: feat, weight: tf * x.feats[feat].idf})
	}
	sc.normalise(extra)
}

func (x *Index) prepareDoc(sc *scratch, at int32) {
	sc.terms = sc.terms[:0]
	for _, t := range x.docs[at].terms {
		sc.terms = append(sc.terms, queryTerm{feat: t.feat, weight: t.tf * x.feats[t.feat].idf})
	}
	sc.normalise(0)
}

// normalise gives the query length 1, counting the square sum of unknown
// terms, and puts the heaviest terms first: they are the rarest, and with
// them most texts are ruled out before the long lists come.
func (sc *scratch) normalise(extra float64) {
	slices.SortFunc(sc.terms, func(a, b queryTerm) int {
		return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.feat, b.feat))
	})
	sum := extra
	for _, t := range sc.terms {
		sum += float64(t.weight) * float64(t.weight)
	}
	length := math.Sqrt(sum)
	var rest float64
	for i := range slices.Backward(sc.terms) {
		t := &sc.terms[i]
		t.weight = float32(float64(t.weight) / length)
		rest += float64(t.weight) * float64(t.weight)
		t.rest = float32(math.Sqrt(rest))
	}
}

// slack covers the rounding of float32 sums when a text is ruled out.
const slack = 1e-4

// closest adds up the scores, rarest trigrams first. By Cauchy and Schwarz
// the terms that are left can give a text no more than their length: a text
// that lies further below the bar cannot reach it, and the bar rises to what
// the k best have already. When few texts are left in question, their scores
// are computed one by one instead of reading the long lists.
func (x *Index) closest(sc *scratch, tr *traits, self int32, k int, least float64) []Close {
	if k <= 0 || len(sc.terms) == 0 {
		return nil
	}
	sc.fit(len(x.docs), len(x.feats))
	wanted := k
	if self >= 0 {
		wanted++ // the text itself takes the first place
	}
	bar, read := float32(least)-slack, 0
	for i, t := range sc.terms {
		posts := x.feats[t.feat].posts
		// A check reads all sums, so it waits until as many posts were read.
		if read += len(posts); read > len(sc.sums) {
			read = len(posts)
			bar = max(bar, sc.reached(wanted)-slack)
			if t.rest < bar && sc.collect(bar-t.rest, x.postsFrom(sc, i)/typical) {
				x.recount(sc)
				return x.selected(sc, tr, self, k, least)
			}
		}
		add(sc.sums, posts, t.weight)
	}
	sc.collect(max(bar, math.SmallestNonzeroFloat32), len(sc.sums))
	return x.selected(sc, tr, self, k, least)
}

// typical is the number of trigrams of an idea.
const typical = 64

// postsFrom returns the length of the lists from term i on.
func (x *Index) postsFrom(sc *scratch, i int) int {
	n := 0
	for _, t := range sc.terms[i:] {
		n += len(x.feats[t.feat].posts)
	}
	return n
}

// fit makes room for all texts and trigrams, with sums and weights at zero.
func (sc *scratch) fit(docs, feats int) {
	if cap(sc.sums) < docs {
		sc.sums = make([]float32, docs, docs+docs/4)
	}
	if cap(sc.weights) < feats {
		sc.weights = make([]float32, feats, feats+feats/4)
	}
	sc.sums, sc.weights = sc.sums[:docs], sc.weights[:feats]
	sc.inQuestion = sc.inQuestion[:0]
}

// add gives a term to all texts that have it. It has no condition, because
// this loop is where a query spends its time.
func add(sums []float32, posts []post, weight float32) {
	for _, p := range posts {
		sums[p.doc] += weight * p.weight
	}
}

// mostKept bounds the number of best sums that are looked for while the
// scores grow; with more, hardly a text would be ruled out.
const mostKept = 16

// reached returns a score that n texts have already, 0 when there are fewer.
func (sc *scratch) reached(n int) float32 {
	if n > mostKept {
		return 0
	}
	var top [mostKept]float32
	last := &top[n-1]
	for _, sum := range sc.sums {
		if sum <= *last {
			continue
		}
		i := n - 1
		for ; i > 0 && top[i-1] < sum; i-- {
			top[i] = top[i-1]
		}
		top[i] = sum
	}
	return *last
}

// collect lists the texts with at least floor, and reports whether they are
// no more than most.
func (sc *scratch) collect(floor float32, most int) bool {
	sc.inQuestion = sc.inQuestion[:0]
	for at, sum := range sc.sums {
		if sum < floor {
			continue
		}
		if len(sc.inQuestion) == most {
			return false
		}
		sc.inQuestion = append(sc.inQuestion, int32(at))
	}
	return true
}

// recount computes the whole score of each text in question from its own
// trigrams.
func (x *Index) recount(sc *scratch) {
	for _, t := range sc.terms {
		sc.weights[t.feat] = t.weight * x.feats[t.feat].idf
	}
	for _, at := range sc.inQuestion {
		d := &x.docs[at]
		var sum float32
		for _, t := range d.terms {
			sum += sc.weights[t.feat] * t.tf
		}
		sc.sums[at] = sum / d.length
	}
	for _, t := range sc.terms {
		sc.weights[t.feat] = 0
	}
}

// scored is a text in question with its rounded score.
type scored struct {
	at    int32
	score float64
}

func compareScored(a, b scored) int {
	return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.at, b.at))
}

// selected returns the k best of the texts in question, and leaves the sums at
// zero.
func (x *Index) selected(sc *scratch, tr *traits, self int32, k int, least float64) []Close {
	var best []scored
	for _, at := range sc.inQuestion {
		s := scored{at, math.Round(float64(sc.sums[at])*1e4) / 1e4}
		if at == self || s.score == 0 || s.score < least {
			continue
		}
		// Twice k are sorted now and then, so that asking for three among
		// thousands does not sort them all.
		if best = append(best, s); len(best)/2 >= k {
			slices.SortFunc(best, compareScored)
			best = best[:k]
		}
	}
	clear(sc.sums)
	slices.SortFunc(best, compareScored)
	best = best[:min(len(best), k)]
	out := make([]Close, len(best))
	for i, b := range best {
		d := &x.docs[b.at]
		out[i] = Close{ID: d.id, Score: b.score, Flags: tr.against(&d.traits)}
	}
	return out
}
