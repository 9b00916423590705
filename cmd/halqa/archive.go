package main

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/store"
)

// The archive is everything, for the one who holds its passphrase or its key.
const (
	archiveProfile = "archive"
	archiveFormat  = "zip.age"
	// sums lists the parts of an archive with their SHA-256, as sha256sum -c reads it.
	sums = "SHA256SUMS"
	// journal holds every event, one a line, as the log tells it.
	journal = "journal.jsonl"
)

// packArchive makes the archive of a retreat: every document in every language and
// format, with all names, the events, and the sums of all that; encrypted, so that
// nothing of it is ever on the disk in clear.
func (a *app) packArchive(r *session.Retreat, dir string, o exportOrder) ([]parcel, error) {
	o.documents, o.langs, o.day, o.highest = append(report.Documents(), report.Ideas), report.Langs(), 0, privacy.Sensitive
	o.formats = slices.Sorted(slices.Values(append(report.FormatsOf(report.Documents()...), report.ListFormats()...)))
	o.formats = slices.Compact(o.formats) // one part of a name
	version := max(o.version, 1)
	name := archiveName(r, version)
	if o.version == 0 {
		for ; exists(filepath.Join(dir, name)); name = archiveName(r, version) {
			version++
		}
	}
	o.version = version
	parts, _, err := a.pack(r, o)
	if err != nil {
		return nil, err
	}
	parts, err = a.withEvents(r, parts)
	if err != nil {
		return nil, err
	}
	plain, err := zipped(r, parts)
	if err != nil {
		return nil, err
	}
	sealed, err := store.Seal(plain, o.secret, o.recipients...)
	if errors.Is(err, store.ErrRecipient) {
		return nil, a.notAge(o.recipients)
	}
	if err != nil {
		return nil, err
	}
	options := report.Options{Document: archiveProfile, Version: version}
	return []parcel{{options: options, format: archiveFormat, name: name, data: sealed.Data, sealed: sealed}}, nil
}

// archiveName is such as MS2_archive_v1_2026-12-11.zip.age.
func archiveName(r *session.Retreat, version int) string {
	return fmt.Sprintf("MS2_%s_v%d_%s.%s", archiveProfile, version, session.DateOf(report.Last(r)), archiveFormat)
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// withEvents adds the journal and the sums to the parts of an archive.
func (a *app) withEvents(r *session.Retreat, parts []parcel) ([]parcel, error) {
	var events bytes.Buffer
	for _, entry := range r.History() {
		if err := logEvents(&events, r, entry); err != nil {
			return nil, err
		}
	}
	parts = append(parts, parcel{name: journal, data: events.Bytes()})
	var list strings.Builder
	for _, p := range parts {
		fmt.Fprintf(&list, "%x  %s\n", sha256.Sum256(p.data), p.name)
	}
	return append(parts, parcel{name: sums, data: []byte(list.String())}), nil
}

// zipped is a zip of parts, dated by the last event.
func zipped(r *session.Retreat, parts []parcel) ([]byte, error) {
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, p := range parts {
		w, err := z.CreateHeader(&zip.FileHeader{Name: p.name, Method: zip.Deflate, Modified: report.Last(r)})
		if err == nil {
			_, err = w.Write(p.data)
		}
		if err != nil {
			return nil, fmt.Errorf("pack %s: %w", p.name, err)
		}
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("pack the archive: %w", err)
	}
	return out.Bytes(), nil
}

// verifyArchive reads an archive back from the disk, opens it and compares every part
// with its sum. One that does not open is taken away.
func (a *app) verifyArchive(dir string, parcels []parcel) error {
	for _, p := range parcels {
		if p.sealed == nil {
			continue
		}
		path := filepath.Join(dir, p.name)
		data, err := os.ReadFile(path)
		if err == nil {
			data, err = p.sealed.Open(data)
		}
		if err == nil {
			err = checkSums(data)
		}
		if err != nil {
			_ = os.Remove(path) // what can't be opened helps nobody
			return fmt.Errorf("verify %s: %w", path, err)
		}
	}
	return nil
}

// checkSums compares the parts of a zip with the list of sums in it.
func checkSums(data []byte) error {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return fmt.Errorf("open the zip: %w", err)
	}
	want, list := map[string]string{}, ""
	for _, f := range z.File {
		part, err := f.Open()
		if err != nil {
			return fmt.Errorf("open %s: %w", f.Name, err)
		}
		inside, err := io.ReadAll(part)
		if err = errors.Join(err, part.Close()); err != nil {
			return fmt.Errorf("read %s: %w", f.Name, err)
		}
		if f.Name == sums {
			list = string(inside)
			continue
		}
		want[f.Name] = fmt.Sprintf("%x  %s\n", sha256.Sum256(inside), f.Name)
	}
	for _, line := range want {
		if !strings.Contains(list, line) {
			return errSum
		}
	}
	return nil
}

// errSum means that a part of an archive is not what was packed.
var errSum = errors.New("a part differs from its sum")
