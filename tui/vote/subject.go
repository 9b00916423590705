package vote

import "halqa/session"

// Subject implements screen.Subject.
func (s *Screen) Subject() session.ID {
	if r, ok := s.current(); ok {
		return r.id
	}
	return session.ID{}
}
