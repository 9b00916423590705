package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"halqa/session"
	"halqa/session/tally"
	"halqa/session/timetable"
)

// order is what people ask of import.
type importOrder struct {
	path, src, as          string
	poll, question, method string
	dry, asJSON            bool
}

// skipped is a row that was not taken.
type skipped struct {
	Line int    `json:"line"`
	Why  string `json:"why"`
}

// imported says what became of an import.
type imported struct {
	Kind     string    `json:"kind"`
	Read     int       `json:"read"`
	Added    int       `json:"added"`
	Updated  int       `json:"updated"`
	Replaced int       `json:"replaced"`
	Skipped  []skipped `json:"skipped"`
	Notes    []skipped `json:"notes,omitempty"` // lines that were taken, to be looked at
	Poll     string    `json:"poll,omitempty"`
}

// importCommand takes in a CSV file or a workbook of ideas, findings, people, votes, comments or
// sessions, or an agenda in Markdown.
func (a *app) importCommand() *cobra.Command {
	w := a.words.Command
	var o importOrder
	c := &cobra.Command{
		Use: "import " + w.File + " CSV", Short: w.Import, Args: a.args(2, 2),
		RunE: func(c *cobra.Command, args []string) error {
			o.path, o.src = args[0], args[1]
			return a.importFile(c.Context(), o)
		},
	}
	c.Flags().StringVar(&o.as, "as", "", w.AsFlag)
	c.Flags().StringVar(&o.poll, "poll", "", w.PollFlag)
	c.Flags().StringVar(&o.question, "question", "", w.QuestionFlag)
	c.Flags().StringVar(&o.method, "method", "avis", w.MethodFlag)
	c.Flags().BoolVar(&o.dry, "dry-run", false, w.DryFlag)
	c.Flags().BoolVar(&o.asJSON, "json", false, w.JSONFlag)
	return c
}

func (a *app) importFile(ctx context.Context, o importOrder) (err error) {
	if a.outlined(o) {
		return a.importOutline(ctx, o)
	}
	t, err := a.readSource(o)
	if err != nil {
		return err
	}
	if o.as == "" {
		o.as = kindOf(t)
	}
	take := map[string]func(context.Context, importOrder, *table, *desk) (imported, error){
		"ideas": a.importIdeas, "roster": a.importRoster, "votes": a.importVotes,
		"findings": a.importFindings, "agenda": a.importAgenda,
		"comments": a.importComments,
	}[o.as]
	if take == nil {
		return a.usage(fmt.Sprintf(a.words.Command.UnknownImport, o.src, strings.Join(t.names, ", ")))
	}
	d, err := a.openRoom(o.path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, d.file.Close()) }()
	result, err := take(ctx, o, t, d)
	if err != nil {
		return err
	}
	return a.tellImport(o, t, result)
}

// kindOf reads from the header what a file holds, empty when it says nothing.
func kindOf(t *table) string {
	switch {
	case timetable.IsHeader(t.names):
		return "agenda"
	case t.column("voter", "voter-id") >= 0:
		return "votes"
	case isComments(t):
		return "comments"
	case t.column("code") >= 0:
		return "roster"
	case isFindings(t):
		return "findings"
	case t.column(textColumns...) >= 0:
		return "ideas"
	case t.column(folded(nameColumns)...) >= 0:
		return "roster"
	}
	return ""
}

func (a *app) tellImport(o importOrder, t *table, result imported) error {
	if result.Skipped == nil {
		result.Skipped = []skipped{}
	}
	if t != nil {
		result.Read = len(t.rows)
	}
	if o.asJSON {
		return a.printJSON(result)
	}
	for _, s := range slices.Concat(result.Skipped, result.Notes) {
		a.tell("%s%s%s", fmt.Sprintf(a.words.Command.Line, o.src, s.Line), a.words.Command.Colon, s.Why)
	}
	if t != nil && len(t.ignored()) > 0 {
		a.tell(a.words.Command.Ignored, strings.Join(t.ignored(), a.words.Words.Comma))
	}
	form := a.words.Command.Taken
	if o.dry {
		form = a.words.Command.WouldTake
	}
	a.tell(form, result.Read, result.Added, result.Updated, result.Replaced, len(result.Skipped))
	if result.Poll != "" {
		a.tell(a.words.Command.PollIs, result.Poll)
	}
	return nil
}

// refuses says why a command on an empty retreat would be refused.
func (a *app) refuses(ctx context.Context, c session.Command) string {
	if err := a.rehearse(ctx, []session.Command{c}); err != nil {
		_, sentence := a.explain(err)
		return sentence
	}
	return ""
}

func (d *desk) hasIdea(ref string) (ok bool) {
	d.Read(func(r *session.Retreat) { _, ok = r.IdeaReferred(ref) })
	return ok
}

// carry does what was read as one act, unless it was only a rehearsal.
func (d *desk) carry(ctx context.Context, o importOrder, commands []session.Command) error {
	if o.dry || len(commands) == 0 {
		return nil
	}
	_, err := d.Do(ctx, session.Facilitator, append([]session.Command{session.Import{From: baseName(o.src)}}, commands...)...)
	return err
}

// importVotes casts the last vote of each voter on each idea, as one ballot per voter in
// an order that means nothing. A new poll is closed at once, since the file is all of its
// ballots; an open poll named by --poll stays open.
func (a *app) importVotes(ctx context.Context, o importOrder, t *table, d *desk) (imported, error) {
	result := imported{Kind: "votes"}
	if o.poll == "" && o.question == "" {
		return result, a.usage(a.words.Command.NoPoll)
	}
	votes, err := a.readVotes(o, t, &result)
	if err != nil {
		return result, err
	}
	if len(votes.ballots) == 0 && len(result.Skipped) > 0 {
		return result, a.atLine(o.src, result.Skipped[0].Line, result.Skipped[0].Why)
	}
	if o.dry {
		result.Added = len(votes.ballots)
		return result, nil
	}
	poll, err := a.pollFor(ctx, o, d, votes)
	if err != nil {
		return result, err
	}
	lines, numbers := d.lines(poll, votes)
	result.Skipped = append(result.Skipped, votes.strangers(numbers, a.words.Command.NotListed)...)
	if err := d.CastAll(ctx, poll, "", lines); err != nil {
		return result, err
	}
	result.Added = len(lines)
	if o.poll == "" {
		if _, err := d.ClosePoll(ctx, session.Facilitator, poll, ""); err != nil {
			return result, err
		}
	}
	d.Read(func(r *session.Retreat) { result.Poll = nameOf(r, poll) })
	return result, nil
}

// voteFile is what a file of votes says, the last word of everybody.
type voteFile struct {
	method  tally.Method
	ballots map[string]map[string]string // voter → ref → value
	refs    []string                     // in the order of their numbers or names
	lines   map[string]int               // of the last vote on a ref
}

func (a *app) readVotes(o importOrder, t *table, result *imported) (*voteFile, error) {
	voter, ref, value := t.column("voter", "voter-id"), t.column("ref", "comment-id"), t.column("value", "vote")
	if voter < 0 || ref < 0 || value < 0 {
		return nil, a.fail(a.words.Command.NoColumn, o.src, "voter, ref, value")
	}
	method, ok := map[string]tally.Method{"avis": tally.Opinion, "opinion": tally.Opinion, "dots": tally.Dots}[o.method]
	if !ok {
		return nil, a.usage(fmt.Sprintf(a.words.Command.BadValue, "method", o.method))
	}
	votes := &voteFile{method: method, ballots: map[string]map[string]string{}, lines: map[string]int{}}
	for _, r := range t.rows {
		mark, ok := markOf(method, r.cell(value))
		if !ok || r.cell(voter) == "" || r.cell(ref) == "" {
			result.Skipped = append(result.Skipped, skipped{r.line, fmt.Sprintf(a.words.Command.BadVote, r.cell(value))})
			continue
		}
		ballot := votes.ballots[r.cell(voter)]
		if ballot == nil {
			ballot = map[string]string{}
			votes.ballots[r.cell(voter)] = ballot
		}
		if _, again := ballot[r.cell(ref)]; again {
			result.Replaced++
		}
		ballot[r.cell(ref)] = mark
		if !slices.Contains(votes.refs, r.cell(ref)) {
			votes.refs = append(votes.refs, r.cell(ref))
		}
		votes.lines[r.cell(ref)] = r.line
	}
	slices.SortFunc(votes.refs, compareRefs)
	return votes, nil
}
