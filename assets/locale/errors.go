package locale

// Errors are the sentences for what was refused or failed: what, and what to do next.
type Errors struct {
	DiskFull, Poisoned, ReadOnly, Replaced string
	Watching                               string // a window of the room writes nothing
	Gone, Empty, NoRationale               string
	PollOpen, PollNotOpen, PollClosed      string
	FewOptions, ManyOptions, NoBallots     string
	ManyBallots, Frozen, Anchored, Held    string
	TooShort, AlreadyLaid, NeedsTwo        string
	NoConsent                              string // nobody agreed to be quoted
	FewSheets, SheetsCounted, SheetsIn     string // of a questionnaire
	NoSource, OutOfPlan                    string
	Crowded                                string
	Incomplete                             string // %s is what a decision misses
	NeedsText, NeedsReason, NeedsLink      string // what it can miss
	Revised, OneObjective, NotWaivable     string
	NotValidated, NoPlan                   string
	Questions                              string // %s is the first of them
	Nobody, NothingToUndo, NothingToRedo   string
	Settled                                string
	TooLong                                string // %d runes, %d at most
	BadValue                               string // %s
	Other                                  string // %s is the technical reason
	Ballot                                 Ballot
}

// Ballot are the reasons for which a ballot is refused.
type Ballot struct {
	Syntax, Unknown, Repeated, Points, PerOption, Value, Other string
	Empty                                                      string
	Unspent                                                    string // %d given, %d wanted
	Choices                                                    string // %d listed, %d at most
	Missing                                                    string // %d: the option without a grade
	Cells                                                      string // %d cells, %d wanted
	Readings                                                   string // two readings differ
	Rules                                                      string // of the poll itself
}

var errorsFR = Errors{
	DiskFull:    "Disque plein. Rien n'est perdu : libérez 10 Mo, puis ⏎.",
	Poisoned:    "Le fichier ne peut plus être écrit. Ce qui est enregistré le reste : fermez, copiez le fichier ailleurs, rouvrez.",
	ReadOnly:    "Le fichier est en lecture seule : copiez-le dans un dossier où vous pouvez écrire.",
	Replaced:    "Un autre programme a remplacé le fichier. Fermez halqa et rouvrez le bon fichier.",
	Watching:    "Cette fenêtre montre la retraite à la salle. Écrivez dans la fenêtre de travail.",
	Gone:        "Cet élément n'existe plus.",
	Empty:       "Le texte est vide.",
	NoRationale: "Une décision adoptée a besoin d'une phrase de justification.",
	PollOpen:    "Le vote est ouvert : sa liste ne change plus.", PollNotOpen: "Ce vote n'est pas ouvert.", PollClosed: "Ce vote est clos.",
	FewOptions: "Il faut au moins deux options.", ManyOptions: "Au plus 200 options : fusionnez d'abord les idées proches.",
	NoBallots: "L'urne est vide.", ManyBallots: "Plus de bulletins que de signatures : recomptez les papiers, corrigez les signatures ou annulez le vote.",
	Frozen: "Cet élément est sur un bulletin ouvert : attendez la clôture.", Anchored: "Impossible : une heure fixe ne laisse pas la place.", Held: "Impossible : la session a commencé, sa place reste.",
	TooShort: "Une session dure au moins cinq minutes.", AlreadyLaid: "Ce fichier contient déjà une retraite.",
	FewSheets: "Moins de 5 feuilles : leurs effectifs parleraient de personnes.", SheetsCounted: "Ces feuilles sont déjà comptées.",
	SheetsIn:  "Des feuilles sont déjà saisies : ce questionnaire reste.",
	NoConsent: "Rien n'est cité ni publié sans la procédure de consentement.",
	NoSource:  "Sans source, un constat n'est pas publiable.", OutOfPlan: "Ce trimestre est hors du plan.",
	NeedsTwo: "Choisissez deux éléments différents.", Nobody: "Personne n'est inscrit.",
	Crowded:    "Plus de personnes verrouillées à une table qu'elle n'a de places : libérez-en une.",
	Incomplete: "Pour l'adopter, il manque %s.", NeedsText: "le texte", NeedsReason: "une phrase de justification", NeedsLink: "au moins un lien (vote, idée, constat)",
	Revised: "Cette décision a été révisée : ouvrez celle qui la remplace.", OneObjective: "La phrase ne contient qu'un objectif.",
	NotWaivable: "Cette question ne se motive pas : elle se corrige.", NotValidated: "Un objectif se valide par « v », une fois les questions levées.",
	NoPlan: "Il n'y a pas encore d'objectif.", Questions: "À lever ou motiver d'abord : %s",
	NothingToUndo: "Rien à annuler.", NothingToRedo: "Rien à rétablir.",
	Settled: "Ce conflit est déjà tranché.",
	TooLong: "Trop long : %d signes, %d au plus.", BadValue: "« %s » ne convient pas ici.", Other: "Impossible : %s",
	Ballot: Ballot{
		Syntax: "Bulletin illisible : numéros séparés par des espaces.", Unknown: "L'option %d n'existe pas.",
		Repeated: "L'option %d est écrite deux fois.", Points: "%d points, %d au plus.",
		PerOption: "Option %d : %d points, %d au plus.", Value: "Option %d : %d ne convient pas.",
		Readings: "Les deux lectures diffèrent : recommencez la saisie depuis les papiers.", Rules: "Règle incomplète : critères, poids, échelle ou nombre de rangs.",
		Empty: "Bulletin vide : 0 pour un blanc, - pour un nul.", Unspent: "%d points donnés : il en faut exactement %d.",
		Choices: "%d options écrites, %d au plus.", Missing: "L'option %d n'a pas de note.", Cells: "%d cases tapées, il en faut %d.", Other: "Bulletin refusé : %s",
	},
}

var errorsAR = Errors{
	DiskFull:    "القرص ممتلئ. لم يفقد شيء: حرروا 10 ميغا ثم ⏎.",
	Poisoned:    "لم تعد الكتابة في الملف ممكنة. ما حفظ محفوظ: أغلقوا البرنامج وانسخوا الملف في مكان آخر ثم افتحوه.",
	ReadOnly:    "الملف للقراءة فقط: انسخوه إلى مجلد يمكنكم الكتابة فيه.",
	Replaced:    "استبدل برنامج آخر الملف. أغلقوا halqa وافتحوا الملف الصحيح.",
	Watching:    "هذه النافذة تعرض اللقاء على القاعة. اكتبوا في نافذة العمل.",
	Gone:        "لم يعد هذا العنصر موجودا.",
	Empty:       "النص فارغ.",
	NoRationale: "يحتاج القرار المعتمد إلى جملة تعليل.",
	PollOpen:    "التصويت مفتوح: لا تتغير لائحته.", PollNotOpen: "هذا التصويت غير مفتوح.", PollClosed: "هذا التصويت مغلق.",
	FewOptions: "يلزم خياران على الأقل.", ManyOptions: "200 خيار على الأكثر: أدمجوا أولا الأفكار المتقاربة.",
	NoBallots: "الصندوق فارغ.", ManyBallots: "أوراق أكثر من التوقيعات: أعيدوا عد الأوراق أو صححوا التوقيعات أو ألغوا التصويت.",
	Frozen: "هذا العنصر في ورقة تصويت مفتوحة: انتظروا الإغلاق.", Anchored: "غير ممكن: ساعة ثابتة لا تترك مكانا.", Held: "غير ممكن: بدأت الجلسة ومكانها ثابت.",
	TooShort: "تدوم الجلسة خمس دقائق على الأقل.", AlreadyLaid: "يحتوي هذا الملف على لقاء من قبل.",
	FewSheets: "أقل من 5 أوراق: أعدادها تدل على أشخاص.", SheetsCounted: "عدت هذه الأوراق من قبل.",
	SheetsIn:  "أدخلت أوراق من قبل: تبقى هذه الاستمارة.",
	NoConsent: "لا اقتباس ولا نشر دون مسطرة الموافقة.",
	NoSource:  "لا ينشر استنتاج دون مصدر.", OutOfPlan: "هذا الربع خارج فترة المخطط.",
	NeedsTwo: "اختاروا عنصرين مختلفين.", Nobody: "لا أحد مسجل.",
	Crowded:    "عدد المثبتين في طاولة أكبر من مقاعدها: حرروا أحدهم.",
	Incomplete: "ينقص لاعتماده: %s.", NeedsText: "النص", NeedsReason: "جملة تعليل", NeedsLink: "رابط واحد على الأقل (تصويت أو فكرة أو استنتاج)",
	Revised: "تمت مراجعة هذا القرار: افتحوا الذي حل محله.", OneObjective: "لا تحتوي الجملة إلا على هدف واحد.",
	NotWaivable: "هذا السؤال لا يعلل بل يصحح.", NotValidated: "يصادق على الهدف بـ«v» بعد رفع الأسئلة.",
	NoPlan: "لا هدف بعد.", Questions: "يرفع أو يعلل أولا: %s",
	NothingToUndo: "لا شيء للتراجع عنه.", NothingToRedo: "لا شيء لإعادته.",
	Settled: "حسم هذا التعارض من قبل.",
	TooLong: "طويل جدا: %d حرفا، %d على الأكثر.", BadValue: "«%s» غير مناسب هنا.", Other: "غير ممكن: %s",
	Ballot: Ballot{
		Syntax: "ورقة غير مقروءة: أرقام تفصلها مسافات.", Unknown: "الخيار %d غير موجود.",
		Repeated: "الخيار %d مكتوب مرتين.", Points: "%d نقط، %d على الأكثر.",
		PerOption: "الخيار %d: %d نقط، %d على الأكثر.", Value: "الخيار %d: %d غير مناسب.",
		Readings: "القراءتان مختلفتان: أعيدوا الإدخال من الأوراق.", Rules: "القاعدة ناقصة: المعايير أو الأوزان أو السلم أو عدد الرتب.",
		Empty: "ورقة فارغة: 0 للبيضاء و- للملغاة.", Unspent: "أعطيت %d نقط والمطلوب %d بالضبط.",
		Choices: "%d خيارات مكتوبة، %d على الأكثر.", Missing: "الخيار %d دون تنقيط.", Cells: "عدد الخانات %d والمطلوب %d.", Other: "ورقة مرفوضة: %s",
	},
}

var errorsEN = Errors{
	DiskFull:    "Disk full. Nothing is lost: free 10 MB, then ⏎.",
	Poisoned:    "The file can't be written any more. What is saved stays saved: close, copy the file elsewhere, open it again.",
	ReadOnly:    "The file is read-only: copy it to a folder where you can write.",
	Replaced:    "Another program replaced the file. Close halqa and open the right file.",
	Watching:    "This window shows the retreat to the room. Write in the working window.",
	Gone:        "This item does not exist any more.",
	Empty:       "The text is empty.",
	NoRationale: "An adopted decision needs a sentence of justification.",
	PollOpen:    "The poll is open: its list does not change.", PollNotOpen: "This poll is not open.", PollClosed: "This poll is closed.",
	FewOptions: "At least two options are needed.", ManyOptions: "At most 200 options: merge close ideas first.",
	NoBallots: "The urn is empty.", ManyBallots: "More ballots than signatures: count the papers again, correct the signatures, or annul the poll.",
	Frozen: "This item is on an open ballot: wait for the close.", Anchored: "Not possible: a fixed hour leaves no room.", Held: "Not possible: the session has begun, its place stays.",
	TooShort: "A session lasts at least five minutes.", AlreadyLaid: "This file already holds a retreat.",
	FewSheets: "Fewer than 5 sheets: their counts would tell of people.", SheetsCounted: "These sheets were counted already.",
	SheetsIn:  "Sheets were typed in already: this questionnaire stays.",
	NoConsent: "Nothing is quoted or published without the consent procedure.",
	NoSource:  "A finding without a source is not publishable.", OutOfPlan: "This quarter lies outside of the plan.",
	NeedsTwo: "Choose two different items.", Nobody: "Nobody is enrolled.",
	Crowded:    "More people are kept at a table than it has seats: let one go.",
	Incomplete: "To adopt it, add %s.", NeedsText: "the text", NeedsReason: "a sentence of justification", NeedsLink: "at least one link (vote, idea, finding)",
	Revised: "This decision was revised: open the one that took its place.", OneObjective: "The sentence holds one objective.",
	NotWaivable: "This question is mended, not waived.", NotValidated: "An objective is validated with \"v\", once the questions are answered.",
	NoPlan: "There is no objective yet.", Questions: "To answer or waive first: %s",
	NothingToUndo: "Nothing to undo.", NothingToRedo: "Nothing to redo.",
	Settled: "This conflict is settled already.",
	TooLong: "Too long: %d characters, at most %d.", BadValue: "%q does not fit here.", Other: "Not possible: %s",
	Ballot: Ballot{
		Syntax: "Unreadable ballot: numbers with spaces between them.", Unknown: "Option %d does not exist.",
		Repeated: "Option %d is written twice.", Points: "%d points, at most %d.",
		PerOption: "Option %d: %d points, at most %d.", Value: "Option %d: %d does not fit.",
		Readings: "The two readings differ: type the papers in again.", Rules: "Incomplete rule: criteria, weights, scale or number of ranks.",
		Empty: "Empty ballot: 0 for a blank one, - for a void one.", Unspent: "%d points given, exactly %d wanted.",
		Choices: "%d options listed, at most %d.", Missing: "Option %d has no grade.", Cells: "%d cells typed, %d wanted.", Other: "Ballot refused: %s",
	},
}
