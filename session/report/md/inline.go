package md

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"halqa/session/report/doc"
)

// inline writes a paragraph of direction base on one line.
func (w *writer) inline(in doc.Inlines, base doc.Dir) string {
	var b strings.Builder
	for i, s := range w.ix.Resolve(in) {
		text := oneLine(" " + escape(s.Text) + " ")
		if text == "" {
			// Nothing but spaces still parts the words around it.
			if doc.Clean(s.Text) != "" {
				b.WriteByte(' ')
			}
			continue
		}
		// Markup that touches a space is not markup: spaces go outside.
		lead, trail := edges(s.Text)
		first, _ := utf8.DecodeRuneInString(text)
		last, _ := utf8.DecodeLastRuneInString(text)
		text = look{
			bold: s.Bold, italic: s.Italic,
			stars: (i == 0 || lead != "" || isWord(first)) && (i == len(in)-1 || trail != "" || isWord(last)),
		}.wrap(text)
		if t := w.ix.Find(s.Ref); t != nil {
			text = "[" + text + "](#" + t.Anchor + ")"
		} else if a := s.SafeLink(); a != "" {
			text = "[" + text + "](<" + a + ">)"
		}
		b.WriteString(lead + apart(s.Dir, base, text) + trail)
	}
	return strings.TrimSpace(b.String())
}

// apart puts a run that runs against its paragraph between marks of the
// paragraph's direction, so that neutral signs at its ends do not move.
func apart(d, base doc.Dir, text string) string {
	if d == doc.Auto || d == base {
		return text
	}
	outer, inner := "\u200e", "\u200f"
	if base == doc.RTL {
		outer, inner = inner, outer
	}
	return outer + inner + text + inner + outer
}

// edges returns the space a text begins and ends with.
func edges(s string) (lead, trail string) {
	s = doc.Clean(s)
	if strings.TrimLeft(s, " \t\n") != s {
		lead = " "
	}
	if strings.TrimRight(s, " \t\n") != s {
		trail = " "
	}
	return lead, trail
}

// look is the emphasis of a run. Stars next to a sign on one side and a letter on
// the other are not emphasis in CommonMark (6.2): tags are used there.
type look struct{ bold, italic, stars bool }

func (l look) wrap(text string) string {
	if l.italic && l.stars {
		text = "*" + text + "*"
	} else if l.italic {
		text = "<em>" + text + "</em>"
	}
	if l.bold && l.stars {
		text = "**" + text + "**"
	} else if l.bold {
		text = "<strong>" + text + "</strong>"
	}
	return text
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// oneLine keeps a text on its line. Only ordinary spaces are folded: a hard space
// in a number stays hard.
func oneLine(s string) string {
	return strings.Join(strings.FieldsFunc(doc.Clean(s), func(r rune) bool {
		return r == ' ' || r == '\t' || r == '\n'
	}), " ")
}

// special are the characters that mean something inside a line, and the first of
// those that mean something at the start of one.
const special = "\\`*_{}[]<>#|~&$^"

// escape writes a text so that it reads as itself: CommonMark takes a backslash
// before any ASCII punctuation as that punctuation.
func escape(s string) string {
	s = doc.Clean(s)
	var b strings.Builder
	start, digits := true, false
	for _, r := range s {
		switch {
		case strings.ContainsRune(special, r),
			start && strings.ContainsRune("-+=:", r),
			digits && (r == '.' || r == ')'):
			b.WriteByte('\\')
		}
		b.WriteRune(r)
		isDigit := r >= '0' && r <= '9'
		digits = isDigit && (start || digits)
		start = start && (r == ' ' || r == '\t' || r == '\n')
	}
	// An address alone would be made a link, with whatever follows it.
	return strings.NewReplacer("://", `:\/\/`, "www.", `www\.`, "@", `\@`, "!\\[", `\!\[`).Replace(b.String())
}
