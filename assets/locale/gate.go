package locale

// Gate are the words of the check before documents leave: on its page, on the command
// line and in the annex of the documents.
type Gate struct {
	Title    string
	Sorts    map[string]Plural // what was found, by the sort of an alert
	Kinds    map[string]string // what may be personal, by scan.Kind
	None     string            // nothing was found
	State    string            // %s date of the content, %s profile
	Reason   string            // %s the sentence of a person
	Held     Plural            // things that stay behind
	Leaves   Plural            // texts of a class
	Classes  map[string]string
	Short    string // %s what was found; at the foot of documents without an annex
	Stopped  string // on the command line: %s what was found
	More     string // %d
	Sentence string // the flag takes a sentence

	AcceptFlag, VersionFlag string
	Glyphs                  string // %s letters that the typeface of the PDF lacks
	Preview, Changes        string // verbs, and titles of their pages
	NoChanges               string
	Reveal                  string // verb
	Folder                  string // %s path
	Checking                string
	Export                  string // the last row of the page
	Pass, PassAgain         string
	PassShort               string // %d characters
	PassDiffer, PassAsk     string
	RecipientFlag           string
	RecipientOnly           string // goes with an archive alone
	InOffice, OpenExists    string // %s path: another program has it open
	InUse                   string // %s folder

	Ask                        string // label of the sentence to type
	Needed                     string // before the sentence is long enough
	Go, Open, Hide, Keep, Note string // verbs
	StandIn                    string // label: what stands for the words
	Hidden, Kept               string // %s words
	Under                      string // %s heading
}

var gateFR = Gate{
	Title: "Contrôle avant diffusion",
	Sorts: map[string]Plural{
		"personal": {One: "%d mot qui peut nommer quelqu'un", Other: "%d mots qui peuvent nommer quelqu'un"},
		"decided":  {One: "%d mot remplacé par décision", Other: "%d mots remplacés par décision"},
		"small":    {One: "%d effectif inférieur à 5", Other: "%d effectifs inférieurs à 5"},
		"quoted":   {One: "%d citation", Other: "%d citations"},
	},
	Kinds: map[string]string{"name": "nom", "phone": "téléphone", "card": "carte d'identité", "passport": "passeport", "listed": "mot de la liste"},
	None:  "rien à signaler", State: "Contenu du %s, profil %s.", Reason: "Diffusé parce que : %s",
	Held:    Plural{One: "%d élément reste à l'intérieur", Other: "%d éléments restent à l'intérieur"},
	Leaves:  Plural{One: "%d texte", Other: "%d textes"},
	Classes: map[string]string{"C0": "public", "C1": "interne", "C2": "confidentiel", "C3": "sensible"},
	Short:   "Contrôlé avant diffusion : %s", Stopped: "Contrôle avant diffusion : %s. Rien n'est écrit. Masquez ou gardez ces mots à l'écran Rapport, ou dites pourquoi le document peut partir : --accept \"phrase\"",
	More: "et %d autres", Sentence: "écrivez une phrase d'au moins trois mots",
	AcceptFlag: "pourquoi le document peut partir malgré le contrôle : `PHRASE`, imprimée en annexe", VersionFlag: "`VERSION` des fichiers : 1 (par défaut), 2… ou next, la première libre",
	RecipientFlag: "chiffrer l'archive pour le porteur de cette clé publique age1… (`CLÉ`) plutôt que par une phrase de passe", RecipientOnly: "--recipient va avec --profile archive",
	InOffice: "%s semble ouvert dans Word ou LibreOffice : fermez-le avant de l'envoyer.", OpenExists: "%s existe déjà et semble ouvert dans Word ou LibreOffice ; il reste tel quel. Fermez-le, ou : --version next",
	InUse:   "un autre programme utilise un fichier de %s ; fermez-le, puis recommencez",
	Glyphs:  "La police du PDF n'a pas ces signes, remplacés par « ? » : %s. Le document Word les garde.",
	Preview: "aperçu", Changes: "changements depuis v1", NoChanges: "Rien n'a changé depuis la première version du plan.", Reveal: "ouvrir le dossier",
	Folder: "Le dossier : %s", Checking: "contrôle en cours", Export: "Exporter",
	Pass: "Phrase de passe de l'archive", PassAgain: "La même encore une fois", PassShort: "au moins %d caractères", PassDiffer: "Les deux saisies diffèrent.",
	PassAsk: "Sans cette phrase, personne n'ouvrira l'archive : notez-la hors de cet ordinateur.",
	Ask:     "Pourquoi ceci peut partir", Needed: "Au moins trois mots : la phrase est imprimée en annexe.",
	Go: "exporter", Open: "y aller", Hide: "masquer par", Keep: "garder", Note: "relire",
	StandIn: "Remplacer par", Hidden: "« %s » est masqué partout", Kept: "« %s » reste tel quel", Under: "sous « %s »",
}

var gateAR = Gate{
	Title: "الفحص قبل النشر",
	Sorts: map[string]Plural{
		"personal": {Zero: "لا كلمة قد تسمي أحدا", One: "كلمة واحدة قد تسمي أحدا", Two: "كلمتان قد تسميان أحدا", Few: "%d كلمات قد تسمي أحدا", Many: "%d كلمة قد تسمي أحدا", Other: "%d كلمة قد تسمي أحدا"},
		"decided":  {Zero: "لا كلمة معوضة بقرار", One: "كلمة واحدة معوضة بقرار", Two: "كلمتان معوضتان بقرار", Few: "%d كلمات معوضة بقرار", Many: "%d كلمة معوضة بقرار", Other: "%d كلمة معوضة بقرار"},
		"small":    {Zero: "لا عدد يقل عن 5", One: "عدد واحد يقل عن 5", Two: "عددان يقلان عن 5", Few: "%d أعداد تقل عن 5", Many: "%d عددا يقل عن 5", Other: "%d عدد يقل عن 5"},
		"quoted":   {Zero: "لا اقتباس", One: "اقتباس واحد", Two: "اقتباسان", Few: "%d اقتباسات", Many: "%d اقتباسا", Other: "%d اقتباس"},
	},
	Kinds: map[string]string{"name": "اسم", "phone": "هاتف", "card": "بطاقة وطنية", "passport": "جواز سفر", "listed": "كلمة من اللائحة"},
	None:  "لا شيء يذكر", State: "محتوى %s، النطاق: %s.", Reason: "نشر لأن: %s",
	Held:    Plural{Zero: "لا شيء يبقى في الداخل", One: "عنصر واحد يبقى في الداخل", Two: "عنصران يبقيان في الداخل", Few: "%d عناصر تبقى في الداخل", Many: "%d عنصرا يبقى في الداخل", Other: "%d عنصر يبقى في الداخل"},
	Leaves:  Plural{Zero: "لا نص", One: "نص واحد", Two: "نصان", Few: "%d نصوص", Many: "%d نصا", Other: "%d نص"},
	Classes: map[string]string{"C0": "عمومي", "C1": "داخلي", "C2": "سري", "C3": "حساس"},
	Short:   "فحص قبل النشر: %s", Stopped: "الفحص قبل النشر: %s. لم يكتب شيء. احجبوا هذه الكلمات أو أبقوها في شاشة التقرير، أو قولوا لماذا يمكن أن تخرج الوثيقة: --accept \"جملة\"",
	More: "و%d أخرى", Sentence: "اكتبوا جملة من ثلاث كلمات على الأقل",
	AcceptFlag: "لماذا يمكن أن تخرج الوثيقة رغم الفحص: `جملة` تطبع في الملحق", VersionFlag: "`رقم` نسخة الملفات: 1 (افتراضيا) أو 2… أو next لأول رقم غير مستعمل",
	RecipientFlag: "تشفير الأرشيف لحامل هذا المفتاح العمومي age1…\u200f (`مفتاح`) بدل عبارة المرور", RecipientOnly: "يستعمل --recipient مع --profile archive",
	InOffice: "يبدو أن %s مفتوح في Word أو LibreOffice: أغلقوه قبل إرساله.", OpenExists: "%s موجود ويبدو مفتوحا في Word أو LibreOffice؛ لم يغير. أغلقوه أو: --version next",
	InUse:   "برنامج آخر يستعمل ملفا في %s؛ أغلقوه ثم أعيدوا المحاولة",
	Glyphs:  "خط ملف PDF لا يتضمن هذه العلامات، عوضت بـ «?»: %s. وثيقة Word تحتفظ بها.",
	Preview: "معاينة", Changes: "التغييرات منذ النسخة 1", NoChanges: "لم يتغير شيء منذ النسخة الأولى من المخطط.", Reveal: "فتح المجلد",
	Folder: "المجلد: %s", Checking: "الفحص جار", Export: "تصدير",
	Pass: "عبارة مرور الأرشيف", PassAgain: "نفسها مرة أخرى", PassShort: "%d حروف على الأقل", PassDiffer: "العبارتان مختلفتان.",
	PassAsk: "دون هذه العبارة لن يفتح أحد الأرشيف: دونوها خارج هذا الحاسوب.",
	Ask:     "لماذا يمكن أن يخرج هذا", Needed: "ثلاث كلمات على الأقل: تطبع الجملة في الملحق.",
	Go: "تصدير", Open: "الذهاب إليه", Hide: "حجب بـ", Keep: "إبقاء", Note: "إعادة القراءة",
	StandIn: "التعويض بـ", Hidden: "حجبت «%s» في كل مكان", Kept: "تبقى «%s» كما هي", Under: "تحت «%s»",
}

var gateEN = Gate{
	Title: "Check before release",
	Sorts: map[string]Plural{
		"personal": {One: "%d word that may name somebody", Other: "%d words that may name somebody"},
		"decided":  {One: "%d word replaced by decision", Other: "%d words replaced by decision"},
		"small":    {One: "%d number of people under 5", Other: "%d numbers of people under 5"},
		"quoted":   {One: "%d quote", Other: "%d quotes"},
	},
	Kinds: map[string]string{"name": "name", "phone": "phone", "card": "identity card", "passport": "passport", "listed": "word of the list"},
	None:  "nothing to report", State: "Content of %s, profile %s.", Reason: "Released because: %s",
	Held:    Plural{One: "%d item stays inside", Other: "%d items stay inside"},
	Leaves:  Plural{One: "%d text", Other: "%d texts"},
	Classes: map[string]string{"C0": "public", "C1": "internal", "C2": "confidential", "C3": "sensitive"},
	Short:   "Checked before release: %s", Stopped: "Check before release: %s. Nothing was written. Redact or keep these words on the Report screen, or say why the document may leave: --accept \"sentence\"",
	More: "and %d more", Sentence: "write a sentence of three words or more",
	AcceptFlag: "why the document may leave in spite of the check: a `SENTENCE`, printed in the annex", VersionFlag: "`VERSION` of the files: 1 (by default), 2… or next, the first free one",
	RecipientFlag: "encrypt the archive for the holder of this public key age1… (`KEY`) instead of by a passphrase", RecipientOnly: "--recipient goes with --profile archive",
	InOffice: "%s seems to be open in Word or LibreOffice: close it before you send it.", OpenExists: "%s exists already and seems to be open in Word or LibreOffice; it is left alone. Close it, or: --version next",
	InUse:   "another program uses a file in %s; close it and try again",
	Glyphs:  "The typeface of the PDF lacks these signs, replaced by “?”: %s. The Word document keeps them.",
	Preview: "preview", Changes: "changes since v1", NoChanges: "Nothing has changed since the first version of the plan.", Reveal: "open the folder",
	Folder: "The folder: %s", Checking: "checking", Export: "Export",
	Pass: "Passphrase of the archive", PassAgain: "The same once more", PassShort: "at least %d characters", PassDiffer: "The two differ.",
	PassAsk: "Without it nobody opens the archive: write it down away from this computer.",
	Ask:     "Why this may leave", Needed: "Three words or more: the sentence is printed in the annex.",
	Go: "export", Open: "go there", Hide: "redact as", Keep: "keep", Note: "read again",
	StandIn: "Replace by", Hidden: "“%s” is redacted everywhere", Kept: "“%s” stays as it is", Under: "under “%s”",
}
