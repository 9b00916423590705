package locale

// Secret are the words around passphrases.
type Secret struct {
	// Questions on a plain terminal.
	Ask, AskNew, AskAgain string // %s file; nothing; nothing
	Proposed              string // %s is a generated passphrase
	Accept                string // below it
	Differ                string // the two were not the same

	// Sentences of commands.
	Missing, Wrong      string // %s file
	Short               string // %d is the least number of signs
	Needed              string // a new file without terminal, passphrase or --no-encryption
	NewNeeded           string // the same for a new passphrase
	Clash               string // --no-encryption with --recovery
	Changed, Sealed     string // %s file
	Added               string // %s name, %s file
	SheetAt             string // %s path
	OldCopies           string // after a file in clear was encrypted
	Full                string // no further holder
	Rescued, RescuedAll string // %d of %d to %s; %d to %s
	Encrypted           string // after the sentence that a file is sound

	Passwd, Rescue                       string // what the commands do
	RecoveryFlag, HolderFlag, RescueFlag string

	Sheet  RecoverySheet
	Unlock Unlock
}

// RecoverySheet are the words of a recovery sheet.
type RecoverySheet struct {
	Title, File, Made, Code, Why, How, Keep string
}

// Unlock are the words of the page that asks for the passphrase, and of the one that
// offers one.
type Unlock struct {
	Title, Locked        string // a file that is opened; a screen that was left alone
	Ask                  string
	AskCode              string // of a seat on another machine
	Wrong, Short         string
	Trying               string
	Forgotten            string // what helps who has forgotten it
	Show, Hide           string // beside keys
	Open, Leave          string
	Choose               string // above a generated passphrase
	Note                 string // write it down
	Own                  string // or type one's own
	Later, Accept, Again string // beside keys: later, take it, draw another one
	Plain                string // the badge of a file in clear
	BeforeNames          string // why it is asked again before the first name
	Done                 string // the file is encrypted from now on
	Lock, Encrypt        string // names of commands
}

var secretFR = Secret{
	Ask: "Phrase de passe de %s : ", AskNew: "Nouvelle phrase de passe : ", AskAgain: "Encore une fois : ",
	Proposed: "Une phrase de passe pour ce fichier :\n\n    %s\n", Accept: "Notez-la, puis ⏎ ; ou tapez la vôtre : ", Differ: "les deux saisies diffèrent ; rien n'est changé",
	Missing: "%s est chiffré : donnez sa phrase de passe dans HALQA_PASSPHRASE", Wrong: "ce n'est pas la phrase de passe de %s ; rien n'est touché",
	Short:  "une phrase de passe a au moins %d signes",
	Needed: "sans terminal, donnez une phrase de passe dans HALQA_PASSPHRASE, ou --no-encryption", NewNeeded: "sans terminal, donnez la nouvelle phrase de passe dans HALQA_NEW_PASSPHRASE",
	Clash:   "--recovery n'a pas de sens avec --no-encryption",
	Changed: "la phrase de passe de %s est changée ; l'ancienne n'ouvre plus que les anciennes copies", Sealed: "%s est chiffré",
	Added: "%s peut maintenant ouvrir %s avec sa propre phrase de passe", SheetAt: "fiche de secours écrite dans %s : imprimez-la, puis effacez ce fichier",
	OldCopies: "Les anciennes sauvegardes et copies de ce fichier restent lisibles : effacez-les.", Full: "%s a déjà huit clés ; changez-en une",
	Rescued: "%d événements sauvés sur %d, dans %s", RescuedAll: "%d événements sauvés, dans %s", Encrypted: " (chiffré)",
	Passwd: "chiffrer un fichier, changer sa phrase de passe, en donner d'autres clés", Rescue: "sauver ce qui reste d'un fichier abîmé",
	RecoveryFlag: "écrire une fiche de secours dans ce `FICHIER`", HolderFlag: "donner à cette `PERSONNE` sa propre phrase de passe", RescueFlag: "nouveau `FICHIER` (sinon à côté, …-sauve.halqa)",
	Sheet: RecoverySheet{
		Title: "Fiche de secours halqa", File: "Fichier", Made: "Faite le", Code: "Code de secours",
		Why:  "Ce code ouvre le fichier quand sa phrase de passe est oubliée.",
		How:  "Ouvrez le fichier avec halqa et tapez ce code à la place de la phrase de passe (tirets facultatifs), ou lisez le carré avec un téléphone.",
		Keep: "Imprimez cette page, gardez-la sous clé, loin de l'ordinateur, puis effacez-la de l'ordinateur.",
	},
	Unlock: Unlock{
		Title: "Ce fichier est chiffré.", Locked: "Écran verrouillé.", Ask: "Phrase de passe", AskCode: "Code de votre place", Wrong: "Ce n'est pas la bonne ; rien n'est touché.", Short: "Huit signes au moins.", Trying: "Un instant…",
		Forgotten: "Oubliée ? Le code de la fiche de secours ouvre aussi.", Show: "montrer", Hide: "cacher", Open: "ouvrir", Leave: "quitter",
		Choose: "Chiffrer le fichier : sa phrase de passe", Note: "Notez-la sur papier : sans elle, personne n'ouvre le fichier.", Own: "Ou tapez la vôtre, de huit signes au moins.",
		Later: "plus tard", Accept: "chiffrer", Again: "une autre", Plain: "NON CHIFFRÉ",
		BeforeNames: "Avant le premier nom : qui prend ce fichier peut le lire.", Done: "Le fichier est chiffré",
		Lock: "Verrouiller l'écran", Encrypt: "Chiffrer le fichier",
	},
}

var secretAR = Secret{
	Ask: "عبارة المرور للملف %s: ", AskNew: "عبارة المرور الجديدة: ", AskAgain: "مرة أخرى: ",
	Proposed: "عبارة مرور لهذا الملف:\n\n    %s\n", Accept: "دونوها ثم ⏎؛ أو اكتبوا عبارتكم: ", Differ: "العبارتان مختلفتان؛ لم يتغير شيء",
	Missing: "%s مشفر: ضعوا عبارة مروره في HALQA_PASSPHRASE", Wrong: "ليست هذه عبارة مرور %s؛ لم يمس شيء",
	Short:  "عبارة المرور لا تقل عن %d علامات",
	Needed: "دون نافذة أوامر، ضعوا عبارة المرور في HALQA_PASSPHRASE أو استعملوا --no-encryption", NewNeeded: "دون نافذة أوامر، ضعوا عبارة المرور الجديدة في HALQA_NEW_PASSPHRASE",
	Clash:   "لا معنى للخيار --recovery مع --no-encryption",
	Changed: "تغيرت عبارة مرور %s؛ القديمة لا تفتح إلا النسخ القديمة", Sealed: "%s مشفر",
	Added: "يمكن الآن لـ %s فتح %s بعبارة مرور خاصة", SheetAt: "كتبت ورقة النجدة في %s: اطبعوها ثم امحوا هذا الملف",
	OldCopies: "النسخ القديمة من هذا الملف ما زالت مقروءة: امحوها.", Full: "للملف %s ثمانية مفاتيح من قبل؛ غيروا واحدا منها",
	Rescued: "تم إنقاذ %d حدثا من %d في %s", RescuedAll: "تم إنقاذ %d حدثا في %s", Encrypted: " (مشفر)",
	Passwd: "تشفير ملف أو تغيير عبارة مروره أو إعطاء مفاتيح أخرى", Rescue: "إنقاذ ما بقي من ملف تالف",
	RecoveryFlag: "كتابة ورقة نجدة في `ملف`", HolderFlag: "إعطاء هذا `الشخص` عبارة مرور خاصة", RescueFlag: "`ملف` جديد (وإلا بجانبه، sauve.halqa-)",
	Sheet: RecoverySheet{
		Title: "ورقة نجدة halqa", File: "الملف", Made: "التاريخ", Code: "رمز النجدة",
		Why:  "هذا الرمز يفتح الملف إذا نسيت عبارة المرور.",
		How:  "افتحوا الملف بـ halqa واكتبوا هذا الرمز مكان عبارة المرور (الشرطات اختيارية)، أو اقرؤوا المربع بهاتف.",
		Keep: "اطبعوا هذه الصفحة واحفظوها تحت مفتاح بعيدا عن الحاسوب، ثم امحوها منه.",
	},
	Unlock: Unlock{
		Title: "هذا الملف مشفر.", Locked: "الشاشة مقفلة.", Ask: "عبارة المرور", AskCode: "رمز مقعدكم", Wrong: "ليست هذه العبارة؛ لم يمس شيء.", Short: "ثماني علامات على الأقل.", Trying: "لحظة…",
		Forgotten: "نسيتموها؟ رمز ورقة النجدة يفتح أيضا.", Show: "إظهار", Hide: "إخفاء", Open: "فتح", Leave: "خروج",
		Choose: "تشفير الملف: عبارة مروره", Note: "دونوها على ورق: دونها لا يفتح الملف أحد.", Own: "أو اكتبوا عبارتكم، ثماني علامات على الأقل.",
		Later: "لاحقا", Accept: "تشفير", Again: "أخرى", Plain: "غير مشفر",
		BeforeNames: "قبل أول اسم: من أخذ هذا الملف يقرؤه.", Done: "تم تشفير الملف",
		Lock: "قفل الشاشة", Encrypt: "تشفير الملف",
	},
}

var secretEN = Secret{
	Ask: "Passphrase of %s: ", AskNew: "New passphrase: ", AskAgain: "Once more: ",
	Proposed: "A passphrase for this file:\n\n    %s\n", Accept: "Write it down, then ⏎; or type your own: ", Differ: "the two are not the same; nothing is changed",
	Missing: "%s is encrypted: give its passphrase in HALQA_PASSPHRASE", Wrong: "this is not the passphrase of %s; nothing is touched",
	Short:  "a passphrase has at least %d characters",
	Needed: "without a terminal, give a passphrase in HALQA_PASSPHRASE, or --no-encryption", NewNeeded: "without a terminal, give the new passphrase in HALQA_NEW_PASSPHRASE",
	Clash:   "--recovery makes no sense with --no-encryption",
	Changed: "the passphrase of %s is changed; the old one opens old copies only", Sealed: "%s is encrypted",
	Added: "%s can now open %s with a passphrase of their own", SheetAt: "recovery sheet written to %s: print it, then delete that file",
	OldCopies: "Older backups and copies of this file can still be read: delete them.", Full: "%s has eight keys already; change one of them",
	Rescued: "%d events of %d rescued, to %s", RescuedAll: "%d events rescued, to %s", Encrypted: " (encrypted)",
	Passwd: "encrypt a file, change its passphrase, give further keys", Rescue: "rescue what is left of a damaged file",
	RecoveryFlag: "write a recovery sheet to this `FILE`", HolderFlag: "give this `PERSON` a passphrase of their own", RescueFlag: "new `FILE` (else beside it, …-sauve.halqa)",
	Sheet: RecoverySheet{
		Title: "halqa recovery sheet", File: "File", Made: "Made on", Code: "Recovery code",
		Why:  "This code opens the file when its passphrase is forgotten.",
		How:  "Open the file with halqa and type this code instead of the passphrase (hyphens may be left out), or read the square with a phone.",
		Keep: "Print this page, keep it under lock and key, away from the computer, then delete it from the computer.",
	},
	Unlock: Unlock{
		Title: "This file is encrypted.", Locked: "The screen is locked.", Ask: "Passphrase", AskCode: "Code of your seat", Wrong: "This is not the one; nothing is touched.", Short: "Eight characters at least.", Trying: "One moment…",
		Forgotten: "Forgotten? The code of the recovery sheet opens it, too.", Show: "show", Hide: "hide", Open: "open", Leave: "leave",
		Choose: "Encrypt the file: its passphrase", Note: "Write it down on paper: without it nobody opens the file.", Own: "Or type your own, of eight characters at least.",
		Later: "later", Accept: "encrypt", Again: "another one", Plain: "NOT ENCRYPTED",
		BeforeNames: "Before the first name: who takes this file can read it.", Done: "The file is encrypted",
		Lock: "Lock the screen", Encrypt: "Encrypt the file",
	},
}
