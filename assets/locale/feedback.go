package locale

// Feedback are the words of comments on the draft, of final versions and of the
// validation of the plan.
type Feedback struct {
	// What the schema knows by codes.
	Readers, Natures, Dispositions, Adoptions, QuorumRules map[string]string

	// Refusals.
	OpenComments string // %s their numbers
	Unsourced    string // %s the numbers of what changed
	NoReason     string
	NoFinal      string
	MovedOn      string
	NoQuorum     string
	Sealed       string
	Unfinished   string // %s fields
}

var feedbackFR = Feedback{
	Readers: map[string]string{
		"board": "CA", "team": "Équipe", "partners": "Partenaires", "people": "Personnes concernées", "other": "Autre",
	},
	Natures: map[string]string{
		"mistake": "erreur", "clarity": "précision", "disagreement": "désaccord", "addition": "ajout",
	},
	Dispositions: map[string]string{
		"received": "reçu", "accepted": "accepté", "partly": "accepté en partie", "integrated": "intégré", "deferred": "reporté",
		"refused": "refusé",
	},
	Adoptions:   map[string]string{"adopted": "adopté", "rejected": "rejeté", "adjourned": "ajourné"},
	QuorumRules: map[string]string{"half": "la moitié au moins", "majority": "plus de la moitié", "two-thirds": "les deux tiers"},

	OpenComments: "Pas encore final : commentaires sans suite donnée : %s.",
	Unsourced:    "Pas encore final : modifiés sans dire d'où cela vient : %s.",
	NoReason:     "Un refus a besoin de son motif : écrivez-le d'abord.",
	NoFinal:      "Il n'y a pas encore de version finale du plan : marquez-la d'abord.",
	MovedOn:      "Le plan a changé depuis sa version finale : marquez-en une nouvelle.",
	NoQuorum:     "Le quorum n'est pas atteint : le CA ne peut pas adopter le plan.",
	Sealed:       "Le PV est clos : il ne change plus.",
	Unfinished:   "Il manque au PV : %s.",
}

var feedbackAR = Feedback{
	Readers: map[string]string{
		"board": "المجلس الإداري", "team": "الفريق", "partners": "الشركاء", "people": "الأشخاص المعنيون", "other": "آخر",
	},
	Natures: map[string]string{
		"mistake": "خطأ", "clarity": "توضيح", "disagreement": "عدم اتفاق", "addition": "إضافة",
	},
	Dispositions: map[string]string{
		"received": "متوصل بها", "accepted": "مقبولة", "partly": "مقبولة جزئيا", "integrated": "مدمجة", "deferred": "مؤجلة",
		"refused": "مرفوضة",
	},
	Adoptions:   map[string]string{"adopted": "اعتمد", "rejected": "رفض", "adjourned": "أجل"},
	QuorumRules: map[string]string{"half": "النصف على الأقل", "majority": "أكثر من النصف", "two-thirds": "الثلثان"},

	OpenComments: "ليست نهائية بعد: ملاحظات دون مآل: %s.",
	Unsourced:    "ليست نهائية بعد: عدل دون ذكر المصدر: %s.",
	NoReason:     "الرفض يحتاج إلى تعليل: اكتبوه أولا.",
	NoFinal:      "لا نسخة نهائية للمخطط بعد: سموها أولا.",
	MovedOn:      "تغير المخطط منذ نسخته النهائية: سموا نسخة جديدة.",
	NoQuorum:     "لم يكتمل النصاب: لا يمكن للمجلس اعتماد المخطط.",
	Sealed:       "المحضر مغلق: لا يتغير بعد.",
	Unfinished:   "ينقص المحضر: %s.",
}

var feedbackEN = Feedback{
	Readers: map[string]string{
		"board": "Board", "team": "Team", "partners": "Partners", "people": "People concerned", "other": "Other",
	},
	Natures: map[string]string{
		"mistake": "mistake", "clarity": "clarity", "disagreement": "disagreement", "addition": "addition",
	},
	Dispositions: map[string]string{
		"received": "received", "accepted": "accepted", "partly": "accepted in part", "integrated": "integrated", "deferred": "deferred",
		"refused": "refused",
	},
	Adoptions:   map[string]string{"adopted": "adopted", "rejected": "rejected", "adjourned": "adjourned"},
	QuorumRules: map[string]string{"half": "half at least", "majority": "more than half", "two-thirds": "two thirds"},

	OpenComments: "Not final yet: comments without an answer: %s.",
	Unsourced:    "Not final yet: changed without saying where it comes from: %s.",
	NoReason:     "A refusal needs its reason: write it first.",
	NoFinal:      "There is no final version of the plan yet: mark it first.",
	MovedOn:      "The plan has changed since its final version: mark a new one.",
	NoQuorum:     "The quorum is not reached: the board can't adopt the plan.",
	Sealed:       "The record is closed: it changes no more.",
	Unfinished:   "The record misses: %s.",
}
