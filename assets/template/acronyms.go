package template

// Acronym is what letters stand for that come with the method and its documents. A
// retreat may explain them in other words.
type Acronym struct {
	Letters string
	Text
}

// Acronyms lists the letters that the agenda and the documents use themselves, and those
// that everybody in the field uses.
func Acronyms() []Acronym {
	return []Acronym{
		{"AFOM", Text{FR: "Atouts, faiblesses, opportunités, menaces", AR: "نقاط القوة والضعف والفرص والتهديدات"}},
		{"AG", Text{FR: "Assemblée générale", AR: "الجمع العام"}},
		{"CA", Text{FR: "Conseil d'administration", AR: "المجلس الإداري"}},
		{"COPIL", Text{FR: "Comité de pilotage", AR: "لجنة القيادة"}},
		{"MAD", Text{FR: "Dirham marocain", AR: "درهم مغربي"}},
		{"ONG", Text{FR: "Organisation non gouvernementale", AR: "منظمة غير حكومية"}},
		{"OSC", Text{FR: "Organisation de la société civile", AR: "منظمة من المجتمع المدني"}},
		{"PV", Text{FR: "Procès-verbal", AR: "محضر"}},
		{"S&E", Text{FR: "Suivi-évaluation", AR: "التتبع والتقييم"}},
		{"SMART", Text{FR: "Spécifique, mesurable, atteignable, réaliste, temporellement défini", AR: "محدد، قابل للقياس، قابل للتحقيق، واقعي، محدد زمنيا"}},
	}
}
