package locale

// Frame is what every screen shares: the line on top, the message, the help, the menu.
type Frame struct {
	Salle, Coulisses  string
	Saved             string
	Unsaved           Plural // texts that wait because they could not be saved
	ReadOnly          string
	Sample            string // said wherever invented data show
	TooSmall          string
	BackToCoulisses   string // on the black screen
	Window            string // the room sees a window of its own
	WindowBlack       string // which is black
	WindowHeld        string // which stays where it is
	Contents          string // the menu: Sommaire
	Help              string
	Guide             string
	HelpHere          string
	HelpEverywhere    string
	HelpWithoutLetter string
	Palette           string
	PaletteNone       string
	Undone            string // %s is the act
	Redone            string // %s
	AlreadySaved      string
	QuitTwice         string
	HowToQuit         string // said to who presses Ctrl+C
	StillEmpty        string // the screens that hold nothing yet
	Chain             string // the chain of the product, for the menu
	Screens           Screens
	Caps              Caps
	Keys              FrameKeys
	Do                FrameActions
}

// Screens are the titles of the screens, in the order of their keys.
type Screens struct {
	Agenda, Groups, Ideas, Vote, Objectives, Decisions, Plan, Prepare, After, Report string
}

// Caps are the names engraved on keys that have no sign of their own.
type Caps struct {
	Space, Delete, Insert string
	Shift                 string // with the plus that joins it to the other key
}

// FrameKeys are the words beside keys on the help line.
type FrameKeys struct {
	Open, Back, Choose, Change, Confirm, Zone, Undo, Help, Close, More string
}

// FrameActions are the commands that every screen has, as the palette names them.
type FrameActions struct {
	Undo, Redo, Salle, Coulisses, Black, Hold, Release, Language, Theme, Mouse, Help, Contents, Palette, Quit string
}

var frameFR = Frame{
	Salle: "SALLE", Coulisses: "COULISSES", Saved: "enregistré", Unsaved: Plural{One: "%d en attente", Other: "%d en attente"},
	ReadOnly: "lecture seule", Sample: "exemple inventé",
	TooSmall:        "Agrandir la fenêtre ou réduire la police (60 × 20)",
	BackToCoulisses: "Coulisses : débranchez ou ⏎", Window: "salle ouverte", WindowBlack: "salle noire", WindowHeld: "salle figée", Contents: "Sommaire", Help: "Aide", Guide: "Guide",
	HelpHere: "Ici", HelpEverywhere: "Partout",
	HelpWithoutLetter: "Sans lettres : Maj+Tab va sur la ligne du bas, ←→ choisit, ⏎ fait.",
	Palette:           "Commande", PaletteNone: "Aucune commande de ce nom",
	Undone: "Annulé : %s", Redone: "Rétabli : %s", AlreadySaved: "Déjà enregistré : chaque ⏎ enregistre",
	QuitTwice: "Ctrl+Q encore une fois pour quitter", HowToQuit: "Toujours ouvert : Ctrl+Q deux fois pour quitter", StillEmpty: "Encore vides",
	Chain:   "constat → idée → vote → décision → objectif",
	Screens: Screens{Agenda: "Agenda", Groups: "Groupes", Ideas: "Idées", Vote: "Vote", Objectives: "Objectifs", Decisions: "Décisions", Plan: "Plan", Prepare: "Préparation", After: "Après", Report: "Rapport"},
	Caps:    Caps{Space: "Espace", Delete: "Suppr", Insert: "Inser", Shift: "Maj+"},
	Keys:    FrameKeys{Open: "ouvrir", Back: "revenir", Choose: "choisir", Change: "changer", Confirm: "valider", Zone: "zone suivante", Undo: "annuler", Help: "aide", Close: "fermer", More: "la suite"},
	Do:      FrameActions{Undo: "Annuler", Redo: "Rétablir", Salle: "Passer en salle", Coulisses: "En coulisses", Black: "Écran noir", Hold: "Figer la salle", Release: "La salle suit", Language: "Langue suivante", Theme: "Thème suivant", Mouse: "Souris", Help: "Aide", Contents: "Sommaire", Palette: "Commande", Quit: "Quitter"},
}

var frameAR = Frame{
	Salle: "القاعة", Coulisses: "الكواليس", Saved: "محفوظ", Unsaved: Plural{Zero: "لا شيء ينتظر", One: "نص في الانتظار", Two: "نصان في الانتظار", Few: "%d في الانتظار", Many: "%d في الانتظار", Other: "%d في الانتظار"},
	ReadOnly: "للقراءة فقط", Sample: "مثال افتراضي",
	TooSmall:        "كبروا النافذة أو صغروا الخط (60 × 20)",
	BackToCoulisses: "الكواليس: افصلوا العارض أو ⏎", Window: "القاعة مفتوحة", WindowBlack: "القاعة سوداء", WindowHeld: "القاعة ثابتة", Contents: "الفهرس", Help: "مساعدة", Guide: "الدليل",
	HelpHere: "هنا", HelpEverywhere: "في كل الشاشات",
	HelpWithoutLetter: "دون حروف: Maj+Tab إلى السطر الأسفل، ←→ للاختيار، ⏎ للتنفيذ.",
	Palette:           "أمر", PaletteNone: "لا أمر بهذا الاسم",
	Undone: "تم التراجع عن: %s", Redone: "تمت إعادة: %s", AlreadySaved: "محفوظ من قبل: كل ⏎ يحفظ",
	QuitTwice: "Ctrl+Q مرة أخرى للخروج", HowToQuit: "البرنامج مستمر: Ctrl+Q مرتين للخروج", StillEmpty: "ما زالت فارغة",
	Chain:   "استنتاج ← فكرة ← تصويت ← قرار ← هدف",
	Screens: Screens{Agenda: "البرنامج", Groups: "المجموعات", Ideas: "الأفكار", Vote: "التصويت", Objectives: "الأهداف", Decisions: "القرارات", Plan: "المخطط", Prepare: "التحضير", After: "ما بعد", Report: "التقرير"},
	Caps:    Caps{Space: "مسافة", Delete: "Suppr", Insert: "Inser", Shift: "Maj+"},
	Keys:    FrameKeys{Open: "فتح", Back: "رجوع", Choose: "اختيار", Change: "تغيير", Confirm: "تأكيد", Zone: "الجزء التالي", Undo: "تراجع", Help: "مساعدة", Close: "إغلاق", More: "التتمة"},
	Do:      FrameActions{Undo: "تراجع", Redo: "إعادة", Salle: "عرض القاعة", Coulisses: "إلى الكواليس", Black: "شاشة سوداء", Hold: "تثبيت القاعة", Release: "القاعة تتبع", Language: "اللغة التالية", Theme: "المظهر التالي", Mouse: "الفأرة", Help: "مساعدة", Contents: "الفهرس", Palette: "أمر", Quit: "خروج"},
}

var frameEN = Frame{
	Salle: "ROOM", Coulisses: "BACKSTAGE", Saved: "saved", Unsaved: Plural{One: "%d waiting", Other: "%d waiting"},
	ReadOnly: "read only", Sample: "invented example",
	TooSmall:        "Enlarge the window or reduce the font (60 × 20)",
	BackToCoulisses: "Backstage: unplug, or ⏎", Window: "room open", WindowBlack: "room black", WindowHeld: "room held", Contents: "Contents", Help: "Help", Guide: "Guide",
	HelpHere: "Here", HelpEverywhere: "Everywhere",
	HelpWithoutLetter: "Without letters: Shift+Tab goes to the bottom line, ←→ choose, ⏎ does it.",
	Palette:           "Command", PaletteNone: "No command of that name",
	Undone: "Undone: %s", Redone: "Redone: %s", AlreadySaved: "Already saved: every ⏎ saves",
	QuitTwice: "Ctrl+Q once more to leave", HowToQuit: "Still open: Ctrl+Q twice to leave", StillEmpty: "Still empty",
	Chain:   "finding → idea → vote → decision → objective",
	Screens: Screens{Agenda: "Agenda", Groups: "Groups", Ideas: "Ideas", Vote: "Vote", Objectives: "Objectives", Decisions: "Decisions", Plan: "Plan", Prepare: "Preparation", After: "After", Report: "Report"},
	Caps:    Caps{Space: "Space", Delete: "Del", Insert: "Ins", Shift: "Shift+"},
	Keys:    FrameKeys{Open: "open", Back: "back", Choose: "choose", Change: "change", Confirm: "confirm", Zone: "next zone", Undo: "undo", Help: "help", Close: "close", More: "more"},
	Do:      FrameActions{Undo: "Undo", Redo: "Redo", Salle: "Show the room", Coulisses: "Back to backstage", Black: "Black screen", Hold: "Hold the room", Release: "Room follows", Language: "Next language", Theme: "Next theme", Mouse: "Mouse", Help: "Help", Contents: "Contents", Palette: "Command", Quit: "Leave"},
}
