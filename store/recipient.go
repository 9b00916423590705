package store

import (
	"archive/tar"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"filippo.io/age"
)

// The names in the archive of a backup for recipients.
const (
	archiveFile = "retreat.halqa"
	archiveCode = "code.txt"
)

// BackupTo writes a backup that only the recipients can open, with their own keys and
// without the passphrase of this file: an age file (age-encryption.org/v1) around a tar of
// a copy, encrypted under a key of its own, and of the code that opens it. Nothing of it is
// ever on the disk in clear. Like [File.Backup] it holds neither ballots nor drafts.
//
// A recipient is an X25519 public key, age1…. The error wraps [fs.ErrExist] when there is
// a file of that name, and [ErrRecipient] for what is no key.
func (f *File) BackupTo(ctx context.Context, path string, recipients ...string) error {
	keys := make([]age.Recipient, len(recipients))
	for i, r := range recipients {
		key, err := age.ParseX25519Recipient(r)
		if err != nil {
			return fmt.Errorf("%w: %s", ErrRecipient, r)
		}
		keys[i] = key
	}
	if len(keys) == 0 {
		return ErrRecipient
	}
	if _, err := os.Lstat(path); err == nil {
		return fmt.Errorf("back up to %s: %w", path, fs.ErrExist)
	}
	if err := newFolder(filepath.Dir(path)); err != nil {
		return refusedWriting("create a folder", err)
	}
	code, temp, err := f.lend(ctx, path)
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(temp) }() // it can be opened by nobody now
	if err := f.post(temp, path, code, keys); err != nil {
		return refusedWriting("back up to a recipient", err)
	}
	return nil
}

// ErrRecipient means that a recipient is not the public key of anybody.
var ErrRecipient = errors.New("this is not a public key of age")

// lend makes a copy with a new key beside path, and the code that opens it.
func (f *File) lend(ctx context.Context, path string) (code, temp string, err error) {
	if err := ctx.Err(); err != nil {
		return "", "", err
	}
	code = NewRecoveryCode()
	plain, _ := recoveryCode(code)
	k, err := f.newKeysFor(Holder{Kind: HolderRecovery}, plain)
	if err != nil {
		return "", "", err
	}
	if temp, err = tempPath(path); err != nil {
		return "", "", refusedWriting("back up to a recipient", err)
	}
	f.swapping.RLock()
	defer f.swapping.RUnlock()
	if f.db == nil {
		return "", "", errClosed
	}
	k.from = f.ring
	if err := f.duplicate(k, temp, bucketBallots, bucketDrafts); err != nil {
		_ = os.Remove(temp)
		return "", "", err
	}
	return code, temp, nil
}

// post encrypts the copy and its code into a new file.
func (f *File) post(temp, path, code string, to []age.Recipient) (err error) {
	sealed, err := tempPath(path)
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(sealed) }() // gone already, if all went well
	out, err := newFile(sealed)
	if err != nil {
		return err
	}
	err = archive(out, temp, code, f.opts.Now(), to)
	if err == nil {
		err = out.Sync()
	}
	if err = errors.Join(err, out.Close()); err != nil {
		return err
	}
	return publish(sealed, path, f.opts.link)
}

// archive writes the age file.
func archive(out io.Writer, copied, code string, now time.Time, to []age.Recipient) error {
	in, err := os.Open(copied)
	if err != nil {
		return err
	}
	defer func() { _ = in.Close() }() // it was only read
	st, err := in.Stat()
	if err != nil {
		return err
	}
	lid, err := age.Encrypt(out, to...)
	if err != nil {
		return err
	}
	t := tar.NewWriter(lid)
	entry := func(name string, size int64, from io.Reader) error {
		if err := t.WriteHeader(&tar.Header{Name: name, Size: size, Mode: 0o600, ModTime: now.Truncate(time.Second)}); err != nil {
			return err
		}
		_, err := io.Copy(t, from)
		return err
	}
	err = entry(archiveCode, int64(len(code)+1), strings.NewReader(code+"\n"))
	if err == nil {
		err = entry(archiveFile, st.Size(), in)
	}
	return errors.Join(err, t.Close(), lid.Close())
}
