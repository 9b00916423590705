package main

// onSuspend does nothing: Windows stops no process of a console.
func onSuspend(func()) (end func()) { return func() {} }
