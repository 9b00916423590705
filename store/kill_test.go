package store_test

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"halqa/session"
	"halqa/store"
)

// The habits of a note-taker that is going to be killed: every act is of two events,
// every third is followed by a ballot, every closeEvery-th by the close of the poll, and
// some by a draft or a backup.
const (
	putEvery    = 3
	closeEvery  = 10
	draftEvery  = 4
	backupEvery = 15
	liesEvery   = 3
)

// takeNotes works on a file until it is killed, and says what it was told is durable:
// "act N" for the Nth act, "paper N" for N papers in the urn, "closed N" with the
// number of acts after the close.
func takeNotes(path string) error { return work(path, func(int) bool { return false }) }

// takeNotesAndLie says that acts are durable that it never wrote.
func takeNotesAndLie(path string) error {
	return work(path, func(n int) bool { return n%liesEvery == 0 })
}

func work(path string, lies func(act int) bool) error {
	f, events, err := store.Open(path, store.Options{})
	if err != nil {
		return err
	}
	ctx := context.Background()
	u, err := f.Urn(poll)
	if err != nil {
		return err
	}
	papers, err := u.Count(ctx)
	if err != nil {
		return err
	}
	for n := len(events) / 2; ; {
		n++
		if !lies(n) {
			if err := f.Append(ctx, actNumber(n)); err != nil {
				return err
			}
		}
		fmt.Println("act", n)
		switch {
		case n%closeEvery == 0:
			n++
			if err := u.Close(ctx, func([]session.Ballot) ([]session.Event, error) { return actNumber(n), nil }); err != nil {
				return err
			}
			papers[""] = 0
			fmt.Println("closed", n)
		case n%putEvery == 0:
			if err := u.Put(ctx, session.Ballot{Paper: []byte("1 2 3")}); err != nil {
				return err
			}
			papers[""]++
			fmt.Println("paper", papers[""])
		case n%draftEvery == 0:
			if err := f.Draft(ctx, session.Draft{Seat: "notes", Text: fmt.Sprint(n)}); err != nil {
				return err
			}
		case n%backupEvery == 1:
			if _, err := f.Backup(ctx, filepath.Dir(path)+"/backups"); err != nil {
				return err
			}
		}
	}
}

// actNumber is the same in every process.
func actNumber(n int) []session.Event {
	id := session.ID{6: byte(n >> 8), 7: byte(n)}
	random := rand.New(rand.NewPCG(uint64(n), 1))
	value := make([]byte, random.IntN(600))
	if n%50 == 0 {
		value = make([]byte, 20_000) // overflows its page
	}
	for i := range value {
		value[i] = 'a' + byte(random.IntN(26))
	}
	return []session.Event{
		{ID: id, Act: id, Kind: session.Add, Entity: id, Field: "idea"},
		{ID: session.ID{6: byte(n >> 8), 7: byte(n), 15: 1}, Act: id, Kind: session.Set, Entity: id, Field: "text", Value: string(value)},
	}
}

// promised is what a killed process had been told is durable.
type promised struct{ acts, papers int }

// listen reads what a process says until it dies. It calls begun after the first word.
func (p *promised) listen(out *bufio.Reader, begun func()) (lines int) {
	for {
		line, err := out.ReadString('\n')
		if err != nil {
			return lines
		}
		if lines++; lines == 1 {
			begun()
		}
		if n, ok := said(line, "act"); ok {
			p.acts = n
		}
		if n, ok := said(line, "closed"); ok {
			p.acts, p.papers = n, 0
		}
		if n, ok := said(line, "paper"); ok {
			p.papers = n
		}
	}
}

// broken compares a file with what was promised: everything is there, and at most the
// one step that was under way besides.
func (p *promised) broken(f *store.File, events []session.Event) error {
	acts := len(events) / 2
	if len(events)%2 != 0 || acts < p.acts || acts > p.acts+1 {
		return fmt.Errorf("%d events are there, %d acts were promised", len(events), p.acts)
	}
	for n := range acts {
		if got := events[2*n : 2*n+2]; !reflect.DeepEqual(got, actNumber(n+1)) {
			return fmt.Errorf("act %d was changed", n+1)
		}
	}
	now, err := contentOf(f, nil)
	if err != nil {
		return err
	}
	papers := now.Ballots[""]
	justClosed := acts == p.acts+1 && acts%closeEvery == 1 && papers == 0
	if !justClosed && papers != p.papers && papers != p.papers+1 {
		return fmt.Errorf("%d papers are there, %d were promised", papers, p.papers)
	}
	p.acts, p.papers = acts, papers
	return nil
}

// killing starts a process in a role and kills it at a random moment, n times. It stops
// at the first promise that was broken.
func killing(tb testing.TB, role string, n int) (told int, err error) {
	tb.Helper()
	f := MustCreate(tb)
	MustClose(tb, f)
	var p promised
	for range n {
		cmd, _, out := another(tb, role, f.Path())
		// Some die while they open the file, most of them at work.
		timer := time.AfterFunc(time.Duration(20+rand.IntN(200))*time.Millisecond, func() { _ = cmd.Process.Kill() })
		told += p.listen(out, func() { timer.Reset(time.Duration(rand.IntN(40_000)) * time.Microsecond) })
		_ = cmd.Wait() // it was killed
		timer.Stop()
		again, events, err := store.Open(f.Path(), options())
		if err != nil {
			return told, err
		}
		err = p.broken(again, events)
		MustClose(tb, again)
		if err != nil {
			return told, err
		}
		if err := wholeBackups(filepath.Join(filepath.Dir(f.Path()), "backups")); err != nil {
			return told, err
		}
	}
	return told, nil
}

// wholeBackups makes sure that every file that bears the name of a backup is one.
func wholeBackups(dir string) error {
	names, err := filepath.Glob(filepath.Join(dir, "*.halqa"))
	if err != nil {
		return err
	}
	for _, name := range names {
		if _, err := store.Verify(name); err != nil {
			return err
		}
	}
	return os.RemoveAll(dir)
}

func TestKill(t *testing.T) {
	t.Parallel()
	t.Run("what a process was told is durable survives its being killed", func(t *testing.T) {
		t.Parallel()
		told, err := killing(t, "note-taker", kills)
		if err != nil {
			t.Fatal(err)
		}
		if told < kills {
			t.Errorf("only %d steps were told in %d runs", told, kills)
		}
		t.Logf("FIGURE kill -9 while notes are taken\t%d kills, %d acknowledged steps\t0 lost", kills, told)
	})
	t.Run("the trial itself notices a process that lies", func(t *testing.T) {
		t.Parallel()
		if _, err := killing(t, "liar", 5); err == nil {
			t.Error("lost acts went unnoticed")
		}
	})
}
