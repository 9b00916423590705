package main

// halqas are the programs that scripts run.
func halqas() map[string]func() { return map[string]func(){"halqa": main} }
