package tui

import (
	"halqa/tui/ideas"
	"halqa/tui/screen"
)

// screens makes the screens of a seat.
func screens(env *screen.Env) map[screen.Kind]screen.Screen {

	return map[screen.Kind]screen.Screen{screen.Ideas: ideas.New(env)}
}
