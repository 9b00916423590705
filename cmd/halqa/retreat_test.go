package main

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"halqa/assets/locale"
	"halqa/session"
)

// The words that a room adds to what London said.
const (
	decisionFR  = "La sécurité des jeunes et le dialogue passent avant tout autre moyen."
	decisionAR  = "سلامة الشباب والحوار يسبقان كل وسيلة أخرى."
	rationaleFR = "Ces trois idées ont réuni le plus de voix pour, et presque aucune contre."
	rationaleAR = "جمعت هذه الأفكار الثلاث أكبر عدد من الأصوات المؤيدة."
	objectiveFR = " D'ici fin 2028, 200 jeunes y prennent la parole."
	objectiveAR = "يأخذ الشباب الكلمة في كل مقاطعة."
)

// printed is what people look for in a report.
func (l *london) printed(t *testing.T) []string {
	t.Helper()
	wanted := []string{decisionFR, decisionAR, rationaleFR, rationaleAR, decisionFR + objectiveFR, objectiveAR}
	for _, idea := range l.winners(t, 3) {
		wanted = append(wanted, idea.text)
	}
	return wanted
}

// consultation is a retreat into which the ideas of London came.
func consultation(t *testing.T) *office {
	t.Helper()
	o := newOffice(t, locale.French)
	o.halqa("new", o.in("ms2.halqa"), "--start", "2026-12-09", "--no-encryption")
	o.halqa("import", o.in("ms2.halqa"), londonIdeas)
	return o
}

// vote puts the ideas to the vote, types the papers in and closes the poll.
func (s *person) vote(papers []string) {
	s.Press("4").Sees("+ préparer un vote")
	s.Press("+", "left", "left").Sees("pour, contre, sans avis", "39 sur 39")
	s.Press("enter").Sees("Tapez le premier bulletin")
	s.notes(papers...)
	s.Sees("26 bulletins")
	s.Press("tab", "enter").Sees("Clore est définitif")
	s.Press("enter").Sees("26 exprimés")
}

// decide writes the decision that the result leads to, in both languages, and adopts it.
func (s *person) decide() {
	s.Press("d").Sees("D-001", "proposée")
	s.notes(decisionFR, rationaleFR)
	s.Sees("à traduire").Press("up", "enter")
	s.notes(rationaleAR)
	s.Press("up", "up", "up", "enter")
	s.notes(decisionAR)
	s.Sees(decisionAR).Press("esc").SeesNo("garder, suivant").Press("a").Sees("✓ adoptée")
}

// hold runs the whole retreat on a small screen and by keys alone: real ideas, real
// votes, a decision, an objective. What is counted is compared with what the test finds
// in the files of the consultation by itself.
func (l *london) hold(t *testing.T) *office {
	t.Helper()
	o := consultation(t)
	s := o.sit(60, 20)
	s.vote(l.papers())
	poll, result := s.pollNumbered("V-01")
	l.agrees(t, s.room, poll.ID, len(l.ideas))
	for i, idea := range l.winners(t, 3) { // they stand first, and nothing else does
		if !hasText(result.Rows[:3], idea.text) {
			t.Fatalf("winner %d, %q, is not among the first three", i+1, idea.text)
		}
	}
	s.Press("space", "space", "space", "enter").Sees("3 options retenues")
	s.decide()
	s.Press("o").Sees("O-01", "effet, brouillon")
	s.Press("enter").Sees("garder, suivant").Press("end") // the decision's own words, and more
	s.notes(objectiveFR, objectiveAR)
	s.Press("ctrl+q").Sees("Ctrl+Q").Press("ctrl+q")
	s.leave()
	return o
}

func TestRetreatOfLondon(t *testing.T) {
	t.Parallel()
	l := readLondon(t)
	o := l.hold(t)
	for _, file := range o.reports(t, "docx", "md") {
		words := flat(documentText(t, file))
		for _, want := range l.printed(t) {
			if !strings.Contains(words, flat(want)) {
				t.Errorf("%s lacks %q", filepath.Base(file), want)
			}
		}
	}
}

// The same votes through the command line give the same counts.
func TestVotesOfLondonImported(t *testing.T) {
	t.Parallel()
	l := readLondon(t)
	o := consultation(t)
	said := o.halqa("import", o.in("ms2.halqa"), londonVotes, "--question", "Que retenir ?", "--json")
	if !strings.Contains(said, `"read":640,"added":26`) || !strings.Contains(said, `"poll":"V-01"`) {
		t.Error(said)
	}
	s := o.sit(60, 20)
	s.Press("4").Sees("V-01").Press("enter").Sees("26 exprimés")
	poll, _ := s.pollNumbered("V-01")
	if poll.Status != session.PollClosed || !poll.Imported {
		t.Errorf("the poll is %q, imported %v", poll.Status, poll.Imported)
	}
	l.agrees(t, s.room, poll.ID, len(l.recount())) // nobody saw the others
}

// reports exports the report in both languages and returns the files.
func (o *office) reports(t *testing.T, formats ...string) []string {
	t.Helper()
	out := o.in("documents")
	o.halqa("export", o.in("ms2.halqa"), "--document", "rapport", "--format", strings.Join(formats, ","), "--lang", "fr,ar", "--out", out)
	files, err := filepath.Glob(filepath.Join(out, "MS2_rapport_*"))
	if err != nil || len(files) != 2*len(formats) {
		t.Fatalf("%q were written, %v", files, err)
	}
	return files
}

// documentText is the text of a document: all of a Markdown file, the text runs of the
// body of a Word file.
func documentText(t *testing.T, path string) string {
	t.Helper()
	if filepath.Ext(path) == ".md" {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		return strings.NewReplacer(`\`, "", "&nbsp;", " ").Replace(string(data))
	}
	parts, err := zip.OpenReader(path)
	if err != nil {
		t.Fatal(err)
	}
	defer parts.Close()
	body, err := parts.Open("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	defer body.Close()
	var words strings.Builder
	for d := xml.NewDecoder(body); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return words.String()
		}
		if err != nil {
			t.Fatal(err)
		}
		switch token := token.(type) {
		case xml.CharData:
			words.Write(token)
		case xml.EndElement:
			if token.Name.Local == "p" {
				words.WriteByte('\n')
			}
		}
	}
}

// flat is a text without what only serves its setting: breaks, several blanks, isolates
// and typographic variants of one sign.
func flat(s string) string {
	s = strings.NewReplacer("\u2066", "", "\u2067", "", "\u2068", "", "\u2069", "", "\u200e", "", "\u200f", "", "’", "'").Replace(s)
	return strings.Join(strings.Fields(s), " ")
}

func hasText(rows []session.ResultRow, text string) bool {
	for _, r := range rows {
		if flat(r.Option.TextFR+r.Option.TextAR) == flat(text) {
			return true
		}
	}
	return false
}
