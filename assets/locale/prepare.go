package locale

// Prepare are the words of the screen of what happens before the three days.
type Prepare struct {
	Parted

	Items      Plural // %d things, for the menu
	Ungrounded string // an objective of the retreat behind which no finding stands

	Phases                map[string]string
	Signature, DayOne     string // the two anchors, each before its date
	When                  string
	DaysN                 Plural // %d days of a phase
	Facilitated           string // %d days on which the room is there
	SpentOf               string // %s days spent of %s sold
	NotSigned             string // nobody said when the contract was signed
	Short                 Plural // %d working days that are missing before the eve
	NotSold               string // %d days in all, %d were sold
	Shut                  string // %s, a day of facilitation on which offices are closed
	Unsure                string // %s, days that may be holidays
	EachPerson, EachGroup string // %d of a thing, of which the number is not known yet
	Tick                  string // the command that says that a thing is at hand
}

var prepareFR = Prepare{
	Parted: Parted{
		Title: "Avant les trois jours, partie par partie",
		Parts: map[string]string{
			"frame": "Cadre et dates", "work": "Plan de travail", "tasks": "Tâches", "aims": "Objectifs de la retraite", "materials": "Matériel",
			"documents": "Documents", "interviews": "Entretiens", "focusgroups": "Groupes de discussion", "coverage": "Couverture",
			"populations": "Populations", "partners": "Partenaires", "acronyms": "Sigles", "todo": "À compléter",
		},
		Shelves: map[string]*Shelf{
			"work":        planShelfFR.with("poser le plan", "Pas encore de plan de travail. + pose les six phases et leurs tâches : 22 jours autour de la signature et de J1."),
			"tasks":       planShelfFR.with("nouvelle tâche", "Pas encore de tâche. + en écrit une ; « Plan de travail » pose les tâches habituelles."),
			"aims":        planShelfFR.with("nouvel objectif", "À quoi doivent servir les trois jours ? + écrit un objectif, sa fiche le relie aux constats."),
			"documents":   planShelfFR.with("nouveau document", "Qu'avez-vous lu ? + inscrit un document ; f en tire des constats."),
			"interviews":  planShelfFR.with("nouvel entretien", "Qui entendre ? + prévoit un entretien : une fonction, jamais un nom ici."),
			"focusgroups": planShelfFR.with("nouveau groupe", "Quel public entendre ? + prévoit un groupe. Aucun champ ne prend de nom."),
			"populations": planShelfFR.with("nouvelle population", "Pour qui travaille l'association ? + en nomme une, et ce qui la ventile."),
			"partners":    planShelfFR.with("nouveau partenaire", "Avec qui ? + inscrit une organisation, son sigle, le travail commun."),
			"acronyms":    planShelfFR.with("nouveau sigle", "a inscrit les sigles employés dans la retraite ; + en ajoute un."),
		},
	},
	Items:      Plural{One: "%d élément", Other: "%d éléments"},
	Ungrounded: "sans constat",
	Phases: map[string]string{
		"before": "Avant la retraite", "during": "Pendant", "after": "Après", "draft": "Présentation v1",
		"improvement": "Amélioration", "final": "Présentation finale",
	},
	Signature: "Signature :", DayOne: "J1 :", When: "Quand", DaysN: Plural{One: "%d j", Other: "%d j"}, Facilitated: "%d j d'animation", SpentOf: "%s j sur %s",
	NotSigned: "Quand le contrat a-t-il été signé ? « Cadre et dates » le dit, et tout s'y accroche.",
	Short: Plural{
		One:   "Il manque %d jour ouvré entre la signature et J−1 : le travail commence avant la signature.",
		Other: "Il manque %d jours ouvrés entre la signature et J−1 : le travail commence avant la signature.",
	},
	NotSold: "%d jours en tout, %d sont vendus.", Shut: "%s : jour d'animation férié ou de week-end.",
	Unsure: "À confirmer, fête selon la lune : %s.", EachPerson: "%d / pers.", EachGroup: "%d / table", Tick: "prêt",
}

var prepareAR = Prepare{
	Parted: Parted{
		Title: "قبل الأيام الثلاثة، جزءا جزءا",
		Parts: map[string]string{
			"frame": "الإطار والتواريخ", "work": "خطة العمل", "tasks": "المهام", "aims": "أهداف اللقاء", "materials": "الوسائل",
			"documents": "الوثائق", "interviews": "المقابلات", "focusgroups": "مجموعات النقاش", "coverage": "التغطية",
			"populations": "الفئات المعنية", "partners": "الشركاء", "acronyms": "المختصرات", "todo": "للاستكمال",
		},
		Shelves: map[string]*Shelf{
			"work":        planShelfAR.with("وضع خطة العمل", "لا خطة عمل بعد. + يضع المراحل الست ومهامها: 22 يوما حول التوقيع واليوم الأول."),
			"tasks":       planShelfAR.with("مهمة جديدة", "لا مهمة بعد. + يكتب مهمة، و«خطة العمل» تضع المهام المعتادة."),
			"aims":        planShelfAR.with("هدف جديد", "ما الغاية من الأيام الثلاثة؟ + يكتب هدفا، وبطاقته تربطه بالاستنتاجات."),
			"documents":   planShelfAR.with("وثيقة جديدة", "ماذا قرأتم؟ + يسجل وثيقة، وf يستخلص منها استنتاجات."),
			"interviews":  planShelfAR.with("مقابلة جديدة", "إلى من نستمع؟ + يبرمج مقابلة: وظيفة، لا اسم هنا."),
			"focusgroups": planShelfAR.with("مجموعة جديدة", "إلى أي جمهور نستمع؟ + يبرمج مجموعة. لا خانة تأخذ اسما."),
			"populations": planShelfAR.with("فئة جديدة", "لفائدة من تعمل الجمعية؟ + يسمي فئة وما يصنفها."),
			"partners":    planShelfAR.with("شريك جديد", "مع من؟ + يسجل منظمة ومختصرها والعمل المشترك."),
			"acronyms":    planShelfAR.with("مختصر جديد", "a يسجل المختصرات المستعملة، و+ يضيف مختصرا."),
		},
	},
	Items:      Plural{Zero: "لا عنصر", One: "عنصر واحد", Two: "عنصران", Few: "%d عناصر", Many: "%d عنصرا", Other: "%d عنصر"},
	Ungrounded: "دون استنتاج",
	Phases: map[string]string{
		"before": "قبل اللقاء", "during": "خلاله", "after": "بعده", "draft": "تقديم الصيغة الأولى",
		"improvement": "التحسين", "final": "التقديم النهائي",
	},
	Signature: "التوقيع:", DayOne: "اليوم الأول:", When: "متى", DaysN: Plural{Zero: "لا يوم", One: "يوم", Two: "يومان", Few: "%d أيام", Many: "%d يوما", Other: "%d يوم"}, Facilitated: "أيام التنشيط: %d", SpentOf: "الأيام: %s من %s",
	NotSigned: "متى وقع العقد؟ يقال ذلك في «الإطار والتواريخ»، وعليه يبنى كل شيء.",
	Short: Plural{
		Zero: "لا ينقص أي يوم.", One: "ينقص يوم عمل واحد بين التوقيع وعشية اليوم الأول: يبدأ العمل قبل التوقيع.",
		Two:   "ينقص يوما عمل بين التوقيع وعشية اليوم الأول: يبدأ العمل قبل التوقيع.",
		Few:   "تنقص %d أيام عمل بين التوقيع وعشية اليوم الأول: يبدأ العمل قبل التوقيع.",
		Many:  "ينقص %d يوم عمل بين التوقيع وعشية اليوم الأول: يبدأ العمل قبل التوقيع.",
		Other: "ينقص %d يوم عمل بين التوقيع وعشية اليوم الأول: يبدأ العمل قبل التوقيع.",
	},
	NotSold: "المجموع %d يوما، والمتعاقد عليه %d.", Shut: "%s: يوم تنشيط يصادف عطلة.",
	Unsure: "للتأكيد، أعياد حسب رؤية الهلال: %s.", EachPerson: "%d للشخص", EachGroup: "%d للطاولة", Tick: "جاهز",
}

var prepareEN = Prepare{
	Parted: Parted{
		Title: "Before the three days, part by part",
		Parts: map[string]string{
			"frame": "Frame and dates", "work": "Work plan", "tasks": "Tasks", "aims": "Objectives of the retreat", "materials": "Materials",
			"documents": "Documents", "interviews": "Interviews", "focusgroups": "Focus groups", "coverage": "Coverage",
			"populations": "Populations", "partners": "Partners", "acronyms": "Acronyms", "todo": "To complete",
		},
		Shelves: map[string]*Shelf{
			"work":        planShelfEN.with("lay the plan", "No work plan yet. + lays the six phases and their tasks: 22 days around the signature and day 1."),
			"tasks":       planShelfEN.with("new task", "No task yet. + writes one; \"Work plan\" lays the usual ones."),
			"aims":        planShelfEN.with("new objective", "What are the three days for? + writes an objective, and its sheet links it to the findings."),
			"documents":   planShelfEN.with("new document", "What did you read? + enters a document; f draws findings from it."),
			"interviews":  planShelfEN.with("new interview", "Who is to be heard? + plans an interview: a function, never a name here."),
			"focusgroups": planShelfEN.with("new group", "Which people are to be heard? + plans a group. No field takes a name."),
			"populations": planShelfEN.with("new population", "For whom does the organisation work? + names one, and what tells it apart."),
			"partners":    planShelfEN.with("new partner", "With whom? + enters an organisation, its acronym, the work in common."),
			"acronyms":    planShelfEN.with("new acronym", "a enters the acronyms in use; + adds one."),
		},
	},
	Items:      Plural{One: "%d item", Other: "%d items"},
	Ungrounded: "no finding",
	Phases: map[string]string{
		"before": "Before the retreat", "during": "During", "after": "After", "draft": "First draft shown",
		"improvement": "Improvement", "final": "Final presentation",
	},
	Signature: "Signature:", DayOne: "Day 1:", When: "When", DaysN: Plural{One: "%d d", Other: "%d d"}, Facilitated: "%d d with the room", SpentOf: "%s d of %s",
	NotSigned: "When was the contract signed? \"Frame and dates\" says it, and all hangs on it.",
	Short: Plural{
		One:   "%d working day is missing between the signature and the eve: work begins before the signature.",
		Other: "%d working days are missing between the signature and the eve: work begins before the signature.",
	},
	NotSold: "%d days in all, %d were sold.", Shut: "%s: a day with the room on which offices are closed.",
	Unsure: "To be confirmed, feasts that follow the moon: %s.", EachPerson: "%d / person", EachGroup: "%d / table", Tick: "at hand",
}

// Labels of what is prepared.
var (
	prepareFieldsFR = map[string]string{
		"aim.text_fr": "Texte français", "aim.text_ar": "Texte arabe", "aim.links": "Constats",
		"retreat.signed": "Contrat signé le", "retreat.expected": "Personnes attendues", "day.ready": "Matériel prêt",
		"phase.kind": "Phase", "phase.days": "Jours", "phase.gap": "Jours de lecture avant",
		"task.text_fr": "Texte français", "task.text_ar": "Texte arabe", "task.phase": "Phase", "task.from": "Dès le jour",
		"task.length": "Sur (jours)", "task.sold": "Jours vendus", "task.spent": "Jours passés", "task.progress": "Avancement (%)", "task.owner": "Qui (rôle)",
	}
	prepareFieldsAR = map[string]string{
		"aim.text_fr": "النص بالفرنسية", "aim.text_ar": "النص بالعربية", "aim.links": "الاستنتاجات",
		"retreat.signed": "تاريخ توقيع العقد", "retreat.expected": "عدد المنتظرين", "day.ready": "الوسائل الجاهزة",
		"phase.kind": "المرحلة", "phase.days": "الأيام", "phase.gap": "أيام للقراءة قبلها",
		"task.text_fr": "النص بالفرنسية", "task.text_ar": "النص بالعربية", "task.phase": "المرحلة", "task.from": "ابتداء من اليوم",
		"task.length": "المدة (أيام)", "task.sold": "الأيام المتعاقد عليها", "task.spent": "الأيام المنجزة", "task.progress": "التقدم (%)", "task.owner": "من (الصفة)",
	}
	prepareFieldsEN = map[string]string{
		"aim.text_fr": "French text", "aim.text_ar": "Arabic text", "aim.links": "Findings",
		"retreat.signed": "Contract signed on", "retreat.expected": "People expected", "day.ready": "Material at hand",
		"phase.kind": "Phase", "phase.days": "Days", "phase.gap": "Reading days before",
		"task.text_fr": "French text", "task.text_ar": "Arabic text", "task.phase": "Phase", "task.from": "From day",
		"task.length": "Over (days)", "task.sold": "Days sold", "task.spent": "Days spent", "task.progress": "Progress (%)", "task.owner": "Who (role)",
	}
)
