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
	Scopes:      map[string]string{"beneficiaries": "الأشخاص المعنيون", "organisation": "الجمعية"},
	Measured:    map[string]string{"planned": "مبرمج", "under_way": "قيد الإنجاز", "done": "منجز", "dropped": "متخلى عنه"},
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
}
