package locale

// Roadmap are the words of what the organisation receives before the three days.
type Roadmap struct {
	Title            string
	Chapters         [8]string
	NoWork           string
	Total            string // %d days
	Anchors          string // %s signature, %s first day
	Phases, Weeks    string // captions
	People           string // column
	Expected         string // %d people
	Quorum           string // %d present of %d in office
	Deciding         string
	Rules            []string
	Secrecy, Access  string
	SecrecyRules     []string
	AccessRules      []string
	Watch            string
	Vigilance        []string // what asks for attention before every retreat
	Papers, Printing string
}

var roadmapFR = Roadmap{
	Title: "Feuille de route préparatoire",
	Chapters: [8]string{
		"Mandat et objectifs de la retraite", "Plan de travail", "Synthèse de l'analyse et des entrevues", "Participants et règles de décision",
		"Agenda détaillé", "Fiches de session, techniques et matériel", "Règles du jeu, confidentialité, accessibilité", "Risques et plans B",
	},
	NoWork: "Aucun plan de travail n'est encore posé.", Total: "La mission compte %d jours ouvrés, en six phases.",
	Anchors: "Elle suit deux dates : la signature, le %s, et le premier jour d'animation, le %s.",
	Phases:  "Phases et tâches", Weeks: "Phases par semaine, du lundi", People: "Personnes",
	Expected: "%d personnes sont attendues.", Quorum: "Quorum du CA : %d membres présents sur %d en exercice.", Deciding: "Comment la salle décide",
	Rules: []string{
		"Les votes sont secrets, sur papier ; aucun total ne se voit avant la clôture.",
		"Le CA et le personnel votent sur des papiers de couleurs différentes, et les deux résultats se lisent côte à côte.",
		"Quand un collège compte moins de cinq votants, seul le total est montré.",
		"Une décision adoptée porte sa justification, ce sur quoi elle s'appuie, et les avis contraires.",
	},
	Secrecy: "Confidentialité", Access: "Accessibilité",
	SecrecyRules: []string{
		"Aucun nom n'est attaché à une parole ni à un bulletin.", "Aucun dossier de personne accompagnée n'entre dans la salle ni dans le fichier.",
		"Les documents diffusés ne contiennent pas de noms ; le fichier est chiffré.",
	},
	AccessRules: []string{
		"Tout ce qui se projette se lit aussi à haute voix, en français et en arabe.", "Les besoins d'accès sont comptés, jamais nommés, et la salle est prête la veille.",
		"Les pauses couvrent les heures de prière.",
	},
	Watch: "Points de vigilance",
	Vigilance: []string{
		"Tester la veille le projecteur, la lisibilité depuis le fond de la salle et le papier des bulletins.",
		"Prévoir de continuer sur papier si le courant s'arrête : les fiches et les bulletins suffisent.",
		"Garder chaque jour un temps tampon : c'est lui qui absorbe le retard, pas les pauses.",
	},
	Papers: "Papiers par jour", Printing: "« halqa kit FICHIER --day N » écrit les papiers d'un jour, prêts à imprimer.",
}

var roadmapAR = Roadmap{
	Title: "خارطة الطريق التحضيرية",
	Chapters: [8]string{
		"التكليف وأهداف اللقاء", "خطة العمل", "خلاصة التحليل والمقابلات", "المشاركون وقواعد اتخاذ القرار",
		"البرنامج المفصل", "بطاقات الجلسات والطرق والوسائل", "قواعد العمل والسرية والولوج", "المخاطر والبدائل",
	},
	NoWork: "لم توضع أي خطة عمل بعد.", Total: "تشمل المهمة %d يوم عمل في ست مراحل.",
	Anchors: "تتبع تاريخين: التوقيع يوم %s، وأول أيام التنشيط يوم %s.",
	Phases:  "المراحل والمهام", Weeks: "المراحل حسب الأسابيع، من الاثنين", People: "الأشخاص",
	Expected: "عدد المنتظرين: %d.", Quorum: "النصاب القانوني للمجلس: %d حاضرين من أصل %d.", Deciding: "كيف تقرر القاعة",
	Rules: []string{
		"التصويت سري وعلى الورق، ولا يرى أي مجموع قبل الإغلاق.",
		"يصوت المجلس والعاملون على أوراق مختلفة الألوان، وتقرأ النتيجتان جنبا إلى جنب.",
		"إذا قل المصوتون في فئة عن خمسة فلا يعرض إلا المجموع.",
		"كل قرار معتمد يحمل تعليله وما يستند إليه والآراء المخالفة.",
	},
	Secrecy: "السرية", Access: "الولوج",
	SecrecyRules: []string{
		"لا يلحق أي اسم بكلام ولا بورقة تصويت.", "لا يدخل القاعة ولا الملف أي ملف شخصي للمستفيدين.",
		"لا تتضمن الوثائق المنشورة أسماء، والملف مشفر.",
	},
	AccessRules: []string{
		"كل ما يعرض يقرأ أيضا بصوت مسموع بالعربية والفرنسية.", "تحصى حاجات الولوج دون تسمية أحد، وتجهز القاعة في اليوم السابق.",
		"تغطي الاستراحات أوقات الصلاة.",
	},
	Watch: "نقاط اليقظة",
	Vigilance: []string{
		"تجريب العارض والمقروئية من آخر القاعة وورق التصويت في اليوم السابق.",
		"الاستعداد للمواصلة على الورق إذا انقطعت الكهرباء: تكفي البطاقات وأوراق التصويت.",
		"ترك وقت احتياطي كل يوم: هو الذي يمتص التأخر لا الاستراحات.",
	},
	Papers: "أوراق كل يوم", Printing: "يكتب الأمر halqa kit مع --day أوراق يوم جاهزة للطبع.",
}

var roadmapEN = Roadmap{
	Title: "Preparatory roadmap",
	Chapters: [8]string{
		"Mandate and objectives of the retreat", "Work plan", "What was read and heard", "Participants and rules of decision",
		"Detailed agenda", "Session sheets, techniques and material", "Ground rules, confidentiality, access", "Risks and plans B",
	},
	NoWork: "No work plan is laid yet.", Total: "The mission has %d working days, in six phases.",
	Anchors: "It follows two dates: the signature on %s and the first day with the room on %s.",
	Phases:  "Phases and tasks", Weeks: "Phases by week, from Monday", People: "People",
	Expected: "%d people are expected.", Quorum: "Quorum of the board: %d present of %d in office.", Deciding: "How the room decides",
	Rules: []string{
		"Votes are secret and on paper; no total is seen before a poll is closed.",
		"Board and staff vote on papers of different colours, and both results are read side by side.",
		"When a college has fewer than five voters, only the total is shown.",
		"An adopted decision carries its rationale, what it rests on and the dissenting opinions.",
	},
	Secrecy: "Confidentiality", Access: "Access",
	SecrecyRules: []string{
		"No name is attached to what is said nor to a ballot.", "No case file of anybody enters the room or the file.",
		"Documents that leave hold no names; the file is encrypted.",
	},
	AccessRules: []string{
		"All that is projected is read aloud too, in French and in Arabic.", "Access needs are counted, never named, and the room is ready the day before.",
		"Breaks cover the hours of prayer.",
	},
	Watch: "Points to watch",
	Vigilance: []string{
		"Test the projector, legibility from the back of the room and the paper of the ballots the day before.",
		"Be ready to go on with paper if the power fails: sheets and ballots are enough.",
		"Keep spare time every day: it absorbs delay, breaks do not.",
	},
	Papers: "Papers of each day", Printing: "\"halqa kit FILE --day N\" writes the papers of a day, ready to print.",
}
