package groups

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"

	tea "charm.land/bubbletea/v2"

	"halqa/session"
	"halqa/session/text"
	"halqa/tui/keys"
	"halqa/tui/screen"
)

// asking is what the line at the foot asks for.
type asking int

const (
	nothing  asking = iota
	howMany         // groups
	whom            // to enrol
	which           // access need to add
	howOften        // people with an access need
	fromWhom        // the person on file is kept apart
)

// asked is an answer on its way to the disk.
type asked struct {
	what  asking
	value string
}

// draftItem is where answers that were not sent are kept.
const draftItem = "groups"

func (a asking) draft() string {
	return [...]string{"", "compose", "enrol", "access", "count", "apart"}[a]
}

// label is what the line asks, in words.
func (s *Screen) label() string {
	w := s.env.Words.Groups
	switch s.ask {
	case howMany:
		return w.HowMany
	case whom:
		return w.Enrol
	case which:
		return w.AskAccess
	case howOften:
		return fmt.Sprintf(w.AskCount, s.half())
	case fromWhom:
		return fmt.Sprintf(w.AskApart, s.filed.code)
	case nothing:
	}
	return ""
}

func (s *Screen) asks(what asking) func() tea.Cmd {
	return func() tea.Cmd {
		s.ask = what
		s.line.SetValue(s.env.Drafts.Text(draftItem, what.draft()))
		return nil
	}
}

func (s *Screen) keyAsking(msg tea.KeyPressMsg) (bool, tea.Cmd) {
	switch keys.Field(msg) {
	case "enter":
		return true, s.answer()
	case "esc":
		s.ask = nothing // what was typed waits as a draft
		return true, nil
	}
	return s.typed(msg)
}

// typed gives text to the line.
func (s *Screen) typed(msg tea.Msg) (bool, tea.Cmd) {
	used, cmd := s.line.Update(msg)
	return used, tea.Batch(cmd, s.env.Drafts.Keep(draftItem, s.ask.draft(), s.line.Value()))
}

// answered hears what became of what was sent. An answer that could not be saved comes
// back to its line.
func (s *Screen) answered(msg screen.Done) tea.Cmd {
	from, ok := msg.From.(asked)
	if msg.Err == nil {
		if ok && len(msg.Receipt.Items) > 0 {
			s.Sync()
			switch from.what {
			case whom:
				s.list.Select(s.find(msg.Receipt.Items[0]))
			case which:
				s.wants.Last()
			case nothing, howMany, howOften, fromWhom:
			}
		}
		return nil
	}
	s.Sync() // a mark that was shown at once is not there
	if !ok || s.ask != nothing && s.line.Len() > 0 {
		return nil
	}
	s.ask = from.what
	s.line.SetValue(from.value)
	return s.env.Drafts.Keep(draftItem, from.what.draft(), from.value)
}

// answer does what the line was asked for.
func (s *Screen) answer() tea.Cmd {
	value := strings.TrimSpace(s.line.Value())
	from := asked{s.ask, value}
	s.line.SetValue("")
	forget := s.env.Drafts.Keep(draftItem, s.ask.draft(), "")
	if from.what == whom && value != "" {
		return tea.Batch(forget, s.env.Do(from, enrolling(value))) // and asks for the next one
	}
	s.ask = nothing
	if value == "" && from.what != fromWhom {
		return nil
	}
	var command session.Command
	switch from.what {
	case howMany:
		s.zone, s.view = tables, 0
		compose := composing(value)
		compose.Half = s.halfDay()
		command = compose
	case which:
		command = session.AddAccess{Text: value}
	case howOften:
		command = s.counting(value)
	case fromWhom:
		command = session.KeepApart{Person: s.filed.id, From: strings.FieldsFunc(value, isBetween)}
	case nothing, whom:
	}
	if command == nil {
		return forget
	}
	return tea.Batch(forget, s.env.Do(from, command))
}

// isBetween reports that a sign stands between codes.
func isBetween(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",;|،؛", r) }

// counting reads how many people have the need under the cursor.
func (s *Screen) counting(value string) session.Command {
	i := s.wants.Cursor()
	if i < 0 {
		return nil
	}
	n, err := strconv.Atoi(text.Fold(value))
	if err != nil {
		n = -1 // the command refuses it with its sentence
	}
	return session.CountAccess{Access: s.needs[i].id, Half: s.halfDay(), Count: n}
}

// composing reads "5" as five groups, "/5" as groups of five people, "5 x6" as six rounds
// of five groups, and "#2" as the second draw, whatever digits are typed. What is none of
// that asks for a number of groups that the command refuses.
func composing(value string) (c session.Compose) {
	where := &c.Groups
	read := false
	for _, word := range fields(value) {
		switch word {
		case "/":
			where = &c.Size
		case "x", "×", "*":
			where = &c.Rounds
		case "#":
			where = &c.Seed
		default:
			n, err := strconv.Atoi(word)
			if err != nil || *where != 0 || n < 1 {
				return session.Compose{Groups: -1}
			}
			*where, read = n, true
			where = &c.Rounds
		}
	}
	if !read || c.Groups == 0 && c.Size == 0 || c.Rounds > mostRounds {
		return session.Compose{Groups: -1}
	}
	return c
}

// mostRounds bounds how many rounds are composed at once: three days hold no more.
const mostRounds = 24

// fields cuts numbers and the signs between them, digits as 0 to 9.
func fields(value string) (words []string) {
	number := ""
	flush := func() {
		if number != "" {
			words, number = append(words, number), ""
		}
	}
	for _, r := range strings.ToLower(value) {
		switch {
		case unicode.IsDigit(r):
			number += text.Fold(string(r))
		case unicode.IsSpace(r):
			flush()
		default:
			flush()
			words = append(words, string(r))
		}
	}
	flush()
	return words
}

// enrolling reads "ca: Nom" as a member of the board, another word before the colon as
// another college, and anything else as staff.
func enrolling(value string) session.Enrol {
	before, name, said := strings.Cut(value, ":")
	name, before = strings.TrimSpace(name), strings.TrimSpace(before)
	if !said || before == "" || name == "" {
		return session.Enrol{Name: strings.Trim(value, ": "), College: session.Staff}
	}
	return session.Enrol{Name: name, College: before}
}
