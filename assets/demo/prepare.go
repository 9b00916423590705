package demo

// Aim is an objective of the retreat with the findings that ask for it.
type Aim struct {
	FR, AR   string
	Findings []string
}

// Preparation is what was agreed before the sample retreat.
type Preparation struct {
	Signed  string // of the contract, 2006-01-02
	Mandate string
	Aims    []Aim
	Spent   []string // days of work by task, in the order of the template
	Ready   []string // what is at hand on the first day
}

// Prepared is the preparation of the sample retreat. One aim rests on nothing yet, so that
// the list of what is missing has something to say.
var Prepared = Preparation{
	Signed: "2026-11-16",
	Mandate: "La retraite choisit trois à cinq axes et les objectifs 2027-2029. " +
		"Le CA délibère, le personnel donne un avis écrit ; l'objet statutaire et le budget 2026 ne se discutent pas.",
	Aims: []Aim{
		{
			FR:       "Partager un même diagnostic : chiffres, paroles des personnes concernées et des partenaires",
			AR:       "تقاسم تشخيص واحد: الأرقام وكلام الأشخاص المعنيين والشركاء",
			Findings: []string{"C-001", "C-002", "C-010", "C-011"},
		},
		{
			FR:       "Choisir trois à cinq axes par un vote secret, CA et personnel comptés à part",
			AR:       "اختيار ثلاثة إلى خمسة محاور بتصويت سري، مع عد المجلس والعاملين على حدة",
			Findings: []string{"C-006", "C-013", "C-014"},
		},
		{
			FR:       "Écrire pour chaque axe des objectifs SMART avec un responsable et une date",
			AR:       "صياغة أهداف ذكية لكل محور، مع مسؤول وأجل",
			Findings: []string{"C-017", "C-005"},
		},
		{
			FR: "Repartir avec un plan d'action de 90 jours que chacun a signé",
			AR: "الخروج بخطة عمل لتسعين يوما وقعها كل واحد",
		},
	},
	Spent: []string{"0.5", "2.5", "1.5", "1", "1", "1", "1", "3", "0.5"},
	Ready: []string{"liste d'émargement", "badges prénom", "cartes couleur", "micro", "panneaux"},
}
