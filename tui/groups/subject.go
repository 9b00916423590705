package groups

import "halqa/session"

// Subject implements screen.Subject.
func (s *Screen) Subject() session.ID {
	if p, ok := s.here(); ok {
		return p.id
	}
	return session.ID{}
}
