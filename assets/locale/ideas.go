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
	Yes, No      string            // whether ideas bring one
	Views        string            // the command that says which

	ChangeTheme  string // a line that begins with # does
	ByTheme      string
	Near         string            // the heading over close ideas
	NearFlags    map[string]string // what may set them apart, by text.Flag
	Proposed     string            // before themes that the machine proposes
	Likelier     string            // aims at the next of them
	NoProposal   string
	Begin        string // marks a group of close ideas
	Start        Plural // of the marked ideas: a proposal
	NoGroups     string
	Personal     map[string]string // what may name somebody, by scan.Kind
	NoName       string            // nobody is meant
	Cleared      string            // %s are the ideas
	Rename, Join string            // of themes
	Renamed      string            // %s is the name
	Joined       string            // %s went to %s
	JoinHow      string
	ChooseTheme  string
	Part, Parted string // of what was merged; %s is the idea
	Novel, Why   string // the command, and what it asks
	Innovative   string // %s are the ideas
	Detail       string

	ReadBack, Keep, Reword string // commands of the reading
	Unread                 Plural
	OutOf                  string // %d in all
	AllRead                string

	Write, Reveal        string // commands of the silent writing
	SilentMinutes        string
	Silence              string // the room reads it
	SilenceBegins        string
	MinutesLeft          Plural
	Waiting              Plural // ideas that are not revealed
	Revealed             Plural
	Turns                string // tables speak in turn
	TurnsBegin, TurnsEnd string
	Filter               string
	FilterTheme          string
	FilterGroup          string
	FilterLanguage       string
	FilterState          string
	Every                string   // a filter that lets all through
	States               []string // every, unsorted, unread, flagged, innovative, merged, not revealed
	Choose, Change       string   // in a form
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
	Yes:          "oui", No: "non", Views: "Perspectives",
	ChangeTheme: "thème", ByTheme: "Par thème", Near: "Proches",
	NearFlags: map[string]string{"opposite": "sens opposé ?", "place": "autre lieu ?", "number": "autre nombre ?"},
	Proposed:  "proposé", Likelier: "Thème proposé", NoProposal: "Pas de proposition : classez d'abord une vingtaine d'idées",
	Begin: "Proposer un groupe", Start: Plural{One: "Proposition : %d idée, g la nomme", Other: "Proposition : %d idées proches, g les réunit"},
	NoGroups: "Aucun groupe d'idées proches à proposer",
	Personal: map[string]string{"name": "un prénom ?", "phone": "un téléphone ?", "card": "une carte d'identité ?", "passport": "un passeport ?"},
	NoName:   "Personne n'est nommé", Cleared: "Personne n'est nommé : %s",
	Rename: "Renommer le thème", Join: "Réunir deux thèmes", Renamed: "Le thème s'appelle « %s »", Joined: "« %s » rejoint « %s »",
	JoinHow: "Choisissez avec ←→ le thème qui reste, puis une idée de l'autre", ChooseTheme: "Choisissez d'abord un thème avec ←→",
	Part: "Séparer", Parted: "Séparé : %s", Novel: "Innovante", Why: "Innovante, car", Innovative: "Innovante : %s", Detail: "Ouvrir la fiche",
	ReadBack: "Relire", Keep: "lue, suivante", Reword: "Corriger",
	Unread: Plural{One: "%d pas encore lue", Other: "%d pas encore lues"}, OutOf: "sur %d", AllRead: "Toutes sont lues",
	Write: "Écrire en silence", Reveal: "Dévoiler", SilentMinutes: "Minutes de silence", Silence: "Chacun écrit, en silence",
	SilenceBegins: "Le silence commence : la salle ne voit rien avant « Dévoiler »",
	MinutesLeft:   Plural{One: "minute", Other: "minutes"}, Waiting: Plural{One: "%d idée attend", Other: "%d idées attendent"},
	Revealed: Plural{One: "%d idée dévoilée", Other: "%d idées dévoilées"},
	Turns:    "Tour de table", TurnsBegin: "Tour de table : ⏎ sur une ligne vide passe", TurnsEnd: "Le tour de table est fini",
	Filter: "Filtrer", FilterTheme: "Thème", FilterGroup: "Groupe", FilterLanguage: "Langue", FilterState: "État", Every: "tous",
	States: []string{"tous", "à classer", "pas encore lues", "à relire, un nom ?", "innovantes", "fusionnées", "pas dévoilées"},
	Choose: "choisir", Change: "changer",
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
	Yes:          "نعم", No: "لا", Views: "وجهات النظر",
	ChangeTheme: "الموضوع", ByTheme: "حسب الموضوع", Near: "متقاربة",
	NearFlags: map[string]string{"opposite": "معنى معاكس؟", "place": "مكان آخر؟", "number": "عدد آخر؟"},
	Proposed:  "مقترح", Likelier: "الموضوع المقترح", NoProposal: "لا اقتراح: صنفوا أولا نحو عشرين فكرة",
	Begin: "اقتراح مجموعة", Start: Plural{Zero: "لا اقتراح", One: "اقتراح: فكرة واحدة، g يسميها", Two: "اقتراح: فكرتان متقاربتان، g يجمعهما", Few: "اقتراح: %d أفكار متقاربة، g يجمعها", Many: "اقتراح: %d فكرة متقاربة، g يجمعها", Other: "اقتراح: %d فكرة متقاربة، g يجمعها"},
	NoGroups: "لا مجموعة أفكار متقاربة للاقتراح",
	Personal: map[string]string{"name": "اسم شخص؟", "phone": "رقم هاتف؟", "card": "بطاقة وطنية؟", "passport": "جواز سفر؟"},
	NoName:   "ليس شخصا", Cleared: "لا اسم فيها: %s",
	Rename: "تغيير اسم الموضوع", Join: "جمع موضوعين", Renamed: "صار اسم الموضوع «%s»", Joined: "«%s» ينضم إلى «%s»",
	JoinHow: "اختاروا بـ ←→ الموضوع الذي يبقى ثم فكرة من الآخر", ChooseTheme: "اختاروا أولا موضوعا بـ ←→",
	Part: "فصل", Parted: "فصلت: %s", Novel: "مبتكرة", Why: "مبتكرة لأن", Innovative: "مبتكرة: %s", Detail: "فتح البطاقة",
	ReadBack: "إعادة القراءة", Keep: "قرئت، التالية", Reword: "تصحيح",
	Unread: Plural{Zero: "لا شيء ينتظر القراءة", One: "واحدة لم تقرأ بعد", Two: "اثنتان لم تقرآ بعد", Few: "%d لم تقرأ بعد", Many: "%d لم تقرأ بعد", Other: "%d لم تقرأ بعد"}, OutOf: "من %d", AllRead: "قرئت كلها",
	Write: "الكتابة في صمت", Reveal: "كشف", SilentMinutes: "دقائق الصمت", Silence: "كل واحد يكتب في صمت",
	SilenceBegins: "يبدأ الصمت: لا ترى القاعة شيئا قبل «كشف»",
	MinutesLeft:   Plural{Zero: "دقيقة", One: "دقيقة", Two: "دقيقتان", Few: "دقائق", Many: "دقيقة", Other: "دقيقة"},
	Waiting:       Plural{Zero: "لا فكرة تنتظر", One: "فكرة واحدة تنتظر", Two: "فكرتان تنتظران", Few: "%d أفكار تنتظر", Many: "%d فكرة تنتظر", Other: "%d فكرة تنتظر"},
	Revealed:      Plural{Zero: "لا شيء يكشف", One: "كشفت فكرة واحدة", Two: "كشفت فكرتان", Few: "كشفت %d أفكار", Many: "كشفت %d فكرة", Other: "كشفت %d فكرة"},
	Turns:         "بالتناوب", TurnsBegin: "بالتناوب: ⏎ على سطر فارغ يمرر الكلمة", TurnsEnd: "انتهى التناوب",
	Filter: "تصفية", FilterTheme: "الموضوع", FilterGroup: "المجموعة", FilterLanguage: "اللغة", FilterState: "الحالة", Every: "الكل",
	States: []string{"الكل", "دون موضوع", "لم تقرأ بعد", "تراجع، اسم؟", "مبتكرة", "مدمجة", "لم تكشف"},
	Choose: "اختيار", Change: "تغيير",
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
	Yes:          "yes", No: "no", Views: "Perspectives",
	ChangeTheme: "theme", ByTheme: "By theme", Near: "Close",
	NearFlags: map[string]string{"opposite": "opposite meaning?", "place": "other place?", "number": "other number?"},
	Proposed:  "proposed", Likelier: "Proposed theme", NoProposal: "No proposal: sort some twenty ideas first",
	Begin: "Propose a group", Start: Plural{One: "Proposal: %d idea, g names it", Other: "Proposal: %d close ideas, g gathers them"},
	NoGroups: "No group of close ideas to propose",
	Personal: map[string]string{"name": "a name?", "phone": "a phone number?", "card": "an identity card?", "passport": "a passport?"},
	NoName:   "Nobody is meant", Cleared: "Nobody is named: %s",
	Rename: "Rename the theme", Join: "Join two themes", Renamed: "The theme is called “%s”", Joined: "“%s” joins “%s”",
	JoinHow: "Choose with ←→ the theme that stays, then an idea of the other", ChooseTheme: "Choose a theme with ←→ first",
	Part: "Part", Parted: "Parted: %s", Novel: "Innovative", Why: "Innovative because", Innovative: "Innovative: %s", Detail: "Open the card",
	ReadBack: "Read back", Keep: "read, next", Reword: "Correct",
	Unread: Plural{One: "%d not read yet", Other: "%d not read yet"}, OutOf: "of %d", AllRead: "All are read",
	Write: "Write in silence", Reveal: "Reveal", SilentMinutes: "Minutes of silence", Silence: "Everybody writes, in silence",
	SilenceBegins: "Silence begins: the room sees nothing before “Reveal”",
	MinutesLeft:   Plural{One: "minute", Other: "minutes"}, Waiting: Plural{One: "%d idea waits", Other: "%d ideas wait"},
	Revealed: Plural{One: "%d idea revealed", Other: "%d ideas revealed"},
	Turns:    "In turns", TurnsBegin: "In turns: ⏎ on an empty line passes", TurnsEnd: "Turns are over",
	Filter: "Filter", FilterTheme: "Theme", FilterGroup: "Group", FilterLanguage: "Language", FilterState: "State", Every: "all",
	States: []string{"all", "to sort", "not read yet", "a name?", "innovative", "merged", "not revealed"},
	Choose: "choose", Change: "change",
}
