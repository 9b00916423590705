package tui

import (
	"errors"
	"fmt"
	"strings"

	"halqa/assets/locale"
	"halqa/session"
)

// explainFeedback says what stands in the way of a final version, or of its validation.
func explainFeedback(s *locale.Strings, err error) (string, bool) {
	w := s.Feedback
	var (
		open       *session.OpenCommentsError
		unsourced  *session.UnsourcedError
		unfinished *session.UnfinishedError
	)
	switch {
	case errors.As(err, &open):
		return fmt.Sprintf(w.OpenComments, some(s, open.Open)), true
	case errors.As(err, &unsourced):
		return fmt.Sprintf(w.Unsourced, some(s, unsourced.Items)), true
	case errors.As(err, &unfinished):
		var fields []string
		for _, f := range unfinished.Fields {
			fields = append(fields, s.Fields["validation."+f])
		}
		return fmt.Sprintf(w.Unfinished, strings.Join(fields, s.Words.Comma)), true
	}
	for _, known := range []struct {
		err error
		say string
	}{
		{session.ErrNoReason, w.NoReason},
		{session.ErrNoFinal, w.NoFinal},
		{session.ErrMovedOn, w.MovedOn},
		{session.ErrNoQuorum, w.NoQuorum},
		{session.ErrSealed, w.Sealed},
	} {
		if errors.Is(err, known.err) {
			return known.say, true
		}
	}
	return "", false
}

// mostNamed is how many items a sentence names.
const mostNamed = 5

// some are the first of many numbers.
func some(s *locale.Strings, shorts []string) string {
	more := ""
	if len(shorts) > mostNamed {
		shorts, more = shorts[:mostNamed], " …"
	}
	return strings.Join(shorts, s.Words.Comma) + more
}
