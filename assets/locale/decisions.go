package locale

// Decisions are the words of its screen.
type Decisions struct {
	Shelf

	Count, Open             Plural // all of them, and those that are not settled
	Adopt, Postpone, Revise string
	Objective               string // draft one from the decision
	Because                 string
	Follow                  string // who does what from when
	Evidence                string
	RevisedBy               string // %s
	Now                     string // %s and its status
	Natures                 map[string]string
	Question, Electorate    string // labels of what the room reads
	SetAside, Dissent       string
	WillNotDo, Revises      string
	Result                  string
	QuorumReached           string // %d
	QuorumMissed            string // %d
	Cast                    string // %d cast, %d blank, %d void
	Needs                   string // before it can be adopted; the next ones follow
	NeedsText, NeedsReason  string
	NeedsLink               string
}

var decisionsFR = Decisions{
	Shelf: Shelf{
		Empty: "Pas encore de décision. + en ouvre une ; « d » sur un vote clos la préremplit.",
		New:   "nouvelle décision", OpenSheet: "ouvrir la fiche", Alone: "Seule à l'écran", All: "Toutes", NextOne: "Suivante",
		Candidates: "Ce qui la fonde", NoText: "texte à écrire", Withdraw: "Retirer",
	},
	Count: Plural{One: "%d décision", Other: "%d décisions"}, Open: Plural{One: "dont %d à trancher", Other: "dont %d à trancher"},
	Adopt: "Adopter", Postpone: "Ajourner", Revise: "Réviser",
	Objective: "En faire un objectif", Because: "Parce que", Follow: "Suite",
	Evidence: "Preuves", RevisedBy: "révisée par %s", Now: "%s : %s",
	Question: "Question", Electorate: "Présents", SetAside: "Écarté", Dissent: "Réserve", WillNotDo: "Renoncements", Revises: "Révise", Result: "Résultat",
	QuorumReached: "quorum %d, atteint", QuorumMissed: "quorum %d, non atteint", Cast: "exprimés %d, blancs %d, nuls %d",
	Needs: "avant d'adopter : ", NeedsText: "texte", NeedsReason: "raison", NeedsLink: "preuve",
	Natures: map[string]string{"consultative": "avis consultatif", "deliberative": "délibération du CA", "collective": "décision collective", "statutory": "objet statutaire"},
}

var decisionsAR = Decisions{
	Shelf: Shelf{
		Empty: "لا قرار بعد. + يفتح قرارا، و«d» على تصويت مغلق يملؤه مسبقا.",
		New:   "قرار جديد", OpenSheet: "فتح البطاقة", Alone: "وحده على الشاشة", All: "الكل", NextOne: "الموالي",
		Candidates: "ما يستند إليه", NoText: "نص للكتابة", Withdraw: "سحب",
	},
	Count: Plural{Zero: "لا قرارات", One: "قرار واحد", Two: "قراران", Few: "%d قرارات", Many: "%d قرارا", Other: "%d قرار"},
	Open:  Plural{Zero: "كلها محسومة", One: "واحد للحسم", Two: "اثنان للحسم", Few: "%d للحسم", Many: "%d للحسم", Other: "%d للحسم"},
	Adopt: "اعتماد", Postpone: "تأجيل", Revise: "مراجعة",
	Objective: "تحويله إلى هدف", Because: "لأن", Follow: "المتابعة",
	Evidence: "الأدلة", RevisedBy: "تمت مراجعته بالقرار %s", Now: "%s: %s",
	Question: "السؤال", Electorate: "الحاضرون", SetAside: "المستبعد", Dissent: "التحفظ", WillNotDo: "ما لن نقوم به", Revises: "يراجع", Result: "النتيجة",
	QuorumReached: "النصاب %d، متوفر", QuorumMissed: "النصاب %d، غير متوفر", Cast: "المعبر عنها %d، البيضاء %d، الملغاة %d",
	Needs: "قبل الاعتماد: ", NeedsText: "النص", NeedsReason: "التعليل", NeedsLink: "دليل",
	Natures: map[string]string{"consultative": "رأي استشاري", "deliberative": "قرار تقريري للمجلس", "collective": "قرار جماعي", "statutory": "موضوع نظامي"},
}

var decisionsEN = Decisions{
	Shelf: Shelf{
		Empty: "No decision yet. + opens one; \"d\" on a closed poll fills it in.",
		New:   "new decision", OpenSheet: "open the sheet", Alone: "Alone on screen", All: "All", NextOne: "Next one",
		Candidates: "What it rests on", NoText: "text to write", Withdraw: "Withdraw",
	},
	Count: Plural{One: "%d decision", Other: "%d decisions"}, Open: Plural{One: "%d to settle", Other: "%d to settle"},
	Adopt: "Adopt", Postpone: "Postpone", Revise: "Revise",
	Objective: "Make it an objective", Because: "Because", Follow: "Follow-up",
	Evidence: "Evidence", RevisedBy: "revised by %s", Now: "%s: %s",
	Question: "Question", Electorate: "Present", SetAside: "Set aside", Dissent: "Dissent", WillNotDo: "Will not do", Revises: "Revises", Result: "Result",
	QuorumReached: "quorum %d, reached", QuorumMissed: "quorum %d, not reached", Cast: "cast %d, blank %d, void %d",
	Needs: "before adopting: ", NeedsText: "text", NeedsReason: "reason", NeedsLink: "evidence",
	Natures: map[string]string{"consultative": "advisory opinion", "deliberative": "board resolution", "collective": "collective decision", "statutory": "matter of the statutes"},
}
