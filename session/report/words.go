package report

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode"

	"halqa/assets/locale"
	"halqa/session"
	"halqa/session/report/doc"
	"halqa/session/text/format"
	"halqa/session/verdict"
)

// builder makes the parts of a document in one language.
type builder struct {
	r      *session.Retreat
	o      Options
	lang   string
	w      *locale.Strings
	t      *locale.Document
	last   time.Time
	closed map[session.ID]time.Time // polls, by when they were closed
	gaps   func() []Gap
	guard  *session.Guard

	outcomes []outcome // see results
	tellers  map[string]*verdict.Teller
}

func newBuilder(r *session.Retreat, o Options) *builder {
	r = r.Released(o.Highest)
	b := &builder{r: r, o: o, last: Last(r), closed: map[session.ID]time.Time{}, tellers: map[string]*verdict.Teller{}, gaps: sync.OnceValue(func() []Gap { return Gaps(r) }), guard: r.Guard()}
	for _, entry := range r.History() {
		if entry.Verb == session.VerbClose || entry.Verb == session.VerbImport {
			for _, e := range entry.Events {
				b.closed[e.Entity] = e.ID.Time()
			}
		}
	}
	b.results()
	return b.in(o.Lang)
}

// in is the same builder with the words of another language.
func (b *builder) in(lang string) *builder {
	other := *b
	other.lang = lang
	other.w = locale.Of(locale.Lang(lang))
	other.t = &other.w.Document
	return &other
}

func (b *builder) meta() doc.Meta {
	p := b.r.Profile()
	m := doc.Meta{
		Title: b.t.Report, Subtitle: b.t.Draft, Org: p.Organisation, Place: p.Place,
		Date:    format.Day(b.lang, b.last.In(b.o.Place)),
		Version: upper(fmt.Sprintf(b.t.Version, b.o.Version)), Notice: b.t.Notice,
		Subject: b.one(p.TitleFR, p.TitleAR),
		Lang:    b.lang, At: b.last, Labels: b.labels(), Numbered: b.o.Document != Minutes,
		Logos: b.logos(),
	}
	if b.o.Document == Plan {
		m.Title = b.t.PlanTitle
	}
	if b.o.Document == Running {
		m.Title, m.Subtitle = b.t.RunSheet.Title, ""
	}
	if b.o.Document == Minutes {
		// The record is in both languages, and so is the line on top of its pages.
		other := b.in("ar")
		if b.lang == "ar" {
			other = b.in("fr")
		}
		m.Title, m.Subtitle = fmt.Sprintf(b.t.Minutes, b.o.Day)+" · "+fmt.Sprintf(other.t.Minutes, b.o.Day), ""
	}
	switch b.o.Document {
	case Synthesis:
		m.Title, m.Subtitle, m.Numbered = b.w.Issue.Synthesis, "", false
	case DataSheet:
		m.Title, m.Subtitle, m.Numbered = b.w.Issue.Sheet.Title, "", false
	case Ballots:
		m.Title, m.Subtitle = b.w.Paper.Title, ""
	case Seats:
		m.Title, m.Subtitle = b.w.Lists.Groups+" · "+b.other().w.Lists.Groups, ""
	case Mission:
		m.Title, m.Subtitle = b.w.Prepare.Parts["work"], ""
	case Roadmap:
		m.Title, m.Subtitle = b.w.Roadmap.Title, ""
	case Cards, Sheets, Surveys, Guides, Note, SupportLog:
		m.Title, m.Subtitle = b.w.Deliverables.Document(string(b.o.Document)), ""
	case Presence:
		m.Title, m.Subtitle = b.w.Lists.Presence+" · "+b.other().w.Lists.Presence, ""
	case Feedback, Protocol:
		m.Title, m.Subtitle = b.w.Deliverables.Document(string(b.o.Document)), ""
	case Review:
		m.Title = b.t.PlanTitle
	case Report, Plan, Minutes, Running, Ideas:
	}
	if b.names() {
		m.Notice = b.w.Lists.Internal
	}
	if p.Sample {
		m.Notice = b.t.Sample
	}
	if b.o.Document == Plan || b.o.Document == Protocol || b.o.Document == Report {
		if state, modified := b.planState(); modified {
			m.Notice = upper(b.t.ModifiedAfter) + ". " + m.Notice
			m.Subtitle = state
		} else if b.o.Document == Plan && state != "" {
			m.Subtitle = state
		}
	}
	return m
}

func (b *builder) labels() doc.Labels {
	t := b.t
	return doc.Labels{Page: t.Page, Of: t.Of, Contents: t.Contents, Table: t.Table, Figure: t.Figure, Skip: t.Skip}
}

// base is the direction of the builder's language.
func (b *builder) base() doc.Dir { return doc.DirOfLang(b.lang) }

// two orders the wordings of an item: the document's language first. Either may be empty.
func (b *builder) two(fr, ar string) (first, second string) {
	first, second = strings.TrimSpace(fr), strings.TrimSpace(ar)
	if b.lang == "ar" {
		first, second = second, first
	}
	if first == "" {
		first, second = second, ""
	}
	return first, second
}

// one is the wording of an item in the document's language, the other one if need be.
func (b *builder) one(fr, ar string) string {
	first, _ := b.two(fr, ar)
	return first
}

// said is a text of people: it keeps its language, for the spelling checker.
func (b *builder) said(s string) doc.Span {
	span := doc.Span{Text: s}
	switch dir := b.dir(s); {
	case dir == doc.RTL && b.lang != "ar":
		span.Lang = "ar"
	case dir == doc.LTR && b.lang == "ar":
		span.Lang = "fr"
	}
	return span
}

// dir is the direction in which a text of people runs: that of most of its letters, so
// that an Arabic sentence which begins with MS2 stays one.
func (b *builder) dir(s string) doc.Dir {
	latin, arabic := 0, 0
	for _, r := range s {
		switch {
		case unicode.Is(unicode.Arabic, r) && unicode.IsLetter(r):
			arabic++
		case unicode.IsLetter(r):
			latin++
		}
	}
	switch {
	case arabic > latin:
		return doc.RTL
	case latin > arabic:
		return doc.LTR
	}
	return doc.Resolve(doc.Auto, s, b.base())
}

// tag is a short id. It is set apart from what surrounds it: its letters are Latin.
func tag(short string) doc.Span { return doc.Span{Text: short, Bold: true, Dir: doc.LTR} }

// cell holds a text of people.
func (b *builder) cell(s string) doc.Cell {
	return doc.Cell{Text: doc.Inlines{b.said(s)}, Dir: b.dir(s)}
}

// both holds the two wordings of an item, one below the other.
func (b *builder) both(fr, ar string) doc.Cell {
	first, second := b.two(fr, ar)
	c := b.cell(first)
	if second != "" {
		other := b.said(second)
		other.Tone = doc.Muted
		c.Below = []doc.Para{{Text: doc.Inlines{other}, Dir: b.dir(second)}}
	}
	return c
}

// short holds the short id of an item.
func short(s string) doc.Cell { return doc.Cell{Text: doc.Inlines{tag(s)}} }

// figure holds a number. Numbers stand in order in both directions.
func figure(s string) doc.Cell { return doc.Cell{Text: doc.T(s), Align: doc.Center} }

func count(n int) doc.Cell { return figure(format.Number(int64(n))) }

// heads are the headings of columns.
func heads(names ...string) []doc.Cell { return doc.Cells(names...) }

// heading opens a part in the document's language.
func (b *builder) heading(level int, id, s string) doc.Heading {
	return doc.Heading{Level: level, ID: id, Text: doc.T(s), Dir: b.base()}
}

// titled opens the part of an item: its short id, then its words.
func (b *builder) titled(level int, short, words string) doc.Heading {
	text := doc.Inlines{{Text: short, Dir: doc.LTR}}
	dir := b.base()
	if words != "" {
		text = append(text, doc.Span{Text: " · "}, b.said(words))
		dir = b.dir(words)
	}
	return doc.Heading{Level: level, ID: strings.ToLower(short), Text: text, Dir: dir}
}

// brief cuts a text for a heading or a line that has to fit; the whole text stands
// elsewhere.
func brief(s string, most int) string {
	s = strings.Join(strings.Fields(s), " ")
	runes := []rune(s)
	if len(runes) <= most {
		return s
	}
	cut := string(runes[:most-1])
	if i := strings.LastIndex(cut, " "); i > len(cut)/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:،؛") + "…"
}

// opening is the first sentence of a text for a heading, cut if it has to be.
func opening(s string, most int) string {
	first, _, _ := strings.Cut(strings.Join(strings.Fields(s), " "), ". ")
	return brief(strings.TrimSuffix(first, "."), most)
}

// plural writes a number of things.
func (b *builder) plural(p locale.Plural, n int) string { return format.Count(b.lang, n, p) }

func (b *builder) date(d session.Date) string {
	if d == "" {
		return ""
	}
	return format.Date(b.lang, d.Time())
}

// college is what a college is called.
func (b *builder) college(code string) string {
	switch code {
	case session.Board:
		return b.w.Words.Board
	case session.Staff:
		return b.w.Words.Staff
	case "", "all":
		return b.w.Words.Others
	}
	return code
}

// named is a word of a list that people may also have typed themselves.
func named(words map[string]string, code string) string {
	if word, ok := words[code]; ok {
		return word
	}
	return code
}

// upper writes a label as it stands at the head of a cell.
func upper(s string) string {
	r := []rune(s)
	if len(r) == 0 {
		return s
	}
	return strings.ToUpper(string(r[:1])) + string(r[1:])
}

// lower writes a label as it stands inside a phrase.
func lower(s string) string {
	r := []rune(s)
	if len(r) == 0 {
		return s
	}
	return strings.ToLower(string(r[:1])) + string(r[1:])
}

// lines are the lines of a prose that has one thing on each.
func lines(s string) []string {
	var all []string
	for line := range strings.Lines(s) {
		if line = strings.TrimSpace(line); line != "" {
			all = append(all, line)
		}
	}
	return all
}

func sorted[K ~string, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }

// live is the item called id unless it was withdrawn.
func (b *builder) live(id session.ID) session.Entity {
	e := b.r.Item(id)
	if e == nil || session.Base(e).Gone {
		return nil
	}
	return e
}
