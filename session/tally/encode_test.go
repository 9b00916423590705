package tally_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"halqa/session/tally"
)

func TestEncodeIsCompactAndTheSameForTheSameBallot(t *testing.T) {
	t.Parallel()
	one, err := dots.Parse("12 3 7 3")
	if err != nil {
		t.Fatal(err)
	}
	two, err := dots.Parse("3 3 7 12")
	if err != nil {
		t.Fatal(err)
	}
	want := []byte{1, 3, 2, 4, 1, 5, 1}
	if diff := cmp.Diff(want, one.Encode()); diff != "" {
		t.Errorf("Encode (-want +got):\n%s", diff)
	}
	if !bytes.Equal(one.Encode(), two.Encode()) {
		t.Error("the order of typing shows in the bytes")
	}
}

func TestDecodeRefusesWhatEncodeNeverWrites(t *testing.T) {
	t.Parallel()
	for name, data := range map[string][]byte{
		"no bytes":                  {},
		"the zero ballot":           {0},
		"an unknown kind":           {4},
		"marks on a blank ballot":   {2, 1, 1},
		"an option without value":   {1, 3},
		"a step of zero":            {1, 3, 1, 0, 1},
		"a cell beyond any grid":    {1, 0xd1, 0x0f, 1},
		"a value beyond all points": {1, 1, 0xc1, 0x84, 0x3d},
		"a padded number":           {1, 0x83, 0, 1},
		"an endless number":         {1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var wrong tally.ErrEncoding
			if b, err := tally.Decode(data); !errors.As(err, &wrong) {
				t.Errorf("Decode(%v) = %v, %v; want ErrEncoding", data, b, err)
			}
		})
	}
}

func TestNewBallotRefusesWhatBytesCannotHold(t *testing.T) {
	t.Parallel()
	for name, ms := range map[string][]tally.Mark{
		"a repeated option":   marks(2, 1, 2, 1),
		"a negative option":   {{Option: -1, Value: 1}},
		"a negative value":    {{Option: 1, Value: -1}},
		"an option too large": {{Option: 1 << 30, Value: 1}},
		"a value too large":   {{Option: 1, Value: 1 << 30}},
	} {
		if _, err := tally.NewBallot(ms...); err == nil {
			t.Errorf("NewBallot accepts %s", name)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte{1, 3, 2, 4, 1, 5, 1})
	f.Add([]byte{2})
	f.Add([]byte{1, 0x83, 0, 1})
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := tally.Decode(data)
		if err != nil {
			return
		}
		if !bytes.Equal(b.Encode(), data) {
			t.Fatalf("%v is read as %v, which is written %v", data, b.Marks(), b.Encode())
		}
		again, err := tally.NewBallot(b.Marks()...)
		if err != nil || b.Kind() == tally.Cast && !again.Equal(b) {
			t.Fatalf("marks of %v make no ballot: %v", data, err)
		}
	})
}
