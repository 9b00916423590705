package locale

// Welcome are the words of the first run.
type Welcome struct {
	Begins        string // the first sentence that people read
	AskLanguage   string
	Arabic        string // a line to judge the terminal by, the same in all languages
	ReadsRight    string // what that line must look like, and what to do when it doesn't
	LanguageLater string
	AskStart      string
	DateForms     string // what may be typed
	Friday        string // %s is the hour of the prayer of Friday
	Past          string // the day lies behind us
	Plain         string // nothing is special about the three days
	AskFile       string
	FromTo        string // %s and %s are the first and the last day
	Exists        string // the file is there already
	Elsewhere     string // before the command that makes the file in another folder
	Offline       string
	HowToLeave    string // said to who looks for the way out
	// Beside keys.
	Continue, Day, Create, Open, Leave string
}

// Name is what the language calls itself.
func (l Lang) Name() string {
	switch l {
	case Arabic:
		return "العربية"
	case English:
		return "English"
	default:
		return "Français"
	}
}

var welcomeFR = Welcome{
	Begins: "Une retraite commence.", AskLanguage: "La langue de l'écran",
	Arabic:        "أهلا بكم في الحلقة.",
	ReadsRight:    "Cette ligne se lit-elle de droite à gauche, lettres liées ? Sinon : Ctrl+Q, puis halqa screen.",
	Elsewhere:     "Pour un autre dossier, quittez, allez-y et tapez :",
	LanguageLater: "La touche l change de langue à tout moment.",
	AskStart:      "Le premier des trois jours", DateForms: "Écrivez 9/12/2026, 2026-12-09 ou 9 décembre 2026.",
	Friday: "prière du vendredi à %s", Past: "date passée", Plain: "Aucun de ces jours n'est férié.",
	AskFile: "Le fichier de la retraite", FromTo: "Du %s au %s.",
	Exists:     "Ce fichier existe déjà : ⏎ l'ouvre tel qu'il est.",
	Offline:    "Tout est dans ce fichier, hors ligne. Chaque ⏎ enregistre.",
	HowToLeave: "Ctrl+Q quitte ; rien n'est encore créé",
	Continue:   "continuer", Day: "un jour", Create: "créer", Open: "ouvrir", Leave: "quitter",
}

var welcomeAR = Welcome{
	Begins: "لقاء جديد يبدأ.", AskLanguage: "لغة الشاشة",
	Arabic:        "أهلا بكم في الحلقة.",
	ReadsRight:    "هل يقرأ هذا السطر من اليمين إلى اليسار بحروف متصلة؟ وإلا: Ctrl+Q ثم halqa screen.",
	Elsewhere:     "لمجلد آخر: اخرجوا، انتقلوا إليه واكتبوا:",
	LanguageLater: "المفتاح l يغير اللغة في أي وقت.",
	AskStart:      "أول الأيام الثلاثة", DateForms: "اكتبوا 9/12/2026 أو 2026-12-09 أو 9 دجنبر 2026.",
	Friday: "صلاة الجمعة على الساعة %s", Past: "تاريخ مضى", Plain: "لا عطلة في هذه الأيام.",
	AskFile: "ملف اللقاء", FromTo: "من %s إلى %s.",
	Exists:     "هذا الملف موجود: ⏎ يفتحه كما هو.",
	Offline:    "كل شيء في هذا الملف، دون اتصال. كل ⏎ يحفظ.",
	HowToLeave: "Ctrl+Q للخروج؛ لم ينشأ أي شيء بعد",
	Continue:   "متابعة", Day: "يوم", Create: "إنشاء", Open: "فتح", Leave: "خروج",
}

var welcomeEN = Welcome{
	Begins: "A retreat begins.", AskLanguage: "The language of the screen",
	Arabic:        "أهلا بكم في الحلقة.",
	ReadsRight:    "Does this line read from right to left, letters joined? If not: Ctrl+Q, then halqa screen.",
	Elsewhere:     "For another folder: leave, go there and type:",
	LanguageLater: "The key l changes the language at any time.",
	AskStart:      "The first of the three days", DateForms: "Type 9/12/2026, 2026-12-09 or 9 December 2026.",
	Friday: "Friday prayer at %s", Past: "date in the past", Plain: "None of these days is a holiday.",
	AskFile: "The file of the retreat", FromTo: "From %s to %s.",
	Exists:     "This file exists already: ⏎ opens it as it is.",
	Offline:    "Everything is in this file, offline. Every ⏎ saves.",
	HowToLeave: "Ctrl+Q leaves; nothing has been created yet",
	Continue:   "continue", Day: "one day", Create: "create", Open: "open", Leave: "leave",
}
