package ideas

import "halqa/session"

// Subject implements screen.Subject. While ideas are captured there is none: letters are
// text then.
func (s *Screen) Subject() session.ID {
	if r, ok := s.current(); ok && !s.Capturing() {
		return r.id
	}
	return session.ID{}
}
