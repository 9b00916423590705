package locale

// Agenda are the words of its screen.
type Agenda struct{}

var (
	agendaFR = Agenda{}
	agendaAR = Agenda{}
	agendaEN = Agenda{}
)
