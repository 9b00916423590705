package locale

// Objectives are the words of its screen.
type Objectives struct {
	Count          Plural
	Asked          Plural // questions that are left
	Empty          string
	New, OpenSheet string
	Questions      string // heading of the side pane, and the command that goes to them
	NoQuestion     string
	Origin         string // heading of what it comes from
	NoOrigin       string
	Candidates     string // heading of the list of links
	Alone          string
	All            string // ⏎ again: back to the list
	NextOne        string
	Withdraw       string
	Validated      string
	Draft          string
	FastDone       string // the seven fields are there
	NoText         string
	NoAxis         string
	OfAxis         string // %s is the short id of an axis
	From           string // between a baseline and a target, in salle
	Levels         map[string]string
	Directions     map[string]string
	Frequencies    map[string]string
	Scopes         map[string]string
}

var objectivesFR = Objectives{
	Count: Plural{One: "%d objectif", Other: "%d objectifs"}, Asked: Plural{One: "%d question", Other: "%d questions"},
	Empty: "Aucun objectif encore. + ouvre une fiche : écrivez la phrase, ⏎ passe au champ suivant.",
	New:   "nouvel objectif", OpenSheet: "ouvrir la fiche", Questions: "Questions",
	NoQuestion: "Plus de question. À relire ensemble.", Origin: "D'où il vient", NoOrigin: "rien n'est encore relié",
	Candidates: "Ce qui le fonde", Alone: "Seul à l'écran", All: "Tous", NextOne: "Suivant", Withdraw: "Retirer",
	Validated: "validé", Draft: "brouillon", FastDone: "La fiche est remplie. Le reste peut attendre ce soir.",
	NoText: "phrase à écrire", NoAxis: "sans axe", OfAxis: "axe %s", From: "de %s à %s",
	Levels:      map[string]string{"impact": "impact", "effect": "effet", "output": "produit"},
	Directions:  map[string]string{"up": "à la hausse", "down": "à la baisse", "keep": "à maintenir"},
	Frequencies: map[string]string{"monthly": "chaque mois", "quarterly": "chaque trimestre", "half-yearly": "chaque semestre", "yearly": "chaque année"},
	Scopes:      map[string]string{"beneficiaries": "personnes accompagnées", "organisation": "l'association"},
}

var objectivesAR = Objectives{
	Count: Plural{Zero: "لا أهداف", One: "هدف واحد", Two: "هدفان", Few: "%d أهداف", Many: "%d هدفا", Other: "%d هدف"},
	Asked: Plural{Zero: "لا أسئلة", One: "سؤال واحد", Two: "سؤالان", Few: "%d أسئلة", Many: "%d سؤالا", Other: "%d سؤال"},
	Empty: "لا هدف بعد. + يفتح بطاقة: اكتبوا الجملة، و⏎ ينتقل إلى الخانة الموالية.",
	New:   "هدف جديد", OpenSheet: "فتح البطاقة", Questions: "أسئلة",
	NoQuestion: "لم يبق سؤال. للقراءة جماعة.", Origin: "من أين أتى", NoOrigin: "لا شيء مرتبط بعد",
	Candidates: "ما يستند إليه", Alone: "وحده على الشاشة", All: "الكل", NextOne: "الموالي", Withdraw: "سحب",
	Validated: "مصادق عليه", Draft: "مسودة", FastDone: "ملئت البطاقة. يمكن للباقي أن ينتظر المساء.",
	NoText: "جملة للكتابة", NoAxis: "دون محور", OfAxis: "المحور %s", From: "من %s إلى %s",
	Levels:      map[string]string{"impact": "أثر بعيد", "effect": "أثر", "output": "مخرج"},
	Directions:  map[string]string{"up": "نحو الارتفاع", "down": "نحو الانخفاض", "keep": "للحفاظ عليه"},
	Frequencies: map[string]string{"monthly": "كل شهر", "quarterly": "كل ثلاثة أشهر", "half-yearly": "كل ستة أشهر", "yearly": "كل سنة"},
	Scopes:      map[string]string{"beneficiaries": "الأشخاص المعنيون", "organisation": "الجمعية"},
}

var objectivesEN = Objectives{
	Count: Plural{One: "%d objective", Other: "%d objectives"}, Asked: Plural{One: "%d question", Other: "%d questions"},
	Empty: "No objective yet. + opens a sheet: write the sentence, ⏎ goes to the next field.",
	New:   "new objective", OpenSheet: "open the sheet", Questions: "Questions",
	NoQuestion: "No question left. Read it together.", Origin: "Where it comes from", NoOrigin: "nothing is linked yet",
	Candidates: "What it rests on", Alone: "Alone on screen", All: "All", NextOne: "Next one", Withdraw: "Withdraw",
	Validated: "validated", Draft: "draft", FastDone: "The sheet is filled in. The rest can wait for tonight.",
	NoText: "sentence to write", NoAxis: "no axis", OfAxis: "axis %s", From: "from %s to %s",
	Levels:      map[string]string{"impact": "impact", "effect": "effect", "output": "output"},
	Directions:  map[string]string{"up": "upwards", "down": "downwards", "keep": "to keep"},
	Frequencies: map[string]string{"monthly": "every month", "quarterly": "every quarter", "half-yearly": "every half-year", "yearly": "every year"},
	Scopes:      map[string]string{"beneficiaries": "people accompanied", "organisation": "the association"},
}
