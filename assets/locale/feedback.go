package locale

// Feedback are the words of comments on the draft, of final versions and of the
// validation of the plan.
type Feedback struct {
	// What the schema knows by codes.
	Readers, Natures, Dispositions, Adoptions, QuorumRules map[string]string

	// Refusals.
	OpenComments string // %s their numbers
	Unsourced    string // %s the numbers of what changed
	NoReason     string
	NoFinal      string
	MovedOn      string
	NoQuorum     string
	Sealed       string
	Unfinished   string // %s fields

	Objectives   string            // the part of the plan
	Form         map[string]string // titles of the form that readers fill in, by report.ReviewColumns
	ToReaders    string
	HowToComment string // a sentence a line

	UnknownNature, UnknownReader, UnknownItem string // %s: taken, and left empty
	CloseTo                                   string // %s the number of another comment
	CloseToLine                               string // %d

	NotValidated, HistoryChanged, FileDiffers string // what check finds
	ChangedSince                              string // %s item
	StillValid                                string // %s record, %s version, %s date

	Note, Walk, Keep, OtherReader, OtherNature, Noting, NoNature string // of the presentation
	Noted                                                        string // %s number
	ToTreat                                                      Plural // %d comments wait
	Integrate, SameRequest, MarkFinal, NowFinal                  string // of the register
	Close, SureToClose, NowClosed                                string // of a record

	Review, ReadersFlag, ValidationFlag, TextFlag, ExportedFlag string // of the command line

	Paper FeedbackPaper
}

// FeedbackPaper are the words of the table of comments and of the record of validation.
type FeedbackPaper struct {
	Count, Waiting                    Plural
	AllAnswered, NoComments, ToAnswer string
	Counts, Table, Categories         string
	NoCategory, Changed               string

	AdoptedOn, FinalOn, SealedOn     string // %s date
	NotSealed, Unchanged, Tampered   string
	Presence, College, Present       string
	Reached, NotReached              string
	Advice, UnderReserves, Reserves  string
	Abstained                        string // neither for nor against
	Signatures, HowToVerify          string
	Since                            string
	Papers                           string
	SignedFor, HandedIn, Unreturned  string
	DraftQuestionFR, DraftQuestionAR string // %s version
	DraftSigners                     string // roles, one a line
}

var feedbackFR = Feedback{
	Readers: map[string]string{
		"board": "CA", "team": "Équipe", "partners": "Partenaires", "people": "Personnes concernées", "other": "Autre",
	},
	Natures: map[string]string{
		"mistake": "erreur", "clarity": "précision", "disagreement": "désaccord", "addition": "ajout",
	},
	Dispositions: map[string]string{
		"received": "reçu", "accepted": "accepté", "partly": "accepté en partie", "integrated": "intégré", "deferred": "reporté",
		"refused": "refusé",
	},
	Adoptions:   map[string]string{"adopted": "adopté", "rejected": "rejeté", "adjourned": "ajourné"},
	QuorumRules: map[string]string{"half": "la moitié au moins", "majority": "plus de la moitié", "two-thirds": "les deux tiers"},

	OpenComments: "Pas encore final : commentaires sans suite donnée : %s.",
	Unsourced:    "Pas encore final : modifiés sans dire d'où cela vient : %s.",
	NoReason:     "Un refus a besoin de son motif : écrivez-le d'abord.",
	NoFinal:      "Il n'y a pas encore de version finale du plan : marquez-la d'abord.",
	MovedOn:      "Le plan a changé depuis sa version finale : marquez-en une nouvelle.",
	NoQuorum:     "Le quorum n'est pas atteint : le CA ne peut pas adopter le plan.",
	Sealed:       "Le PV est clos : il ne change plus.",
	Unfinished:   "Il manque au PV : %s.",

	Objectives: "Objectifs",
	Form: map[string]string{
		"ref": "ref", "on": "cible", "section": "partie", "says": "ce que dit le plan", "nature": "nature", "comment": "votre commentaire",
		"from": "catégorie", "general": "Sur l'ensemble",
	},
	ToReaders: "À celles et ceux qui relisent",
	HowToComment: "Ce projet attend vos commentaires. Chaque élément porte un numéro, comme O-01.\n" +
		"Écrivez dans la colonne « votre commentaire » du tableau joint, sur la ligne du numéro ; les lignes vides ne comptent pas.\n" +
		"Nature : erreur, précision, désaccord ou ajout. Ne changez pas la colonne « ref », et n'écrivez aucun nom de personne.\n" +
		"Pour deux commentaires sur un même élément, copiez la ligne.",
	UnknownNature: "nature inconnue, laissée vide : %s", UnknownReader: "catégorie inconnue, laissée vide", UnknownItem: "élément inconnu, gardé comme partie : %s",
	CloseTo: "proche de %s : à regarder", CloseToLine: "proche de la ligne %d : à regarder",
	NotValidated: "Aucun PV clos n'adopte le plan.", HistoryChanged: "L'histoire de la version votée a changé : l'empreinte n'est plus celle du PV.",
	FileDiffers: "Le fichier n'est pas celui que le PV nomme.", ChangedSince: "Modifié après validation : %s",
	StillValid: "Le plan est celui de %s : %s, adopté le %s.",
	Note:       "noter un commentaire", Walk: "page", Keep: "garder", OtherReader: "de la part de", OtherNature: "nature", Noting: "On note un commentaire…",
	NoNature: "nature", Noted: "%s noté", ToTreat: Plural{One: "%d retour à traiter", Other: "%d retours à traiter"}, Integrate: "citer comme source", SameRequest: "même demande",
	MarkFinal: "version finale", NowFinal: "Version finale marquée : le PV peut s'ouvrir.",
	Close: "clore le PV", SureToClose: "Un PV clos ne change plus, et rien ne l'annule : v encore pour clore.", NowClosed: "Le PV est clos ; l'empreinte du plan y est gardée.",
	Review: "emballer le projet de plan et des formulaires pour le relire", ReadersFlag: "`LECTEURS` : un formulaire pour chacun, comme ca=4,équipe=6",
	ValidationFlag: "dire si le plan est celui que le PV adopte", TextFlag: "écrire le texte dont le PV garde l'empreinte",
	ExportedFlag: "`FICHIER` exporté, à comparer à l'empreinte du PV",

	Paper: FeedbackPaper{
		Count:       Plural{One: "%d commentaire reçu sur le projet de plan.", Other: "%d commentaires reçus sur le projet de plan."},
		Waiting:     Plural{One: "%d attend encore une réponse.", Other: "%d attendent encore une réponse."},
		AllAnswered: "Chacun a reçu une réponse.", NoComments: "Aucun commentaire n'a encore été reçu sur le projet de plan.",
		ToAnswer: "À traiter avant la version finale", Counts: "Commentaires par origine et par suite donnée", Table: "Suite donnée à chaque commentaire",
		Categories: "Les commentaires sont rangés par catégorie de lecteurs\u00a0; personne n'est nommé.",
		NoCategory: "non précisé", Changed: "Modifié",
		AdoptedOn: "adopté le %s", FinalOn: "version finale du %s", SealedOn: "PV clos le %s",
		NotSealed: "Projet\u00a0: ce PV n'est pas encore clos", Unchanged: "Le plan de ce fichier est celui qui a été soumis au vote.",
		Tampered: "L'histoire de la version votée ne donne plus la même empreinte\u00a0: ce fichier n'est plus celui du vote.",
		Presence: "Présence et quorum", College: "Collège", Present: "Présents", Reached: "atteint", NotReached: "non atteint",
		Advice: "avis", Abstained: "Abstention, sans avis", UnderReserves: "sous réserves", Reserves: "Réserves", Signatures: "Signatures",
		HowToVerify: "L'empreinte est le SHA-256 du texte du plan tel qu'il était à cette version. « halqa check FICHIER --validation » la recalcule et dit ce qui a changé depuis.",
		Since:       "Modifié après validation", Papers: "Bulletins des votes de la retraite",
		SignedFor: "Émargés", HandedIn: "Rendus", Unreturned: "Non rendus",
		DraftQuestionFR: "Le CA adopte-t-il le plan stratégique, version %s\u00a0?", DraftQuestionAR: "هل يعتمد المجلس الإداري المخطط الاستراتيجي، النسخة %s؟",
		DraftSigners: "Présidence du CA\nSecrétariat du CA\nCoordination",
	},
}

var feedbackAR = Feedback{
	Readers: map[string]string{
		"board": "المجلس الإداري", "team": "الفريق", "partners": "الشركاء", "people": "الأشخاص المعنيون", "other": "آخر",
	},
	Natures: map[string]string{
		"mistake": "خطأ", "clarity": "توضيح", "disagreement": "عدم اتفاق", "addition": "إضافة",
	},
	Dispositions: map[string]string{
		"received": "متوصل بها", "accepted": "مقبولة", "partly": "مقبولة جزئيا", "integrated": "مدمجة", "deferred": "مؤجلة",
		"refused": "مرفوضة",
	},
	Adoptions:   map[string]string{"adopted": "اعتمد", "rejected": "رفض", "adjourned": "أجل"},
	QuorumRules: map[string]string{"half": "النصف على الأقل", "majority": "أكثر من النصف", "two-thirds": "الثلثان"},

	OpenComments: "ليست نهائية بعد: ملاحظات دون مآل: %s.",
	Unsourced:    "ليست نهائية بعد: عدل دون ذكر المصدر: %s.",
	NoReason:     "الرفض يحتاج إلى تعليل: اكتبوه أولا.",
	NoFinal:      "لا نسخة نهائية للمخطط بعد: حددوها أولا.",
	MovedOn:      "تغير المخطط منذ نسخته النهائية: حددوا نسخة جديدة.",
	NoQuorum:     "لم يكتمل النصاب: لا يمكن للمجلس اعتماد المخطط.",
	Sealed:       "المحضر مغلق: لا يتغير بعد.",
	Unfinished:   "ينقص المحضر: %s.",

	Objectives: "الأهداف",
	Form: map[string]string{
		"ref": "مرجع", "on": "الرقم", "section": "الجزء", "says": "ما يقوله المخطط", "nature": "الطبيعة", "comment": "ملاحظتكم",
		"from": "الفئة", "general": "حول المجموع",
	},
	ToReaders: "إلى القراء",
	HowToComment: "ينتظر هذا المشروع ملاحظاتكم. لكل عنصر رقم، مثل O-01.\n" +
		"اكتبوا في عمود «ملاحظتكم» من الجدول المرفق، في سطر الرقم. الأسطر الفارغة لا تحتسب.\n" +
		"الطبيعة: خطأ أو توضيح أو عدم اتفاق أو إضافة. لا تغيروا عمود «مرجع»، ولا تكتبوا اسم أي شخص.\n" +
		"لكتابة ملاحظتين على عنصر واحد، انسخوا السطر.",
	UnknownNature: "طبيعة غير معروفة، تركت فارغة: %s", UnknownReader: "فئة غير معروفة، تركت فارغة", UnknownItem: "عنصر غير معروف، حفظ كجزء: %s",
	CloseTo: "قريب من %s: للنظر فيه", CloseToLine: "قريب من السطر %d: للنظر فيه",
	NotValidated: "لا محضر مغلق يعتمد المخطط.", HistoryChanged: "تغير تاريخ النسخة المصوت عليها: البصمة ليست بصمة المحضر.",
	FileDiffers: "الملف ليس الذي يذكره المحضر.", ChangedSince: "عدل بعد المصادقة: %s",
	StillValid: "المخطط هو مخطط %s: %s، اعتمد يوم %s.",
	Note:       "تدوين ملاحظة", Walk: "صفحة", Keep: "حفظ", OtherReader: "من طرف", OtherNature: "الطبيعة", Noting: "تدون ملاحظة…",
	NoNature: "الطبيعة", Noted: "دونت %s", ToTreat: Plural{Zero: "لا ملاحظة للمعالجة", One: "ملاحظة للمعالجة", Two: "ملاحظتان للمعالجة", Few: "%d ملاحظات للمعالجة", Many: "%d ملاحظة للمعالجة", Other: "%d ملاحظة للمعالجة"}, Integrate: "ذكرها كمصدر", SameRequest: "نفس الطلب",
	MarkFinal: "نسخة نهائية", NowFinal: "سجلت النسخة النهائية: يمكن فتح المحضر.",
	Close: "إغلاق المحضر", SureToClose: "المحضر المغلق لا يتغير ولا شيء يلغيه: v مرة أخرى للإغلاق.", NowClosed: "أغلق المحضر وحفظت فيه بصمة المخطط.",
	Review: "إعداد مشروع المخطط واستمارات لمراجعته", ReadersFlag: "`القراء`: استمارة لكل واحد، مثل ca=4,equipe=6",
	ValidationFlag: "هل المخطط هو الذي يعتمده المحضر", TextFlag: "كتابة النص الذي يحفظ المحضر بصمته",
	ExportedFlag: "`ملف` مصدر، يقارن ببصمة المحضر",

	Paper: FeedbackPaper{
		Count: Plural{
			Zero: "لا ملاحظة على مشروع المخطط.", One: "ملاحظة واحدة على مشروع المخطط.", Two: "ملاحظتان على مشروع المخطط.",
			Few: "%d ملاحظات على مشروع المخطط.", Many: "%d ملاحظة على مشروع المخطط.", Other: "%d ملاحظة على مشروع المخطط.",
		},
		Waiting: Plural{
			Zero: "لا شيء ينتظر.", One: "واحدة تنتظر الجواب.", Two: "اثنتان تنتظران الجواب.",
			Few: "%d تنتظر الجواب.", Many: "%d تنتظر الجواب.", Other: "%d تنتظر الجواب.",
		},
		AllAnswered: "كل واحدة لها جواب.", NoComments: "لم ترد بعد أي ملاحظة على مشروع المخطط.",
		ToAnswer: "للمعالجة قبل النسخة النهائية", Counts: "الملاحظات حسب المصدر والمآل", Table: "مآل كل ملاحظة",
		Categories: "رتبت الملاحظات حسب فئات القراء، ولا يذكر اسم أحد.",
		NoCategory: "غير محدد", Changed: "عدل",
		AdoptedOn: "اعتمد يوم %s", FinalOn: "النسخة النهائية ليوم %s", SealedOn: "أغلق المحضر يوم %s",
		NotSealed: "مشروع: لم يغلق هذا المحضر بعد", Unchanged: "مخطط هذا الملف هو الذي عرض على التصويت.",
		Tampered: "تاريخ النسخة المصوت عليها لا يعطي البصمة نفسها: لم يعد هذا الملف ملف التصويت.",
		Presence: "الحضور والنصاب", College: "الفئة", Present: "الحاضرون", Reached: "مكتمل", NotReached: "غير مكتمل",
		Advice: "رأي", Abstained: "امتناع أو دون رأي", UnderReserves: "مع تحفظات", Reserves: "التحفظات", Signatures: "التوقيعات",
		HowToVerify: "البصمة هي SHA-256 لنص المخطط كما كان في هذه النسخة. الأمر «halqa check --validation» يعيد حسابها ويذكر ما تغير بعدها.",
		Since:       "عدل بعد المصادقة", Papers: "أوراق تصويتات اللقاء",
		SignedFor: "الموقعون", HandedIn: "المسلمة", Unreturned: "غير المسلمة",
		DraftQuestionFR: "Le CA adopte-t-il le plan stratégique, version %s ?", DraftQuestionAR: "هل يعتمد المجلس الإداري المخطط الاستراتيجي، النسخة %s؟",
		DraftSigners: "رئاسة المجلس الإداري\nكتابة المجلس الإداري\nالتنسيق",
	},
}

var feedbackEN = Feedback{
	Readers: map[string]string{
		"board": "Board", "team": "Team", "partners": "Partners", "people": "People concerned", "other": "Other",
	},
	Natures: map[string]string{
		"mistake": "mistake", "clarity": "clarity", "disagreement": "disagreement", "addition": "addition",
	},
	Dispositions: map[string]string{
		"received": "received", "accepted": "accepted", "partly": "accepted in part", "integrated": "integrated", "deferred": "deferred",
		"refused": "refused",
	},
	Adoptions:   map[string]string{"adopted": "adopted", "rejected": "rejected", "adjourned": "adjourned"},
	QuorumRules: map[string]string{"half": "half at least", "majority": "more than half", "two-thirds": "two thirds"},

	OpenComments: "Not final yet: comments without an answer: %s.",
	Unsourced:    "Not final yet: changed without saying where it comes from: %s.",
	NoReason:     "A refusal needs its reason: write it first.",
	NoFinal:      "There is no final version of the plan yet: mark it first.",
	MovedOn:      "The plan has changed since its final version: mark a new one.",
	NoQuorum:     "The quorum is not reached: the board can't adopt the plan.",
	Sealed:       "The record is closed: it changes no more.",
	Unfinished:   "The record misses: %s.",

	Objectives: "Objectives",
	Form: map[string]string{
		"ref": "ref", "on": "item", "section": "part", "says": "what the plan says", "nature": "nature", "comment": "your comment",
		"from": "category", "general": "On the whole",
	},
	ToReaders: "To those who read it",
	HowToComment: "This draft waits for your comments. Every item has a number, such as O-01.\n" +
		"Write in the column “your comment” of the table beside it, in the row of the number; empty rows don't count.\n" +
		"Nature: mistake, clarity, disagreement or addition. Leave the column “ref” as it is, and write no name of a person.\n" +
		"For two comments on one item, copy the row.",
	UnknownNature: "unknown nature, left empty: %s", UnknownReader: "unknown category, left empty", UnknownItem: "unknown item, kept as a part: %s",
	CloseTo: "close to %s: to be looked at", CloseToLine: "close to line %d: to be looked at",
	NotValidated: "No closed record adopts the plan.", HistoryChanged: "The history of the version that was voted on has changed: the digest is not that of the record.",
	FileDiffers: "The file is not the one that the record names.", ChangedSince: "Changed after validation: %s",
	StillValid: "The plan is that of %s: %s, adopted on %s.",
	Note:       "note a comment", Walk: "page", Keep: "keep", OtherReader: "from", OtherNature: "nature", Noting: "A comment is being noted…",
	NoNature: "nature", Noted: "%s noted", ToTreat: Plural{One: "%d comment to answer", Other: "%d comments to answer"}, Integrate: "cite as source", SameRequest: "same request",
	MarkFinal: "final version", NowFinal: "Final version marked: the record can be opened.",
	Close: "close the record", SureToClose: "A closed record changes no more, and nothing undoes it: v again to close.", NowClosed: "The record is closed; it keeps the digest of the plan.",
	Review: "pack the draft of the plan with forms to comment on it", ReadersFlag: "`READERS`: a form for each, such as board=4,team=6",
	ValidationFlag: "say whether the plan is the one that the record adopts", TextFlag: "print the text of which the record keeps the digest",
	ExportedFlag: "exported `FILE` to hold against the hash of the record",

	Paper: FeedbackPaper{
		Count:       Plural{One: "%d comment on the draft of the plan.", Other: "%d comments on the draft of the plan."},
		Waiting:     Plural{One: "%d still waits for an answer.", Other: "%d still wait for an answer."},
		AllAnswered: "Each has its answer.", NoComments: "No comment on the draft of the plan has come in yet.",
		ToAnswer: "To answer before the final version", Counts: "Comments by origin and by what became of them", Table: "What became of each comment",
		Categories: "Comments stand by categories of readers; nobody is named.",
		NoCategory: "not said", Changed: "Changed",
		AdoptedOn: "adopted on %s", FinalOn: "final version of %s", SealedOn: "record closed on %s",
		NotSealed: "Draft: this record is not closed yet", Unchanged: "The plan of this file is the one that was put to the vote.",
		Tampered: "The history of the version that was voted on gives another digest: this file is not that of the vote any more.",
		Presence: "Presence and quorum", College: "College", Present: "Present", Reached: "reached", NotReached: "not reached",
		Advice: "advice", Abstained: "Abstained, no opinion", UnderReserves: "under reserves", Reserves: "Reserves", Signatures: "Signatures",
		HowToVerify: "The digest is the SHA-256 of the text of the plan as it was at this version. “halqa check FILE --validation” reckons it again and says what changed since.",
		Since:       "Changed after validation", Papers: "Ballots of the votes of the retreat",
		SignedFor: "Signed for", HandedIn: "Handed in", Unreturned: "Not handed in",
		DraftQuestionFR: "Le CA adopte-t-il le plan stratégique, version %s ?", DraftQuestionAR: "هل يعتمد المجلس الإداري المخطط الاستراتيجي، النسخة %s؟",
		DraftSigners: "Chair of the board\nSecretary of the board\nCoordination",
	},
}
