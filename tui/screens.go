package tui

import "halqa/tui/screen"

// screens makes the screens of a seat.
func screens(env *screen.Env) map[screen.Kind]screen.Screen {
	_ = env
	return map[screen.Kind]screen.Screen{}
}
