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
		"retreat.signed": "Contrat signé le",
		"phase.kind": "Phase", "phase.days": "Jours", "phase.gap": "Jours de lecture avant",
		"task.text_fr": "Texte français", "task.text_ar": "Texte arabe", "task.phase": "Phase", "task.from": "Dès le jour",
		"task.length": "Sur (jours)", "task.sold": "Jours vendus", "task.spent": "Jours passés", "task.progress": "Avancement (%)", "task.owner": "Qui (rôle)",
	}
	prepareFieldsAR = map[string]string{
		"aim.text_fr": "النص بالفرنسية", "aim.text_ar": "النص بالعربية", "aim.links": "الاستنتاجات",
		"retreat.signed": "تاريخ توقيع العقد",
		"phase.kind": "المرحلة", "phase.days": "الأيام", "phase.gap": "أيام للقراءة قبلها",
		"task.text_fr": "النص بالفرنسية", "task.text_ar": "النص بالعربية", "task.phase": "المرحلة", "task.from": "ابتداء من اليوم",
		"task.length": "المدة (أيام)", "task.sold": "الأيام المتعاقد عليها", "task.spent": "الأيام المنجزة", "task.progress": "التقدم (%)", "task.owner": "من (الصفة)",
	}
	prepareFieldsEN = map[string]string{
		"aim.text_fr": "French text", "aim.text_ar": "Arabic text", "aim.links": "Findings",
		"retreat.signed": "Contract signed on",
		"phase.kind": "Phase", "phase.days": "Days", "phase.gap": "Reading days before",
		"task.text_fr": "French text", "task.text_ar": "Arabic text", "task.phase": "Phase", "task.from": "From day",
		"task.length": "Over (days)", "task.sold": "Days sold", "task.spent": "Days spent", "task.progress": "Progress (%)", "task.owner": "Who (role)",
	}
)
