package locale

// Salle are the words of the command that opens a window for the room.
type Salle struct {
	About     string
	ThemeFlag string
	LangFlag  string
	Nobody    string // no window has the retreat open
	Several   string // more than one retreat is open
	Closed    string // in the window that owns it
	Broken    string // that window ended without a word
	Full      string // too many windows
}

var salleFR = Salle{
	About:     "ouvrir la fenêtre que la salle voit",
	ThemeFlag: "`THÈME` : clair, sombre ou mono (sinon noir sur blanc)",
	LangFlag:  "`LANGUE` de la fenêtre : fr, ar ou en",
	Nobody:    "aucune retraite n'est ouverte sur cet ordinateur. Ouvrez-la d'abord dans une autre fenêtre : halqa FICHIER",
	Several:   "plusieurs retraites sont ouvertes. Dites laquelle : halqa salle FICHIER",
	Closed:    "La retraite a été fermée dans la fenêtre de travail.",
	Broken:    "la fenêtre de travail s'est arrêtée. Rouvrez-la (halqa), puis halqa salle : tout ce qui était enregistré y est.",
	Full:      "trop de fenêtres sont ouvertes. Fermez-en une.",
}

var salleAR = Salle{
	About:     "فتح النافذة التي تراها القاعة",
	ThemeFlag: "`المظهر`: clair أو sombre أو mono (وإلا أسود على أبيض)",
	LangFlag:  "`لغة` النافذة: fr أو ar أو en",
	Nobody:    "لا لقاء مفتوح على هذا الحاسوب. افتحوه أولا في نافذة أخرى: halqa FICHIER",
	Several:   "عدة لقاءات مفتوحة. حددوا أحدها: halqa salle FICHIER",
	Closed:    "أغلق اللقاء في نافذة العمل.",
	Broken:    "توقفت نافذة العمل. أعيدوا فتحها (halqa) ثم halqa salle: كل ما حفظ موجود.",
	Full:      "نوافذ كثيرة مفتوحة. أغلقوا واحدة.",
}

var salleEN = Salle{
	About:     "open the window that the room sees",
	ThemeFlag: "`THEME`: clair, sombre or mono (else black on white)",
	LangFlag:  "`LANGUAGE` of the window: fr, ar or en",
	Nobody:    "no retreat is open on this computer. Open it first in another window: halqa FILE",
	Several:   "several retreats are open. Say which: halqa salle FILE",
	Closed:    "The retreat was closed in the working window.",
	Broken:    "the working window has ended. Open it again (halqa), then halqa salle: all that was saved is there.",
	Full:      "too many windows are open. Close one.",
}
