package locale

// Objectives are the words of its screen.
type Objectives struct {
	Shelf

	Count       Plural
	Asked       Plural // questions that are left
	Questions   string // heading of the side pane, and the command that goes to them
	NoQuestion  string
	Origin      string // heading of what it comes from
	NoOrigin    string
	Validated   string
	Draft       string
	FastDone    string // the seven fields are there
	NoAxis      string
	OfAxis      string // %s is the short id of an axis
	From        string // between a baseline and a target, in salle
	Levels      map[string]string
	Directions  map[string]string
	Frequencies map[string]string
	Scopes      map[string]string
	Measured    map[string]string // how far a measure has come

	Waive, Validate      string // commands
	Split, Demote        string
	Cite, Publish        string // the source of a change, and a version of the plan
	Changes, Frame       string // pages over the list, and their commands
	Keep                 string // ⏎ in a line
	Unsourced            string // a change was made after a version
	SourceOf             string // and the question in full
	Measures             string
	Reopened             string // validated once, and changed since
	NowValid             string // %s
	NowTwo               string // %s and %s
	NowMeasure           string // %s under %s
	NowPublished         string // %s
	NoFrame              string
	RolesHint            string
	PlanFits             string
	UnderWhich, OwnSheet string
	Since                string // the number of a version follows
	NoVersion, NoChange  string
	Altered              string
	AddedItem            string
	WithdrawnItem        string
	OtherVersion         string // ←→
	ChangeCount          Plural
	Seats                map[string]string // by role of a seat, who validated
}

var objectivesFR = Objectives{
	Shelf: Shelf{
		Empty: "Pas encore d'objectif. + ouvre une fiche : écrivez la phrase, ⏎ passe au champ suivant.",
		New:   "nouvel objectif", OpenSheet: "ouvrir la fiche", Alone: "Seul à l'écran", All: "Tous", NextOne: "Suivant",
		Candidates: "Ce qui le fonde", NoText: "phrase à écrire", Withdraw: "Retirer",
	},
	Count: Plural{One: "%d objectif", Other: "%d objectifs"}, Asked: Plural{One: "%d question", Other: "%d questions"},
	Questions:  "Questions",
	NoQuestion: "Plus de question. À relire ensemble.", Origin: "D'où il vient", NoOrigin: "rien n'est encore relié",
	Validated: "validé", Draft: "brouillon", FastDone: "La fiche est remplie. Le reste peut attendre ce soir.",
	NoAxis: "sans axe", OfAxis: "axe %s", From: "de %s à %s",
	Levels:      map[string]string{"impact": "impact", "effect": "effet", "output": "produit"},
	Directions:  map[string]string{"up": "à la hausse", "down": "à la baisse", "keep": "à maintenir"},
	Frequencies: map[string]string{"monthly": "chaque mois", "quarterly": "chaque trimestre", "half-yearly": "chaque semestre", "yearly": "chaque année"},
	Scopes:      map[string]string{"beneficiaries": "personnes accompagnées", "organisation": "l'association"},
	Measured:    map[string]string{"planned": "prévue", "under_way": "en cours", "done": "faite", "dropped": "abandonnée"},
	Keep:        "garder", Waive: "Motiver", Validate: "Valider", Split: "Dédoubler", Demote: "En faire une mesure",
	Cite: "Dire la source", Publish: "Marquer une version", Changes: "Changements", Frame: "Cadre du plan",
	Unsourced: "changé depuis la version : source à dire",
	SourceOf:  "D'où vient ce changement : retour, évaluation, décision ?", Measures: "Mesures", Reopened: "à revalider",
	NowValid: "%s est validé", NowTwo: "%s est dédoublé : le second est %s", NowMeasure: "%s est une mesure de %s",
	NowPublished: "%s est marquée : chaque changement dira sa source",
	NoFrame:      "Posez d'abord le modèle de la retraite (écran 1).", RolesHint: "un rôle par ligne", PlanFits: "Le plan tient dans son cadre.",
	UnderWhich: "Mesure de quel objectif ?", OwnSheet: "sa propre fiche, dont la phrase reste à écrire",
	Since: "Changements depuis", NoVersion: "Pas encore de version. « p » marque le plan tel qu'il est ; les changements d'après s'écrivent ici.",
	NoChange: "Rien n'a changé depuis.", Altered: "modifié", AddedItem: "ajouté", WithdrawnItem: "retiré", OtherVersion: "autre version",
	ChangeCount: Plural{One: "%d changement", Other: "%d changements"},
	Seats:       map[string]string{"facilitator": "animation", "notes": "prise de notes"},
}

var objectivesAR = Objectives{
	Shelf: Shelf{
		Empty: "لا هدف بعد. + يفتح بطاقة: اكتبوا الجملة، و⏎ ينتقل إلى الخانة الموالية.",
		New:   "هدف جديد", OpenSheet: "فتح البطاقة", Alone: "وحده على الشاشة", All: "الكل", NextOne: "الموالي",
		Candidates: "ما يستند إليه", NoText: "جملة للكتابة", Withdraw: "سحب",
	},
	Count:      Plural{Zero: "لا أهداف", One: "هدف واحد", Two: "هدفان", Few: "%d أهداف", Many: "%d هدفا", Other: "%d هدف"},
	Asked:      Plural{Zero: "لا أسئلة", One: "سؤال واحد", Two: "سؤالان", Few: "%d أسئلة", Many: "%d سؤالا", Other: "%d سؤال"},
	Questions:  "أسئلة",
	NoQuestion: "لم يبق سؤال. تقرأ جماعة.", Origin: "من أين أتى", NoOrigin: "لا شيء مرتبط بعد",
	Validated: "مصادق عليه", Draft: "مسودة", FastDone: "ملئت البطاقة. يمكن للباقي أن ينتظر إلى المساء.",
	NoAxis: "دون محور", OfAxis: "المحور %s", From: "من %s إلى %s",
	Levels:      map[string]string{"impact": "أثر", "effect": "نتيجة", "output": "مخرج"},
	Directions:  map[string]string{"up": "نحو الارتفاع", "down": "نحو الانخفاض", "keep": "للحفاظ عليه"},
	Frequencies: map[string]string{"monthly": "كل شهر", "quarterly": "كل ثلاثة أشهر", "half-yearly": "كل ستة أشهر", "yearly": "كل سنة"},
	Scopes:      map[string]string{"beneficiaries": "الأشخاص المواكبون", "organisation": "الجمعية"},
	Measured:    map[string]string{"planned": "مبرمج", "under_way": "قيد الإنجاز", "done": "منجز", "dropped": "متخلى عنه"},
	Keep:        "حفظ", Waive: "تعليل", Validate: "مصادقة", Split: "تقسيم", Demote: "تحويله إلى تدبير",
	Cite: "ذكر المصدر", Publish: "وسم نسخة", Changes: "التغييرات", Frame: "إطار المخطط",
	Unsourced: "تغير منذ النسخة: يذكر مصدره",
	SourceOf:  "ما مصدر هذا التغيير: ملاحظة أو تقييم أو قرار؟", Measures: "التدابير", Reopened: "يصادق عليه من جديد",
	NowValid: "صودق على %s", NowTwo: "قسم %s، والثاني هو %s", NowMeasure: "%s تدبير ضمن %s",
	NowPublished: "وسمت %s: كل تغيير بعدها يذكر مصدره",
	NoFrame:      "ضعوا نموذج اللقاء أولا (الشاشة 1).", RolesHint: "صفة في كل سطر", PlanFits: "المخطط في حدود إطاره.",
	UnderWhich: "تدبير لأي هدف؟", OwnSheet: "بطاقته نفسها، وتكتب جملتها من جديد",
	Since: "التغييرات منذ", NoVersion: "لا نسخة بعد. «p» يسم المخطط كما هو، وتكتب هنا التغييرات اللاحقة.",
	NoChange: "لم يتغير شيء منذ ذلك.", Altered: "معدل", AddedItem: "مضاف", WithdrawnItem: "مسحوب", OtherVersion: "نسخة أخرى",
	ChangeCount: Plural{Zero: "لا تغييرات", One: "تغيير واحد", Two: "تغييران", Few: "%d تغييرات", Many: "%d تغييرا", Other: "%d تغيير"},
	Seats:       map[string]string{"facilitator": "التنشيط", "notes": "تدوين الملاحظات"},
}

var objectivesEN = Objectives{
	Shelf: Shelf{
		Empty: "No objective yet. + opens a sheet: write the sentence, ⏎ goes to the next field.",
		New:   "new objective", OpenSheet: "open the sheet", Alone: "Alone on screen", All: "All", NextOne: "Next one",
		Candidates: "What it rests on", NoText: "sentence to write", Withdraw: "Withdraw",
	},
	Count: Plural{One: "%d objective", Other: "%d objectives"}, Asked: Plural{One: "%d question", Other: "%d questions"},
	Questions:  "Questions",
	NoQuestion: "No question left. Read it together.", Origin: "Where it comes from", NoOrigin: "nothing is linked yet",
	Validated: "validated", Draft: "draft", FastDone: "The sheet is filled in. The rest can wait for tonight.",
	NoAxis: "no axis", OfAxis: "axis %s", From: "from %s to %s",
	Levels:      map[string]string{"impact": "impact", "effect": "outcome", "output": "output"},
	Directions:  map[string]string{"up": "upwards", "down": "downwards", "keep": "to maintain"},
	Frequencies: map[string]string{"monthly": "every month", "quarterly": "every quarter", "half-yearly": "every half-year", "yearly": "every year"},
	Scopes:      map[string]string{"beneficiaries": "people supported", "organisation": "the association"},
	Measured:    map[string]string{"planned": "planned", "under_way": "under way", "done": "done", "dropped": "dropped"},
	Keep:        "keep", Waive: "Give the reason", Validate: "Validate", Split: "Split in two", Demote: "Make it a measure",
	Cite: "Name the source", Publish: "Mark a version", Changes: "Changes", Frame: "Frame of the plan",
	Unsourced: "changed since the version: name the source",
	SourceOf:  "Where does this change come from: remark, evaluation, decision?", Measures: "Measures", Reopened: "to validate again",
	NowValid: "%s is validated", NowTwo: "%s is split: the second one is %s", NowMeasure: "%s is a measure of %s",
	NowPublished: "%s is marked: every change will name its source",
	NoFrame:      "Lay the template of the retreat first (screen 1).", RolesHint: "one role a line", PlanFits: "The plan fits its frame.",
	UnderWhich: "A measure of which objective?", OwnSheet: "its own sheet, whose sentence is to be written",
	Since: "Changes since", NoVersion: "No version yet. \"p\" marks the plan as it is; later changes are written here.",
	NoChange: "Nothing has changed since.", Altered: "changed", AddedItem: "added", WithdrawnItem: "withdrawn", OtherVersion: "other version",
	ChangeCount: Plural{One: "%d change", Other: "%d changes"},
	Seats:       map[string]string{"facilitator": "facilitation", "notes": "note-taking"},
}
