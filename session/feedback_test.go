package session_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"halqa/session"
	"halqa/session/sessiontest"
	"halqa/session/tally"
)

// drafted is a room with a plan of one axis and two objectives, whose first version went
// to its readers.
func drafted(tb testing.TB) (r *sessiontest.Room, first, second session.ID) {
	tb.Helper()
	r = sessiontest.NewRoom(tb)
	axis := r.Must(session.Enter{Type: "axis", Values: []string{"name_fr", "Protection"}}).Items[0]
	first = r.Must(session.DraftObjective{Text: "Loger trente familles", Axis: axis}).Items[0]
	second = r.Must(session.DraftObjective{Text: "تكوين عشرين وسيطا", Axis: axis}).Items[0]
	fills(r, first, "target", "30")
	r.Must(session.PublishDraft{})
	return r, first, second
}

func commentOf(r *sessiontest.Room, id session.ID) session.Comment {
	return sessiontest.Look(r, func(rt *session.Retreat) session.Comment { return *rt.Item(id).(*session.Comment) })
}

// M37: comments are kept with where they come from, what they aim at and what they want.
func TestM37CommentsAreRegistered(t *testing.T) {
	t.Parallel()
	r, o, _ := drafted(t)
	remark := session.Remark{
		Text: "Trente, c'est trop.", From: session.BoardReader, On: o, Nature: session.Disagreement, Ref: "CA-1/O-01", Detail: "une administratrice",
	}
	id := r.Must(remark).Items[0]
	t.Run("a comment is received, dated and numbered", func(t *testing.T) {
		got := commentOf(r, id)
		if got.Short != "RT-01" || got.Status != session.Received || got.Date != "2026-12-09" || got.Language != "fr" || got.On != o {
			t.Errorf("got %+v", got)
		}
	})
	t.Run("the same reference changes it, and other words need another answer", func(t *testing.T) {
		r.Must(session.Dispose{Comment: id, Status: session.Accepted, Answer: "oui"})
		r.Must(session.Remark{Text: remark.Text, Ref: remark.Ref, Section: "PS §7"})
		if got := commentOf(r, id); got.Status != session.Accepted || got.Section != "PS §7" || got.From != session.BoardReader {
			t.Errorf("read again, the same form leaves %+v", got)
		}
		r.Must(session.Remark{Text: "Trente, c'est trop peu.", Ref: remark.Ref})
		got := commentOf(r, id)
		if got.Status != session.Received || got.Text != "Trente, c'est trop peu." {
			t.Errorf("other words leave %+v", got)
		}
		if n := sessiontest.Look(r, func(rt *session.Retreat) int { return len(rt.Comments()) }); n != 1 {
			t.Errorf("%d comments", n)
		}
	})
	t.Run("comments that say nearly the same are found, until people decide", func(t *testing.T) {
		again := r.Must(session.Remark{Text: "trente c'est vraiment trop peu", On: o}).Items[0]
		near := sessiontest.Look(r, (*session.Retreat).CloseComments)
		if near[again] != id || len(near) != 1 {
			t.Errorf("close: %v", near)
		}
		r.Must(session.Edit{Item: again, Field: "same", Value: id.String()})
		if near := sessiontest.Look(r, (*session.Retreat).CloseComments); len(near) != 0 {
			t.Errorf("decided, and still close: %v", near)
		}
	})
	t.Run("where a comment comes from in detail is purged", func(t *testing.T) {
		if !slices.Contains(session.PurgeFields(), "comment.detail") {
			t.Fatal("the detail stays for ever")
		}
		r.Must(session.Erase{})
		if got := commentOf(r, id); got.Detail != "" || got.From != session.BoardReader {
			t.Errorf("after the purge: %+v", got)
		}
	})
}

// M38: a version is final only when every comment has its answer and every change its
// source; a refusal has a reason.
func TestM38NoVersionIsFinalWhileAQuestionIsOpen(t *testing.T) {
	t.Parallel()
	r, o, _ := drafted(t)
	final := session.PublishDraft{Final: true}
	first := r.Must(session.Remark{Text: "Un.", On: o}).Items[0]
	second := r.Must(session.Remark{Text: "Une toute autre chose."}).Items[0]
	var open *session.OpenCommentsError
	if err := r.Refuses(final); !errors.As(err, &open) || !slices.Equal(open.Open, []string{"RT-01", "RT-02"}) {
		t.Fatalf("refused with %v", err)
	}
	if err := r.Refuses(session.Dispose{Comment: first, Status: session.Refused}); !errors.Is(err, session.ErrNoReason) {
		t.Errorf("a refusal without a reason: %v", err)
	}
	if err := r.Refuses(session.Edit{Item: first, Field: "status", Value: string(session.Refused)}); !errors.Is(err, session.ErrNoReason) {
		t.Errorf("the same by the sheet: %v", err)
	}
	r.Must(session.Dispose{Comment: first, Status: session.Refused, Reason: "Décidé au vote."})
	fills(r, o, "target", "25")
	r.Must(session.Dispose{Comment: second, Status: session.Accepted})
	var unsourced *session.UnsourcedError
	if err := r.Refuses(final); !errors.As(err, &unsourced) || !slices.Equal(unsourced.Items, []string{"O-01"}) {
		t.Fatalf("refused with %v", err)
	}
	r.Must(session.Dispose{Comment: second, Status: session.Integrated, Changed: o})
	causes := sessiontest.Look(r, func(rt *session.Retreat) []*session.Cause { return rt.CausedBy(second) })
	if len(causes) != 1 || causes[0].Changed != o || causes[0].Source != "RT-02" {
		t.Errorf("the change cites %+v", causes)
	}
	r.Must(session.Edit{Item: first, Field: "reason", Value: " "})
	if got := commentOf(r, first); got.Status != session.Received {
		t.Errorf("a refusal that lost its reason is %s", got.Status)
	}
	r.Must(session.Dispose{Comment: first, Status: session.Deferred})
	v := r.Must(final).Items[0]
	got := sessiontest.Look(r, (*session.Retreat).FinalEdition)
	if got == nil || got.ID != v || got.Short != "v2" {
		t.Errorf("the final version is %+v", got)
	}
}

// M35: after the first version every change says where it comes from: a comment, a
// decision, or what people said.
func TestM35EveryChangeCitesItsSource(t *testing.T) {
	t.Parallel()
	r, o, other := drafted(t)
	comment := r.Must(session.Remark{Text: "Trop."}).Items[0]
	fills(r, o, "target", "20")
	fills(r, other, "target", "5")
	if got := sessiontest.Look(r, (*session.Retreat).Unsourced); len(got) != 2 {
		t.Fatalf("%d changes lack a source", len(got))
	}
	r.Must(session.CiteSource{Item: o, Source: "rt-01"})
	r.Must(session.CiteSource{Item: other, Source: "Q7"})
	r.Read(func(rt *session.Retreat) {
		if len(rt.Unsourced()) != 0 || len(rt.CausedBy(comment)) != 1 {
			t.Errorf("unsourced %v, caused %v", rt.Unsourced(), rt.CausedBy(comment))
		}
	})
}

// minuted is a plan in its final version, with the record of the meeting written.
func minuted(tb testing.TB) (r *sessiontest.Room, objective, record session.ID) {
	tb.Helper()
	r, objective, _ = drafted(tb)
	if err := r.Refuses(session.PrepareValidation{}); !errors.Is(err, session.ErrNoFinal) {
		tb.Fatalf("a record without a final version: %v", err)
	}
	r.Must(session.PublishDraft{Final: true})
	record = r.Must(session.PrepareValidation{QuestionFR: "Le CA adopte-t-il le plan ?", Signers: "Présidence"}).Items[0]
	fills(r, record, "place", "Oujda", "in_office", "9", "quorum_rule", string(tally.MoreThanHalf), "present_board", "7", "present_staff", "16",
		"board_for", "6", "board_abstained", "1", "result", "adopted", "effective", "2026-12-10")
	return r, objective, record
}

// M39: the record of validation can't be undone or changed, and tells a plan that was
// changed afterwards from the one that was adopted.
func TestM39AValidatedPlanIsKnownAgain(t *testing.T) {
	t.Parallel()
	r, o, record := minuted(t)
	r.Must(session.Seal{Validation: record})
	integrity := func() session.Integrity {
		return sessiontest.Look(r, func(rt *session.Retreat) session.Integrity {
			i, ok := rt.Integrity()
			if !ok {
				t.Fatal("nothing was adopted")
			}
			return i
		})
	}
	t.Run("the seal keeps the digest, and the time for personal data starts", func(t *testing.T) {
		i := integrity()
		if !i.Intact() || i.Modified() || len(i.Validation.Digest) != 64 {
			t.Errorf("got %+v", i)
		}
		if got := sessiontest.Look(r, func(rt *session.Retreat) session.Date { return rt.Profile().Validated }); got != "" {
			t.Errorf("a room without a profile has one: %s", got)
		}
	})
	t.Run("nothing takes it back or changes it", func(t *testing.T) {
		before := *integrity().Validation
		for { // even when everything else is taken back
			if _, err := r.Undo(t.Context(), session.Facilitator); err != nil {
				break
			}
		}
		if after := integrity(); *after.Validation != before || after.Version == nil {
			t.Errorf("got %+v, want %+v", after.Validation, before)
		}
		for {
			if _, err := r.Redo(t.Context(), session.Facilitator); err != nil {
				break
			}
		}
		for _, c := range []session.Command{
			session.Edit{Item: record, Field: "board_for", Value: "7"},
			session.Edit{Item: record, Field: "digest"},
			session.Withdraw{Item: record},
			session.Seal{Validation: record},
		} {
			if err := r.Refuses(c); !errors.Is(err, session.ErrSealed) {
				t.Errorf("%T: %v", c, err)
			}
		}
	})
	t.Run("how far something has come changes no plan", func(t *testing.T) {
		step := sessiontest.Look(r, func(rt *session.Retreat) int { return len(rt.PlanText(nil)) })
		if step == 0 || integrity().Modified() {
			t.Error("modified")
		}
	})
	t.Run("a later change is told, and changing it back is none", func(t *testing.T) {
		fills(r, o, "target", "12")
		i := integrity()
		if !i.Modified() || !i.Intact() || len(i.Amended) != 1 || i.Amended[0].Fields[0].After != "12" {
			t.Errorf("got %+v", i)
		}
		fills(r, o, "target", "30")
		if i := integrity(); i.Modified() || len(i.Amended) != 0 {
			t.Errorf("changed back: %+v", i)
		}
	})
}

func TestM39WhatARecordNeedsBeforeItIsSealed(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		spoil func(r *sessiontest.Room, objective, record session.ID)
		want  error
	}{
		"the plan has moved on": {func(r *sessiontest.Room, o, _ session.ID) { fills(r, o, "target", "1") }, session.ErrMovedOn},
		"nobody counted who was there": {func(r *sessiontest.Room, _, v session.ID) {
			fills(r, v, "present_board", "", "signers", "")
		}, &session.UnfinishedError{}},
		"the quorum is not reached": {func(r *sessiontest.Room, _, v session.ID) { fills(r, v, "present_board", "4") }, session.ErrNoQuorum},
		"a quorum written by hand goes before the rule": {func(r *sessiontest.Room, _, v session.ID) {
			fills(r, v, "quorum", "8")
		}, session.ErrNoQuorum},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r, o, v := minuted(t)
			c.spoil(r, o, v)
			err := r.Refuses(session.Seal{Validation: v})
			var unfinished *session.UnfinishedError
			if errors.As(c.want, &unfinished) {
				if !errors.As(err, &unfinished) || strings.Join(unfinished.Fields, " ") != "present_board signers" {
					t.Errorf("got %v", err)
				}
			} else if !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
		})
	}
	t.Run("a plan that was not adopted needs no quorum, and binds nobody", func(t *testing.T) {
		t.Parallel()
		r, _, v := minuted(t)
		fills(r, v, "present_board", "2", "result", "adjourned")
		r.Must(session.Seal{Validation: v})
		if got := sessiontest.Look(r, (*session.Retreat).Validated); got != nil {
			t.Errorf("validated by %+v", got)
		}
	})
	t.Run("the hash of a file is taken in any spelling and nothing else", func(t *testing.T) {
		t.Parallel()
		r, _, v := minuted(t)
		sum := strings.Repeat("0123456789ABCDEF", 4)
		fills(r, v, "file", " "+sum[:32]+" "+sum[32:]+"\t")
		got := sessiontest.Look(r, func(rt *session.Retreat) string { return rt.Item(v).(*session.Validation).File })
		if got != strings.ToLower(sum) {
			t.Errorf("kept as %q", got)
		}
		if err := r.Refuses(session.Edit{Item: v, Field: "file", Value: "abc"}); err == nil {
			t.Error("three digits were taken")
		}
	})
}

// A number says the same however it was typed: a plan that stands as it was adopted is
// no other plan because somebody typed a nought.
func TestM39TheSpellingOfANumberChangesNoPlan(t *testing.T) {
	t.Parallel()
	r, o, _ := minuted(t)
	fills(r, o, "cost_mad", "0", "person_days", "007")
	r.Must(session.CiteSource{Item: o, Source: "CA"})
	final := r.Must(session.PublishDraft{Final: true}).Items[0]
	r.Read(func(rt *session.Retreat) {
		at := rt.Item(final).(*session.Edition)
		if was, is := rt.PlanText(at), rt.PlanText(nil); string(was) != string(is) {
			t.Errorf("the edition says:\n%s\nand the plan:\n%s", was, is)
		}
		if got := rt.Amended(at); len(got) > 0 {
			t.Errorf("amended: %+v", got)
		}
	})
}

// The text of a plan is the same whatever came after its edition: a file in which the plan
// went on proves what was adopted.
func TestM39TheTextOfAnEditionNeverChanges(t *testing.T) {
	t.Parallel()
	r, o, record := minuted(t)
	r.Must(session.Seal{Validation: record})
	at := sessiontest.Look(r, (*session.Retreat).FinalEdition)
	text := func() string {
		return sessiontest.Look(r, func(rt *session.Retreat) string { return string(rt.PlanText(at)) })
	}
	before := text()
	for _, want := range []string{"halqa-plan 1\n", "\ntarget 30\n", "\ntext_ar تكوين عشرين وسيطا\n", "\nname_fr Protection\n"} {
		if !strings.Contains(before, want) {
			t.Errorf("the text misses %q:\n%s", want, before)
		}
	}
	fills(r, o, "milestones", "une\\ligne\net une autre")
	r.Must(session.AddMeasure{Objective: o, Text: "Louer"})
	r.Must(session.Withdraw{Item: o})
	reopened := session.Load(r.Memory.Events())
	if got := string(reopened.PlanText(reopened.FinalEdition())); got != before {
		t.Errorf("the edition says now:\n%s\nand said:\n%s", got, before)
	}
	if _, err := r.Undo(t.Context(), session.Facilitator); err != nil {
		t.Fatal(err)
	}
	now := sessiontest.Look(r, func(rt *session.Retreat) string { return string(rt.PlanText(nil)) })
	if !strings.Contains(now, `milestones une\\ligne\net une autre`) {
		t.Errorf("the plan says:\n%s", now)
	}
}
