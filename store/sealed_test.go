package store_test

import (
	"bytes"
	"crypto/aes"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"hash/crc32"
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/chacha20poly1305"

	"halqa/store"
)

// sealedVector is testdata/sealed.json: one encrypted file, followed from a passphrase to
// its values. Bytes are in hexadecimal.
type sealedVector struct {
	FileID string `json:"File_ID"`
	Slots  []struct {
		Kind                               byte
		Secret                             string
		Passes, Memory                     uint32
		Threads                            uint8
		Salt, Stretched, Nonce, Bound, Key string
	}
	DataKey   string `json:"Data_Key"`
	ValuesKey string `json:"Values_Key"`
	PollsKey  string `json:"Polls_Key"`
	DraftsKey string `json:"Drafts_Key"`
	Poll      string
	PollName  string `json:"Poll_Name"`
	Draft     string
	DraftKey  string `json:"Draft_Key"`
	Values    []struct{ About, Path, Key, Payload, Value string }
}

func readSealed(tb testing.TB) (v sealedVector) {
	tb.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", "sealed.json"))
	if err == nil {
		err = json.Unmarshal(b, &v)
	}
	if err != nil {
		tb.Fatal(err)
	}
	return v
}

// opened is what a program of others makes of a nonce with what follows it.
func opened(tb testing.TB, key, nonce, sealed, bound []byte) []byte {
	tb.Helper()
	aead, err := chacha20poly1305.NewX(key)
	if err != nil {
		tb.Fatal(err)
	}
	plain, err := aead.Open(nil, nonce, sealed, bound)
	if err != nil {
		tb.Fatal(err)
	}
	return plain
}

// TestSealedVector reads the published bytes with nothing but the description of the
// format.
func TestSealedVector(t *testing.T) {
	t.Parallel()
	v := readSealed(t)
	fileID := unhex(t, v.FileID)
	for _, s := range v.Slots {
		t.Run("a slot is opened by what argon2id makes of a secret", func(t *testing.T) {
			t.Parallel()
			stretched := argon2.IDKey([]byte(s.Secret), unhex(t, s.Salt), s.Passes, s.Memory, s.Threads, 32)
			if hex.EncodeToString(stretched) != s.Stretched {
				t.Errorf("stretched: %x", stretched)
			}
			bound := append(append([]byte("halqa slot\x00"), fileID...), s.Kind)
			if got := opened(t, stretched, unhex(t, s.Nonce), unhex(t, s.Key), bound); hex.EncodeToString(got) != v.DataKey {
				t.Errorf("the data key: %x", got)
			}
		})
	}
	t.Run("three keys come from the data key", func(t *testing.T) {
		t.Parallel()
		for use, want := range map[string]string{"halqa values": v.ValuesKey, "halqa polls": v.PollsKey, "halqa drafts": v.DraftsKey} {
			got, err := hkdf.Key(sha256.New, unhex(t, v.DataKey), fileID, use, 32)
			if err != nil || hex.EncodeToString(got) != want {
				t.Errorf("%s: %x %v", use, got, err)
			}
		}
		block, err := aes.NewCipher(unhex(t, v.PollsKey))
		if err != nil {
			t.Fatal(err)
		}
		name := make([]byte, 16)
		if block.Encrypt(name, unhex(t, v.Poll)); hex.EncodeToString(name) != v.PollName {
			t.Errorf("the bucket of the poll: %x", name)
		}
		mac := hmac.New(sha256.New, unhex(t, v.DraftsKey))
		_, _ = mac.Write(unhex(t, v.Draft))
		if got := mac.Sum(nil); hex.EncodeToString(got) != v.DraftKey {
			t.Errorf("the key of the draft: %x", got)
		}
	})
	if len(v.Slots) != 2 || len(v.Values) != 4 {
		t.Fatalf("%d slots, %d values", len(v.Slots), len(v.Values))
	}
	for _, value := range v.Values {
		t.Run(value.About+" is its version, its checksum, a nonce and what is sealed", func(t *testing.T) {
			t.Parallel()
			b, path, key := unhex(t, value.Value), unhex(t, value.Path), unhex(t, value.Key)
			covered := append(append(append([]byte{2}, path...), key...), b[5:]...)
			if got := crc32.Checksum(covered, crc32.MakeTable(crc32.Castagnoli)); b[0] != 2 || got != binary.BigEndian.Uint32(b[1:]) {
				t.Errorf("checksum %x", got)
			}
			bound := append(append(append([]byte{2}, fileID...), path...), key...)
			plain := opened(t, unhex(t, v.ValuesKey), b[5:29], b[29:], bound)
			want := append(unhex(t, value.Payload), 0x80)
			want = append(want, make([]byte, (64-len(want)%64)%64)...)
			if !bytes.Equal(plain, want) {
				t.Errorf("got  %x\nwant %x", plain, want)
			}
		})
	}
}

func TestReleasedSealedFormat(t *testing.T) {
	t.Parallel()
	v := readSealed(t)
	b, err := os.ReadFile(filepath.Join("testdata", "format-2.halqa"))
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range v.Slots {
		t.Run("a file of format 2 opens with each of its secrets and takes new events", func(t *testing.T) {
			t.Parallel()
			f, events := MustUnlock(t, written(t, b), s.Secret)
			sameEvents(t, events, vectorEvents())
			got, err := contentOf(f, events)
			if err != nil || len(got.Drafts) != 1 || got.Drafts[0].Text != "Un esp" || got.Ballots["équipe"] != 1 {
				t.Errorf("%+v %v", got, err)
			}
			for _, value := range v.Values[:2] {
				if raw := f.RawValue(unhex(t, value.Key), []byte("events")); !bytes.Equal(raw, unhex(t, value.Value)) {
					t.Errorf("%s: %x", value.Key, raw)
				}
			}
			MustAppend(t, f, acts(1)...)
			MustClose(t, f)
			_, events = MustUnlock(t, f.Path(), s.Secret)
			sameEvents(t, events, append(vectorEvents(), acts(1)...))
		})
	}
	t.Run("new files ask for the work that the published one asked for", func(t *testing.T) {
		t.Parallel()
		o := options()
		o.Passphrase = sesame
		f, err := store.Create(filepath.Join(t.TempDir(), "f.halqa"), o)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		if got := f.Work(); got != [3]uint32{v.Slots[0].Passes, v.Slots[0].Memory, uint32(v.Slots[0].Threads)} {
			t.Errorf("%v", got)
		}
		if ok, err := f.Unlocks(sesame); !ok || err != nil {
			t.Errorf("%v %v", ok, err)
		}
	})
}

// FuzzKeys reads anything as key slots, and what it accepts has one way to be written.
func FuzzKeys(f *testing.F) {
	whole, err := os.ReadFile(filepath.Join("testdata", "format-2.halqa"))
	if err != nil {
		f.Fatal(err)
	}
	at := bytes.Index(whole, []byte("halqa key slots\n"))
	f.Add(whole[at : at+500])
	f.Add([]byte("halqa key slots\n\xff\xff"))
	f.Fuzz(func(t *testing.T, payload []byte) {
		payload = append(payload, make([]byte, max(0, 4091-len(payload)))...)
		again, err := store.DecodeKeys(payload)
		if err != nil {
			return
		}
		if once, err := store.DecodeKeys(again); err != nil || !bytes.Equal(once, again) {
			t.Fatalf("%x, then %x, %v", again, once, err)
		}
	})
}
