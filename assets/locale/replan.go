package locale

// Replan are the words with which an agenda is planned anew while people watch.
type Replan struct {
	// Commands.
	Insert, Split, Earlier, Later string
	DayAfter, DayBefore           string // move a session to the next day, to the one before
	Sheet, Prayers                string // change the fields of a session, the hours of prayer
	Say                           string // write an adjustment in one's own words
	Card, Take, TakeAll, NextCard string
	Needs                         string // the materials of a day
	// Names.
	Untitled string
	Types    map[string]string // of sessions, as templates write them
	Formats  map[string]string
	Places   map[string]string // by Slot.Screen
	Pauses   map[string]string // the prayer that a pause covers
	// What a careful colleague would ask, by session.ConcernKind.
	Overlap  string // %s and %s: a session, an hour
	Prayer   string // %s is a prayer
	Pause    string // %s is a prayer
	Maghrib  string // %s and %s are hours
	Unbroken string // %s and %s are hours
	Least    string // %s is a session, %d minutes
	Free     Plural // minutes; an hour follows
	// Live.
	StepLeft Plural // the time left of a step
	Parallel string
	SetBack  string // %s is a length of time
	Slept    string // %s is a length of time
	Resumed  string // a session goes on that was running when the program was opened
	// The journal of adjustments.
	Added, Divided, Moved, Written  string    // Moved has a day, Written a field as %s
	What                            string    // an adjustment in one's own words
	Questions                       [3]string // of the evening
	PlannedEnd, AtThisPace, RealEnd string    // of a day; %s is an hour
	Changes                         Plural
	// The card of a technique.
	When, People, Aloud, Takes, Gives, Rank, Languages, Care, Source string
	Tables                                                           string // %d and %d
	NoCard                                                           string
}

var replanFR = Replan{
	Insert: "Insérer après", Split: "Diviser", Earlier: "Plus tôt", Later: "Plus tard",
	DayAfter: "Au lendemain", DayBefore: "À la veille", Sheet: "Corriger la fiche", Prayers: "Heures de prière", Say: "Noter un ajustement",
	Card: "Technique", Take: "Prendre", TakeAll: "Avec ses minutes", NextCard: "autre fiche", Needs: "Matériel du jour",
	Untitled: "Nouvelle session",
	Types: map[string]string{
		"accueil": "accueil", "ouverture": "ouverture", "cadre": "cadre", "contenu": "contenu", "groupe": "travail de groupe", "vote": "vote",
		"decision": "décision", "pause": "pause", "repas": "repas", "energiseur": "énergiseur", "engagement": "engagements",
		"evaluation": "évaluation", "ajustement": "ajustements", "cloture": "clôture",
	},
	Formats: map[string]string{
		"plénière": "plénière", "groupes": "groupes", "binômes": "binômes", "individuel": "individuel", "libre": "libre", "comité": "comité de pilotage",
	},
	Places: map[string]string{
		"projection": "projection", "ajustements": "ajustements", "presence": "présence", "constats": "besoins", "capture": "idées",
		"parking": "parking", "redaction": "valeurs", "engagements": "engagements", "axes": "tri des idées", "vote": "vote",
		"decisions": "décisions", "smart": "objectifs", "evaluation": "évaluation",
	},
	Pauses:  map[string]string{"dohr": "Dohr", "asr": "Asr"},
	Overlap: "%s commence avant %s", Prayer: "%s tombe hors des pauses", Pause: "la pause ne couvre plus : %s",
	Maghrib: "fin à %s, après le Maghrib (%s)", Unbroken: "%s–%s, plus de 90 min sans pause", Least: "%s : moins que ses %d min",
	Free:     Plural{One: "%d min libre avant", Other: "%d min libres avant"},
	StepLeft: Plural{One: "encore %d min", Other: "encore %d min"}, Parallel: "En parallèle",
	SetBack: "Reprise : l'horloge a reculé de %s, le temps restant est gardé", Slept: "Reprise après %s de veille",
	Resumed: "reprise",
	Added:   "ajoutée", Divided: "divisée", Moved: "vers %s", Written: "fiche : %s", What: "Ajustement",
	Questions:  [3]string{"Que disent les évaluations ?", "Qui n'a pas parlé ?", "Que change-t-on demain ?"},
	PlannedEnd: "fin prévue %s", AtThisPace: "à ce rythme %s", RealEnd: "réelle %s", Changes: Plural{One: "%d ajustement ce jour", Other: "%d ajustements ce jour"},
	When: "Quand", People: "Personnes", Aloud: "À dire", Takes: "Il faut", Gives: "Produits",
	Rank: "Hiérarchie", Languages: "Langues", Care: "Protection", Source: "Origine", Tables: "tables de %d à %d", NoCard: "Aucune technique choisie",
}

var replanAR = Replan{
	Insert: "إدراج بعدها", Split: "تقسيم", Earlier: "تقديم", Later: "تأخير",
	DayAfter: "إلى الغد", DayBefore: "إلى اليوم السابق", Sheet: "تصحيح البطاقة", Prayers: "أوقات الصلاة", Say: "تدوين تعديل",
	Card: "التقنية", Take: "اعتماد", TakeAll: "مع دقائقها", NextCard: "بطاقة أخرى", Needs: "وسائل اليوم",
	Untitled: "جلسة جديدة",
	Types: map[string]string{
		"accueil": "استقبال", "ouverture": "افتتاح", "cadre": "تأطير", "contenu": "مضمون", "groupe": "عمل جماعي", "vote": "تصويت",
		"decision": "قرار", "pause": "استراحة", "repas": "وجبة", "energiseur": "تنشيط", "engagement": "التزامات",
		"evaluation": "تقييم", "ajustement": "تعديلات", "cloture": "اختتام",
	},
	Formats: map[string]string{
		"plénière": "جلسة عامة", "groupes": "مجموعات", "binômes": "ثنائيات", "individuel": "فردي", "libre": "حر", "comité": "لجنة القيادة",
	},
	Places: map[string]string{
		"projection": "عرض", "ajustements": "التعديلات", "presence": "الحضور", "constats": "الحاجات", "capture": "الأفكار",
		"parking": "نقاط معلقة", "redaction": "القيم", "engagements": "الالتزامات", "axes": "تصنيف الأفكار", "vote": "التصويت",
		"decisions": "القرارات", "smart": "الأهداف", "evaluation": "التقييم",
	},
	Pauses:  map[string]string{"dohr": "الظهر", "asr": "العصر"},
	Overlap: "%s تبدأ قبل %s", Prayer: "صلاة %s خارج الاستراحات", Pause: "الاستراحة لم تعد تشمل صلاة %s",
	Maghrib: "النهاية %s بعد المغرب (%s)", Unbroken: "من %s إلى %s: أكثر من 90 د دون استراحة", Least: "%s: أقل من مدتها %d د",
	Free:     Plural{Zero: "لا وقت فارغ قبل", One: "دقيقة فارغة قبل", Two: "دقيقتان فارغتان قبل", Few: "%d دقائق فارغة قبل", Many: "%d دقيقة فارغة قبل", Other: "%d دقيقة فارغة قبل"},
	StepLeft: Plural{Zero: "أقل من دقيقة", One: "بقيت دقيقة", Two: "بقيت دقيقتان", Few: "بقيت %d دقائق", Many: "بقيت %d دقيقة", Other: "بقيت %d دقيقة"},
	Parallel: "بالتوازي",
	SetBack:  "استئناف: رجعت الساعة %s إلى الوراء، والوقت المتبقي محفوظ", Slept: "استئناف بعد توقف الجهاز %s",
	Resumed: "استئناف",
	Added:   "أضيفت", Divided: "قسمت", Moved: "إلى %s", Written: "البطاقة: %s", What: "تعديل",
	Questions:  [3]string{"ماذا تقول التقييمات؟", "من لم يتكلم؟", "ماذا نغير غدا؟"},
	PlannedEnd: "النهاية المبرمجة %s", AtThisPace: "بهذا الإيقاع %s", RealEnd: "الفعلية %s",
	Changes: Plural{Zero: "لا تعديل اليوم", One: "تعديل واحد اليوم", Two: "تعديلان اليوم", Few: "%d تعديلات اليوم", Many: "%d تعديلا اليوم", Other: "%d تعديل اليوم"},
	When:    "متى", People: "الأشخاص", Aloud: "يقال", Takes: "الوسائل", Gives: "المخرجات",
	Rank: "التراتبية", Languages: "اللغتان", Care: "الحماية", Source: "الأصل", Tables: "طاولات من %d إلى %d", NoCard: "لا تقنية محددة",
}

var replanEN = Replan{
	Insert: "Insert after", Split: "Split", Earlier: "Earlier", Later: "Later",
	DayAfter: "To the next day", DayBefore: "To the day before", Sheet: "Correct the sheet", Prayers: "Prayer times", Say: "Note an adjustment",
	Card: "Technique", Take: "Take", TakeAll: "With its minutes", NextCard: "other card", Needs: "Materials of the day",
	Untitled: "New session",
	Types: map[string]string{
		"accueil": "welcome", "ouverture": "opening", "cadre": "framing", "contenu": "content", "groupe": "group work", "vote": "vote",
		"decision": "decision", "pause": "break", "repas": "meal", "energiseur": "energiser", "engagement": "commitments",
		"evaluation": "evaluation", "ajustement": "adjustments", "cloture": "closing",
	},
	Formats: map[string]string{
		"plénière": "plenary", "groupes": "groups", "binômes": "pairs", "individuel": "individual", "libre": "free", "comité": "steering committee",
	},
	Places: map[string]string{
		"projection": "projection", "ajustements": "adjustments", "presence": "attendance", "constats": "needs", "capture": "ideas",
		"parking": "parking", "redaction": "values", "engagements": "commitments", "axes": "sorting ideas", "vote": "vote",
		"decisions": "decisions", "smart": "objectives", "evaluation": "evaluation",
	},
	Pauses:  map[string]string{"dohr": "Dhuhr", "asr": "Asr"},
	Overlap: "%s begins before %s", Prayer: "%s falls outside the breaks", Pause: "the break no longer covers %s",
	Maghrib: "ends at %s, after Maghrib (%s)", Unbroken: "%s–%s, more than 90 min without a break", Least: "%s: less than its %d min",
	Free:     Plural{One: "%d free minute before", Other: "%d free minutes before"},
	StepLeft: Plural{One: "%d min left", Other: "%d min left"}, Parallel: "In parallel",
	SetBack: "Resumed: the clock went back by %s, the time left is kept", Slept: "Resumed after %s of sleep",
	Resumed: "resumed",
	Added:   "added", Divided: "split", Moved: "to %s", Written: "sheet: %s", What: "Adjustment",
	Questions:  [3]string{"What do the evaluations say?", "Who has not spoken?", "What do we change tomorrow?"},
	PlannedEnd: "planned end %s", AtThisPace: "at this pace %s", RealEnd: "actual %s", Changes: Plural{One: "%d adjustment today", Other: "%d adjustments today"},
	When: "When", People: "People", Aloud: "Say", Takes: "Needs", Gives: "Gives",
	Rank: "Rank", Languages: "Languages", Care: "Care", Source: "Origin", Tables: "tables of %d to %d", NoCard: "No technique chosen",
}
