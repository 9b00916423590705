package locale

// Ideas are the words of its screen.
type Ideas struct {
	Count          Plural
	Unsorted       Plural // how many have no theme
	Note, TakeBack string // ⏎ and ↑ while capturing
	ChangeGroup    string
	Sorting        string // the zone in which ideas are filed
	Capturing      string
	Merged         string // %s is where it went
	NoTheme        string
	Into           string // the theme that ⏎ files under
	NewTheme       string
	Search         string
	NothingFound   string
	Empty          string // nothing captured yet
	Rewording      string // %s is the idea taken back
	BackAgain      string // an unsent line came back
	ByGroup        string
	ByLanguage     string
	Mark, File     string
	Merge, Park    string
	Withdraw       string
	Objective      string
	Alone          string
	NextKind       string
	Capture, Sort  string // commands that change the zone
	FileUnder      string
	MergedCount    Plural
	AllKinds       string
}

var ideasFR = Ideas{
	Count: Plural{One: "%d idée", Other: "%d idées"}, Unsorted: Plural{One: "dont %d à classer", Other: "dont %d à classer"},
	Note: "noter", TakeBack: "reprendre", ChangeGroup: "groupe", Sorting: "classer", Capturing: "noter",
	Merged: "fusionnée dans %s", NoTheme: "sans thème", Into: "Classer sous", NewTheme: "nouveau thème",
	Search: "Chercher", NothingFound: "Rien ne correspond.", Empty: "Rien n'est encore noté. Écrivez ce qui se dit, ⏎ l'enregistre.",
	Rewording: "Vous reprenez %s : ⏎ garde, Esc laisse", BackAgain: "La ligne non envoyée est revenue : ⏎ la note",
	ByGroup: "Par groupe", ByLanguage: "Par langue", Mark: "Marquer", File: "Classer", Merge: "Fusionner", Park: "Mettre au parking",
	Withdraw: "Retirer", Objective: "En faire un objectif", Alone: "Seule à l'écran", NextKind: "Autre sorte",
	Capture: "Noter", Sort: "Classer les idées", FileUnder: "Choisir le thème",
	MergedCount: Plural{One: "%d texte d'origine", Other: "%d textes d'origine"}, AllKinds: "tout",
}

var ideasAR = Ideas{
	Count:    Plural{Zero: "لا أفكار", One: "فكرة واحدة", Two: "فكرتان", Few: "%d أفكار", Many: "%d فكرة", Other: "%d فكرة"},
	Unsorted: Plural{Zero: "كلها مرتبة", One: "واحدة دون محور", Two: "اثنتان دون محور", Few: "%d دون محور", Many: "%d دون محور", Other: "%d دون محور"},
	Note:     "تدوين", TakeBack: "استرجاع", ChangeGroup: "المجموعة", Sorting: "ترتيب", Capturing: "تدوين",
	Merged: "مدمجة في %s", NoTheme: "دون محور", Into: "ترتيب تحت", NewTheme: "محور جديد",
	Search: "بحث", NothingFound: "لا شيء يطابق.", Empty: "لم يدون شيء بعد. اكتبوا ما يقال و⏎ يحفظه.",
	Rewording: "تعديل %s: ⏎ يحفظ، Esc يترك", BackAgain: "عاد السطر الذي لم يرسل: ⏎ يدونه",
	ByGroup: "حسب المجموعة", ByLanguage: "حسب اللغة", Mark: "تعليم", File: "ترتيب", Merge: "دمج", Park: "نقطة معلقة",
	Withdraw: "سحب", Objective: "تحويلها إلى هدف", Alone: "وحدها على الشاشة", NextKind: "نوع آخر",
	Capture: "تدوين", Sort: "ترتيب الأفكار", FileUnder: "اختيار المحور",
	MergedCount: Plural{Zero: "لا نص أصلي", One: "نص أصلي واحد", Two: "نصان أصليان", Few: "%d نصوص أصلية", Many: "%d نصا أصليا", Other: "%d نص أصلي"}, AllKinds: "الكل",
}

var ideasEN = Ideas{
	Count: Plural{One: "%d idea", Other: "%d ideas"}, Unsorted: Plural{One: "%d to sort", Other: "%d to sort"},
	Note: "note", TakeBack: "take back", ChangeGroup: "group", Sorting: "sort", Capturing: "note",
	Merged: "merged into %s", NoTheme: "no theme", Into: "File under", NewTheme: "new theme",
	Search: "Search", NothingFound: "Nothing matches.", Empty: "Nothing noted yet. Write what is said, ⏎ saves it.",
	Rewording: "Taking back %s: ⏎ keeps, Esc leaves", BackAgain: "The unsent line is back: ⏎ notes it",
	ByGroup: "By group", ByLanguage: "By language", Mark: "Mark", File: "File", Merge: "Merge", Park: "Park",
	Withdraw: "Withdraw", Objective: "Make it an objective", Alone: "Alone on screen", NextKind: "Other kind",
	Capture: "Note", Sort: "Sort the ideas", FileUnder: "Choose the theme",
	MergedCount: Plural{One: "%d original text", Other: "%d original texts"}, AllKinds: "all",
}
