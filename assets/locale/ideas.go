package locale

// Ideas are the words of its screen.
type Ideas struct {
	Count             Plural
	Unsorted          Plural // how many have no theme
	Note, TakeBack    string // ⏎ and ↑ while capturing
	ChangeGroup       string
	Sorting           string // the zone in which ideas are filed
	Merged            string // %s is where it went
	NoTheme           string
	Into              string // the theme that ⏎ files under
	NewTheme          string
	Search            string
	NothingFound      string
	Empty             string // nothing captured yet
	Rewording         string // %s is the idea taken back
	BackAgain         string // an unsent line came back
	ByGroup           string
	ByLanguage        string
	Mark, File        string
	Merge, Park       string
	Withdraw          string
	Objective         string
	Alone             string
	NextKind          string
	Capture, Sort     string // commands that change the zone
	FileUnder         string
	MergedCount       Plural
	Marked            Plural
	Chip              string // %d: a group where there is little room
	Themes            string // the heading over them
	OneOf             string // %d of %d, while one idea stands alone
	EmptyRoom         string // nothing captured yet, as the room reads it
	KeepFound         string // commands of the search
	ShowAll           string
	MarkAll           string
	Together, NextOne string // commands while one idea stands alone
	Filed             string // %s is the theme, %s are the ideas
	Merging           string // %s are the ideas, %s is the one that stays
	Parked            string // %s are the ideas
	Withdrawn         string // %s are the ideas

	Perspectives map[string]string // by session.Perspective
}

var ideasFR = Ideas{
	Count: Plural{One: "%d idée", Other: "%d idées"}, Unsorted: Plural{One: "dont %d à classer", Other: "dont %d à classer"},
	Note: "noter", TakeBack: "reprendre", ChangeGroup: "groupe", Sorting: "classer",
	Merged: "fusionnée dans %s", NoTheme: "sans thème", Into: "Classer sous", NewTheme: "nouveau thème",
	Search: "Chercher", NothingFound: "Rien ne correspond.", Empty: "Rien n'est encore noté. Écrivez ce qui se dit, ⏎ l'enregistre.",
	Rewording: "Vous reprenez %s : ⏎ garde, Esc laisse", BackAgain: "La ligne non envoyée est revenue : ⏎ la note",
	ByGroup: "Par groupe", ByLanguage: "Par langue", Mark: "Marquer", File: "Classer", Merge: "Fusionner", Park: "Au parking",
	Withdraw: "Retirer", Objective: "Faire un objectif", Alone: "Seule à l'écran", NextKind: "Autre sorte",
	Capture: "Noter", Sort: "Classer", FileUnder: "Choisir le thème",
	MergedCount: Plural{One: "%d texte d'origine", Other: "%d textes d'origine"},
	Marked:      Plural{One: "%d marquée", Other: "%d marquées"}, Chip: "G%d", Themes: "Thèmes", OneOf: "%d sur %d",
	EmptyRoom: "Rien n'est encore noté.", KeepFound: "garder", ShowAll: "tout revoir", MarkAll: "Tout marquer",
	Together: "Toutes", NextOne: "suivante",
	Filed: "« %s » : %s", Merging: "%s rejoint %s, les textes restent", Parked: "Au parking : %s", Withdrawn: "Retiré : %s",

	Perspectives: map[string]string{"board": "CA", "team": "Équipe", "partners": "Partenaires", "people": "Personnes concernées"},
}

var ideasAR = Ideas{
	Count:    Plural{Zero: "لا أفكار", One: "فكرة واحدة", Two: "فكرتان", Few: "%d أفكار", Many: "%d فكرة", Other: "%d فكرة"},
	Unsorted: Plural{Zero: "كلها مصنفة", One: "واحدة دون موضوع", Two: "اثنتان دون موضوع", Few: "%d دون موضوع", Many: "%d دون موضوع", Other: "%d دون موضوع"},
	Note:     "تدوين", TakeBack: "استرجاع", ChangeGroup: "المجموعة", Sorting: "تصنيف",
	Merged: "مدمجة في %s", NoTheme: "دون موضوع", Into: "تصنيف تحت", NewTheme: "موضوع جديد",
	Search: "بحث", NothingFound: "لا شيء يطابق.", Empty: "لم يدون شيء بعد. اكتبوا ما يقال و⏎ يحفظه.",
	Rewording: "تعديل %s: ⏎ يحفظ، Esc يترك", BackAgain: "عاد السطر الذي لم يرسل: ⏎ يدونه",
	ByGroup: "حسب المجموعة", ByLanguage: "حسب اللغة", Mark: "تحديد", File: "تصنيف", Merge: "دمج", Park: "نقطة معلقة",
	Withdraw: "سحب", Objective: "تحويلها إلى هدف", Alone: "وحدها على الشاشة", NextKind: "نوع آخر",
	Capture: "تدوين", Sort: "تصنيف", FileUnder: "اختيار الموضوع",
	MergedCount: Plural{Zero: "لا نص أصلي", One: "نص أصلي واحد", Two: "نصان أصليان", Few: "%d نصوص أصلية", Many: "%d نصا أصليا", Other: "%d نص أصلي"},
	Marked:      Plural{Zero: "لا شيء محدد", One: "فكرة محددة", Two: "فكرتان محددتان", Few: "%d أفكار محددة", Many: "%d فكرة محددة", Other: "%d فكرة محددة"},
	Chip:        "م%d", Themes: "المواضيع", OneOf: "%d من %d",
	EmptyRoom: "لم يدون شيء بعد.", KeepFound: "احتفاظ", ShowAll: "عرض الكل", MarkAll: "تحديد الكل",
	Together: "الكل", NextOne: "التالية",
	Filed: "«%s»: %s", Merging: "%s تنضم إلى %s وتبقى النصوص", Parked: "نقاط معلقة: %s", Withdrawn: "سحبت: %s",

	Perspectives: map[string]string{"board": "المجلس الإداري", "team": "الفريق", "partners": "الشركاء", "people": "الأشخاص المعنيون"},
}

var ideasEN = Ideas{
	Count: Plural{One: "%d idea", Other: "%d ideas"}, Unsorted: Plural{One: "%d to sort", Other: "%d to sort"},
	Note: "note", TakeBack: "take back", ChangeGroup: "group", Sorting: "sort",
	Merged: "merged into %s", NoTheme: "no theme", Into: "File under", NewTheme: "new theme",
	Search: "Search", NothingFound: "Nothing matches.", Empty: "Nothing noted yet. Write what is said, ⏎ saves it.",
	Rewording: "Taking back %s: ⏎ keeps, Esc leaves", BackAgain: "The unsent line is back: ⏎ notes it",
	ByGroup: "By group", ByLanguage: "By language", Mark: "Mark", File: "File", Merge: "Merge", Park: "Park",
	Withdraw: "Withdraw", Objective: "Make an objective", Alone: "Alone on screen", NextKind: "Other kind",
	Capture: "Note", Sort: "Sort", FileUnder: "Choose the theme",
	MergedCount: Plural{One: "%d original text", Other: "%d original texts"},
	Marked:      Plural{One: "%d marked", Other: "%d marked"}, Chip: "G%d", Themes: "Themes", OneOf: "%d of %d",
	EmptyRoom: "Nothing noted yet.", KeepFound: "keep", ShowAll: "show all", MarkAll: "Mark all",
	Together: "All", NextOne: "next",
	Filed: "%s: %s", Merging: "%s joins %s, the texts stay", Parked: "Parked: %s", Withdrawn: "Withdrawn: %s",

	Perspectives: map[string]string{"board": "Board", "team": "Team", "partners": "Partners", "people": "People concerned"},
}
