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
	RulesKept      string // of composition
	RulesBroken    string // %s which
	MeetAgain      string // %d pairs who sat together in an earlier round
	NoBetter       string // no composition breaks less
}

var groupsFR = Groups{
	PresentN: Plural{One: "%d présent", Other: "%d présents"}, OfEnrolled: "sur %d",
	Enrolled: Plural{One: "%d inscrit", Other: "%d inscrits"},
	Quorum:   "✓ quorum du CA : %d sur %d", NoQuorum: "◆ quorum du CA : %d sur %d, les votes sont des avis",
	HalfDay: "J%d", Morning: "matin", Afternoon: "après-midi", Attendance: "présence", Tables: "tables", Notes: "fiche",
	Round: "tour %d", NobodyEnrolled: "Personne n'est inscrit. + inscrit une personne ; halqa import FICHIER liste.csv les inscrit toutes.",
	NoTables: "Pas encore de groupes. + compose des groupes avec les présents.", HowMany: "Combien de groupes ?", Enrol: "Nom ou code, puis ⏎ (ca : ou équipe : devant)",
	MarkedSwap: "%s : choisissez la table, ⏎ l'y installe", DoMark: "Pointer", AllPresent: "Tous présents", OtherHalf: "Demi-journée",
	Compose: "Nouveaux groupes", MarkPerson: "Prendre", Move: "Installer ici", OpenSheet: "Fiche du groupe", AddGroup: "Ajouter un groupe",
	EnrolPerson: "Inscrire", NextZone: "Autre volet", Withdraw: "Retirer", Spoken: "Voix entendues", Capture: "Noter ses idées", Empty: "personne", OtherTable: "autre table",
	RulesKept: "règles tenues", RulesBroken: "pas tenu : %s", MeetAgain: "retrouvailles : %d", NoBetter: "on ne peut pas faire mieux",
}

var groupsAR = Groups{
	PresentN:   Plural{Zero: "لا حاضرين", One: "حاضر واحد", Two: "حاضران", Few: "%d حاضرين", Many: "%d حاضرا", Other: "%d حاضر"},
	OfEnrolled: "من أصل %d",
	Enrolled:   Plural{Zero: "لا مسجلين", One: "مسجل واحد", Two: "مسجلان", Few: "%d مسجلين", Many: "%d مسجلا", Other: "%d مسجل"},
	Quorum:     "✓ نصاب المجلس: %d من %d", NoQuorum: "◆ نصاب المجلس: %d من %d، والتصويت استشاري",
	HalfDay: "اليوم %d", Morning: "صباحا", Afternoon: "بعد الزوال", Attendance: "الحضور", Tables: "الطاولات", Notes: "البطاقة",
	Round: "الدورة %d", NobodyEnrolled: "لا أحد مسجل. + لتسجيل شخص، وhalqa import يسجل اللائحة كلها.",
	NoTables: "لا مجموعات بعد. + لتشكيلها من الحاضرين.", HowMany: "كم مجموعة؟", Enrol: "الاسم أو الرمز ثم ⏎ (ca: أو équipe: قبله)",
	MarkedSwap: "%s: اختاروا الطاولة ثم ⏎", DoMark: "تسجيل الحضور", AllPresent: "الكل حاضر", OtherHalf: "نصف اليوم",
	Compose: "مجموعات جديدة", MarkPerson: "اختيار", Move: "إجلاس هنا", OpenSheet: "بطاقة المجموعة", AddGroup: "إضافة مجموعة",
	EnrolPerson: "تسجيل", NextZone: "الجزء الآخر", Withdraw: "سحب", Spoken: "الأصوات المسموعة", Capture: "تدوين أفكارها", Empty: "لا أحد", OtherTable: "طاولة أخرى",
	RulesKept: "القواعد محترمة", RulesBroken: "لم يحترم: %s", MeetAgain: "لقاءات مكررة: %d", NoBetter: "لا يمكن أحسن من هذا",
}

var groupsEN = Groups{
	PresentN: Plural{One: "%d present", Other: "%d present"}, OfEnrolled: "of %d",
	Enrolled: Plural{One: "%d enrolled", Other: "%d enrolled"},
	Quorum:   "✓ board quorum: %d of %d", NoQuorum: "◆ board quorum: %d of %d, votes give advice",
	HalfDay: "Day %d", Morning: "morning", Afternoon: "afternoon", Attendance: "attendance", Tables: "tables", Notes: "sheet",
	Round: "round %d", NobodyEnrolled: "Nobody is enrolled. + enrols a person; halqa import FILE list.csv enrols all.",
	NoTables: "No groups yet. + composes them of those present.", HowMany: "How many groups?", Enrol: "Name or code, then ⏎ (ca: or staff: before it)",
	MarkedSwap: "%s: choose the table, ⏎ seats them", DoMark: "Mark", AllPresent: "All present", OtherHalf: "Half-day",
	Compose: "New groups", MarkPerson: "Take", Move: "Seat here", OpenSheet: "Group sheet", AddGroup: "Add a group",
	EnrolPerson: "Enrol", NextZone: "Other part", Withdraw: "Withdraw", Spoken: "Voices heard", Capture: "Note its ideas", Empty: "nobody", OtherTable: "other table",
	RulesKept: "rules kept", RulesBroken: "not kept: %s", MeetAgain: "repeat meetings: %d", NoBetter: "nothing better exists",
}
