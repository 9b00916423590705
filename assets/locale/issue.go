package locale

// Issue are the words of the documents that a board receives besides the report: the plan
// itself, its two pages, and the sheet on the data that the file holds.
type Issue struct {
	Synthesis                  string // title
	Where, How                 string // headings of its two pages
	Ninety, Budget, Who        string
	Reviews, Goals             string
	FullPlan                   string // at its end: which document holds
	MoreInPlan                 string // %d more
	PlanRuns                   string // %s from, %s to
	Foreword                   string // of the presidency
	Approach                   string // how the plan came about
	Stage, Number              string // heads of the table of what was done
	Documents, Interviews      string // what was done, one row each
	FocusGroups, People        string
	HalfDays, Ideas            string
	Polls, Adopted             string
	Theory                     string // heading of the path of change of an axis
	WeDo, WeGet, Then, Towards string // its steps, from the measures to the change
	Provided                   string // what it takes for granted
	SeeAlso                    string // before references to tables and figures

	Sheet DataSheet
}

// DataSheet are the words of the sheet on the data that the file holds.
type DataSheet struct {
	Title                          string
	About                          string // what it is for; legal advice it is not
	Controller, Purpose, Basis     string // labels
	Concerned, Categories, Class   string
	Entries, Kept, Goes, Stays     string
	Never, Recipients, Security    string
	Rights, Transfers, Declaration string
	Retention, Category, Legend    string

	Purposes      []string
	BasisSays     string
	PeopleCount   Plural
	HearingCount  Plural
	GroupCount    Plural
	NeverSays     string
	ReceiverSays  []string
	SecuritySays  []string
	RightsSay     string // %s organisation
	TransfersSay  string
	DeclareSays   string
	RetentionDue  string // %d months, %s day of validation, %s day
	RetentionRuns string // %d months
	Overdue       string // %s day
	NothingHeld   string
	Organisation  string            // where nobody named it
	Kinds         map[string]string // of items that hold personal or confidential data, by type
}

var issueFR = Issue{
	Synthesis: "Synthèse du plan stratégique", Where: "Où nous allons", How: "Comment, quand et avec quoi",
	Ninety: "Les 90 premiers jours", Budget: "Budget indicatif", Who: "Qui répond de quoi", Reviews: "Suivi du plan", Goals: "Objectifs",
	FullPlan:   "Cette synthèse résume le plan stratégique, qui seul fait foi.",
	MoreInPlan: "… et %d autres, au plan.", PlanRuns: "Période du plan\u00a0: du %s au %s.",
	Foreword: "Mot de la présidence",
	Approach: "Une démarche participative", Stage: "Étape", Number: "Nombre",
	Documents: "Documents lus", Interviews: "Entretiens menés", FocusGroups: "Groupes de discussion", People: "Personnes à la retraite",
	HalfDays: "Demi-journées de travail", Ideas: "Idées notées", Polls: "Votes clos", Adopted: "Décisions adoptées",
	Theory: "Théorie du changement", WeDo: "Si nous menons", WeGet: "nous obtenons", Then: "ce qui produit", Towards: "et contribue à", Provided: "à condition que",
	SeeAlso: "Voir aussi ",
	Sheet:   dataSheetFR,
}

var issueAR = Issue{
	Synthesis: "خلاصة المخطط الاستراتيجي", Where: "إلى أين نسير", How: "كيف ومتى وبأي وسائل",
	Ninety: "التسعون يوما الأولى", Budget: "الميزانية التقديرية", Who: "من المسؤول عن ماذا", Reviews: "تتبع المخطط", Goals: "الأهداف",
	FullPlan:   "تلخص هذه الورقة المخطط الاستراتيجي، والمخطط وحده هو المرجع.",
	MoreInPlan: "… و%d أخرى في المخطط.", PlanRuns: "مدة المخطط: من %s إلى %s.",
	Foreword: "كلمة الرئاسة",
	Approach: "مقاربة تشاركية", Stage: "المرحلة", Number: "العدد",
	Documents: "الوثائق المقروءة", Interviews: "المقابلات المنجزة", FocusGroups: "مجموعات النقاش", People: "الحاضرون في اللقاء",
	HalfDays: "أنصاف أيام العمل", Ideas: "الأفكار المدونة", Polls: "التصويتات المغلقة", Adopted: "القرارات المعتمدة",
	Theory: "نظرية التغيير", WeDo: "إذا قمنا بـ", WeGet: "حصلنا على", Then: "مما يؤدي إلى", Towards: "ويساهم في", Provided: "شريطة أن",
	SeeAlso: "انظر أيضا ",
	Sheet:   dataSheetAR,
}

var issueEN = Issue{
	Synthesis: "Summary of the strategic plan", Where: "Where we are going", How: "How, when and with what",
	Ninety: "The first 90 days", Budget: "Indicative budget", Who: "Who answers for what", Reviews: "Follow-up of the plan", Goals: "Objectives",
	FullPlan:   "This summary is drawn from the strategic plan, which alone is authoritative.",
	MoreInPlan: "… and %d more, in the plan.", PlanRuns: "The plan runs from %s to %s.",
	Foreword: "Foreword",
	Approach: "A participatory approach", Stage: "Step", Number: "Number",
	Documents: "Documents read", Interviews: "Interviews held", FocusGroups: "Focus groups", People: "People at the retreat",
	HalfDays: "Half-days of work", Ideas: "Ideas noted", Polls: "Polls closed", Adopted: "Decisions adopted",
	Theory: "Theory of change", WeDo: "If we carry out", WeGet: "we obtain", Then: "which brings about", Towards: "and contributes to", Provided: "provided that",
	SeeAlso: "See also ",
	Sheet:   dataSheetEN,
}
