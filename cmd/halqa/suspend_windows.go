package main

// onSuspend does nothing: Windows stops no process of a console.
func onSuspend(func(stop func() error)) (end func()) { return func() {} }
