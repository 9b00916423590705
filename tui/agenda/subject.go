package agenda

import "halqa/session"

// Subject implements screen.Subject.
func (s *Screen) Subject() session.ID {
	if r, ok := s.current(); ok {
		return r.slot.ID
	}
	return session.ID{}
}
