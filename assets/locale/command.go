package locale

// Command are the words of the command line.
type Command struct {
	About                                              string
	File                                               string // stands for a file in usage lines
	Commands, Flags, HelpFlag                          string
	New, Demo, Export, Import, Tally, Lint, Find, Near string
	Check, Log, Version, Rota                          string
	GroupsFlag, RoundsFlag, SeedFlag                   string
	StartFlag, TemplateFlag, LangFlag, PlainFlag       string
	JSONFlag, JSONLinesFlag, StrictFlag, SaveFlag      string
	DocumentFlag, FormatFlag, DocLangFlag, OutFlag     string
	ProfileFlag                                        string
	OneOf                                              string // %s flag, %s what it takes, %s what was given
	HeldBack                                           string // %s
	DayFlag, AsFlag, PollFlag, QuestionFlag            string
	MethodFlag, DryFlag, LimitFlag, MinFlag            string

	Usage, Unknown, BadFlag, BadValue, NoValue, BadDate string
	NeedsTerminal, NoFile, NoPermission, Interrupted    string
	NoSource                                            string // %s a file to read that is no retreat
	Exists, Created, Synced                             string
	Foreign, Damaged, Newer, Locked, LockedBy           string
	Sound                                               string
	Trouble                                             map[string]string // of a file that opens all the same, by code
	UndoneMark                                          string
	Line                                                string // %s file, %d line
	Colon                                               string // before what is wrong there
	BadCases, BadCSV                                    string
	TooBig, BadText, BigCell, EmptyTable                string // of files that are read
	NoColumn, UnknownImport, NoCode, NoPoll, NoSuchPoll string
	BadVote, NotListed                                  string
	Ignored                                             string // %s columns
	Taken, WouldTake                                    string // %d read, added, updated, replaced, skipped
	PollIs                                              string
	Query                                               string            // stands for words in usage lines
	SameCode, NotInRoster                               string            // %s code
	FewPeople                                           string            // %d groups, %d people
	RotaLimit                                           string            // %d people, %d rounds
	BrokenRule                                          string            // %s rule, %s where
	RoundGroup                                          string            // %d round, %d group
	RuleApart, RuleLeader, RuleSpread, RuleLanguage     string            // of composition
	DemoNotice                                          string            // %d day, %s hour
	NoTheme                                             string            // %s variable, %s its value, %s names
	DemoKeep                                            string            // said on leaving the sample
	DemoDayFlag                                         string            // %d is the day without it
	DemoTimeFlag                                        string            // %s is the hour without it
	OnNetwork                                           string            // instead of Synced
	Template                                            map[string]string // by code of a problem
	Timetable                                           map[string]string // by code of a problem with an agenda
}

var commandFR = Command{
	Timetable: timetableFR,
	About:     "halqa : préparer, animer et restituer une retraite stratégique", File: "FICHIER",
	Commands: "Commandes :", Flags: "Options :", HelpFlag: "cette aide",
	New: "poser le modèle d'une retraite dans un nouveau fichier", Demo: "ouvrir une retraite d'exemple",
	Export: "écrire les documents de la retraite", Import: "reprendre des idées, des constats, des personnes, des votes, des commentaires ou un agenda",
	Tally: "dépouiller un fichier de cas", Lint: "poser les questions SMART à un fichier d'objectifs",
	Find: "chercher dans un fichier CSV", Near: "trouver les textes proches dans un fichier CSV",
	Check: "vérifier un fichier sans l'ouvrir", Log: "raconter ce qui a été fait", Version: "dire la version",
	StartFlag: "`DATE` du premier jour, comme 2026-12-09", TemplateFlag: "chemin d'un `MODÈLE` YAML (sinon celui de MS2)",
	LangFlag: "`LANGUE` des documents : fr (par défaut) ou ar", PlainFlag: "ne pas chiffrer le fichier",
	JSONFlag: "une seule valeur JSON sur la sortie", JSONLinesFlag: "un événement JSON par ligne", StrictFlag: "échouer aussi sur les conflits",
	SaveFlag: "garder l'exemple dans ce `FICHIER`", DocumentFlag: "`DOCUMENT`, un ou plusieurs : %s ; ou idees, ou all (sinon rapport)", FormatFlag: "`FORMAT` : docx (par défaut), md, pdf, html, xlsx (plan, rapport, retours), pptx (plan), jsonl (données du rapport), ics (deroule, travail), csv (soutien) ou all ; pour idees csv (par défaut), xlsx, md, txt ou all",
	DocLangFlag: "`LANGUE` : fr, ar ou fr,ar", OutFlag: "`DOSSIER` où écrire (sinon celui-ci)", DayFlag: "`JOUR` du relevé, de 1 à 3 (sinon chaque jour commencé)",
	ProfileFlag: "jusqu'où les documents peuvent aller ; `PROFIL` : diffusion (par défaut), interne, avec les noms, ou archive, tout et chiffré", OneOf: "--%s prend : %s ; pas « %s »", HeldBack: "Gardé hors des documents :%s",
	AsFlag: "`SORTE` : ideas, findings, roster, votes, comments ou agenda (sinon l'en-tête décide)", PollFlag: "`VOTE` ouvert qui reçoit les bulletins, comme V-01", QuestionFlag: "`QUESTION` d'un nouveau vote",
	MethodFlag: "`MÉTHODE` du nouveau vote : avis (par défaut) ou dots", DryFlag: "dire ce qui serait repris, sans rien changer", LimitFlag: "`NOMBRE` de réponses (sinon 20)", MinFlag: "`RESSEMBLANCE` la plus faible, de 0 à 1 (sinon 0.4)",
	Usage: "usage : %s", Unknown: "« %s » n'est pas une commande ; halqa --help les montre", BadFlag: "l'option « %s » n'existe pas",
	BadValue: "l'option « %s » ne prend pas la valeur « %s »", NoValue: "l'option « %s » attend une valeur", BadDate: "« %s » n'est pas une date comme 2026-12-09",
	NeedsTerminal: "il faut un terminal ; halqa --help montre ce qui marche sans", NoFile: "il n'y a pas de fichier %s ; halqa new en crée un", NoSource: "il n'y a pas de fichier %s",
	NoPermission: "accès refusé : %s ; choisissez un dossier où vous pouvez écrire", Interrupted: "interrompu",
	Exists: "%s existe déjà et n'est pas touché ; choisissez un autre nom", Created: "%s est créé",
	Synced:  "Ce dossier est synchronisé par %s, qui peut remplacer le fichier ouvert : préférez un dossier local.",
	Foreign: "%s n'est pas un fichier halqa ; il n'est pas touché", Damaged: "%s est abîmé (%s) ; gardez-le, et : halqa rescue %s",
	Newer:  "%s vient d'une version plus récente de halqa (format %d) ; installez-la pour l'ouvrir",
	Locked: "%s est ouvert dans un autre programme ; fermez-le d'abord", LockedBy: "%s est ouvert par halqa (processus %d, %s, depuis %s) ; fermez-le d'abord",
	Trouble: map[string]string{
		"header":  "Un des deux en-têtes du fichier est illisible : la dernière action a pu se perdre. Vérifiez-la, puis gardez une copie du fichier.",
		"ballots": "Des bulletins déjà comptés sont peut-être encore dans le fichier : fermez halqa et rouvrez-le pour les effacer.",
	},
	Sound: "%s est sain : %d événements", UndoneMark: "(annulé)", Line: "%s, ligne %d", Colon: " : ",
	BadCases: "%s ne se lit pas : %v", BadCSV: "ce n'est pas du CSV : un guillemet n'est pas fermé",
	TooBig: "%s dépasse %d Mo ; coupez-le", BadText: "ces octets ne sont pas du texte UTF-8 ; enregistrez le fichier en « CSV UTF-8 »", BigCell: "une case dépasse %d Mo", EmptyTable: "%s est vide : il faut une ligne de titres",
	NoColumn: "%s n'a pas de colonne attendue (%s) ; ajoutez-la à la première ligne", UnknownImport: "%s : ces titres ne disent pas ce que c'est (%s) ; précisez --as ideas, findings, roster, votes, comments ou agenda",
	NoCode: "sans code", NoPoll: "précisez --poll V-01 ou --question \"…\"", NoSuchPoll: "il n'y a pas de vote %s", BadVote: "« %s » n'est pas un vote", NotListed: "« %s » n'est pas sur la liste du vote",
	Ignored: "colonnes ignorées : %s",
	Taken:   "%d lignes lues : %d ajoutées, %d mises à jour, %d remplacées, %d écartées", WouldTake: "%d lignes lues : %d seraient ajoutées, %d mises à jour, %d remplacées, %d écartées", PollIs: "Vote %s", Query: "MOTS",
	Rota: "composer des groupes sur plusieurs tours, où les mêmes se retrouvent le moins possible", GroupsFlag: "`NOMBRE` de groupes", RoundsFlag: "`NOMBRE` de tours", SeedFlag: "autre tirage : un `NOMBRE` entier",
	SameCode: "le code « %s » y est déjà", NotInRoster: "« %s » n'est pas sur la liste, sa séparation est ignorée",
	FewPeople: "on ne peut pas faire %d groupes avec %d personnes ; baissez --groups", RotaLimit: "pas plus de %d personnes et de %d tours",
	BrokenRule: "Règle non tenue (%s) : %s", RoundGroup: "tour %d groupe %d",
	RuleApart: "personnes à séparer", RuleLeader: "responsable avec toute son équipe", RuleSpread: "CA réparti", RuleLanguage: "les deux langues",
	NoTheme:    "%s=%s n'existe pas ; il y a %s",
	DemoNotice: "Exemple inventé, jour %d à %s ; rien n'est gardé", DemoKeep: "halqa demo --save FICHIER garde l'exemple entier",
	DemoDayFlag: "ouvrir l'exemple ce `JOUR`, de 1 à 3 (sinon %d)", DemoTimeFlag: "et à cette `HEURE`, comme 10:20 (sinon %s)",
	OnNetwork: "Ce dossier est sur le réseau : une coupure arrête l'enregistrement ; préférez un dossier local.",
	Template: map[string]string{
		"syntax": "ce n'est pas du YAML (%s)", "too-big": "le modèle dépasse %s octets", "missing": "il manque « %s »",
		"kind": "« %s » doit être : %s", "too-long": "« %s » dépasse %s signes", "hour": "« %s » : %s n'est pas une heure comme \"09:30\"",
		"unquoted": "« %s » : l'heure %s doit être entre guillemets", "duration": "la session %s dure %s minutes : il en faut au moins une",
		"midnight": "la session %s finit après minuit", "overlap": "la session %s commence à %s, avant la fin de %s (%s)",
		"day": "« %s » n'est pas un jour de 0 à 4", "date": "« %s » : %s n'est pas une date", "duplicate": "« %s » est déjà ligne %s",
		"title": "la session %s n'a pas de titre", "value": "« %s » : %s n'est pas admis (%s)", "unknown": "« %s » n'est pas connu et reste ignoré",
	},
}

var commandAR = Command{
	Timetable: timetableAR,
	About:     "halqa: تحضير لقاء استراتيجي وتنشيطه وتقريره", File: "الملف",
	Commands: "الأوامر:", Flags: "الخيارات:", HelpFlag: "هذه المساعدة",
	New: "وضع نموذج لقاء في ملف جديد", Demo: "فتح لقاء مثال",
	Export: "كتابة وثائق اللقاء", Import: "استيراد أفكار أو استنتاجات أو أشخاص أو أصوات أو ملاحظات أو برنامج",
	Tally: "فرز ملف حالات", Lint: "طرح أسئلة SMART على ملف أهداف",
	Find: "البحث في ملف CSV", Near: "إيجاد النصوص المتقاربة في ملف CSV",
	Check: "فحص ملف دون فتحه", Log: "سرد ما تم", Version: "رقم الإصدار",
	StartFlag: "`تاريخ` اليوم الأول، مثل 2026-12-09", TemplateFlag: "مسار `نموذج` YAML (وإلا نموذج MS2)",
	LangFlag: "`لغة` الوثائق: fr (افتراضيا) أو ar", PlainFlag: "عدم تشفير الملف",
	JSONFlag: "قيمة JSON واحدة", JSONLinesFlag: "حدث JSON في كل سطر", StrictFlag: "الإخفاق أيضا عند التعارض",
	SaveFlag: "حفظ المثال في `ملف`", DocumentFlag: "`وثيقة` أو أكثر: %s؛ أو idees، أو all (وإلا rapport)", FormatFlag: "`صيغة`: docx (افتراضيا) أو md أو pdf أو html أو xlsx (المخطط والتقرير والملاحظات) أو pptx (المخطط) أو jsonl (معطيات التقرير) أو ics (deroule وtravail) أو csv (soutien) أو all؛ ومع idees: csv (افتراضيا) أو xlsx أو md أو txt أو all",
	DocLangFlag: "`لغة`: fr أو ar أو fr,ar", OutFlag: "`مجلد` الكتابة (وإلا هذا المجلد)", DayFlag: "`يوم` الخلاصة، من 1 إلى 3 (وإلا كل يوم بدأ)",
	ProfileFlag: "`مدى` نشر الوثائق: diffusion (افتراضيا) أو interne بالأسماء أو archive كل شيء مشفرا", OneOf: "القيم المقبولة للخيار --%s: %s؛ وليس «%s»", HeldBack: "لم يدرج في الوثائق:%s",
	AsFlag: "`نوع`: ideas أو findings أو roster أو votes أو comments أو agenda (وإلا يقرر السطر الأول)", PollFlag: "`تصويت` مفتوح يستقبل الأوراق، مثل V-01", QuestionFlag: "`سؤال` تصويت جديد",
	MethodFlag: "`طريقة` التصويت الجديد: avis (افتراضيا) أو dots", DryFlag: "قول ما سيستورد دون تغيير", LimitFlag: "`عدد` الأجوبة (وإلا 20)", MinFlag: "أضعف `تشابه`، من 0 إلى 1 (وإلا 0.4)",
	Usage: "الاستعمال: %s", Unknown: "«%s» ليس أمرا؛ halqa --help يعرض الأوامر", BadFlag: "الخيار «%s» غير موجود",
	BadValue: "الخيار «%s» لا يقبل القيمة «%s»", NoValue: "الخيار «%s» ينتظر قيمة", BadDate: "«%s» ليس تاريخا مثل 2026-12-09",
	NeedsTerminal: "يلزم التشغيل في نافذة أوامر (terminal)؛ halqa --help يعرض ما يعمل دونه", NoFile: "لا يوجد ملف %s؛ halqa new ينشئ ملفا", NoSource: "لا يوجد ملف %s",
	NoPermission: "الدخول مرفوض: %s؛ اختاروا مجلدا تمكن الكتابة فيه", Interrupted: "تم التوقيف",
	Exists: "%s موجود من قبل ولم يمس؛ اختاروا اسما آخر", Created: "تم إنشاء %s",
	Synced:  "هذا المجلد يزامنه %s وقد يستبدل الملف المفتوح: فضلوا مجلدا محليا.",
	Foreign: "%s ليس ملف halqa ولم يمس", Damaged: "%s تالف (%s)؛ احتفظوا به ثم: halqa rescue %s",
	Newer:  "%s من إصدار أحدث من halqa (الصيغة %d)؛ ثبتوه لفتح الملف",
	Locked: "%s مفتوح في برنامج آخر؛ أغلقوه أولا", LockedBy: "%s مفتوح في halqa (العملية %d، %s، منذ %s)؛ أغلقوه أولا",
	Trouble: map[string]string{
		"header":  "أحد رأسي الملف غير مقروء: قد تكون آخر عملية ضاعت. تحققوا منها ثم احتفظوا بنسخة من الملف.",
		"ballots": "قد تكون أوراق تم فرزها ما زالت في الملف: أغلقوا halqa وافتحوه من جديد لمحوها.",
	},
	Sound: "%s سليم: %d حدثا", UndoneMark: "(ملغى)", Line: "%s، السطر %d", Colon: ": ",
	BadCases: "تعذرت قراءة %s: %v", BadCSV: "ليس هذا CSV: علامة اقتباس لم تغلق",
	TooBig: "%s يتجاوز %d ميغا؛ قسموه", BadText: "هذه البايتات ليست نصا UTF-8؛ احفظوا الملف بصيغة CSV UTF-8", BigCell: "خانة تتجاوز %d ميغا", EmptyTable: "%s فارغ: يلزم سطر عناوين",
	NoColumn: "ليس في %s العمود المنتظر (%s)؛ أضيفوه إلى السطر الأول", UnknownImport: "%s: لا تقول هذه العناوين ما هو (%s)؛ حددوا --as ideas أو findings أو roster أو votes أو comments أو agenda",
	NoCode: "دون رمز", NoPoll: "حددوا --poll V-01 أو --question", NoSuchPoll: "لا يوجد تصويت %s", BadVote: "«%s» ليس صوتا", NotListed: "«%s» ليس في لائحة التصويت",
	Ignored: "أعمدة لم تؤخذ: %s",
	Taken:   "الأسطر المقروءة: %d؛ المضافة: %d، المحينة: %d، المستبدلة: %d، المتروكة: %d", WouldTake: "الأسطر المقروءة: %d؛ ستضاف: %d، ستحين: %d، ستستبدل: %d، ستترك: %d", PollIs: "التصويت %s", Query: "كلمات",
	Rota: "تشكيل مجموعات على عدة دورات بأقل تكرار للقاءات", GroupsFlag: "`عدد` المجموعات", RoundsFlag: "`عدد` الدورات", SeedFlag: "قرعة أخرى: `عدد` صحيح",
	SameCode: "الرمز «%s» موجود من قبل", NotInRoster: "«%s» ليس في اللائحة، لم يؤخذ بفصله",
	FewPeople: "لا يمكن تشكيل %d مجموعات من %d أشخاص؛ أنقصوا --groups", RotaLimit: "لا أكثر من %d شخص و%d دورة",
	BrokenRule: "قاعدة لم تحترم (%s): %s", RoundGroup: "الدورة %d المجموعة %d",
	RuleApart: "أشخاص يجب فصلهم", RuleLeader: "مسؤول مع فريقه كله", RuleSpread: "توزيع أعضاء المجلس", RuleLanguage: "اللغتان معا",
	NoTheme:    "لا وجود لهذه الألوان: %s=%s؛ يوجد %s",
	DemoNotice: "مثال افتراضي، اليوم %d، الساعة %s؛ لا يحفظ منه شيء", DemoKeep: "halqa demo --save FILE يحفظ المثال كله",
	DemoDayFlag: "فتح المثال في `يوم` من 1 إلى 3 (وإلا %d)", DemoTimeFlag: "وعلى `ساعة` مثل 10:20 (وإلا %s)",
	OnNetwork: "هذا المجلد على الشبكة: انقطاعها يوقف الحفظ. فضلوا مجلدا على هذا الحاسوب.",
	Template: map[string]string{
		"syntax": "ليس هذا YAML (%s)", "too-big": "النموذج يتجاوز %s بايت", "missing": "ينقص «%s»",
		"kind": "«%s» يجب أن يكون: %s", "too-long": "«%s» يتجاوز %s حرفا", "hour": "«%s»: %s ليست ساعة مثل \"09:30\"",
		"unquoted": "«%s»: الساعة %s يجب أن تكون بين علامتي اقتباس", "duration": "الجلسة %s تدوم %s دقيقة: يلزم دقيقة على الأقل",
		"midnight": "الجلسة %s تنتهي بعد منتصف الليل", "overlap": "الجلسة %s تبدأ في %s قبل نهاية %s (%s)",
		"day": "«%s» ليس يوما من 0 إلى 4", "date": "«%s»: %s ليس تاريخا", "duplicate": "«%s» موجود في السطر %s",
		"title": "الجلسة %s دون عنوان", "value": "«%s»: %s غير مقبول (%s)", "unknown": "«%s» غير معروف ولم يؤخذ به",
	},
}

var commandEN = Command{
	Timetable: timetableEN,
	About:     "halqa: prepare, facilitate and write up a strategic retreat", File: "FILE",
	Commands: "Commands:", Flags: "Flags:", HelpFlag: "this help",
	New: "lay the template of a retreat in a new file", Demo: "open an example retreat",
	Export: "write the documents of a retreat", Import: "take in ideas, findings, people, votes, comments or an agenda",
	Tally: "count a file of cases", Lint: "ask the SMART questions of a file of objectives",
	Find: "search a CSV file", Near: "find similar texts in a CSV file",
	Check: "verify a file without opening it", Log: "tell what was done", Version: "tell the version",
	StartFlag: "`DATE` of the first day, such as 2026-12-09", TemplateFlag: "path of a YAML `TEMPLATE` (otherwise that of MS2)",
	LangFlag: "`LANGUAGE` of documents: fr (by default) or ar", PlainFlag: "do not encrypt the file",
	JSONFlag: "exactly one JSON value", JSONLinesFlag: "one JSON event per line", StrictFlag: "fail on conflicts too",
	SaveFlag: "keep the example in this `FILE`", DocumentFlag: "`DOCUMENT`, one or more: %s; or idees, or all (otherwise rapport)", FormatFlag: "`FORMAT`: docx (by default), md, pdf, html, xlsx (plan, report, comments), pptx (plan), jsonl (data of the report), ics (deroule, travail), csv (soutien) or all; for idees csv (by default), xlsx, md, txt or all",
	DocLangFlag: "`LANGUAGE`: fr, ar or fr,ar", OutFlag: "`FOLDER` to write to (otherwise this one)", DayFlag: "`DAY` of the minutes, 1 to 3 (otherwise every day that has begun)",
	ProfileFlag: "how far documents may travel; `PROFILE`: diffusion (by default), interne, with names, or archive, all of it encrypted", OneOf: "--%s takes: %s; not “%s”", HeldBack: "Held back from the documents:%s",
	AsFlag: "`KIND`: ideas, findings, roster, votes, comments or agenda (otherwise the header decides)", PollFlag: "open `POLL` that takes the ballots, such as V-01", QuestionFlag: "`QUESTION` of a new poll",
	MethodFlag: "`METHOD` of the new poll: avis (by default) or dots", DryFlag: "say what would be taken, and change nothing", LimitFlag: "`NUMBER` of answers (otherwise 20)", MinFlag: "lowest `LIKENESS`, 0 to 1 (otherwise 0.4)",
	Usage: "usage: %s", Unknown: "%q is not a command; halqa --help shows them", BadFlag: "there is no flag %q",
	BadValue: "the flag %q does not take the value %q", NoValue: "the flag %q needs a value", BadDate: "%q is not a date like 2026-12-09",
	NeedsTerminal: "a terminal is needed; halqa --help shows what works without", NoFile: "there is no file %s; halqa new makes one", NoSource: "there is no file %s",
	NoPermission: "access denied: %s; choose a folder where you can write", Interrupted: "interrupted",
	Exists: "%s exists already and is left alone; choose another name", Created: "%s is created",
	Synced:  "This folder is synchronised by %s, which may replace the open file: prefer a local folder.",
	Foreign: "%s is not a halqa file; it is left alone", Damaged: "%s is damaged (%s); keep it, and: halqa rescue %s",
	Newer:  "%s comes from a newer halqa (format %d); install that one to open it",
	Locked: "%s is open in another program; close it first", LockedBy: "%s is open in halqa (process %d, %s, since %s); close it first",
	Trouble: map[string]string{
		"header":  "One of the two headers of the file can't be read: the last act may be lost. Check it, then keep a copy of the file.",
		"ballots": "Ballots that were counted may still be in the file: close halqa and open it again to erase them.",
	},
	Sound: "%s is sound: %d events", UndoneMark: "(undone)", Line: "%s, line %d", Colon: ": ",
	BadCases: "%s can't be read: %v", BadCSV: "this is no CSV: a quote is not closed",
	TooBig: "%s is over %d MB; split it", BadText: "these bytes are not UTF-8 text; save the file as CSV UTF-8", BigCell: "a cell is over %d MB", EmptyTable: "%s is empty: a header line is needed",
	NoColumn: "%s lacks the column that is needed (%s); add it to the first line", UnknownImport: "%s: these headers don't say what it is (%s); give --as ideas, findings, roster, votes, comments or agenda",
	NoCode: "no code", NoPoll: "give --poll V-01 or --question \"…\"", NoSuchPoll: "there is no poll %s", BadVote: "%q is not a vote", NotListed: "%q is not on the list of the poll",
	Ignored: "columns left out: %s",
	Taken:   "%d rows read: %d added, %d updated, %d replaced, %d skipped", WouldTake: "%d rows read: %d would be added, %d updated, %d replaced, %d skipped", PollIs: "Poll %s", Query: "WORDS",
	Rota: "compose groups over several rounds, with as few repeat meetings as can be", GroupsFlag: "`NUMBER` of groups", RoundsFlag: "`NUMBER` of rounds", SeedFlag: "another draw: a whole `NUMBER`",
	SameCode: "the code %q is there already", NotInRoster: "%q is not on the list, keeping them apart is ignored",
	FewPeople: "%d groups can't be made of %d people; lower --groups", RotaLimit: "no more than %d people and %d rounds",
	BrokenRule: "Rule not kept (%s): %s", RoundGroup: "round %d group %d",
	RuleApart: "people to keep apart", RuleLeader: "a manager with the whole team", RuleSpread: "board spread out", RuleLanguage: "both languages",
	NoTheme:    "%s=%s does not exist; there are %s",
	DemoNotice: "Invented example, day %d at %s; nothing is kept", DemoKeep: "halqa demo --save FILE keeps the whole example",
	DemoDayFlag: "open the example on this `DAY`, 1 to 3 (otherwise %d)", DemoTimeFlag: "and at this `TIME`, such as 10:20 (otherwise %s)",
	OnNetwork: "This folder is on the network: a cut stops the saving; prefer a local folder.",
	Template: map[string]string{
		"syntax": "this is no YAML (%s)", "too-big": "the template is over %s bytes", "missing": "%q is missing",
		"kind": "%q must be: %s", "too-long": "%q is over %s characters", "hour": "%q: %s is not an hour like \"09:30\"",
		"unquoted": "%q: the hour %s needs quotes", "duration": "session %s lasts %s minutes: at least one is needed",
		"midnight": "session %s ends after midnight", "overlap": "session %s starts at %s, before the end of %s (%s)",
		"day": "%q is not a day from 0 to 4", "date": "%q: %s is not a date", "duplicate": "%q stands on line %s already",
		"title": "session %s has no title", "value": "%q: %s is not allowed (%s)", "unknown": "%q is not known and is ignored",
	},
}
