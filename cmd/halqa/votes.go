package main

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"halqa/session"
	"halqa/session/tally"
)

// markOf is a vote as the ballot grammar writes it.
func markOf(m tally.Method, value string) (string, bool) {
	if m == tally.Opinion {
		mark, ok := map[string]string{"1": "+", "-1": "-", "0": "o", "+": "+", "-": "-"}[value]
		return mark, ok
	}
	n, err := strconv.Atoi(value)
	return value, err == nil && n >= 0 && n <= tally.MaxPoints
}

// compareRefs puts numbers in their order and before names.
func compareRefs(x, y string) int {
	a, errA := strconv.Atoi(x)
	b, errB := strconv.Atoi(y)
	if errA == nil && errB == nil {
		return cmp.Compare(a, b)
	}
	return cmp.Compare(x, y)
}

// pollFor is the poll that takes the votes: the one that was named, or a new one on the
// ideas that the file votes on.
func (a *app) pollFor(ctx context.Context, o importOrder, d *desk, votes *voteFile) (session.ID, error) {
	if o.poll != "" {
		var id session.ID
		d.Read(func(r *session.Retreat) {
			if p, ok := r.Named(o.poll).(*session.Poll); ok {
				id = p.ID
			}
		})
		if id.IsZero() {
			return id, a.fail(a.words.Command.NoSuchPoll, o.poll)
		}
		return id, nil
	}
	prepare := session.PreparePoll{QuestionFR: o.question, Method: votes.method, Imported: true}
	d.Read(func(r *session.Retreat) {
		for _, ref := range votes.refs {
			if idea, ok := r.IdeaReferred(ref); ok {
				prepare.Sources = append(prepare.Sources, idea.ID)
			}
		}
	})
	if len(prepare.Sources) == 0 && len(votes.refs) > 0 {
		first := votes.refs[0]
		return session.ID{}, a.atLine(o.src, votes.lines[first], fmt.Sprintf(a.words.Command.NotListed, first))
	}
	receipt, err := d.Do(ctx, session.Facilitator, prepare)
	if err != nil {
		return session.ID{}, err
	}
	_, err = d.Do(ctx, session.Facilitator, session.OpenPoll{Poll: receipt.Items[0]})
	return receipt.Items[0], err
}

// lines writes the votes as paper ballots, shuffled, and says which number each ref has.
func (d *desk) lines(poll session.ID, votes *voteFile) (lines []string, numbers map[string]int) {
	numbers = map[string]int{}
	d.Read(func(r *session.Retreat) {
		p, ok := r.Item(poll).(*session.Poll)
		if !ok {
			return
		}
		for _, option := range r.OptionsOf(p) {
			if idea, ok := r.Item(option.Source).(*session.Idea); ok && idea.Ref != "" {
				numbers[idea.Ref] = option.Number
			}
		}
	})
	for _, voter := range slices.Sorted(maps.Keys(votes.ballots)) {
		var words []string
		for _, ref := range votes.refs {
			if mark, voted := votes.ballots[voter][ref]; voted && numbers[ref] > 0 {
				words = append(words, paperMark(votes.method, numbers[ref], mark))
			}
		}
		if len(words) > 0 {
			lines = append(lines, strings.Join(words, " "))
		}
	}
	rand.Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
	return lines, numbers
}

func paperMark(m tally.Method, number int, mark string) string {
	if m == tally.Opinion {
		return strconv.Itoa(number) + mark
	}
	return fmt.Sprintf("%d=%s", number, mark)
}

// strangers are the votes on what is not on the list.
func (v *voteFile) strangers(numbers map[string]int, why string) []skipped {
	var out []skipped
	for _, ref := range v.refs {
		if numbers[ref] == 0 {
			out = append(out, skipped{v.lines[ref], fmt.Sprintf(why, ref)})
		}
	}
	return out
}

// parseGroup reads 3 and G3.
func parseGroup(s string) (int, bool) {
	n, err := strconv.Atoi(strings.TrimPrefix(strings.ToUpper(s), "G"))
	return n, err == nil && n > 0
}

func baseName(path string) string { return filepath.Base(path) }
