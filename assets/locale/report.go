package locale

// Report are the words of its screen.
type Report struct {
	Gaps, Translations     Plural // of what is missing
	Points                 Plural // the same under its heading
	Nothing                string // is missing
	Document, Lang, Format string // labels of what is chosen
	Profile                string // label of how far it travels
	French, Arabic, Both   string
	FrenchFirst            string // of a record that has both languages
	ArabicFirst            string
	Mark, MarkAll          string // a format, all of them
	WillWrite              string
	Files                  Plural // that will be written
	Writing                string
	Written                string // before a folder
	Wrote                  Plural // files
	CannotExport           string
	Failed                 string // %s why
	NoScreen               string // for what is missing
	Export, Go, Zone       string
}

var reportFR = Report{
	Gaps: Plural{One: "%d point à compléter", Other: "%d points à compléter"}, Translations: Plural{One: "%d à traduire", Other: "%d à traduire"},
	Points:  Plural{One: "%d point", Other: "%d points"},
	Nothing: "rien ne manque", Document: "Document", Lang: "Langue", Format: "Format",
	Profile: "Profil", Mark: "cocher", MarkAll: "cocher tous les formats",
	French: "français", Arabic: "arabe", Both: "français et arabe", FrenchFirst: "français, puis arabe", ArabicFirst: "arabe, puis français",
	WillWrite: "Sera écrit", Files: Plural{One: "%d fichier", Other: "%d fichiers"}, Writing: "écriture en cours", Written: "Écrit dans", Wrote: Plural{One: "%d fichier écrit", Other: "%d fichiers écrits"},
	CannotExport: "Rien ne peut être écrit d'ici : ouvrez le fichier sur l'ordinateur qui le garde.", Failed: "Rien n'est écrit : %s",
	NoScreen: "Ceci se complète dans le fichier importé.",
	Export:   "exporter", Go: "y aller", Zone: "à compléter",
}

var reportAR = Report{
	Gaps:         Plural{Zero: "لا نقطة للاستكمال", One: "نقطة واحدة للاستكمال", Two: "نقطتان للاستكمال", Few: "%d نقط للاستكمال", Many: "%d نقطة للاستكمال", Other: "%d نقطة للاستكمال"},
	Points:       Plural{Zero: "لا نقطة", One: "نقطة واحدة", Two: "نقطتان", Few: "%d نقط", Many: "%d نقطة", Other: "%d نقطة"},
	Translations: Plural{Zero: "لا شيء للترجمة", One: "نص واحد للترجمة", Two: "نصان للترجمة", Few: "%d نصوص للترجمة", Many: "%d نصا للترجمة", Other: "%d نص للترجمة"},
	Nothing:      "لا ينقص شيء", Document: "الوثيقة", Lang: "اللغة", Format: "الصيغة",
	Profile: "النطاق", Mark: "تأشير", MarkAll: "تأشير كل الصيغ",
	French: "الفرنسية", Arabic: "العربية", Both: "العربية والفرنسية", FrenchFirst: "الفرنسية ثم العربية", ArabicFirst: "العربية ثم الفرنسية",
	WillWrite: "سيكتب", Files: Plural{Zero: "لا ملف", One: "ملف واحد", Two: "ملفان", Few: "%d ملفات", Many: "%d ملفا", Other: "%d ملف"}, Writing: "الكتابة جارية", Written: "كتب في",
	Wrote:        Plural{Zero: "لم يكتب أي ملف", One: "كتب ملف واحد", Two: "كتب ملفان", Few: "كتبت %d ملفات", Many: "كتب %d ملفا", Other: "كتب %d ملف"},
	CannotExport: "لا تمكن الكتابة من هنا: افتحوا الملف على الحاسوب الذي يحفظه.", Failed: "لم يكتب شيء: %s",
	NoScreen: "يستكمل هذا في الملف المستورد.",
	Export:   "تصدير", Go: "الذهاب إليه", Zone: "للاستكمال",
}

var reportEN = Report{
	Gaps: Plural{One: "%d point to complete", Other: "%d points to complete"}, Translations: Plural{One: "%d to translate", Other: "%d to translate"},
	Points:  Plural{One: "%d point", Other: "%d points"},
	Nothing: "nothing is missing", Document: "Document", Lang: "Language", Format: "Format",
	Profile: "Profile", Mark: "mark", MarkAll: "mark all formats",
	French: "French", Arabic: "Arabic", Both: "French and Arabic", FrenchFirst: "French, then Arabic", ArabicFirst: "Arabic, then French",
	WillWrite: "Will write", Files: Plural{One: "%d file", Other: "%d files"}, Writing: "writing", Written: "Written to", Wrote: Plural{One: "%d file written", Other: "%d files written"},
	CannotExport: "Nothing can be written from here: open the file on the computer that holds it.", Failed: "Nothing was written: %s",
	NoScreen: "This is completed in the file that was imported.",
	Export:   "export", Go: "go there", Zone: "to complete",
}
