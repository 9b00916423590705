package locale

// Setup are the words for what surrounds the program on a computer.
type Setup struct {
	Licences      string // about the command
	LicencesIntro string // %d parts
	Completion    string
	Guide         string
	GuideArg      string // the argument of guide, as it stands in the usage
	NoSection     string // %s the key, %s the keys there are
	Keys          string
	KeysTitle     string // %s layout
	LayoutFlag    string
	KeyHead       string
	DoesHead      string
	ReaderFlag    string
	Man           string
	ManTitle      string // the line under NAME, after the name
	ManUsage      string // headings of the manual page
	ManCommands   string
	ManExit       string
	ManVariables  string
	Exits         map[int]string    // by exit code
	Variables     map[string]string // by the name of the variable
}

var setupFR = Setup{
	Licences:      "dire sous quelles licences le programme et ses parties sont distribués",
	LicencesIntro: "halqa et les %d parties dont il est fait. Les textes complets suivent.",
	Completion:    "écrire les compléments automatiques pour un interpréteur",
	Guide:         "lire le guide ; sans terminal, l'écrire en Markdown",
	GuideArg:      "[PARTIE]",
	NoSection:     "le guide n'a pas de partie « %s » ; il a : %s",
	Keys:          "écrire la carte des touches de tous les écrans, à imprimer",
	KeysTitle:     "Touches de halqa (clavier %s)",
	LayoutFlag:    "`CLAVIER` : azerty, qwerty ou arabe (sinon azerty, arabe en arabe)",
	KeyHead:       "touche", DoesHead: "effet",
	ReaderFlag: "pour un lecteur d'écran : un seul volet, texte dans l'ordre, vrai curseur (ou HALQA_READER=1)",
	Man:        "écrire la page de manuel",
	ManTitle:   "un espace de travail pour une retraite stratégique de trois jours",
	ManUsage:   "UTILISATION", ManCommands: "COMMANDES", ManExit: "CODES DE SORTIE", ManVariables: "VARIABLES",
	Exits: map[int]string{
		0: "fait", 1: "échec", 2: "mauvais usage, ou il faut un terminal", 3: "des constats à lire : lint, check, conflits, contrôle avant diffusion",
		10: "pas de tel fichier", 11: "fichier ouvert ailleurs", 12: "phrase de passe fausse ou absente", 13: "pas un fichier halqa, ou abîmé",
		14: "format plus récent que ce programme", 15: "disque plein ou en lecture seule",
	},
	Variables: map[string]string{
		"HALQA_LANG":           "langue des écrans et des messages : fr, ar ou en ; sinon LC_ALL, LC_MESSAGES, LANG, puis le français",
		"HALQA_PASSPHRASE":     "phrase de passe d'un fichier chiffré, là où personne ne peut la saisir",
		"HALQA_NEW_PASSPHRASE": "nouvelle phrase de passe, pour new et passwd ; huit caractères au moins",
		"HALQA_READER":         "1 : comme --reader",
		"HALQA_REDUCED_MOTION": "1 : rien ne bouge de soi-même, ni secondes ni progression",
		"HALQA_THEME":          "dark, light, contrast (contraste fort), salle ou mono (noir et blanc) ; sinon selon le terminal",
		"NO_COLOR":             "s'il n'est pas vide : noir et blanc",
	},
}

var setupAR = Setup{
	Licences:      "عرض رخص البرنامج وأجزائه",
	LicencesIntro: "حلقة والأجزاء التي تتكون منها، وعددها %d. تتبعها النصوص الكاملة.",
	Completion:    "كتابة الإكمال التلقائي لسطر الأوامر",
	Guide:         "قراءة الدليل؛ ودون طرفية كتابته بصيغة Markdown",
	GuideArg:      "[PARTIE]",
	NoSection:     "لا جزء في الدليل باسم «%s»؛ أجزاؤه: %s",
	Keys:          "كتابة بطاقة مفاتيح كل الشاشات للطباعة",
	KeysTitle:     "مفاتيح حلقة (لوحة %s)",
	LayoutFlag:    "`لوحة` المفاتيح: azerty أو qwerty أو arabe (وإلا azerty، وarabe بالعربية)",
	KeyHead:       "المفتاح", DoesHead: "الأثر",
	ReaderFlag: "لقارئ الشاشة: جزء واحد، والنص بترتيبه، ومؤشر حقيقي (أو HALQA_READER=1)",
	Man:        "كتابة صفحة الدليل",
	ManTitle:   "فضاء عمل للقاء استراتيجي من ثلاثة أيام",
	ManUsage:   "الاستعمال", ManCommands: "الأوامر", ManExit: "رموز الخروج", ManVariables: "المتغيرات",
	Exits: map[int]string{
		0: "تم", 1: "تعذر", 2: "استعمال خاطئ، أو تلزم نافذة أوامر", 3: "ملاحظات للقراءة: lint وcheck والتعارضات ومراقبة ما قبل النشر",
		10: "لا ملف بهذا الاسم", 11: "الملف مفتوح في مكان آخر", 12: "عبارة المرور خاطئة أو غائبة", 13: "ليس ملف حلقة، أو تالف",
		14: "صيغة أحدث من هذا البرنامج", 15: "القرص ممتلئ أو للقراءة فقط",
	},
	Variables: map[string]string{
		"HALQA_LANG":           "لغة الشاشات والرسائل: fr أو ar أو en؛ وإلا LC_ALL ثم LC_MESSAGES ثم LANG ثم الفرنسية",
		"HALQA_PASSPHRASE":     "عبارة مرور ملف مشفر، حيث لا أحد يكتبها",
		"HALQA_NEW_PASSPHRASE": "عبارة المرور الجديدة لـ new وpasswd؛ ثمانية أحرف على الأقل",
		"HALQA_READER":         "1: مثل --reader",
		"HALQA_REDUCED_MOTION": "1: لا شيء يتحرك من تلقاء نفسه، لا الثواني ولا شريط التقدم",
		"HALQA_THEME":          "dark أو light أو contrast (تباين قوي) أو salle أو mono (أبيض وأسود)؛ وإلا حسب النافذة",
		"NO_COLOR":             "إن لم يكن فارغا: أبيض وأسود",
	},
}

var setupEN = Setup{
	Licences:      "say under which licences the program and its parts come",
	LicencesIntro: "halqa and the %d parts that it is made of. The whole texts follow.",
	Completion:    "write the completions for a shell",
	Guide:         "read the guide; without a terminal, write it as Markdown",
	GuideArg:      "[SECTION]",
	NoSection:     "the guide has no section \"%s\"; it has: %s",
	Keys:          "write the card of the keys of all screens, to print",
	KeysTitle:     "Keys of halqa (%s keyboard)",
	LayoutFlag:    "`KEYBOARD`: azerty, qwerty or arabe (else azerty, arabe in Arabic)",
	KeyHead:       "key", DoesHead: "what it does",
	ReaderFlag: "for a screen reader: one pane, text in its order, a real cursor (or HALQA_READER=1)",
	Man:        "write the manual page",
	ManTitle:   "a workspace for a strategic retreat of three days",
	ManUsage:   "SYNOPSIS", ManCommands: "COMMANDS", ManExit: "EXIT STATUS", ManVariables: "ENVIRONMENT",
	Exits: map[int]string{
		0: "done", 1: "failed", 2: "wrong usage, or a terminal is needed", 3: "findings to read: lint, check, conflicts, the check before release",
		10: "no such file", 11: "the file is open elsewhere", 12: "wrong passphrase, or none", 13: "not a halqa file, or damaged",
		14: "a format newer than this program", 15: "the disk is full or read-only",
	},
	Variables: map[string]string{
		"HALQA_LANG":           "language of screens and messages: fr, ar or en; else LC_ALL, LC_MESSAGES, LANG, then French",
		"HALQA_PASSPHRASE":     "passphrase of an encrypted file, where nobody can type it",
		"HALQA_NEW_PASSPHRASE": "new passphrase for new and passwd; eight characters at least",
		"HALQA_READER":         "1: as --reader",
		"HALQA_REDUCED_MOTION": "1: nothing moves by itself, neither seconds nor progress",
		"HALQA_THEME":          "dark, light, contrast (high contrast), salle or mono (black and white); else as the terminal is",
		"NO_COLOR":             "not empty: black and white",
	},
}
