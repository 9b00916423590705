package text

import (
	"math"
	"slices"
)

// Scores from which two texts are called close. They were set on labelled
// French, English and Arabic pairs; re-worded Arabic ideas can stay below.
const (
	Propose   = 0.40 // worth showing beside what is typed
	Highlight = 0.60 // likely the same idea
)

// Close is a text that is close to another one.
type Close struct {
	ID    string
	Score float64 // cosine, over 0 up to 1, four decimals
	Flags []Flag  // what may set the two apart all the same
}

// Index finds texts that are close to one another: cosine of tf-idf weights
// over the character trigrams of folded words (Salton and Buckley 1988). The
// zero value is ready for use. Several goroutines may call Near and Pairs
// while none changes the index.
//
// The weights of trigrams are settled when the number of texts has changed by
// a tenth, so a score can move a little as a room fills.
type Index struct {
	grams   map[gram]int32
	feats   []feature
	docs    []nearDoc
	byID    map[string]int32
	settled int // living texts when weights were last settled
}

// feature is a trigram that occurs: its weight and the texts that have it.
type feature struct {
	idf   float32
	posts []post
}

// post is a trigram in a text. The weights of one text have length 1.
type post struct {
	doc    int32
	weight float32
}

type nearDoc struct {
	id     string
	terms  []term
	length float32 // of the weights before they were given length 1
	traits traits
	gone   bool // the place is empty until weights are settled
}

// term is a trigram of a text with its damped count, 1 + ln count.
type term struct {
	feat int32
	tf   float32
}

// Len returns the number of texts.
func (x *Index) Len() int { return len(x.byID) }

// Add files a text under an id. A text that the id had before is replaced.
func (x *Index) Add(id, s string) {
	x.drop(id)
	x.insert(id, s)
	x.settleIfMoved()
}

// Replace is Add, for an id that is known to exist.
func (x *Index) Replace(id, s string) { x.Add(id, s) }

// Remove forgets the text of an id; an unknown id is no error.
func (x *Index) Remove(id string) {
	x.drop(id)
	x.settleIfMoved()
}

func (x *Index) drop(id string) {
	at, ok := x.byID[id]
	if !ok {
		return
	}
	delete(x.byID, id)
	for _, t := range x.docs[at].terms {
		f := &x.feats[t.feat]
		f.posts = slices.DeleteFunc(f.posts, func(p post) bool { return p.doc == at })
	}
	x.docs[at] = nearDoc{gone: true}
}

func (x *Index) insert(id, s string) {
	if x.byID == nil {
		x.byID = make(map[string]int32)
		x.grams = make(map[gram]int32)
	}
	at := int32(len(x.docs))
	counts := countGrams(s)
	terms := make([]term, 0, len(counts))
	for _, c := range counts {
		feat, ok := x.grams[c.gram]
		if !ok {
			feat = int32(len(x.feats))
			x.grams[c.gram] = feat
			x.feats = append(x.feats, feature{idf: idf(len(x.byID)+1, 1)})
		}
		terms = append(terms, term{feat: feat, tf: damp(c.n)})
	}
	x.docs = append(x.docs, nearDoc{id: id, terms: terms, traits: traitsOf(s)})
	x.byID[id] = at
	x.post(at)
}

// post writes the weights of a text to its trigrams.
func (x *Index) post(at int32) {
	d := &x.docs[at]
	var sum float64
	for _, t := range d.terms {
		w := float64(t.tf * x.feats[t.feat].idf)
		sum += w * w
	}
	d.length = float32(math.Sqrt(sum))
	for _, t := range d.terms {
		f := &x.feats[t.feat]
		f.posts = append(f.posts, post{doc: at, weight: t.tf * f.idf / d.length})
	}
}

// settleIfMoved settles the weights when the texts have changed by a tenth
// since the last time. Between, weights stay as they are: were each
// addition to change them, the lengths of all texts would be wrong.
func (x *Index) settleIfMoved() {
	added, gone := len(x.docs)-x.settled, len(x.docs)-len(x.byID)
	if max(added, gone) > 16+x.settled/10 {
		x.settle()
	}
}

// settle drops what was removed and computes all weights anew.
func (x *Index) settle() {
	living := make([]nearDoc, 0, len(x.byID))
	for _, d := range x.docs {
		if !d.gone {
			x.byID[d.id] = int32(len(living))
			living = append(living, d)
		}
	}
	x.docs, x.settled = living, len(living)
	seen := make([]int, len(x.feats))
	for _, d := range x.docs {
		for _, t := range d.terms {
			seen[t.feat]++
		}
	}
	for i := range x.feats {
		x.feats[i] = feature{idf: idf(len(x.docs), seen[i]), posts: x.feats[i].posts[:0]}
	}
	for at := range x.docs {
		x.post(int32(at))
	}
}

// idf is the weight of a trigram that n of all texts have.
func idf(all, n int) float32 {
	return float32(math.Log(float64(all+1)/float64(n+1)) + 1)
}

func damp(n int) float32 { return float32(1 + math.Log(float64(n))) }
