package main

import (
	"encoding/csv"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"halqa/session"
	"halqa/session/tally"
)

// london is the real consultation, read without any of the program.
type london struct {
	ideas     []londonIdea                 // in the order of the file
	last      map[string]map[string]string // voter → idea → last vote
	published map[string][2]int            // agrees, disagrees
}

type londonIdea struct{ id, text string }

// The files of the consultation.
var (
	londonIdeas = filepath.Join("testdata", "london", "comments.csv")
	londonVotes = filepath.Join("testdata", "london", "votes.csv")
)

func readLondon(t *testing.T) *london {
	t.Helper()
	l := &london{last: map[string]map[string]string{}, published: map[string][2]int{}}
	for _, row := range records(t, londonIdeas) {
		l.ideas = append(l.ideas, londonIdea{row["comment-id"], row["comment-body"]})
		l.published[row["comment-id"]] = [2]int{whole(t, row["agrees"]), whole(t, row["disagrees"])}
	}
	for _, row := range records(t, londonVotes) {
		ballot := l.last[row["voter-id"]]
		if ballot == nil {
			ballot = map[string]string{}
			l.last[row["voter-id"]] = ballot
		}
		ballot[row["comment-id"]] = row["vote"]
	}
	return l
}

// records reads a table by the names of its columns.
func records(t *testing.T, path string) (rows []map[string]string) {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	all, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, cells := range all[1:] {
		row := map[string]string{}
		for i, name := range all[0] {
			row[name] = cells[i]
		}
		rows = append(rows, row)
	}
	return rows
}

func whole(t *testing.T, s string) int {
	t.Helper()
	n, err := strconv.Atoi(s)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// voices are the counts of one idea.
type voices struct{ pour, contre, sansAvis int }

// recount counts the last votes.
func (l *london) recount() map[string]voices {
	counts := map[string]voices{}
	for _, ballot := range l.last {
		for id, vote := range ballot {
			v := counts[id]
			switch vote {
			case "1":
				v.pour++
			case "-1":
				v.contre++
			case "0":
				v.sansAvis++
			}
			counts[id] = v
		}
	}
	return counts
}

// papers are the ballots as people hand them in: each idea goes by its place in the file.
func (l *london) papers() []string {
	var papers []string
	for _, voter := range slices.Sorted(maps.Keys(l.last)) {
		var marks []string
		for i, idea := range l.ideas {
			if vote, ok := l.last[voter][idea.id]; ok {
				marks = append(marks, strconv.Itoa(i+1)+map[string]string{"1": "+", "-1": "-", "0": "o"}[vote])
			}
		}
		papers = append(papers, strings.Join(marks, " "))
	}
	return papers
}

// winners are the n ideas with most "pour" of the recount; the test fails on a tie.
func (l *london) winners(t *testing.T, n int) []londonIdea {
	t.Helper()
	counts := l.recount()
	order := slices.SortedStableFunc(slices.Values(l.ideas), func(a, b londonIdea) int { return counts[b.id].pour - counts[a.id].pour })
	if counts[order[n-1].id].pour == counts[order[n].id].pour {
		t.Fatalf("two ideas share place %d", n)
	}
	return order[:n]
}

// agrees compares a closed poll on a number of ideas with the recount, idea by idea.
func (l *london) agrees(t *testing.T, room *desk, poll session.ID, ideas int) {
	t.Helper()
	counts := l.recount()
	room.Read(func(r *session.Retreat) {
		p, ok := r.Item(poll).(*session.Poll)
		if !ok {
			t.Fatal("there is no poll")
		}
		options := r.OptionsOf(p)
		if len(options) != ideas {
			t.Fatalf("%d options, want %d", len(options), ideas)
		}
		if p.Ballots() != len(l.last) {
			t.Errorf("%d ballots, want %d", p.Ballots(), len(l.last))
		}
		for _, o := range options {
			idea, ok := r.Item(o.Source).(*session.Idea)
			if !ok {
				t.Fatalf("option %d has no idea", o.Number)
			}
			got := voices{p.Total(o.Number, tally.ForKey), p.Total(o.Number, tally.AgainstKey), p.Total(o.Number, tally.PassKey)}
			if want := counts[idea.Ref]; got != want {
				t.Errorf("idea %s: %+v, the recount says %+v", idea.Ref, got, want)
			}
		}
	})
}

func TestRecountOfLondon(t *testing.T) {
	t.Parallel()
	l := readLondon(t)
	counts := l.recount()
	var differ []string
	for _, idea := range l.ideas {
		if got := counts[idea.id]; [2]int{got.pour, got.contre} != l.published[idea.id] {
			differ = append(differ, idea.id)
		}
	}
	if want := []string{"10", "25"}; len(l.ideas) != 39 || len(l.last) != 26 || !slices.Equal(slices.Sorted(slices.Values(differ)), want) {
		t.Errorf("%d ideas, %d voters; %q differ from what was published, want %q", len(l.ideas), len(l.last), differ, want)
	}
}
