//go:build tools

package report_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"halqa/session"
	"halqa/session/privacy"
	"halqa/session/report"
	"halqa/session/report/doc"
	"halqa/session/report/doc/doctest"
	"halqa/session/report/docx"
	"halqa/session/report/pptx"
	"halqa/session/report/stylesheet"
	"halqa/session/report/stylesheet/sheettest"
	"halqa/session/report/xlsx"
)

// officeFile is a Word, Excel or PowerPoint file and what it was made of.
type officeFile struct {
	name string
	as   report.Options
	tree *doc.Doc
	data []byte
}

// officeFiles are those of all documents of a retreat, in both languages.
func officeFiles(t *testing.T, r *session.Retreat) []officeFile {
	t.Helper()
	var all []officeFile
	for _, document := range report.Documents() {
		for _, lang := range report.Langs() {
			o := report.Options{Document: document, Lang: lang, Highest: privacy.Confidential}
			for _, format := range report.FormatsOf(document) {
				tree := report.Build
				switch format {
				case report.Slides:
					tree = report.Presentation
				case "docx", report.Workbook:
				default:
					continue
				}
				released := r.Released(o.Highest)
				all = append(all, officeFile{report.Name(r, o, format), o, tree(released, o), written(t, r, o, format)})
			}
		}
	}
	return all
}

// hostileFiles have every text that might break a file in every place. There is one of each
// format: what the validator takes long for is to start.
func hostileFiles(t *testing.T) []officeFile {
	t.Helper()
	d := doctest.Hostile(doctest.Strings[2])
	b := xlsx.Book{Meta: d.Meta, Sum: "somme", Drawn: "figures"}
	for i, s := range doctest.Strings {
		d.Sections = append(d.Sections, doctest.Hostile(s).Sections...)
		b.Tables = append(b.Tables, xlsx.Table{
			ID: "t", Name: s, Title: s, Columns: []xlsx.Column{{Title: s, List: []string{s}}, {Title: s, Kind: xlsx.Whole, Sum: true}, {Kind: xlsx.Date}},
			Rows: [][]any{{s, 1200.0, doctest.At}, {" " + s + "\n", xlsx.Product(1, 2, 2, 7)}, {s}},
		})
		b.Charts = append(b.Charts, doc.BarChart{ID: fmt.Sprint(i), Caption: s, Head: s, Alt: s, Unit: s, Series: []doc.Series{{Name: s}, {Name: s}}, Bars: []doc.Bar{{Label: s, Values: []float64{1, 2}}}})
	}
	var word, slides, book bytes.Buffer
	if err := errors.Join(docx.Write(&word, d), pptx.Write(&slides, d), xlsx.Write(&book, b)); err != nil {
		t.Fatal(err)
	}
	return []officeFile{{name: "hostile.docx", data: word.Bytes()}, {name: "hostile.pptx", data: slides.Bytes()}, {name: "hostile.xlsx", data: book.Bytes()}}
}

// onDisk writes files into a folder of the test.
func onDisk(t *testing.T, files []officeFile) string {
	t.Helper()
	dir := t.TempDir()
	for _, f := range files {
		if err := os.WriteFile(filepath.Join(dir, f.name), f.data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// faults are what the Open XML SDK of Microsoft finds wrong with a file: it knows the
// schemas of ISO/IEC 29500 as Office reads them, the packaging and the rules between parts.
func faults(t *testing.T, file string) []string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "ooxml-validator", file)
	// The program is written for .NET, which else asks for a library of languages.
	cmd.Env = append(os.Environ(), "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1", "DOTNET_TieredPGO=0")
	out, err := cmd.Output()
	if err != nil {
		t.Errorf("ooxml-validator %s: %v (.ci/run installs it)", filepath.Base(file), err)
		return nil
	}
	var told struct {
		Ok     bool
		Errors []struct{ Description, Path, XPath string }
	}
	if err := json.Unmarshal(out, &told); err != nil {
		t.Errorf("ooxml-validator %s: %v", filepath.Base(file), err)
		return nil
	}
	var all []string
	for _, e := range told.Errors {
		if n := len(e.Description); n > 300 {
			e.Description = e.Description[:100] + " … " + e.Description[n-200:]
		}
		all = append(all, e.Path+" "+e.XPath+": "+e.Description)
	}
	if !told.Ok && all == nil {
		all = []string{"not valid"}
	}
	return all
}

// checkValid has every file of a folder validated, some at a time.
func checkValid(t *testing.T, dir string, files []officeFile) {
	t.Helper()
	var wait sync.WaitGroup
	turns := make(chan bool, 3)
	for _, f := range files {
		wait.Go(func() {
			turns <- true
			defer func() { <-turns }()
			all := faults(t, filepath.Join(dir, f.name))
			if len(all) > 0 {
				t.Errorf("%s: %d faults, such as %q", f.name, len(all), all[:min(3, len(all))])
			}
		})
	}
	wait.Wait()
}

func TestOfficeFilesAreValid(t *testing.T) {
	files := append(officeFiles(t, demo(t)), hostileFiles(t)...)
	checkValid(t, onDisk(t, files), files)
}

// A validator that finds nothing anywhere would let everything pass.
func TestTheValidatorFindsAFault(t *testing.T) {
	d := doctest.French()
	var out bytes.Buffer
	if err := docx.Write(&out, d); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "wrong.docx")
	if err := os.WriteFile(file, replacedPart(t, out.Bytes(), "word/styles.xml", "w:basedOn", "w:basedUpon"), 0o600); err != nil {
		t.Fatal(err)
	}
	if all := faults(t, file); len(all) == 0 || !strings.Contains(all[0], "/word/styles.xml") {
		t.Errorf("told %q of a style with an element that there isn't", all)
	}
}

// read is what python-docx and openpyxl tell of a file.
type read struct {
	// Of documents.
	Title    string
	Headings [][2]any // level, text
	Captions int
	Styles   []string
	Sections int
	Tables   []struct {
		Rows, Columns int
		Header        bool
		Style         string
		Cells         []string
	}
	Landscape int

	Sheets []sheet
	Slides []struct {
		Title string
		Notes int
	}
}

// sheet is one of a workbook. Cells are by their A1 names.
type sheet struct {
	Name        string
	Hidden, RTL bool
	Frozen      string
	Tables      map[string][]string // titles by range
	Filters     []string
	Lists       int
	Formulas    map[string]string
	Dates       map[string][2]string // day, format
	Numbers     map[string][2]any    // value, format
	Texts       int
	Charts      int
}

// readBack lets the libraries of others read a folder.
func readBack(t *testing.T, dir string) map[string]read {
	t.Helper()
	script, err := filepath.Abs("testdata/office.py")
	if err != nil {
		t.Fatal(err)
	}
	// Debian installs its libraries for its own Python, which need not be the first in PATH.
	cmd := exec.CommandContext(t.Context(), "/usr/bin/python3", script, dir)
	var errs strings.Builder
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("python3: %v: %s", err, errs.String())
	}
	all := map[string]read{}
	if err := json.Unmarshal(out, &all); err != nil {
		t.Fatal(err)
	}
	return all
}

func TestOfficeLibrariesReadWhatWasWritten(t *testing.T) {
	r := demo(t)
	files := officeFiles(t, r)
	all := readBack(t, onDisk(t, files))
	for _, f := range files {
		got, ok := all[f.name]
		switch {
		case !ok:
			t.Errorf("%s was not read", f.name)
		case strings.HasSuffix(f.name, ".docx"):
			checkWord(t, f, got)
		case strings.HasSuffix(f.name, ".pptx"):
			checkSlides(t, f, got)
		default:
			checkBook(t, f, got)
		}
	}
	checkFigures(t, r, all)
}

// checkWord compares a Word document with its tree.
func checkWord(t *testing.T, f officeFile, got read) {
	t.Helper()
	var want, have []string
	ix := f.tree.Index()
	for _, h := range ix.Headings(3) {
		want = append(want, fmt.Sprint(h.Level, " ", solid(h.Text.Plain())))
	}
	for _, h := range got.Headings {
		have = append(have, fmt.Sprint(h[0], " ", solid(h[1].(string))))
	}
	if strings.Join(want, "\n") != strings.Join(have, "\n") {
		t.Errorf("%s: headings %q, want %q", f.name, have, want)
	}
	captions, landscape, tables := 0, 0, []int(nil)
	for _, target := range ix.All {
		if target.Kind != doc.KindHeading {
			captions++
		}
	}
	for _, s := range f.tree.Sections {
		if s.Landscape {
			landscape++
		}
		for _, b := range s.Blocks {
			if v, ok := b.(doc.Table); ok && len(v.Rect().Cols) > 0 {
				tables = append(tables, len(v.Rows)+1)
			}
			if v, ok := b.(doc.Gantt); ok && len(v.Rect().Periods) > 0 {
				tables = append(tables, len(v.Rows)+1)
			}
		}
	}
	if got.Captions != captions || got.Landscape != landscape || got.Sections != max(len(f.tree.Sections), 1) || len(got.Tables) != len(tables) || got.Title != f.tree.Meta.Title {
		t.Fatalf("%s: %d captions, %d of %d sections across, %d tables, title %q; want %d, %d of %d, %d, %q", f.name,
			got.Captions, got.Landscape, got.Sections, len(got.Tables), got.Title, captions, landscape, len(f.tree.Sections), len(tables), f.tree.Meta.Title)
	}
	for i, table := range got.Tables {
		if table.Rows != tables[i] || !table.Header || table.Style != "Report Table" {
			t.Errorf("%s: table %d has %d rows and style %q (header row: %v), want %d rows", f.name, i+1, table.Rows, table.Style, table.Header, tables[i])
		}
	}
}

// checkSlides compares a presentation with its tree: every heading with something under it
// is the title of a slide.
func checkSlides(t *testing.T, f officeFile, got read) {
	t.Helper()
	at := 0
	for _, h := range f.tree.Index().Headings(3) {
		if h.Text.Plain() == parent(f.tree, h) {
			continue
		}
		for at < len(got.Slides) && !strings.HasPrefix(solid(got.Slides[at].Title), solid(h.Text.Plain())) {
			at++
		}
		if at == len(got.Slides) {
			t.Errorf("%s: no slide from there on has the title %q", f.name, h.Text.Plain())
			return
		}
	}
	if len(got.Slides) < 10 {
		t.Errorf("%s: %d slides", f.name, len(got.Slides))
	}
	for _, s := range got.Slides {
		if s.Title == "" || s.Notes > 0 {
			t.Errorf("%s: a slide with the title %q has %d pages of notes", f.name, s.Title, s.Notes)
		}
	}
}

// parent is the text of a heading that another heading follows at once, else nothing.
func parent(d *doc.Doc, h *doc.Target) string {
	for _, s := range d.Sections {
		for i, b := range s.Blocks[:max(len(s.Blocks)-1, 0)] {
			v, ok := b.(doc.Heading)
			if _, next := s.Blocks[i+1].(doc.Heading); ok && next && v.Text.Plain() == h.Text.Plain() {
				return v.Text.Plain()
			}
		}
	}
	return ""
}

// checkBook looks for what every sheet of figures owes its reader.
func checkBook(t *testing.T, f officeFile, got read) {
	t.Helper()
	formulas, dates, charts := 0, 0, 0
	for _, s := range got.Sheets {
		if s.Hidden {
			continue
		}
		formulas, dates, charts = formulas+len(s.Formulas), dates+len(s.Dates), charts+s.Charts
		if s.RTL != (f.as.Lang == "ar") {
			t.Errorf("%s: sheet %q runs from right to left: %v", f.name, s.Name, s.RTL)
		}
		if s.Charts == 0 && (s.Frozen == "" || len(s.Tables) != 1 || len(s.Filters) != 1) {
			t.Errorf("%s: sheet %q is fixed at %q, with tables %v and filters %v", f.name, s.Name, s.Frozen, s.Tables, s.Filters)
		}
		for at, d := range s.Dates {
			if d[1] != "dd/mm/yyyy" {
				t.Errorf("%s: %s!%s is a date in the format %q", f.name, s.Name, at, d[1])
			}
		}
		for at, n := range s.Numbers {
			if _, ok := n[0].(float64); !ok || n[1] == "@" {
				t.Errorf("%s: %s!%s is no number: %v", f.name, s.Name, at, n)
			}
		}
	}
	if f.as.Document == report.Plan && (formulas < 10 || dates < 30 || charts == 0) {
		t.Errorf("%s: %d formulas, %d dates, %d charts", f.name, formulas, dates, charts)
	}
}

// checkFigures looks up in the workbook of the plan what the retreat says.
func checkFigures(t *testing.T, r *session.Retreat, all map[string]read) {
	t.Helper()
	book := all[report.Name(r, report.Options{Document: report.Plan, Lang: "fr", Highest: privacy.Confidential}, report.Workbook)]
	if len(book.Sheets) < 8 {
		t.Fatalf("the plan has %d sheets", len(book.Sheets))
	}
	measures := book.Sheets[0]
	if want := fmt.Sprintf("A3:J%d", len(r.Measures())+3); measures.Tables[want] == nil || measures.Tables[want][0] != "N°" {
		t.Errorf("measures stand in %v, want %s", measures.Tables, want)
	}
	if want := fmt.Sprintf("=SUBTOTAL(109,H4:H%d)", len(r.Measures())+3); measures.Formulas["H2"] != want {
		t.Errorf("costs are added up by %q, want %q", measures.Formulas["H2"], want)
	}
	sum := 0.0
	for at, n := range measures.Numbers {
		if strings.HasPrefix(at, "H") {
			sum += n[0].(float64)
			if n[1] != "#,##0" {
				t.Errorf("the cost in %s has the format %v", at, n[1])
			}
		}
	}
	want := 0.0
	for _, m := range r.Measures() {
		want += float64(m.CostMAD)
	}
	if sum != want || want == 0 {
		t.Errorf("the costs of all measures are %v, want %v", sum, want)
	}
	days := map[string]bool{}
	for _, d := range book.Sheets[2].Dates {
		days[d[0]] = true
	}
	for _, o := range r.Objectives() {
		if day, err := time.Parse(time.DateOnly, string(o.Deadline)); err == nil && !days[day.Format(time.DateOnly)] {
			t.Errorf("no date in %q is the deadline %s of %s", book.Sheets[2].Name, o.Deadline, o.Short)
		}
	}
}

// clientFiles are templates as different programs make them, by the name of the program.
func clientFiles(t *testing.T) map[string][]byte {
	t.Helper()
	dir := t.TempDir()
	page := `<html lang="fr"><head><style>h1{color:#7a1f3d;font-family:Georgia;font-size:22pt}h2{color:#b5651d}p{font-family:"Liberation Serif";font-size:11pt}</style></head>` +
		`<body><h1>Titre</h1><p>Texte.</p><h2>Second</h2><table border="1"><tr><th>a</th></tr><tr><td>b</td></tr></table></body></html>`
	source := filepath.Join(dir, "modele.html")
	if err := os.WriteFile(source, []byte(page), 0o600); err != nil {
		t.Fatal(err)
	}
	profile := "-env:UserInstallation=file://" + filepath.Join(dir, "profile")
	if out, err := exec.CommandContext(t.Context(), "soffice", profile, "--headless", "--infilter=HTML (StarWriter)", "--convert-to", "docx:MS Word 2007 XML", "--outdir", dir, source).CombinedOutput(); err != nil {
		t.Fatalf("soffice: %v: %s", err, out)
	}
	libre, err := os.ReadFile(filepath.Join(dir, "modele.docx"))
	if err != nil {
		t.Fatal(err)
	}
	pandoc, err := exec.CommandContext(t.Context(), "pandoc", "--print-default-data-file", "reference.docx").Output()
	if err != nil {
		t.Fatalf("pandoc: %v", err)
	}
	return map[string][]byte{"word": sheettest.File(sheettest.French()), "libreoffice": libre, "pandoc": pandoc}
}

// TestDocumentsInTheLookOfClientsAreValid has documents and hostile texts written in the
// look of each template, validated, and the documents laid out by LibreOffice.
func TestDocumentsInTheLookOfClientsAreValid(t *testing.T) {
	r := demo(t)
	var files []officeFile
	for name, data := range clientFiles(t) {
		sheet, err := stylesheet.Read(data)
		if err != nil {
			t.Fatalf("read the template of %s: %v", name, err)
		}
		if h := sheet.Styles[stylesheet.Heading1]; h.Size < 28 || len(h.Ink) != 6 {
			t.Errorf("heading 1 of %s is %+v", name, h)
		}
		o := report.Options{Document: report.Synthesis, Lang: "ar"}
		if name == "word" { // the whole report once, and what fits on two pages for the others
			o = report.Options{Lang: "fr"}
		}
		press := report.Press{Styles: sheet}
		var document bytes.Buffer
		if err := press.Render(&document, r, o, "docx"); err != nil {
			t.Fatal(err)
		}
		files = append(files, officeFile{name: name + ".docx", as: o, data: document.Bytes()})
		var out bytes.Buffer
		if err := docx.WriteAs(&out, doctest.Hostile(doctest.Strings[4]), sheet); err != nil {
			t.Fatal(err)
		}
		files = append(files, officeFile{name: name + "-hostile.docx", data: out.Bytes()})
	}
	dir := onDisk(t, files)
	checkValid(t, dir, files)
	profile := "-env:UserInstallation=file://" + filepath.Join(dir, "profile")
	args := []string{profile, "--headless", "--convert-to", "pdf", "--outdir", dir}
	files = slices.DeleteFunc(files, func(f officeFile) bool { return strings.HasSuffix(f.name, "-hostile.docx") })
	for _, f := range files {
		args = append(args, filepath.Join(dir, f.name))
	}
	if out, err := exec.CommandContext(t.Context(), "soffice", args...).CombinedOutput(); err != nil {
		t.Fatalf("soffice: %v: %s", err, out)
	}
	for _, f := range files {
		text, err := exec.CommandContext(t.Context(), "pdftotext", filepath.Join(dir, strings.TrimSuffix(f.name, "docx")+"pdf"), "-").Output()
		if err != nil {
			t.Fatalf("pdftotext: %v", err)
		}
		least, most := 2, 5
		if f.as.Document != report.Synthesis {
			least, most = 30, 120
		}
		if pages := strings.Count(string(text), "\f"); pages < least || pages > most {
			t.Errorf("%s takes %d pages", f.name, pages)
		}
	}
}
