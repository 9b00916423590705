package locale

// Decisions are the words of its screen.
type Decisions struct {
	Count, Open             Plural // all of them, and those that are not settled
	Empty                   string
	New, OpenSheet          string
	Adopt, Postpone, Revise string
	Objective               string // draft one from the decision
	Alone                   string
	All                     string // ⏎ again: back to the list // ⏎ in salle
	NextOne                 string // PgUp, PgDn
	Because                 string
	Follow                  string // who does what from when
	Evidence                string
	RevisedBy               string // %s
	Now                     string // %s and its status
	Candidates              string // heading of the list of evidence
	NoText                  string
	Withdraw                string
	Natures                 map[string]string
}

var decisionsFR = Decisions{
	Count: Plural{One: "%d décision", Other: "%d décisions"}, Open: Plural{One: "dont %d à trancher", Other: "dont %d à trancher"},
	Empty: "Aucune décision encore. + en ouvre une ; « d » sur un vote clos la préremplit.",
	New:   "nouvelle décision", OpenSheet: "ouvrir la fiche", Adopt: "Adopter", Postpone: "Ajourner", Revise: "Réviser",
	Objective: "En faire un objectif", Alone: "Seule à l'écran", All: "Toutes", NextOne: "Suivante", Because: "Parce que", Follow: "Suite",
	Evidence: "Preuves", RevisedBy: "révisée par %s", Now: "%s : %s",
	Candidates: "Ce qui la fonde",
	NoText:     "texte à écrire", Withdraw: "Retirer",
	Natures: map[string]string{"consultative": "avis consultatif", "deliberative": "délibération du CA", "collective": "décision collective", "statutory": "objet statutaire"},
}

var decisionsAR = Decisions{
	Count: Plural{Zero: "لا قرارات", One: "قرار واحد", Two: "قراران", Few: "%d قرارات", Many: "%d قرارا", Other: "%d قرار"},
	Open:  Plural{Zero: "كلها محسومة", One: "واحد للحسم", Two: "اثنان للحسم", Few: "%d للحسم", Many: "%d للحسم", Other: "%d للحسم"},
	Empty: "لا قرار بعد. + يفتح قرارا، و«d» على تصويت مغلق يملؤه مسبقا.",
	New:   "قرار جديد", OpenSheet: "فتح البطاقة", Adopt: "اعتماد", Postpone: "تأجيل", Revise: "مراجعة",
	Objective: "تحويله إلى هدف", Alone: "وحده على الشاشة", All: "الكل", NextOne: "الموالي", Because: "لأن", Follow: "المتابعة",
	Evidence: "الأدلة", RevisedBy: "تمت مراجعته بالقرار %s", Now: "%s: %s",
	Candidates: "ما يستند إليه",
	NoText:     "نص للكتابة", Withdraw: "سحب",
	Natures: map[string]string{"consultative": "رأي استشاري", "deliberative": "قرار تقريري للمجلس", "collective": "قرار جماعي", "statutory": "موضوع نظامي"},
}

var decisionsEN = Decisions{
	Count: Plural{One: "%d decision", Other: "%d decisions"}, Open: Plural{One: "%d to settle", Other: "%d to settle"},
	Empty: "No decision yet. + opens one; \"d\" on a closed poll fills it in.",
	New:   "new decision", OpenSheet: "open the sheet", Adopt: "Adopt", Postpone: "Postpone", Revise: "Revise",
	Objective: "Make it an objective", Alone: "Alone on screen", All: "All", NextOne: "Next one", Because: "Because", Follow: "Follow-up",
	Evidence: "Evidence", RevisedBy: "revised by %s", Now: "%s: %s",
	Candidates: "What it rests on",
	NoText:     "text to write", Withdraw: "Withdraw",
	Natures: map[string]string{"consultative": "advisory opinion", "deliberative": "board resolution", "collective": "collective decision", "statutory": "matter of the statutes"},
}
