package report_test

import (
	"encoding/xml"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"halqa/session/report"
	"halqa/session/report/doc"
	"halqa/session/report/opc/opctest"
)

// charts are the bar charts of a document as the tree has them.
func charts(d *doc.Doc) (all []doc.BarChart) {
	for _, s := range d.Sections {
		for _, b := range s.Blocks {
			if c, ok := b.(doc.BarChart); ok {
				all = append(all, c.Rect())
			}
		}
	}
	return all
}

// figures are the values of charts, a line for each series of each drawing.
func figures(all []doc.BarChart, perDrawing int) (lines [][]float64) {
	for _, c := range all {
		for bars := range slices.Chunk(c.Bars, perDrawing) {
			for i := range c.Series {
				var line []float64
				for _, b := range bars {
					line = append(line, b.Values[i])
				}
				lines = append(lines, line)
			}
		}
	}
	return lines
}

// drawn reads the values of the charts of an Office file, in the order of their parts.
func drawn(t *testing.T, data []byte, folder string) (lines [][]float64) {
	t.Helper()
	parts := opctest.Parts(t, data)
	for n := 1; ; n++ {
		part := parts[folder+"/charts/chart"+strconv.Itoa(n)+".xml"]
		if part == nil {
			return lines
		}
		var chart struct {
			Series []struct {
				Values []float64 `xml:"val>numRef>numCache>pt>v"`
			} `xml:"chart>plotArea>barChart>ser"`
		}
		if err := xml.Unmarshal(part, &chart); err != nil {
			t.Fatal(err)
		}
		for _, s := range chart.Series {
			lines = append(lines, s.Values)
		}
	}
}

// tabled reads the figures of charts from tables: the columns after the first, of as many
// lines as each chart has bars.
func tabled(t *testing.T, all []doc.BarChart, rows [][][]string) (lines [][]float64) {
	t.Helper()
	if len(rows) != len(all) {
		t.Fatalf("%d tables for %d charts", len(rows), len(all))
	}
	for k, c := range all {
		for i := range c.Series {
			var line []float64
			for _, row := range rows[k] {
				figure := strings.TrimSuffix(strings.TrimSpace(row[i]), "\u00a0"+c.Unit)
				v, err := strconv.ParseFloat(strings.NewReplacer(",", ".", `\`, "", "\u00a0", "").Replace(figure), 64)
				if err != nil {
					t.Fatal(err)
				}
				line = append(line, v)
			}
			lines = append(lines, line)
		}
	}
	return lines
}

var (
	htmlChart = regexp.MustCompile(`(?s)<table class="chart">.*?</table>`)
	htmlRow   = regexp.MustCompile(`(?s)<tr><th scope="row".*?</tr>`)
	htmlCell  = regexp.MustCompile(`<td class="end">(.*?)</td>`)
)

// onPage reads the tables of the charts of a web page.
func onPage(page string) (tables [][][]string) {
	for _, table := range htmlChart.FindAllString(page, -1) {
		var rows [][]string
		for _, row := range htmlRow.FindAllString(table, -1) {
			var cells []string
			for _, c := range htmlCell.FindAllStringSubmatch(row, -1) {
				cells = append(cells, c[1])
			}
			rows = append(rows, cells)
		}
		tables = append(tables, rows)
	}
	return tables
}

// inMarkdown reads the tables whose captions are those of the charts.
func inMarkdown(text string, all []doc.BarChart) (tables [][][]string) {
	for _, c := range all {
		_, text, _ := strings.Cut(text, "<a id=\""+c.ID+"\"></a>")
		_, text, _ = strings.Cut(text, "\n\n|")
		var rows [][]string
		for n, line := range strings.Split(text, "\n") {
			if n > 0 && !strings.HasPrefix(line, "|") {
				break
			}
			if n > 1 {
				cells := strings.Split(strings.ReplaceAll(line, `\|`, ""), "|")
				rows = append(rows, cells[2:len(cells)-1])
			}
		}
		tables = append(tables, rows)
	}
	return tables
}

func TestChartsHaveTheSameFiguresInEveryFormat(t *testing.T) {
	t.Parallel()
	r := demo(t)
	for _, o := range []report.Options{{Lang: "fr"}, {Lang: "ar"}, {Document: report.Plan, Lang: "fr"}, {Document: report.Plan, Lang: "ar"}} {
		lang := o.Lang
		all := charts(report.Build(r, o))
		if len(all) < 9 && o.Document != report.Plan || len(all) == 0 {
			t.Fatalf("%d charts: participation, three days and the polls were expected", len(all))
		}
		whole := figures(all, 1000)
		for format, got := range map[string][][]float64{
			"html": tabled(t, all, onPage(string(written(t, r, o, "html")))),
			"md":   tabled(t, all, inMarkdown(string(written(t, r, o, "md")), all)),
		} {
			if diff := cmp.Diff(whole, got); diff != "" {
				t.Errorf("%s in %s: %s", format, lang, diff)
			}
		}
		if diff := cmp.Diff(figures(all, 24), drawn(t, written(t, r, o, "docx"), "word")); diff != "" {
			t.Errorf("docx in %s: %s", lang, diff)
		}
		if diff := cmp.Diff(whole, drawn(t, written(t, r, o, "xlsx"), "xl")); diff != "" {
			t.Errorf("xlsx in %s: %s", lang, diff)
		}
		if o.Document == report.Plan {
			// The slides show a choice of the charts of the plan.
			shown := charts(report.Presentation(r, o))
			for _, c := range shown {
				if !slices.ContainsFunc(all, func(of doc.BarChart) bool { return cmp.Equal(of, c) }) {
					t.Errorf("chart %s of the slides is not that of the plan", c.ID)
				}
			}
			if diff := cmp.Diff(figures(shown, 1000), drawn(t, written(t, r, o, "pptx"), "ppt")); diff != "" || len(shown) == 0 {
				t.Errorf("pptx in %s: %s", lang, diff)
			}
		}
	}
}

// TestChartsSayWhatTheTablesSay compares the charts with what they are drawn from.
func TestChartsSayWhatTheTablesSay(t *testing.T) {
	t.Parallel()
	r := demo(t)
	d := report.Build(r, report.Options{})
	byID := map[string]doc.BarChart{}
	for _, c := range charts(d) {
		byID[c.ID] = c
		if c.Alt == "" {
			t.Errorf("chart %s says nothing in words", c.ID)
		}
		if doc.ClassOf(c) < doc.C1 {
			t.Errorf("chart %s is public", c.ID)
		}
	}
	presence := byID["presences-f"]
	for i, half := range []string{"1m", "1a", "2m"} {
		sum := 0
		for _, n := range r.Attendance(half) {
			sum += n
		}
		drawn := 0.0
		for _, v := range presence.Bars[i].Values {
			drawn += v
		}
		if int(drawn) != sum || sum == 0 {
			t.Errorf("half-day %s has %d people, the chart %v", half, sum, drawn)
		}
	}
	for _, p := range r.Polls() {
		c, ok := byID["f-"+strings.ToLower(p.Short)]
		if ok != (p.Status == "closed") {
			t.Errorf("%s is %s, drawn: %v", p.Short, p.Status, ok)
		}
		if ok && len(c.Bars) != len(r.Result(p).Rows) {
			t.Errorf("%s has %d options, %d bars", p.Short, len(r.Result(p).Rows), len(c.Bars))
		}
	}
}
