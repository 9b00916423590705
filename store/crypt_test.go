package store_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"halqa/session"
	"halqa/store"
)

// The passphrase of the encrypted files of these tests, and another one.
const (
	sesame  = "figue tambour olive rive sept"
	sesame2 = "autre phrase de cinq mots"
)

// sealing are options that make encrypted files, with passphrases that are cheap to try.
func sealing() store.Options {
	o := store.Cheap(options())
	o.Passphrase = sesame
	return o
}

// MustSeal makes an encrypted file and closes it at the end.
func MustSeal(tb testing.TB) *store.File {
	tb.Helper()
	f, err := store.Create(filepath.Join(tb.TempDir(), "sealed.halqa"), sealing())
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { MustClose(tb, f) })
	return f
}

// MustUnlock opens an encrypted file, closes it at the end and returns its events.
func MustUnlock(tb testing.TB, path, passphrase string) (*store.File, []session.Event) {
	tb.Helper()
	f, events, err := store.Open(path, unlocking(passphrase))
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { MustClose(tb, f) })
	return f, events
}

func unlocking(passphrase string) store.Options {
	o := sealing()
	o.Passphrase = passphrase
	return o
}

// lived writes something of every kind into a file.
func lived(tb testing.TB, f *store.File) content {
	tb.Helper()
	MustAppend(tb, f, acts(30)...)
	if err := f.Draft(context.Background(), session.Draft{Seat: "notes", Item: "item-canary", Field: "text", Text: draftCanary}); err != nil {
		tb.Fatal(err)
	}
	puts(tb, MustUrn(tb, f, poll), collegeCanary, paperCanary)
	got, err := contentOf(f, acts(30))
	if err != nil {
		tb.Fatal(err)
	}
	return got
}

// shows makes sure that a file opens and shows what it did.
func shows(tb testing.TB, path, passphrase string, want content) {
	tb.Helper()
	f, events, err := store.Open(path, unlocking(passphrase))
	if err != nil {
		tb.Errorf("%q: %v", passphrase, err)
		return
	}
	defer MustClose(tb, f)
	if got, err := contentOf(f, events); err != nil || !reflect.DeepEqual(got, want) {
		tb.Errorf("%q shows %+v, %v", passphrase, got, err)
	}
}

// refusesKey makes sure that a passphrase is a wrong one, and that nothing is touched.
func refusesKey(tb testing.TB, path, passphrase string) {
	tb.Helper()
	before, err := os.ReadFile(path)
	if err != nil {
		tb.Fatal(err)
	}
	f, _, err := store.Open(path, unlocking(passphrase))
	var closed *store.PassphraseError
	if !errors.As(err, &closed) || closed.Missing != (passphrase == "") || closed.Path != path {
		tb.Errorf("%q: %v", passphrase, err)
	}
	if err == nil {
		MustClose(tb, f)
	}
	after, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(before, after) {
		tb.Errorf("%q changed the file, %v", passphrase, err)
	}
	if got := names(tb, filepath.Dir(path)); len(got) != 1 {
		tb.Errorf("%q left %q", passphrase, got)
	}
}

// clearWords are what an encrypted file must not hold.
func clearWords() []string {
	return []string{
		"Idée", "souk", "الأحد", "I-001", "notes", "idea", "text", "item-canary", draftCanary, collegeCanary, paperCanary,
	}
}

func TestEncryptedFile(t *testing.T) {
	t.Parallel()
	t.Run("gives back what was written, with its passphrase", func(t *testing.T) {
		t.Parallel()
		f := MustSeal(t)
		want := lived(t, f)
		if info := f.Info(); !info.Encrypted || info.Format != 2 || info.Events != 60 {
			t.Errorf("info: %+v", info)
		}
		MustClose(t, f)
		shows(t, f.Path(), sesame, want)
	})
	t.Run("says that another passphrase is wrong and touches nothing", func(t *testing.T) {
		t.Parallel()
		f := MustSeal(t)
		lived(t, f)
		MustClose(t, f)
		for _, wrong := range []string{
			"", " ", sesame2, sesame + " ", strings.ToUpper(sesame), strings.TrimSuffix(sesame, "t"),
			strings.Repeat("x", 10_000), "01234-56789-ABCDE-FGHJK-MNPQR-S", "\xff\xfe", "كلمة السر",
		} {
			refusesKey(t, f.Path(), wrong)
		}
		shows(t, f.Path(), sesame, content{acts(30), []session.Draft{{Seat: "notes", Item: "item-canary", Field: "text", Text: draftCanary}}, map[string]int{collegeCanary: 1}})
	})
	t.Run("takes the same letters in another encoding", func(t *testing.T) {
		t.Parallel()
		o := sealing()
		o.Passphrase = "été à la plage" // composed
		f, err := store.Create(filepath.Join(t.TempDir(), "f.halqa"), o)
		if err != nil {
			t.Fatal(err)
		}
		MustClose(t, f)
		_, _ = MustUnlock(t, f.Path(), "e\u0301te\u0301 a\u0300 la plage")
	})
	t.Run("holds none of the words in its bytes, and a file in clear all", func(t *testing.T) {
		t.Parallel()
		for _, sealed := range []bool{true, false} {
			f := MustCreate(t)
			if sealed {
				f = MustSeal(t)
			}
			lived(t, f)
			MustClose(t, f)
			b, err := os.ReadFile(f.Path())
			if err != nil {
				t.Fatal(err)
			}
			for _, word := range clearWords() {
				if bytes.Contains(b, []byte(word)) == sealed {
					t.Errorf("encrypted %v: %q is in the bytes or not", sealed, word)
				}
			}
		}
	})
	t.Run("is verified without the passphrase, and counted", func(t *testing.T) {
		t.Parallel()
		f := MustSeal(t)
		lived(t, f)
		if name := f.PollName(poll); bytes.Equal(name, poll[:]) {
			t.Error("the poll can be read")
		}
		MustClose(t, f)
		report, err := store.Verify(f.Path())
		if err != nil || !report.Encrypted || report.Opened || report.Events != 60 || report.Drafts != 1 || len(report.Ballots) != 1 {
			t.Errorf("%+v %v", report, err)
		}
		report, err = store.Authenticate(f.Path(), sesame)
		if err != nil || !report.Opened || report.Events != 60 || report.Ballots[poll] != 1 {
			t.Errorf("%+v %v", report, err)
		}
	})
}

func TestForgedValues(t *testing.T) {
	t.Parallel()
	forge := func(t *testing.T, change func(f *store.File) error) (path string) {
		t.Helper()
		f := MustSeal(t)
		MustAppend(t, f, acts(2)...)
		if err := change(f); err != nil {
			t.Fatal(err)
		}
		MustClose(t, f)
		return f.Path()
	}
	plain := MustCreate(t)
	MustAppend(t, plain, acts(1)...)
	inClear := plain.RawValue([]byte{7: 1}, []byte("events"))
	for name, change := range map[string]func(value []byte) []byte{
		"a changed byte with a right checksum": func(v []byte) []byte {
			v[40] ^= 1
			return store.Rechecked(v, []byte{7: 1}, []byte("events"))
		},
		"a value in clear": func([]byte) []byte { return inClear },
	} {
		t.Run(name+" is not taken for an event", func(t *testing.T) {
			t.Parallel()
			path := forge(t, func(f *store.File) error { return f.ForgeEvent(1, change) })
			_, _, err := store.Open(path, unlocking(sesame))
			var harmed *store.DamagedError
			if !errors.As(err, &harmed) || harmed.Where != "events/0000000000000001" {
				t.Errorf("got %v", err)
			}
		})
	}
	t.Run("an event that was moved is forged, and only the key tells", func(t *testing.T) {
		t.Parallel()
		path := forge(t, func(f *store.File) error {
			second := f.RawValue([]byte{7: 2}, []byte("events"))
			return f.ForgeEvent(1, func([]byte) []byte { return store.Rechecked(second, []byte{7: 1}, []byte("events")) })
		})
		if _, err := store.Verify(path); err != nil {
			t.Errorf("verify: %v", err)
		}
		if _, err := store.Authenticate(path, sesame); !errors.Is(err, store.ErrForged) {
			t.Errorf("authenticate: %v", err)
		}
	})
	for name, work := range map[string][3]uint32{
		"64 GiB": {3, 64 << 20, 4}, "a thousand passes": {1000, 64, 1}, "no pass": {0, 64 << 10, 4}, "no thread": {3, 64 << 10, 0},
		"many threads": {3, 64 << 10, 200}, "all that the number can say": {1<<32 - 1, 1<<32 - 1, 255}, "much of both": {8, 256 << 10, 4},
	} {
		t.Run("slots that ask for "+name+" are refused at once", func(t *testing.T) {
			t.Parallel()
			path := forge(t, func(f *store.File) error { return f.ForgeKeys(work[0], work[1], uint8(work[2])) })
			_, _, err := store.Open(path, unlocking(sesame))
			var harmed *store.DamagedError
			if !errors.As(err, &harmed) {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestKeys(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	t.Run("a file in clear becomes an encrypted one, and no byte of it is left", func(t *testing.T) {
		t.Parallel()
		f, err := store.Create(filepath.Join(t.TempDir(), "f.halqa"), store.Cheap(options()))
		if err != nil {
			t.Fatal(err)
		}
		want := lived(t, f)
		if err := f.Encrypt(ctx, sesame); err != nil {
			t.Fatal(err)
		}
		b, err := os.ReadFile(f.Path())
		if err != nil {
			t.Fatal(err)
		}
		for _, word := range clearWords() {
			if bytes.Contains(b, []byte(word)) {
				t.Errorf("%q is in the bytes", word)
			}
		}
		if err := f.Encrypt(ctx, sesame); !errors.Is(err, store.ErrEncrypted) || !f.Info().Encrypted {
			t.Errorf("again: %v", err)
		}
		MustAppend(t, f, session.Event{ID: session.ID{1}, Kind: session.Set, Field: "text", Value: "après"})
		want.Events = append(want.Events, session.Event{ID: session.ID{1}, Kind: session.Set, Field: "text", Value: "après"})
		MustClose(t, f)
		shows(t, f.Path(), sesame, want)
	})
	t.Run("a new passphrase replaces the old one, whose slot is nowhere in the bytes", func(t *testing.T) {
		t.Parallel()
		f := MustSeal(t)
		want := lived(t, f)
		old := f.RawValue([]byte("1"), []byte("keys"))[60:180]
		event := f.RawValue([]byte{7: 1}, []byte("events"))
		if err := f.Grant(ctx, store.Holder{Kind: store.HolderPassphrase}, sesame2); err != nil {
			t.Fatal(err)
		}
		b, err := os.ReadFile(f.Path())
		if err != nil || bytes.Contains(b, old[60:]) || bytes.Contains(b, old[:60]) {
			t.Errorf("the old slot is still there, %v", err)
		}
		if !bytes.Equal(event, f.RawValue([]byte{7: 1}, []byte("events"))) {
			t.Error("values were sealed anew")
		}
		MustClose(t, f)
		refusesKey(t, f.Path(), sesame)
		shows(t, f.Path(), sesame2, want)
	})
	t.Run("sheets and further people open the file, too", func(t *testing.T) {
		t.Parallel()
		f := MustSeal(t)
		want := lived(t, f)
		code := store.NewRecoveryCode()
		if err := f.Grant(ctx, store.Holder{Kind: store.HolderRecovery}, code); err != nil {
			t.Fatal(err)
		}
		if err := f.Grant(ctx, store.Holder{Kind: store.HolderOther, Name: "coordination"}, sesame2); err != nil {
			t.Fatal(err)
		}
		if n := len(f.Holders()); n != 3 {
			t.Errorf("%d holders", n)
		}
		if ok, err := f.Unlocks(sesame2); !ok || err != nil {
			t.Errorf("unlocks: %v %v", ok, err)
		}
		if ok, err := f.Unlocks("non"); ok || err != nil {
			t.Errorf("unlocks with another one: %v %v", ok, err)
		}
		MustClose(t, f)
		for _, secret := range []string{sesame, sesame2, code, strings.ToLower(code), strings.ReplaceAll(code, "-", " "), strings.ReplaceAll(strings.ReplaceAll(code, "-", ""), "0", "O")} {
			shows(t, f.Path(), secret, want)
		}
		refusesKey(t, f.Path(), store.NewRecoveryCode())
		g, _ := MustUnlock(t, f.Path(), sesame2)
		for i := range 5 {
			if err := g.Grant(ctx, store.Holder{Kind: store.HolderOther, Name: strings.Repeat("x", i+1)}, sesame2); err != nil {
				t.Fatal(err)
			}
		}
		if err := g.Grant(ctx, store.Holder{Kind: store.HolderOther, Name: "neuvième"}, sesame2); !errors.Is(err, store.ErrTooManyHolders) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("a renewed key seals every value anew and keeps one passphrase", func(t *testing.T) {
		t.Parallel()
		f := MustSeal(t)
		want := lived(t, f)
		event := f.RawValue([]byte{7: 1}, []byte("events"))
		if err := f.Grant(ctx, store.Holder{Kind: store.HolderOther, Name: "coordination"}, sesame2); err != nil {
			t.Fatal(err)
		}
		if err := f.Renew(ctx, sesame); err != nil {
			t.Fatal(err)
		}
		if bytes.Equal(event, f.RawValue([]byte{7: 1}, []byte("events"))) {
			t.Error("the value is the same")
		}
		MustClose(t, f)
		refusesKey(t, f.Path(), sesame2)
		shows(t, f.Path(), sesame, want)
	})
	t.Run("a file in clear has no keys to change", func(t *testing.T) {
		t.Parallel()
		f := MustCreate(t)
		if err := f.Grant(ctx, store.Holder{Kind: store.HolderPassphrase}, sesame); !errors.Is(err, store.ErrInClear) {
			t.Errorf("got %v", err)
		}
		if err := f.Renew(ctx, sesame); !errors.Is(err, store.ErrInClear) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("a backup and a closed poll keep the keys", func(t *testing.T) {
		t.Parallel()
		f := MustSeal(t)
		want := lived(t, f)
		path, err := f.Backup(ctx, t.TempDir())
		if err != nil {
			t.Fatal(err)
		}
		shows(t, path, sesame, content{want.Events, nil, map[string]int{}})
		if err := MustUrn(t, f, poll).Close(ctx, func([]session.Ballot) ([]session.Event, error) { return nil, nil }); err != nil {
			t.Fatal(err)
		}
		MustClose(t, f)
		shows(t, f.Path(), sesame, content{want.Events, want.Drafts, map[string]int{}})
	})
}
