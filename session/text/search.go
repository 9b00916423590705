package text

import (
	"cmp"
	"slices"
)

// Row is one text that can be found, with the id that stands for it.
type Row struct {
	ID, Text string
}

// Found is a row that answers a query. Score goes from 0 to 1 and orders the
// rows of one query; it says nothing between queries.
type Found struct {
	ID    string  `json:"id"`
	Score float64 `json:"score"`
}

// Finder searches texts as someone types. The zero value is ready for use.
// Several goroutines may call Find while none changes the Finder.
type Finder struct {
	vocab   map[string]*entry
	entries []*entry // the values of vocab, because ranging over a map is slow
	docs    []doc
	byID    map[string]int
	dead    int // docs that were removed or replaced
}

// entry is a distinct word with the places where it stands.
type entry struct {
	word   form
	places []place
}

type place struct {
	doc int32
	pos uint8 // position in the text, 9 for all that follow
}

type doc struct {
	id    string
	text  string
	words int
	gone  bool
}

// Add files a text under an id. A text that the id had before is replaced.
func (f *Finder) Add(id, s string) {
	f.Remove(id)
	if f.byID == nil {
		f.byID = make(map[string]int)
		f.vocab = make(map[string]*entry)
	}
	words := Tokens(s)
	f.byID[id] = len(f.docs)
	for i, w := range words {
		e := f.vocab[w]
		if e == nil {
			e = &entry{word: newForm(w)}
			f.vocab[w] = e
			f.entries = append(f.entries, e)
		}
		e.places = append(e.places, place{doc: int32(len(f.docs)), pos: uint8(min(i, 9))})
	}
	f.docs = append(f.docs, doc{id: id, text: s, words: len(words)})
}

// Remove forgets the text of an id; an unknown id is no error.
func (f *Finder) Remove(id string) {
	at, ok := f.byID[id]
	if !ok {
		return
	}
	delete(f.byID, id)
	f.docs[at].gone = true
	f.dead++
	if f.dead > 64 && f.dead > len(f.docs)/2 {
		f.rebuild()
	}
}

// rebuild files the living texts again in their order, so that a day of edits
// does not slow the search down.
func (f *Finder) rebuild() {
	old := f.docs
	*f = Finder{}
	for _, d := range old {
		if !d.gone {
			f.Add(d.id, d.text)
		}
	}
}

// Len returns the number of texts.
func (f *Finder) Len() int { return len(f.byID) }

// Find returns at most limit rows that answer the query, best first; limit 0
// or less means all. Each word of the query must be in the row: as a word,
// as the beginning of one (with or without the Arabic article), inside one,
// or with a typo (one for words from four letters, two from eight). Stop
// words count only when the query has nothing else. Words near the start of a
// text and short texts come first, then texts that were added earlier.
func (f *Finder) Find(query string, limit int) []Found {
	words := meaningful(Tokens(query))
	if len(words) == 0 || len(f.docs) == 0 {
		return nil
	}
	total := make([]int, len(f.docs))
	for i, w := range words {
		f.score(newForm(w), i == 0, total)
	}
	var out []Found
	for at, points := range total {
		if points <= 0 || f.docs[at].gone {
			continue
		}
		p := points*1000/len(words) - min(f.docs[at].words, 999)
		out = append(out, Found{ID: f.docs[at].id, Score: float64(p) / 1e5})
	}
	slices.SortStableFunc(out, func(a, b Found) int { return cmp.Compare(b.Score, a.Score) })
	if limit > 0 && len(out) > limit {
		out = out[:limit]
	}
	return out
}

// missed marks a document in which a word of the query was not found.
const missed = -1

// score adds the points of one query word to the total of each document, or
// sets it to missed. A typo counts only where nothing better was found.
func (f *Finder) score(q form, first bool, total []int) {
	best := make([]int16, len(total))
	var typos []*entry
	var costs []int
	limit := q.typos()
	for _, e := range f.entries {
		if p := q.match(&e.word); p > 0 {
			for _, at := range e.places {
				best[at.doc] = max(best[at.doc], int16(p)-int16(at.pos))
			}
		} else if limit > 0 {
			if d := prefixDistance(q.stem, e.word.stem, limit); d <= limit {
				typos, costs = append(typos, e), append(costs, d)
			}
		}
	}
	for i, e := range typos {
		p := int16(typoPoints - 10*costs[i])
		for _, at := range e.places {
			if best[at.doc] <= p {
				best[at.doc] = p
			}
		}
	}
	for at, p := range best {
		switch {
		case p == 0 || total[at] == missed || !first && total[at] == 0:
			total[at] = missed
		default:
			total[at] += int(p)
		}
	}
}

// Find searches rows once, for a caller that keeps no Finder. Rows with the
// same id count as one, the last.
func Find(rows []Row, query string, limit int) []Found {
	var f Finder
	for _, r := range rows {
		f.Add(r.ID, r.Text)
	}
	return f.Find(query, limit)
}
