package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"halqa/session"
	"halqa/session/text/format"
	"halqa/store"
)

// mergeCommand puts what other copies hold into one file.
func (a *app) mergeCommand() *cobra.Command {
	w := a.words.Care
	var dry, asJSON bool
	c := &cobra.Command{
		Use: "merge " + a.words.Command.File + " " + a.words.Command.File + "…", Short: w.Merge, Args: a.args(2, 100),
		RunE: func(c *cobra.Command, args []string) error {
			return a.merge(c.Context(), args[0], args[1:], dry, asJSON)
		},
	}
	c.Flags().BoolVar(&dry, "dry-run", false, w.MergeDryFlag)
	c.Flags().BoolVar(&asJSON, "json", false, a.words.Command.JSONFlag)
	return c
}

func (a *app) merge(ctx context.Context, path string, others []string, dry, asJSON bool) error {
	var sets [][]session.Event
	for _, other := range others {
		events, err := a.eventsOf(other)
		if err != nil {
			return err
		}
		sets = append(sets, events)
	}
	file, events, err := a.openFile(path, dry)
	if err != nil {
		return err
	}
	defer done(file)
	m := session.Merge(a.now(), events, sets...)
	written := !dry && (len(m.Added) > 0 || m.Blanked > 0)
	if written {
		if err := a.writeMerge(ctx, file, session.Load(events), &m); err != nil {
			return err
		}
	}
	r := session.Load(append(events, m.Added...))
	if asJSON {
		err = a.printJSON(mergeReport(r, &m, written))
	} else {
		a.tellMerge(r, &m, dry)
	}
	if err == nil && len(m.Conflicts) > 0 {
		return &exit{code: exitFindings}
	}
	return err
}

// writeMerge makes a backup, then adds what is new in one step. What a purge elsewhere
// covers goes from the bytes afterwards; a crash between the two is made good at the next
// opening.
func (a *app) writeMerge(ctx context.Context, file *store.File, before *session.Retreat, m *session.Merged) error {
	for _, poll := range m.Closes() {
		urn, err := file.Urn(poll)
		if err != nil {
			return err
		}
		papers, err := urn.Count(ctx)
		if err != nil {
			return err
		}
		if len(papers) > 0 {
			return a.fail(a.words.Care.UrnOpen, nameOf(before, poll))
		}
	}
	if _, err := file.Backup(ctx, backupFolder(file.Path())); err != nil {
		return err
	}
	if err := file.Append(ctx, m.Added); err != nil {
		return err
	}
	if m.Blanked == 0 {
		return nil
	}
	_, err := file.Scrub(ctx, "")
	return err
}

// mergeReport is the one JSON value of merge.
func mergeReport(r *session.Retreat, m *session.Merged, written bool) any {
	type conflict struct {
		Item   string   `json:"item"`
		Field  string   `json:"field"`
		Values []string `json:"values"`
	}
	v := struct {
		Added     int        `json:"added"`
		Same      int        `json:"same"`
		Conflicts []conflict `json:"conflicts"`
		Ahead     []string   `json:"ahead"`
		Unknown   int        `json:"unknown"`
		Differ    []string   `json:"differ"`
		Purged    int        `json:"purged"`
		Written   bool       `json:"written"`
	}{len(m.Added), m.Same, []conflict{}, idsOf(m.Ahead), m.Unknown, idsOf(m.Differ), m.Blanked, written}
	for _, c := range m.Conflicts {
		v.Conflicts = append(v.Conflicts, conflict{nameOf(r, c.Item), conflictField(&c), c.Values})
	}
	return v
}

func idsOf(ids []session.ID) []string {
	all := []string{}
	for _, id := range ids {
		all = append(all, id.String())
	}
	return all
}

// conflictField names what is disputed: a field, a withdrawal with the field that was
// changed, or a count.
func conflictField(c *session.Conflict) string {
	switch c.Dispute {
	case session.EditedGone:
		return "gone/" + c.Field
	case session.TwoCloses:
		return "close"
	case session.TwoValues:
	}
	return c.Field
}

// tellMerge says to people what a merge did.
func (a *app) tellMerge(r *session.Retreat, m *session.Merged, dry bool) {
	w := a.words.Care
	form := w.Merged
	if dry {
		form = w.WouldMerge
	}
	a.tell(form, len(m.Added), m.Same)
	lang := string(a.words.Lang)
	if n := m.Blanked; n > 0 {
		a.tell("%s", format.Count(lang, n, w.PurgedElsewhere))
	}
	if n := len(m.Ahead); n > 0 {
		a.tell("%s", format.Count(lang, n, w.Ahead))
	}
	if n := m.Unknown; n > 0 {
		a.tell("%s", format.Count(lang, n, w.Unknown))
	}
	if n := len(m.Differ); n > 0 {
		a.tell("%s", format.Count(lang, n, w.Differ))
	}
	if n := len(m.Conflicts); n > 0 {
		a.tell("%s", format.Count(lang, n, w.ConflictsLeft))
		for _, c := range m.Conflicts {
			a.tell("  %s  %s", nameOf(r, c.Item), a.conflictSentence(&c))
		}
	}
}

// conflictSentence is one conflict on one line: what is disputed, and both sides.
func (a *app) conflictSentence(c *session.Conflict) string {
	w := a.words.Care
	line := ""
	for i, v := range c.Versions {
		value := fmt.Sprintf("« %s »", v.Value)
		switch {
		case v.Gone:
			value = w.Withdrawn
		case c.Dispute == session.TwoCloses:
			value = v.Value
		case v.Value == "":
			value = w.Empty
		}
		if i > 0 {
			line += " / "
		}
		line += value
	}
	field := conflictField(c)
	if c.Dispute == session.TwoCloses {
		field = w.TwoCounts
	}
	return field + a.words.Command.Colon + line
}

// packetCommand makes the file of a second laptop.
func (a *app) packetCommand() *cobra.Command {
	w := a.words.Care
	var seat, out string
	var asJSON bool
	c := &cobra.Command{
		Use: "packet " + a.words.Command.File + " --seat notes", Short: w.Packet, Args: a.args(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			if seat != string(session.NoteTaker) && seat != string(session.Facilitator) {
				return a.oneOf("seat", seat, []string{string(session.NoteTaker), string(session.Facilitator)})
			}
			return a.packet(c.Context(), args[0], out, session.Seat(seat), asJSON)
		},
	}
	c.Flags().StringVar(&seat, "seat", string(session.NoteTaker), w.SeatFlag)
	c.Flags().StringVar(&out, "out", "", w.PacketOutFlag)
	c.Flags().BoolVar(&asJSON, "json", false, a.words.Command.JSONFlag)
	return c
}
