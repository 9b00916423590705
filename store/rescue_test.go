package store_test

import (
	"bytes"
	"errors"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"halqa/session"
	"halqa/store"
)

// ship is a file with a past, and what its bytes hold of each event.
type ship struct {
	image  []byte
	events []session.Event
	values [][]byte
}

// built makes a file act by act, so that free pages hold older states.
func built(tb testing.TB, f *store.File) ship {
	tb.Helper()
	all := acts(120)
	for i := 0; i < len(all); i += 2 {
		MustAppend(tb, f, all[i:i+2]...)
	}
	puts(tb, MustUrn(tb, f, poll), collegeCanary, paperCanary)
	s := ship{events: all}
	for i := range all {
		s.values = append(s.values, f.RawValue([]byte{6: byte((i + 1) >> 8), 7: byte(i + 1)}, []byte("events")))
	}
	MustClose(tb, f)
	var err error
	if s.image, err = os.ReadFile(f.Path()); err != nil {
		tb.Fatal(err)
	}
	return s
}

// afloat are the events of which the bytes are still in an image. Each lies in one page
// with the table that leads to it, so that it can be read wherever it is.
func (s ship) afloat(image []byte) (events []session.Event) {
	for i, v := range s.values {
		if bytes.Contains(image, v) {
			events = append(events, s.events[i])
		}
	}
	return events
}

// rescued writes an image to a file and rescues it.
func rescued(tb testing.TB, dir string, image []byte, passphrase string) ([]session.Event, store.Rescued, error) {
	tb.Helper()
	path, out := filepath.Join(dir, "wreck.halqa"), filepath.Join(dir, "saved.halqa")
	_ = os.Remove(out) // of the rescue before
	if err := os.WriteFile(path, image, 0o600); err != nil {
		tb.Fatal(err)
	}
	r, err := store.Rescue(path, out, unlocking(passphrase))
	if err != nil {
		return nil, r, err
	}
	f, events, err := store.Open(out, unlocking(passphrase))
	if err != nil {
		return nil, r, err
	}
	MustClose(tb, f)
	if r.Events != len(events) || r.Path != out || f.Info().Encrypted != r.Encrypted {
		tb.Errorf("%+v for %d events", r, len(events))
	}
	return events, r, nil
}

func TestRescue(t *testing.T) {
	t.Parallel()
	for name, create := range kinds() {
		t.Run("saves every event on a surviving page of a file: "+name, func(t *testing.T) {
			t.Parallel()
			s := built(t, create(t))
			dir := t.TempDir()
			least := len(s.events)
			for at := 0; at < len(s.image); at += 4096 {
				image := bytes.Clone(s.image)
				clear(image[at:min(at+4096, len(image))])
				want := s.afloat(image)
				got, r, err := rescued(t, dir, image, sesame)
				if err != nil || !reflect.DeepEqual(got, want) {
					t.Fatalf("page %d: %d events, want %d, %v", at/4096, len(got), len(want), err)
				}
				if r.Of != len(s.events) {
					t.Errorf("page %d: said to be of %d", at/4096, r.Of)
				}
				least = min(least, len(got))
			}
			if least == len(s.events) {
				t.Error("no page held an event: the trial can't fail")
			}
		})
		t.Run("saves what other wrecks hold of a file: "+name, func(t *testing.T) {
			t.Parallel()
			s := built(t, create(t))
			dir := t.TempDir()
			random := rand.New(rand.NewPCG(5, 6))
			for n := range 40 {
				image := bytes.Clone(s.image)
				clear(image[:8192]) // both headers
				switch n % 4 {
				case 1:
					image = image[:len(image)*3/4+random.IntN(4096)]
				case 2:
					for range 100 {
						image[random.IntN(len(image))] ^= 1 << random.IntN(8)
					}
				case 3:
					for range 3 {
						p := image[random.IntN(len(image)/4096)*4096:][:4096]
						for i := range p {
							p[i] = byte(random.Uint32())
						}
					}
				}
				got, _, err := rescued(t, dir, image, sesame)
				var harmed *store.DamagedError
				if err != nil && !errors.As(err, &harmed) {
					t.Fatalf("%d: %v", n, err)
				}
				if want := len(s.afloat(image)); len(got) < want && n%4 != 2 {
					t.Errorf("%d: %d events of %d, %v", n, len(got), want, err)
				}
			}
		})
	}
	t.Run("refuses a wrong passphrase, and a name that is taken", func(t *testing.T) {
		t.Parallel()
		s := built(t, MustSeal(t))
		clear(s.image[:8192])
		for _, wrong := range []string{"", sesame2} {
			_, _, err := rescued(t, t.TempDir(), s.image, wrong)
			var closed *store.PassphraseError
			if !errors.As(err, &closed) || closed.Missing != (wrong == "") {
				t.Errorf("%q: %v", wrong, err)
			}
		}
		path := written(t, s.image)
		if _, err := store.Rescue(path, path, unlocking(sesame)); !errors.Is(err, fs.ErrExist) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("tells other files from retreats of which nothing is left", func(t *testing.T) {
		t.Parallel()
		var foreign *store.NotHalqaError
		for name, image := range map[string][]byte{"nothing": nil, "zeros": make([]byte, 50_000), "a text": bytes.Repeat([]byte("Un espace. "), 5000)} {
			if _, _, err := rescued(t, t.TempDir(), image, ""); !errors.As(err, &foreign) {
				t.Errorf("%s: %v", name, err)
			}
		}
		f := MustCreate(t)
		MustClose(t, f)
		empty, err := os.ReadFile(f.Path())
		if err != nil {
			t.Fatal(err)
		}
		var harmed *store.DamagedError
		if _, _, err := rescued(t, t.TempDir(), empty, ""); !errors.As(err, &harmed) {
			t.Errorf("a retreat without events: %v", err)
		}
	})
	t.Run("takes an event from a page in use, not from one that is free", func(t *testing.T) {
		t.Parallel()
		f, other := MustCreate(t), MustCreate(t)
		MustAppend(t, f, acts(3)...)
		MustAppend(t, other, acts(3)[1:]...)
		value := other.RawValue([]byte{7: 2}, []byte("events")) // the third event, as the second
		if err := f.ForgeEvent(2, func([]byte) []byte { return value }); err != nil {
			t.Fatal(err)
		}
		MustClose(t, f)
		image, err := os.ReadFile(f.Path())
		if err != nil {
			t.Fatal(err)
		}
		want := acts(3)
		want[1] = want[2]
		if got, _, err := rescued(t, t.TempDir(), image, ""); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%v %v", got, err)
		}
	})
}

// FuzzRescue saves from any bytes: it ends and doesn't panic, and what it writes opens.
func FuzzRescue(f *testing.F) {
	whole, err := os.ReadFile(filepath.Join("testdata", "format-1.halqa"))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(0, []byte{}, len(whole))
	f.Add(3*4096+10, []byte{0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F}, len(whole))
	f.Add(4096*2, bytes.Repeat([]byte{2}, 64), 9000)
	f.Fuzz(func(t *testing.T, at int, patch []byte, size int) {
		image := bytes.Clone(whole[:min(max(size, 0), len(whole))])
		if at >= 0 && at < len(image) {
			copy(image[at:], patch)
		}
		if got, _, err := rescued(t, t.TempDir(), image, ""); err == nil && len(got) == 0 {
			t.Error("nothing was saved and nothing said")
		}
	})
}
