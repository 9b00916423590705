package locale

// Prepare are the words of the screen of what happens before the three days.
type Prepare struct {
	Parted

	Items      Plural // %d things, for the menu
	Ungrounded string // an objective of the retreat behind which no finding stands
}

var prepareFR = Prepare{
	Parted: Parted{
		Title: "Avant les trois jours, partie par partie",
		Parts: map[string]string{
			"aims": "Objectifs de la retraite",
		},
		Shelves: map[string]*Shelf{
			"aims": planShelfFR.with("nouvel objectif de la retraite", "À quoi doivent servir les trois jours ? + écrit un objectif, sa fiche le relie aux constats."),
		},
	},
	Items:      Plural{One: "%d élément", Other: "%d éléments"},
	Ungrounded: "sans constat",
}

var prepareAR = Prepare{
	Parted: Parted{
		Title: "قبل الأيام الثلاثة، جزءا جزءا",
		Parts: map[string]string{
			"aims": "أهداف الخلوة",
		},
		Shelves: map[string]*Shelf{
			"aims": planShelfAR.with("هدف جديد للخلوة", "ما الغاية من الأيام الثلاثة؟ + يكتب هدفا، وبطاقته تربطه بالاستنتاجات."),
		},
	},
	Items:      Plural{Zero: "لا عنصر", One: "عنصر واحد", Two: "عنصران", Few: "%d عناصر", Many: "%d عنصرا", Other: "%d عنصر"},
	Ungrounded: "دون استنتاج",
}

var prepareEN = Prepare{
	Parted: Parted{
		Title: "Before the three days, part by part",
		Parts: map[string]string{
			"aims": "Objectives of the retreat",
		},
		Shelves: map[string]*Shelf{
			"aims": planShelfEN.with("new objective of the retreat", "What are the three days for? + writes an objective, and its sheet links it to the findings."),
		},
	},
	Items:      Plural{One: "%d item", Other: "%d items"},
	Ungrounded: "no finding",
}

// Labels of what is prepared.
var (
	prepareFieldsFR = map[string]string{
		"aim.text_fr": "Texte français", "aim.text_ar": "Texte arabe", "aim.links": "Constats",
	}
	prepareFieldsAR = map[string]string{
		"aim.text_fr": "النص بالفرنسية", "aim.text_ar": "النص بالعربية", "aim.links": "الاستنتاجات",
	}
	prepareFieldsEN = map[string]string{
		"aim.text_fr": "French text", "aim.text_ar": "Arabic text", "aim.links": "Findings",
	}
)
