package locale

// Groups are the words of its screen.
type Groups struct {
	PresentN       Plural
	OfEnrolled     string // %d enrolled
	Enrolled       Plural
	Quorum         string // %d of %d
	NoQuorum       string
	HalfDay        string // %d day, then Morning or Afternoon
	Morning        string
	Afternoon      string
	Attendance     string // the zone
	Tables         string
	Notes          string
	Round          string // %d
	NobodyEnrolled string
	NoTables       string
	HowMany        string // asked before composing
	Enrol          string // asked before enrolling
	MarkedSwap     string // %s is the person who is marked
	DoMark         string // presence
	AllPresent     string
	OtherHalf      string
	Compose        string
	MarkPerson     string
	Move           string
	OpenSheet      string
	AddGroup       string
	EnrolPerson    string
	NextZone       string
	Withdraw       string
	Spoken         string // voices by group
	Capture        string
	Empty          string // a group without members
	OtherTable     string
	RulesKept      string            // of composition
	RulesBroken    string            // %s which
	MeetAgain      string            // %d pairs who sat together in an earlier round
	NoBetter       string            // no composition breaks less
	AtLeast        string            // %d pairs have to meet again under these rules
	RoundsN        Plural            // composed together
	RoundOf        string            // %d round, %d of how many
	Draw           string            // %d, the seed
	NotOn          string            // of a round that is shown while another is on
	Table          string            // %d, where a rule is broken
	TableRound     string            // %d table, %d round
	RuleKept       map[string]string // the rules in a few words, by apart, leader, spread, language
	Rules          string            // heading
	Redraw         string            // the actions
	LockHere       string
	LetGo          string
	CallTable      string
	Turn           string // %d, in the order of reporting
	OtherRound     string
	TurnToRound    string
	MarkPresent    string
	MarkLate       string
	MarkAbsent     string
	OpenPerson     string
	Person         string // the sheet
	Access         string // the zone of access needs
	NoAccess       string
	AddAccess      string
	AskAccess      string
	CountAccess    string
	AskCount       string // %s half-day
	SameCount      string
	Balance        string // the zone
	BalanceRemark  string
	Ideas          string // heading of a column
	Total          string
	AskApart       string // %s person
	NobodyYet      string
	Women, Men     string
	Short          map[string]string // perspectives, in at most six columns
}

var groupsFR = Groups{
	PresentN: Plural{One: "%d présent", Other: "%d présents"}, OfEnrolled: "sur %d",
	Enrolled: Plural{One: "%d inscrit", Other: "%d inscrits"},
	Quorum:   "✓ quorum du CA : %d sur %d", NoQuorum: "◆ quorum du CA : %d sur %d, les votes sont des avis",
	HalfDay: "J%d", Morning: "matin", Afternoon: "après-midi", Attendance: "présence", Tables: "tables", Notes: "fiche",
	Round: "tour %d", NobodyEnrolled: "Personne n'est inscrit. + inscrit une personne ; halqa import FICHIER liste.csv les inscrit toutes.",
	NoTables: "Pas encore de groupes. + compose des groupes avec les présents.", HowMany: "Combien de groupes ? /5 par cinq, x6 tours, #2 tirage", Enrol: "Nom ou code, puis ⏎ (ca : ou équipe : devant)",
	MarkedSwap: "%s : choisissez la table, ⏎ l'y installe", DoMark: "Pointer", AllPresent: "Tous présents", OtherHalf: "Demi-journée",
	Compose: "Nouveaux groupes", MarkPerson: "Prendre", Move: "Installer ici", OpenSheet: "Fiche du groupe", AddGroup: "Ajouter un groupe",
	EnrolPerson: "Inscrire", NextZone: "Autre volet", Withdraw: "Retirer", Spoken: "Voix entendues", Capture: "Noter ses idées", Empty: "personne", OtherTable: "autre table",
	RulesKept: "règles tenues", RulesBroken: "pas tenu : %s", MeetAgain: "retrouvailles : %d", NoBetter: "on ne peut pas faire mieux",
	AtLeast: "au moins %d avec ces règles", RoundsN: Plural{One: "%d tour", Other: "%d tours"}, RoundOf: "tour %d sur %d", Draw: "tirage %d",
	NotOn: "pas en cours", Table: "table %d", TableRound: "table %d du tour %d", Rules: "Règles",
	RuleKept: map[string]string{
		"apart": "personnes à séparer : séparées", "leader": "aucun responsable avec toute son équipe",
		"spread": "CA réparti entre les tables", "language": "français et arabe à chaque table",
	},
	Redraw: "Autre tirage", LockHere: "Fixer ici", LetGo: "Libérer", CallTable: "Restitue ensuite", Turn: "restitution %d",
	OtherRound: "Autre tour", TurnToRound: "Passer à ce tour", MarkPresent: "Présent", MarkLate: "En retard", MarkAbsent: "Absent",
	OpenPerson: "Fiche", Person: "fiche", Access: "besoins d'accès", AddAccess: "Ajouter un besoin",
	NoAccess:  "Aucun besoin d'accès noté. + en ajoute un : une place au premier rang, une boucle auditive, un repas. On compte par demi-journée, jamais par personne.",
	AskAccess: "Quel besoin ? Sans nom de personne", CountAccess: "Combien", AskCount: "Combien de personnes, %s ?", SameCount: "Pareil toute la retraite",
	Balance: "équilibre", BalanceRemark: "jamais par personne", Ideas: "idées", Total: "Ensemble",
	AskApart: "%s : codes des personnes à séparer", NobodyYet: "–", Women: "femme", Men: "homme",
	Short: map[string]string{"board": "CA", "team": "éq.", "partners": "part.", "people": "pers."},
}

var groupsAR = Groups{
	PresentN:   Plural{Zero: "لا حاضرين", One: "حاضر واحد", Two: "حاضران", Few: "%d حاضرين", Many: "%d حاضرا", Other: "%d حاضر"},
	OfEnrolled: "من أصل %d",
	Enrolled:   Plural{Zero: "لا مسجلين", One: "مسجل واحد", Two: "مسجلان", Few: "%d مسجلين", Many: "%d مسجلا", Other: "%d مسجل"},
	Quorum:     "✓ نصاب المجلس: %d من %d", NoQuorum: "◆ نصاب المجلس: %d من %d، والتصويت استشاري",
	HalfDay: "اليوم %d", Morning: "صباحا", Afternoon: "بعد الزوال", Attendance: "الحضور", Tables: "الطاولات", Notes: "البطاقة",
	Round: "الدورة %d", NobodyEnrolled: "لا أحد مسجل. + لتسجيل شخص، وhalqa import يسجل اللائحة كلها.",
	NoTables: "لا مجموعات بعد. + لتشكيلها من الحاضرين.", HowMany: "كم مجموعة؟ /5 بخمسة، x6 دورات، #2 قرعة", Enrol: "الاسم أو الرمز ثم ⏎ (ca: أو équipe: قبله)",
	MarkedSwap: "%s: اختاروا الطاولة ثم ⏎", DoMark: "تسجيل الحضور", AllPresent: "الكل حاضر", OtherHalf: "نصف اليوم",
	Compose: "مجموعات جديدة", MarkPerson: "اختيار", Move: "إجلاس هنا", OpenSheet: "بطاقة المجموعة", AddGroup: "إضافة مجموعة",
	EnrolPerson: "تسجيل", NextZone: "الجزء الآخر", Withdraw: "سحب", Spoken: "الأصوات المسموعة", Capture: "تدوين أفكارها", Empty: "لا أحد", OtherTable: "طاولة أخرى",
	RulesKept: "القواعد محترمة", RulesBroken: "لم يحترم: %s", MeetAgain: "لقاءات مكررة: %d", NoBetter: "لا يمكن أحسن من هذا",
	AtLeast: "على الأقل %d مع هذه القواعد", RoundsN: Plural{Zero: "لا دورة", One: "دورة واحدة", Two: "دورتان", Few: "%d دورات", Many: "%d دورة", Other: "%d دورة"},
	RoundOf: "الدورة %d من %d", Draw: "القرعة %d",
	NotOn: "غير جارية", Table: "الطاولة %d", TableRound: "الطاولة %d، الدورة %d", Rules: "القواعد",
	RuleKept: map[string]string{
		"apart": "من يجب فصلهم متفرقون", "leader": "لا مسؤول مع فريقه كله",
		"spread": "أعضاء المجلس موزعون على الطاولات", "language": "العربية والفرنسية في كل طاولة",
	},
	Redraw: "قرعة أخرى", LockHere: "تثبيت هنا", LetGo: "تحرير", CallTable: "تعرض بعد ذلك", Turn: "العرض %d",
	OtherRound: "دورة أخرى", TurnToRound: "الانتقال إلى هذه الدورة", MarkPresent: "حاضر", MarkLate: "متأخر", MarkAbsent: "غائب",
	OpenPerson: "البطاقة", Person: "البطاقة", Access: "حاجات الولوج", AddAccess: "إضافة حاجة",
	NoAccess:  "لا حاجة مدونة بعد. + لإضافة حاجة: مقعد في الصف الأول، مساعدة على السمع، وجبة خاصة. العد حسب نصف اليوم لا حسب الشخص.",
	AskAccess: "ما الحاجة؟ دون اسم أي شخص", CountAccess: "العدد", AskCount: "كم شخصا، %s؟", SameCount: "العدد نفسه طوال اللقاء",
	Balance: "التوازن", BalanceRemark: "لا يحسب أي شخص وحده", Ideas: "أفكار", Total: "المجموع",
	AskApart: "%s: رموز من يجب فصلهم", NobodyYet: "–", Women: "امرأة", Men: "رجل",
	Short: map[string]string{"board": "مجلس", "team": "فريق", "partners": "شركاء", "people": "معنيون"},
}

var groupsEN = Groups{
	PresentN: Plural{One: "%d present", Other: "%d present"}, OfEnrolled: "of %d",
	Enrolled: Plural{One: "%d enrolled", Other: "%d enrolled"},
	Quorum:   "✓ board quorum: %d of %d", NoQuorum: "◆ board quorum: %d of %d, votes give advice",
	HalfDay: "Day %d", Morning: "morning", Afternoon: "afternoon", Attendance: "attendance", Tables: "tables", Notes: "sheet",
	Round: "round %d", NobodyEnrolled: "Nobody is enrolled. + enrols a person; halqa import FILE list.csv enrols all.",
	NoTables: "No groups yet. + composes them of those present.", HowMany: "How many groups? /5 of five, x6 rounds, #2 draw", Enrol: "Name or code, then ⏎ (ca: or staff: before it)",
	MarkedSwap: "%s: choose the table, ⏎ seats them", DoMark: "Mark", AllPresent: "All present", OtherHalf: "Half-day",
	Compose: "New groups", MarkPerson: "Take", Move: "Seat here", OpenSheet: "Group sheet", AddGroup: "Add a group",
	EnrolPerson: "Enrol", NextZone: "Other part", Withdraw: "Withdraw", Spoken: "Voices heard", Capture: "Note its ideas", Empty: "nobody", OtherTable: "other table",
	RulesKept: "rules kept", RulesBroken: "not kept: %s", MeetAgain: "repeat meetings: %d", NoBetter: "nothing better exists",
	AtLeast: "at least %d under these rules", RoundsN: Plural{One: "%d round", Other: "%d rounds"}, RoundOf: "round %d of %d", Draw: "draw %d",
	NotOn: "not on", Table: "table %d", TableRound: "table %d of round %d", Rules: "Rules",
	RuleKept: map[string]string{
		"apart": "people to keep apart are apart", "leader": "nobody with the whole team they lead",
		"spread": "board spread over the tables", "language": "French and Arabic at every table",
	},
	Redraw: "Another draw", LockHere: "Keep here", LetGo: "Let go", CallTable: "Reports next", Turn: "report %d",
	OtherRound: "Other round", TurnToRound: "Turn to this round", MarkPresent: "Present", MarkLate: "Late", MarkAbsent: "Absent",
	OpenPerson: "Sheet", Person: "sheet", Access: "access needs", AddAccess: "Add a need",
	NoAccess:  "No access need is noted. + adds one: a seat in the first row, a hearing loop, a meal. They are counted by half-day, never by person.",
	AskAccess: "Which need? Without a name", CountAccess: "How many", AskCount: "How many people, %s?", SameCount: "Same all days",
	Balance: "balance", BalanceRemark: "never by person", Ideas: "ideas", Total: "Together",
	AskApart: "%s: codes of those to keep apart", NobodyYet: "–", Women: "woman", Men: "man",
	Short: map[string]string{"board": "board", "team": "staff", "partners": "part.", "people": "pers."},
}
