package main

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"halqa/assets/locale"
	"halqa/session"
)

func TestTheSampleOpensLive(t *testing.T) {
	t.Parallel()
	wall := time.Now()
	a := &app{world: world{now: func() time.Time { return wall }}, words: locale.Of(locale.French)}
	d, err := a.demo(t.Context(), filepath.Join(t.TempDir(), "demo.halqa"), &usual)
	if err != nil {
		t.Fatal(err)
	}
	defer d.file.Close()
	want := time.Date(2026, 12, 10, 11, 34, 0, 0, time.Local)
	if now := d.Now(); !now.Equal(want) {
		t.Errorf("the clock of the room shows %s", now)
	}
	wall = wall.Add(90 * time.Second)
	if now := d.Now(); !now.Equal(want.Add(90 * time.Second)) {
		t.Errorf("90 seconds later it shows %s", now)
	}
	d.Read(func(r *session.Retreat) {
		for _, s := range r.Slots() {
			on := s.Began > 0 && s.Ended == 0
			if on != (s.Code == "J2S06") {
				t.Errorf("%s began at %d, ended at %d", s.Code, s.Began, s.Ended)
			}
		}
	})
	receipt, err := d.Do(t.Context(), session.NoteTaker, session.Capture{Text: "une idée de plus"})
	if err != nil || receipt.At.Before(want) || receipt.At.After(want.Add(time.Hour)) {
		t.Errorf("an idea was noted at %s: %v", receipt.At, err)
	}
}

func TestFoldersThatAreNotLocalAreWarnedOf(t *testing.T) {
	t.Parallel()
	for path, names := range map[string]string{
		"C:/Users/samira/OneDrive - Association/Documents/halqa/MS2.halqa": "OneDrive",
		"/home/samira/Dropbox/MS2.halqa":                                   "Dropbox",
		"/home/samira/Documents/halqa/MS2.halqa":                           "",
		"/home/samira/mes dropbox/MS2.halqa":                               "",
	} {
		warning := folderWarning(locale.Of(locale.French), filepath.FromSlash(path))
		if (warning != "") != (names != "") || !strings.Contains(warning, names) {
			t.Errorf("%s: %q", path, warning)
		}
	}
	for _, l := range locale.Langs() {
		if got := folderWarning(locale.Of(l), `\\serveur\partage\MS2.halqa`); got != locale.Of(l).Command.OnNetwork {
			t.Errorf("%s: %q", l, got)
		}
	}
}
